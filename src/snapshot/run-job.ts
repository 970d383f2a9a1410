import { ActionError, ServiceError } from '../domain/errors.ts'
import type { JobOutcome, PlannedJob } from '../domain/model.ts'
import type { JobDescription, RunContext, Snapshots } from '../domain/ports.ts'
import { adopt, startedBeforeStep } from './adopt-job.ts'
import { collectFiles } from './collect-files.ts'
import type { JobDurations } from './job-durations.ts'
import { finishCompletedJob, finishFailedJob, interruptedOutcome, outcome, type StartedJob } from './job-outcome.ts'
import type { JobSlots } from './job-slots.ts'
import { toJobKey } from './plan-jobs.ts'

/** What is told about a job while it runs. */
export type JobEvent =
  /** The request that starts the job is about to be sent: from here on the job may exist. */
  | { readonly kind: 'sent'; readonly job: PlannedJob }
  /** The service answered that it did not make the job. */
  | { readonly kind: 'refused'; readonly job: PlannedJob }
  | {
      readonly kind: 'started'
      readonly job: PlannedJob
      readonly adopted: boolean
      /** Taken over from before this step: when it was started, epoch milliseconds by the server's clock. */
      readonly adoptedStartedAt?: number | undefined
    }
  | { readonly kind: 'state'; readonly job: PlannedJob; readonly status: string; readonly elapsedMs: number }

export interface JobPorts extends Pick<RunContext, 'clock' | 'signal'> {
  /** Aborted when it is enough that the jobs are started: `wait: false`. */
  readonly allStarted: AbortSignal
  readonly slots: JobSlots
  readonly experience: JobDurations
  readonly onEvent: (event: JobEvent) => void
  /** When the step began, epoch milliseconds. */
  readonly stepStartedAt: number
}

/**
 * Runs one job to its end, with the session of its own user. Never rejects: what went wrong is its outcome.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export async function runJob(job: PlannedJob, snapshots: Snapshots, ports: JobPorts): Promise<JobOutcome> {
  const { slots, signal } = ports
  let mayExist = false
  let running: StartedJob | undefined
  let end: JobDescription | undefined
  try {
    await slots.acquire(signal)
    try {
      running = await slots.start(
        async () => {
          mayExist = true
          ports.onEvent({ kind: 'sent', job })
          try {
            return await start(job, snapshots, ports)
          } catch (error) {
            mayExist = mayHaveStarted(error, signal)
            if (!mayExist) ports.onEvent({ kind: 'refused', job })
            throw error
          }
        },
        error => error instanceof ServiceError && error.kind === 'job-limit'
      )
      end = await pollUntilEnded(job, running, snapshots, ports)
      if (end === undefined) return outcome(job, 'started', running)
      running.requestIds.push(...(end.requestId === undefined ? [] : [end.requestId]))
    } finally {
      slots.release()
    }
    return await (end.status === 'FAILED' ? finishFailedJob : finishCompletedJob)(job, running, snapshots, ports)
  } catch (error) {
    return interruptedOutcome(job, running, mayExist, error, ports)
  }
}

// A refusal is an answer: there is no job. Anything else may have come after the job was made, the end of the step too.
function mayHaveStarted(error: unknown, signal: AbortSignal): boolean {
  if (error === signal.reason || !(error instanceof ActionError)) return true
  return error instanceof ServiceError && error.kind === 'transient'
}

async function start(job: PlannedJob, snapshots: Snapshots, ports: JobPorts): Promise<StartedJob> {
  const startedAt = ports.clock.now()
  try {
    const { arn, requestId } = await snapshots.startJob(job.request)
    ports.onEvent({ kind: 'started', job, adopted: false })
    return { arn, startedAt, requestIds: requestId === undefined ? [] : [requestId] }
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'already-exists') throw error
    const found = await adopt(job, snapshots, error, ports.stepStartedAt)
    const adoptedStartedAt = startedBeforeStep(found, ports.stepStartedAt)
    ports.onEvent({ kind: 'started', job, adopted: true, adoptedStartedAt })
    const requestIds = found.requestId === undefined ? [] : [found.requestId]
    return { arn: found.arn, startedAt, requestIds, adoptedStartedAt }
  }
}

/** Asks until the job has ended; `undefined` when it is enough that it runs. */
async function pollUntilEnded(
  job: PlannedJob,
  running: StartedJob,
  snapshots: Snapshots,
  ports: JobPorts
): Promise<JobDescription | undefined> {
  const { clock, onEvent } = ports
  const elapsedMs = () => clock.now() - running.startedAt
  const watch = ports.experience.track(job.request.DashboardId)
  let status = ''
  try {
    for (;;) {
      const next = watch.next(elapsedMs())
      if (!(await sleepUnlessAllStarted(next.afterMs, ports))) return undefined
      const description = await tryDescribe(job, snapshots, next.due, elapsedMs())
      if (description === undefined) continue
      if (description.status !== status) {
        status = description.status
        if (status === 'RUNNING') running.runningAt = clock.now()
        onEvent({ kind: 'state', job, status, elapsedMs: elapsedMs() })
      }
      if (status === 'COMPLETED' || status === 'FAILED') {
        watch.recordEnd(elapsedMs())
        return description
      }
      watch.recordRunning(elapsedMs())
    }
  } finally {
    watch.stop()
  }
}

// What was started a moment ago may not be known everywhere yet.
const consistencyWindowMs = 20_000

/** `undefined` where the service does not know the job yet. */
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

/** False where it is enough that the jobs are started. */
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

/** A link to a file of a job that has ended, made afresh: the ones of a result live 300 seconds. */
export async function refreshLink(job: PlannedJob, order: number, snapshots: Snapshots): Promise<string | undefined> {
  const files = collectFiles(job, await snapshots.describeJobResult(toJobKey(job)))
  const found = files.find(file => file.order === order)
  if (found === undefined || 'failure' in found)
    throw new ActionError('The result no longer mentions the file.', { code: 'MissingResult' })
  return 'link' in found.location ? found.location.link : undefined
}
