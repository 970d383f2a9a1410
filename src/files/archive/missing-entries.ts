import type { FileResult, ReportResult, WorkflowRun } from '../../domain/result.ts'
import type { JobOutcome } from '../../domain/snapshot-job.ts'
import { createFileEntry, createPlanEntry, createReportEntry, type ManifestEntry } from './manifest.ts'

/** Path that a missing file would have had; undefined for the parts of a merged PDF. */
export type NameOf = (outcome: JobOutcome, order: number) => string | undefined

/** Entries of what is missing: files that failed or were skipped, files of jobs without a result, reports without a job. */
export function createMissingEntries(result: ReportResult, getName: NameOf, run: WorkflowRun): ManifestEntry[] {
  const { failure, skipped } = result
  const missing =
    failure === undefined && skipped === undefined ? [] : [{ ...createReportEntry(result, [], run), failure, skipped }]
  const failed = result.files.filter(isMissing).map(file => {
    const [outcome] = file.jobs
    return createFileEntry(result, file, outcome && getName(outcome, file.order), run)
  })
  return [
    ...missing,
    ...failed,
    ...result.jobs.flatMap(outcome => createUnfetchedEntries(result, outcome, getName, run))
  ]
}

function isMissing(file: FileResult): boolean {
  return (file.failure !== undefined || file.skipped?.reason === 'empty') && file.local === undefined
}

function createUnfetchedEntries(
  result: ReportResult,
  outcome: JobOutcome,
  getName: NameOf,
  run: WorkflowRun
): ManifestEntry[] {
  if (result.files.some(file => file.jobs.includes(outcome))) return []
  return outcome.job.files.map((file, i) => ({
    path: getName(outcome, outcome.job.order[i] ?? i),
    ...createPlanEntry(result, [outcome], file, run),
    failure: outcome.failure ?? { code: 'NoResult', message: `The snapshot job is ${outcome.state}: it has no result` }
  }))
}
