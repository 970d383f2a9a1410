/** The result of a mode for the log and for the job summary. */
export interface Page {
  readonly log: readonly string[]
  readonly summary: string
}

/** Joins the parts that are not empty with blank lines. */
export function joinMarkdown(parts: readonly string[]): string {
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}
