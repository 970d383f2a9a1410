import type { Reply } from '../exchange.ts'
import { createAlgorithmError } from './checksum-headers.ts'
import { type Algorithm, algorithms, type ChecksumType, formatChecksumHeader } from './digests.ts'
import { getEncryptionHeaders } from './encryption.ts'
import { createInvalidRequestError, createS3Error } from './errors.ts'
import { receive } from './incoming.ts'
import { getStoredHeaders } from './objects.ts'
import type { S3Request } from './request.ts'
import { openUpload, requireUpload, type Upload } from './uploads.ts'
import { createResultReply } from './xml.ts'

/** The upload that the request names. @throws NoSuchUpload */
export const findUpload = ({ exchange, bucket, key, state }: S3Request): Upload =>
  requireUpload(state.uploads, exchange.query.get('uploadId') ?? '', bucket.name, key)

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html */
export async function createMultipartUpload({ exchange, bucket, key, state }: S3Request): Promise<Reply> {
  const { headers } = exchange
  const algorithm = readRequestedAlgorithm(headers['x-amz-checksum-algorithm'])
  const type = getChecksumType(algorithm, headers['x-amz-checksum-type'])
  const upload = openUpload(state.uploads, {
    bucket: bucket.name,
    key,
    headers: getStoredHeaders(headers),
    ...(algorithm && { algorithm }),
    type
  })
  const reply = createResultReply('InitiateMultipartUploadResult', {
    Bucket: bucket.name,
    Key: key,
    UploadId: upload.id
  })
  const checksumHeaders = algorithm && { 'x-amz-checksum-algorithm': algorithm, 'x-amz-checksum-type': type }
  return { ...reply, headers: { ...reply.headers, ...checksumHeaders, ...getEncryptionHeaders(upload.headers) } }
}

function readRequestedAlgorithm(asked: string | undefined): Algorithm | undefined {
  const algorithm = algorithms.find(each => each === asked?.toUpperCase())
  if (asked !== undefined && algorithm === undefined)
    throw createInvalidRequestError(
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]'
    )
  return algorithm
}

function getChecksumType(algorithm: Algorithm | undefined, asked: string | undefined): ChecksumType {
  const usual = algorithm === undefined || algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE'
  const type = asked ?? usual
  if (type === 'FULL_OBJECT' && algorithm?.startsWith('SHA') !== true) return type
  if (type === 'COMPOSITE' && usual === 'COMPOSITE') return type
  throw createInvalidRequestError(
    `The ${type} checksum type cannot be used with the ${algorithm?.toLowerCase() ?? 'default'} checksum algorithm.`
  )
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html */
export async function uploadPart(request: S3Request): Promise<Reply> {
  const number = readPartNumber(request.exchange.query.get('partNumber'))
  const upload = findUpload(request)
  const { content, md5, checksum, claimed } = await receive(request)
  const actual = claimed ? checksum.algorithm : undefined
  if (upload.algorithm !== undefined && upload.algorithm !== actual)
    throw createAlgorithmError(upload.algorithm, actual)
  upload.parts.set(number, { number, content, md5, checksum })
  return {
    status: 200,
    headers: {
      etag: `"${md5}"`,
      ...getEncryptionHeaders(upload.headers),
      [formatChecksumHeader(checksum.algorithm)]: checksum.value
    }
  }
}

function readPartNumber(text: string | null): number {
  const number = Number(text)
  if (text !== null && /^\d+$/.test(text) && number >= 1 && number <= 10_000) return number
  throw createS3Error(
    'InvalidArgument',
    { ArgumentName: 'partNumber', ArgumentValue: text ?? '' },
    'Part number must be an integer between 1 and 10000, inclusive'
  )
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
export async function abortMultipartUpload(request: S3Request): Promise<Reply> {
  request.state.uploads.delete(findUpload(request).id)
  return { status: 204 }
}
