import type { Reply } from '../exchange.ts'
import { parseAddress } from './address.ts'
import { createBucketArn, type StoredObject } from './bucket.ts'
import { checkWrite } from './conditions.ts'
import { getEncryptionHeaders } from './encryption.ts'
import { createInvalidRequestError, createS3Error } from './errors.ts'
import { getStoredHeaders } from './objects.ts'
import { findObject, type S3Request } from './request.ts'
import { createResultReply } from './xml.ts'

const maxCopyBytes = 5 * 1024 ** 3

/**
 * Copies an object; the caller needs s3:GetObject on the source as well.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export async function copyObject(request: S3Request): Promise<Reply> {
  const { exchange, bucket, key, state } = request
  checkWrite(exchange.headers, key, findObject(request))
  const source = findSource(request)
  if (source.content.bytes > maxCopyBytes)
    throw createInvalidRequestError(
      'The specified copy source is larger than the maximum allowable size for a copy source: 5368709120'
    )
  const directive = exchange.headers['x-amz-metadata-directive'] ?? 'COPY'
  if (directive === 'COPY' && source === findObject(request))
    throw createInvalidRequestError(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes."
    )
  const headers = directive === 'REPLACE' ? getStoredHeaders(exchange.headers) : source.headers
  const { uploadId: _, ...kept } = source
  bucket.objects.set(key, { ...kept, headers, modified: state.now() })
  const reply = createResultReply('CopyObjectResult', {
    ETag: source.etag,
    LastModified: new Date(state.now()).toISOString()
  })
  return { ...reply, headers: { ...reply.headers, ...getEncryptionHeaders(headers) } }
}

function findSource({ exchange, state, permitOn }: S3Request): StoredObject {
  const named = exchange.headers['x-amz-copy-source'] ?? ''
  if (named.includes('?')) throw createS3Error('NotImplemented', { Header: 'x-amz-copy-source versionId' })
  const { bucket: name, key } = parseAddress(named.startsWith('/') ? named : `/${named}`)
  const bucket = state.bucket(name)
  if (bucket === undefined) throw createS3Error('NoSuchBucket', { BucketName: name })
  permitOn('s3:GetObject', createBucketArn(bucket.region, name, key))
  const object = bucket.objects.get(key)
  if (object !== undefined) return object
  permitOn('s3:ListBucket', createBucketArn(bucket.region, name))
  throw createS3Error('NoSuchKey', { Key: key })
}
