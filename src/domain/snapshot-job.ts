/** Snapshot jobs: planned from a report, and their outcomes. */

import type { Failure } from './failure.ts'
import type { Report } from './report.ts'
import type { Format, SnapshotRequest } from './snapshot-request.ts'

/** A requested file: one sheet for PDF, one visual for CSV, up to five visuals for EXCEL. */
export interface PlannedFile {
  readonly format: Format
  readonly sheets: readonly PlannedSheet[]
}

/** Names are present only if the dashboard was looked up. */
export interface PlannedSheet {
  readonly id: string
  readonly name?: string
  readonly visuals: readonly { readonly id: string; readonly title?: string }[]
}

export interface PlannedJob {
  readonly report: Report
  readonly request: SnapshotRequest
  /** One per file group, in the order of the request. */
  readonly files: readonly PlannedFile[]
  /** Index of each file in the order of the inputs, within its report. */
  readonly order: readonly number[]
  readonly dashboardName?: string
  readonly dataSetArns?: readonly string[]
  /** The request itself sets `SnapshotJobId`, so it contains no digest of the content. */
  readonly isUserJobId: boolean
  /** A job that another step started under this ID is picked up: `job-id` is set, or `resume` found it. @default false */
  readonly canPickUp?: boolean
}

export type JobState =
  | 'completed' // the service says COMPLETED; its files can have failed anyway
  | 'failed' // the service says FAILED
  | 'not-started' // it was never started
  | 'abandoned' // it may still run, or its result was not read: the step was interrupted, or a call failed
  | 'started'

export interface JobOutcome {
  readonly job: PlannedJob
  readonly state: JobState
  /** True if the job exists on the server: started by this step, or reused. */
  readonly existsOnServer: boolean
  readonly arn?: string
  readonly failure?: Failure
  readonly files: readonly FileOutcome[]
  /** Epoch milliseconds by the runner's clock. */
  readonly times: { readonly startedAt?: number; readonly runningAt?: number; readonly endedAt?: number }
  readonly requestIds: readonly string[]
  /** Another step started the job: when it was created, epoch milliseconds by the server's clock. */
  readonly reusedFrom?: number
}

/** A file of a job that has ended: where QuickSight put it, or why it did not. */
export type FileOutcome =
  | { readonly file: PlannedFile; readonly order: number; readonly location: FileLocation }
  | { readonly file: PlannedFile; readonly order: number; readonly failure: Failure }

/** `link` is a secret that expires after 300 seconds; it is never output. */
export type FileLocation = { readonly s3Uri: string } | { readonly link: string }
