import { ActionError, ServiceError } from '../../domain/errors.ts'
import type { Report } from '../../domain/report.ts'
import { sanitizeLine } from '../../lib/text.ts'
import type { Remedy } from '../../report/remedy.ts'
import { checkArchiveIndexes } from './archive-indexes.ts'
import { type CheckContext, getReportAccount, noBaseSessionReason } from './context.ts'
import { checkEarlierManifests } from './earlier-manifests.ts'
import {
  type CheckAttempt,
  createSkipped,
  createUntestable,
  type Finding,
  Mismatch,
  toFindings,
  tryCheck
} from './finding.ts'
import { formatBucketPolicy } from './policy-statements.ts'

/** Checks the destinations: buckets that QuickSight writes to, buckets that the action uploads to, releases. */
export async function checkDestinations(scene: CheckContext): Promise<void> {
  const { reports } = scene.step
  const buckets = new Set(reports.flatMap(report => getBucket(report) ?? []))
  const uploads = new Set(reports.flatMap(({ files }) => files.uploadTo?.bucket ?? []))
  const releases = new Map(
    reports.flatMap(({ files }) =>
      files.releaseTag === undefined ? [] : [[files.releaseTag, files.githubToken ?? '']]
    )
  )
  await Promise.all([
    ...[...buckets].map(bucket => checkBucket(scene, bucket)),
    ...[...uploads].map(bucket => checkUpload(scene, bucket)),
    ...[...releases].map(([tag, token]) => checkRelease(scene, tag, token)),
    checkEarlierManifests(scene),
    checkArchiveIndexes(scene)
  ])
}

function getBucket({ destination, target }: Report): string | undefined {
  if (destination !== undefined || target.kind !== 'request') return destination?.bucket
  const { DestinationConfiguration } = target.request.SnapshotConfiguration
  return DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName
}

/**
 * "The Amazon S3 bucket must be located in the same Region as the StartDashboardSnapshotJob API call":
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
 */
function checkBucket(scene: CheckContext, bucket: string): Promise<void> {
  const title = `Bucket ${bucket}`
  const writing = `Write access of QuickSight to ${bucket}`
  const check = async () => {
    const line =
      scene.identity === undefined ? createSkipped(title, noBaseSessionReason) : await checkRegion(scene, title, bucket)
    return line.status === false ? [line] : [line, createWriteAccessFinding(scene, writing, bucket)]
  }
  return scene.board.addPending([title, writing], check())
}

function createWriteAccessFinding(scene: CheckContext, title: string, bucket: string): Finding {
  const account = scene.step.reports.map(report => getReportAccount(scene, report)).find(each => each !== undefined)
  return createUntestable(
    title,
    'only a real job can test this. The bucket policy must allow QuickSight to write, and the AWS resources of QuickSight must include the bucket',
    formatBucketPolicy(scene.step.aws.partition, bucket, account ?? 'ACCOUNT')
  )
}

async function checkRegion({ step, ports }: CheckContext, title: string, bucket: string): Promise<Finding> {
  const { region } = step.aws
  const work = async () => {
    const bucketRegion = await (await ports.objects()).getBucketRegion(bucket)
    if (bucketRegion !== region)
      throw new Mismatch(
        `The bucket is in ${bucketRegion}, but QuickSight only writes to buckets in aws-region, ${region}`
      )
    return bucketRegion
  }
  const remedy = (error: unknown) => (error instanceof Mismatch ? createWrongRegionRemedy(region) : undefined)
  return skipIfDenied(
    await tryCheck(ports.signal, title, work, { formatDetail: bucketRegion => `in ${bucketRegion}`, remedy })
  )
}

function createWrongRegionRemedy(region: string): Remedy {
  return {
    text: `Use a bucket in ${region}, or remove bucket and set upload-to, which accepts buckets in any region.`
  }
}

function checkUpload(scene: CheckContext, bucket: string): Promise<void> {
  const title = `Bucket ${bucket} for upload-to`
  const work = async () => (await scene.ports.objects()).getBucketRegion(bucket)
  const formatDetail = (region: string) => `in ${region}; s3:PutObject is not tested`
  const check = async () => [
    scene.identity === undefined
      ? createSkipped(title, noBaseSessionReason)
      : skipIfDenied(await tryCheck(scene.ports.signal, title, work, { formatDetail }))
  ]
  return scene.board.addPending([title], check())
}

// An export does not read the bucket's region, so a missing permission is not a failure. S3 usually returns the region
// anyway.
function skipIfDenied({ line, error }: CheckAttempt<string>): Finding {
  if (!(error instanceof ServiceError) || error.kind !== 'denied') return line
  const request = error.requestId === undefined ? '' : ` (request ID ${error.requestId})`
  return createSkipped(
    line.what,
    `Could not determine the region of the bucket: the base session has no s3:ListBucket permission on it, it belongs to another account, or it does not exist${request}`
  )
}

function checkRelease(scene: CheckContext, tag: string, token: string): Promise<void> {
  const title = `Release ${sanitizeLine(tag, 100)}`
  const work = async () => {
    if (token === '') throw new ActionError('github-token is empty', { code: 'NoToken', hint: noToken })
    return (await scene.ports.releases(token)).find(tag)
  }
  const formatDetail = ({ url }: { url: string }) => `${sanitizeLine(url)}; contents: write is not tested`
  return scene.board.addPending([title], toFindings(tryCheck(scene.ports.signal, title, work, { formatDetail })))
}

const noToken = 'Remove github-token to use the token of the job, or check the secret that it is read from.'
