import { createHash, type Hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { ChunkSignatures, Signed } from '../sigv4-chunks.ts'
import { createS3Error } from './errors.ts'

/** Only the last chunk may be smaller: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html */
const minChunkBytes = 8192
const maxLineBytes = 4096
const signedHead = /^([0-9a-f]+);chunk-signature=([0-9a-f]{64})$/i
const plainHead = /^([0-9a-f]+)$/i
const trailerSignature = 'x-amz-trailer-signature'

/** Trailing headers, by lower-case name, filled once the body has been read. */
export type Trailers = Map<string, string>

/** How a body is cut into chunks. */
export interface Framing {
  /** Whether each chunk and the trailing headers have a signature. */
  readonly signed: boolean
  readonly signedTrailer: boolean
  /** The expected signatures; if not set, only their form is checked. */
  readonly signatures?: ChunkSignatures
}

/**
 * The bytes inside an `aws-chunked` body.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 * @throws SignatureDoesNotMatch, IncompleteBody, InvalidChunkSizeError, MalformedTrailerError
 */
export async function* decodeAwsChunked(
  body: Readable,
  framing: Framing,
  trailers: Trailers
): AsyncGenerator<Uint8Array> {
  const reader = new Reader(body)
  let previous = minChunkBytes
  for (let number = 1; ; number++) {
    const { size, signature } = parseChunkHead(await reader.line(), framing)
    const hash = createHash('sha256')
    if (size > 0 && previous < minChunkBytes)
      throw createS3Error('InvalidChunkSizeError', { Chunk: String(number - 1), BadChunkSize: String(previous) })
    for await (const piece of reader.take(size)) {
      if (framing.signatures) hash.update(piece)
      yield piece
    }
    if (size > 0 && (await reader.line()) !== '') throw createS3Error('IncompleteBody')
    if (framing.signed) checkSignature(framing, 'PAYLOAD', hash, signature)
    if (size === 0) break
    previous = size
  }
  await readTrailers(reader, trailers)
  if (framing.signedTrailer) checkTrailers(framing, trailers)
}

function parseChunkHead(line: string | undefined, { signed }: Framing): { size: number; signature: string } {
  const [, size, signature = ''] = (signed ? signedHead : plainHead).exec(line ?? '') ?? []
  if (size === undefined) throw createS3Error('IncompleteBody')
  return { size: Number.parseInt(size, 16), signature }
}

function checkSignature({ signatures }: Framing, signed: Signed, hash: Hash, signature: string): void {
  if (signatures?.isNext(signed, hash.digest('hex'), signature) === false) throw createS3Error('SignatureDoesNotMatch')
}

/** The signature of the trailing headers is one of them, and covers the others. */
function checkTrailers(framing: Framing, trailers: Trailers): void {
  const signature = trailers.get(trailerSignature)
  if (signature === undefined) throw createS3Error('MalformedTrailerError')
  trailers.delete(trailerSignature)
  const lines = [...trailers].map(([name, value]) => `${name}:${value}\n`)
  checkSignature(framing, 'TRAILER', createHash('sha256').update(lines.sort().join('')), signature)
}

async function readTrailers(reader: Reader, trailers: Trailers): Promise<void> {
  for (let line = await reader.line(); line !== undefined && line !== ''; line = await reader.line()) {
    const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]
    if (!line.includes(':')) throw createS3Error('MalformedTrailerError')
    trailers.set(name.trim().toLowerCase(), value.trim())
  }
}

/** Reads lines and bytes from a stream, and buffers at most one chunk. */
class Reader {
  readonly #source: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(body: Readable) {
    this.#source = body[Symbol.asyncIterator]()
  }

  /** The next line without its CRLF; `undefined` at the end of the stream. */
  async line(): Promise<string | undefined> {
    let end = this.#held.indexOf('\r\n')
    while (end === -1) {
      if (this.#held.length > maxLineBytes) throw createS3Error('IncompleteBody')
      const next = await this.#source.next()
      if (next.done) return this.#held.length === 0 ? undefined : this.#cut(this.#held.length).toString('latin1')
      this.#held = Buffer.concat([this.#held, next.value])
      end = this.#held.indexOf('\r\n')
    }
    const line = this.#cut(end).toString('latin1')
    this.#cut(2)
    return line
  }

  async *take(bytes: number): AsyncGenerator<Uint8Array> {
    for (let left = bytes; left > 0; ) {
      if (this.#held.length === 0) {
        const next = await this.#source.next()
        if (next.done) throw createS3Error('IncompleteBody')
        this.#held = next.value
      }
      const piece = this.#cut(Math.min(left, this.#held.length))
      left -= piece.length
      yield piece
    }
  }

  #cut(bytes: number): Buffer {
    const cut = this.#held.subarray(0, bytes)
    this.#held = this.#held.subarray(bytes)
    return cut
  }
}
