import { type ErrorKind, ServiceError, toFailure } from '../domain/errors.ts'
import type { Failure } from '../domain/failure.ts'
import type { JobResult, Snapshots } from '../domain/ports/quicksight.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import type { FileOutcome, JobOutcome, PlannedJob } from '../domain/snapshot-job.ts'
import { collectFiles, findFileErrors, toResultFailure } from './collect-files.ts'
import { toJobKey } from './plan-jobs.ts'

/** A job that the service has taken. */
export interface StartedJob {
  readonly arn: string | undefined
  readonly startedAt: number
  readonly requestIds: string[]
  runningAt?: number
  endedAt?: number
  /** Another step started it: when it was created, epoch milliseconds by the server's clock. */
  readonly reusedFrom?: number | undefined
}

export type EndPorts = Pick<RunContext, 'clock' | 'signal'>

/**
 * The outcome of a job that the service calls COMPLETED: its files, each of which may have failed. If the result itself
 * reports an error, the job has failed.
 */
export async function finishCompletedJob(
  job: PlannedJob,
  running: StartedJob,
  snapshots: Snapshots,
  ports: EndPorts
): Promise<JobOutcome> {
  running.endedAt = ports.clock.now()
  const response = await waitForResult(job, snapshots, ports)
  if (response.requestId !== undefined) running.requestIds.push(response.requestId)
  if (hasError(response))
    return createOutcome(job, 'failed', running, addReusedJobHint(toJobFailure(response), running))
  return { ...createOutcome(job, 'completed', running), files: collectFiles(job, response) }
}

/** The outcome of a job that FAILED; the reason is part of its result. */
export async function finishFailedJob(
  job: PlannedJob,
  running: StartedJob,
  snapshots: Snapshots,
  ports: EndPorts
): Promise<JobOutcome> {
  running.endedAt = ports.clock.now()
  try {
    const response = await waitForResult(job, snapshots, ports, maxReasonAttempts)
    if (response.requestId !== undefined) running.requestIds.push(response.requestId)
    return createOutcome(job, 'failed', running, addReusedJobHint(toJobFailure(response), running))
  } catch (error) {
    const failure = toFailure(ports.signal.aborted ? ports.signal.reason : error)
    return createOutcome(job, 'failed', running, {
      ...failure,
      code: failedCode,
      message: `The job FAILED; its reason could not be read: ${failure.message}`
    })
  }
}

const failedCode = 'FAILED'

function hasError({ status, error }: JobResult): boolean {
  return status === 'FAILED' || error?.ErrorType !== undefined || error?.ErrorMessage !== undefined
}

function toJobFailure(answer: JobResult): Failure {
  if (answer.error !== undefined) return toResultFailure(answer.error, answer.requestId)
  return findFileErrors(answer) ?? { code: failedCode, message: 'The job FAILED, and its result gives no reason.' }
}

// Its ID stays taken, so that another try with the same job-id would meet the same failure.
function addReusedJobHint(failure: Failure, { reusedFrom }: StartedJob): Failure {
  if (reusedFrom === undefined) return failure
  const time = new Date(reusedFrom).toISOString()
  const again = `The step picked up a job of ${time}, which has failed. Choose another job-id to start a new one.`
  return { ...failure, hint: failure.hint === undefined ? again : `${failure.hint} ${again}` }
}

// The status of a job and its result may disagree for a moment.
async function waitForResult(
  job: PlannedJob,
  snapshots: Snapshots,
  ports: EndPorts,
  attempts?: number
): Promise<JobResult> {
  for (let tries = 1; ; tries++) {
    try {
      const response = await snapshots.describeJobResult(toJobKey(job), attempts)
      if (isUnfinished(response)) throw createUnfinishedError(response)
      if (tries >= maxEmptyAttempts || response.result !== undefined || response.error !== undefined) return response
    } catch (error) {
      if (!(error instanceof ServiceError) || !notReadyKinds.has(error.kind) || tries > maxNotFoundAttempts) throw error
    }
    await ports.clock.sleep(1000, ports.signal)
  }
}

/**
 * Whether a job has a result of each of its files, or an error. QuickSight returns it only for a job that has ended, so a
 * job with an unknown status has ended, too.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
 */
export async function hasWholeResult(job: PlannedJob, snapshots: Snapshots): Promise<boolean> {
  try {
    const response = await snapshots.describeJobResult(toJobKey(job), 1)
    if (isUnfinished(response)) return false
    const isPresent = (file: FileOutcome) => !('failure' in file) || file.failure.code !== 'MissingResult'
    return hasError(response) || collectFiles(job, response).every(isPresent)
  } catch (error) {
    if (error instanceof ServiceError) return false
    throw error
  }
}

/** Whether the status is one of a job that has not ended. */
export function isUnfinished({ status }: Pick<JobResult, 'status'>): boolean {
  return status === 'QUEUED' || status === 'RUNNING'
}

function createUnfinishedError({ status, requestId }: JobResult): ServiceError {
  const operation = 'DescribeDashboardSnapshotJobResult'
  return new ServiceError(`${operation}: The job has ended, but its result says ${status}`, {
    operation,
    code: 'UnfinishedResult',
    kind: 'not-ready',
    requestId
  })
}

const notReadyKinds: ReadonlySet<ErrorKind> = new Set(['not-ready', 'not-found'])
const maxNotFoundAttempts = 20
const maxEmptyAttempts = 3
// The reason of a failure is worth less of a wait than files.
const maxReasonAttempts = 12

/**
 * The outcome of a job that an error, the deadline or a signal interrupted. Only the service can report a job as
 * FAILED; any other job that may exist is abandoned, so that a later step can pick it up by its ID.
 * @param mayExist a request may have created the job
 */
export function createInterruptedOutcome(
  job: PlannedJob,
  running: StartedJob | undefined,
  mayExist: boolean,
  error: unknown,
  { signal }: EndPorts
): JobOutcome {
  const state = running !== undefined || mayExist ? 'abandoned' : 'not-started'
  return createOutcome(job, state, running, toFailure(signal.aborted ? signal.reason : error))
}

/** The current outcome of a job. */
export function createOutcome(
  job: PlannedJob,
  state: JobOutcome['state'],
  running?: StartedJob,
  failure?: JobOutcome['failure']
): JobOutcome {
  return {
    job,
    state,
    existsOnServer: running !== undefined || state === 'abandoned',
    ...(running?.arn === undefined ? {} : { arn: running.arn }),
    ...(failure === undefined ? {} : { failure }),
    files: [],
    times: {
      ...(running === undefined ? {} : { startedAt: running.startedAt }),
      ...(running?.runningAt === undefined ? {} : { runningAt: running.runningAt }),
      ...(running?.endedAt === undefined ? {} : { endedAt: running.endedAt })
    },
    requestIds: running?.requestIds ?? [],
    ...(running?.reusedFrom === undefined ? {} : { reusedFrom: running.reusedFrom })
  }
}
