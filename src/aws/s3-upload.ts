import type { ReadStream } from 'node:fs'
import type { S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { ObjectStore } from '../ports.ts'
import { serviceError } from './failure.ts'
import { withFile } from './file-body.ts'

export type WriteAsk = Parameters<ObjectStore['write']>[0]

/** Files of this size and more go in parts, so that a broken connection costs one part and not the file. */
export const multipartFrom = 16 * 1024 * 1024
const partBytes = 8 * 1024 * 1024
/** Tries of the SDK for each part: it alone holds the part's bytes. */
export const partAttempts = 6

/**
 * Uploads a large file in parts of 8 MiB, three at a time; S3 checks the SHA-256 of each. What was sent of a failed
 * upload is removed. https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
 */
export async function multipart(signal: AbortSignal, client: S3Client, ask: WriteAsk): Promise<void> {
  signal.throwIfAborted()
  try {
    await withFile(ask.path, signal, (body, abort) => uploaded(client, ask, body, abort))
  } catch (error) {
    signal.throwIfAborted()
    throw serviceError('PutObject', error)
  }
}

async function uploaded(client: S3Client, ask: WriteAsk, body: ReadStream, signal: AbortSignal): Promise<void> {
  const upload = new Upload({
    client,
    params: {
      Bucket: ask.bucket,
      Key: ask.key,
      Body: body,
      ContentType: ask.contentType,
      ChecksumAlgorithm: 'SHA256'
    },
    // 10 000 parts at most: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
    partSize: Math.max(partBytes, Math.ceil(ask.bytes / 10_000)),
    queueSize: 3
  })
  const stop = () => void upload.abort()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await upload.done()
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
