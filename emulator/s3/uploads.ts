import { createHash, randomBytes } from 'node:crypto'
import { type Content, joinContents, readAll } from './content.ts'
import { type Algorithm, type Checksum, type ChecksumType, computeDigest } from './digests.ts'
import { createS3Error } from './errors.ts'

export interface Part {
  readonly number: number
  readonly content: Content
  /** Hexadecimal. */
  readonly md5: string
  readonly checksum: Checksum
}

/** A multipart upload in progress. */
export interface Upload {
  readonly id: string
  readonly bucket: string
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  /** Set by the client; S3 defaults to CRC64NVME over the complete object. */
  readonly algorithm?: Algorithm
  readonly type: ChecksumType
  readonly parts: Map<number, Part>
}

/** Uploads in progress, by ID. */
export type Uploads = Map<string, Upload>

/** Opens a multipart upload under a new ID. */
export function openUpload(uploads: Uploads, upload: Omit<Upload, 'id' | 'parts'>): Upload {
  const opened = { ...upload, id: randomBytes(48).toString('base64url'), parts: new Map() }
  uploads.set(opened.id, opened)
  return opened
}

/** @throws NoSuchUpload */
export function requireUpload(uploads: Uploads, id: string, bucket: string, key: string): Upload {
  const upload = uploads.get(id)
  if (upload?.bucket !== bucket || upload.key !== key) throw createS3Error('NoSuchUpload', { UploadId: id })
  return upload
}

/** `"<MD5 of the parts' MD5s>-<number of parts>"`. */
export function computeMultipartEtag(parts: readonly Part[]): string {
  const md5 = createHash('md5')
  for (const part of parts) md5.update(Buffer.from(part.md5, 'hex'))
  return `"${md5.digest('hex')}-${parts.length}"`
}

/**
 * Checksum of the finished object: over its bytes, or over its parts' checksums.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
export async function computeMultipartChecksum(upload: Upload, parts: readonly Part[]): Promise<Checksum> {
  const algorithm = upload.algorithm ?? 'CRC64NVME'
  if (upload.type === 'FULL_OBJECT')
    return { algorithm, value: await computeDigest(algorithm, readAll(joinContents(parts.map(part => part.content)))) }
  const values = parts.map(part => Buffer.from(part.checksum.value, 'base64'))
  return { algorithm, value: `${await computeDigest(algorithm, values)}-${parts.length}` }
}
