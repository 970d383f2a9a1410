import { createHash } from 'node:crypto'
import { getPartition } from '../partition.ts'
import { type Content, readAll } from './content.ts'
import { type Checksum, type ChecksumType, computeCrc32 } from './digests.ts'
import { defaultEncryption } from './encryption.ts'

export interface StoredObject {
  readonly content: Content
  /** With its quotes. */
  readonly etag: string
  /** Epoch milliseconds. */
  readonly modified: number
  /** `content-type` and other headers of the upload, returned unchanged. */
  readonly headers: Readonly<Record<string, string>>
  readonly checksum?: Checksum & { readonly type: ChecksumType }
  /** ID of the multipart upload that created it. */
  readonly uploadId?: string
}

/** Name, region and owner of a bucket; the store adds its objects. */
export interface BucketConfiguration {
  readonly name: string
  readonly region: string
  /** ID of the account that owns it, or `aws`; the caller's, if absent. */
  readonly owner?: string
}

/** A bucket with its objects. */
export interface StoredBucket extends BucketConfiguration {
  readonly objects: Map<string, StoredObject>
}

/** ARN of a bucket, or of an object in it, in the partition of the region. */
export function createBucketArn(region: string, bucket: string, key = ''): string {
  return `arn:${getPartition(region)}:s3:::${bucket}${key === '' ? '' : `/${key}`}`
}

/** Name of the bucket of an ARN. */
export const parseBucketName = (arn: string): string => arn.split(':::')[1]?.split('/')[0] ?? ''

/** An object as QuickSight, or another client with an AWS SDK, writes it: with a CRC32. */
export function createStoredObject(content: Content, contentType: string, modified: number): StoredObject {
  const md5 = createHash('md5')
  for (const chunk of readAll(content)) md5.update(chunk)
  return {
    content,
    etag: `"${md5.digest('hex')}"`,
    modified,
    headers: { 'content-type': contentType, ...defaultEncryption },
    checksum: { algorithm: 'CRC32', value: computeCrc32(readAll(content)), type: 'FULL_OBJECT' }
  }
}

/** An object too large to be digested: its ETag distinguishes size and name, as that of a multipart upload would. */
export function createUndigestedObject(content: Content, name: string, modified: number): StoredObject {
  const etag = createHash('md5').update(`${name} ${content.bytes}`).digest('hex')
  return {
    content,
    etag: `"${etag}-1"`,
    modified,
    headers: { 'content-type': 'application/octet-stream', ...defaultEncryption }
  }
}
