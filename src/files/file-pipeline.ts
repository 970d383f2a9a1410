import type { FileSettings } from '../domain/report.ts'
import type { WorkflowRun } from '../domain/result.ts'
import type { StepConfig } from '../domain/step.ts'
import { memoizeAsync } from '../lib/memoize.ts'
import { locateInBucket } from './locate-file.ts'
import { createNameRegistry } from './naming/name-registry.ts'
import type { FilePipeline, FilesPorts } from './ports.ts'

export type { FilePipeline, FilesPorts } from './ports.ts'

/** Creates the file pipeline of a step. Nothing is loaded, opened or requested before a file needs it. */
export function createFilePipeline(step: StepConfig, ports: FilesPorts, run: WorkflowRun): FilePipeline {
  const names = createNameRegistry(step.reports, message => ports.log.warning(message))
  const delivery = memoizeAsync(async () => {
    const { createFileDelivery } = await import('./file-delivery.ts')
    return createFileDelivery(step, names, ports, run)
  })
  const isDelivered = step.reports.some(({ files }) => leavesBucket(files))
  return {
    reserve: jobs => {
      // Loaded while the jobs run, so that no file waits for it.
      if (isDelivered) void delivery()
      names.reserve(jobs)
    },
    rename: names.rename,
    fetch: async (outcome, freshLink) =>
      outcome.job.report.files.downloadPath === undefined
        ? outcome.files.map(file => locateInBucket(outcome, file))
        : (await delivery()).fetch(outcome, freshLink),
    finish: async (reports, times) =>
      isDelivered ? (await delivery()).finish(reports, times) : { reports: [...reports], archive: {}, problems: [] }
  }
}

/** Whether anything is left to do once QuickSight has written the files to their bucket. */
function leavesBucket({ downloadPath, uploadTo, archive, releaseTag, compareWith }: FileSettings): boolean {
  return [downloadPath, uploadTo, archive, releaseTag, compareWith].some(setting => setting !== undefined)
}
