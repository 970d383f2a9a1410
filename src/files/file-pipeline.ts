import { join } from 'node:path'
import type {
  FileOutcome,
  FileResult,
  JobOutcome,
  PlannedJob,
  ReportResult,
  StepConfig,
  WorkflowRun
} from '../domain/model.ts'
import { memoizeAsync } from '../lib/memoize.ts'
import { createSemaphore } from '../lib/semaphore.ts'
import { isUploadDeferred } from './content/upload-deferred.ts'
import { deliver } from './deliver-file.ts'
import { finish } from './finish.ts'
import { createPartStore } from './merge/part-store.ts'
import { isMergePart } from './naming/file-path.ts'
import { createNameRegistry } from './naming/name-registry.ts'
import { joinPath } from './paths.ts'
import type { FilesContext, FilesPorts, Finished } from './ports.ts'
import { removeLeftovers } from './temporary-files.ts'
import { createFileWorkers } from './worker/file-workers.ts'

export type { FilesPorts } from './ports.ts'

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

// Enough to use the bandwidth, few enough to leave memory and sockets for others.
const maxConcurrentTransfers = 8

/** Creates the file pipeline of a step. Nothing is loaded, opened or requested before a file needs it. */
export function createFilePipeline(step: StepConfig, ports: FilesPorts, run: WorkflowRun): FilePipeline {
  const names = createNameRegistry(step.reports, message => ports.log.warning(message))
  const transfer = createSemaphore(maxConcurrentTransfers)
  const partStore = createPartStore()
  const removeOldFiles = memoizeAsync(() => removeStepLeftovers(step, ports.workspaceRoot))
  const context: FilesContext = { ...ports, workers: createFileWorkers(ports) }

  async function deliverFile(outcome: JobOutcome, file: FileOutcome, freshLink: () => Promise<string | undefined>) {
    const { job } = outcome
    const { downloadPath } = job.report.files
    const ask = { outcome, file, freshLink }
    if (downloadPath === undefined) return deliver(ask, context, transfer)
    if (isMergePart(job.report, file.file))
      return partStore.stash(
        await deliver({ ...ask, path: joinPath(downloadPath, partStore.next()) }, context, transfer)
      )
    const name = names.getName(job, file.order)
    const request = { ...ask, path: joinPath(downloadPath, name) }
    return deliver(isUploadDeferred(job.report) ? request : { ...request, uploadName: name }, context, transfer)
  }

  return {
    reserve: names.reserve,
    rename: names.rename,
    fetch: async (outcome, freshLink) => {
      // Before the first download: the disk may be full of them.
      await removeOldFiles()
      return Promise.all(outcome.files.map(file => deliverFile(outcome, file, () => freshLink(file.order))))
    },
    finish: (reports, times) => finish(reports, { times, run, names, ports: context, transfer, partStore })
  }
}

async function removeStepLeftovers({ reports }: StepConfig, root: string): Promise<void> {
  const places = new Set(reports.flatMap(({ files }) => files.downloadPath ?? []))
  for (const place of places) await removeLeftovers(join(root, place))
}
