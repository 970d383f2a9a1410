/** What a mode found, told twice: in the log and in the job summary. */
export interface Page {
  readonly log: readonly string[]
  readonly summary: string
}

/** The parts that say something, a blank line apart. */
export function joinMarkdown(parts: readonly string[]): string {
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}
