import { ActionError, ServiceError } from '../domain/errors.ts'
import type { PlannedJob } from '../domain/model.ts'
import type { JobDescription, Snapshots } from '../domain/ports.ts'
import { toJobKey } from './plan-jobs.ts'
import { matchesRequest } from './request-match.ts'

// Clocks differ; a job that began this little before the step may be the step's own.
const clockToleranceMs = 15 * 60_000

/**
 * A job of this ID exists. Where the ID is derived from the job's content, it is the very job we want: started by a
 * request whose answer was lost, or by an earlier step whose work is picked up. An ID that the user chose says nothing of
 * the content, and QuickSight keeps it for 24 hours after the job's end: a job of that ID that ended before this step, or
 * that was asked for something else, is another export, and its files are not the ones asked for.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export async function adopt(
  job: PlannedJob,
  snapshots: Snapshots,
  refusal: ServiceError,
  stepStartedAt: number
): Promise<JobDescription> {
  const found = await describeOrExplain(job, snapshots, refusal)
  if (!job.isUserJobId) return found
  const { configuration = {}, createdAt, status } = found
  const stale = (status === 'COMPLETED' || status === 'FAILED') && startedBeforeStep(found, stepStartedAt) !== undefined
  if (!stale && matchesRequest(job.request, job.files, configuration)) return found
  const id = job.request.SnapshotJobId
  const which = createdAt === undefined ? 'another job' : `a job of ${new Date(createdAt).toISOString()}`
  const what = stale ? `which is ${status}` : 'which was asked for other files or with other parameters'
  const collect = stale ? ` To collect that job's files, set job-id: ${id}.` : ''
  throw new ActionError(`Snapshot job ID ${id} is taken by ${which}, ${what}.`, {
    code: refusal.code,
    requestId: refusal.requestId,
    hint: `Leave SnapshotJobId out of the request, and an ID of its own is derived; QuickSight frees ${id} 24 hours after that job's end.${collect}`,
    cause: refusal
  })
}

/** When the job was started, where that was before the step began; epoch milliseconds by the server's clock. */
export function startedBeforeStep({ createdAt }: JobDescription, stepStartedAt: number): number | undefined {
  return createdAt !== undefined && createdAt < stepStartedAt - clockToleranceMs ? createdAt : undefined
}

async function describeOrExplain(
  job: PlannedJob,
  snapshots: Snapshots,
  refusal: ServiceError
): Promise<JobDescription> {
  try {
    return await snapshots.describeJob(toJobKey(job))
  } catch (error) {
    if (!(error instanceof ServiceError) || (error.kind !== 'denied' && error.kind !== 'not-found')) throw error
    throw new ActionError(
      `Snapshot job ID ${job.request.SnapshotJobId} is taken, and that job is not this user's to see.`,
      {
        code: refusal.code,
        requestId: error.requestId ?? refusal.requestId,
        hint: 'Another user started it. Choose another job-id, or leave it out.',
        cause: error
      }
    )
  }
}
