import type { Readable } from 'node:stream'
import { fault } from './errors.ts'

/** Only the last chunk may be smaller: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html */
const smallestChunk = 8192
const longestLine = 4096
const signedHead = /^([0-9a-f]+);chunk-signature=[0-9a-f]{64}$/i
const plainHead = /^([0-9a-f]+)$/i

/** Trailing headers, by lower-case name, filled once the body has been read. */
export type Trailers = Map<string, string>

/**
 * The bytes inside an `aws-chunked` body. The chunks' own signatures are looked at for their form alone: whoever could
 * check them would need the secret, which stays with the verifier of the request.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export async function* unchunked(body: Readable, signed: boolean, trailers: Trailers): AsyncGenerator<Uint8Array> {
  const reader = new Reader(body)
  let previous = smallestChunk
  for (let number = 1; ; number++) {
    const size = chunkSize(await reader.line(), signed)
    if (size === 0) break
    if (previous < smallestChunk)
      throw fault('InvalidChunkSizeError', { Chunk: String(number - 1), BadChunkSize: String(previous) })
    yield* reader.take(size)
    if ((await reader.line()) !== '') throw fault('IncompleteBody')
    previous = size
  }
  await readTrailers(reader, trailers)
}

function chunkSize(line: string | undefined, signed: boolean): number {
  const size = (signed ? signedHead : plainHead).exec(line ?? '')?.[1]
  if (size === undefined) throw fault('IncompleteBody')
  return Number.parseInt(size, 16)
}

async function readTrailers(reader: Reader, trailers: Trailers): Promise<void> {
  for (let line = await reader.line(); line !== undefined && line !== ''; line = await reader.line()) {
    const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]
    if (!line.includes(':')) throw fault('MalformedTrailerError')
    trailers.set(name.trim().toLowerCase(), value.trim())
  }
}

/** Lines and counted bytes out of a stream, holding no more than the chunk in hand. */
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
      if (this.#held.length > longestLine) throw fault('IncompleteBody')
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
        if (next.done) throw fault('IncompleteBody')
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
