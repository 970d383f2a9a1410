import { type Claim, hashSha256, signText } from './sigv4.ts'

/** Signed parts of a chunk of a streamed body, and of the trailing headers. */
export type Signed = 'PAYLOAD' | 'TRAILER'

/** The signatures of a streamed body, each of which covers the one before it. */
export interface ChunkSignatures {
  /** Whether this is the signature that the next chunk must have, given the SHA-256 of what it covers. */
  isNext(signed: Signed, hash: string, signature: string): boolean
}

/**
 * Starts from the signature of the request itself.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export function createChunkSignatures(claim: Claim, secret: string): ChunkSignatures {
  let previous = claim.signature
  return {
    isNext(signed, hash, signature) {
      const covered = signed === 'PAYLOAD' ? [previous, hashSha256(''), hash] : [previous, hash]
      previous = signText(claim, secret, `AWS4-HMAC-SHA256-${signed}`, covered)
      return signature === previous
    }
  }
}
