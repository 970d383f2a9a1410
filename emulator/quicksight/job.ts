import type { SnapshotFile, StartInput } from './start-input.ts'

export type JobStatus = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED'
export interface Job {
  readonly jobId: string
  readonly dashboardId: string
  readonly region: string
  readonly arn: string
  /** ARN of the registered user the job runs for; absent for an anonymous one. */
  readonly userArn?: string
  /** Name of that user, or `anonymous`. */
  readonly user: string
  readonly request: StartInput
  status: JobStatus
  /** Milliseconds, like the times below. */
  readonly createdAt: number
  startedAt?: number
  endedAt?: number
  updatedAt: number
  files: readonly FileResult[]
  error?: { readonly type: string; readonly message: string }
}
export type NewJob = Pick<Job, 'jobId' | 'dashboardId' | 'region' | 'arn' | 'userArn' | 'user' | 'request'>

export interface Problem {
  readonly type: string
  readonly message: string
}
export interface FileResult {
  readonly file: SnapshotFile
  /** Location of the file; absent if it could not be rendered or written. */
  readonly stored?: { readonly bucket: string; readonly key: string }
  readonly problem?: Problem
}
export interface JobOutcome {
  readonly status: 'COMPLETED' | 'FAILED'
  readonly files: readonly FileResult[]
  readonly error?: Problem
}
/** Bytes of each file of the request, in its order. */
export type RenderedFiles = readonly Uint8Array[]
