import { isThrottlingError, isTransientError } from '@smithy/core/retry'
import { ActionError, type ErrorKind, ServiceError } from '../domain/errors.ts'
import { findHint, type RequestDetails } from '../hints/find-hint.ts'
import { redactPrivateValues } from '../lib/private-values.ts'
import { sanitizeLine } from '../lib/text.ts'

/** Members that an SDK error can contain; every member is checked, since not every error comes from the service. */
interface SdkError {
  readonly name?: unknown
  readonly code?: unknown
  readonly message?: unknown
  readonly requestId?: unknown
  readonly $retryable?: { readonly throttling?: boolean }
  readonly $metadata?: {
    readonly httpStatusCode?: number
    readonly requestId?: string
    readonly clockSkewCorrected?: boolean
  }
}

const throttlingPattern = /^RequestThrottled/
const expiredCodes = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'TokenRefreshRequired',
  'UnrecognizedClientException',
  'InvalidClientTokenId'
])
const deniedCodes = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnsupportedUserEditionException',
  'UnsupportedPricingPlanException',
  // The SDK's name of STS's `InvalidIdentityToken`.
  'InvalidIdentityTokenException',
  // Of IAM Identity Center, with the status 401.
  'InvalidClientException'
])
const clockSkewPattern =
  /signature (expired|not yet current)|request has expired|difference between the request time|time too skewed/i
// Errors of the network, the resolver and Node's HTTP client in addition to those that the SDK retries.
const networkPattern =
  /^(ECONNABORTED|ESOCKETTIMEDOUT|EADDRNOTAVAIL|EPROTO|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_STREAM_ERROR|UND_ERR_SOCKET|HPE_\w+|ERR_SSL_\w+)$/
// In addition to the SDK's: STS could not reach GitHub, S3 got a damaged or conflicting upload.
// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
const transientPattern =
  /^(TimeoutError|AbortError|IDPCommunicationError\w*|OperationAborted|BadDigest|IncompleteBody)$/

/** The error of a call as a ServiceError: classified, sanitized, with a hint. An ActionError is returned unchanged. */
export function toServiceError(operation: string, error: unknown, requestDetails?: RequestDetails): ActionError {
  if (error instanceof ActionError) return error
  const thrown: SdkError = typeof error === 'object' && error !== null ? error : { message: String(error) }
  const status = thrown.$metadata?.httpStatusCode
  const isForeign = isForeignResponse(thrown, status)
  const code = isForeign ? 'IncompleteAnswer' : getErrorCode(thrown)
  const text = isForeign ? `the response is not from AWS (HTTP ${status})` : getErrorText(thrown, status)
  const requestId = thrown.$metadata?.requestId ?? (typeof thrown.requestId === 'string' ? thrown.requestId : undefined)
  return new ServiceError(
    formatMessage(operation, isForeign ? '' : sanitizeLine(code, 100), toShownText(operation, text)),
    {
      operation,
      code,
      kind: classifyAwsError(operation, thrown, code, text),
      status,
      requestId: requestId === undefined ? undefined : sanitizeLine(requestId, 100),
      hint: findHint({ operation, code, message: text, requestDetails }),
      cause: error
    }
  )
}

// Only the snapshot calls get values of parameters and tags, and only their messages can repeat them.
function toShownText(operation: string, text: string): string {
  return operation.includes('SnapshotJob') ? redactPrivateValues(text) : text
}

function formatMessage(operation: string, code: string, text: string): string {
  return [operation, code, text === code ? '' : text].filter(part => part !== '').join(': ')
}

/**
 * A page of a proxy or captive portal in place of an AWS error: the SDK fails to parse it, and the message of its
 * parser does not help the user. A successful response that cannot be parsed was truncated.
 */
function isForeignResponse(error: SdkError, status: number | undefined): boolean {
  return status !== undefined && status >= 300 && getErrorCode(error) === 'SyntaxError'
}

// A response without a body leaves the SDK without a message.
function getErrorText({ message }: SdkError, status: number | undefined): string {
  const text = typeof message === 'string' ? sanitizeLine(message, 1000) : ''
  return (text === '' || text === 'UnknownError') && status !== undefined ? `HTTP ${status} without a reason` : text
}

function getErrorCode(error: SdkError): string {
  const name = typeof error.name === 'string' ? error.name : 'Error'
  // The system code of a plain Error says more: ECONNREFUSED.
  return (name === 'Error' || name === 'TypeError') && typeof error.code === 'string' ? error.code : name
}

// Our special cases come first: the SDK counts LimitExceededException as throttling, for one.
function classifyAwsError(operation: string, error: SdkError, code: string, text: string): ErrorKind {
  const status = error.$metadata?.httpStatusCode
  if (error.$metadata?.clockSkewCorrected === true || code === 'RequestTimeTooSkewed' || clockSkewPattern.test(text))
    return 'transient'
  if (code === 'LimitExceededException') return 'job-limit'
  if (code === 'ResourceExistsException') return 'already-exists'
  if (/has not reached a terminal state/i.test(text)) return 'not-ready'
  if (isContextRejected(operation, code, text)) return 'invalid-context'
  if (isThrottlingError(toClassifiable(error)) || throttlingPattern.test(code)) return 'throttled'
  if (expiredCodes.has(code) || (deniedCodes.has(code) && /\b(token|credentials?|session)\b.*\bexpired\b/i.test(text)))
    return 'expired'
  // STS reads GitHub's keys, which fails now and then when many jobs do so at once.
  if (/couldn't retrieve verification key/i.test(text)) return 'transient'
  if (deniedCodes.has(code)) return 'denied'
  if (code === 'ResourceNotFoundException') return 'not-found'
  if (isTransient(error, code, status, text)) return 'transient'
  // QuickSight rejects expired credentials with 401: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
  if (status === 401) return 'expired'
  if (status === 403) return 'denied'
  return status === undefined ? 'unknown' : 'invalid'
}

/**
 * The identity context is malformed, has expired or does not match its provider: another context can help, other
 * credentials cannot. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
function isContextRejected(operation: string, code: string, text: string): boolean {
  return (
    /^InvalidContextAssertion/.test(code) ||
    (operation === 'AssumeRole' && /^ExpiredToken/.test(code) && /context/i.test(text))
  )
}

function isTransient(error: SdkError, code: string, status: number | undefined, text: string): boolean {
  // 501 is final: the service does not support the request.
  if (status !== undefined && ((status >= 500 && status !== 501) || status === 408)) return true
  const systemCode = typeof error.code === 'string' ? error.code : code
  if (systemCode === 'ERR_PROXY_TUNNEL') return !/ (401|403|407)\b/.test(text)
  if (isTransientError(toClassifiable(error)) || transientPattern.test(code) || networkPattern.test(systemCode))
    return true
  // A body that is neither JSON nor XML: truncated, or not from AWS.
  if (code === 'SyntaxError' || code === 'IncompleteAnswer' || code === 'TypeError') return true
  return code === 'Error' && (status === undefined || status < 300)
}

// The part of an error that the SDK's classifiers read, whatever was thrown.
function toClassifiable(error: SdkError): Parameters<typeof isTransientError>[0] {
  const { code, $metadata, $retryable } = error
  return {
    name: typeof error.name === 'string' ? error.name : 'Error',
    message: typeof error.message === 'string' ? error.message : '',
    ...(typeof code === 'string' ? { code } : {}),
    ...($metadata?.httpStatusCode === undefined ? {} : { $metadata: { httpStatusCode: $metadata.httpStatusCode } }),
    ...($retryable === undefined ? {} : { $retryable: { throttling: $retryable.throttling === true } })
  }
}
