import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type S3Harness, startS3Harness } from './s3-harness.ts'

let bench: S3Harness
beforeAll(async () => {
  bench = await startS3Harness()
})
afterAll(() => bench.close())

const Bucket = 'reports'
const put = (Key: string, Body: string | Uint8Array, more: object = {}) =>
  bench.client().send(new PutObjectCommand({ Bucket, Key, Body, ...more }))
const get = async (Key: string, more: object = {}) => {
  const { Body, ...rest } = await bench.client().send(new GetObjectCommand({ Bucket, Key, ...more }))
  return { ...rest, body: Buffer.from((await Body?.transformToByteArray()) ?? []).toString() }
}

describe('the range', () => {
  beforeAll(async () => {
    await put('ten', '0123456789')
  })

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=8-', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=5-99', '56789', 'bytes 5-9/10'],
    ['bytes=9-9', '9', 'bytes 9-9/10']
  ])('%s returns %s', async (Range, body, ContentRange) => {
    const read = await get('ten', { Range })
    expect(read).toMatchObject({ body, ContentRange, ContentLength: body.length, $metadata: { httpStatusCode: 206 } })
    expect(read.ChecksumCRC32).toBeUndefined()
  })

  test.each(['bytes=3-1', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-'])(
    '%s is invalid, so the whole object is returned',
    async Range => {
      expect(await get('ten', { Range })).toMatchObject({ body: '0123456789', $metadata: { httpStatusCode: 200 } })
    }
  )

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s is outside the object and rejected', async Range => {
    await expect(get('ten', { Range })).rejects.toMatchObject({
      name: 'InvalidRange',
      ActualObjectSize: '10',
      $metadata: { httpStatusCode: 416 }
    })
  })

  test('is ignored for another version than the one in If-Range', async () => {
    const { ETag = '' } = await bench.client().send(new HeadObjectCommand({ Bucket, Key: 'ten' }))
    const read = (version: string) =>
      fetch(`${bench.origin}/reports/ten`, { headers: { range: 'bytes=5-', 'if-range': version } })
    expect(await (await read(ETag)).text()).toBe('56789')
    expect(await (await read('"other"')).text()).toBe('0123456789')
  })
})

describe('a conditional request', () => {
  const etag = '"eccbc87e4b5ce2fe28308fd9f2a7baf3"'
  beforeAll(async () => {
    await put('three', '3')
  })

  test.each([
    ['IfMatch', etag, 200],
    ['IfMatch', '"other"', 412],
    ['IfMatch', `"other", ${etag}`, 200],
    ['IfNoneMatch', etag, 304],
    ['IfNoneMatch', '"other"', 200],
    ['IfModifiedSince', new Date('2026-11-23T10:00:00Z'), 304],
    ['IfModifiedSince', new Date('2026-11-23T09:59:59Z'), 200],
    ['IfUnmodifiedSince', new Date('2026-11-23T09:59:59Z'), 412],
    ['IfUnmodifiedSince', new Date('2026-11-23T10:00:00Z'), 200]
  ])('with %s %s reads with status %i', async (name, value, status) => {
    const answer = await get('three', { [name]: value }).catch(error => error)
    expect(answer.$metadata.httpStatusCode).toBe(status)
  })

  test.each([
    ['three', { IfNoneMatch: '*' }, 'PreconditionFailed'],
    ['three', { IfMatch: '"other"' }, 'PreconditionFailed'],
    ['absent', { IfMatch: etag }, 'NoSuchKey'],
    ['three', { IfNoneMatch: etag }, 'NotImplemented']
  ])('to write to %s with %j is rejected', async (key, condition, name) => {
    await expect(put(key, 'new', condition)).rejects.toMatchObject({ name })
  })

  test('that can only create an object creates it', async () => {
    await put('created', 'new', { IfNoneMatch: '*' })
    expect((await get('created')).body).toBe('new')
  })

  test('succeeds once among four that can only create an object at the same time', async () => {
    const body = Buffer.alloc(1024 * 1024, 1)
    const all = await Promise.allSettled(Array.from({ length: 4 }, () => put('raced', body, { IfNoneMatch: '*' })))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = all.flatMap(each => (each.status === 'rejected' ? [each.reason.name] : []))
    expect(refused.filter(name => !['PreconditionFailed', 'ConditionalRequestConflict'].includes(name))).toEqual([])
  })

  test('to write that began before another write ended is a conflict with 409', async () => {
    const { ETag } = await put('contested', 'one')
    const body = new TransformStream<Uint8Array, Uint8Array>()
    const writer = body.writable.getWriter()
    const slow = fetch(`${bench.origin}/reports/contested`, {
      method: 'PUT',
      body: body.readable,
      duplex: 'half',
      headers: { 'if-match': ETag ?? '', 'content-length': '3' }
    } as RequestInit)
    await writer.write(Buffer.from('tw'))
    await put('contested', 'other')
    await writer.write(Buffer.from('o'))
    await writer.close()
    const response = await slow
    expect([response.status, await response.text()]).toEqual([
      409,
      expect.stringContaining('ConditionalRequestConflict')
    ])
    expect((await get('contested')).body).toBe('other')
  })
})
