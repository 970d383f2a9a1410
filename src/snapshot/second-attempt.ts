import { limits } from '../domain/limits.ts'
import type { JobOutcome, PlannedJob } from '../domain/snapshot-job.ts'

// Errors of a job or a file that AWS documents as passing, or as its own: "re-run the job".
// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResultErrorInfo.html
const passingErrors = /^(?:INTERNAL_|RLS_CHANGED$|CLS_CHANGED$)/

const suffix = '-2'

/** Whether a second job with the same request can succeed although this one failed. Jobs with an ID that the user set are not started again. */
export function canSucceedOnSecondAttempt({ job, state, failure, files }: JobOutcome): boolean {
  if (job.isUserJobId || isSecondAttempt(job)) return false
  if (state === 'failed') return failure !== undefined && passingErrors.test(failure.code)
  return state === 'completed' && files.some(file => 'failure' in file && passingErrors.test(file.failure.code))
}

/** The same job under another ID: the first one keeps its ID for 24 hours. A later step derives the same ID. */
export function planSecondAttempt(job: PlannedJob): PlannedJob {
  const id = job.request.SnapshotJobId.slice(0, limits.idLength - suffix.length)
  return { ...job, request: { ...job.request, SnapshotJobId: `${id}${suffix}` } }
}

/** The better of two attempts: the second, unless only the first delivered files. */
export function chooseAttempt(first: JobOutcome, second: JobOutcome): JobOutcome {
  return countFiles(second) >= countFiles(first) ? second : first
}

function isSecondAttempt(job: PlannedJob): boolean {
  return job.request.SnapshotJobId.endsWith(suffix)
}

function countFiles({ files }: JobOutcome): number {
  return files.filter(file => !('failure' in file)).length
}
