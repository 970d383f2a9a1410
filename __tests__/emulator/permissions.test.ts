import { ListDashboardsCommand } from '@aws-sdk/client-quicksight'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import type { Statement } from '../../emulator/policy.ts'
import {
  account,
  createBaseSession,
  createQuickSightClient,
  createStsClient,
  getUserKeys,
  type Keys,
  toRoleArn
} from './clients.ts'

let emulator: Emulator
let base: Keys
beforeEach(async () => {
  emulator = await startEmulator()
  base = await createBaseSession(emulator)
})
afterEach(() => emulator.stop())

const conditional = (Effect: Statement['Effect'], Condition: NonNullable<Statement['Condition']>): Statement => ({
  Effect,
  Action: ['*'],
  Resource: ['*'],
  Condition
})

function attach(role: string, ...Statement: Statement[]): void {
  for (const each of emulator.world.roles) if (each.name === role) each.policies = [{ Statement }]
}

const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'allowed',
    ({ name }: Error) => name
  )
const list = (keys = base, region = 'us-east-1') =>
  outcome(createQuickSightClient(emulator, keys, region).send(new ListDashboardsCommand({ AwsAccountId: account })))

const here = { StringEquals: { 'aws:RequestedRegion': ['us-east-1'] } }
const elsewhere = { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1'] } }
const everything = conditional('Allow', {})

test('a permission for one region allows only that region', async () => {
  attach('github-actions', conditional('Allow', here))
  expect([await list(), await list(base, 'eu-central-1')]).toEqual(['allowed', 'AccessDeniedException'])
})

test('a denial of all regions but one allows only that region', async () => {
  attach('github-actions', everything, conditional('Deny', elsewhere))
  expect([await list(), await list(base, 'eu-central-1')]).toEqual(['allowed', 'AccessDeniedException'])
})

test.each<[string, NonNullable<Statement['Condition']>]>([
  ['the role', { ArnEquals: { 'aws:PrincipalArn': [toRoleArn('github-actions')] } }],
  ['the account', { StringEquals: { 'aws:PrincipalAccount': [account] } }],
  ['the session', { StringLike: { 'aws:userid': ['AROA*:run-1'] } }],
  ['TLS', { Bool: { 'aws:SecureTransport': ['true'] } }],
  ['the time', { DateGreaterThan: { 'aws:CurrentTime': ['2020-01-01T00:00:00Z'] } }],
  ['the address', { IpAddress: { 'aws:SourceIp': ['127.0.0.1/32'] } }],
  ['no name of a user', { Null: { 'aws:username': ['true'] } }]
])('a condition can require %s', async (_what, Condition) => {
  attach('github-actions', conditional('Allow', Condition))
  expect(await list()).toBe('allowed')
})

test('only users have the condition key aws:username', async () => {
  const [demo] = emulator.world.iamUsers
  demo?.policies.splice(0, 1, { Statement: [conditional('Allow', { StringEquals: { 'aws:username': ['demo'] } })] })
  expect(await list(getUserKeys(emulator))).toBe('allowed')
})

test('AssumeRole has the condition key of the region as well', async () => {
  const role = emulator.world.roles.find(each => each.name === 'no-set-context')
  for (const statement of role?.trust.Statement ?? []) statement.Condition = here
  const assume = (region: string) => {
    const input = { RoleArn: toRoleArn('no-set-context'), RoleSessionName: 'run-1' }
    return outcome(createStsClient(emulator, base, region).send(new AssumeRoleCommand(input)))
  }
  expect([await assume('us-east-1'), await assume('eu-central-1')]).toEqual(['allowed', 'AccessDenied'])
})
