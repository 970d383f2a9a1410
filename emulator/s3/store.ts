import { randomBytes } from 'node:crypto'
import type { Exchange, Reply } from '../exchange.ts'
import { checkKey, parseAddress } from './address.ts'
import {
  type BucketConfiguration,
  createBucketArn,
  createStoredObject,
  createUndigestedObject,
  type StoredBucket,
  type StoredObject
} from './bucket.ts'
import { listBuckets } from './buckets.ts'
import { createMemoryContent, createSyntheticContent, readAll } from './content.ts'
import { createS3Error } from './errors.ts'
import { checkHeaders, getS3Operation } from './operations.ts'
import { createS3ErrorReply, isRefusal } from './refusal.ts'
import { checkRegion, type WrongRegion } from './region.ts'
import type { Admitted, Authenticate, S3Request, State } from './request.ts'

/** The emulator's S3: objects in memory, REST-XML in path style. */
export interface ObjectStore {
  /**
   * Writes an object without a request, as QuickSight does.
   * @throws an error named NoSuchBucket, KeyTooLongError or InvalidURI
   */
  put(bucket: string, key: string, body: Uint8Array, contentType: string): void
  /** Adds an object of any size that is generated when it is read, 256 KiB at a time; served without a checksum. */
  putSynthetic(bucket: string, key: string, bytes: number, make: (offset: number, length: number) => Uint8Array): void
  /** Answers one HTTP request; an error of `authenticate` becomes an S3 error. Rejects only if the client disconnects. */
  handle(exchange: Exchange, authenticate: Authenticate): Promise<Reply>
  list(): { bucket: string; key: string; bytes: number }[]
  /** Removes all objects and uploads. */
  clear(): void
  /** The bytes of an object, `undefined` if it does not exist. */
  read(bucket: string, key: string): Uint8Array | undefined
}

export interface ObjectStoreOptions {
  /** Read on every request, so that buckets can be added and removed. */
  readonly buckets: () => readonly BucketConfiguration[]
  /** Epoch milliseconds. */
  readonly now: () => number
  /** `PermanentRedirect` by default. */
  readonly wrongRegion?: () => WrongRegion
}

/** S3 without signatures and IAM, which `object-service.ts` adds. */
export function createObjectStore({ buckets, now, wrongRegion }: ObjectStoreOptions): ObjectStore {
  const objects = new Map<string, Map<string, StoredObject>>()
  const bucket = (name: string) => getStoredBucket(buckets(), objects, name)
  const state: State = { buckets, bucket, uploads: new Map(), now }
  const keep = (name: string, key: string, object: StoredObject) => {
    const found = bucket(name)
    if (!found) throw createS3Error('NoSuchBucket', { BucketName: name })
    checkKey(key)
    found.objects.set(key, object)
  }
  return {
    put: (name, key, body, contentType) =>
      keep(name, key, createStoredObject(createMemoryContent([body]), contentType, now())),
    putSynthetic: (name, key, bytes, make) =>
      keep(name, key, createUndigestedObject(createSyntheticContent(bytes, make), key, now())),
    handle: (exchange, authenticate) =>
      handleS3Request(exchange, authenticate, state, wrongRegion?.() ?? 'PermanentRedirect'),
    list: () =>
      [...objects].flatMap(([name, inside]) =>
        [...inside].map(([key, object]) => ({ bucket: name, key, bytes: object.content.bytes }))
      ),
    clear: () => {
      objects.clear()
      state.uploads.clear()
    },
    read: (name, key) => {
      const object = bucket(name)?.objects.get(key)
      return object && Buffer.concat([...readAll(object.content)])
    }
  }
}

/** The bucket with its current configuration and its objects. */
function getStoredBucket(
  buckets: readonly BucketConfiguration[],
  objects: Map<string, Map<string, StoredObject>>,
  name: string
): StoredBucket | undefined {
  const configuration = buckets.find(bucket => bucket.name === name)
  if (!configuration) return undefined
  const inside = objects.get(name) ?? new Map<string, StoredObject>()
  objects.set(name, inside)
  return { ...configuration, objects: inside }
}

async function handleS3Request(
  exchange: Exchange,
  authenticate: Authenticate,
  state: State,
  wrongRegion: WrongRegion
): Promise<Reply> {
  const ids = { request: randomBytes(8).toString('hex').toUpperCase(), host: randomBytes(56).toString('base64') }
  const s3Headers = { 'x-amz-request-id': ids.request, 'x-amz-id-2': ids.host, server: 'AmazonS3' }
  const reply = await serve(exchange, authenticate, state, wrongRegion).catch(error => {
    if (isRefusal(error)) return createS3ErrorReply(error, ids)
    throw error
  })
  return { ...reply, headers: { ...reply.headers, ...s3Headers } }
}

/** Checks in the order of S3: the caller, the existence of the bucket, its region, and then the permission. */
async function serve(
  exchange: Exchange,
  authenticate: Authenticate,
  state: State,
  wrongRegion: WrongRegion
): Promise<Reply> {
  const address = parseAddress(exchange.rawPath)
  const operation = getS3Operation(exchange, address)
  const caller = await authenticate(exchange)
  checkHeaders(exchange)
  if (!operation.run) {
    caller.permitObjectRequest(operation.action ?? 's3:ListAllMyBuckets', `arn:${caller.partition}:s3:::*`)
    return listBuckets(state, caller.account)
  }
  const bucket = state.bucket(address.bucket)
  if (!bucket) throw createS3Error('NoSuchBucket', { BucketName: address.bucket })
  checkRegion(exchange, caller, bucket, wrongRegion)
  if (operation.action !== undefined)
    caller.permitObjectRequest(operation.action, createBucketArn(bucket.region, bucket.name, address.key))
  checkOwner(exchange, caller, bucket)
  if (operation.action === 's3:PutObject')
    checkWriteHeaders(exchange, caller, createBucketArn(bucket.region, bucket.name, address.key))
  const request: S3Request = {
    exchange,
    bucket,
    key: address.key,
    state,
    permit: action => caller.permitObjectRequest(action, createBucketArn(bucket.region, bucket.name)),
    permitOn: caller.permitObjectRequest,
    ...(caller.signatures && { signatures: caller.signatures })
  }
  return operation.run(request)
}

const maxMetadataBytes = 2048

/**
 * Access lists need a separate permission, and a bucket with access lists disabled, the default, accepts only one:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html. Metadata is limited to 2 kB:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
 */
function checkWriteHeaders({ headers }: Exchange, caller: Admitted, arn: string): void {
  const acl = headers['x-amz-acl']
  if (acl !== undefined) caller.permitObjectRequest('s3:PutObjectAcl', arn)
  if (acl !== undefined && acl !== 'bucket-owner-full-control') throw createS3Error('AccessControlListNotSupported')
  const metadata = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'))
  const bytes = metadata.reduce((sum, [name, value]) => sum + Buffer.byteLength(name.slice(11) + value), 0)
  if (bytes > maxMetadataBytes) throw createS3Error('MetadataTooLarge')
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html */
function checkOwner({ headers }: Exchange, { account }: Admitted, { owner = account }: StoredBucket): void {
  const expected = headers['x-amz-expected-bucket-owner']
  if (expected !== undefined && expected !== owner) throw createS3Error('AccessDenied')
}
