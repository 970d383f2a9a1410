import type { Archive, Failure, FileChange, ReportResult } from '../domain/model.ts'
import type { ObjectStore, PresignedDownloads, Releases, RunContext, TextObjects } from '../domain/ports.ts'
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
