import { ActionError, type ErrorKind, ServiceError } from '../domain/errors.ts'
import type { JobDescription, Snapshots } from '../domain/ports/quicksight.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import type { PlannedJob } from '../domain/snapshot-job.ts'
import { type AdoptedJob, adoptJob, createHiddenJobError } from './adopt-job.ts'
import type { StartedJob } from './job-outcome.ts'
import { toJobKey } from './plan-jobs.ts'

/** Events of a job while it runs. */
export type JobEvent =
  /** The request that starts the job is about to be sent: from here on the job may exist. */
  | { readonly kind: 'sent'; readonly job: PlannedJob }
  /** The service answered that it did not create the job. */
  | { readonly kind: 'refused'; readonly job: PlannedJob }
  | {
      readonly kind: 'started'
      readonly job: PlannedJob
      /** The job existed when it was to be started: by a request whose response was lost, or by another step. */
      readonly adopted: boolean
      /** Another step started it: when it was created, epoch milliseconds by the server's clock. */
      readonly reusedFrom?: number | undefined
      /** A possible difference between the files of an adopted job and the request. */
      readonly warning?: string | undefined
    }
  | { readonly kind: 'state'; readonly job: PlannedJob; readonly status: string; readonly elapsedMs: number }

export interface StartPorts extends Pick<RunContext, 'clock' | 'signal'> {
  readonly onEvent: (event: JobEvent) => void
  /** When the step began, epoch milliseconds. */
  readonly stepStartedAt: number
  /** The jobs that this step has tried to start, by their ID. Reports with the same request share one. */
  readonly sentJobs: Map<string, Set<PlannedJob>>
}

/** State of a job that is being started. */
export interface StartState {
  /** The job may exist on the server. */
  mayExist: boolean
  /** When the latest request ended without a response. It may have created the job, whatever later requests return. */
  unansweredAt?: number | undefined
}

// Creation is eventually consistent: a new job is not visible everywhere immediately.
export const consistencyWindowMs = 20_000
const lostJobIntervalMs = 2000

/**
 * Starts the job, or finds the one that an earlier request created although its response was lost.
 * @throws ServiceError if the service rejects the request, ActionError if the job ID belongs to another job
 */
export async function startJob(
  job: PlannedJob,
  snapshots: Snapshots,
  ports: StartPorts,
  state: StartState
): Promise<StartedJob> {
  const startedAt = ports.clock.now()
  recordSent(job, ports, state)
  try {
    const { arn, requestId } = await snapshots.startJob(job.request, () => {
      state.unansweredAt = ports.clock.now()
    })
    ports.onEvent({ kind: 'started', job, adopted: false })
    return { arn, startedAt, requestIds: requestId === undefined ? [] : [requestId] }
  } catch (error) {
    if (!isAnswer(error, ports.signal)) {
      state.unansweredAt = ports.clock.now()
      throw error
    }
    const adopted = await adoptAfterRefusal(job, snapshots, ports, state, error)
    const { found, reusedFrom, warning } = adopted
    ports.onEvent({ kind: 'started', job, adopted: true, reusedFrom, warning })
    return { arn: found.arn, startedAt, requestIds: found.requestId === undefined ? [] : [found.requestId], reusedFrom }
  }
}

function recordSent(job: PlannedJob, { onEvent, sentJobs }: StartPorts, state: StartState): void {
  const id = job.request.SnapshotJobId
  sentJobs.set(id, (sentJobs.get(id) ?? new Set()).add(job))
  state.mayExist = true
  onEvent({ kind: 'sent', job })
}

// An error response is final. Any other failure, including the end of the step, may have come after the job was
// created.
function isAnswer(error: unknown, signal: AbortSignal): error is ActionError {
  if (error === signal.reason || !(error instanceof ActionError)) return false
  return !hasKind(error, 'transient')
}

function hasKind(error: unknown, kind: ErrorKind): boolean {
  return error instanceof ServiceError && error.kind === kind
}

/** The job of this ID, if the refusal means that there is one. Otherwise throws the refusal. */
async function adoptAfterRefusal(
  job: PlannedJob,
  snapshots: Snapshots,
  ports: StartPorts,
  state: StartState,
  refusal: ActionError
): Promise<AdoptedJob> {
  const find = hasKind(refusal, 'already-exists') ? describeExistingJob : findLostJob
  try {
    const found = await find(job, snapshots, ports, state, refusal)
    if (found === undefined) throw refusal
    const isOwn = isOwnJob(job, found, ports, state)
    // From here on it is certain that the job with this ID is this one, and that no lost request created another.
    state.unansweredAt = undefined
    return adoptJob(job, found, refusal, isOwn)
  } catch (error) {
    if (error instanceof ActionError && !ports.signal.aborted && state.unansweredAt === undefined) {
      state.mayExist = false
      ports.onEvent({ kind: 'refused', job })
    }
    throw error
  }
}

async function describeExistingJob(
  job: PlannedJob,
  snapshots: Snapshots,
  _: StartPorts,
  state: StartState,
  refusal: ActionError
): Promise<JobDescription> {
  try {
    return await snapshots.describeJob(toJobKey(job))
  } catch (error) {
    const isHidden = error instanceof ServiceError && (error.kind === 'denied' || error.kind === 'not-found')
    throw isHidden && state.unansweredAt === undefined ? createHiddenJobError(job, refusal, error) : error
  }
}

/**
 * Finds a job whose start succeeded although its response was lost. While the account is full, the job is read once per
 * attempt; after a final error, it is read until it would be visible everywhere.
 */
async function findLostJob(
  job: PlannedJob,
  snapshots: Snapshots,
  { clock, signal }: StartPorts,
  state: StartState,
  refusal: ActionError
): Promise<JobDescription | undefined> {
  while (state.unansweredAt !== undefined) {
    try {
      return await snapshots.describeJob(toJobKey(job))
    } catch (error) {
      if (!hasKind(error, 'not-found')) throw signal.aborted ? error : refusal
    }
    if (clock.now() - state.unansweredAt >= consistencyWindowMs) state.unansweredAt = undefined
    else if (hasKind(refusal, 'job-limit')) return undefined
    else await clock.sleep(lostJobIntervalMs, signal)
  }
  return undefined
}

/** Whether this step created the job. Only jobs that a lost request or an equal report may have created can be its own. */
function isOwnJob(job: PlannedJob, found: JobDescription, ports: StartPorts, { unansweredAt }: StartState): boolean {
  const isSentByOther = (ports.sentJobs.get(job.request.SnapshotJobId)?.size ?? 0) > 1
  if (unansweredAt === undefined && !isSentByOther) return false
  const now = ports.clock.now()
  const stepStartedAt = (found.describedAt ?? now) - (now - ports.stepStartedAt)
  return found.createdAt === undefined || found.createdAt >= stepStartedAt - serverTimeToleranceMs
}

// The header `Date` is in whole seconds, and a response takes time.
const serverTimeToleranceMs = 2000
