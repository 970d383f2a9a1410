import { StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import {
  type BucketCannedACL,
  GetObjectCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import type { Policy, Statement } from '../../emulator/policy.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  getUserKeys,
  type Keys,
  toRoleArn
} from './clients.ts'
import { readS3Error } from './s3-harness.ts'
import { sendSigned } from './signed.ts'
import { createPdfFile, createStartInput, waitForResult } from './snapshots.ts'

let emulator: Emulator
let base: Keys
beforeEach(async () => {
  emulator = await startEmulator({ timeScale: 0.01 })
  base = await createBaseSession(emulator)
})
afterEach(() => emulator.stop())

const Bucket = 'reports-us-east-1'
const s3 = (credentials = base) =>
  new S3Client({ region: 'us-east-1', endpoint: emulator.url, forcePathStyle: true, credentials, maxAttempts: 1 })
const allow = (action: string, Condition: NonNullable<Statement['Condition']> = {}): Policy => ({
  Statement: [{ Effect: 'Allow', Action: [action], Resource: ['*'], Condition }]
})
const deny = (Principal: NonNullable<Statement['Principal']>, more: Partial<Statement> = {}): Policy => ({
  Statement: [{ Effect: 'Deny', Principal, Action: ['s3:*'], Resource: [`arn:aws:s3:::${Bucket}/*`], ...more }]
})
const everyone = { AWS: ['*'] }

function attach(...policies: Policy[]): void {
  for (const role of emulator.world.roles) if (role.name === 'github-actions') role.policies = policies
}

function guard(policy: Policy): void {
  for (const bucket of emulator.world.buckets) if (bucket.name === Bucket) bucket.policy = policy
}

const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'allowed',
    ({ name }: Error) => name
  )

describe('a policy can have conditions', () => {
  test('on the prefix of a listing', async () => {
    attach(allow('s3:ListBucket', { StringLike: { 's3:prefix': ['daily/*'] } }))
    const list = (Prefix?: string) => outcome(s3().send(new ListObjectsV2Command({ Bucket, Prefix })))
    expect([await list('daily/a'), await list('other/'), await list()]).toEqual([
      'allowed',
      'AccessDenied',
      'AccessDenied'
    ])
  })

  test('on the region of the request', async () => {
    attach(allow('s3:PutObject', { StringEquals: { 'aws:RequestedRegion': ['eu-central-1'] } }))
    expect(await outcome(s3().send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' })))).toBe('AccessDenied')
  })

  test('on encryption and access lists, in a bucket policy', async () => {
    const unencrypted = { StringNotEquals: { 's3:x-amz-server-side-encryption': ['aws:kms'] } }
    guard({
      Statement: [
        ...deny(everyone, { Condition: unencrypted }).Statement,
        ...deny(everyone, { Condition: { StringEquals: { 's3:x-amz-acl': ['public-read'] } } }).Statement
      ]
    })
    const put = (ServerSideEncryption?: 'aws:kms', ACL?: BucketCannedACL) =>
      outcome(s3().send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', ServerSideEncryption, ACL })))
    expect([await put(), await put('aws:kms'), await put('aws:kms', 'public-read')]).toEqual([
      'AccessDenied',
      'allowed',
      'AccessDenied'
    ])
  })
})

test.each<[string, NonNullable<Statement['Principal']>]>([
  ['everyone', everyone],
  ['the account by its root', { AWS: [`arn:aws:iam::${account}:root`] }],
  ['the account by its number', { AWS: [account] }],
  ['the role', { AWS: [toRoleArn('github-actions')] }]
])('a bucket policy that denies %s applies to the session', async (_who, principal) => {
  guard(deny(principal))
  const refused = await catchRefusal(s3().send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' })))
  expect(refused.message).toMatch(/with an explicit deny in a resource-based policy$/)
})

describe('QuickSight', () => {
  async function deliver() {
    const client = createQuickSightClient(emulator, await createEnhancedSession(emulator, base))
    const bucket = { BucketName: Bucket, BucketPrefix: 'daily', BucketRegion: 'us-east-1' }
    await client.send(
      new StartDashboardSnapshotJobCommand(createStartInput('job', [createPdfFile('sheet-summary')], { bucket }))
    )
    const { Result } = await waitForResult(client, 'job')
    return Result?.RegisteredUsers?.[0]?.FileGroups?.[0]?.S3Results?.[0]
  }

  test.each<[string, Policy, boolean]>([
    ['everyone', deny(everyone), false],
    ['QuickSight itself', deny({ Service: ['quicksight.amazonaws.com'] }), false],
    [
      'what is not encrypted by KMS',
      deny(everyone, { Condition: { StringNotEquals: { 's3:x-amz-server-side-encryption': ['aws:kms'] } } }),
      false
    ],
    ['what comes without TLS', deny(everyone, { Condition: { Bool: { 'aws:SecureTransport': ['false'] } } }), true],
    ['another prefix', deny(everyone, { Resource: [`arn:aws:s3:::${Bucket}/weekly/*`] }), true]
  ])('cannot write past a bucket policy that denies %s', async (_what, policy, writes) => {
    guard(policy)
    const result = await deliver()
    if (writes) expect(result?.S3Uri).toMatch(/^s3:/)
    else expect(result?.ErrorInfo?.[0]?.ErrorType).toBe('S3_ACCESS_DENIED')
  })

  test('cannot write a key that is too long', async () => {
    const client = createQuickSightClient(emulator, await createEnhancedSession(emulator, base))
    const bucket = { BucketName: Bucket, BucketPrefix: 'p'.repeat(1100), BucketRegion: 'us-east-1' }
    await client.send(
      new StartDashboardSnapshotJobCommand(createStartInput('job', [createPdfFile('sheet-summary')], { bucket }))
    )
    const { Result } = await waitForResult(client, 'job')
    expect(Result?.RegisteredUsers?.[0]?.FileGroups?.[0]?.S3Results?.[0]?.ErrorInfo).toEqual([
      { ErrorType: 'S3_WRITE_FAILED', ErrorMessage: 'Your key is too long' }
    ])
  })

  test('gives access to its own buckets only by links', async () => {
    attach(allow('s3:*'))
    emulator.store.put('quicksight-exports-us-east-1', 'a.pdf', Buffer.from('x'), 'application/pdf')
    const { Buckets } = await s3().send(new ListBucketsCommand())
    expect(Buckets?.map(({ Name }) => Name)).toEqual(emulator.world.buckets.map(({ name }) => name))
    const theirs = { Bucket: 'quicksight-exports-us-east-1', Key: 'a.pdf' }
    for (const keys of [base, getUserKeys(emulator)])
      expect(await outcome(s3(keys).send(new GetObjectCommand(theirs)))).toBe('AccessDenied')
    expect(await outcome(s3().send(new PutObjectCommand({ ...theirs, Body: 'y' })))).toBe('AccessDenied')
  })
})

test('callers without permissions learn that a bucket does not exist, or is in another region', async () => {
  attach()
  const path = (bucket: string) => ({ path: `/${bucket}/a` })
  const getErrorCode = async (bucket: string) =>
    (await readS3Error(await sendSigned(emulator, base, path(bucket)))).code
  expect([
    await getErrorCode('nowhere'),
    await getErrorCode('reports-eu-central-1'),
    await getErrorCode(Bucket)
  ]).toEqual(['NoSuchBucket', 'PermanentRedirect', 'AccessDenied'])
})

describe('headers of an upload', () => {
  const put = (more: object) => s3().send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', ...more }))

  test('on encryption are stored and returned', async () => {
    const SSEKMSKeyId = `arn:aws:kms:us-east-1:${account}:key/1`
    const written = await put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId })
    expect(written).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId })
    const head = await s3().send(new HeadObjectCommand({ Bucket, Key: 'a' }))
    expect(head).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId })
  })

  test.each([
    ['an unknown encryption', { ServerSideEncryption: 'bogus' }, 'InvalidArgument', 400],
    ['a key without its encryption', { SSEKMSKeyId: 'x' }, 'InvalidArgument', 400],
    ['another owner of the bucket', { ExpectedBucketOwner: '210987654321' }, 'AccessDenied', 403]
  ])('with %s are rejected', async (_what, more, name, status) => {
    expect(await catchRefusal(put(more))).toMatchObject({ name, status })
  })

  test('with the owner of the bucket are accepted', async () => {
    expect(await outcome(put({ ExpectedBucketOwner: account }))).toBe('allowed')
  })
})

describe('among the headers that the emulator does not store, ', () => {
  const put = (more: object) => s3().send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', ...more }))

  test.each([
    [{ Tagging: 'a=b' }],
    [{ StorageClass: 'GLACIER' }],
    [{ GrantRead: 'id=1' }],
    [{ ObjectLockMode: 'GOVERNANCE' }],
    [{ ObjectLockLegalHoldStatus: 'ON' }],
    [{ WebsiteRedirectLocation: '/b' }]
  ] as object[][])('%j is rejected as not implemented', async more => {
    attach(allow('s3:*'))
    expect(await outcome(put(more ?? {}))).toBe('NotImplemented')
  })

  test('an access list needs its own permission, and the bucket accepts one only', async () => {
    attach(allow('s3:PutObject'))
    expect(await outcome(put({ ACL: 'bucket-owner-full-control' }))).toBe('AccessDenied')
    attach(allow('s3:*'))
    expect(await outcome(put({ ACL: 'public-read' }))).toBe('AccessControlListNotSupported')
    expect(await outcome(put({ ACL: 'bucket-owner-full-control' }))).toBe('allowed')
  })

  test('metadata of more than 2 kB is rejected', async () => {
    attach(allow('s3:*'))
    expect(await outcome(put({ Metadata: { note: 'x'.repeat(2045) } }))).toBe('MetadataTooLarge')
    expect(await outcome(put({ Metadata: { note: 'x'.repeat(2044) } }))).toBe('allowed')
  })
})
