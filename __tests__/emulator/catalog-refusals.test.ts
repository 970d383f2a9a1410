import {
  DescribeDashboardCommand,
  DescribeDashboardDefinitionCommand,
  ListDashboardsCommand,
  ListUsersCommand,
  SearchDashboardsCommand
} from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { account, baseSession, type Keys, quickSight, refusal } from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await baseSession(emulator)
})
afterAll(() => emulator.stop())

const AwsAccountId = account
const client = (region?: string) => quickSight(emulator, base, region)
const dashboard = { AwsAccountId, DashboardId: 'sales-overview' }

type Refused = readonly [why: string, call: () => Promise<unknown>, name: string, status: number, message: string]
const otherAccount = '210987654321'
const refused: readonly Refused[] = [
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
    'InvalidParameterValueException',
    400,
    "1 validation error detected: Value '123456789' at 'awsAccountId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9]{12}$"
  ],
  [
    'a dashboard that is not there',
    () => client().send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'nothing' })),
    ...(['ResourceNotFoundException', 404, 'Dashboard nothing is not found'] as const)
  ],
  [
    'a dashboard of another region',
    () => client().send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'european-sales' })),
    ...(['ResourceNotFoundException', 404, 'Dashboard european-sales is not found'] as const)
  ],
  [
    'a version that is not there',
    () => client().send(new DescribeDashboardDefinitionCommand({ ...dashboard, VersionNumber: 7 })),
    ...(['ResourceNotFoundException', 404, 'Version 7 of dashboard sales-overview is not found'] as const)
  ],
  [
    'a page of 101',
    () => client().send(new ListDashboardsCommand({ AwsAccountId, MaxResults: 101 })),
    'InvalidParameterValueException',
    400,
    "1 validation error detected: Value '101' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and 100"
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
    'users of a namespace that is not there',
    () => client().send(new ListUsersCommand({ AwsAccountId, Namespace: 'nowhere' })),
    ...(['ResourceNotFoundException', 404, 'Namespace nowhere is not found'] as const)
  ]
]
test.each(refused)('refused: %s', async (_why, call, name, status, message) => {
  expect(await refusal(call())).toEqual({ name, status, message })
})
