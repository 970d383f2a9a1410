import { limits } from '../../domain/limits.ts'
import type { AnonymousUser, CliRequest, SnapshotConfiguration } from '../../domain/snapshot-request.ts'
import type { InputValue } from '../document/value.ts'
import { describeAccountId } from '../sections/account.ts'
import { tagLength } from '../sections/row-level-tags.ts'
import { findBucketNameProblem } from '../values/bucket-name.ts'
import { RequestCursor } from './cursor.ts'
import { findIdProblem, readFileGroups } from './file-groups.ts'
import { readStructure } from './parameters.ts'

type MemberNames<T> = readonly (keyof T & string)[]

const requestMembers: MemberNames<CliRequest> = [
  'AwsAccountId',
  'DashboardId',
  'SnapshotJobId',
  'UserConfiguration',
  'SnapshotConfiguration'
]
const configurationMembers: MemberNames<SnapshotConfiguration> = [
  'FileGroups',
  'DestinationConfiguration',
  'Parameters'
]
const bucketMembers = ['BucketName', 'BucketPrefix', 'BucketRegion'] as const

/**
 * Checks a request by all rules of the API before any call, and returns it without its empty members.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function checkRequest(data: InputValue): { readonly request: CliRequest; readonly problems: readonly string[] } {
  const problems: string[] = []
  const member = new RequestCursor(data, '', problems).members(requestMembers)
  const accountId = member('AwsAccountId').text(account =>
    /^\d{12}$/.test(account) ? undefined : `is not an account ID. ${describeAccountId(account)}`
  )
  const jobId = member('SnapshotJobId').text(findIdProblem)
  const users = readAnonymousUsers(member('UserConfiguration'))
  const request: CliRequest = {
    ...(accountId === undefined ? {} : { AwsAccountId: accountId }),
    DashboardId: member('DashboardId').required(findIdProblem) ?? '',
    ...(jobId === undefined ? {} : { SnapshotJobId: jobId }),
    ...(users ? { UserConfiguration: { AnonymousUsers: users } } : {}),
    SnapshotConfiguration: readConfiguration(member('SnapshotConfiguration'))
  }
  return { request, problems }
}

function readAnonymousUsers(cursor: RequestCursor): readonly AnonymousUser[] | undefined {
  const users = cursor.members(['AnonymousUsers'])('AnonymousUsers')
  if (cursor.isEmpty || users.isEmpty) return undefined
  return users.items({ min: 1, max: 1, what: 'anonymous user' }).map(user => {
    const tags = user.members(['RowLevelPermissionTags'])('RowLevelPermissionTags')
    const items = tags.items({ min: 0, max: limits.rowLevelTags, what: 'tags' }).map(tag => {
      const member = tag.members(['Key', 'Value'])
      return {
        Key: member('Key').required(findTagKeyProblem) ?? '',
        Value: member('Value').privateValue(toTagValue, `a string of 1 to ${tagLength.value} characters`) ?? ''
      }
    })
    return items.length === 0 ? {} : { RowLevelPermissionTags: items }
  })
}

function toTagValue(data: InputValue): string | undefined {
  return typeof data === 'string' && data !== '' && data.length <= tagLength.value ? data : undefined
}

function findTagKeyProblem(key: string): string | undefined {
  return key.length <= tagLength.key ? undefined : `is not a tag key. A key has 1 to ${tagLength.key} characters.`
}

function readConfiguration(cursor: RequestCursor): SnapshotConfiguration {
  if (cursor.isEmpty) cursor.addProblem('is missing.')
  const member = cursor.members(configurationMembers)
  const destinations = readDestinations(member('DestinationConfiguration'))
  const parameters = readStructure(member('Parameters'))
  return {
    FileGroups: cursor.isEmpty ? [] : readFileGroups(member('FileGroups')),
    ...(destinations.length > 0 ? { DestinationConfiguration: { S3Destinations: destinations } } : {}),
    ...(parameters ? { Parameters: parameters } : {})
  }
}

/** The API requires all three members of a bucket, or no destination. */
function readDestinations(cursor: RequestCursor) {
  const list = cursor.members(['S3Destinations'])('S3Destinations')
  return list.items({ min: 0, max: limits.destinationsPerJob, what: 'destination' }).map(destination => {
    const bucket = destination.members(['BucketConfiguration'])('BucketConfiguration').members(bucketMembers)
    return {
      BucketConfiguration: {
        BucketName: bucket('BucketName').required(findBucketNameProblem) ?? '',
        BucketPrefix: bucket('BucketPrefix').required(findPrefixProblem) ?? '',
        BucketRegion: bucket('BucketRegion').required() ?? ''
      }
    }
  })
}

function findPrefixProblem(prefix: string): string | undefined {
  return prefix.trim() === '' ? 'is blank, but the API requires a prefix.' : undefined
}
