import { type ErrorKind, ServiceError, toFailure } from '../domain/errors.ts'
import type { Failure, JobOutcome, PlannedJob } from '../domain/model.ts'
import type { JobResult, RunContext, Snapshots } from '../domain/ports.ts'
import { collectFiles, jobErrorToFailure as reasonOf } from './collect-files.ts'
import { toJobKey } from './plan-jobs.ts'

/** A job that the service has taken. */
export interface StartedJob {
  readonly arn: string | undefined
  readonly startedAt: number
  readonly requestIds: string[]
  runningAt?: number
  endedAt?: number
  /** Taken over from before this step: when it was started, epoch milliseconds by the server's clock. */
  readonly adoptedStartedAt?: number | undefined
}

export type EndPorts = Pick<RunContext, 'clock' | 'signal'>

/** How a job ended that the service calls COMPLETED: with its files, each of which may have failed all the same. */
export async function finishCompletedJob(
  job: PlannedJob,
  running: StartedJob,
  snapshots: Snapshots,
  ports: EndPorts
): Promise<JobOutcome> {
  running.endedAt = ports.clock.now()
  const answer = await waitForResult(job, snapshots, ports)
  if (answer.requestId !== undefined) running.requestIds.push(answer.requestId)
  return { ...outcome(job, 'completed', running), files: collectFiles(job, answer) }
}

/** The status says FAILED and no more; the reason stands in the result. */
export async function finishFailedJob(
  job: PlannedJob,
  running: StartedJob,
  snapshots: Snapshots,
  ports: EndPorts
): Promise<JobOutcome> {
  running.endedAt = ports.clock.now()
  const code = 'FAILED'
  try {
    const { error, requestId } = await waitForResult(job, snapshots, ports, maxReasonAttempts)
    if (requestId !== undefined) running.requestIds.push(requestId)
    const unexplained = { code, message: 'The job FAILED, and its result gives no reason.' }
    const failure = error === undefined ? unexplained : reasonOf(error, requestId)
    return outcome(job, 'failed', running, addAdoptedJobHint(failure, running))
  } catch (error) {
    const failure = toFailure(ports.signal.aborted ? ports.signal.reason : error)
    return outcome(job, 'failed', running, {
      ...failure,
      code,
      message: `The job FAILED; its reason could not be read: ${failure.message}`
    })
  }
}

// Its ID stays taken, so that another try with the same job-id would meet the same failure.
function addAdoptedJobHint(failure: Failure, { adoptedStartedAt }: StartedJob): Failure {
  if (adoptedStartedAt === undefined) return failure
  const time = new Date(adoptedStartedAt).toISOString()
  const again = `That was a job of ${time}, which job-id took over: to export anew, choose another job-id.`
  return { ...failure, hint: failure.hint === undefined ? again : `${failure.hint} ${again}` }
}

// The job's status and its result may disagree for a moment.
async function waitForResult(
  job: PlannedJob,
  snapshots: Snapshots,
  ports: EndPorts,
  attempts?: number
): Promise<JobResult> {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await snapshots.describeJobResult(toJobKey(job), attempts)
      if (tries >= maxEmptyAttempts || answer.result !== undefined || answer.error !== undefined) return answer
    } catch (error) {
      if (!(error instanceof ServiceError) || !notReadyKinds.has(error.kind) || tries > maxNotFoundAttempts) throw error
    }
    await ports.clock.sleep(1000, ports.signal)
  }
}

const notReadyKinds: ReadonlySet<ErrorKind> = new Set(['not-ready', 'not-found'])
const maxNotFoundAttempts = 20
const maxEmptyAttempts = 3
// The reason of a failure is worth less of a wait than files.
const maxReasonAttempts = 12

/** How a job ended that an error, the deadline or a signal cut short; `sent`: a start that may have made a job. */
export function interruptedOutcome(
  job: PlannedJob,
  running: StartedJob | undefined,
  sent: boolean,
  error: unknown,
  ports: EndPorts
): JobOutcome {
  const mayRun = running !== undefined || sent
  if (ports.signal.aborted) {
    return outcome(job, mayRun ? 'abandoned' : 'not-started', running, toFailure(ports.signal.reason))
  }
  if (running === undefined) return outcome(job, sent ? 'abandoned' : 'not-started', running, toFailure(error))
  return outcome(job, canBePickedUpLater(error) ? 'abandoned' : 'failed', running, toFailure(error))
}

// What it made lies there all the same, and a later step can pick it up.
function canBePickedUpLater(error: unknown): boolean {
  return error instanceof ServiceError && (error.kind === 'transient' || error.kind === 'not-ready')
}

/** The outcome of a job as it stands. */
export function outcome(
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
    requestIds: running?.requestIds ?? []
  }
}
