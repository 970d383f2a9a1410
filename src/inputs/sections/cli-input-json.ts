import type { CliRequest, Destination, Viewer } from '../../domain/model.ts'
import { joinList, quote } from '../../lib/text.ts'
import { checkRequest } from '../cli-request/read-cli-request.ts'
import { type Data, isMap, isScalar, kindOf } from '../document/value.ts'
import { type InputName, inputDefaults } from '../input-names.ts'
import type { Reader } from '../reader/input-reader.ts'
import type { Scene } from '../step-context.ts'

/** Inputs that say what the request says itself. */
export const requestExcludes: readonly InputName[] = [
  'dashboard-id',
  'sheet-ids',
  'format',
  'visual-ids',
  'parameters',
  'bucket',
  'bucket-prefix',
  'row-level-tags'
]

/** The request of `cli-input-json`, checked; undefined where it cannot be read at all. */
export async function readRequest(reader: Reader, scene: Scene): Promise<CliRequest | undefined> {
  const data = await readDocument(reader)
  checkAlone(reader, isMap(data) ? data.get('DashboardId') : undefined)
  if (data === undefined) return undefined
  if (!isMap(data)) return reader.refuse('cli-input-json', `${kindOf(data)} where a request is needed, a JSON object.`)
  const { request, problems } = checkRequest(data)
  for (const problem of problems) reader.refuse('cli-input-json', problem)
  checkPlace(reader, scene, request)
  return request
}

function checkAlone(reader: Reader, dashboardId: Data | undefined): void {
  const idle = requestExcludes.filter(name => reader.owns(name) && !isRepeated(reader, name, dashboardId))
  if (idle.length > 0)
    reader.rule(
      `${joinList(idle)}: with cli-input-json only the request itself says this. Leave ${idle.length === 1 ? 'the input' : 'the inputs'} out.`
    )
}

// The runner passes the default as if it were given; a dashboard named twice is named once.
function isRepeated(reader: Reader, name: InputName, dashboardId: Data | undefined): boolean {
  if (name === 'dashboard-id') return reader.given(name) === dashboardId
  return name === 'format' && reader.given(name) === inputDefaults.format
}

/** Inline as JSON, or a file, as the AWS CLI takes it: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-skeleton.html */
async function readDocument(reader: Reader): Promise<Data | undefined> {
  const value = reader.given('cli-input-json') ?? null
  if (!isScalar(value)) return value
  const text = String(value).trim()
  const inline = text.startsWith('{') || text.startsWith('[') || text.includes('\n')
  const parsed = inline ? await reader.sources.inline(text) : await reader.sources.file(text)
  if ('data' in parsed) return parsed.data
  return reader.refuse('cli-input-json', inline ? `the document ${parsed.problem}.` : `${parsed.problem}.`)
}

function checkPlace(reader: Reader, scene: Scene, request: CliRequest): void {
  const { AwsAccountId: accountId, SnapshotConfiguration: configuration } = request
  if (accountId !== undefined && scene.accountId !== undefined && accountId !== scene.accountId)
    reader.refuse(
      'cli-input-json',
      `AwsAccountId is ${quote(accountId)}, but aws-account-id is ${quote(scene.accountId)}.`
    )
  const region = configuration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketRegion
  if (region !== undefined && region !== '' && scene.region !== undefined && region !== scene.region)
    reader.refuse(
      'cli-input-json',
      `BucketRegion is ${quote(region)}, but the job runs in ${scene.region}. QuickSight writes to a bucket of its own region only.`
    )
}

/**
 * The request as it is sent for this viewer. For a registered user the API refuses a `UserConfiguration`; for an
 * anonymous one it needs exactly one anonymous user.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function adaptRequestToViewer(viewer: Viewer, request: CliRequest, reader: Reader): CliRequest {
  const { UserConfiguration: users, ...rest } = request
  if (viewer.kind === 'anonymous') return { ...rest, UserConfiguration: users ?? { AnonymousUsers: [{}] } }
  if (users)
    reader.warn(
      'cli-input-json: UserConfiguration is left out, because the API refuses it in a job that runs on behalf of a registered user.'
    )
  return rest
}

/** An anonymous viewer with the tags that the request gives its anonymous user. */
export function viewerOf(request: CliRequest, viewer: Viewer): Viewer {
  if (viewer.kind === 'registered') return viewer
  const tags = request.UserConfiguration?.AnonymousUsers[0]?.RowLevelPermissionTags ?? []
  return { kind: 'anonymous', rowLevelTags: tags.map(tag => ({ key: tag.Key, value: tag.Value })) }
}

/** The bucket that the request names. Its prefix is sent as it is. */
export function destinationOf(request: CliRequest): Destination | undefined {
  const bucket = request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration
  if (!bucket) return undefined
  return { bucket: bucket.BucketName, prefix: bucket.BucketPrefix, prefixTemplate: bucket.BucketPrefix }
}
