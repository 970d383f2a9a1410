/** Results that the step reports: per file, per report and for the run. */
import type { Failure } from './failure.ts'
import type { DataFreshness } from './freshness.ts'
import type { Report } from './report.ts'
import type { JobOutcome, PlannedFile } from './snapshot-job.ts'

export type Status = 'COMPLETED' | 'PARTIAL' | 'FAILED' | 'TIMED_OUT' | 'CANCELLED' | 'STARTED' | 'SKIPPED'

export interface RunResult {
  readonly status: Status
  readonly reports: readonly ReportResult[]
  /** Why the step was interrupted, such as `The step timed out (timeout-minutes: 60).` */
  readonly interruption?: string
  /** IDs that were output while the step ran. */
  readonly announced?: ReadonlySet<string>
  readonly startedAt: number
  readonly endedAt: number
  readonly archive?: Archive
  /** With `compare-with`. */
  readonly changes?: readonly FileChange[]
  /** Failures of post-processing: the upload of the manifest, the release. */
  readonly postProcessingFailures: readonly Failure[]
}

export interface ReportResult {
  readonly report: Report
  /** Why none of its jobs could be planned or started: unknown user, unknown sheet, denied discovery. */
  readonly failure?: Failure
  readonly dashboardName?: string
  /** Why the whole report was left out on purpose. */
  readonly skipped?: Skip
  /** With `max-data-age` or `refresh-data`: the datasets behind the report, once they are known. */
  readonly freshness?: DataFreshness
  readonly jobs: readonly JobOutcome[]
  /** In the order of the inputs. */
  readonly files: readonly FileResult[]
  /** With `compare-with`: paths of files of the earlier manifest that are removed. */
  readonly removedPaths?: readonly string[]
}

/** The final state of a file: delivered, or failed with a reason. */
export interface FileResult {
  readonly report: Report
  /** The job it came from; several for a merged PDF. */
  readonly jobs: readonly JobOutcome[]
  readonly file: PlannedFile
  /** Index in the order of the inputs, within the report. */
  readonly order: number
  /** Where QuickSight, or the upload, put it; never a link. */
  readonly s3Uri?: string
  /** Only its download failed: QuickSight wrote it to `s3Uri`, and its content was not found broken. */
  readonly isInBucket?: true
  readonly local?: LocalFile
  readonly releaseAsset?: { readonly name: string; readonly url: string }
  /** Present: the file is not delivered. */
  readonly failure?: Failure
  /** Set if the file is not delivered because of an input such as `if-empty`. This is not a failure. */
  readonly skipped?: Skip
  /** With `compare-with`: whether its content differs, or it is new. */
  readonly hasChanged?: boolean
  /** Such as a CSV without rows. */
  readonly warnings: readonly string[]
}

export interface LocalFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly bytes: number
  /** Hex, lower case. */
  readonly sha256: string
  readonly pages?: number
  readonly sheets?: number
  /** Data rows: of all worksheets in a workbook. */
  readonly rows?: number
  /** Rows of each worksheet. */
  readonly worksheets?: readonly { readonly name: string; readonly rows: number }[]
  /** Equal for two files of the same rule with the same content. */
  readonly contentSha256?: string
  readonly contentRule?: string
  /** Milliseconds the download took. */
  readonly downloadMs: number
  /** Epoch milliseconds when it was complete. */
  readonly completedAt: number
}

/** Why something was left out on purpose. */
export interface Skip {
  readonly reason: 'empty' | 'stale' | 'unchanged'
  readonly message: string
}

/** Change of a file since an earlier export. Unknown numbers are absent. */
export interface FileChange {
  /** Relative to the manifest, with `/`. */
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed' | 'same'
  readonly rowsBefore?: number
  readonly rows?: number
  readonly pagesBefore?: number
  readonly pages?: number
}

export interface Archive {
  readonly downloadPath?: string
  readonly manifest?: string
  readonly releaseUrl?: string
}

/** The workflow run as the manifest describes it; empty outside GitHub. */
export interface WorkflowRun {
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: string
  readonly runUrl: string
  readonly actionVersion: string
}
