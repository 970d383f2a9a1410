import type { Caller, Exchange } from '../exchange.ts'
import type { Bucket, BucketConfiguration, StoredObject } from './bucket.ts'
import type { Uploads } from './uploads.ts'

/** Verifies the signature and the IAM permission; throws an error with `code`, `status` and `message`. */
export type Authorize = (exchange: Exchange, action: string, resourceArn: string) => Promise<Caller>

/** What the operations work on. */
export interface State {
  readonly buckets: () => readonly BucketConfiguration[]
  readonly bucket: (name: string) => Bucket | undefined
  readonly uploads: Uploads
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** A request that was let in, for a bucket that exists in the region it was signed for. */
export interface S3Request {
  readonly exchange: Exchange
  readonly bucket: Bucket
  /** Empty for operations on the bucket itself. */
  readonly key: string
  readonly state: State
  /** Whether the caller may do one thing more. Rejects as `Authorize` does. */
  readonly authorize: (action: string) => Promise<void>
}

export function find(request: S3Request): StoredObject | undefined {
  return request.bucket.objects.get(request.key)
}
