import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
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

describe('objects', () => {
  test('are returned as they were written, with their metadata', async () => {
    const ETag = '"8f457ad9d573db377e681164b7f5af35"'
    const written = await put('a.csv', 'a,b\r\n', {
      ContentType: 'text/csv',
      ContentDisposition: 'attachment',
      Metadata: { job: '1' }
    })
    expect(written).toMatchObject({ ETag, ChecksumCRC32: 'lrwxew==', ChecksumType: 'FULL_OBJECT' })
    expect(await get('a.csv')).toMatchObject({
      body: 'a,b\r\n',
      ContentType: 'text/csv',
      ContentDisposition: 'attachment',
      ContentLength: 5,
      ETag,
      Metadata: { job: '1' },
      LastModified: new Date('2026-11-23T10:00:00Z'),
      ChecksumCRC32: 'lrwxew=='
    })
  })

  test.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    'are checked by %s both ways',
    async algorithm => {
      const name = `Checksum${algorithm}` as const
      const written = await put(algorithm, 'quarterly', { ChecksumAlgorithm: algorithm })
      const read = await get(algorithm, { ChecksumMode: 'ENABLED' })
      expect(written[name]).toMatch(/=$/)
      expect(read).toMatchObject({ body: 'quarterly', [name]: written[name] })
    }
  )

  test('have a CRC64NVME checksum if the writer names no algorithm', async () => {
    await fetch(`${bench.origin}/reports/plain`, { method: 'PUT', body: '123456789' })
    // The check value of the algorithm: https://reveng.sourceforge.io/crc-catalogue/17plus.htm
    expect(await get('plain')).toMatchObject({ ChecksumCRC64NVME: 'rosUhgp5mIg=', body: '123456789' })
  })

  test('of a stream arrive in chunks and are checked by the trailer', async () => {
    const bytes = randomBytes(300_000)
    const client = bench.client('us-east-1', { requestStreamBufferSize: 65_536 })
    const Body = Readable.from(splitIntoPieces(bytes, 50_000))
    await client.send(new PutObjectCommand({ Bucket, Key: 'stream', Body, ContentLength: bytes.length }))
    expect(Buffer.compare(bench.store.read(Bucket, 'stream') ?? Buffer.alloc(0), bytes)).toBe(0)
    expect(await get('stream')).toMatchObject({ ContentLength: 300_000 })
  })

  test('of a stream in chunks below 8 KiB are rejected', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    const Body = Readable.from(splitIntoPieces(randomBytes(20_000), 4000))
    const put = bench.client().send(new PutObjectCommand({ Bucket, Key: 'small', Body, ContentLength: 20_000 }))
    await expect(put).rejects.toMatchObject({ name: 'InvalidChunkSizeError' })
    expect(bench.store.read(Bucket, 'small')).toBeUndefined()
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })

  test.each([
    'plain.txt',
    'with space and+plus',
    'percent%20encoded%2Fslash',
    'Übersicht/日本/😀.pdf',
    'a//b/./c/../d',
    '/leading',
    'trailing/',
    'quotes\'"&<>;=@:,$!*()[]{}|^~`\\#?'
  ])('keep the key %j byte for byte', async key => {
    await put(key, key)
    expect((await get(key)).body).toBe(key)
    expect(bench.store.list()).toContainEqual({ bucket: Bucket, key, bytes: Buffer.byteLength(key) })
  })

  test('put by QuickSight have a checksum too, and are replaced by the next', async () => {
    bench.store.put(Bucket, 'snapshots/1.pdf', Buffer.from('%PDF-1'), 'application/pdf')
    bench.store.put(Bucket, 'snapshots/1.pdf', Buffer.from('%PDF-1.7'), 'application/pdf')
    expect(await get('snapshots/1.pdf')).toMatchObject({
      body: '%PDF-1.7',
      ContentType: 'application/pdf',
      ChecksumCRC32: expect.stringMatching(/==$/)
    })
    expect(() => bench.store.put('nowhere', 'k', Buffer.from(''), 'text/plain')).toThrow(
      expect.objectContaining({ name: 'NoSuchBucket' })
    )
  })

  test('are deleted by DeleteObject, which succeeds a second time', async () => {
    await put('gone', 'x')
    for (const _ of [1, 2]) await bench.client().send(new DeleteObjectCommand({ Bucket, Key: 'gone' }))
    await expect(get('gone')).rejects.toMatchObject({ name: 'NoSuchKey' })
  })
})

describe('buckets', () => {
  test('return their region', async () => {
    const client = bench.client('eu-central-1')
    const head = await client.send(new HeadBucketCommand({ Bucket: 'frankfurt' }))
    expect(head.BucketRegion).toBe('eu-central-1')
    const location = await client.send(new GetBucketLocationCommand({ Bucket: 'frankfurt' }))
    expect(location.LocationConstraint).toBe('eu-central-1')
    const virginia = await bench.client().send(new GetBucketLocationCommand({ Bucket }))
    expect(virginia.LocationConstraint).toBeUndefined()
    expect((await client.send(new ListBucketsCommand({}))).Buckets?.map(bucket => bucket.Name)).toContain('frankfurt')
  })

  test('redirect a client to their region', async () => {
    bench.store.put('frankfurt', 'a', Buffer.from('a'), 'text/plain')
    const following = bench.client('us-east-1', { followRegionRedirects: true })
    const { ContentLength } = await following.send(new HeadObjectCommand({ Bucket: 'frankfurt', Key: 'a' }))
    expect(ContentLength).toBe(1)
  })

  test('list their keys in the order of their bytes, page by page', async () => {
    const keys = ['z', 'b/2', 'b/1', 'a b', 'a+b', '￿', '😀', 'c&<'].map(key => `list/${key}`)
    for (const key of keys) await put(key, key)
    const found: (string | undefined)[] = []
    const pages = paginateListObjectsV2({ client: bench.client(), pageSize: 3 }, { Bucket, Prefix: 'list/' })
    for await (const page of pages) found.push(...(page.Contents ?? []).map(each => each.Key))
    expect(found).toEqual(keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
  })

  test('list folders and the keys next to them', async () => {
    const listed = await bench
      .client()
      .send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', Delimiter: '/', StartAfter: 'list/a b' }))
    expect(listed.CommonPrefixes).toEqual([{ Prefix: 'list/b/' }])
    expect(listed.Contents?.map(each => each.Key)).not.toContain('list/a b')
    expect(listed).toMatchObject({ IsTruncated: false, KeyCount: 6 })
  })
})

function* splitIntoPieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
