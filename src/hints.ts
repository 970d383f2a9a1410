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

const resultHints: Readonly<Record<string, string>> = {
  DASHBOARD_ACCESS_DENIED:
    'The user lost access to the dashboard, or never had it: share the dashboard, or its folder, with the user.',
  CAPABILITY_RESTRICTED:
    "The user's custom permissions forbid exports in this format: lift the restriction, or choose another format or user.",
  RLS_CHANGED: 'The row-level security of a data set changed while the job ran: run the export again.',
  CLS_CHANGED: 'The column-level security of a data set changed while the job ran: run the export again.',
  DATASET_DELETED: 'A data set behind the visual was deleted: restore it, or mend the dashboard, then export again.'
}

/**
 * What to do about an `ErrorType` in a job's result.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
 */
export function resultHint(errorType: string): string | undefined {
  return Object.hasOwn(resultHints, errorType) ? resultHints[errorType] : undefined
}
