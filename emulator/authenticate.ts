import { createQuickSightError, createStsError, type ServiceError } from './errors.ts'
import { getPartition, isRegion } from './partition.ts'
import { createS3Error } from './s3/errors.ts'
import type { Session, Sessions } from './sessions.ts'
import {
  type Claim,
  computeSignature,
  formatTimestamp,
  isSameSignature,
  parseTimestamp,
  readClaim,
  type Signable
} from './sigv4.ts'

export type SigningService = 'sts' | 'sso-oauth' | 'quicksight' | 's3'
/** Identity Center has the same error messages as QuickSight, since both use REST-JSON. */
type WordedService = Exclude<SigningService, 'sso-oauth'>
export interface Authenticated {
  readonly session: Session
  /** Region of the signature's scope, which is the region that the client calls. */
  readonly region: string
}

/** Errors of a signature, with the code and message of each service. */
const refusals = {
  missing: {
    sts: () => createStsError('MissingAuthenticationToken', 'Request is missing Authentication Token'),
    quicksight: () => createQuickSightError('MissingAuthenticationTokenException', 'Missing Authentication Token'),
    s3: () => createS3Error('AccessDenied')
  },
  malformed: {
    sts: () => createStsError('IncompleteSignature', incomplete),
    quicksight: () => createQuickSightError('IncompleteSignatureException', incomplete),
    s3: () => createS3Error('AuthorizationHeaderMalformed')
  },
  unknownKey: {
    sts: () => createStsError('InvalidClientTokenId', invalidToken),
    quicksight: () => createQuickSightError('UnrecognizedClientException', invalidToken),
    s3: () => createS3Error('InvalidAccessKeyId')
  },
  badToken: {
    sts: () => createStsError('InvalidClientTokenId', invalidToken),
    quicksight: () => createQuickSightError('UnrecognizedClientException', invalidToken),
    s3: () => createS3Error('InvalidToken')
  },
  expired: {
    sts: () => createStsError('ExpiredToken', expiredToken),
    quicksight: () => createQuickSightError('ExpiredTokenException', expiredToken),
    s3: () => createS3Error('ExpiredToken')
  },
  mismatch: {
    sts: () => createStsError('SignatureDoesNotMatch', mismatch),
    quicksight: () => createQuickSightError('InvalidSignatureException', mismatch),
    s3: () => createS3Error('SignatureDoesNotMatch')
  },
  unsigned: {
    sts: () => createStsError('SignatureDoesNotMatch', mismatch),
    quicksight: () => createQuickSightError('InvalidSignatureException', mismatch),
    s3: (HeadersNotSigned: string) =>
      createS3Error(
        'AccessDenied',
        { HeadersNotSigned },
        'There were headers present in the request which were not signed'
      )
  },
  scope: {
    sts: (why: string) => createStsError('SignatureDoesNotMatch', why),
    quicksight: (why: string) => createQuickSightError('InvalidSignatureException', why),
    s3: (why: string) =>
      createS3Error('AuthorizationHeaderMalformed', {}, `The authorization header is malformed; ${why}`)
  },
  skewed: {
    sts: (why: string) => createStsError('SignatureDoesNotMatch', why),
    quicksight: (why: string) => createQuickSightError('InvalidSignatureException', why),
    s3: () => createS3Error('RequestTimeTooSkewed')
  }
} satisfies Record<string, Record<WordedService, (why: string) => ServiceError>>

const invalidToken = 'The security token included in the request is invalid.'
const expiredToken = 'The security token included in the request is expired'
const incomplete =
  "Authorization header requires 'Credential' parameter, 'Signature' parameter, 'SignedHeaders' parameter and an 'X-Amz-Date' or a 'Date' header."
const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html */
const skewMinutes: Readonly<Record<SigningService, number>> = { quicksight: 5, 'sso-oauth': 5, sts: 15, s3: 15 }

/**
 * Verifies the signature of a request in the order of AWS: the key, its session token, the scope, the clock, then the
 * signature over method, path, query, signed headers and body.
 * @throws ServiceError with the message of the service
 */
export function authenticate(
  service: SigningService,
  request: Signable,
  payloadHash: string,
  { sessions, partition, now }: { sessions: Sessions; partition: string; now: number }
): Authenticated {
  const refuse = (what: keyof typeof refusals, why = ''): never => {
    throw refusals[what][service === 'sso-oauth' ? 'quicksight' : service](why)
  }
  const claim = readClaim(request) ?? refuse('missing')
  if (claim === 'malformed') return refuse('malformed')
  const session = sessions.find(claim.accessKeyId) ?? refuse('unknownKey')
  if (session.sessionToken !== claim.sessionToken) refuse('badToken')
  const wrongScope = findScopeProblem(claim, service, partition)
  if (wrongScope) refuse('scope', wrongScope)
  const skew = findSkewProblem(claim, skewMinutes[service], now)
  if (skew) refuse('skewed', skew)
  const unsigned = findUnsignedHeaders(request, claim)
  if (unsigned.length > 0) refuse('unsigned', unsigned.join(', '))
  if (!isOrdered(claim.signedHeaders) || claim.signedHeaders.some(name => request.headers[name] === undefined))
    refuse('mismatch')
  const expected = computeSignature(request, claim, session.secretAccessKey, payloadHash)
  if (!isSameSignature(expected, claim.signature)) refuse('mismatch')
  if (session.expiresAt <= now) refuse('expired')
  return { session, region: claim.region }
}

function findScopeProblem({ day, timestamp, region, service }: Claim, wanted: SigningService, partition: string) {
  if (service !== wanted) return `Credential should be scoped to correct service: '${wanted}'.`
  if (!isRegion(region) || getPartition(region) !== partition) return 'Credential should be scoped to a valid region.'
  if (timestamp.startsWith(day)) return undefined
  return `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${day}' != '${timestamp.slice(0, 8)}', from '${timestamp}'.`
}

/** A presigned URL of S3 can be older than the allowed clock skew; S3 checks its lifetime. */
function findSkewProblem(
  { timestamp, expiresSeconds, service }: Claim,
  minutes: number,
  now: number
): string | undefined {
  const signedAt = parseTimestamp(timestamp)
  const span = minutes * 60_000
  const show = formatTimestamp
  if (signedAt > now + span)
    return `Signature not yet current: ${timestamp} is still later than ${show(now + span)} (${show(now)} + ${minutes} min.)`
  if ((expiresSeconds === undefined || service !== 's3') && signedAt < now - span)
    return `Signature expired: ${timestamp} is now earlier than ${show(now - span)} (${show(now)} - ${minutes} min.)`
  return undefined
}

const isOrdered = (names: readonly string[]) =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name)

function findUnsignedHeaders({ headers }: Signable, { signedHeaders }: Claim): string[] {
  const mustBeSigned = Object.keys(headers).filter(name => name === 'host' || name.startsWith('x-amz-'))
  return mustBeSigned.filter(name => !signedHeaders.includes(name))
}
