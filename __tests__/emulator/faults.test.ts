import { ListDashboardsCommand, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { type Emulator, type Fault, startEmulator } from '../../emulator/emulator.ts'
import { createFaults, readFault } from '../../emulator/faults.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  createStsClient,
  type Keys
} from './clients.ts'
import { createPdfFile, createStartInput } from './snapshots.ts'

let emulator: Emulator
let base: Keys
beforeEach(async () => {
  emulator = await startEmulator({ timeScale: 0.01, switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
})
afterEach(() => emulator.stop())

const list = (maxAttempts = 1) =>
  createQuickSightClient(emulator, base, 'us-east-1', maxAttempts).send(
    new ListDashboardsCommand({ AwsAccountId: account })
  )
const whoAmI = () => createStsClient(emulator, base).send(new GetCallerIdentityCommand())
const s3 = () =>
  new S3Client({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: base,
    forcePathStyle: true,
    maxAttempts: 1
  })
const put = () => s3().send(new PutObjectCommand({ Bucket: 'reports-us-east-1', Key: 'a.txt', Body: 'text' }))
const idToken = async () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = emulator.environment
  return fetch(`${url}&audience=x`, { headers: { authorization: `Bearer ${token}` } })
}
const release = () => fetch(`${emulator.environment['GITHUB_API_URL']}/repos/octo-org/octo-repo/releases/tags/v1.0.0`)

const answered: readonly (readonly [
  Fault['kind'],
  on: string,
  call: () => Promise<unknown>,
  name: string,
  status: number
])[] = [
  ['throttle', 'ListDashboards', list, 'ThrottlingException', 429],
  ['throttle', 'GetCallerIdentity', whoAmI, 'Throttling', 400],
  ['throttle', 'PutObject', put, 'SlowDown', 503],
  ['error-500', 'ListDashboards', list, 'InternalFailureException', 500],
  ['error-500', 'GetCallerIdentity', whoAmI, 'InternalFailure', 500],
  ['error-500', 'PutObject', put, 'InternalError', 500],
  ['error-503', 'ListDashboards', list, 'ServiceUnavailableException', 503],
  ['error-503', 'GetCallerIdentity', whoAmI, 'ServiceUnavailable', 503],
  ['error-503', 'PutObject', put, 'ServiceUnavailable', 503],
  ['deny', 'ListDashboards', list, 'AccessDeniedException', 401],
  ['deny', 'GetCallerIdentity', whoAmI, 'AccessDenied', 403],
  ['deny', 'PutObject', put, 'AccessDenied', 403],
  ['expire', 'ListDashboards', list, 'ExpiredTokenException', 403],
  ['expire', 'PutObject', put, 'ExpiredToken', 400]
]
test.each(answered)(
  'the fault %s on %s is answered with the error of that service',
  async (kind, on, call, name, status) => {
    emulator.fault({ on, kind })
    expect(await catchRefusal(call())).toMatchObject({ name, status })
    expect(emulator.calls.at(-1)).toMatchObject({ operation: on, fault: kind, status, error: name })
    expect(emulator.objects()).toEqual([])
    if (kind !== 'expire') await call()
  }
)

test.each([
  ['GetIdToken', idToken, 'error-503', 503],
  ['GetIdToken', idToken, 'deny', 403],
  ['GetReleaseByTag', release, 'throttle', 403],
  ['GetReleaseByTag', release, 'error-500', 500]
] as const)('a fault on %s of GitHub is answered with its status', async (on, call, kind, status) => {
  emulator.fault({ on, kind })
  const response = await call()
  expect([response.status, response.headers.get('content-type')]).toEqual([status, expect.stringContaining('json')])
})

test('a fault can set status and message', async () => {
  emulator.fault({ on: 'ListDashboards', kind: 'deny', status: 400, message: 'Not today' })
  expect(await catchRefusal(list())).toEqual({ name: 'AccessDeniedException', status: 400, message: 'Not today' })
})

test.each(['refuse', 'reset-before', 'reset-after'] as const)('the fault %s breaks the connection', async kind => {
  emulator.fault({ on: 'GetCallerIdentity', kind })
  const { status, message } = await catchRefusal(whoAmI())
  expect([status, message]).toEqual([undefined, expect.stringMatching(/hang up|ECONNRESET/)])
  await whoAmI()
})

const start = async () => {
  const client = createQuickSightClient(emulator, await createEnhancedSession(emulator, base))
  return client.send(new StartDashboardSnapshotJobCommand(createStartInput('once', [createPdfFile('sheet-summary')])))
}
test.each([
  ['reset-before', 0],
  ['refuse', 0],
  ['error-500', 0],
  ['garbage', 0],
  ['reset-after', 1],
  ['truncate', 1]
] as const)('the fault %s on a start leaves %i job behind', async (kind, jobs) => {
  emulator.fault({ on: 'StartDashboardSnapshotJob', kind })
  await catchRefusal(start())
  expect(emulator.jobs()).toHaveLength(jobs)
})

test.each(['garbage', 'truncate'] as const)('a response with the fault %s cannot be read', async kind => {
  emulator.fault({ on: 'ListDashboards', kind })
  const { name } = await catchRefusal(list())
  expect(['SyntaxError', 'Error', 'TimeoutError']).toContain(name)
  expect(emulator.calls.at(-1)).toMatchObject({ status: 200, fault: kind })
})

test.each([
  ['hang', 0],
  ['hang-after', 1]
] as const)('the fault %s on a start gives no response and leaves %i job behind', async (kind, jobs) => {
  emulator.fault({ on: 'StartDashboardSnapshotJob', kind })
  const keys = await createEnhancedSession(emulator, base)
  const requestHandler = new NodeHttpHandler({ requestTimeout: 300, throwOnRequestTimeout: true })
  const client = createQuickSightClient(emulator, keys, 'us-east-1', 1)
  client.config.requestHandler = requestHandler
  const { name } = await catchRefusal(
    client.send(new StartDashboardSnapshotJobCommand(createStartInput('once', [createPdfFile('sheet-summary')])))
  )
  expect(name).toBe('TimeoutError')
  expect(emulator.jobs()).toHaveLength(jobs)
})

test.each(['truncate', 'reset-midway'] as const)(
  'the fault %s ends a download half way, after its whole length was announced',
  async kind => {
    emulator.store.put('reports-us-east-1', 'long.txt', Buffer.alloc(1000, 'x'), 'text/plain')
    emulator.fault({ on: 'GetObject', kind })
    const { Body, ContentLength } = await s3().send(
      new GetObjectCommand({ Bucket: 'reports-us-east-1', Key: 'long.txt' })
    )
    expect(ContentLength).toBe(1000)
    await expect(Body?.transformToString()).rejects.toThrow(/aborted|ECONNRESET/)
  }
)

test('the fault corrupt flips a bit of the body, but neither its checksum nor the object', async () => {
  emulator.store.put('reports-us-east-1', 'long.txt', Buffer.alloc(1000, 'x'), 'text/plain')
  emulator.fault({ on: 'GetObject', kind: 'corrupt' })
  const get = () => s3().send(new GetObjectCommand({ Bucket: 'reports-us-east-1', Key: 'long.txt' }))
  const { Body } = await get()
  await expect(Body?.transformToString()).rejects.toThrow(/checksum/i)
  expect(await (await get()).Body?.transformToString()).toBe('x'.repeat(1000))
})

test('the fault trickle sends the body byte by byte', async () => {
  emulator.fault({ on: 'GetIdToken', kind: 'trickle' })
  const response = await idToken()
  const reader = response.body?.getReader()
  const arrived: number[] = []
  while (arrived.length < 2) arrived.push((await reader?.read())?.value?.length ?? 0)
  expect(arrived).toEqual([1, 1])
  await reader?.cancel()
})

test('faults count by skip and times, for each operation of a list', async () => {
  emulator.fault({ on: ['GetCallerIdentity', 'AssumeRole'], kind: 'deny', skip: 1, times: 2 })
  const outcomes: boolean[] = []
  for (let index = 0; index < 4; index++)
    outcomes.push(
      await whoAmI().then(
        () => true,
        () => false
      )
    )
  expect(outcomes).toEqual([true, false, false, true])
  await list()
})

test('the SDK succeeds after a throttle with its own retries', async () => {
  emulator.fault({ on: 'ListDashboards', kind: 'throttle' })
  expect((await list(3)).Status).toBe(200)
})

test('a seed makes random faults repeatable, and faults with a probability do not end', () => {
  const listFaults = (seed: number) => {
    const faults = createFaults([{ on: '*', kind: 'deny', probability: 0.3 }], seed)
    return Array.from({ length: 200 }, () => faults.take('Any') !== undefined)
  }
  expect(listFaults(7)).toEqual(listFaults(7))
  expect(listFaults(7)).not.toEqual(listFaults(8))
  const share = listFaults(7).filter(Boolean).length
  expect([share > 40, share < 80]).toEqual([true, true])
})

test.each([
  [{ on: 'X' }, /kind/],
  [{ on: 'X', kind: 'explode' }, /explode/],
  [{ on: 'X', kind: 'deny', time: 3 }, /time/]
])('the invalid fault %j is rejected', (fault, message) => {
  expect(() => readFault(fault)).toThrow(message)
})
