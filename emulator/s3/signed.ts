import type { Exchange } from '../exchange.ts'
import { parseTimestamp } from '../sigv4.ts'
import { createS3Error } from './errors.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const queryParameters = ['Algorithm', 'Credential', 'Signature', 'Date', 'SignedHeaders', 'Expires']
const maxLifetimeSeconds = 604_800

/**
 * Checks the form of a signature before the signature itself: one mechanism, with all of its parts.
 * @throws InvalidArgument, AuthorizationQueryParametersError
 */
export function checkMechanism({ headers, query }: Exchange): void {
  const inQuery = ['X-Amz-Algorithm', 'X-Amz-Signature', 'Signature'].some(name => query.has(name))
  if (!inQuery) return
  if (headers['authorization'] !== undefined)
    throw createS3Error(
      'InvalidArgument',
      { ArgumentName: 'Authorization' },
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified'
    )
  if (queryParameters.some(name => !query.has(`X-Amz-${name}`)))
    throw createS3Error(
      'AuthorizationQueryParametersError',
      {},
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.'
    )
  const seconds = query.get('X-Amz-Expires') ?? ''
  if (!/^-?\d+$/.test(seconds) || Number(seconds) < 1 || Number(seconds) > maxLifetimeSeconds)
    throw createS3Error(
      'AuthorizationQueryParametersError',
      {},
      `X-Amz-Expires must be between 1 and ${maxLifetimeSeconds} seconds`
    )
}

/**
 * Checks that a link has not expired.
 * @param factor for its lifetime
 * @throws AccessDenied
 */
export function checkLifetime({ query }: Exchange, factor: number, now: number): void {
  const expires = query.get('X-Amz-Expires')
  if (expires === null) return
  const end = parseTimestamp(query.get('X-Amz-Date') ?? '') + Number(expires) * factor * 1000
  if (now <= end) return
  const details = { 'X-Amz-Expires': expires, Expires: formatSeconds(end), ServerTime: formatSeconds(now) }
  throw createS3Error('AccessDenied', details, 'Request has expired')
}

const formatSeconds = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')

/**
 * The payload hash that the client signed. The store compares it with the body while reading.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html
 * @throws InvalidRequest, InvalidArgument
 */
export function readPayloadHash({ headers, query }: Exchange): string {
  const signed = headers['x-amz-content-sha256']
  if (signed === undefined) {
    if (query.has('X-Amz-Signature')) return 'UNSIGNED-PAYLOAD'
    if (headers['authorization'] === undefined) return ''
    throw createS3Error('InvalidRequest', {}, 'Missing required header for this request: x-amz-content-sha256')
  }
  if (/^[0-9a-f]{64}$/.test(signed) || signed === 'UNSIGNED-PAYLOAD' || framings.includes(signed)) return signed
  throw createS3Error(
    'InvalidArgument',
    { ArgumentName: 'x-amz-content-sha256', ArgumentValue: signed },
    `x-amz-content-sha256 must be UNSIGNED-PAYLOAD, ${framings.join(', ')} or a valid sha256 value.`
  )
}

/** Bodies in chunks, signed or with trailing headers. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html */
const framings = [
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER'
]
