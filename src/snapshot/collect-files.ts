import type { SnapshotJobResultErrorInfo, SnapshotJobResultFileGroup } from '@aws-sdk/client-quicksight'
import type { Failure, FileLocation, FileOutcome, PlannedFile, PlannedJob } from '../domain/model.ts'
import type { JobResult } from '../domain/ports.ts'
import { findJobResultHint } from '../hints/find-hint.ts'
import { sanitizeLine } from '../lib/text.ts'
import { contentKey, echoedContentKey, hasVisualIds } from './request-match.ts'

/**
 * What became of each file of a job that is COMPLETED. A file with `ErrorInfo`, or that the result does not mention, has
 * failed, whatever the job's status says. The results of registered and anonymous users are read alike.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResult.html
 */
export function collectFiles(job: PlannedJob, answer: JobResult): FileOutcome[] {
  const users = [...(answer.result?.RegisteredUsers ?? []), ...(answer.result?.AnonymousUsers ?? [])]
  const groups = users.flatMap(user => user.FileGroups ?? [])
  const matched = match(job.files, groups)
  return job.files.map((file, i) => {
    const at = { file, order: job.order[i] ?? i }
    const found = matched[i]
    const located =
      found === undefined ? missingResultFailure(answer.requestId) : resolveLocation(found, job, answer.requestId)
    return 'code' in located ? { ...at, failure: located } : { ...at, location: located }
  })
}

// Groups echo what was asked for, and are told by it: to the visual, else to the sheet where they name no visual; where
// there is no echo, by place. One that names other visuals is another's file.
function match(
  files: readonly PlannedFile[],
  groups: readonly SnapshotJobResultFileGroup[]
): (SnapshotJobResultFileGroup | undefined)[] {
  const left = [...groups]
  const take = (fits: (group: SnapshotJobResultFileGroup) => boolean) => {
    const place = left.findIndex(fits)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  const passes = [
    (file: PlannedFile) => take(group => echoedContentKey(group, 'visuals') === contentKey(file, 'visuals')),
    (file: PlannedFile) =>
      take(group => !hasVisualIds(group) && echoedContentKey(group, 'sheets') === contentKey(file, 'sheets')),
    () => take(group => echoedContentKey(group, 'sheets') === undefined)
  ]
  return passes.reduce<(SnapshotJobResultFileGroup | undefined)[]>(
    (found, pass) => files.map((file, i) => found[i] ?? pass(file)),
    []
  )
}

function resolveLocation(
  group: SnapshotJobResultFileGroup,
  job: PlannedJob,
  requestId: string | undefined
): FileLocation | Failure {
  const results = group.S3Results ?? []
  const [error] = results.flatMap(result => result.ErrorInfo ?? [])
  if (error !== undefined) return jobErrorToFailure(error, requestId)
  const uri = results.map(({ S3Uri }) => S3Uri).find(given => given !== undefined && given !== '')
  if (uri === undefined) return missingResultFailure(requestId)
  return /^s3:\/\/[^/]+\/.|^https?:\/\/./i.test(uri) ? parseLocation(uri, job) : invalidUriFailure(requestId)
}

/** A job's or a file's error in our words: DASHBOARD_ACCESS_DENIED, CAPABILITY_RESTRICTED, RLS_CHANGED, CLS_CHANGED, DATASET_DELETED. */
export function jobErrorToFailure(error: SnapshotJobResultErrorInfo, requestId: string | undefined): Failure {
  const code = sanitizeLine(error.ErrorType ?? 'UnknownError', 100)
  const hint = findJobResultHint(code, error.ErrorMessage)
  return {
    code,
    message: `${code}${error.ErrorMessage === undefined ? '' : `: ${sanitizeLine(error.ErrorMessage, 500)}`}`,
    ...(hint === undefined ? {} : { hint }),
    ...(requestId === undefined ? {} : { requestId })
  }
}

function missingResultFailure(requestId: string | undefined): Failure {
  return {
    code: 'MissingResult',
    message: 'The job is COMPLETED, but its result does not mention this file.',
    hint: 'Run the export again; if it stays so, give the request ID to AWS Support.',
    ...(requestId === undefined ? {} : { requestId })
  }
}

function invalidUriFailure(requestId: string | undefined): Failure {
  return {
    code: 'InvalidS3Uri',
    message: 'The job is COMPLETED, but its result names no object in S3 for this file.',
    hint: 'Run the export again; if it stays so, give the request ID to AWS Support.',
    ...(requestId === undefined ? {} : { requestId })
  }
}

/** Where a result lies: `s3://` as it is, the plain address of an object in our own bucket as `s3://`, else a link. */
export function parseLocation(uri: string, job: PlannedJob): FileLocation {
  if (/^s3:\/\//i.test(uri)) return { s3Uri: uri.replace(/^s3:/i, 's3:') }
  const bucket = bucketOf(job)
  const object = bucket === undefined ? undefined : parseObjectUrl(uri, bucket)
  return object === undefined ? { link: uri } : { s3Uri: `s3://${bucket}/${object}` }
}

function bucketOf(job: PlannedJob): string | undefined {
  return job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName
}

// https://bucket.s3.region.amazonaws.com/key or https://s3.region.amazonaws.com/bucket/key
function parseObjectUrl(uri: string, bucket: string): string | undefined {
  if (!URL.canParse(uri)) return undefined
  const { hostname, pathname } = new URL(uri)
  try {
    const path = decodeURIComponent(pathname.slice(1))
    if (hostname.startsWith(`${bucket}.`)) return path
    return path.startsWith(`${bucket}/`) ? path.slice(bucket.length + 1) : undefined
  } catch {
    return undefined
  }
}
