import { Readable } from 'node:stream'
import type { Exchange, Reply } from '../exchange.ts'
import type { StoredObject } from './bucket.ts'
import { checkWrite, evaluateReadConditions, isConditional, type Range, readRange } from './conditions.ts'
import { formatChecksumHeader } from './digests.ts'
import { describeEncryption, getEncryptionHeaders } from './encryption.ts'
import { createS3Error } from './errors.ts'
import { receive } from './incoming.ts'
import { findObject, type S3Request } from './request.ts'

const keptHeaders = ['cache-control', 'content-disposition', 'content-language', 'content-type', 'expires']

/** GetObject and HeadObject differ only in the body. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html */
export async function getObject(request: S3Request): Promise<Reply> {
  const object = requireObject(request)
  const { headers, method, query } = request.exchange
  if (!evaluateReadConditions(headers, object))
    return { status: 304, headers: { etag: object.etag, 'last-modified': stamp(object) } }
  const range = readRange(headers, object)
  const reply = {
    status: range ? 206 : 200,
    headers: { ...describeObject(object, range), ...describeChecksum(headers, object, range), ...getOverrides(query) }
  }
  if (method === 'HEAD') return reply
  const { offset, length } = range ?? { offset: 0, length: object.content.bytes }
  return { ...reply, body: Readable.from(object.content.read(offset, length), { objectMode: false }) }
}

/**
 * The object, or the error: a caller without s3:ListBucket gets AccessDenied for a missing object.
 * "If you have the s3:ListBucket permission, Amazon S3 returns 404, if you don't, 403":
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function requireObject(request: S3Request): StoredObject {
  const object = findObject(request)
  if (object) return object
  request.permit('s3:ListBucket')
  throw createS3Error('NoSuchKey', { Key: request.key })
}

const stamp = (object: StoredObject): string => new Date(object.modified).toUTCString()

function describeObject(object: StoredObject, range: Range | undefined): Record<string, string> {
  const { bytes } = object.content
  return {
    ...object.headers,
    'accept-ranges': 'bytes',
    'content-length': String(range?.length ?? bytes),
    etag: object.etag,
    'last-modified': stamp(object),
    ...(range && { 'content-range': `bytes ${range.offset}-${range.offset + range.length - 1}/${bytes}` })
  }
}

function describeChecksum(headers: Exchange['headers'], object: StoredObject, range?: Range): Record<string, string> {
  const { checksum } = object
  if (!checksum || range || headers['x-amz-checksum-mode']?.toUpperCase() !== 'ENABLED') return {}
  return { [formatChecksumHeader(checksum.algorithm)]: checksum.value, 'x-amz-checksum-type': checksum.type }
}

/** `response-content-disposition` and similar parameters, which a link can have. */
function getOverrides(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    keptHeaders.concat('content-encoding').flatMap(name => {
      const value = query.get(`response-${name}`)
      return value === null ? [] : [[name, value]]
    })
  )
}

/** Properties of the new object in a PutObject or CreateMultipartUpload request. */
export function getStoredHeaders(headers: Exchange['headers']): Record<string, string> {
  const encodings = (headers['content-encoding'] ?? '').split(/\s*,\s*/).filter(each => each && each !== 'aws-chunked')
  const kept = Object.entries(headers).filter(([name]) => keptHeaders.includes(name) || name.startsWith('x-amz-meta-'))
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept),
    ...describeEncryption(headers),
    ...(encodings.length > 0 && { 'content-encoding': encodings.join(',') })
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export async function putObject(request: S3Request): Promise<Reply> {
  const { exchange, bucket, key, state } = request
  const headers = getStoredHeaders(exchange.headers)
  const existing = findObject(request)
  checkWrite(exchange.headers, key, existing)
  const { content, md5, checksum } = await receive(request)
  // "If a conflicting operation occurs during the upload S3 returns a 409 ConditionalRequestConflict response."
  if (isConditional(exchange.headers) && findObject(request) !== existing)
    throw createS3Error('ConditionalRequestConflict', { Key: key })
  const etag = `"${md5}"`
  bucket.objects.set(key, {
    content,
    etag,
    modified: state.now(),
    headers,
    checksum: { ...checksum, type: 'FULL_OBJECT' }
  })
  return {
    status: 200,
    headers: {
      etag,
      ...getEncryptionHeaders(headers),
      [formatChecksumHeader(checksum.algorithm)]: checksum.value,
      'x-amz-checksum-type': 'FULL_OBJECT'
    }
  }
}

/** S3 returns the same response if the object does not exist. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
export async function deleteObject(request: S3Request): Promise<Reply> {
  request.bucket.objects.delete(request.key)
  return { status: 204 }
}
