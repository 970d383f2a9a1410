import type { Snapshots } from '../../domain/ports/quicksight.ts'
import type { JobOutcome, PlannedJob } from '../../domain/snapshot-job.ts'
import { formatEndedLine } from '../../report/log-lines.ts'
import { canSucceedOnSecondAttempt, chooseAttempt, planSecondAttempt } from '../../snapshot/second-attempt.ts'
import type { ExportContext } from './export-context.ts'
import { getJobPosition, type ReportState } from './report-state.ts'

/** A job of a report, and the functions that run it or its replacement. */
export interface JobRun {
  readonly entry: ReportState
  readonly index: number
  readonly snapshots: Snapshots
  readonly context: ExportContext
  /** Runs the planned job. */
  readonly run: (job: PlannedJob) => Promise<JobOutcome>
  /** Runs a job that replaces it. */
  readonly runReplacement: (job: PlannedJob) => Promise<JobOutcome>
}

/**
 * Runs a job: with `resume`, what an earlier attempt of the workflow run completed is reused; a job that failed with an
 * error that passes is started once more.
 */
export async function runWithAttempts(planned: PlannedJob, jobRun: JobRun): Promise<JobOutcome> {
  const { entry, index, context } = jobRun
  const reused = await reuseEarlierJob(planned, jobRun)
  if (reused !== undefined) return reused
  const first = await jobRun.run(planned)
  if (!context.step.run.wait || !canSucceedOnSecondAttempt(first)) return first
  const { log } = context.ports
  log.info(formatEndedLine(getJobPosition(first.job, context.reportStates), first))
  log.info('  This error may be temporary, so the job is started once more.')
  const job = planSecondAttempt(first.job)
  entry.jobs[index] = job
  const outcome = chooseAttempt(first, await jobRun.runReplacement(job))
  entry.jobs[index] = outcome.job
  return outcome
}

/** The files of the job of an earlier attempt, all of them; `undefined` if it does not exist, or the job has to run again. */
async function reuseEarlierJob(planned: PlannedJob, jobRun: JobRun): Promise<JobOutcome | undefined> {
  const { entry, index, snapshots, context } = jobRun
  const { jobPrefix, earlierPrefixes, wait } = context.step.run
  // The later step that collects the jobs of `wait: false` knows the IDs of this attempt only.
  if (earlierPrefixes === undefined || !wait) return undefined
  const { findEarlierJob } = await import('../../snapshot/earlier-attempt.ts')
  const prefixes = { current: jobPrefix, earlier: earlierPrefixes }
  // A failed lookup must not fail the job: starting it reports the error.
  const earlier = await findEarlierJob(planned, prefixes, snapshots, context.ports.clock.now()).catch(() => undefined)
  if (earlier === undefined) return undefined
  const job = { ...earlier.job, canPickUp: true }
  context.reusedJobs.add(job)
  entry.jobs[index] = job
  const outcome = await jobRun.runReplacement(job)
  if (outcome.state === 'completed' && outcome.files.every(file => !('failure' in file)))
    return { ...outcome, reusedFrom: earlier.createdAt }
  entry.jobs[index] = planned
  return undefined
}
