import type { SnapshotJobResultErrorInfo, SnapshotJobResultFileGroup } from '@aws-sdk/client-quicksight'
import type { Failure } from '../domain/failure.ts'
import type { JobResult } from '../domain/ports/quicksight.ts'
import type { FileLocation, FileOutcome, PlannedFile, PlannedJob } from '../domain/snapshot-job.ts'
import { findJobResultHint } from '../hints/find-job-result-hint.ts'
import { redactPrivateValues } from '../lib/private-values.ts'
import { sanitizeLine } from '../lib/text.ts'
import { getContentKey, getEchoedContentKey, hasVisualIds } from './request-match.ts'

/**
 * The outcome of each file of a job that is COMPLETED. A file with `ErrorInfo`, or that the result does not contain, has
 * failed, whatever the status of the job is. A file that does not match the request has failed, too: a file for another
 * kind of user, whose row-level security differs, or a file outside the requested bucket and prefix.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResult.html
 */
export function collectFiles(job: PlannedJob, response: JobResult): FileOutcome[] {
  const groups = findFileGroups(job, response)
  const matched = 'code' in groups ? [] : match(job.files, groups)
  return job.files.map((file, i) => {
    const base = { file, order: job.order[i] ?? i }
    if ('code' in groups) return { ...base, failure: groups }
    const found = matched[i]
    const located =
      found === undefined
        ? createMissingResultFailure(response.requestId)
        : resolveLocation(found, job, response.requestId)
    return 'code' in located ? { ...base, failure: located } : { ...base, location: located }
  })
}

function findFileGroups(job: PlannedJob, { result, requestId }: JobResult): SnapshotJobResultFileGroup[] | Failure {
  const isAnonymous = job.report.viewer.kind === 'anonymous'
  const { RegisteredUsers: registered = [], AnonymousUsers: anonymous = [] } = result ?? {}
  const [ours, others] = isAnonymous ? [anonymous, registered] : [registered, anonymous]
  if (ours.length === 0 && others.length > 0) return createWrongUserFailure(isAnonymous, requestId)
  return ours.flatMap(user => user.FileGroups ?? [])
}

// Groups repeat the request and are matched by it: by visual, or by sheet if they name no visual. Groups without this
// information are matched by index. A group with other visuals belongs to another file.
function match(
  files: readonly PlannedFile[],
  groups: readonly SnapshotJobResultFileGroup[]
): (SnapshotJobResultFileGroup | undefined)[] {
  const left = [...groups]
  const take = (matches: (group: SnapshotJobResultFileGroup) => boolean) => {
    const place = left.findIndex(matches)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  const passes = [
    (file: PlannedFile) => take(group => getEchoedContentKey(group, 'visuals') === getContentKey(file, 'visuals')),
    (file: PlannedFile) =>
      take(group => !hasVisualIds(group) && getEchoedContentKey(group, 'sheets') === getContentKey(file, 'sheets')),
    () => take(group => getEchoedContentKey(group, 'sheets') === undefined)
  ]
  return passes.reduce<(SnapshotJobResultFileGroup | undefined)[]>(
    (found, pass) => files.map((file, i) => found[i] ?? pass(file)),
    []
  )
}

// A job that is picked up was started with the placeholders of another run.
function getFixedPrefix({ canPickUp, report }: PlannedJob, prefix: string): string {
  return canPickUp === true ? (report.destination?.prefixTemplate.split('{')[0] ?? '') : prefix
}

function resolveLocation(
  group: SnapshotJobResultFileGroup,
  job: PlannedJob,
  requestId: string | undefined
): FileLocation | Failure {
  const results = group.S3Results ?? []
  const failure = mergeFileErrors([group], requestId)
  if (failure !== undefined) return failure
  const uri = results.map(({ S3Uri }) => S3Uri).find(candidate => candidate !== undefined && candidate !== '')
  if (uri === undefined) return createMissingResultFailure(requestId)
  if (!/^s3:\/\/[^/]+\/.|^https?:\/\/./i.test(uri)) return createInvalidUriFailure(requestId)
  const location = parseLocation(uri, job)
  return 's3Uri' in location && !isAtDestination(location.s3Uri, job)
    ? createWrongDestinationFailure(location.s3Uri, job, requestId)
    : location
}

/** Whether the object is in the bucket, and below the prefix, of the request. */
function isAtDestination(s3Uri: string, job: PlannedJob): boolean {
  const destination = getRequestBucket(job)
  if (destination === undefined) return true
  const prefix = getFixedPrefix(job, destination.BucketPrefix ?? '').replaceAll(/^\/+|\/+$/g, '')
  const start = `s3://${destination.BucketName}/`
  if (!s3Uri.startsWith(start)) return false
  const key = s3Uri.slice(start.length).replace(/^\/+/, '')
  return key.startsWith(prefix) || key.startsWith(encodeURI(prefix))
}

/**
 * The errors of all files of a job as one failure, which has the code of the first; undefined if no file has an error. A
 * job that FAILED may give its reason only there.
 */
export function findFileErrors({ result, requestId }: JobResult): Failure | undefined {
  const users = [...(result?.RegisteredUsers ?? []), ...(result?.AnonymousUsers ?? [])]
  const groups = users.flatMap(user => user.FileGroups ?? [])
  return mergeFileErrors(groups, requestId)
}

function mergeFileErrors(
  groups: readonly SnapshotJobResultFileGroup[],
  requestId: string | undefined
): Failure | undefined {
  const errors = groups.flatMap(group => group.S3Results ?? []).flatMap(result => result.ErrorInfo ?? [])
  const failures = errors.map(error => toResultFailure(error, requestId))
  const [first] = failures
  const hint = failures.find(failure => failure.hint !== undefined)?.hint
  const message = [...new Set(failures.map(failure => failure.message))].slice(0, maxErrors).join('; ')
  return first === undefined ? undefined : { ...first, message, ...(hint === undefined ? {} : { hint }) }
}

const maxErrors = 5

/** The error of a job or a file as a Failure: DASHBOARD_ACCESS_DENIED, CAPABILITY_RESTRICTED, RLS_CHANGED, CLS_CHANGED, DATASET_DELETED. */
export function toResultFailure(error: SnapshotJobResultErrorInfo, requestId: string | undefined): Failure {
  const code = sanitizeLine(error.ErrorType ?? 'UnknownError', 100)
  const hint = findJobResultHint(code, error.ErrorMessage)
  return {
    code,
    message: `${code}${error.ErrorMessage === undefined ? '' : `: ${redactPrivateValues(sanitizeLine(error.ErrorMessage, 500))}`}`,
    ...(hint === undefined ? {} : { hint }),
    ...(requestId === undefined ? {} : { requestId })
  }
}

function createMissingResultFailure(requestId: string | undefined): Failure {
  return {
    code: 'MissingResult',
    message: 'The job is COMPLETED, but its result does not contain this file.',
    hint: 'Run the export again. If the error persists, give the request ID to AWS Support.',
    ...(requestId === undefined ? {} : { requestId })
  }
}

function createWrongUserFailure(isAnonymous: boolean, requestId: string | undefined): Failure {
  const [found, asked] = isAnonymous ? ['a registered', 'an anonymous'] : ['an anonymous', 'a registered']
  return {
    code: 'WrongUser',
    message: `The result of the job is for ${found} user, but the job was started for ${asked} user: its rows may differ.`,
    hint: 'Run the export again. If the error persists, give the request ID to AWS Support.',
    ...(requestId === undefined ? {} : { requestId })
  }
}

function createWrongDestinationFailure(s3Uri: string, job: PlannedJob, requestId: string | undefined): Failure {
  const { BucketName = '', BucketPrefix = '' } = getRequestBucket(job) ?? {}
  return {
    code: 'WrongDestination',
    message: `The result is ${sanitizeLine(s3Uri, 300)}, which is not below s3://${BucketName}/${BucketPrefix} as requested.`,
    hint: 'Run the export again. If the error persists, give the request ID to AWS Support.',
    ...(requestId === undefined ? {} : { requestId })
  }
}

function createInvalidUriFailure(requestId: string | undefined): Failure {
  return {
    code: 'InvalidS3Uri',
    message: 'The job is COMPLETED, but its result contains no S3 URI of this file.',
    hint: 'Run the export again. If the error persists, give the request ID to AWS Support.',
    ...(requestId === undefined ? {} : { requestId })
  }
}

/** Where a result is stored: `s3://` unchanged, the plain address of an object in our own bucket as `s3://`, else a link. */
export function parseLocation(uri: string, job: PlannedJob): FileLocation {
  if (/^s3:\/\//i.test(uri)) return { s3Uri: uri.replace(/^s3:/i, 's3:') }
  const bucket = getRequestBucket(job)?.BucketName
  const object = bucket === undefined ? undefined : parseObjectUrl(uri, bucket)
  return object === undefined ? { link: uri } : { s3Uri: `s3://${bucket}/${object}` }
}

function getRequestBucket({ request }: PlannedJob) {
  return request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration
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
