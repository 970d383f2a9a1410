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
import {
  account,
  catchRefusal,
  createBaseSession,
  createQuickSightClient,
  createStsClient,
  type Keys
} from './clients.ts'
import { createPdfFile, createStartInput } from './snapshots.ts'
import {
  assumeIdentityRole,
  createAllowPolicy,
  createSnapshotRoleArn,
  findBucket,
  findRole,
  otherAccount
} from './two-accounts.ts'

const world = new URL('../../examples/emulator/many-accounts.yml', import.meta.url).pathname

let emulator: Emulator
let first: Keys
let second: Keys
beforeAll(async () => {
  emulator = await startEmulator({ world, timeScale: 0.01, switches: { requestsPerSecond: 0 } })
})
beforeEach(async () => {
  emulator.reset()
  first = await createBaseSession(emulator, createSnapshotRoleArn(account, 'base'))
  second = await createBaseSession(emulator, createSnapshotRoleArn(otherAccount, 'base'))
})
afterAll(() => emulator.stop())

describe('a world with two accounts', () => {
  test('serves each request from the account of its signer', async () => {
    const identities = await Promise.all(
      [first, second].map(keys => createStsClient(emulator, keys).send(new GetCallerIdentityCommand({})))
    )
    expect(identities.map(({ Arn }) => Arn)).toEqual([
      `arn:aws:sts::${account}:assumed-role/quicksight-snapshot-base/run-1`,
      `arn:aws:sts::${otherAccount}:assumed-role/quicksight-snapshot-base/run-1`
    ])
    const region = 'eu-central-1'
    const { DashboardSummaryList } = await createQuickSightClient(emulator, second, region).send(
      new ListDashboardsCommand({ AwsAccountId: otherAccount })
    )
    expect(DashboardSummaryList).toMatchObject([
      { DashboardId: 'european-sales', Arn: `arn:aws:quicksight:${region}:${otherAccount}:dashboard/european-sales` }
    ])
    const { UserList } = await createQuickSightClient(emulator, second, region).send(
      new ListUsersCommand({ AwsAccountId: otherAccount, Namespace: 'default' })
    )
    expect(UserList).toMatchObject([
      { Arn: `arn:aws:quicksight:${region}:${otherAccount}:user/default/analyst@example.com` }
    ])
  })

  test('rejects QuickSight calls with the ID of the other account', async () => {
    const calls = [
      createQuickSightClient(emulator, first).send(new ListDashboardsCommand({ AwsAccountId: otherAccount })),
      createQuickSightClient(emulator, second, 'eu-central-1').send(
        new GetIdentityContextCommand({
          AwsAccountId: account,
          UserIdentifier: { UserName: 'analyst@example.com' },
          Namespace: 'default'
        })
      )
    ]
    expect((await Promise.all(calls.map(catchRefusal))).map(({ name }) => name)).toEqual([
      'ResourceNotFoundException',
      'ResourceNotFoundException'
    ])
  })

  test('has an identity region for each account', async () => {
    const input = new ListUsersCommand({ AwsAccountId: otherAccount, Namespace: 'default' })
    expect((await catchRefusal(createQuickSightClient(emulator, second, 'us-east-1').send(input))).message).toContain(
      'your identity region is eu-central-1'
    )
  })

  test('checks web identity tokens against the OIDC provider of the account of the role', async () => {
    const [further] = emulator.world.accounts ?? []
    if (further) further.oidcAudiences = []
    expect(await catchRefusal(createBaseSession(emulator, createSnapshotRoleArn(otherAccount, 'base')))).toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining('No OpenIDConnect provider found in your account')
    })
    await createBaseSession(emulator, createSnapshotRoleArn(account, 'base'))
  })
})

describe('AssumeRole into another account', () => {
  const createTrustPolicy = (AWS: string): Policy => ({
    Statement: [{ Effect: 'Allow', Principal: { AWS: [AWS] }, Action: ['sts:AssumeRole'] }]
  })
  const base = createSnapshotRoleArn(account, 'base')
  const cases: readonly (readonly [string, string, string, boolean])[] = [
    ['the trust policy alone', base, 's3:GetObject', false],
    ['the policies of the caller alone', createSnapshotRoleArn(account, 'identity'), 'sts:AssumeRole', false],
    ['both, by the role', base, 'sts:AssumeRole', true],
    ['both, by the account', `arn:aws:iam::${account}:root`, 'sts:AssumeRole', true]
  ]
  test.each(cases)('is allowed only by both policies: %s', async (_, trusted, action, isAllowed) => {
    findRole(emulator, otherAccount, 'identity').trust = createTrustPolicy(trusted)
    findRole(emulator, account, 'base').policies = [createAllowPolicy(action)]
    const input = { RoleArn: createSnapshotRoleArn(otherAccount, 'identity'), RoleSessionName: 'run-1' }
    const call = createStsClient(emulator, first).send(new AssumeRoleCommand(input))
    if (!isAllowed) {
      expect(await catchRefusal(call)).toMatchObject({ name: 'AccessDenied', status: 403 })
      return
    }
    expect((await call).AssumedRoleUser?.Arn).toBe(
      `arn:aws:sts::${otherAccount}:assumed-role/quicksight-snapshot-identity/run-1`
    )
  })

  test.each([
    [account, false],
    [otherAccount, true]
  ])('fulfills a condition on aws:ResourceAccount %s: %s', async (id, isAllowed) => {
    findRole(emulator, otherAccount, 'identity').trust = createTrustPolicy(base)
    const Condition = { StringEquals: { 'aws:ResourceAccount': [id] } }
    findRole(emulator, account, 'base').policies = [
      { Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: ['*'], Condition }] }
    ]
    const input = { RoleArn: createSnapshotRoleArn(otherAccount, 'identity'), RoleSessionName: 'run-1' }
    const call = createStsClient(emulator, first).send(new AssumeRoleCommand(input))
    if (isAllowed) await call
    else expect((await catchRefusal(call)).name).toBe('AccessDenied')
  })

  test('does not make a user of one account a user of the other', async () => {
    const actions = ['sts:AssumeRole', 'sts:SetContext']
    const Principal = { AWS: [base] }
    findRole(emulator, otherAccount, 'identity').trust = {
      Statement: [{ Effect: 'Allow', Principal, Action: actions }]
    }
    findRole(emulator, account, 'base').policies.push(createAllowPolicy('sts:*'))
    const keys = await assumeIdentityRole(emulator, account, first, 'us-east-1', {
      RoleArn: createSnapshotRoleArn(otherAccount, 'identity'),
      ContextRegion: 'eu-central-1'
    })
    const start = createStartInput('foreign', [createPdfFile('sheet-europe')], { DashboardId: 'european-sales' })
    const command = new StartDashboardSnapshotJobCommand({ ...start, AwsAccountId: otherAccount })
    expect(await catchRefusal(createQuickSightClient(emulator, keys, 'eu-central-1').send(command))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('does not have access to dashboard european-sales')
    })
  })

  test('needs the caller’s policies within one account only if the trust policy names the account', async () => {
    findRole(emulator, account, 'identity').trust = createTrustPolicy(base)
    findRole(emulator, account, 'base').policies = [createAllowPolicy('s3:GetObject')]
    const input = { RoleArn: createSnapshotRoleArn(account, 'identity'), RoleSessionName: 'run-1' }
    await createStsClient(emulator, first).send(new AssumeRoleCommand(input))
    findRole(emulator, account, 'identity').trust = createTrustPolicy(account)
    expect((await catchRefusal(createStsClient(emulator, first).send(new AssumeRoleCommand(input)))).name).toBe(
      'AccessDenied'
    )
  })
})

describe('S3 across accounts', () => {
  const s3 = (credentials: Keys) =>
    new S3Client({ region: 'eu-central-1', endpoint: emulator.url, forcePathStyle: true, credentials, maxAttempts: 1 })
  const put = (credentials = first, more = {}) =>
    s3(credentials).send(new PutObjectCommand({ Bucket: 'central-reports', Key: 'a.txt', Body: 'a', ...more }))

  test('writes if the bucket policy and the policies of the caller both allow it', async () => {
    await put()
    await put(first, { ExpectedBucketOwner: otherAccount })
    expect((await catchRefusal(put(first, { ExpectedBucketOwner: account }))).name).toBe('AccessDenied')
    const objects = await (await fetch(`${emulator.url}/_emulator/objects`)).json()
    expect(objects).toMatchObject([{ account: otherAccount, bucket: 'central-reports', key: 'a.txt' }])
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
    expect(await catchRefusal(put())).toMatchObject({ name: 'AccessDenied', status: 403, message: 'Access Denied' })
    expect(emulator.calls.at(-1)?.decidedBy).toMatch(decided)
    emulator.switches.sameOrganization = true
    expect((await catchRefusal(put())).message).toMatch(reason)
  })

  test('needs no bucket policy within one account', async () => {
    Reflect.deleteProperty(findBucket(emulator), 'policy')
    await put(second)
  })

  test('lists only the buckets of the caller’s account, and returns no location of other buckets', async () => {
    findRole(emulator, otherAccount, 'base').policies.push(createAllowPolicy('s3:*'))
    findRole(emulator, account, 'base').policies.push(createAllowPolicy('s3:*'))
    const { Buckets = [] } = await s3(second).send(new ListBucketsCommand({}))
    expect(Buckets.map(({ Name }) => Name)).toEqual(['central-reports'])
    const location = new GetBucketLocationCommand({ Bucket: 'central-reports' })
    findBucket(emulator).policy = {
      Statement: [
        { Effect: 'Allow', Principal: { AWS: [account] }, Action: ['s3:*'], Resource: ['arn:aws:s3:::central-reports'] }
      ]
    }
    expect((await catchRefusal(s3(first).send(location))).name).toBe('AccessDenied')
    expect((await s3(second).send(location)).LocationConstraint).toBe('eu-central-1')
  })
})
