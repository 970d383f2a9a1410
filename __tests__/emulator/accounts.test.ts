import {
  GetIdentityContextCommand,
  ListDashboardsCommand,
  ListUsersCommand,
  StartDashboardSnapshotJobCommand
} from '@aws-sdk/client-quicksight'
import { GetBucketLocationCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import type { Policy } from '../../emulator/policy.ts'
import { account, baseSession, type Keys, quickSight, refusal, stsClient } from './clients.ts'
import { pdf, startOf } from './snapshots.ts'
import { allow, assumeIdentityRole, findBucket, findRole, other, roleOf } from './two-accounts.ts'

const world = new URL('../../examples/emulator/many-accounts.yml', import.meta.url).pathname

let emulator: Emulator
let first: Keys
let second: Keys
beforeAll(async () => {
  emulator = await startEmulator({ world, timeScale: 0.01, switches: { requestsPerSecond: 0 } })
})
beforeEach(async () => {
  emulator.reset()
  first = await baseSession(emulator, roleOf(account, 'base'))
  second = await baseSession(emulator, roleOf(other, 'base'))
})
afterAll(() => emulator.stop())

describe('a world with two accounts', () => {
  test('serves each request from the account of its signer', async () => {
    const identities = await Promise.all(
      [first, second].map(keys => stsClient(emulator, keys).send(new GetCallerIdentityCommand({})))
    )
    expect(identities.map(({ Arn }) => Arn)).toEqual([
      `arn:aws:sts::${account}:assumed-role/quicksight-snapshot-base/run-1`,
      `arn:aws:sts::${other}:assumed-role/quicksight-snapshot-base/run-1`
    ])
    const region = 'eu-central-1'
    const { DashboardSummaryList } = await quickSight(emulator, second, region).send(
      new ListDashboardsCommand({ AwsAccountId: other })
    )
    expect(DashboardSummaryList).toMatchObject([
      { DashboardId: 'european-sales', Arn: `arn:aws:quicksight:${region}:${other}:dashboard/european-sales` }
    ])
    const { UserList } = await quickSight(emulator, second, region).send(
      new ListUsersCommand({ AwsAccountId: other, Namespace: 'default' })
    )
    expect(UserList).toMatchObject([{ Arn: `arn:aws:quicksight:${region}:${other}:user/default/analyst@example.com` }])
  })

  test('rejects QuickSight calls with the ID of the other account', async () => {
    const calls = [
      quickSight(emulator, first).send(new ListDashboardsCommand({ AwsAccountId: other })),
      quickSight(emulator, second, 'eu-central-1').send(
        new GetIdentityContextCommand({
          AwsAccountId: account,
          UserIdentifier: { UserName: 'analyst@example.com' },
          Namespace: 'default'
        })
      )
    ]
    expect((await Promise.all(calls.map(refusal))).map(({ name }) => name)).toEqual([
      'ResourceNotFoundException',
      'ResourceNotFoundException'
    ])
  })

  test('has an identity region for each account', async () => {
    const input = new ListUsersCommand({ AwsAccountId: other, Namespace: 'default' })
    expect((await refusal(quickSight(emulator, second, 'us-east-1').send(input))).message).toContain(
      'your identity region is eu-central-1'
    )
  })

  test('checks web identity tokens against the OIDC provider of the account of the role', async () => {
    const [further] = emulator.world.accounts ?? []
    if (further) further.oidcAudiences = []
    expect(await refusal(baseSession(emulator, roleOf(other, 'base')))).toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining('No OpenIDConnect provider found in your account')
    })
    await baseSession(emulator, roleOf(account, 'base'))
  })
})

describe('AssumeRole into another account', () => {
  const trustBy = (AWS: string): Policy => ({
    Statement: [{ Effect: 'Allow', Principal: { AWS: [AWS] }, Action: ['sts:AssumeRole'] }]
  })
  const base = roleOf(account, 'base')
  const cases: readonly (readonly [string, string, string, boolean])[] = [
    ['the trust policy alone', base, 's3:GetObject', false],
    ['the policies of the caller alone', roleOf(account, 'identity'), 'sts:AssumeRole', false],
    ['both, by the role', base, 'sts:AssumeRole', true],
    ['both, by the account', `arn:aws:iam::${account}:root`, 'sts:AssumeRole', true]
  ]
  test.each(cases)('is allowed only by both policies: %s', async (_, trusted, action, isAllowed) => {
    findRole(emulator, other, 'identity').trust = trustBy(trusted)
    findRole(emulator, account, 'base').policies = [allow(action)]
    const input = { RoleArn: roleOf(other, 'identity'), RoleSessionName: 'run-1' }
    const call = stsClient(emulator, first).send(new AssumeRoleCommand(input))
    if (!isAllowed) {
      expect(await refusal(call)).toMatchObject({ name: 'AccessDenied', status: 403 })
      return
    }
    expect((await call).AssumedRoleUser?.Arn).toBe(
      `arn:aws:sts::${other}:assumed-role/quicksight-snapshot-identity/run-1`
    )
  })

  test.each([
    [account, false],
    [other, true]
  ])('fulfills a condition on aws:ResourceAccount %s: %s', async (id, isAllowed) => {
    findRole(emulator, other, 'identity').trust = trustBy(base)
    const Condition = { StringEquals: { 'aws:ResourceAccount': [id] } }
    findRole(emulator, account, 'base').policies = [
      { Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: ['*'], Condition }] }
    ]
    const input = { RoleArn: roleOf(other, 'identity'), RoleSessionName: 'run-1' }
    const call = stsClient(emulator, first).send(new AssumeRoleCommand(input))
    if (isAllowed) await call
    else expect((await refusal(call)).name).toBe('AccessDenied')
  })

  test('does not make a user of one account a user of the other', async () => {
    const actions = ['sts:AssumeRole', 'sts:SetContext']
    const Principal = { AWS: [base] }
    findRole(emulator, other, 'identity').trust = { Statement: [{ Effect: 'Allow', Principal, Action: actions }] }
    findRole(emulator, account, 'base').policies.push(allow('sts:*'))
    const keys = await assumeIdentityRole(emulator, account, first, 'us-east-1', {
      RoleArn: roleOf(other, 'identity'),
      ContextRegion: 'eu-central-1'
    })
    const start = startOf('foreign', [pdf('sheet-europe')], { DashboardId: 'european-sales' })
    const command = new StartDashboardSnapshotJobCommand({ ...start, AwsAccountId: other })
    expect(await refusal(quickSight(emulator, keys, 'eu-central-1').send(command))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('does not have access to dashboard european-sales')
    })
  })

  test('needs the caller’s policies within one account only if the trust policy names the account', async () => {
    findRole(emulator, account, 'identity').trust = trustBy(base)
    findRole(emulator, account, 'base').policies = [allow('s3:GetObject')]
    const input = { RoleArn: roleOf(account, 'identity'), RoleSessionName: 'run-1' }
    await stsClient(emulator, first).send(new AssumeRoleCommand(input))
    findRole(emulator, account, 'identity').trust = trustBy(account)
    expect((await refusal(stsClient(emulator, first).send(new AssumeRoleCommand(input)))).name).toBe('AccessDenied')
  })
})

describe('S3 across accounts', () => {
  const s3 = (credentials: Keys) =>
    new S3Client({ region: 'eu-central-1', endpoint: emulator.url, forcePathStyle: true, credentials, maxAttempts: 1 })
  const put = (credentials = first, more = {}) =>
    s3(credentials).send(new PutObjectCommand({ Bucket: 'central-reports', Key: 'a.txt', Body: 'a', ...more }))

  test('writes if the bucket policy and the policies of the caller both allow it', async () => {
    await put()
    await put(first, { ExpectedBucketOwner: other })
    expect((await refusal(put(first, { ExpectedBucketOwner: account }))).name).toBe('AccessDenied')
    const objects = await (await fetch(`${emulator.url}/_emulator/objects`)).json()
    expect(objects).toMatchObject([{ account: other, bucket: 'central-reports', key: 'a.txt' }])
  })

  test.each<[string, () => unknown, RegExp, RegExp]>([
    [
      'the policies of the caller do not allow it',
      () => Object.assign(findRole(emulator, account, 'base'), { policies: [] }),
      /because no identity-based policy allows the s3:PutObject action$/,
      /^none of the 0 statements of role quicksight-snapshot-base allows s3:PutObject/
    ],
    [
      'the bucket has no policy',
      () => Reflect.deleteProperty(findBucket(emulator), 'policy'),
      /because no resource-based policy allows the s3:PutObject action$/,
      /^account 111122223333 owns the resource/
    ]
  ])('is denied without a reason if %s, and with one within an organization', async (_, change, reason, decided) => {
    change()
    expect(await refusal(put())).toMatchObject({ name: 'AccessDenied', status: 403, message: 'Access Denied' })
    expect(emulator.calls.at(-1)?.decidedBy).toMatch(decided)
    emulator.switches.sameOrganization = true
    expect((await refusal(put())).message).toMatch(reason)
  })

  test('never needs the bucket policy of the own account', async () => {
    Reflect.deleteProperty(findBucket(emulator), 'policy')
    await put(second)
  })

  test('lists only the buckets of the own account, and returns no location of another one', async () => {
    findRole(emulator, other, 'base').policies.push(allow('s3:*'))
    findRole(emulator, account, 'base').policies.push(allow('s3:*'))
    const { Buckets = [] } = await s3(second).send(new ListBucketsCommand({}))
    expect(Buckets.map(({ Name }) => Name)).toEqual(['central-reports'])
    const location = new GetBucketLocationCommand({ Bucket: 'central-reports' })
    findBucket(emulator).policy = {
      Statement: [
        { Effect: 'Allow', Principal: { AWS: [account] }, Action: ['s3:*'], Resource: ['arn:aws:s3:::central-reports'] }
      ]
    }
    expect((await refusal(s3(first).send(location))).name).toBe('AccessDenied')
    expect((await s3(second).send(location)).LocationConstraint).toBe('eu-central-1')
  })
})
