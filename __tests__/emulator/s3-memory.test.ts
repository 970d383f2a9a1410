import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { type Content, inMemory, joinContents, synthetic } from '../../emulator/s3/content.ts'
import { type Bench, startBench } from './s3-harness.ts'

// It is memory that counts here: a machine that is short of it may take its time.
jest.setTimeout(240_000)

const mebi = 1024 * 1024
let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Live bytes outside the heap, at most, above those at the start. */
function watch() {
  collect()
  const start = process.memoryUsage().arrayBuffers
  let most = 0
  return {
    look: () => {
      collect()
      most = Math.max(most, process.memoryUsage().arrayBuffers - start)
    },
    get mebibytes() {
      return most / mebi
    }
  }
}

/** Byte `i` is `i` divided by 4096, modulo 251, so that no two neighbouring pages are alike. */
const pattern = (offset: number, length: number) =>
  Uint8Array.from({ length }, (_, index) => Math.floor((offset + index) / 4096) % 251)

test('a gigabyte is served with constant memory', async () => {
  const bytes = 1024 * mebi
  bench.store.putSynthetic('reports', 'huge', bytes, (_, length) => Buffer.alloc(length, 7))
  const { Body, ContentLength } = await bench.client().send(new GetObjectCommand({ Bucket: 'reports', Key: 'huge' }))
  const memory = watch()
  let [received, lookAt] = [0, 0]
  for await (const chunk of Body as Readable) {
    received += chunk.length
    if (received < lookAt) continue
    memory.look()
    lookAt += 32 * mebi
  }
  expect([received, ContentLength]).toEqual([bytes, bytes])
  expect(memory.mebibytes).toBeLessThan(128)
})

test('any range of generated content has the same bytes', async () => {
  bench.store.putSynthetic('reports', 'pattern', 3 * mebi, pattern)
  const range = async (Range: string) => {
    const { Body } = await bench.client().send(new GetObjectCommand({ Bucket: 'reports', Key: 'pattern', Range }))
    return Buffer.from((await Body?.transformToByteArray()) ?? [])
  }
  expect(Buffer.compare(await range('bytes=1000000-1299999'), pattern(1_000_000, 300_000))).toBe(0)
  expect(Buffer.compare(await range('bytes=-5'), pattern(3 * mebi - 5, 5))).toBe(0)
})

test('an upload is in memory only once', async () => {
  const [piece, count] = [Buffer.alloc(mebi, 7), 64]
  const memory = watch()
  const Body = Readable.from(
    (function* () {
      for (let sent = 0; sent < count; sent++) {
        memory.look()
        yield piece
      }
    })()
  )
  const put = new PutObjectCommand({ Bucket: 'reports', Key: 'large', Body, ContentLength: count * mebi })
  const { ETag } = await bench.client().send(put)
  memory.look()
  const md5 = createHash('md5')
  for (let sent = 0; sent < count; sent++) md5.update(piece)
  expect(ETag).toBe(`"${md5.digest('hex')}"`)
  expect(memory.mebibytes).toBeLessThan(1.25 * count)
})

test('reading a part of any content returns that part', () => {
  const contents: readonly ((bytes: Uint8Array, cuts: number[]) => Content)[] = [
    (bytes, cuts) => inMemory(cutAt(bytes, cuts)),
    (bytes, cuts) => joinContents(cutAt(bytes, cuts).map(part => inMemory(cutAt(part, [1, 3])))),
    bytes => synthetic(bytes.length, (offset, length) => bytes.subarray(offset, offset + length))
  ]
  const bytes = fc.uint8Array({ maxLength: 60 })
  fc.assert(
    fc.property(bytes, fc.array(fc.nat(60)), fc.nat(70), fc.nat(70), (all, cuts, offset, length) => {
      for (const make of contents) {
        const content = make(all, cuts)
        expect(content.bytes).toBe(all.length)
        expect(Buffer.concat([...content.read(offset, length)])).toEqual(
          Buffer.from(all.subarray(offset, offset + length))
        )
      }
    })
  )
})

function cutAt(bytes: Uint8Array, cuts: number[]): Uint8Array[] {
  const edges = [0, ...cuts.filter(cut => cut < bytes.length).sort((a, b) => a - b), bytes.length]
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge))
}
