/** Ports to files in S3 and behind presigned URLs. Adapters implement them; tests replace them with literals. */
import type { Readable } from 'node:stream'

/** Objects in S3, with the base session, in any region. */
export interface ObjectStore {
  read(s3Uri: string, from: { offset: number; etag?: string }): Promise<Download>
  /** Uploads the file at `path` (multipart when large), S3 checks the digest. */
  write(request: {
    bucket: string
    key: string
    path: string
    bytes: number
    sha256: string
    contentType: string
  }): Promise<void>
  /** Region of the bucket, from `HeadBucket`. */
  getBucketRegion(bucket: string): Promise<string>
}

/** A response body that starts at `offset`. */
export interface Download {
  /** Its reader may free the memory of each chunk, so no chunk is used twice. */
  readonly body: Readable
  /** Size of the whole file, if the server reports it. */
  readonly totalBytes?: number
  /** Where this body begins: 0 when the server ignored the offset. */
  readonly offset: number
  /** Identifies the version of the file, so that a resumed transfer does not mix two. */
  readonly etag?: string
}

/** Expiring links: a plain GET, no credentials. */
export interface PresignedDownloads {
  read(url: string, from: { offset: number; etag?: string }): Promise<Download>
}

/** Small objects of text in S3, by the base session. */
export interface TextObjects {
  /** `undefined` if it does not exist. Without `s3:ListBucket`, S3 returns "access denied" for that. */
  read(at: { bucket: string; key: string }): Promise<StoredText | undefined>
  write(request: {
    bucket: string
    key: string
    text: string
    contentType: string
    condition: WriteCondition
  }): Promise<WriteOutcome>
}

/** A string and the version of its object; without an ETag if the store has none. */
export interface StoredText {
  readonly text: string
  readonly etag: string | undefined
}

/**
 * The precondition of a write: the object must not exist (`If-None-Match: *`), or must be the version with this ETag
 * (`If-Match`). https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export type WriteCondition = 'absent' | { readonly etag: string } | 'none'

/** `unsupported`: the store rejects conditional writes as such, and nothing was written. */
export type WriteOutcome = 'written' | 'conflict' | 'unsupported'

/** Region of a bucket, as far as S3 reports it. Rejects only if the step is aborted. */
export type BucketLookup = (bucket: string) => Promise<{ readonly region?: string; readonly isMissing?: true }>
