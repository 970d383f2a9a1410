import { Readable } from 'node:stream'
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadBucketCommand,
  PutObjectCommand,
  type S3Client
} from '@aws-sdk/client-s3'
import { ServiceError } from '../../domain/errors.ts'
import type { Download, ObjectStore } from '../../domain/ports/s3.ts'
import { computeUploadTimeoutMs } from '../../lib/backoff.ts'
import { withFileStream } from '../../lib/file-stream.ts'
import { callWithRetry, requireField } from '../retry.ts'
import { createRegionalClients, type S3Options } from './bucket-regions.ts'
import { multipartThresholdBytes, type ObjectWrite, uploadMultipart } from './multipart-upload.ts'
import { abortUntilHeaders, parseContentRange } from './response.ts'

/**
 * Objects in S3, in any region. Throws ServiceErrors.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
export function createS3ObjectStore(options: S3Options): ObjectStore {
  const buckets = createRegionalClients(options)
  return {
    read: (s3Uri, from) => {
      const { bucket, key } = parseS3Uri(s3Uri)
      return buckets.withBucketClient(bucket, client => read(options, client, { bucket, key }, from))
    },
    write: request =>
      request.bytes < multipartThresholdBytes
        ? buckets.withBucketClient(request.bucket, client => put(options, client, request))
        : buckets.withBucketClient(request.bucket, client => uploadMultipart(options.context.signal, client, request)),
    getBucketRegion: bucket => buckets.getRegion(bucket, client => headBucket(options, client, bucket))
  }
}

function parseS3Uri(s3Uri: string): { bucket: string; key: string } {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(s3Uri) ?? []
  if (bucket !== undefined && key !== undefined) return { bucket, key }
  throw new ServiceError('The result names no object in S3', {
    operation: 'GetObject',
    code: 'InvalidS3Uri',
    kind: 'invalid'
  })
}

type ResumeFrom = Parameters<ObjectStore['read']>[1]

async function read(
  options: S3Options,
  client: S3Client,
  at: { bucket: string; key: string },
  from: ResumeFrom
): Promise<Download> {
  const input = { Bucket: at.bucket, Key: at.key, ...(from.offset > 0 ? toRangeParameters(from) : {}) }
  const send = (signal: AbortSignal) =>
    abortUntilHeaders(signal, abortSignal => client.send(new GetObjectCommand(input), { abortSignal }))
  try {
    const response = await callWithRetry(options.context, 'GetObject', send, { session: options.session, attempts: 1 })
    return toDownload(response)
  } catch (error) {
    const changed = error instanceof ServiceError && (error.status === 412 || error.status === 416)
    // The object changed, or is shorter than the bytes on disk: restart from the beginning.
    if (changed && from.offset > 0) return await read(options, client, at, { offset: 0 })
    throw error
  }
}

function toRangeParameters(from: ResumeFrom): { Range: string; IfMatch?: string } {
  return { Range: `bytes=${from.offset}-`, ...(from.etag === undefined ? {} : { IfMatch: from.etag }) }
}

function toDownload(response: GetObjectCommandOutput): Download {
  const body = response.Body
  if (!(body instanceof Readable)) throw createNoBodyError()
  const range = parseContentRange(response.ContentRange)
  const total = range?.total ?? response.ContentLength
  return {
    body,
    offset: range?.offset ?? 0,
    ...(total === undefined ? {} : { totalBytes: total }),
    ...(response.ETag === undefined ? {} : { etag: response.ETag })
  }
}

function createNoBodyError(): ServiceError {
  return new ServiceError('GetObject: the response has no body', {
    operation: 'GetObject',
    code: 'IncompleteAnswer',
    kind: 'transient'
  })
}

async function put(options: S3Options, client: S3Client, request: ObjectWrite): Promise<void> {
  const input = {
    Bucket: request.bucket,
    Key: request.key,
    ContentLength: request.bytes,
    ContentType: request.contentType,
    ChecksumSHA256: Buffer.from(request.sha256, 'hex').toString('base64')
  }
  // The file is opened for each attempt, because a stream cannot be sent twice.
  const send = async (signal: AbortSignal) => {
    const response = await withFileStream(request.path, signal, (Body, abortSignal) =>
      client.send(new PutObjectCommand({ ...input, Body }), { abortSignal })
    )
    // A response without a mark of S3 comes from a proxy, and the object was not written.
    requireField('PutObject', response.ETag ?? response.$metadata.requestId)
  }
  await callWithRetry(options.context, 'PutObject', send, {
    session: options.session,
    extraTimeoutMs: computeUploadTimeoutMs(request.bytes)
  })
}

async function headBucket(options: S3Options, client: S3Client, bucket: string): Promise<string | undefined> {
  const send = (abortSignal: AbortSignal) => client.send(new HeadBucketCommand({ Bucket: bucket }), { abortSignal })
  return (await callWithRetry(options.context, 'HeadBucket', send, { session: options.session })).BucketRegion
}
