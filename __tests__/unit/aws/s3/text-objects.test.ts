import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Exchange, Reply } from '../../../../emulator/exchange.ts'
import { createObjectStore } from '../../../../emulator/s3/store.ts'
import { createTextObjects } from '../../../../src/aws/s3/text-objects.ts'
import type { TextObjects, WriteCondition } from '../../../../src/domain/ports/s3.ts'
import { systemClock } from '../../../../src/lib/clock.ts'
import { allowAllRequests, type LocalServer, startLocalServer } from '../../../emulator/local-server.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'

const emulated = createObjectStore({
  buckets: () => [
    { name: 'reports', region: 'us-east-1' },
    { name: 'archive', region: 'eu-central-1' }
  ],
  now: Date.now
})
/** Answers instead of the store, if it returns something. */
let replyInstead: (exchange: Exchange) => Reply | undefined = () => undefined
let calls = 0
let server: LocalServer
let endpoint: string | undefined
let objects: TextObjects

beforeAll(async () => {
  server = await startLocalServer(async exchange => {
    calls++
    const reply = replyInstead(exchange)
    if (reply === undefined) return emulated.handle(exchange, allowAllRequests)
    exchange.body.resume()
    return reply
  })
  endpoint = process.env['AWS_ENDPOINT_URL']
  process.env['AWS_ENDPOINT_URL'] = server.origin
  objects = createTextObjects({
    region: 'us-east-1',
    transport: { connectionTimeout: 5000, httpsAgent: {} },
    context: { clock: systemClock, log: createRecordingLog(), signal: new AbortController().signal },
    session: {
      credentials: async () => ({ accessKeyId: 'AKID', secretAccessKey: 'secret' }),
      refresh: async () => false
    },
    pathStyle: true
  })
})
beforeEach(() => {
  replyInstead = () => undefined
  calls = 0
})
afterAll(async () => {
  if (endpoint === undefined) delete process.env['AWS_ENDPOINT_URL']
  else process.env['AWS_ENDPOINT_URL'] = endpoint
  await server.close()
})

const write = (key: string, text: string, condition: WriteCondition, bucket = 'reports') =>
  objects.write({ bucket, key, text, contentType: 'application/json', condition })

test('a text is read back with the ETag that a later write can name', async () => {
  expect(await write('a.json', '{"ü":1}', 'absent', 'archive')).toBe('written')
  const stored = await objects.read({ bucket: 'archive', key: 'a.json' })
  expect(stored).toEqual({ text: '{"ü":1}', etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) })
  expect(await write('a.json', '{}', { etag: stored?.etag ?? '' }, 'archive')).toBe('written')
})

test('an object that does not exist is undefined', async () => {
  expect(await objects.read({ bucket: 'reports', key: 'none' })).toBeUndefined()
})

describe('a conditional write', () => {
  test.each<[string, WriteCondition, string]>([
    ['to an object that exists', 'absent', 'existing'],
    ['of another version', { etag: '"other"' }, 'existing'],
    ['of an object that was deleted', { etag: '"other"' }, 'deleted']
  ])('%s is a conflict, after one request', async (_, condition, key) => {
    if (key === 'existing') await write(key, 'x', 'none')
    calls = 0
    expect(await write(key, 'y', condition)).toBe('conflict')
    expect(calls).toBe(1)
  })

  test.each([
    [409, 'ConditionalRequestConflict', 'conflict'],
    [412, 'PreconditionFailed', 'conflict'],
    [501, 'NotImplemented', 'unsupported']
  ])('with the response %i %s is %s, after one request', async (status, code, outcome) => {
    const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>m</Message></Error>`
    replyInstead = () => ({ status, headers: { 'content-type': 'application/xml' }, body })
    expect(await write('x', 'y', 'absent')).toBe(outcome)
    expect(calls).toBe(1)
  })

  test('that is denied is an error with the operation and its code', async () => {
    const body = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'
    replyInstead = () => ({ status: 403, headers: { 'content-type': 'application/xml' }, body })
    await expect(write('x', 'y', 'absent')).rejects.toMatchObject({ kind: 'denied', operation: 'PutObject' })
    await expect(objects.read({ bucket: 'reports', key: 'x' })).rejects.toMatchObject({ kind: 'denied' })
  })
})

test('a read that fails with a server error is tried again', async () => {
  await write('retried', 'text', 'none')
  let failures = 2
  replyInstead = () => (failures-- > 0 ? { status: 503, headers: {}, body: '' } : undefined)
  expect((await objects.read({ bucket: 'reports', key: 'retried' }))?.text).toBe('text')
})

test('a text of more than 64 MiB is not read into memory', async () => {
  const mebibyte = Buffer.alloc(1024 * 1024, ' ')
  let sent = 0
  replyInstead = () => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Readable.from(
      (function* () {
        for (; sent < 200; sent++) yield mebibyte
      })()
    )
  })
  await expect(objects.read({ bucket: 'reports', key: 'index.json' })).rejects.toMatchObject({
    code: 'ResponseTooLarge'
  })
  expect(sent).toBeLessThan(100)
  expect(calls).toBe(1)
})
