import { ActionError, isRetryable, ServiceError } from '../../domain/errors.ts'
import type { Releases } from '../../domain/ports/releases.ts'
import type { BucketLookup } from '../../domain/ports/s3.ts'
import type { Report } from '../../domain/report.ts'
import { memoizeByKey } from '../../lib/memoize-by-key.ts'
import { quote } from '../../lib/text.ts'

export interface PreflightPorts {
  readonly lookUpBucket: BucketLookup
  readonly releases: (token: string) => Promise<Releases>
}

/** Rejects with an ActionError if the files of the report could not be delivered. */
export type Preflight = (report: Report) => Promise<void>

/**
 * Checks, before a job is started, that the destinations of its files exist and accept files: jobs take minutes and a
 * share of the account's quota. Each destination is looked up once. Whatever is not certain is left to the export.
 * @param region region of the dashboards
 */
export function createPreflight(region: string, { lookUpBucket, releases }: PreflightPorts): Preflight {
  const bucketLookup = memoizeByKey(lookUpBucket)
  const releaseCheck = memoizeByKey((key: string) => {
    const [tag = '', token = ''] = key.split('\n')
    return preflightRelease(tag, token, releases)
  })
  return async report => {
    const { uploadTo, releaseTag, githubToken = '', writeProblem } = report.files
    if (writeProblem !== undefined) throw new ActionError(`download-path: ${writeProblem}`, { code: 'InvalidInput' })
    const bucket = getDestinationBucket(report)
    await Promise.all([
      bucket === undefined ? undefined : bucketLookup(bucket).then(found => checkDestination(bucket, region, found)),
      uploadTo === undefined
        ? undefined
        : bucketLookup(uploadTo.bucket).then(found => assertUploadBucketExists(uploadTo.bucket, found)),
      releaseTag === undefined ? undefined : releaseCheck(`${releaseTag}\n${githubToken}`)
    ])
  }
}

function getDestinationBucket({ destination, target }: Report): string | undefined {
  if (destination !== undefined || target.kind !== 'request') return destination?.bucket
  const { DestinationConfiguration } = target.request.SnapshotConfiguration
  return DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName
}

type FoundBucket = Awaited<ReturnType<BucketLookup>>

/**
 * "The Amazon S3 bucket must be located in the same Region as the StartDashboardSnapshotJob API call":
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
 */
function checkDestination(bucket: string, region: string, found: FoundBucket): void {
  if (found.isMissing === true) throw createMissingBucketError(bucket, 'bucket')
  if (found.region === undefined || found.region === region) return
  throw new ActionError(
    `The bucket ${bucket} is in ${found.region}, but QuickSight writes only to buckets in aws-region, ${region}.`,
    {
      code: 'WrongBucketRegion',
      hint: `Set bucket to a bucket in ${region}, or replace it with upload-to, which accepts a bucket in any region.`
    }
  )
}

function assertUploadBucketExists(bucket: string, found: FoundBucket): void {
  if (found.isMissing === true) throw createMissingBucketError(bucket, 'upload-to')
}

function createMissingBucketError(bucket: string, input: 'bucket' | 'upload-to'): ActionError {
  return new ActionError(`The bucket ${bucket} does not exist.`, {
    code: 'BucketNotFound',
    hint: `Check the spelling of the input ${input}.`
  })
}

/** A release that cannot be read for now is left to the export. */
async function preflightRelease(tag: string, token: string, releases: PreflightPorts['releases']): Promise<void> {
  try {
    await (await releases(token)).find(tag)
  } catch (error) {
    if (error instanceof ServiceError && !isRetryable(error)) throw createReleaseError(tag, error)
  }
}

function createReleaseError(tag: string, error: ServiceError): ActionError {
  return new ActionError(`The files could not be attached to the release ${quote(tag)}: ${error.message}`, {
    code: error.code,
    hint: error.hint,
    requestId: error.requestId,
    cause: error
  })
}
