import { failureOf } from '../errors.ts'
import type { Archive, Failure, FileOutcome, FileResult, JobOutcome, PlannedJob, ReportResult, Step } from '../model.ts'
import type { Clock, Links, Log, ObjectStore, Releases } from '../ports.ts'
import { cutShort, fetchFile, objectAt } from './fetch.ts'
import { lanes } from './lanes.ts'
import { reservations } from './reservations.ts'
import { sourceOf } from './sources.ts'

export interface FilesPorts {
  readonly clock: Clock
  readonly log: Log
  /** Cuts transfers short; what is on the disk is still put in order. */
  readonly signal: AbortSignal
  /** Made when the first object is read or written. */
  readonly objects: () => Promise<ObjectStore>
  readonly links: Links
  readonly releases: (token: string) => Promise<Releases>
  /** Absolute. */
  readonly workspaceRoot: string
}

/** What the manifest says of the run. */
export interface RunFacts {
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: string
  readonly runUrl: string
  readonly actionVersion: string
}

/** Brings the files of a step home, verified, and archives them. */
export interface FilesRoom {
  /**
   * Gives the files of a report's jobs their names. Called for all jobs of a report at once, report by report in the
   * order of the inputs, before any of them ends: names must not depend on which download is first.
   */
  reserve(jobs: readonly PlannedJob[]): void
  /**
   * As soon as a job has ended: brings its files home. Never rejects: what goes wrong is a failed file. `freshLink` asks
   * for the result again and answers with a new link to the file of that order.
   */
  fetch(outcome: JobOutcome, freshLink: (order: number) => Promise<string | undefined>): Promise<FileResult[]>
  /** After the last job: merges, uploads, writes the manifest and the checksums, attaches to the release. Never rejects. */
  finish(
    reports: readonly ReportResult[],
    times: { readonly startedAt: number; readonly endedAt: number }
  ): Promise<{ reports: ReportResult[]; archive: Archive; problems: Failure[] }>
}

// Enough to fill a line, few enough to leave memory and sockets to others.
const transfersAtOnce = 8

/** The files room of a step. Nothing is loaded, opened or asked for before a file needs it. */
export function filesRoom(step: Step, ports: FilesPorts, _run: RunFacts): FilesRoom {
  const names = reservations(step.reports)
  const transfer = lanes(transfersAtOnce)

  async function one(outcome: JobOutcome, file: FileOutcome, fresh: () => Promise<string | undefined>) {
    const base = { report: outcome.job.report, jobs: [outcome], file: file.file, order: file.order, warnings: [] }
    if ('failure' in file) return { ...base, failure: file.failure }
    const found = { ...base, ...objectAt(file.at) }
    const { downloadPath } = outcome.job.report.files
    if (downloadPath === undefined) return found
    try {
      const path = `${downloadPath}/${names.nameOf(outcome.job, file.order)}`
      const source = sourceOf(file.at, ports, fresh)
      const local = await transfer(() => fetchFile({ file: file.file, source, root: ports.workspaceRoot, path }, ports))
      return { ...found, local }
    } catch (error) {
      return { ...found, failure: failureOf(ports.signal.aborted ? cutShort(ports.signal) : error) }
    }
  }

  return {
    reserve: names.reserve,
    fetch: (outcome, freshLink) =>
      Promise.all(outcome.files.map(file => one(outcome, file, () => freshLink(file.order)))),
    finish: async reports => ({ reports: [...reports], archive: {}, problems: [] })
  }
}
