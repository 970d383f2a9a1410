import { randomBytes } from 'node:crypto'
import type { Exchange, Reply } from '../exchange.ts'
import { addressOf } from './address.ts'
import {
  arnOf,
  type Bucket,
  type BucketConfiguration,
  objectOf,
  type StoredObject,
  undigestedObject
} from './bucket.ts'
import { listBuckets } from './buckets.ts'
import { held, synthetic, whole } from './content.ts'
import { fault } from './errors.ts'
import { operationOf } from './operations.ts'
import { isRefusal, refused } from './refusal.ts'
import { checkRegion, type WrongRegion } from './region.ts'
import type { Authorize, Request, State } from './request.ts'

/** The emulator's S3: objects in memory, REST-XML in path style. */
export interface ObjectStore {
  /**
   * QuickSight's side: writes without a request.
   * @throws an error named NoSuchBucket
   */
  put(bucket: string, key: string, body: Uint8Array, contentType: string): void
  /** An object of any size whose bytes are made on reading, 256 KiB at a time; served without a checksum. */
  putSynthetic(bucket: string, key: string, bytes: number, make: (offset: number, length: number) => Uint8Array): void
  /** Answers one HTTP request; what `authorize` throws becomes S3's XML. Rejects only when the client goes away. */
  handle(exchange: Exchange, authorize: Authorize): Promise<Reply>
  list(): { bucket: string; key: string; bytes: number }[]
  /** The bytes of an object, `undefined` where there is none. */
  read(bucket: string, key: string): Uint8Array | undefined
}

export interface ObjectStoreOptions {
  /** Read on every request, so that buckets may come and go. */
  readonly buckets: () => readonly BucketConfiguration[]
  /** Epoch milliseconds. */
  readonly now: () => number
  /** `PermanentRedirect` by default. */
  readonly wrongRegion?: () => WrongRegion
}

export function createObjectStore(options: ObjectStoreOptions): ObjectStore {
  const objects = new Map<string, Map<string, StoredObject>>()
  const bucketNamed = (name: string): Bucket | undefined => {
    const configuration = options.buckets().find(bucket => bucket.name === name)
    if (!configuration) return undefined
    const inside = objects.get(name) ?? new Map<string, StoredObject>()
    objects.set(name, inside)
    return { ...configuration, objects: inside }
  }
  const existing = (name: string): Bucket => {
    const bucket = bucketNamed(name)
    if (!bucket) throw fault('NoSuchBucket', { BucketName: name })
    return bucket
  }
  const state: State = { buckets: options.buckets, bucket: bucketNamed, uploads: new Map(), now: options.now }
  return {
    put: (bucket, key, body, contentType) => {
      existing(bucket).objects.set(key, objectOf(held([body]), contentType, options.now()))
    },
    putSynthetic: (bucket, key, bytes, make) => {
      existing(bucket).objects.set(key, undigestedObject(synthetic(bytes, make), key, options.now()))
    },
    handle: (exchange, authorize) => answer(exchange, authorize, state, options.wrongRegion?.() ?? 'PermanentRedirect'),
    list: () => [...objects].flatMap(([bucket, inside]) => listed(bucket, inside)),
    read: (bucket, key) => {
      const object = bucketNamed(bucket)?.objects.get(key)
      return object && Buffer.concat([...whole(object.content)])
    }
  }
}

const listed = (bucket: string, inside: Map<string, StoredObject>) =>
  [...inside].map(([key, object]) => ({ bucket, key, bytes: object.content.bytes }))

async function answer(
  exchange: Exchange,
  authorize: Authorize,
  state: State,
  wrongRegion: WrongRegion
): Promise<Reply> {
  const ids = { request: randomBytes(8).toString('hex').toUpperCase(), host: randomBytes(56).toString('base64') }
  const own = { 'x-amz-request-id': ids.request, 'x-amz-id-2': ids.host, server: 'AmazonS3' }
  const reply = await serve(exchange, authorize, state, wrongRegion).catch(error => {
    if (isRefusal(error)) return refused(error, exchange, ids, state.now())
    throw error
  })
  return { ...reply, headers: { ...reply.headers, ...own } }
}

async function serve(exchange: Exchange, authorize: Authorize, state: State, wrongRegion: WrongRegion): Promise<Reply> {
  const address = addressOf(exchange.rawPath)
  const operation = operationOf(exchange, address)
  const bucket = state.bucket(address.bucket)
  const region = bucket?.region ?? 'us-east-1'
  const resource = operation.run ? arnOf(region, address.bucket, address.key) : arnOf(region, '*')
  const caller = await authorize(exchange, operation.action, resource)
  if (!operation.run) return listBuckets(state)
  if (!bucket) throw fault('NoSuchBucket', { BucketName: address.bucket })
  checkRegion(exchange, caller, bucket, wrongRegion)
  const request: Request = {
    exchange,
    bucket,
    key: address.key,
    state,
    authorize: async action => {
      await authorize(exchange, action, arnOf(bucket.region, bucket.name))
    }
  }
  return operation.run(request)
}
