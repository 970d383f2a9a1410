import type { StepResult } from '../modes/step-result.ts'

/** Exit codes of the command line. */
export const exitCodes = { done: 0, failed: 1, badInput: 2, partial: 3, timedOut: 4, cancelled: 130 } as const

/** The exit code of a result. A partial export that `allow-partial` permits is done. */
export function getExitCode({ failure, outputs }: StepResult): number {
  if (failure === undefined) return exitCodes.done
  const { status, failures } = outputs
  if (status === 'TIMED_OUT') return exitCodes.timedOut
  if (status === 'CANCELLED') return exitCodes.cancelled
  if (status === 'PARTIAL') return exitCodes.partial
  return isInvalidInput(failures) ? exitCodes.badInput : exitCodes.failed
}

function isInvalidInput(failures = '[]'): boolean {
  const list: readonly { readonly code?: string }[] = JSON.parse(failures)
  return list.length > 0 && list.every(({ code }) => code === 'InvalidInput')
}
