import type { ServiceError } from '../errors.ts'
import type { Exchange } from '../exchange.ts'
import type { Trailers } from './chunked.ts'
import { type Algorithm, algorithms, checksumBytes, formatChecksumHeader } from './digests.ts'
import { createInvalidRequestError, createS3Error } from './errors.ts'

type ChecksumHeaders = Exchange['headers']

const isBase64WithLength = (bytes: number, value: string): boolean => {
  const decoded = Buffer.from(value, 'base64')
  return decoded.length === bytes && decoded.toString('base64') === value
}

/**
 * The checksum that a client sends along, by its header or by the trailer it announces.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
export function readClaimedAlgorithm(headers: ChecksumHeaders): Algorithm | undefined {
  const announced = (headers['x-amz-trailer'] ?? '').toLowerCase().split(/\s*,\s*/)
  const claimed = algorithms.filter(each => {
    const name = formatChecksumHeader(each)
    return headers[name] !== undefined || announced.includes(name)
  })
  if (claimed.length > 1)
    throw createInvalidRequestError(
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.'
    )
  if (claimed.length === 0 && headers['x-amz-sdk-checksum-algorithm'] !== undefined)
    throw createInvalidRequestError(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.'
    )
  return claimed[0]
}

/** A checksum of another kind than the upload was opened with. */
export function createAlgorithmError(expected: Algorithm, actual: Algorithm | undefined): ServiceError {
  const [should, is] = [expected.toLowerCase(), actual?.toLowerCase() ?? 'null']
  return createInvalidRequestError(
    `Checksum Type mismatch occurred, expected checksum Type: ${should}, actual checksum Type: ${is}`
  )
}

/** Its value, which must have the algorithm's length. */
export function readClaimedChecksum(headers: ChecksumHeaders, trailers: Trailers, algorithm: Algorithm): string {
  const name = formatChecksumHeader(algorithm)
  const trailing = headers[name] === undefined
  const value = headers[name] ?? trailers.get(name)
  if (value === undefined) throw createS3Error('MalformedTrailerError')
  if (!isBase64WithLength(checksumBytes[algorithm], value))
    throw createInvalidRequestError(`Value for ${name} ${trailing ? 'trailing ' : ''}header is invalid.`)
  return value
}

/** `Content-MD5`, which is base64 of 16 bytes. */
export function checkContentMd5(headers: ChecksumHeaders, actual: string): void {
  const claimed = headers['content-md5']
  if (claimed === undefined) return
  if (!isBase64WithLength(16, claimed)) throw createS3Error('InvalidDigest', { 'Content-MD5': claimed })
  if (claimed !== actual) throw createS3Error('BadDigest', { ExpectedDigest: claimed, CalculatedDigest: actual })
}
