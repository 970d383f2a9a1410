import type { Caller, Exchange } from '../exchange.ts'
import type { ChunkSignatures } from '../sigv4-chunks.ts'
import type { BucketConfiguration, StoredBucket, StoredObject } from './bucket.ts'
import type { Uploads } from './uploads.ts'

/** The caller of a request, with its permissions. */
export interface Admitted extends Caller {
  /** Throws an error with `code`, `status` and `message` unless IAM allows it. */
  permitObjectRequest(action: string, resourceArn: string): void
  /** Signing key of the chunks of the body; if not set, their signatures are not checked. */
  readonly signatures?: ChunkSignatures
}

/** Verifies the signature of a request; throws an error with `code`, `status` and `message`. */
export type Authenticate = (exchange: Exchange) => Promise<Admitted>

/** A request as the operations receive it. */
export interface State {
  readonly buckets: () => readonly BucketConfiguration[]
  readonly bucket: (name: string) => StoredBucket | undefined
  readonly uploads: Uploads
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** An authenticated request for a bucket that exists in the region of the signature. */
export interface S3Request {
  readonly exchange: Exchange
  readonly bucket: StoredBucket
  /** Empty for operations on the bucket itself. */
  readonly key: string
  readonly state: State
  /** Checks another permission of the caller on the bucket. @throws AccessDenied */
  readonly permit: (action: string) => void
  /** Checks a permission of the caller on another resource. @throws AccessDenied */
  readonly permitOn: (action: string, arn: string) => void
  readonly signatures?: ChunkSignatures
}

/** The object that the request names. */
export function findObject(request: S3Request): StoredObject | undefined {
  return request.bucket.objects.get(request.key)
}
