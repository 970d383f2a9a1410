import { ActionError, type ErrorKind, ServiceError } from '../domain/errors.ts'
import { findHint, type RequestDetails } from '../hints/find-hint.ts'
import { sanitizeLine } from '../lib/text.ts'

/** What an SDK error may carry; every member is checked, since not every error comes from the service. */
interface SdkError {
  readonly name?: unknown
  readonly code?: unknown
  readonly message?: unknown
  readonly requestId?: unknown
  readonly $metadata?: {
    readonly httpStatusCode?: number
    readonly requestId?: string
    readonly clockSkewCorrected?: boolean
  }
}

const throttled = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'SlowDown',
  'RequestThrottled',
  'BandwidthLimitExceeded',
  'PriorRequestNotComplete'
])
const expired = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'TokenRefreshRequired',
  'UnrecognizedClientException',
  'InvalidClientTokenId'
])
const denied = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnsupportedUserEditionException',
  'UnsupportedPricingPlanException',
  'InvalidIdentityToken'
])
const clockSkewPattern =
  /signature (expired|not yet current)|request has expired|difference between the request time|time too skewed/i
// What the network, the resolver and Node's HTTP client call a request that may be tried again.
const network = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_HTTP2_STREAM_ERROR',
  'HPE_INVALID_CONSTANT',
  'UND_ERR_SOCKET'
])
const networkPattern = /^(HPE_|ERR_SSL_|EPROTO$)/

/** The error of a call in our words: what was refused, why, and whether trying again can help. */
export function toServiceError(operation: string, error: unknown, requestDetails?: RequestDetails): ActionError {
  if (error instanceof ActionError) return error
  const given: SdkError = typeof error === 'object' && error !== null ? error : { message: String(error) }
  const status = given.$metadata?.httpStatusCode
  const code = errorCode(given)
  const text = errorText(given, status)
  const kind = classifyAwsError(given, code, status, text)
  const requestId = given.$metadata?.requestId ?? (typeof given.requestId === 'string' ? given.requestId : undefined)
  return new ServiceError(
    `${operation}: ${sanitizeLine(code, 100)}${text === '' || text === code ? '' : `: ${text}`}`,
    {
      operation,
      code,
      kind,
      status,
      requestId: requestId === undefined ? undefined : sanitizeLine(requestId, 100),
      hint: findHint({ operation, code, message: text, requestDetails }),
      cause: error
    }
  )
}

// An answer without a body leaves the SDK without words.
function errorText({ message }: SdkError, status: number | undefined): string {
  const text = typeof message === 'string' ? sanitizeLine(message, 1000) : ''
  return (text === '' || text === 'UnknownError') && status !== undefined ? `HTTP ${status} without a reason` : text
}

function errorCode(error: SdkError): string {
  const name = typeof error.name === 'string' ? error.name : 'Error'
  // A plain Error tells more by its system code: ECONNREFUSED.
  return (name === 'Error' || name === 'TypeError') && typeof error.code === 'string' ? error.code : name
}

function classifyAwsError(error: SdkError, code: string, status: number | undefined, text: string): ErrorKind {
  if (error.$metadata?.clockSkewCorrected === true || code === 'RequestTimeTooSkewed' || clockSkewPattern.test(text))
    return 'transient'
  if (code === 'LimitExceededException') return 'job-limit'
  if (code === 'ResourceExistsException') return 'already-exists'
  if (/has not reached a terminal state/i.test(text)) return 'not-ready'
  if (throttled.has(code) || status === 429) return 'throttled'
  if (expired.has(code) || (denied.has(code) && /\b(token|credentials?|session)\b.*\bexpired\b/i.test(text)))
    return 'expired'
  if (denied.has(code)) return 'denied'
  if (code === 'ResourceNotFoundException') return 'not-found'
  if (isTransient(error, code, status)) return 'transient'
  // QuickSight refuses expired credentials with 401: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
  if (status === 401) return 'expired'
  if (status === 403) return 'denied'
  return status === undefined ? 'unknown' : 'invalid'
}

function isTransient(error: SdkError, code: string, status: number | undefined): boolean {
  if (status !== undefined && status >= 500) return true
  const system = typeof error.code === 'string' ? error.code : code
  if (network.has(system) || networkPattern.test(system)) return true
  if (code === 'TimeoutError' || code === 'AbortError' || /^IDPCommunicationError/.test(code)) return true
  // A body that is no JSON or no XML: cut off on the way, or not the service's at all.
  return code === 'SyntaxError' || (code === 'Error' && (status === undefined || status < 300)) || code === 'TypeError'
}
