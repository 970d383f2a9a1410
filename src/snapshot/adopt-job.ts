import { ActionError } from '../domain/errors.ts'
import type { JobDescription } from '../domain/ports/quicksight.ts'
import type { PlannedJob } from '../domain/snapshot-job.ts'
import { compareRequest } from './request-match.ts'

/** An existing job with the requested files. */
export interface AdoptedJob {
  readonly found: JobDescription
  /** Another step started it: when it was created, epoch milliseconds by the server's clock. */
  readonly reusedFrom?: number
  /** A property that QuickSight does not report, so that the files may differ from the request. */
  readonly warning?: string
}

/** Code of the error for a derived ID that another step has used: the job needs another ID. */
export const jobIdInUseCode = 'JobIdInUse'

/**
 * Decides whether an existing job has the requested files. QuickSight keeps a job ID for 24 hours
 * after the end of its job, so that the job can be older than the step. A job that this step created itself is adopted.
 * A job of another step is adopted only if it may be picked up (`job-id` is set, or `resume` found it) and has the same
 * content; under the request's own `SnapshotJobId` also while it runs. Under a derived ID it belongs to another leg of
 * a matrix, or to an earlier run on a runner whose run ID is always the same.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 * @param isOwn whether this step created the job
 * @throws ActionError if the files differ from the request
 */
export function adoptJob(job: PlannedJob, found: JobDescription, refusal: ActionError, isOwn: boolean): AdoptedJob {
  // A derived ID contains a digest of the content.
  if (!job.isUserJobId) {
    if (isOwn) return { found }
    if (job.canPickUp !== true) throw createInUseError(job, refusal)
    return withTime(found)
  }
  const comparison = compareRequest(job.request, job.files, found.configuration ?? {})
  if (comparison === 'different') throw createTakenError(job, found, refusal, differentContent)
  if (isOwn) return { found }
  if (job.canPickUp !== true) {
    if (found.status === 'COMPLETED' || found.status === 'FAILED')
      throw createTakenError(job, found, refusal, `which is ${found.status}`)
    if (comparison === 'unknown') throw createTakenError(job, found, refusal, unknownParameters)
  }
  return withTime(found, comparison === 'unknown' ? createUnknownWarning(job) : undefined)
}

const differentContent = 'which was started for other files or with other parameters'
const unknownParameters = 'and QuickSight does not report with which parameters it was started'

function withTime(found: JobDescription, warning?: string): AdoptedJob {
  const { createdAt } = found
  const words = warning ?? (createdAt === undefined ? 'QuickSight does not report when it was created.' : undefined)
  return {
    found,
    ...(createdAt === undefined ? {} : { reusedFrom: createdAt }),
    ...(words === undefined ? {} : { warning: words })
  }
}

function createUnknownWarning({ request }: PlannedJob): string {
  return `QuickSight does not report the parameters of snapshot job ${request.SnapshotJobId}: its files may have been exported with other ones.`
}

function createInUseError({ request }: PlannedJob, refusal: ActionError): ActionError {
  return new ActionError(`Snapshot job ID ${request.SnapshotJobId} is used by another step.`, {
    code: jobIdInUseCode,
    requestId: refusal.requestId,
    cause: refusal
  })
}

function createTakenError(
  { request, canPickUp }: PlannedJob,
  { createdAt, status }: JobDescription,
  refusal: ActionError,
  why: string
): ActionError {
  const id = request.SnapshotJobId
  const other = createdAt === undefined ? 'another job' : `a job of ${new Date(createdAt).toISOString()}`
  const hasEnded = status === 'COMPLETED' || status === 'FAILED'
  const collect = hasEnded && canPickUp !== true ? ` To collect the files of that job, set job-id: ${id}.` : ''
  return new ActionError(`Snapshot job ID ${id} is taken by ${other}, ${why}.`, {
    code: refusal.code,
    requestId: refusal.requestId,
    hint: `Remove SnapshotJobId from the request: the action then derives an ID. QuickSight frees ${id} 24 hours after the end of that job.${collect}`,
    cause: refusal
  })
}

/** The error for a job ID whose job this user cannot describe. */
export function createHiddenJobError(job: PlannedJob, refusal: ActionError, cause: ActionError): ActionError {
  return new ActionError(`Snapshot job ID ${job.request.SnapshotJobId} is taken, and this user cannot see that job.`, {
    code: refusal.code,
    requestId: cause.requestId ?? refusal.requestId,
    hint: 'Another user started it. Choose another job-id, or leave it out.',
    cause
  })
}
