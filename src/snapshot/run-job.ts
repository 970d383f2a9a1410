import { ActionError, ServiceError } from '../domain/errors.ts'
import type { JobDescription, Snapshots } from '../domain/ports/quicksight.ts'
import type { JobOutcome, PlannedJob } from '../domain/snapshot-job.ts'
import { collectFiles } from './collect-files.ts'
import type { JobDurations } from './job-durations.ts'
import {
  createInterruptedOutcome,
  createOutcome,
  finishCompletedJob,
  finishFailedJob,
  hasWholeResult,
  isUnfinished,
  type StartedJob
} from './job-outcome.ts'
import type { JobSlots } from './job-slots.ts'
import { toJobKey } from './plan-jobs.ts'
import { consistencyWindowMs, type StartPorts, type StartState, startJob } from './start-job.ts'

export interface JobPorts extends StartPorts {
  /** Aborted when it is enough that the jobs are started: `wait: false`. */
  readonly allStarted: AbortSignal
  readonly slots: JobSlots
  readonly durations: JobDurations
}

/**
 * Runs one job to its end, with the session of its user. Never rejects: an error is part of the outcome.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export async function runJob(job: PlannedJob, snapshots: Snapshots, ports: JobPorts): Promise<JobOutcome> {
  const { slots, signal } = ports
  const state: StartState = { mayExist: false }
  let running: StartedJob | undefined
  try {
    await slots.acquire(signal)
    let end: JobDescription | undefined
    try {
      running = await slots.start(() => startJob(job, snapshots, ports, state), isJobLimit)
      end = await pollUntilEnded(job, running, snapshots, ports)
    } finally {
      slots.release()
    }
    if (end === undefined) return createOutcome(job, 'started', running)
    running.requestIds.push(...(end.requestId === undefined ? [] : [end.requestId]))
    return await (end.status === 'FAILED' ? finishFailedJob : finishCompletedJob)(job, running, snapshots, ports)
  } catch (error) {
    return createInterruptedOutcome(job, running, state.mayExist, error, ports)
  }
}

function isJobLimit(error: unknown): boolean {
  return error instanceof ServiceError && error.kind === 'job-limit'
}

// AWS can add a final status. A job with an unknown status that has a result has ended.
const unknownStatusIntervalMs = 15_000

/** Polls until the job has ended; `undefined` with `wait: false`, once all jobs are started. */
async function pollUntilEnded(
  job: PlannedJob,
  running: StartedJob,
  snapshots: Snapshots,
  ports: JobPorts
): Promise<JobDescription | undefined> {
  const { clock, onEvent } = ports
  const getElapsedMs = () => clock.now() - running.startedAt
  const tracked = ports.durations.track(job.request.DashboardId)
  let status = ''
  let resultDueMs = 0
  try {
    for (;;) {
      const next = tracked.next(getElapsedMs())
      if (!(await sleepUnlessAllStarted(next.afterMs, ports))) return undefined
      const description = await tryDescribe(job, snapshots, next.isDue, getElapsedMs())
      if (description === undefined) continue
      if (description.status !== status) {
        status = description.status
        if (status === 'RUNNING') running.runningAt = clock.now()
        onEvent({ kind: 'state', job, status, elapsedMs: getElapsedMs() })
      }
      if (status === 'COMPLETED' || status === 'FAILED') {
        tracked.recordEnd(getElapsedMs())
        return description
      }
      tracked.recordRunning(getElapsedMs())
      if (isUnfinished(description) || getElapsedMs() < resultDueMs) continue
      if (await hasWholeResult(job, snapshots)) return { ...description, status: 'COMPLETED' }
      resultDueMs = getElapsedMs() + unknownStatusIntervalMs
    }
  } finally {
    tracked.stop()
  }
}

/** `undefined` if the service does not know the job yet. */
async function tryDescribe(
  job: PlannedJob,
  snapshots: Snapshots,
  atExpectedEnd: boolean,
  elapsedMs: number
): Promise<JobDescription | undefined> {
  try {
    return await snapshots.describeJob(toJobKey(job), atExpectedEnd)
  } catch (error) {
    if (error instanceof ServiceError && error.kind === 'not-found' && elapsedMs < consistencyWindowMs) return undefined
    throw error
  }
}

/** False with `wait: false`: the jobs are only started. */
async function sleepUnlessAllStarted(ms: number, { clock, signal, allStarted }: JobPorts): Promise<boolean> {
  try {
    await clock.sleep(ms, AbortSignal.any([signal, allStarted]))
    return true
  } catch (error) {
    signal.throwIfAborted()
    if (allStarted.aborted) return false
    throw error
  }
}

/** A new link to a file of a finished job: the links of a result expire after 300 seconds. */
export async function refreshLink(job: PlannedJob, order: number, snapshots: Snapshots): Promise<string | undefined> {
  const files = collectFiles(job, await snapshots.describeJobResult(toJobKey(job)))
  const found = files.find(file => file.order === order)
  if (found === undefined || 'failure' in found)
    throw new ActionError('The result no longer contains the file.', { code: 'MissingResult' })
  return 'link' in found.location ? found.location.link : undefined
}
