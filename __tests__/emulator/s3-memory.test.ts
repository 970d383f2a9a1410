import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Content, createMemoryContent, createSyntheticContent, joinContents } from '../../emulator/s3/content.ts'
import type { MemoryUse } from './measure-s3-memory.ts'
import { type S3Harness, startS3Harness } from './s3-harness.ts'

const mebi = 1024 * 1024
let bench: S3Harness
beforeAll(async () => {
  bench = await startS3Harness()
})
afterAll(() => bench.close())

/** Byte `i` is `i` divided by 4096, modulo 251, so that no two adjacent pages are equal. */
const pattern = (offset: number, length: number) =>
  Uint8Array.from({ length }, (_, index) => Math.floor((offset + index) / 4096) % 251)

test('a gigabyte is served in flat memory, and an upload is in memory only once', async () => {
  const program = join(import.meta.dirname, 'measure-s3-memory.ts')
  const ran = await promisify(execFile)(process.execPath, ['--no-warnings', '--expose-gc', program])
  const { served, uploaded }: MemoryUse = JSON.parse(ran.stdout)
  expect(served.bytes).toBe(1024 * mebi)
  expect(served.peakMebibytes).toBeLessThan(128)
  expect(uploaded.hasRightETag).toBe(true)
  expect(uploaded.peakMebibytes).toBeLessThan(1.25 * 64)
})

test('any range of a large object is the same bytes', async () => {
  bench.store.putSynthetic('reports', 'pattern', 3 * mebi, pattern)
  const range = async (Range: string) => {
    const { Body } = await bench.client().send(new GetObjectCommand({ Bucket: 'reports', Key: 'pattern', Range }))
    return Buffer.from((await Body?.transformToByteArray()) ?? [])
  }
  expect(Buffer.compare(await range('bytes=1000000-1299999'), pattern(1_000_000, 300_000))).toBe(0)
  expect(Buffer.compare(await range('bytes=-5'), pattern(3 * mebi - 5, 5))).toBe(0)
})

test('reading a range of any kind of content returns that range', () => {
  const contents: readonly ((bytes: Uint8Array, cuts: number[]) => Content)[] = [
    (bytes, cuts) => createMemoryContent(splitAt(bytes, cuts)),
    (bytes, cuts) => joinContents(splitAt(bytes, cuts).map(part => createMemoryContent(splitAt(part, [1, 3])))),
    bytes => createSyntheticContent(bytes.length, (offset, length) => bytes.subarray(offset, offset + length))
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

function splitAt(bytes: Uint8Array, cuts: number[]): Uint8Array[] {
  const edges = [0, ...cuts.filter(cut => cut < bytes.length).sort((a, b) => a - b), bytes.length]
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge))
}
