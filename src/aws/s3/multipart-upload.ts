import type { ReadStream } from 'node:fs'
import type { S3Client, ServiceOutputTypes } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { Session } from '../../domain/ports/credentials.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import type { ObjectStore } from '../../domain/ports/s3.ts'
import { computeUploadTimeoutMs } from '../../lib/backoff.ts'
import { withFileStream } from '../../lib/file-stream.ts'
import { callWithRetry, requireField } from '../retry.ts'
import { toServiceError } from '../service-error.ts'

export type ObjectWrite = Parameters<ObjectStore['write']>[0]

/** Multipart threshold: after a broken connection only one part is sent again, not the whole file. */
export const multipartThresholdBytes = 16 * 1024 * 1024
const partBytes = 8 * 1024 * 1024
const operation = 'PutObject'
// Shorter than the grace period of an aborted step.
const abortUploadTimeoutMs = 1500

/**
 * Uploads a large file in parts of 8 MiB, three at a time; S3 checks the SHA-256 of each. The parts of a failed upload are
 * removed. https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
 */
export async function uploadMultipart(signal: AbortSignal, client: S3Client, request: ObjectWrite): Promise<void> {
  signal.throwIfAborted()
  try {
    await withFileStream(request.path, signal, body => uploadParts(client, request, body))
  } catch (error) {
    signal.throwIfAborted()
    throw toServiceError(operation, error)
  }
}

// The abort signal of the step aborts each part, like any call. The library's own abort would not wait until the parts are removed.
async function uploadParts(client: S3Client, request: ObjectWrite, body: ReadStream): Promise<void> {
  const upload = new Upload({
    client,
    params: {
      Bucket: request.bucket,
      Key: request.key,
      Body: body,
      ContentType: request.contentType,
      ChecksumAlgorithm: 'SHA256'
    },
    // 10 000 parts at most: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
    partSize: Math.max(partBytes, Math.ceil(request.bytes / 10_000)),
    queueSize: 3
  })
  await upload.done()
}

interface UploadResponse {
  response: unknown
  output: ServiceOutputTypes
}
type SendPart = () => Promise<UploadResponse>

/**
 * The library sends the commands of a multipart upload, since only it has the bytes of a part. This middleware gives each of
 * them the same retries and timeouts as every other call.
 */
export function addPartRetryMiddleware(client: S3Client, context: RunContext, session: Session): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      args => {
        const send: SendPart = () => next(args)
        const [carried, extraMs] = partHandlers[commandName]?.(send) ?? []
        if (carried !== undefined)
          return callWithRetry(context, operation, carried, { session, extraTimeoutMs: extraMs ?? 0 })
        if (commandName !== 'AbortMultipartUploadCommand') return send()
        // The error of the upload matters, not that its parts could not be removed. They are removed even if the step is
        // being aborted: S3 would keep them, and charge for them.
        const abortContext = { ...context, signal: context.clock.timeout(abortUploadTimeoutMs) }
        return callWithRetry(abortContext, operation, send, { session, attempts: 3 }).catch(() => emptyResponse)
      },
    { step: 'initialize', name: 'retryParts' }
  )
}

const emptyResponse: UploadResponse = { response: undefined, output: { $metadata: {} } }

/** How each command is sent, and how long that may take beyond the usual. */
const partHandlers: Readonly<Record<string, (send: SendPart) => readonly [SendPart, number]>> = {
  CreateMultipartUploadCommand: send => [send, 0],
  UploadPartCommand: send => [withEtag(send), computeUploadTimeoutMs(partBytes)],
  CompleteMultipartUploadCommand: send => [completeIdempotently(send), 0]
}

function withEtag(send: SendPart): SendPart {
  return async () => {
    const sent = await send()
    requireField(operation, 'ETag' in sent.output ? sent.output.ETag : undefined)
    return sent
  }
}

/** If a response was lost and S3 no longer knows the upload on retry, the upload was completed. */
function completeIdempotently(send: SendPart): SendPart {
  let tries = 0
  return async () => {
    tries++
    try {
      return await send()
    } catch (error) {
      if (tries > 1 && error instanceof Error && error.name === 'NoSuchUpload') return emptyResponse
      throw error
    }
  }
}
