import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import { ActionError, isRetryable, ServiceError } from '../../domain/errors.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import type { Download } from '../../domain/ports/s3.ts'
import { computeBackoffMs } from '../../lib/backoff.ts'
import { withRetry } from '../../lib/retry.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { wrapFileSystemErrors } from '../disk.ts'

/** Opens the file for each attempt, from the offset at which the last attempt ended. */
export type Source = (from: { offset: number; etag?: string }) => Promise<Download>

export interface DownloadInfo {
  readonly bytes: number
  /** Hex, lower case. */
  readonly sha256: string
  /** Of the version that was downloaded, if the source sent one. */
  readonly etag: string | undefined
}

// About twenty seconds with the waits between them, to outlast a short outage of the store.
const maxAttemptsWithoutProgress = 12
const stalledAfterMs = 30_000
// If fewer bytes than this arrive within the time, continue on another connection.
const minProgressBytes = 16 * 1024

const bufferBytes = 1024 * 1024

/** Progress of a download: bytes on disk, and identity of the source. */
interface PartialDownload {
  readonly handle: FileHandle
  /** Writes the remaining buffer, and returns everything that was received. */
  bytes: number
  readonly buffer: Buffer
  bufferedBytes: number
  hash: Hash
  maxBytesReached: number
  total: number | undefined
  etag: string | undefined
}

/**
 * Streams the file to `path`, which must not exist yet, and returns its size and digest. A broken transfer resumes at the
 * same offset if the source is unchanged, else restarts; it fails after twelve attempts without progress. Memory use does
 * not depend on the size of the file. After an error, the caller removes `path`.
 * @throws ActionError; the signal's reason; the system error if `path` cannot be opened
 */
export async function downloadToFile(source: Source, path: string, context: RunContext): Promise<DownloadInfo> {
  const handle = await open(path, 'wx')
  try {
    const part: PartialDownload = {
      handle,
      bytes: 0,
      buffer: Buffer.allocUnsafe(bufferBytes),
      bufferedBytes: 0,
      hash: createHash('sha256'),
      maxBytesReached: 0,
      total: undefined,
      etag: undefined
    }
    await retryUntilComplete(source, part, context)
    return { bytes: part.bytes, sha256: part.hash.digest('hex'), etag: part.etag }
  } finally {
    await handle.close()
  }
}

async function retryUntilComplete(source: Source, part: PartialDownload, context: RunContext): Promise<void> {
  let failures = 0
  let bytesBefore = 0
  const attempt = async () => {
    bytesBefore = part.maxBytesReached
    try {
      await consumeResponse(part, await source(getResumePosition(part)), context)
    } catch (error) {
      throw error instanceof ActionError ? error : toTransferError(error)
    }
  }
  const getDelayMs = async (error: unknown) => {
    failures = part.maxBytesReached > bytesBefore ? 1 : failures + 1
    if (!isRetryable(error) || failures >= maxAttemptsWithoutProgress) return undefined
    // All bytes arrived and the file is still wrong: resuming from its end would keep the error.
    if (part.total !== undefined && part.bytes >= part.total) await restart(part)
    const delayMs = computeBackoffMs(failures)
    context.log.debug(`${error.message}; resuming from byte ${part.bytes} in ${delayMs} ms`)
    return delayMs
  }
  await withRetry(context, attempt, getDelayMs, (error, attempts) => {
    if (error instanceof ActionError) context.onOutage?.(error, attempts)
  })
}

function getResumePosition(part: PartialDownload): { offset: number; etag?: string } {
  return part.bytes > 0 && part.etag !== undefined ? { offset: part.bytes, etag: part.etag } : { offset: part.bytes }
}

async function consumeResponse(part: PartialDownload, download: Download, context: RunContext): Promise<void> {
  // It can break before it is read; its reader gets the error too.
  download.body.on('error', () => undefined)
  if (download.offset === 0) await restart(part)
  else if (download.offset !== part.bytes || (download.etag ?? part.etag) !== part.etag) {
    download.body.destroy()
    await restart(part)
    throw createIncompleteError('the file changed while it was downloaded')
  }
  part.etag = download.etag
  part.total = download.totalBytes
  await writeBody(part, addAbortSignal(context.signal, download.body), context)
  if (part.total !== undefined && part.bytes !== part.total)
    throw createIncompleteError(`received ${part.bytes} of ${part.total} bytes`)
}

async function restart(part: PartialDownload): Promise<void> {
  if (part.bytes > 0) await wrapFileSystemErrors('The download', () => part.handle.truncate(0))
  part.bytes = 0
  part.bufferedBytes = 0
  part.hash = createHash('sha256')
}

async function writeBody(part: PartialDownload, body: Readable, context: RunContext): Promise<void> {
  const done = new AbortController()
  void abortIfStalled(part, body, context, done.signal)
  try {
    for await (const chunk of body) await collect(part, chunk)
  } finally {
    done.abort()
    // A resumed transfer finds all received bytes on the disk.
    await flush(part)
  }
}

/** Gathers small pieces: writing and hashing each by itself takes twice as long. */
async function collect(part: PartialDownload, chunk: Buffer): Promise<void> {
  for (let from = 0; from < chunk.length; ) {
    const copied = chunk.copy(part.buffer, part.bufferedBytes, from)
    from += copied
    part.bufferedBytes += copied
    part.bytes += copied
    if (part.bufferedBytes === part.buffer.length) await flush(part)
  }
  freeMemory(chunk)
  part.maxBytesReached = Math.max(part.maxBytesReached, part.bytes)
}

/**
 * Frees a chunk that was copied. Memory outside of V8's heap makes it collect all of the heap again and again, which took a
 * quarter of the CPU time of a large download. Only a chunk that is all of its memory is freed: no other chunk is in it.
 */
function freeMemory({ buffer, length }: Buffer): void {
  // Node 20, on which the command line can run, has no transfer().
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer?.(0)
}

async function flush(part: PartialDownload): Promise<void> {
  const bytes = part.buffer.subarray(0, part.bufferedBytes)
  const start = part.bytes - bytes.length
  part.bufferedBytes = 0
  part.hash.update(bytes)
  await wrapFileSystemErrors('The download', async () => {
    for (let written = 0; written < bytes.length; )
      written += (await part.handle.write(bytes, written, bytes.length - written, start + written)).bytesWritten
  })
}

async function abortIfStalled(
  part: PartialDownload,
  body: Readable,
  context: RunContext,
  done: AbortSignal
): Promise<void> {
  for (let before = Number.NEGATIVE_INFINITY; part.bytes - before >= minProgressBytes; ) {
    before = part.bytes
    try {
      await context.clock.sleep(stalledAfterMs, done)
    } catch {
      return
    }
  }
  body.destroy(createIncompleteError(`almost no data was received for ${stalledAfterMs / 1000} seconds`))
}

// Errors while the body is read: a reset connection, a digest that does not match.
function toTransferError(error: unknown): ServiceError {
  return createIncompleteError(sanitizeLine(error instanceof Error ? error.message : String(error)))
}

function createIncompleteError(what: string): ServiceError {
  return new ServiceError(`The download is not complete: ${what}`, {
    operation: 'Download',
    code: 'IncompleteDownload',
    kind: 'transient'
  })
}
