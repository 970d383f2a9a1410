import type { Readable } from 'node:stream'
import type { Exchange } from '../exchange.ts'
import type { ChunkSignatures } from '../sigv4-chunks.ts'
import { checkContentMd5, readClaimedAlgorithm, readClaimedChecksum } from './checksum-headers.ts'
import { decodeAwsChunked, type Trailers } from './chunked.ts'
import { type Content, createMemoryContent } from './content.ts'
import { type Algorithm, algorithms, type Checksum, type Digest, startDigest } from './digests.ts'
import { createS3Error } from './errors.ts'
import type { S3Request } from './request.ts'

/** "Up to 5 GB in a single operation": https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html */
const maxPutBytes = 5 * 1024 ** 3

/** A complete body that matches its headers. */
export interface Received {
  readonly content: Content
  /** Hexadecimal, as in an ETag. */
  readonly md5: string
  /** The checksum of the client, or the default checksum of S3. */
  readonly checksum: Checksum
  /** Whether the checksum is that of the client. */
  readonly claimed: boolean
}

interface Running {
  readonly md5: Digest
  /** Of the payload in the signature, unless the checksum is the same. */
  readonly sha256?: Digest
  readonly checksum: Digest
}

/**
 * Reads a body once, keeps its bytes as they arrive, and compares them with every digest in the request: `Content-MD5`,
 * `x-amz-content-sha256`, `x-amz-checksum-*` in the header or the trailer.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export async function receive(request: Pick<S3Request, 'exchange' | 'signatures'>): Promise<Received> {
  const { exchange, signatures } = request
  const { headers } = exchange
  const declared = readDecodedLength(headers)
  const claimed = readClaimedAlgorithm(headers)
  const algorithm: Algorithm = claimed ?? algorithms[0]
  const trailers: Trailers = new Map()
  const payload = headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD'
  const running = startAll(algorithm, payload)
  const chunks = await collect(createBody(exchange.body, payload, trailers, signatures), running, declared)
  const value = await running.checksum.value()
  const sha256 = algorithm === 'SHA256' ? value : await running.sha256?.value()
  if (sha256Pattern.test(payload) && Buffer.from(sha256 ?? '', 'base64').toString('hex') !== payload)
    throw createS3Error('XAmzContentSHA256Mismatch')
  const md5 = await running.md5.value()
  checkContentMd5(headers, md5)
  if (claimed !== undefined && readClaimedChecksum(headers, trailers, claimed) !== value)
    throw createS3Error('BadDigest', {}, `The ${claimed} you specified did not match the calculated checksum.`)
  return {
    content: createMemoryContent(chunks),
    md5: Buffer.from(md5, 'base64').toString('hex'),
    checksum: { algorithm, value },
    claimed: claimed !== undefined
  }
}

const sha256Pattern = /^[0-9a-f]{64}$/

function startAll(algorithm: Algorithm, payload: string): Running {
  const sha256 = sha256Pattern.test(payload) && algorithm !== 'SHA256' ? { sha256: startDigest('SHA256') } : {}
  return { md5: startDigest('MD5'), checksum: startDigest(algorithm), ...sha256 }
}

function createBody(
  body: Readable,
  payload: string,
  trailers: Trailers,
  signatures: ChunkSignatures | undefined
): AsyncIterable<Uint8Array> {
  if (!payload.startsWith('STREAMING-')) return body
  const framing = {
    signed: payload.startsWith('STREAMING-AWS4'),
    signedTrailer: payload.endsWith('SHA256-PAYLOAD-TRAILER')
  }
  return decodeAwsChunked(body, signatures ? { ...framing, signatures } : framing, trailers)
}

async function collect(body: AsyncIterable<Uint8Array>, running: Running, declared: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > declared) break
    for (const digest of [running.md5, running.sha256, running.checksum]) digest?.update(chunk)
    chunks.push(chunk)
  }
  if (bytes !== declared)
    throw createS3Error(
      'IncompleteBody',
      {},
      'You did not provide the number of bytes specified by the Content-Length HTTP header'
    )
  return chunks
}

function readDecodedLength(headers: Exchange['headers']): number {
  const streaming = headers['x-amz-content-sha256']?.startsWith('STREAMING-') ?? false
  const declared = streaming ? headers['x-amz-decoded-content-length'] : headers['content-length']
  if (declared === undefined && !streaming && headers['transfer-encoding'] !== undefined)
    throw createS3Error('NotImplemented', { Header: 'Transfer-Encoding' })
  if (declared === undefined || !/^\d+$/.test(declared)) throw createS3Error('MissingContentLength')
  const bytes = Number(declared)
  if (bytes > maxPutBytes)
    throw createS3Error('EntityTooLarge', { ProposedSize: declared, MaxSizeAllowed: String(maxPutBytes) })
  return bytes
}
