import { type ErrorKind, ServiceError, toFailure } from '../domain/errors.ts'
import type { Failure, JobOutcome, PlannedJob } from '../domain/model.ts'
import type { Clock, JobResult, Snapshots } from '../domain/ports.ts'
import { collect, jobErrorToFailure as reasonOf } from './collect-files.ts'
import { keyOf } from './plan-jobs.ts'

/** A job that the service has taken. */
export interface Running {
  readonly arn: string | undefined
  readonly startedAt: number
  readonly requestIds: string[]
  runningAt?: number
  endedAt?: number
  /** Taken over from before this step: when it was started, epoch milliseconds by the server's clock. */
  readonly earlierAt?: number | undefined
}

export interface EndPorts {
  readonly clock: Clock
  /** Aborted by the deadline or a signal. */
  readonly signal: AbortSignal
}

/** How a job ended that the service calls COMPLETED: with its files, each of which may have failed all the same. */
export async function completed(
  job: PlannedJob,
  running: Running,
  snapshots: Snapshots,
  ports: EndPorts
): Promise<JobOutcome> {
  running.endedAt = ports.clock.now()
  const answer = await resultWhenThere(job, snapshots, ports)
  if (answer.requestId !== undefined) running.requestIds.push(answer.requestId)
  return { ...outcome(job, 'completed', running), files: collect(job, answer) }
}

/** The status says FAILED and no more; the reason stands in the result. */
export async function failed(
  job: PlannedJob,
  running: Running,
  snapshots: Snapshots,
  ports: EndPorts
): Promise<JobOutcome> {
  running.endedAt = ports.clock.now()
  const code = 'FAILED'
  try {
    const { error, requestId } = await resultWhenThere(job, snapshots, ports, reasonAttempts)
    if (requestId !== undefined) running.requestIds.push(requestId)
    const unexplained = { code, message: 'The job FAILED, and its result gives no reason.' }
    const why = error === undefined ? unexplained : reasonOf(error, requestId)
    return outcome(job, 'failed', running, ofEarlier(why, running))
  } catch (error) {
    const why = toFailure(ports.signal.aborted ? ports.signal.reason : error)
    return outcome(job, 'failed', running, {
      ...why,
      code,
      message: `The job FAILED; its reason could not be read: ${why.message}`
    })
  }
}

// Its ID stays taken, so that another try with the same job-id would meet the same failure.
function ofEarlier(why: Failure, { earlierAt }: Running): Failure {
  if (earlierAt === undefined) return why
  const time = new Date(earlierAt).toISOString()
  const again = `That was a job of ${time}, which job-id took over: to export anew, choose another job-id.`
  return { ...why, hint: why.hint === undefined ? again : `${why.hint} ${again}` }
}

// The job's status and its result may disagree for a moment.
async function resultWhenThere(
  job: PlannedJob,
  snapshots: Snapshots,
  ports: EndPorts,
  attempts?: number
): Promise<JobResult> {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await snapshots.describeJobResult(keyOf(job), attempts)
      if (tries >= emptyResults || answer.result !== undefined || answer.error !== undefined) return answer
    } catch (error) {
      if (!(error instanceof ServiceError) || !notYet.has(error.kind) || tries > missingResults) throw error
    }
    await ports.clock.sleep(1000, ports.signal)
  }
}

const notYet: ReadonlySet<ErrorKind> = new Set(['not-ready', 'not-found'])
const missingResults = 20
const emptyResults = 3
// The reason of a failure is worth less of a wait than files.
const reasonAttempts = 12

/** How a job ended that an error, the deadline or a signal cut short; `sent`: a start that may have made a job. */
export function interruptedOutcome(
  job: PlannedJob,
  running: Running | undefined,
  sent: boolean,
  error: unknown,
  ports: EndPorts
): JobOutcome {
  const mayRun = running !== undefined || sent
  if (ports.signal.aborted) {
    return outcome(job, mayRun ? 'abandoned' : 'not-started', running, toFailure(ports.signal.reason))
  }
  if (running === undefined) return outcome(job, sent ? 'abandoned' : 'not-started', running, toFailure(error))
  return outcome(job, isLater(error) ? 'abandoned' : 'failed', running, toFailure(error))
}

// What it made lies there all the same, and a later step can pick it up.
function isLater(error: unknown): boolean {
  return error instanceof ServiceError && (error.kind === 'transient' || error.kind === 'not-ready')
}

/** The outcome of a job as it stands. */
export function outcome(
  job: PlannedJob,
  state: JobOutcome['state'],
  running?: Running,
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
