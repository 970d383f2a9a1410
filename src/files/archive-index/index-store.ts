import type { StoredText, WriteCondition, WriteOutcome } from '../../domain/ports/s3.ts'

/** Where an archive is stored: a prefix in S3 or a folder. Paths are relative to the top of the archive. */
export interface IndexStore {
  /** How messages name it: `s3://bucket/prefix` or a folder. */
  readonly location: string
  /**
   * The whole object; `undefined` if it does not exist.
   * @throws UnreadableObjectError if access is denied
   */
  read(path: string): Promise<StoredText | undefined>
  write(path: string, text: string, condition: WriteCondition): Promise<WriteOutcome>
}

/** Reading was denied. Without `s3:ListBucket`, S3 returns the same for an object that does not exist. */
export class UnreadableObjectError extends Error {
  override readonly name = 'UnreadableObjectError'

  constructor(cause: Error) {
    super(cause.message, { cause })
  }
}
