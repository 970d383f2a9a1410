import type { Failure } from '../domain/failure.ts'
import type { Releases } from '../domain/ports/releases.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import type { ObjectStore, PresignedDownloads, TextObjects } from '../domain/ports/s3.ts'
import type { Archive, FileChange, FileResult, ReportResult } from '../domain/result.ts'
import type { JobOutcome, PlannedJob } from '../domain/snapshot-job.ts'
import type { FileWorkers } from './worker/file-workers.ts'

export interface FilesPorts extends RunContext {
  /** Made when the first object is read or written. */
  readonly objects: () => Promise<ObjectStore>
  /** Loaded for a manifest or an index. */
  readonly textObjects: () => Promise<TextObjects>
  /** The page of an archive as HTML. Loaded for `archive-index`. */
  readonly archivePage: () => Promise<string>
  readonly links: PresignedDownloads
  /** Releases of the repository, with the permissions of a token. */
  readonly releases: (token: string) => Promise<Releases>
  /** Absolute. */
  readonly workspaceRoot: string
  /** @default threads of this step only */
  readonly workers?: FileWorkers
}

/** The ports with what the module makes of them. */
export interface FilesContext extends FilesPorts {
  readonly workers: FileWorkers
}

export interface Finished {
  readonly reports: ReportResult[]
  readonly archive: Archive
  /** With `compare-with`. */
  readonly changes?: readonly FileChange[]
  /** Failures after all files were delivered. */
  readonly problems: Failure[]
}

/** Downloads, verifies and archives the files of a step. */
export interface FilePipeline {
  /**
   * Reserves names for the files of a report's jobs. Called for all jobs of a report at once, report by report in the
   * order of the inputs, before any of them ends, so that names do not depend on the order of downloads.
   */
  reserve(jobs: readonly PlannedJob[]): void
  /** Renames the files of a job that was planned again with the names of its sheets, before any file of its report exists. */
  rename(job: PlannedJob): void
  /**
   * Downloads and uploads the files of a job that has ended. Never rejects: errors become failed files.
   * `freshLink` requests the result again and resolves to a new link to the file with that order.
   */
  fetch(outcome: JobOutcome, freshLink: (order: number) => Promise<string | undefined>): Promise<FileResult[]>
  /** After the last job: merges PDFs, writes the manifest and the checksums, attaches to the release. Never rejects. */
  finish(
    reports: readonly ReportResult[],
    times: { readonly startedAt: number; readonly endedAt: number }
  ): Promise<Finished>
}
