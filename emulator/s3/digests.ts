import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc'

/**
 * Checksums S3 keeps with an object, in the order it prefers them.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export const algorithms = ['CRC64NVME', 'CRC32', 'CRC32C', 'SHA1', 'SHA256'] as const
export type Algorithm = (typeof algorithms)[number]

/** Whether the value is that of the whole object or that of its parts' checksums, with `-<number of parts>` behind. */
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE'

export interface Checksum {
  readonly algorithm: Algorithm
  /** Base64, as in headers. */
  readonly value: string
}

export interface Digest {
  update(bytes: Uint8Array): void
  /** Base64; call it once. */
  value(): Promise<string>
}

/** `x-amz-checksum-crc32`. */
export const formatChecksumHeader = (algorithm: Algorithm): string => `x-amz-checksum-${algorithm.toLowerCase()}`

/** `ChecksumCRC32`, as in XML. */
export const formatChecksumElement = (algorithm: Algorithm): string => `Checksum${algorithm}`

/** Bytes of the checksum itself. */
export const checksumBytes: Readonly<Record<Algorithm, number>> = {
  CRC64NVME: 8,
  CRC32: 4,
  CRC32C: 4,
  SHA1: 20,
  SHA256: 32
}

/** Base64 of the CRC32, big-endian. */
export function computeCrc32(chunks: Iterable<Uint8Array>): string {
  let sum = 0
  for (const chunk of chunks) sum = crc32(chunk, sum)
  return encodeBigEndian(sum)
}

function encodeBigEndian(sum: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(sum)
  return bytes.toString('base64')
}

/** Starts a checksum over bytes to come. */
export function startDigest(algorithm: Algorithm | 'MD5'): Digest {
  if (algorithm === 'CRC32') return startCrc32()
  if (algorithm === 'CRC32C' || algorithm === 'CRC64NVME') {
    const sum = algorithm === 'CRC32C' ? new Crc32c() : new Crc64Nvme()
    return {
      update: bytes => sum.update(bytes),
      value: async () => Buffer.from(await sum.digest()).toString('base64')
    }
  }
  const hash = createHash(algorithm.toLowerCase())
  return { update: bytes => hash.update(bytes), value: async () => hash.digest('base64') }
}

function startCrc32(): Digest {
  let sum = 0
  return {
    update(bytes) {
      sum = crc32(bytes, sum)
    },
    value: async () => encodeBigEndian(sum)
  }
}

/** Checksum of all chunks. */
export async function computeDigest(algorithm: Algorithm | 'MD5', chunks: Iterable<Uint8Array>): Promise<string> {
  const digest = startDigest(algorithm)
  for (const chunk of chunks) digest.update(chunk)
  return digest.value()
}
