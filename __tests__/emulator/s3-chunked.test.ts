import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeAwsChunked, type Trailers } from '../../emulator/s3/chunked.ts'

const signature = `;chunk-signature=${'ab'.repeat(32)}`

/** Encodes a body as a client does: all chunks except the last have 8 KiB or more. */
function encodeChunks(chunks: readonly Uint8Array[], extension: string, trailer: string): Buffer {
  const one = (chunk: Uint8Array) => [`${chunk.length.toString(16)}${extension}\r\n`, chunk, '\r\n']
  const all = [...chunks.flatMap(one), `0${extension}\r\n${trailer}\r\n`]
  return Buffer.concat(all.map(each => Buffer.from(each)))
}

async function decode(wire: readonly Uint8Array[], signed: boolean) {
  const trailers: Trailers = new Map()
  const pieces: Uint8Array[] = []
  for await (const piece of decodeAwsChunked(Readable.from(wire), { signed, signedTrailer: false }, trailers))
    pieces.push(piece)
  return { body: Buffer.concat(pieces), trailers: Object.fromEntries(trailers) }
}

test('a body is the same however the network splits it', async () => {
  const chunk = fc.uint8Array({ minLength: 8192, maxLength: 9000 })
  const last = fc.uint8Array({ minLength: 1, maxLength: 9000 })
  const cuts = fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(chunk, { maxLength: 3 }),
      last,
      fc.boolean(),
      cuts,
      async (chunks, end, signed, sizes) => {
        const wire = encodeChunks([...chunks, end], signed ? signature : '', 'X-Amz-Checksum-CRC32: AAAAAA==\r\n')
        const { body, trailers } = await decode(splitBytes(wire, sizes), signed)
        expect(Buffer.compare(body, Buffer.concat([...chunks, end]))).toBe(0)
        expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' })
      }
    ),
    { numRuns: 60 }
  )
})

test('a body that arrives byte by byte is the same', async () => {
  const wire = encodeChunks([Buffer.from('body')], '', 'a:1\r\nb:2:3\r\n')
  const { body, trailers } = await decode(splitBytes(wire, [1]), false)
  expect([String(body), trailers]).toEqual(['body', { a: '1', b: '2:3' }])
})

test('an empty body has one empty chunk', async () => {
  expect(await decode([encodeChunks([], '', '')], false)).toEqual({ body: Buffer.alloc(0), trailers: {} })
})

test('the error about a small chunk before the last has its number and size', async () => {
  const wire = encodeChunks([Buffer.alloc(8192), Buffer.alloc(8191), Buffer.alloc(1)], '', '')
  await expect(decode([wire], false)).rejects.toMatchObject({
    name: 'InvalidChunkSizeError',
    status: 403,
    details: { Chunk: '2', BadChunkSize: '8191' }
  })
})

function splitBytes(wire: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0, turn = 0; at < wire.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    pieces.push(wire.subarray(at, at + size))
    at += size
  }
  return pieces
}
