/**
 * The index of an archive: `index.json` lists the months, `index/2026-11.json` lists the exports of one month.
 * Paths are relative to the folder of `index.json`, with `/`. Schemas: schemas/archive-index.schema.json and
 * schemas/archive-month.schema.json.
 */
export interface RootIndex {
  readonly version: 1
  /** Oldest first. */
  readonly months: readonly MonthReference[]
}

export interface MonthReference {
  /** `2026-11`, in UTC. */
  readonly month: string
  readonly path: string
}

export interface MonthIndex {
  readonly version: 1
  readonly month: string
  /** In the order in which they were appended. */
  readonly exports: readonly ExportEntry[]
}

export type ExportStatus = 'COMPLETED' | 'PARTIAL' | 'FAILED' | 'SKIPPED'

/** One export: a report of one step, with everything that it delivered and everything that failed. */
export interface ExportEntry {
  /** Derived from the run, the report and its snapshot jobs: the same export always has the same ID. */
  readonly id: string
  /** ISO 8601, UTC: when the last file was complete, or when the step ended. */
  readonly at: string
  readonly run: ExportRun
  readonly report: string
  readonly dashboardId: string
  readonly dashboardName?: string
  /** The QuickSight user as the inputs name them, or `anonymous`. */
  readonly user: string
  readonly namespace?: string
  /** Names of the dashboard parameters, never their values. */
  readonly parameters?: readonly string[]
  /** ISO 8601: the oldest start of an ingestion behind the export. */
  readonly dataAsOf?: string
  readonly status: ExportStatus
  /** The manifest that the entry was built from. */
  readonly manifest: string
  readonly files: readonly IndexFile[]
  readonly failures: readonly IndexFailure[]
  readonly skipped?: readonly IndexSkip[]
}

export interface ExportRun {
  readonly id: string
  readonly attempt: string
  readonly url: string
  readonly sha: string
}

export interface IndexFile {
  readonly path: string
  readonly format: 'PDF' | 'CSV' | 'EXCEL'
  readonly bytes: number
  readonly sha256: string
  /** SHA-256 of the content regardless of how it is encoded: rows in any order, cells, pages. */
  readonly contentSha256?: string
  readonly rows?: number
  readonly pages?: number
  readonly worksheets?: number
  /** Names of the sheets and visuals in the file, or their IDs. */
  readonly contents?: readonly string[]
  readonly warnings?: readonly string[]
}

export interface IndexFailure {
  /** The file, sheet or job that failed; absent for the whole report. */
  readonly what?: string
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly requestId?: string
}

export interface IndexSkip {
  readonly what?: string
  readonly reason: string
}
