import { ActionError, ServiceError } from '../../errors.ts'
import type { Report } from '../../model.ts'
import { plain } from '../../text.ts'
import { attempt, type Finding, Mismatch, type Remedy, skipped, type Tried } from './attempt.ts'
import { bucketPolicy } from './policies.ts'
import { accountOf, noBase, type Scene } from './scene.ts'

/** Where files go: buckets that QuickSight writes to, buckets that the action uploads to, releases. */
export async function checkDestinations(scene: Scene): Promise<Finding[]> {
  const { reports } = scene.step
  const buckets = new Set(reports.flatMap(report => bucketOf(report) ?? []))
  const uploads = new Set(reports.flatMap(({ files }) => files.uploadTo?.bucket ?? []))
  const releases = new Map(
    reports.flatMap(({ files }) =>
      files.releaseTag === undefined ? [] : [[files.releaseTag, files.githubToken ?? '']]
    )
  )
  const lines = await Promise.all([
    ...[...buckets].map(bucket => checkBucket(scene, bucket)),
    ...[...uploads].map(bucket => checkUpload(scene, bucket)),
    ...[...releases].map(([tag, token]) => checkRelease(scene, tag, token))
  ])
  return lines.flat()
}

function bucketOf({ destination, wanted }: Report): string | undefined {
  if (destination !== undefined || wanted.kind !== 'request') return destination?.bucket
  const { DestinationConfiguration } = wanted.request.SnapshotConfiguration
  return DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketName
}

/**
 * "The Amazon S3 bucket must be located in the same Region as the StartDashboardSnapshotJob API call":
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
 */
async function checkBucket(scene: Scene, bucket: string): Promise<Finding[]> {
  const { region, partition } = scene.step.aws
  const what = `Bucket ${bucket}`
  const writing = `QuickSight writing to ${bucket}`
  const account = scene.step.reports.map(report => accountOf(scene, report)).find(each => each !== undefined)
  const policy = bucketPolicy(partition, bucket, account ?? 'ACCOUNT')
  const untried = skipped(
    writing,
    'only a job can try that; the bucket needs this policy for it, and a place among the AWS resources of QuickSight',
    policy
  )
  if (scene.identity === undefined) return [skipped(what, noBase), untried]
  const work = async () => {
    const found = await (await scene.ports.objects()).regionOf(bucket)
    if (found !== region)
      throw new Mismatch(`It lies in ${found}, and QuickSight writes only to buckets in aws-region, ${region}`)
    return found
  }
  const remedy = (error: unknown) => (error instanceof Mismatch ? elsewhere(region) : undefined)
  const line = orUntold(await attempt(scene.ports.signal, what, work, { found: found => `in ${found}`, remedy }))
  return line.ok === false ? [line] : [line, untried]
}

function elsewhere(region: string): Remedy {
  return {
    say: `Use a bucket in ${region}, or leave bucket out and use upload-to, which takes a bucket of any region.`
  }
}

async function checkUpload(scene: Scene, bucket: string): Promise<Finding> {
  const what = `Bucket ${bucket} of upload-to`
  if (scene.identity === undefined) return skipped(what, noBase)
  const work = async () => (await scene.ports.objects()).regionOf(bucket)
  const found = (region: string) => `in ${region}; only an upload can try s3:PutObject`
  return orUntold(await attempt(scene.ports.signal, what, work, { found }))
}

// No export asks for a bucket's region, so that who may not ask has nothing to mend. S3 mostly tells it all the same.
function orUntold({ line, error }: Tried<string>): Finding {
  if (!(error instanceof ServiceError) || error.refusal !== 'denied') return line
  return skipped(line.what, `its region is told to those alone who have s3:ListBucket on it (${line.reason})`)
}

async function checkRelease(scene: Scene, tag: string, token: string): Promise<Finding> {
  const work = async () => {
    if (token === '') throw new ActionError('github-token is empty', { code: 'NoToken', hint: noToken })
    return (await scene.ports.releases(token)).find(tag)
  }
  const found = ({ url }: { url: string }) => `${plain(url)}; only an upload can try contents: write`
  return (await attempt(scene.ports.signal, `Release ${plain(tag, 100)}`, work, { found })).line
}

const noToken = 'Leave github-token out to use that of the job, or check the secret that it is read from.'
