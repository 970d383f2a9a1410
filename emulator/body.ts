import type { Readable } from 'node:stream'

const limit = 4 * 1024 * 1024

/** Reads a whole body; what goes beyond 4 MiB is cut off, no API call is that large. */
export async function readBody(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= limit) chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
