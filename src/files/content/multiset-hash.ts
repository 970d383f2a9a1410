import { createHash } from 'node:crypto'

/** A hash of records that does not depend on their order, but on how often each occurs. It needs the same memory for any number of records. */
export interface MultisetHash {
  /** Adds one record by its SHA-256 hash. */
  add(hash: Buffer): void
  /** Hex of the records added so far. */
  digest(): string
}

const modulus = 1n << 256n

/** Sums the hashes of the records modulo 2^256: the sum is the same in any order, and a record that occurs twice counts twice. */
export function createMultisetHash(): MultisetHash {
  let sum = 0n
  let count = 0
  return {
    add: hash => {
      sum = (sum + BigInt(`0x${hash.toString('hex')}`)) % modulus
      count += 1
    },
    digest: () =>
      createHash('sha256')
        .update(`${count} ${sum.toString(16)}`)
        .digest('hex')
  }
}
