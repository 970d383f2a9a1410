import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  UploadPartCommand
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type S3Harness, startS3Harness } from './s3-harness.ts'

const mebi = 1024 * 1024
const whole = randomBytes(12 * mebi)
let bench: S3Harness
beforeAll(async () => {
  bench = await startS3Harness()
})
afterAll(() => bench.close())

const Bucket = 'reports'
type UploadOptions = Partial<CreateMultipartUploadCommandInput>

/** Opens an upload as lib-storage does: with a CRC32, which each part then has. */
async function openUpload(Key: string, more: UploadOptions = { ChecksumAlgorithm: 'CRC32' }) {
  const { UploadId } = await bench.client().send(new CreateMultipartUploadCommand({ Bucket, Key, ...more }))
  return { Bucket, Key, UploadId }
}

type OpenUpload = Awaited<ReturnType<typeof openUpload>>

async function uploadPart(
  upload: OpenUpload,
  PartNumber: number,
  Body: Uint8Array,
  more: object = {}
): Promise<CompletedPart> {
  const answer = await bench.client().send(new UploadPartCommand({ ...upload, PartNumber, Body, ...more }))
  const { ETag, ChecksumCRC32, ChecksumSHA256 } = answer
  return {
    PartNumber,
    ...(ETag && { ETag }),
    ...(ChecksumCRC32 && { ChecksumCRC32 }),
    ...(ChecksumSHA256 && { ChecksumSHA256 })
  }
}

const completeUpload = (upload: OpenUpload, Parts: CompletedPart[], more: object = {}) =>
  bench.client().send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...more }))

test.each([
  ['bytes', () => whole],
  ['a stream', () => Readable.from([whole.subarray(0, 7 * mebi), whole.subarray(7 * mebi)])]
])('lib-storage uploads %s in parts', async (_, body) => {
  const params = { Bucket, Key: 'big', Body: body(), ContentType: 'application/pdf' }
  const done = await new Upload({ client: bench.client(), params, partSize: 5 * mebi }).done()
  expect(done.ETag).toMatch(/^"[0-9a-f]{32}-3"$/)
  expect(done.ChecksumCRC32).toMatch(/-3$/)
  expect(Buffer.compare(bench.store.read(Bucket, 'big') ?? Buffer.alloc(0), whole)).toBe(0)
  const read = await bench.client().send(new GetObjectCommand({ Bucket, Key: 'big', Range: 'bytes=5242870-5242889' }))
  expect(Buffer.from((await read.Body?.transformToByteArray()) ?? [])).toEqual(whole.subarray(5242870, 5242890))
  expect(read.ContentType).toBe('application/pdf')
})

test('the ETag and the checksum of the object are computed from those of its parts', async () => {
  const bodies = [whole.subarray(0, 5 * mebi), Buffer.from('end')]
  const upload = await openUpload('digests', { ChecksumAlgorithm: 'SHA256' })
  const parts = await Promise.all(
    bodies.map((body, index) => uploadPart(upload, index + 1, body, { ChecksumAlgorithm: 'SHA256' }))
  )
  const over = (algorithm: string) => {
    const outer = createHash(algorithm)
    for (const body of bodies) outer.update(createHash(algorithm).update(body).digest())
    return outer
  }
  expect(await completeUpload(upload, parts)).toMatchObject({
    ETag: `"${over('md5').digest('hex')}-2"`,
    ChecksumSHA256: `${over('sha256').digest('base64')}-2`,
    ChecksumType: 'COMPOSITE'
  })
})

test('a full-object checksum is that of the bytes', async () => {
  const upload = await openUpload('full', { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' })
  const parts = [await uploadPart(upload, 1, Buffer.from('1234'))]
  expect(await completeUpload(upload, parts)).toMatchObject({ ChecksumCRC32: 'm+Pgow==', ChecksumType: 'FULL_OBJECT' })
})

test('an upload without a checksum algorithm gets a CRC64NVME checksum', async () => {
  const upload = await openUpload('default', {})
  const parts = [await uploadPart(upload, 1, Buffer.from('123456789'))]
  expect(await completeUpload(upload, parts)).toMatchObject({
    ChecksumCRC64NVME: 'rosUhgp5mIg=',
    ChecksumType: 'FULL_OBJECT'
  })
})

test('a second completion returns the same result', async () => {
  const upload = await openUpload('twice')
  const parts = [await uploadPart(upload, 1, Buffer.from('once'))]
  const { ETag, ChecksumCRC32 } = await completeUpload(upload, parts)
  expect(await completeUpload(upload, parts)).toMatchObject({ ETag, ChecksumCRC32 })
})

test('a part sent again replaces the first', async () => {
  const upload = await openUpload('again')
  const first = await uploadPart(upload, 1, Buffer.from('first'))
  const second = await uploadPart(upload, 1, Buffer.from('second'))
  await expect(completeUpload(upload, [first])).rejects.toMatchObject({ name: 'InvalidPart' })
  await completeUpload(upload, [second])
  expect(String(bench.store.read(Bucket, 'again'))).toBe('second')
})

test.each<[why: string, name: string, change: (parts: CompletedPart[]) => CompletedPart[]]>([
  ['parts out of order', 'InvalidPartOrder', parts => parts.toReversed()],
  ['a part twice', 'InvalidPartOrder', parts => parts.concat(parts.slice(-1))],
  ['a part never uploaded', 'InvalidPart', parts => parts.concat({ PartNumber: 9, ETag: '"0"' })],
  ['another ETag', 'InvalidPart', parts => parts.with(0, { ...parts[0], ETag: '"0"' })],
  ['another checksum', 'InvalidPart', parts => parts.with(0, { ...parts[0], ChecksumCRC32: 'AAAAAA==' })],
  [
    'no checksum',
    'InvalidRequest',
    parts => parts.map(({ ETag, PartNumber }) => ({ ETag: ETag ?? '', PartNumber: PartNumber ?? 0 }))
  ],
  ['a small part before the last', 'EntityTooSmall', parts => parts],
  ['no parts', 'MalformedXML', () => []]
])('a completion with %s is rejected with %s', async (_, name, change) => {
  const upload = await openUpload('refused')
  const parts = [await uploadPart(upload, 1, Buffer.from('small')), await uploadPart(upload, 2, Buffer.from('last'))]
  await expect(completeUpload(upload, change(parts))).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 400 }
  })
  expect(bench.store.read(Bucket, 'refused')).toBeUndefined()
})

test.each<[why: string, name: string, more: object]>([
  ['another size', 'InvalidRequest', { MpuObjectSize: 4 }],
  ['a checksum of another kind', 'InvalidRequest', { ChecksumSHA1: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
  ['another checksum of the whole', 'BadDigest', { ChecksumCRC32: 'AAAAAA==' }],
  ['a condition that does not hold', 'PreconditionFailed', { IfNoneMatch: '*' }]
])('a completion with %s is rejected with %s', async (_, name, more) => {
  bench.store.put(Bucket, 'standing', Buffer.from('old'), 'text/plain')
  const upload = await openUpload('standing')
  const parts = [await uploadPart(upload, 1, Buffer.from('new'))]
  await expect(completeUpload(upload, parts, more)).rejects.toMatchObject({ name })
  expect(String(bench.store.read(Bucket, 'standing'))).toBe('old')
})

test.each([
  ['Part number must be an integer between 1 and 10000, inclusive', 10_001, {}],
  ['Part number must be an integer between 1 and 10000, inclusive', 0, {}],
  [
    'Checksum Type mismatch occurred, expected checksum Type: crc32, actual checksum Type: sha256',
    1,
    { ChecksumAlgorithm: 'SHA256' }
  ]
])('a part is rejected with the message %s (%i)', async (message, number, more) => {
  const upload = await openUpload('parts')
  await expect(uploadPart(upload, number, Buffer.from('x'), more)).rejects.toMatchObject({ message })
})

test('an upload cannot be opened with a checksum type its algorithm lacks', async () => {
  const asked: UploadOptions = { ChecksumAlgorithm: 'SHA256', ChecksumType: 'FULL_OBJECT' }
  await expect(openUpload('never', asked)).rejects.toMatchObject({ name: 'InvalidRequest' })
})

test('an upload that was aborted, or has another key, is not found', async () => {
  const upload = await openUpload('aborted')
  const elsewhere = { ...upload, Key: 'elsewhere' }
  await expect(uploadPart(elsewhere, 1, Buffer.from('x'))).rejects.toMatchObject({ name: 'NoSuchUpload' })
  const abort = () => bench.client().send(new AbortMultipartUploadCommand(upload))
  await abort()
  await expect(abort()).rejects.toMatchObject({ name: 'NoSuchUpload', $metadata: { httpStatusCode: 404 } })
})
