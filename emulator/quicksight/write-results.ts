import { randomUUID } from 'node:crypto'
import type { AccountWorld } from '../account-schema.ts'
import { listAccounts, type OwnedBucket } from '../accounts.ts'
import { allowsService, forbidsService } from '../authorize.ts'
import { createBucketArn } from '../s3/bucket.ts'
import type { ObjectStore } from '../s3/store.ts'
import type { World } from '../world-schema.ts'
import type { EmulatorContext } from './call.ts'
import type { FileResult, Job, JobOutcome, Problem, RenderedFiles } from './job.ts'
import { getBucketConfiguration, getRequestedFiles, type SnapshotFile } from './start-input.ts'
import { findDashboard, findUserByArn } from './users.ts'

/** Content that is generated when it is read, as for `putSynthetic`. */
export interface LazyContent {
  readonly bytes: number
  readonly make: (offset: number, length: number) => Uint8Array
}
/** Replacement for a rendered file. */
export type Rewrite = (file: SnapshotFile, made: Uint8Array) => Uint8Array | LazyContent

/** QuickSight's own bucket for files without a destination. */
export const getManagedBucket = (region: string) => `quicksight-exports-${region}`
/** Buckets that QuickSight owns, not an account. */
export function listManagedBuckets(world: World): { name: string; region: string; owner: string }[] {
  const regions = new Set(listAccounts(world).flatMap(account => account.regions))
  return [...regions].map(region => ({ name: getManagedBucket(region), region, owner: 'aws' }))
}

const kinds = {
  PDF: { extension: 'pdf', type: 'application/pdf' },
  CSV: { extension: 'csv', type: 'text/csv' },
  EXCEL: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
} as const

export type Writable = Pick<ObjectStore, 'put' | 'putSynthetic'>
type Ordered = Pick<Job, 'request' | 'region' | 'dashboardId'>

/** Writes the files of a job, or their replacements by `rewrite`, to the requested destination. */
export function deliverResults(
  context: EmulatorContext,
  objects: Writable,
  job: Job,
  content: RenderedFiles,
  rewrite: Rewrite
): JobOutcome {
  const files = getRequestedFiles(job.request).map((file, index): FileResult => {
    const key = createResultKey(job, file)
    const problem = findFileProblem(context, job, file) ?? findBucketProblem(context, job, key)
    if (problem) return { file, problem }
    return { file, ...write(objects, job, key, file, rewrite(file, content[index] ?? new Uint8Array())) }
  })
  const unwritten = files.find(file => file.problem?.type.startsWith('S3_'))?.problem
  if (unwritten && context.switches.unwritableBucket === 'failed')
    return { status: 'FAILED', files: [], error: unwritten }
  return { status: 'COMPLETED', files }
}

/** Whether custom permissions forbid the user of the job to export this format. */
export function isRestricted(world: AccountWorld, job: Job, file: SnapshotFile): boolean {
  return findUserByArn(world, job.userArn)?.restricted?.includes(file.FormatType) ?? false
}

function findFileProblem({ world }: EmulatorContext, job: Job, file: SnapshotFile): Problem | undefined {
  if (isRestricted(world, job, file))
    return { type: 'CAPABILITY_RESTRICTED', message: `The registered user may not export ${file.FormatType}.` }
  const visuals = file.SheetSelections.flatMap(selection => selection.VisualIds ?? [])
  const scripted = findDashboard(world, job.region, job.dashboardId)?.job?.fileErrors?.find(
    each => each.format === file.FormatType && (each.visual === undefined || visuals.includes(each.visual))
  )
  return scripted && { type: scripted.type, message: scripted.message }
}

/** Why QuickSight cannot write to the bucket of a job; the message of the service is unknown. */
export function findBucketProblem(
  context: EmulatorContext,
  { request, region }: Ordered,
  key: string
): Problem | undefined {
  const name = getBucketConfiguration(request)?.BucketName
  if (name === undefined) return undefined
  const bucket = context.findBucket(name)
  if (!bucket) return { type: 'S3_BUCKET_NOT_FOUND', message: `The bucket ${name} does not exist.` }
  if (bucket.region !== region)
    return { type: 'S3_WRONG_REGION', message: `The bucket ${name} is in ${bucket.region}, not in ${region}.` }
  if (bucket.quickSightMayWrite === false || !canWrite(context, bucket, key))
    return { type: 'S3_ACCESS_DENIED', message: `QuickSight is not allowed to write to the bucket ${name}.` }
  return undefined
}

/**
 * The principal that writes is unknown, but an explicit deny for everyone applies to it, and a bucket of another account must allow
 * the service. QuickSight asks for SSE-S3, as a bucket policy of AWS's own sample expects of it.
 * https://aws.amazon.com/blogs/business-intelligence/building-a-serverless-amazon-quick-suite-report-delivery-solution-for-non-quick-sight-users/
 */
function canWrite(
  { world, switches, now }: EmulatorContext,
  { name, region, policy, owner }: OwnedBucket,
  key: string
): boolean {
  const service = 'quicksight.amazonaws.com'
  const conditions = {
    'aws:CurrentTime': [new Date(now()).toISOString()],
    'aws:PrincipalIsAWSService': ['true'],
    'aws:PrincipalServiceName': [service],
    'aws:SecureTransport': ['true'],
    'aws:SourceAccount': [world.account],
    's3:x-amz-server-side-encryption': ['AES256']
  }
  const question = { action: 's3:PutObject', resource: createBucketArn(region, name, key), conditions }
  if (policy !== undefined && forbidsService(policy, service, question)) return false
  if (owner === world.account) return true
  return (
    switches.bucketOfOtherAccount === 'bucket-policy' &&
    policy !== undefined &&
    allowsService(policy, service, question)
  )
}

/** "You can't define the file name": QuickSight generates one, below the prefix. */
export function createResultKey({ request, dashboardId }: Ordered, file: SnapshotFile | undefined): string {
  const prefix =
    getBucketConfiguration(request)?.BucketPrefix.replace(/\/+$/, '') ?? `${request.AwsAccountId}/${dashboardId}`
  return `${prefix}/${randomUUID()}.${kinds[file?.FormatType ?? 'PDF'].extension}`
}

function write(
  objects: Writable,
  job: Job,
  key: string,
  file: SnapshotFile,
  content: Uint8Array | LazyContent
): Pick<FileResult, 'stored' | 'problem'> {
  const bucket = getBucketConfiguration(job.request)?.BucketName ?? getManagedBucket(job.region)
  try {
    if ('make' in content) objects.putSynthetic(bucket, key, content.bytes, content.make)
    else objects.put(bucket, key, content, kinds[file.FormatType].type)
    return { stored: { bucket, key } }
  } catch (error) {
    return { problem: { type: 'S3_WRITE_FAILED', message: error instanceof Error ? error.message : String(error) } }
  }
}
