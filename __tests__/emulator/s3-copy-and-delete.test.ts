import {
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type S3Harness, startS3Harness } from './s3-harness.ts'

let bench: S3Harness
beforeAll(async () => {
  bench = await startS3Harness()
})
beforeEach(() => bench.store.clear())
afterAll(() => bench.close())

const Bucket = 'reports'
const put = (Key: string, Body: string, more: object = {}) =>
  bench.client().send(new PutObjectCommand({ Bucket, Key, Body, ...more }))

describe('CopyObject', () => {
  test('copies content and metadata', async () => {
    await put('a b/ü.pdf', 'content', { ContentType: 'application/pdf', Metadata: { note: 'x' } })
    await bench
      .client()
      .send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: encodeURI('reports/a b/ü.pdf') }))
    const copied = await bench.client().send(new GetObjectCommand({ Bucket, Key: 'copy' }))
    expect(await copied.Body?.transformToString()).toBe('content')
    expect(copied).toMatchObject({ ContentType: 'application/pdf', Metadata: { note: 'x' } })
  })

  test.each([
    ['an object that does not exist', 'reports/none', 'NoSuchKey'],
    ['a bucket that does not exist', 'nowhere/none', 'NoSuchBucket'],
    ['itself', 'reports/a', 'InvalidRequest']
  ])('of %s fails', async (_, CopySource, name) => {
    await put('a', 'content')
    await expect(bench.client().send(new CopyObjectCommand({ Bucket, Key: 'a', CopySource }))).rejects.toMatchObject({
      name
    })
  })
})

test('DeleteObjects deletes what exists and reports every key', async () => {
  await put('a&b', '1')
  await put('c', '2')
  const Delete = { Objects: [{ Key: 'a&b' }, { Key: 'none' }] }
  const { Deleted } = await bench.client().send(new DeleteObjectsCommand({ Bucket, Delete }))
  expect(Deleted).toEqual([{ Key: 'a&b' }, { Key: 'none' }])
  expect(bench.store.list().map(({ key }) => key)).toEqual(['c'])
})

test('ListParts and ListMultipartUploads show an upload that is not complete', async () => {
  const { UploadId } = await bench.client().send(new CreateMultipartUploadCommand({ Bucket, Key: 'big' }))
  const part = { Bucket, Key: 'big', UploadId }
  await bench.client().send(new UploadPartCommand({ ...part, PartNumber: 2, Body: 'second' }))
  await bench.client().send(new UploadPartCommand({ ...part, PartNumber: 1, Body: 'first' }))
  const { Parts } = await bench.client().send(new ListPartsCommand(part))
  expect(Parts).toMatchObject([
    { PartNumber: 1, Size: 5 },
    { PartNumber: 2, Size: 6 }
  ])
  const { Uploads } = await bench.client().send(new ListMultipartUploadsCommand({ Bucket }))
  expect(Uploads).toMatchObject([{ Key: 'big', UploadId }])
})
