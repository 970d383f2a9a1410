import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Exchange } from './exchange.ts'

/** Signature of a request, from the Authorization header or a presigned query. */
export interface Claim {
  readonly accessKeyId: string
  /** `20261122` */
  readonly day: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** `20261122T101500Z` */
  readonly timestamp: string
  readonly sessionToken?: string
  /** Lifetime in seconds, of presigned queries only. */
  readonly expiresSeconds?: number
}
export type Signable = Pick<Exchange, 'method' | 'rawPath' | 'query' | 'headers'>

const algorithm = 'AWS4-HMAC-SHA256'
const createHmacDigest = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** SHA-256 as hex digits. */
export const hashSha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

/** URI encoding of SigV4 (RFC 3986): everything except the unreserved characters. */
export function uriEncode(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * The claim of a request, `undefined` when it carries none, 'malformed' when it cannot be read.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
 */
export function readClaim({ headers, query }: Signable): Claim | 'malformed' | undefined {
  const authorization = headers['authorization']
  if (authorization !== undefined) return readHeaderClaim(authorization, headers)
  return query.has('X-Amz-Signature') || query.has('X-Amz-Algorithm') ? readQueryClaim(query) : undefined
}

function readHeaderClaim(authorization: string, headers: Signable['headers']): Claim | 'malformed' {
  const getPart = (name: string) => new RegExp(`(?:^|[\\s,])${name}=([^\\s,]+)`).exec(authorization)?.[1]
  const timestamp = headers['x-amz-date']
  if (!authorization.startsWith(`${algorithm} `)) return 'malformed'
  const token = headers['x-amz-security-token']
  return assembleCanonicalRequest(
    getPart('Credential'),
    getPart('SignedHeaders'),
    getPart('Signature'),
    timestamp,
    token
  )
}

function readQueryClaim(query: URLSearchParams): Claim | 'malformed' {
  const getPart = (name: string) => query.get(`X-Amz-${name}`) ?? undefined
  const expires = getPart('Expires')
  if (getPart('Algorithm') !== algorithm || !/^-?\d+$/.test(expires ?? '')) return 'malformed'
  const claim = assembleCanonicalRequest(
    getPart('Credential'),
    getPart('SignedHeaders'),
    getPart('Signature'),
    getPart('Date'),
    getPart('Security-Token')
  )
  return claim === 'malformed' ? claim : { ...claim, expiresSeconds: Number(expires) }
}

function assembleCanonicalRequest(
  credential: string | undefined,
  signedHeaders: string | undefined,
  signature: string | undefined,
  timestamp: string | undefined,
  sessionToken: string | undefined
): Claim | 'malformed' {
  const [accessKeyId, day, region, service, end] = credential?.split('/') ?? []
  if (!accessKeyId || !day || !region || !service || end !== 'aws4_request') return 'malformed'
  if (!signedHeaders || !signature || !timestamp || !isTimestamp(timestamp)) return 'malformed'
  const claim = { accessKeyId, day, region, service, signedHeaders: signedHeaders.split(';'), signature, timestamp }
  return sessionToken === undefined ? claim : { ...claim, sessionToken }
}

/**
 * The signature that this request must have if it was signed with `secret`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function computeSignature(
  request: Signable,
  claim: Omit<Claim, 'signature'>,
  secret: string,
  payloadHash: string
) {
  return signText(claim, secret, algorithm, [hashSha256(createCanonicalRequest(request, claim, payloadHash))])
}

/** Signs lines within the scope of a claim; `kind` is the algorithm line. */
export function signText(claim: Omit<Claim, 'signature'>, secret: string, kind: string, lines: readonly string[]) {
  const scope = `${claim.day}/${claim.region}/${claim.service}/aws4_request`
  const key = [claim.region, claim.service, 'aws4_request'].reduce(
    createHmacDigest,
    createHmacDigest(`AWS4${secret}`, claim.day)
  )
  return createHmacDigest(key, [kind, claim.timestamp, scope, ...lines].join('\n')).toString('hex')
}

/** Compares signatures in constant time. */
export function isSameSignature(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function createCanonicalRequest(request: Signable, claim: Omit<Claim, 'signature'>, payloadHash: string): string {
  const headers = claim.signedHeaders.map(name => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}`)
  return [
    request.method,
    createCanonicalPath(request.rawPath, claim.service),
    createCanonicalQuery(request.query),
    ...headers,
    '',
    claim.signedHeaders.join(';'),
    payloadHash
  ].join('\n')
}

/** S3 signs the path encoded once, every other service the normalized path of the wire, encoded once more. */
function createCanonicalPath(rawPath: string, service: string): string {
  const encodeSegments = (path: string) => path.split('/').map(uriEncode).join('/')
  if (service !== 's3') return encodeSegments(normalizePath(rawPath))
  try {
    return encodeSegments(decodeURIComponent(rawPath))
  } catch {
    return rawPath
  }
}

/**
 * Resolves `.` and `..` and removes empty segments.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request
 */
function normalizePath(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}${path.endsWith('/') ? '/' : ''}`
}

function createCanonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
    .sort(([a, av], [b, bv]) => (a === b ? (av < bv ? -1 : 1) : a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** Whether the timestamp has the right format and is a valid date. */
function isTimestamp(text: string): boolean {
  const millis = parseTimestamp(text)
  return !Number.isNaN(millis) && formatTimestamp(millis) === text
}

/** `20261122T101500Z` in milliseconds. */
export function parseTimestamp(timestamp: string): number {
  const digits = timestamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  return Date.parse(digits)
}

/** Milliseconds as `20261122T101500Z`. */
export function formatTimestamp(millis: number): string {
  return new Date(millis).toISOString().replace(/[-:]|\.\d{3}/g, '')
}
