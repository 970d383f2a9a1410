import {
  DescribeDashboardCommand,
  DescribeDashboardDefinitionCommand,
  DescribeTopicV2Command,
  DescribeUserCommand,
  ListDashboardsCommand,
  ListIngestionsCommand,
  ListUsersCommand,
  SearchDashboardsCommand
} from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { account, catchRefusal, createBaseSession, createQuickSightClient, type Keys } from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
})
afterAll(() => emulator.stop())

const AwsAccountId = account
const client = (region?: string) => createQuickSightClient(emulator, base, region)
const dashboard = { AwsAccountId, DashboardId: 'sales-overview' }

type RefusedCall = readonly [why: string, call: () => Promise<unknown>, name: string, status: number, message: string]
const otherAccount = '210987654321'
/** A violated constraint of the service model. */
const violation = ['ValidationException', 400] as const
const constraint = (value: string, rule: string) =>
  `1 validation error detected: Value ${value} failed to satisfy constraint: Member must ${rule}`
const refusedCalls: readonly RefusedCall[] = [
  [
    'another account',
    () => client().send(new ListDashboardsCommand({ AwsAccountId: otherAccount })),
    ...(['ResourceNotFoundException', 404, `Directory information for account ${otherAccount} is not found`] as const)
  ],
  [
    'a region without QuickSight',
    () => client('eu-west-1').send(new ListDashboardsCommand({ AwsAccountId })),
    ...(['ResourceNotFoundException', 404, `Directory information for account ${account} is not found`] as const)
  ],
  [
    'an account of nine digits',
    () => client().send(new ListDashboardsCommand({ AwsAccountId: '123456789' })),
    ...violation,
    "2 validation errors detected: Value '123456789' at 'awsAccountId' failed to satisfy constraint: Member must have length greater than or equal to 12; Value '123456789' at 'awsAccountId' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]{12}"
  ],
  [
    'a dashboard that does not exist',
    () => client().send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'nothing' })),
    ...(['ResourceNotFoundException', 404, 'Dashboard nothing is not found'] as const)
  ],
  [
    'a dashboard of another region',
    () => client().send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'european-sales' })),
    ...(['ResourceNotFoundException', 404, 'Dashboard european-sales is not found'] as const)
  ],
  [
    'a version that does not exist',
    () => client().send(new DescribeDashboardDefinitionCommand({ ...dashboard, VersionNumber: 7 })),
    ...(['ResourceNotFoundException', 404, 'Version 7 of dashboard sales-overview is not found'] as const)
  ],
  [
    'a dashboard ID with a space',
    () => client().send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'a b' })),
    ...violation,
    constraint("'a b' at 'dashboardId'", 'satisfy regular expression pattern: [\\w-]+')
  ],
  [
    'version 0',
    () => client().send(new DescribeDashboardCommand({ ...dashboard, VersionNumber: 0 })),
    ...violation,
    constraint("'0' at 'versionNumber'", 'have value greater than or equal to 1')
  ],
  [
    'an alias that is none',
    () => client().send(new DescribeDashboardCommand({ ...dashboard, AliasName: '$NEWEST' })),
    ...violation,
    constraint("'$NEWEST' at 'aliasName'", 'satisfy regular expression pattern: [\\w-]+|\\$LATEST|\\$PUBLISHED')
  ],
  [
    'an unknown alias',
    () => client().send(new DescribeDashboardCommand({ ...dashboard, AliasName: 'nope' })),
    ...(['ResourceNotFoundException', 404, 'Version nope of dashboard sales-overview is not found'] as const)
  ],
  [
    'a page size that is no number',
    () => client().send(new ListDashboardsCommand({ AwsAccountId, MaxResults: '1e1' as never })),
    ...(['SerializationException', 400, "'maxResults' must be a whole number"] as const)
  ],
  [
    'a version that is no number',
    () => client().send(new DescribeDashboardCommand({ ...dashboard, VersionNumber: 'abc' as never })),
    ...(['SerializationException', 400, "'versionNumber' must be a whole number"] as const)
  ],
  [
    'a page of 101',
    () => client().send(new ListDashboardsCommand({ AwsAccountId, MaxResults: 101 })),
    'ValidationException',
    400,
    "1 validation error detected: Value '101' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100"
  ],
  [
    'a made-up NextToken',
    () => client().send(new ListDashboardsCommand({ AwsAccountId, NextToken: 'next' })),
    ...(['InvalidNextTokenException', 400, 'The NextToken value is not valid'] as const)
  ],
  [
    'StringLike with a user filter',
    () =>
      client().send(
        new SearchDashboardsCommand({
          AwsAccountId,
          Filters: [{ Name: 'QUICKSIGHT_OWNER', Operator: 'StringLike', Value: 'x' }]
        })
      ),
    ...([
      'InvalidParameterValueException',
      400,
      'Operator StringLike is not supported for filter QUICKSIGHT_OWNER'
    ] as const)
  ],
  [
    'users in another region',
    () => client('eu-central-1').send(new ListUsersCommand({ AwsAccountId, Namespace: 'default' })),
    'AccessDeniedException',
    401,
    'Operation is being called from endpoint eu-central-1, but your identity region is us-east-1. Please use the us-east-1 endpoint.'
  ],
  [
    'a page of 0 users of a namespace that does not exist',
    () => client().send(new ListUsersCommand({ AwsAccountId, Namespace: 'nothing', MaxResults: 0 })),
    ...violation,
    constraint("'0' at 'maxResults'", 'have value greater than or equal to 1')
  ],
  [
    'a page of 101 ingestions of a dataset that does not exist',
    () => client().send(new ListIngestionsCommand({ AwsAccountId, DataSetId: 'nothing', MaxResults: 101 })),
    ...violation,
    constraint("'101' at 'maxResults'", 'have value less than or equal to 100')
  ],
  [
    'a topic with a space',
    () => client().send(new DescribeTopicV2Command({ AwsAccountId, TopicId: 'a b' })),
    ...violation,
    constraint("'a b' at 'topicId'", 'satisfy regular expression pattern: [A-Za-z0-9-_.\\\\+]*')
  ],
  [
    'users of a namespace with a space',
    () => client().send(new ListUsersCommand({ AwsAccountId, Namespace: 'a b' })),
    ...violation,
    constraint("'a b' at 'namespace'", 'satisfy regular expression pattern: [a-zA-Z0-9._-]*')
  ],
  [
    'a user of a namespace of 65 characters',
    () => client().send(new DescribeUserCommand({ AwsAccountId, Namespace: 'n'.repeat(65), UserName: 'ana' })),
    ...violation,
    constraint(`'${'n'.repeat(65)}' at 'namespace'`, 'have length less than or equal to 64')
  ],
  [
    'a user name outside Latin-1',
    () => client().send(new DescribeUserCommand({ AwsAccountId, Namespace: 'default', UserName: 'Łukasz' })),
    ...violation,
    constraint("'Łukasz' at 'userName'", 'satisfy regular expression pattern: [\\u0020-\\u00FF]+')
  ],
  [
    'users of a namespace that does not exist',
    () => client().send(new ListUsersCommand({ AwsAccountId, Namespace: 'nowhere' })),
    ...(['ResourceNotFoundException', 404, 'Namespace nowhere is not found'] as const)
  ]
]
test('a switch names violated constraints like errors of the service', async () => {
  emulator.switches.modelViolation = 'InvalidParameterValueException'
  const call = client().send(new ListDashboardsCommand({ AwsAccountId, MaxResults: 101 }))
  expect((await catchRefusal(call)).name).toBe('InvalidParameterValueException')
  emulator.switches.modelViolation = 'ValidationException'
})

test.each(['$LATEST', '$PUBLISHED'])('DescribeDashboard accepts the alias %s', async AliasName => {
  expect((await client().send(new DescribeDashboardCommand({ ...dashboard, AliasName }))).Status).toBe(200)
})

test.each(refusedCalls)('a request is rejected because of: %s', async (_why, call, name, status, message) => {
  expect(await catchRefusal(call())).toEqual({ name, status, message })
})
