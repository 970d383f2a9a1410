let audience: 'action' | 'command-line' = 'action'

/** Makes the hints of this process name flags and environment variables instead of steps of a workflow. */
export function useCommandLineHints(): void {
  audience = 'command-line'
}

/** Whether the hints are for a user of the command line. */
export function isForCommandLine(): boolean {
  return audience === 'command-line'
}
