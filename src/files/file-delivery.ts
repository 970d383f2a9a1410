import { join } from 'node:path'
import type { FileResult, WorkflowRun } from '../domain/result.ts'
import type { FileOutcome, JobOutcome } from '../domain/snapshot-job.ts'
import type { StepConfig } from '../domain/step.ts'
import { memoizeAsync } from '../lib/memoize.ts'
import { createSemaphore } from '../lib/semaphore.ts'
import { isUploadDeferred } from './content/upload-deferred.ts'
import { deliver } from './deliver-file.ts'
import { finish } from './finish.ts'
import { createPartStore } from './merge/part-store.ts'
import { isMergePart } from './naming/file-path.ts'
import type { NameRegistry } from './naming/name-registry.ts'
import { joinPath } from './paths.ts'
import type { FilePipeline, FilesContext, FilesPorts } from './ports.ts'
import { removeLeftovers } from './temporary-files.ts'
import { createFileWorkers } from './worker/file-workers.ts'

// Enough to use the bandwidth, few enough to leave memory and sockets for others.
const maxConcurrentTransfers = 8

/** The part of the files module that downloads, uploads and archives. Loaded for a step that does one of them. */
export function createFileDelivery(
  step: StepConfig,
  names: NameRegistry,
  ports: FilesPorts,
  run: WorkflowRun
): Pick<FilePipeline, 'fetch' | 'finish'> {
  const transfer = createSemaphore(maxConcurrentTransfers)
  const partStore = createPartStore()
  const removeOldFiles = memoizeAsync(() => removeStepLeftovers(step, ports.workspaceRoot))
  const context: FilesContext = { ...ports, workers: ports.workers ?? createFileWorkers(ports) }

  async function deliverFile(outcome: JobOutcome, file: FileOutcome, freshLink: () => Promise<string | undefined>) {
    const { job } = outcome
    const { downloadPath = '' } = job.report.files
    const delivery = { outcome, file, freshLink }
    if (isMergePart(job.report, file.file))
      return partStore.stash(
        await deliver({ ...delivery, path: joinPath(downloadPath, partStore.next()) }, context, transfer)
      )
    const name = names.getName(job, file.order)
    const request = { ...delivery, path: joinPath(downloadPath, name) }
    return deliver(isUploadDeferred(job.report) ? request : { ...request, uploadName: name }, context, transfer)
  }

  return {
    fetch: async (outcome, freshLink): Promise<FileResult[]> => {
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
