import { createQuickSightError } from '../errors.ts'
import type { EmulatorContext } from './call.ts'
import type { Job, JobOutcome, JobStatus, NewJob, RenderedFiles } from './job.ts'
import { messages } from './messages.ts'
import { createTimers } from './timers.ts'
import { findDashboard } from './users.ts'

export interface Jobs {
  /** @throws ResourceExistsException, LimitExceededException */
  start(job: NewJob): Job
  find(region: string, dashboardId: string, jobId: string): Job | undefined
  all(): readonly Job[]
  /** Cancels every timer. */
  stop(): void
  /** Removes every job, too. */
  clear(): void
}

export interface JobRenderer {
  /** Renders the files of the job with the current data. */
  prepare(job: Job): Promise<RenderedFiles>
  /** Writes the files and returns the result of each. */
  deliver(job: Job, content: RenderedFiles): JobOutcome
}

/**
 * Runs snapshot jobs from QUEUED to their end, on the emulator's clock.
 * @param timeScale factor on the world's durations: 0.01 runs jobs a hundred times faster
 */
export function createJobs(context: EmulatorContext, timeScale: number, production: JobRenderer): Jobs {
  const jobs: Job[] = []
  const timers = createTimers()
  const wait: JobWait = seconds => timers.after(seconds * timeScale * 1000)
  const find: Jobs['find'] = (region, dashboardId, jobId) =>
    jobs.findLast(job => job.jobId === jobId && job.dashboardId === dashboardId && job.region === region)
  return {
    find,
    all: () => jobs,
    stop: timers.clear,
    clear: () => {
      timers.clear()
      jobs.length = 0
    },
    start(request) {
      const { now } = context
      refuseUsedId(find(request.region, request.dashboardId, request.jobId), context)
      refuseBeyondLimit(jobs, context)
      const job: Job = { ...request, status: 'QUEUED', createdAt: now(), updatedAt: now(), files: [] }
      jobs.push(job)
      void runJob(job, context, production, wait)
      return job
    }
  }
}

type JobWait = (seconds: number) => Promise<void>

/** The files are rendered while the job runs, and written when it ends. */
async function runJob(
  job: Job,
  { world, now }: EmulatorContext,
  production: JobRenderer,
  wait: JobWait
): Promise<void> {
  const { queuedSeconds, runningSeconds } = findDashboard(world, job.region, job.dashboardId)?.job ?? world.job
  await wait(queuedSeconds)
  job.startedAt = setJobStatus(job, 'RUNNING', now())
  const [produced] = await Promise.all([prepareJob(production, job), wait(runningSeconds)])
  const { status, files, error } = produced()
  job.files = files
  if (error) job.error = error
  job.endedAt = setJobStatus(job, status, now())
}

/** Finishes a job; an error while the files are rendered fails the job, not the emulator. */
async function prepareJob({ prepare, deliver }: JobRenderer, job: Job): Promise<() => JobOutcome> {
  try {
    const content = await prepare(job)
    return () => deliver(job, content)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return () => ({ status: 'FAILED', files: [], error: { type: 'INTERNAL_FAILURE', message } })
  }
}

function setJobStatus(job: Job, status: JobStatus, at: number): number {
  job.status = status
  job.updatedAt = at
  return at
}

/** "You can reuse this ID for another job 24 hours after the current job is completed." */
function refuseUsedId(existing: Job | undefined, { switches, now }: EmulatorContext): void {
  if (!existing) return
  const freeAt = (existing.endedAt ?? Number.POSITIVE_INFINITY) + switches.jobIdReuseHours * 3_600_000
  if (now() < freeAt)
    throw createQuickSightError('ResourceExistsException', messages.jobExists(existing.jobId), {
      ResourceType: 'SNAPSHOT_JOB'
    })
}

/** "When […] there are already 12 jobs with the RUNNING status, the new job request fails" */
function refuseBeyondLimit(jobs: readonly Job[], { switches }: EmulatorContext): void {
  const isCounted = (job: Job) => job.status === 'RUNNING' || (job.status === 'QUEUED' && switches.queuedJobsCount)
  if (jobs.filter(isCounted).length >= switches.concurrentJobs)
    throw createQuickSightError('LimitExceededException', messages.tooManyJobs(switches.concurrentJobs), {
      ResourceType: 'SNAPSHOT_JOB'
    })
}
