import { ListDashboardsCommand, ListFoldersCommand, QuickSightClient } from '@aws-sdk/client-quicksight'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { account, catchRefusal, createBaseSession, createQuickSightClient, type Keys } from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
})
afterAll(() => emulator.stop())

type HttpRequest = Parameters<NodeHttpHandler['handle']>[0]
type HttpHandlerOptions = Parameters<NodeHttpHandler['handle']>[1]
type Service = 'sts' | 'quicksight' | 's3'
interface RequestOptions {
  readonly credentials?: Partial<Keys>
  readonly clockOffset?: number
  readonly region?: string
  /** Changes the request after it was signed. */
  readonly tamper?: (request: HttpRequest) => void
}

/** Sends a request with a new client, with an invalid property. */
async function send(service: Service, { credentials, clockOffset = 0, region = 'us-east-1', tamper }: RequestOptions) {
  const handler = new NodeHttpHandler()
  const options = {
    region,
    endpoint: emulator.url,
    credentials: { ...base, ...credentials },
    maxAttempts: 1,
    systemClockOffset: clockOffset,
    requestHandler: {
      handle: (request: HttpRequest, more: HttpHandlerOptions) => {
        tamper?.(request)
        return handler.handle(request, more)
      }
    }
  }
  if (service === 'sts') return new STSClient(options).send(new GetCallerIdentityCommand())
  if (service === 'quicksight') return new QuickSightClient(options).send(listing)
  const s3 = new S3Client({ ...options, forcePathStyle: true })
  return s3.send(new GetObjectCommand({ Bucket: 'reports-us-east-1', Key: 'nothing' }))
}
const listing = new ListDashboardsCommand({ AwsAccountId: account })

const minutes = (count: number) => count * 60_000
const withoutToken = (): Partial<Keys> => ({ sessionToken: '' })
const header = (name: string, value: string) => (request: HttpRequest) => {
  request.headers[name] = value
}
const scope = (from: string, to: string) => (request: HttpRequest) => {
  request.headers['authorization'] = (request.headers['authorization'] ?? '').replace(from, to)
}

const rows: readonly (readonly [why: string, spoiled: RequestOptions, names: Readonly<Record<Service, string>>])[] = [
  [
    'a wrong secret',
    { credentials: { secretAccessKey: 'wrong' } },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'SignatureDoesNotMatch' }
  ],
  [
    'an unknown access key',
    { credentials: { accessKeyId: 'AKIAIOSFODNN7MISSING' } },
    { sts: 'InvalidClientTokenId', quicksight: 'UnrecognizedClientException', s3: 'InvalidAccessKeyId' }
  ],
  [
    'no session token',
    { credentials: withoutToken() },
    { sts: 'InvalidClientTokenId', quicksight: 'UnrecognizedClientException', s3: 'InvalidToken' }
  ],
  [
    'the token of another session',
    { credentials: { sessionToken: 'IQoJb3JpZ2luX2Vj' } },
    { sts: 'InvalidClientTokenId', quicksight: 'UnrecognizedClientException', s3: 'InvalidToken' }
  ],
  [
    'a signed header changed on the way',
    { tamper: header('x-amz-date', '20200101T000000Z') },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'AuthorizationHeaderMalformed' }
  ],
  [
    'a header of AWS that was not signed',
    { tamper: header('x-amz-extra', '1') },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'AccessDenied' }
  ],
  [
    'a query that was not signed',
    {
      tamper: request => {
        request.query = { ...request.query, 'max-results': '1' }
      }
    },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'SignatureDoesNotMatch' }
  ],
  [
    'a region that is none',
    { tamper: scope('/us-east-1/', '/moon/') },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'AuthorizationHeaderMalformed' }
  ],
  [
    'a region that looks like one',
    { region: 'zz-nowhere-9' },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'AuthorizationHeaderMalformed' }
  ],
  [
    'a region of another partition',
    { region: 'cn-north-1' },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'AuthorizationHeaderMalformed' }
  ],
  [
    'an authorization that cannot be read',
    { tamper: header('authorization', 'AWS4-HMAC-SHA256 Credential=x') },
    { sts: 'IncompleteSignature', quicksight: 'IncompleteSignatureException', s3: 'AuthorizationHeaderMalformed' }
  ],
  [
    'a clock twenty minutes late',
    { clockOffset: -minutes(20) },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'RequestTimeTooSkewed' }
  ],
  [
    'a clock twenty minutes early',
    { clockOffset: minutes(20) },
    { sts: 'SignatureDoesNotMatch', quicksight: 'InvalidSignatureException', s3: 'RequestTimeTooSkewed' }
  ]
]
const statuses: Readonly<Record<string, number>> = {
  IncompleteSignature: 400,
  AuthorizationHeaderMalformed: 400,
  InvalidToken: 400
}
const table = rows.flatMap(([why, spoiled, names]) =>
  (['sts', 'quicksight', 's3'] as const).map(service => [service, why, spoiled, names[service]] as const)
)

test.each(table)('%s rejects %s', async (service, _why, spoiled, name) => {
  const refused = await catchRefusal(send(service, spoiled))
  expect(refused).toMatchObject({ name, status: statuses[name] ?? 403 })
  expect(refused.message).not.toBe('')
})

test.each([
  `/accounts/./${account}/dashboards`,
  `/accounts/x/../${account}//dashboards`,
  '/../..',
  `/accounts/${account}/dashboards/`
])('QuickSight verifies the signature of the normalized path, and knows no operation of the path %s', async path => {
  const client = createQuickSightClient(emulator, base)
  client.middlewareStack.add(
    next => args => {
      Object.assign(args.request as object, { path })
      return next(args)
    },
    { step: 'build' }
  )
  expect((await catchRefusal(client.send(listing))).name).toBe('UnknownOperationException')
})

test('a switch ignores a slash at the end of the path', async () => {
  const client = createQuickSightClient(emulator, base)
  client.middlewareStack.add(
    next => args => {
      Object.assign(args.request as object, { path: `/accounts/${account}/dashboards/` })
      return next(args)
    },
    { step: 'build' }
  )
  emulator.switches.trailingSlash = 'ignored'
  expect((await client.send(listing)).Status).toBe(200)
  emulator.switches.trailingSlash = 'unknown-operation'
})

test.each(['a//b', 'a/./b', 'a/../b', 'a/'])('S3 verifies the signature of the unchanged path: %s', async key => {
  const options = { region: 'us-east-1', endpoint: emulator.url, credentials: base, maxAttempts: 1 }
  const client = new S3Client({ ...options, forcePathStyle: true })
  client.middlewareStack.add(
    next => args => {
      Object.assign(args.request as object, { path: `/reports-us-east-1/${key}` })
      return next(args)
    },
    { step: 'build' }
  )
  const get = new GetObjectCommand({ Bucket: 'reports-us-east-1', Key: 'nothing' })
  expect((await catchRefusal(client.send(get))).name).toBe('NoSuchKey')
  expect(emulator.calls.at(-1)?.request).toMatchObject({ path: `/reports-us-east-1/${key}` })
})

test('QuickSight rejects a clock skew of six minutes, and the other services accept it', async () => {
  const spoiled = { clockOffset: -minutes(6) }
  expect((await catchRefusal(send('quicksight', spoiled))).message).toMatch(
    /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/
  )
  await send('sts', spoiled)
  expect((await catchRefusal(send('s3', spoiled))).name).toBe('NoSuchKey')
})

test('an SDK client with a wrong clock corrects itself by the Date header', async () => {
  const options = { region: 'us-east-1', endpoint: emulator.url, credentials: base, systemClockOffset: -minutes(30) }
  const { Status } = await new QuickSightClient(options).send(listing)
  expect(Status).toBe(200)
  expect(emulator.calls.slice(-2).map(call => call.status)).toEqual([403, 200])
})

test('each service rejects expired sessions with its own message', async () => {
  const credentials = base
  emulator.expireSessions()
  base = await createBaseSession(emulator)
  const refusals = await Promise.all(
    (['sts', 'quicksight', 's3'] as const).map(service => catchRefusal(send(service, { credentials })))
  )
  expect(refusals.map(({ name, status }) => [name, status])).toEqual([
    ['ExpiredToken', 403],
    ['ExpiredTokenException', 403],
    ['ExpiredToken', 400]
  ])
})

test('a switch selects the documented error for an expired session', async () => {
  const credentials = base
  emulator.expireSessions()
  base = await createBaseSession(emulator)
  emulator.switches.expiredSession = 'AccessDeniedException'
  expect(await catchRefusal(send('quicksight', { credentials }))).toEqual({
    name: 'AccessDeniedException',
    status: 401,
    message: 'The security token included in the request is expired'
  })
})

test.each([
  ['/accounts/123456789012/dashboards', 403, 'Missing Authentication Token'],
  ['/?Action=GetCallerIdentity&Version=2011-06-15', 403, '<Code>MissingAuthenticationToken</Code>'],
  ['/reports-us-east-1/nothing', 403, '<Code>AccessDenied</Code>']
])('an unsigned request to %s is rejected', async (path, status, text) => {
  const response = await fetch(`${emulator.url}${path}`)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(text)
})

test('an unknown request to QuickSight gets a response', async () => {
  // The path changes after it was signed. The signature error comes before the one for an unknown operation.
  const tamper = (request: HttpRequest) => {
    request.path = `/accounts/${account}/folders`
  }
  expect((await catchRefusal(send('quicksight', { tamper }))).name).toBe('InvalidSignatureException')
  const folders = new QuickSightClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: base,
    maxAttempts: 1
  })
  const refused = await catchRefusal(folders.send(new ListFoldersCommand({ AwsAccountId: account })))
  expect(refused).toMatchObject({ name: 'UnknownOperationException', status: 404 })
})
