import type { Exchange, Reply } from '../exchange.ts'
import { type Address, parseAddress } from './address.ts'
import { getBucketLocation, headBucket } from './buckets.ts'
import { completeMultipartUpload } from './complete.ts'
import { copyObject } from './copy-object.ts'
import { deleteObjects } from './delete-objects.ts'
import { createS3Error } from './errors.ts'
import { listMultipartUploads, listParts } from './list-uploads.ts'
import { listObjects, listObjectsV2 } from './listing.ts'
import { abortMultipartUpload, createMultipartUpload, uploadPart } from './multipart.ts'
import { deleteObject, getObject, putObject } from './objects.ts'
import type { S3Request } from './request.ts'

export interface Operation {
  readonly name: string
  /** The required permission: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
  readonly action?: string
  /** Absent for ListBuckets, which has no bucket. */
  readonly run?: (request: S3Request) => Promise<Reply>
}

const createOperation = (name: string, action: string | undefined, run?: Operation['run']): Operation => ({
  name,
  ...(action === undefined ? {} : { action: `s3:${action}` }),
  ...(run && { run })
})

const listBuckets = createOperation('ListBuckets', 'ListAllMyBuckets')
const onBucket = {
  head: createOperation('HeadBucket', 'ListBucket', headBucket),
  location: createOperation('GetBucketLocation', 'GetBucketLocation', getBucketLocation),
  list: createOperation('ListObjectsV2', 'ListBucket', listObjectsV2),
  listOld: createOperation('ListObjects', 'ListBucket', listObjects),
  // Each object is authorized separately.
  deleteObjects: createOperation('DeleteObjects', undefined, deleteObjects),
  listUploads: createOperation('ListMultipartUploads', 'ListBucketMultipartUploads', listMultipartUploads)
}
const onObject = {
  get: createOperation('GetObject', 'GetObject', getObject),
  head: createOperation('HeadObject', 'GetObject', getObject),
  put: createOperation('PutObject', 'PutObject', putObject),
  copy: createOperation('CopyObject', 'PutObject', copyObject),
  listParts: createOperation('ListParts', 'ListMultipartUploadParts', listParts),
  delete: createOperation('DeleteObject', 'DeleteObject', deleteObject),
  create: createOperation('CreateMultipartUpload', 'PutObject', createMultipartUpload),
  part: createOperation('UploadPart', 'PutObject', uploadPart),
  complete: createOperation('CompleteMultipartUpload', 'PutObject', completeMultipartUpload),
  abort: createOperation('AbortMultipartUpload', 'AbortMultipartUpload', abortMultipartUpload)
}

/** Names of all S3 operations that are implemented. */
export const s3Operations: readonly string[] = [
  listBuckets,
  ...Object.values(onBucket),
  ...Object.values(onObject)
].map(({ name }) => name)

/** Subresources that the store does not implement. Serving the object instead would be misleading. */
const elsewhere = [
  'accelerate acl analytics attributes cors delete encryption intelligent-tiering inventory legal-hold lifecycle',
  'logging metrics notification object-lock ownershipControls partNumber policy policyStatus publicAccessBlock',
  'replication requestPayment restore retention select session tagging torrent versionId versioning versions website'
].flatMap(line => line.split(' '))

/**
 * Finds the operation of a request.
 * @throws NotImplemented, MethodNotAllowed
 */
export function getS3Operation({ method, query, headers }: Exchange, { bucket, key }: Address): Operation {
  const found =
    bucket === ''
      ? findServiceOperation(method)
      : key === ''
        ? findBucketOperation(method, query)
        : findObjectOperation(method, query, headers)
  const isKnown = (name: string) =>
    (name === 'partNumber' && found === onObject.part) || (name === 'delete' && found === onBucket.deleteObjects)
  const strange = elsewhere.find(name => query.has(name) && !isKnown(name))
  if (strange !== undefined) throw createS3Error('NotImplemented', { Header: strange })
  if (!found)
    throw createS3Error('MethodNotAllowed', { Method: method, ResourceType: key === '' ? 'BUCKET' : 'OBJECT' })
  return found
}

// Headers of S3 that the emulator supports. It rejects every other one: to ignore an access list, a tag or a storage class
// would let a request pass that needs another permission, or that S3 rejects.
const supportedHeaders: ReadonlySet<string> = new Set([
  ...['x-amz-acl', 'x-amz-checksum-algorithm', 'x-amz-checksum-mode', 'x-amz-checksum-type', 'x-amz-content-sha256'],
  ...[
    'x-amz-copy-source',
    'x-amz-date',
    'x-amz-metadata-directive',
    'x-amz-decoded-content-length',
    'x-amz-expected-bucket-owner'
  ],
  ...['x-amz-mp-object-size', 'x-amz-request-payer', 'x-amz-sdk-checksum-algorithm', 'x-amz-security-token'],
  ...['x-amz-te', 'x-amz-trailer', 'x-amz-user-agent']
])

/** @throws NotImplemented for a header of S3 that the emulator does not support */
export function checkHeaders({ headers }: Exchange): void {
  const unknown = Object.keys(headers).find(isUnknownHeader)
  if (unknown !== undefined) throw createS3Error('NotImplemented', { Header: unknown })
}

function isUnknownHeader(name: string): boolean {
  const isS3Header = name.startsWith('x-amz-')
  return isS3Header && !supportedHeaders.has(name) && !/^x-amz-(?:meta-|checksum-|server-side-encryption)/.test(name)
}

/** Name of the operation, such as `GetObject`, for the log of calls; `undefined` if it is not implemented. */
export function getOperationName(exchange: Exchange): string | undefined {
  try {
    return getS3Operation(exchange, parseAddress(exchange.rawPath)).name
  } catch {
    return undefined
  }
}

const findServiceOperation = (method: string): Operation | undefined => (method === 'GET' ? listBuckets : undefined)

function findBucketOperation(method: string, query: URLSearchParams): Operation | undefined {
  if (method === 'HEAD') return onBucket.head
  if (method === 'POST' && query.has('delete')) return onBucket.deleteObjects
  if (method !== 'GET') return undefined
  if (query.has('location')) return onBucket.location
  if (query.has('uploads')) return onBucket.listUploads
  return query.get('list-type') === '2' ? onBucket.list : onBucket.listOld
}

function findObjectOperation(
  method: string,
  query: URLSearchParams,
  headers: Exchange['headers']
): Operation | undefined {
  const upload = query.has('uploadId')
  if (method === 'GET' && upload) return onObject.listParts
  if (method === 'GET') return onObject.get
  if (method === 'HEAD') return onObject.head
  if (method === 'PUT' && headers['x-amz-copy-source'] !== undefined) return upload ? undefined : onObject.copy
  if (method === 'PUT') return upload ? onObject.part : onObject.put
  if (method === 'DELETE') return upload ? onObject.abort : onObject.delete
  if (method === 'POST' && upload) return onObject.complete
  return method === 'POST' && query.has('uploads') ? onObject.create : undefined
}
