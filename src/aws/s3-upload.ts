import { createReadStream } from 'node:fs'
import type { S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { ObjectStore } from '../ports.ts'
import { serviceError } from './failure.ts'

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
  const abortController = new AbortController()
  const stop = () => abortController.abort(signal.reason)
  const upload = new Upload({
    client,
    params: {
      Bucket: ask.bucket,
      Key: ask.key,
      Body: createReadStream(ask.path),
      ContentType: ask.contentType,
      ChecksumAlgorithm: 'SHA256'
    },
    // 10 000 parts at most: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
    partSize: Math.max(partBytes, Math.ceil(ask.bytes / 10_000)),
    queueSize: 3,
    abortController
  })
  signal.throwIfAborted()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await upload.done()
  } catch (error) {
    signal.throwIfAborted()
    throw serviceError('PutObject', error)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
