import { Readable } from 'node:stream'
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { StoredText, TextObjects, WriteCondition, WriteOutcome } from '../../domain/ports/s3.ts'
import { computeUploadTimeoutMs } from '../../lib/backoff.ts'
import { readBounded } from '../../lib/read-bounded.ts'
import { createResponseTooLargeError, maxResponseBytes } from '../limit-responses.ts'
import { callWithRetry, requireField } from '../retry.ts'
import { createRegionalClients, type S3Options } from './bucket-regions.ts'

type Address = Parameters<TextObjects['read']>[0]
type WriteRequest = Parameters<TextObjects['write']>[0]

/**
 * Small objects of text, read and written whole, in any region. Throws ServiceErrors.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function createTextObjects(options: S3Options): TextObjects {
  const buckets = createRegionalClients(options)
  return {
    read: at => buckets.withBucketClient(at.bucket, client => readTextObject(options, client, at)),
    write: request => buckets.withBucketClient(request.bucket, client => writeText(options, client, request))
  }
}

async function readTextObject(options: S3Options, client: S3Client, at: Address): Promise<StoredText | undefined> {
  const send = async (abortSignal: AbortSignal): Promise<StoredText | undefined> => {
    try {
      const response = await client.send(new GetObjectCommand({ Bucket: at.bucket, Key: at.key }), { abortSignal })
      // Read within the attempt: a body that is cut off is requested again.
      return { text: await readObjectText(response.Body), etag: response.ETag }
    } catch (error) {
      if (getErrorFacts(error).name === 'NoSuchKey') return undefined
      throw error
    }
  }
  return callWithRetry(options.context, 'GetObject', send, { session: options.session })
}

/** @throws ServiceError `ResponseTooLarge` for an object that is not a manifest or index of this action */
async function readObjectText(body: unknown): Promise<string> {
  const stream = requireField('GetObject', body instanceof Readable ? body : undefined)
  const bytes = await readBounded(stream, maxResponseBytes)
  if (bytes === undefined) throw await createResponseTooLargeError('GetObject', maxResponseBytes)
  return bytes.toString('utf8')
}

async function writeText(options: S3Options, client: S3Client, request: WriteRequest): Promise<WriteOutcome> {
  const { bucket, key, text, contentType, condition } = request
  const send = async (abortSignal: AbortSignal): Promise<WriteOutcome> => {
    const input = { Bucket: bucket, Key: key, Body: text, ContentType: contentType, ...toHeaders(condition) }
    try {
      const response = await client.send(
        new PutObjectCommand({ ...input, CacheControl: 'no-cache', ChecksumAlgorithm: 'SHA256' }),
        { abortSignal }
      )
      requireField('PutObject', response.ETag ?? response.$metadata.requestId)
      return 'written'
    } catch (error) {
      const outcome = condition === 'none' ? undefined : getOutcome(error)
      if (outcome === undefined) throw error
      return outcome
    }
  }
  return callWithRetry(options.context, 'PutObject', send, {
    session: options.session,
    extraTimeoutMs: computeUploadTimeoutMs(Buffer.byteLength(text))
  })
}

function toHeaders(condition: WriteCondition): { IfMatch?: string; IfNoneMatch?: string } {
  if (condition === 'none') return {}
  return condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.etag }
}

/**
 * 412: the precondition failed. 409: another write or delete of the object was in progress. 404: the object that should
 * match was deleted. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
function getOutcome(error: unknown): WriteOutcome | undefined {
  const { name, status } = getErrorFacts(error)
  if (status === 412 || name === 'ConditionalRequestConflict' || name === 'NoSuchKey') return 'conflict'
  return status === 501 || name === 'NotImplemented' ? 'unsupported' : undefined
}

function getErrorFacts(error: unknown): { name: string; status: number | undefined } {
  if (!(error instanceof Error)) return { name: '', status: undefined }
  const metadata = '$metadata' in error && typeof error.$metadata === 'object' ? error.$metadata : null
  const status = metadata !== null && 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined
  return { name: error.name, status: typeof status === 'number' ? status : undefined }
}
