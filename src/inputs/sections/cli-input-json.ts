/** A request of the AWS CLI. This file loads the checks of requests: import it only when `cli-input-json` is set. */

import type { Destination, Viewer } from '../../domain/report.ts'
import type { CliRequest } from '../../domain/snapshot-request.ts'
import { joinList, quote } from '../../lib/text.ts'
import { checkRequest } from '../cli-request/read-cli-request.ts'
import { describeType, type InputValue, isMap, isScalar } from '../document/value.ts'
import { type InputName, inputDefaults, inputsReplacedByRequest } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import type { StepContext } from '../step-context.ts'

/** Reads and checks the request of `cli-input-json`; undefined if it cannot be parsed. */
export async function readRequest(reader: InputReader, context: StepContext): Promise<CliRequest | undefined> {
  const data = await readRequestDocument(reader)
  rejectConflictingInputs(reader, isMap(data) ? data.get('DashboardId') : undefined)
  if (data === undefined) return undefined
  if (!isMap(data))
    return reader.addValueProblem('cli-input-json', `expected a request (a JSON object), got ${describeType(data)}.`)
  const { request, problems } = checkRequest(data)
  for (const problem of problems) reader.addValueProblem('cli-input-json', problem)
  checkAccountAndRegion(reader, context, request)
  return request
}

function rejectConflictingInputs(reader: InputReader, dashboardId: InputValue | undefined): void {
  const ineffective = inputsReplacedByRequest.filter(
    name => reader.isSetHere(name) && !isHarmlessRepeat(reader, name, dashboardId)
  )
  if (ineffective.length > 0)
    reader.addConflict(
      `${joinList(ineffective)}: cli-input-json contains the same setting. Remove ${ineffective.length === 1 ? 'the input' : 'the inputs'}.`
    )
}

// The runner passes defaults like set inputs, and the same dashboard in both places is not a conflict.
function isHarmlessRepeat(reader: InputReader, name: InputName, dashboardId: InputValue | undefined): boolean {
  if (name === 'dashboard-id') return reader.get(name) === dashboardId
  return name === 'format' && reader.get(name) === inputDefaults.format
}

/** Inline JSON or a file, like the AWS CLI: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-skeleton.html */
async function readRequestDocument(reader: InputReader): Promise<InputValue | undefined> {
  const value = reader.get('cli-input-json') ?? null
  if (!isScalar(value)) return value
  const text = String(value).trim()
  const inline = text.startsWith('{') || text.startsWith('[') || text.includes('\n')
  const parsed = inline ? await reader.sources.inline(text) : await reader.sources.file(text)
  if ('data' in parsed) return parsed.data
  return reader.addValueProblem('cli-input-json', inline ? `the document ${parsed.problem}.` : parsed.problem)
}

function checkAccountAndRegion(reader: InputReader, context: StepContext, request: CliRequest): void {
  const { AwsAccountId: accountId, SnapshotConfiguration: configuration } = request
  if (accountId !== undefined && context.accountId !== undefined && accountId !== context.accountId)
    reader.addValueProblem(
      'cli-input-json',
      `AwsAccountId is ${quote(accountId)}, but aws-account-id is ${quote(context.accountId)}.`
    )
  const region = configuration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration.BucketRegion
  if (region !== undefined && region !== '' && context.region !== undefined && region !== context.region)
    reader.addValueProblem(
      'cli-input-json',
      `BucketRegion is ${quote(region)}, but the job runs in ${context.region}. QuickSight writes only to buckets in its region.`
    )
}

/**
 * Adapts the request to the viewer. The API rejects a `UserConfiguration` for a registered user, and requires exactly one
 * anonymous user otherwise.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function adaptRequestToViewer(viewer: Viewer, request: CliRequest, reader: InputReader): CliRequest {
  const { UserConfiguration: users, ...rest } = request
  if (viewer.kind === 'anonymous') return { ...rest, UserConfiguration: users ?? { AnonymousUsers: [{}] } }
  if (users)
    reader.warn(
      'cli-input-json: UserConfiguration is left out: the API rejects it for jobs on behalf of a registered user.'
    )
  return rest
}

/** Replaces the tags of an anonymous viewer by those of the request. */
export function replaceTags(request: CliRequest, viewer: Viewer): Viewer {
  if (viewer.kind !== 'anonymous') return viewer
  const tags = request.UserConfiguration?.AnonymousUsers[0]?.RowLevelPermissionTags ?? []
  return { kind: 'anonymous', rowLevelTags: tags.map(tag => ({ key: tag.Key, value: tag.Value })) }
}

/** The bucket of the request. Its prefix is sent unchanged. */
export function getDestination(request: CliRequest): Destination | undefined {
  const bucket = request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations[0]?.BucketConfiguration
  if (!bucket) return undefined
  return { bucket: bucket.BucketName, prefix: bucket.BucketPrefix, prefixTemplate: bucket.BucketPrefix }
}
