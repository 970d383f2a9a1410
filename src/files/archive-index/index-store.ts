export interface StoredText {
  readonly text: string
  /** Identifies this version of the object; absent if the store has no ETags. */
  readonly etag: string | undefined
}

/**
 * The precondition of a write: the object must not exist (`If-None-Match: *`), or must be the version with this ETag
 * (`If-Match`). https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export type WriteCondition = 'absent' | { readonly etag: string } | 'none'

/** `unsupported`: the store rejects conditional writes as such, and nothing was written. */
export type WriteOutcome = 'written' | 'conflict' | 'unsupported'

/** The place of an archive: a prefix in S3 or a folder. Paths are relative to the top of the archive. */
export interface IndexStore {
  /** How messages name it: `s3://bucket/prefix` or a folder. */
  readonly location: string
  /** The whole object; `undefined` if it does not exist. Throws `UnreadableObjectError` if access is denied. */
  read(path: string): Promise<StoredText | undefined>
  write(path: string, text: string, condition: WriteCondition): Promise<WriteOutcome>
}

/** Reading was denied. Without `s3:ListBucket`, S3 answers the same for an object that does not exist. */
export class UnreadableObjectError extends Error {
  override readonly name = 'UnreadableObjectError'
}
