import type { RunResult } from '../domain/result.ts'
import type { JobOutcome } from '../domain/snapshot-job.ts'
import { toPickUpId } from '../snapshot/plan-jobs.ts'

/** Jobs that exist on the server and whose result was not read. */
export function findUnfinishedJobs({ reports }: Pick<RunResult, 'reports'>): JobOutcome[] {
  return reports
    .flatMap(({ jobs }) => jobs)
    .filter(({ existsOnServer, state }) => existsOnServer && (state === 'abandoned' || state === 'started'))
}

/** The values of `job-id` with which later steps pick the jobs up. */
export function listPickUpIds(outcomes: readonly JobOutcome[]): string[] {
  return [...new Set(outcomes.map(({ job }) => toPickUpId(job)))]
}
