import { ServiceError } from '../domain/errors.ts'
import type { JobDescription, Snapshots } from '../domain/ports/quicksight.ts'
import type { PlannedJob } from '../domain/snapshot-job.ts'
import { toJobKey } from './plan-jobs.ts'
import { planSecondAttempt } from './second-attempt.ts'

/** A job that an earlier attempt of the workflow run completed, and when it was created: epoch milliseconds by the server's clock. */
export interface EarlierJob {
  readonly job: PlannedJob
  readonly createdAt: number
}

/** Start of the job IDs of this attempt, and of the earlier attempts of the same step, newest first. */
export interface AttemptPrefixes {
  readonly current: string
  readonly earlier: readonly string[]
}

// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
const resultLifetimeMs = 24 * 3_600_000

/**
 * Finds the job with the same request that the newest earlier attempt completed. Its files can be read for 24 hours. The
 * job's ID contains a digest of the request, so that only the same request is found.
 */
export async function findEarlierJob(
  job: PlannedJob,
  prefixes: AttemptPrefixes,
  snapshots: Snapshots,
  now: number
): Promise<EarlierJob | undefined> {
  const id = job.request.SnapshotJobId
  if (job.isUserJobId || !id.startsWith(prefixes.current)) return undefined
  for (const prefix of prefixes.earlier) {
    const first = withId(job, prefix + id.slice(prefixes.current.length))
    for (const candidate of [first, planSecondAttempt(first)]) {
      const found = await describeIfExists(candidate, snapshots)
      if (found === undefined) break
      if (isReusable(found, now)) return { job: candidate, createdAt: found.createdAt }
    }
  }
  return undefined
}

function withId(job: PlannedJob, id: string): PlannedJob {
  return { ...job, request: { ...job.request, SnapshotJobId: id } }
}

function isReusable(found: JobDescription, now: number): found is JobDescription & { readonly createdAt: number } {
  return found.status === 'COMPLETED' && found.createdAt !== undefined && found.createdAt > now - resultLifetimeMs
}

/** `undefined` if the job does not exist or belongs to another user. */
async function describeIfExists(job: PlannedJob, snapshots: Snapshots): Promise<JobDescription | undefined> {
  try {
    return await snapshots.describeJob(toJobKey(job))
  } catch (error) {
    if (error instanceof ServiceError && (error.kind === 'not-found' || error.kind === 'denied')) return undefined
    throw error
  }
}
