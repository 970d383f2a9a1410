// Serves and stores large objects in a separate process, in which garbage collection is cheap, and prints the peak number
// of bytes outside the heap as JSON. Run with --expose-gc.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { type S3Harness, startS3Harness } from './s3-harness.ts'

export interface MemoryUse {
  readonly served: { readonly bytes: number; readonly peakMebibytes: number }
  readonly uploaded: { readonly hasRightETag: boolean; readonly peakMebibytes: number }
}

const mebi = 1024 * 1024

function startMeasuring() {
  globalThis.gc?.()
  const start = process.memoryUsage().arrayBuffers
  let peak = 0
  return {
    measure: () => {
      globalThis.gc?.()
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - start)
    },
    get peakMebibytes() {
      return peak / mebi
    }
  }
}

async function serveGigabyte({ store, client }: S3Harness): Promise<MemoryUse['served']> {
  store.putSynthetic('reports', 'huge', 1024 * mebi, (_, length) => Buffer.alloc(length, 7))
  const { Body } = await client().send(new GetObjectCommand({ Bucket: 'reports', Key: 'huge' }))
  const memory = startMeasuring()
  let [bytes, measureAt] = [0, 0]
  for await (const chunk of Body as Readable) {
    bytes += chunk.length
    if (bytes < measureAt) continue
    memory.measure()
    measureAt += 64 * mebi
  }
  return { bytes, peakMebibytes: memory.peakMebibytes }
}

async function uploadParts({ client }: S3Harness, count: number): Promise<MemoryUse['uploaded']> {
  const piece = Buffer.alloc(mebi, 7)
  const memory = startMeasuring()
  const Body = Readable.from(
    (function* () {
      for (let sent = 0; sent < count; sent++) {
        // Each measurement collects all garbage.
        if (sent % 8 === 0) memory.measure()
        yield piece
      }
    })()
  )
  const put = new PutObjectCommand({ Bucket: 'reports', Key: 'large', Body, ContentLength: count * mebi })
  const { ETag } = await client().send(put)
  memory.measure()
  const md5 = createHash('md5')
  for (let sent = 0; sent < count; sent++) md5.update(piece)
  return { hasRightETag: ETag === `"${md5.digest('hex')}"`, peakMebibytes: memory.peakMebibytes }
}

const bench = await startS3Harness()
const use: MemoryUse = { served: await serveGigabyte(bench), uploaded: await uploadParts(bench, 64) }
await bench.close()
console.log(JSON.stringify(use))
