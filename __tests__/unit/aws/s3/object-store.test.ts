import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Exchange, Reply } from '../../../../emulator/exchange.ts'
import { createObjectStore } from '../../../../emulator/s3/store.ts'
import type { S3Options } from '../../../../src/aws/s3/bucket-regions.ts'
import { createS3ObjectStore } from '../../../../src/aws/s3/object-store.ts'
import type { Credentials, Session } from '../../../../src/domain/ports/credentials.ts'
import { systemClock } from '../../../../src/lib/clock.ts'
import { allowAllRequests, type LocalServer, startLocalServer } from '../../../emulator/local-server.ts'
import { createInstantClock } from '../../../support/fakes/clock.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'

const buckets = [
  { name: 'reports', region: 'us-east-1' },
  { name: 'archive', region: 'eu-central-1' },
  { name: 'reports-123456789012', region: 'us-east-1' }
]
const emulated = createObjectStore({ buckets: () => buckets, now: Date.now })
const requests: { method: string; path: string; region: string; headers: Exchange['headers'] }[] = []
/** Answers instead of the store where it answers at all. */
let instead: (exchange: Exchange, count: number) => Reply | undefined = () => undefined

async function handle(exchange: Exchange): Promise<Reply> {
  const { region } = await allowAllRequests(exchange)
  requests.push({ method: exchange.method, path: exchange.rawPath, region, headers: exchange.headers })
  const reply = instead(exchange, requests.length)
  if (reply === undefined) return emulated.handle(exchange, allowAllRequests)
  await buffer(exchange.body)
  return reply
}

/** Three parts. */
const large = randomBytes(17 * 1024 * 1024)
const largeSha256 = createHash('sha256').update(large).digest('hex')

let server: LocalServer
let directory: string
let endpoint: string | undefined

beforeAll(async () => {
  server = await startLocalServer(handle)
  directory = await mkdtemp(join(tmpdir(), 's3-'))
  await writeFile(join(directory, 'large'), large)
  endpoint = process.env['AWS_ENDPOINT_URL']
  process.env['AWS_ENDPOINT_URL'] = server.origin
})
beforeEach(() => {
  requests.length = 0
  instead = () => undefined
})
afterAll(async () => {
  if (endpoint === undefined) delete process.env['AWS_ENDPOINT_URL']
  else process.env['AWS_ENDPOINT_URL'] = endpoint
  await server.close()
  await rm(directory, { recursive: true })
})

const credentials: Credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' }
const session: Session = { credentials: async () => credentials, refresh: async () => false }

function store(more: Partial<S3Options> = {}, signal = new AbortController().signal) {
  return createS3ObjectStore({
    region: 'us-east-1',
    transport: { connectionTimeout: 2000, httpsAgent: {} },
    context: { clock: systemClock, log: createRecordingLog(), signal },
    session,
    pathStyle: true,
    ...more
  })
}

const text = (content: string) => new TextEncoder().encode(content)
const refusal = (status: number, code: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/xml', ...headers },
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>No</Message><RequestId>R1</RequestId></Error>`
})

describe('reading an object', () => {
  test('percent-encodes its key', async () => {
    emulated.put('reports', 'a b/ü+(1).pdf', text('hello'), 'application/pdf')
    const { body, ...more } = await store().read('s3://reports/a b/ü+(1).pdf', { offset: 0 })
    expect((await buffer(body)).toString()).toBe('hello')
    expect(more).toEqual({ offset: 0, totalBytes: 5, etag: expect.stringMatching(/^"\w+"$/) })
  })

  test('continues at an offset if the object is unchanged', async () => {
    emulated.put('reports', 'x', text('hello'), 'text/plain')
    const whole = await store().read('s3://reports/x', { offset: 0 })
    await buffer(whole.body)
    const from = { offset: 3, ...(whole.etag === undefined ? {} : { etag: whole.etag }) }
    const { body, offset, totalBytes } = await store().read('s3://reports/x', from)
    expect((await buffer(body)).toString()).toBe('lo')
    expect({ offset, totalBytes }).toEqual({ offset: 3, totalBytes: 5 })
    expect(requests.at(-1)?.headers).toMatchObject({ range: 'bytes=3-', 'if-match': whole.etag })
  })

  test.each([
    ['changed', { offset: 3, etag: '"other"' }],
    ['is shorter now', { offset: 99 }]
  ])('starts from the beginning if the object %s', async (_, from) => {
    emulated.put('reports', 'x', text('hello'), 'text/plain')
    const { body, offset } = await store().read('s3://reports/x', from)
    expect((await buffer(body)).toString()).toBe('hello')
    expect(offset).toBe(0)
  })

  test('fails if the digest of the body does not match', async () => {
    instead = () => ({ status: 200, headers: { 'x-amz-checksum-crc32': 'AAAAAA==' }, body: 'hello' })
    const { body } = await store().read('s3://reports/x', { offset: 0 })
    await expect(buffer(body)).rejects.toThrow(/checksum mismatch/i)
  })

  test('finds the region of the bucket with one extra request', async () => {
    emulated.put('archive', 'x', text('hello'), 'text/plain')
    const objects = store()
    for (let i = 0; i < 2; i++) await buffer((await objects.read('s3://archive/x', { offset: 0 })).body)
    expect(requests.map(({ region }) => region)).toEqual(['us-east-1', 'eu-central-1', 'eu-central-1'])
  })

  test('leaves retries to the caller', async () => {
    instead = () => refusal(503, 'SlowDown')
    await expect(store().read('s3://reports/x', { offset: 0 })).rejects.toMatchObject({ kind: 'throttled' })
    expect(requests.length).toBe(1)
  })

  test.each([
    ['a missing object', 's3://reports/none', { code: 'NoSuchKey', status: 404 }],
    ['a missing bucket', 's3://nowhere/none', { code: 'NoSuchBucket', status: 404 }]
  ])('fails for %s', async (_, uri, error) => {
    await expect(store().read(uri, { offset: 0 })).rejects.toMatchObject(error)
  })

  test.each(['s3://reports', 's3://reports/', 'https://reports/x'])('fails because %s names no object', async uri => {
    expect(() => store().read(uri, { offset: 0 })).toThrow('names no object')
    expect(requests).toEqual([])
  })

  test('does not apply the response timeout to a slow body', async () => {
    emulated.putSynthetic('reports', 'big', 8_000_000, (_, length) => new Uint8Array(length))
    const first = new AbortController()
    const clock = { ...systemClock, timeout: () => first.signal }
    const context = { clock, log: createRecordingLog(), signal: new AbortController().signal }
    const { body } = await store({ context }).read('s3://reports/big', { offset: 0 })
    first.abort(new Error('too late'))
    expect((await buffer(body)).length).toBe(8_000_000)
  })
})

describe('writing an object', () => {
  async function ask(bucket: string, content: Uint8Array) {
    const path = join(directory, 'file')
    await writeFile(path, content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    return { bucket, key: 'daily/a b.csv', path, bytes: content.length, sha256, contentType: 'text/csv; charset=utf-8' }
  }

  let keys = 0
  /** The large file, for a new key: no content of another case is there. */
  const askLarge = (bucket: string) => ({
    bucket,
    key: `daily/a b ${keys++}.csv`,
    path: join(directory, 'large'),
    bytes: large.length,
    sha256: largeSha256,
    contentType: 'text/csv; charset=utf-8'
  })
  const isLarge = ({ bucket, key }: ReturnType<typeof askLarge>) =>
    Buffer.compare(emulated.read(bucket, key) ?? new Uint8Array(), large) === 0

  test('sends a small file in one request with its digest', async () => {
    await store().write(await ask('reports', text('hello')))
    expect(Buffer.from(emulated.read('reports', 'daily/a b.csv') ?? '').toString()).toBe('hello')
    expect(requests.length).toBe(1)
    expect(requests[0]?.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': '5',
      'x-amz-checksum-sha256': createHash('sha256').update('hello').digest('base64')
    })
    expect(requests[0]?.headers).not.toHaveProperty('expect')
  })

  test.each([
    ['reports-123456789012', '123456789012', '123456789012'],
    ['reports', '123456789012', undefined],
    ['reports-123456789012', undefined, undefined]
  ])('to and from %s sends the expected owner if the account is %s: %s', async (bucket, accountId, owner) => {
    let lookUps = 0
    const getAccountId = async () => {
      lookUps++
      return accountId
    }
    await store({ getAccountId }).write(await ask(bucket, text('hello')))
    const written = askLarge(bucket)
    await store({ getAccountId }).write(written)
    const { body } = await store({ getAccountId }).read(`s3://${bucket}/${written.key}`, { offset: 0 })
    body.destroy()
    expect(requests.length).toBeGreaterThan(5)
    expect(lookUps > 0).toBe(bucket !== 'reports')
    expect([...new Set(requests.map(({ headers }) => headers['x-amz-expected-bucket-owner']))]).toEqual([owner])
  })

  test('fails if the file has changed', async () => {
    const wrong = { ...(await ask('reports', text('hello'))), sha256: 'ab'.repeat(32) }
    const context = { clock: createInstantClock(), log: createRecordingLog(), signal: new AbortController().signal }
    await expect(store({ context }).write(wrong)).rejects.toMatchObject({
      code: expect.stringMatching(/BadDigest|InvalidRequest/)
    })
  })

  test('sends the whole file again after a server error', async () => {
    instead = (_, count) => (count === 1 ? refusal(503, 'ServiceUnavailable') : undefined)
    await store().write(await ask('reports', text('hello again')))
    expect(Buffer.from(emulated.read('reports', 'daily/a b.csv') ?? '').toString()).toBe('hello again')
  })

  test('sends the file again if the response is not from S3', async () => {
    instead = (_, count) => (count === 1 ? { status: 200, body: 'Please sign in.' } : undefined)
    await store().write(await ask('reports', text('hello again')))
    expect(Buffer.from(emulated.read('reports', 'daily/a b.csv') ?? '').toString()).toBe('hello again')
  })

  test('sends a large file in parts with their digests, also into another region', async () => {
    const written = askLarge('archive')
    await store().write(written)
    expect(isLarge(written)).toBe(true)
    const parts = requests.filter(({ method }) => method === 'PUT')
    expect(parts.length).toBe(3)
    expect(parts.every(({ region }) => region === 'eu-central-1')).toBe(true)
    expect(parts.every(({ headers }) => 'x-amz-checksum-sha256' in headers)).toBe(true)
  })

  test('sends a failed part again', async () => {
    let failed = 0
    instead = ({ method }) => (method === 'PUT' && failed++ < 2 ? refusal(500, 'InternalError') : undefined)
    const written = askLarge('reports')
    await store().write(written)
    expect(isLarge(written)).toBe(true)
  })

  test.each([
    ['the upload is not begun', 'POST', /uploads/, { status: 200, body: 'Please sign in.' }],
    ['a part is not taken', 'PUT', /partNumber/, { status: 200, body: 'Please sign in.' }],
    ['the session expires', 'PUT', /partNumber/, refusal(400, 'ExpiredToken')],
    ['the upload is not completed', 'POST', /uploadId/, { status: 200, body: 'Please sign in.' }]
  ])('completes a large file although %s at first', async (_, method, query, reply) => {
    let left = 1
    instead = request => {
      const meant = request.method === method && query.test(request.query.toString())
      return meant && left-- > 0 ? reply : undefined
    }
    const renewing: Session = { ...session, refresh: async () => true }
    const written = askLarge('reports')
    await store({ session: renewing }).write(written)
    expect(isLarge(written)).toBe(true)
  })

  test('treats an upload that S3 no longer knows as completed if the response was lost', async () => {
    let asked = 0
    instead = ({ method, query }) => {
      if (method !== 'POST' || !query.has('uploadId')) return undefined
      return ++asked === 1 ? refusal(500, 'InternalError') : refusal(404, 'NoSuchUpload')
    }
    await store().write(askLarge('reports'))
    expect(asked).toBe(2)
    instead = ({ method, query }) =>
      method === 'POST' && query.has('uploadId') ? refusal(404, 'NoSuchUpload') : undefined
    const failing = store().write(askLarge('reports'))
    await expect(failing).rejects.toMatchObject({ code: 'NoSuchUpload' })
  })

  test('removes the parts of a rejected large file', async () => {
    instead = ({ method }) => (method === 'PUT' ? refusal(403, 'AccessDenied') : undefined)
    const failing = store().write(askLarge('reports'))
    await expect(failing).rejects.toMatchObject({ code: 'AccessDenied', kind: 'denied', operation: 'PutObject' })
    expect(requests.at(-1)?.method).toBe('DELETE')
  })

  test('reports the rejection even if the parts cannot be removed', async () => {
    instead = ({ method }) => {
      if (method === 'PUT') return refusal(403, 'AccessDenied')
      return method === 'DELETE' ? refusal(403, 'MayNotAbort') : undefined
    }
    const failing = store().write(askLarge('reports'))
    await expect(failing).rejects.toMatchObject({ code: 'AccessDenied' })
  })

  test.each([5, 17 * 1024 * 1024])('fails immediately if a file of %i bytes does not exist any more', async bytes => {
    const gone = { ...(await ask('reports', text('hello'))), path: join(directory, 'gone'), bytes }
    await expect(store().write(gone)).rejects.toMatchObject({ operation: 'PutObject', code: 'ENOENT' })
  })

  test('aborts a large file when the step ends', async () => {
    const controller = new AbortController()
    instead = ({ method }) => {
      if (method === 'PUT') controller.abort(new Error('over'))
      return undefined
    }
    const failing = store({}, controller.signal).write(askLarge('reports'))
    await expect(failing).rejects.toThrow('over')
    // S3 charges for the parts of an upload that is not aborted.
    expect(requests.at(-1)?.method).toBe('DELETE')
  })
})

describe('the region of a bucket', () => {
  test.each([
    ['reports', 'us-east-1'],
    ['archive', 'eu-central-1']
  ])('%s is in %s', async (bucket, region) => {
    expect(await store().getBucketRegion(bucket)).toBe(region)
  })

  test('is known even if access to the bucket is denied', async () => {
    instead = () => ({ status: 403, headers: { 'x-amz-bucket-region': 'us-east-1' } })
    expect(await store().getBucketRegion('reports')).toBe('us-east-1')
  })

  test('is that of the step if the response does not name one', async () => {
    instead = () => ({ status: 200 })
    expect(await store().getBucketRegion('reports')).toBe('us-east-1')
  })

  test.each([
    ['a missing bucket', { status: 404 }],
    ['a region that is none', { status: 403, headers: { 'x-amz-bucket-region': 'not a region' } }]
  ])('%s is refused', async (_, reply) => {
    instead = () => reply
    await expect(store().getBucketRegion('nowhere')).rejects.toMatchObject({
      operation: 'HeadBucket',
      status: reply.status
    })
  })
})

test('is read again once after expired credentials are renewed', async () => {
  emulated.put('reports', 'x', text('hello'), 'text/plain')
  instead = (_, count) => (count === 1 ? refusal(400, 'ExpiredToken') : undefined)
  const refused: Credentials[] = []
  const renewing: Session = {
    ...session,
    refresh: async old => {
      refused.push(old)
      return true
    }
  }
  await buffer((await store({ session: renewing }).read('s3://reports/x', { offset: 0 })).body)
  expect(refused).toEqual([credentials])
})
