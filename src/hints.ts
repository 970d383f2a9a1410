/** Known refusals and what mends them: one row each, the first that fits. docs/TROUBLESHOOTING.md holds the same rows. */

export interface HintRow {
  /** API operation, where the row is about one. */
  readonly operation?: RegExp
  /** Name of the error. */
  readonly code?: RegExp
  /** Pattern of the service's message. */
  readonly message?: RegExp
  /** What it means and what to do, in one or two sentences. */
  readonly hint: string
}

export const hintRows: readonly HintRow[] = []

/** What to do about a refusal, where it is a known one. */
export function hintFor(refusal: { operation: string; code: string; message: string }): string | undefined {
  return hintRows.find(
    row =>
      (row.operation?.test(refusal.operation) ?? true) &&
      (row.code?.test(refusal.code) ?? true) &&
      (row.message?.test(refusal.message) ?? true)
  )?.hint
}
