import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a body in hex, read piece by piece: `crypto.subtle` would need the whole file in memory, and is not available
 * on a plain HTTP address.
 */
export async function hashStream(body: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number }> {
  const hash = sha256.create()
  let bytes = 0
  for await (const piece of body) {
    hash.update(piece)
    bytes += piece.length
  }
  return { sha256: bytesToHex(hash.digest()), bytes }
}
