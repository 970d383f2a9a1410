import type { Readable } from 'node:stream'

const limit = 4 * 1024 * 1024

/** Reads a whole body. It is truncated at 4 MiB, which no API call exceeds. */
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
