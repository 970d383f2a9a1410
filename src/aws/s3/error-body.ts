import type { Readable } from 'node:stream'
import { sanitizeLine } from '../../lib/text.ts'

const maxErrorBytes = 4096

/** Reads the first kilobytes of an error response. After a read error, returns the part that arrived. */
export async function readErrorBody(body: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= maxErrorBytes) break
    }
  } catch {
    // The status says enough.
  }
  return Buffer.concat(chunks).subarray(0, maxErrorBytes).toString('utf8')
}

/** Text of the first element of that name, as one printable line. */
export function getXmlText(xml: string, element: string): string | undefined {
  const text = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1]
  return text === undefined || text.trim() === '' ? undefined : sanitizeLine(text)
}
