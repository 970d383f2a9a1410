import { describe, expect, test } from '@jest/globals'
import { toServiceError } from '../../../src/aws/service-error.ts'
import { ActionError, type ErrorKind, ServiceError } from '../../../src/domain/errors.ts'

interface Given {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly status?: number
  readonly skewed?: boolean
}

/** An error as the SDK throws it. */
function sdkError({ name, code, message = '', status, skewed }: Given): Error {
  return Object.assign(new Error(message), {
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
    $metadata: {
      ...(status === undefined ? {} : { httpStatusCode: status }),
      ...(skewed === undefined ? {} : { clockSkewCorrected: skewed })
    }
  })
}

type Row = [what: string, given: Given, kind: ErrorKind]

const rows: readonly Row[] = [
  // QuickSight
  [
    'a policy that does not allow it',
    {
      name: 'AccessDeniedException',
      status: 401,
      message: 'User: arn is not authorized to perform: quicksight:ListDashboards'
    },
    'denied'
  ],
  ['the account has no Enterprise edition', { name: 'UnsupportedUserEditionException', status: 403 }, 'denied'],
  ['the account has no capacity pricing', { name: 'UnsupportedPricingPlanException', status: 403 }, 'denied'],
  ['the account runs all the jobs it may', { name: 'LimitExceededException', status: 409 }, 'job-limit'],
  ['the job ID is taken', { name: 'ResourceExistsException', status: 409 }, 'already-exists'],
  ['no such thing', { name: 'ResourceNotFoundException', status: 404 }, 'not-found'],
  [
    'a job that has not ended',
    {
      name: 'PreconditionNotMetException',
      status: 400,
      message: 'Dashboard Snapshot Job with id a has not reached a terminal state.'
    },
    'not-ready'
  ],
  [
    'the same by another name',
    { name: 'InvalidParameterValueException', status: 400, message: 'Job has not reached a terminal state' },
    'not-ready'
  ],
  ['too many requests', { name: 'ThrottlingException', status: 429 }, 'throttled'],
  ['a wrong parameter', { name: 'InvalidParameterValueException', status: 400 }, 'invalid'],
  ['QuickSight is ill', { name: 'InternalFailureException', status: 500 }, 'transient'],
  ['a gateway is ill', { name: 'Unknown', status: 502 }, 'transient'],
  ['a request that S3 does not support', { name: 'NotImplemented', status: 501 }, 'invalid'],
  // Sessions
  [
    'a session that ended',
    { name: 'ExpiredTokenException', status: 403, message: 'The security token included in the request is expired' },
    'expired'
  ],
  ['the same in the words of S3', { name: 'ExpiredToken', status: 400 }, 'expired'],
  [
    'an access denial because the session ended',
    { name: 'AccessDeniedException', status: 401, message: 'Session credentials have expired' },
    'expired'
  ],
  ['keys that do not exist', { name: 'InvalidClientTokenId', status: 403 }, 'expired'],
  ['the same in the words of QuickSight', { name: 'UnrecognizedClientException', status: 403 }, 'expired'],
  // STS
  [
    'a trust policy that does not fit',
    { name: 'AccessDenied', status: 403, message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
    'denied'
  ],
  [
    'no identity provider',
    { name: 'InvalidIdentityTokenException', status: 400, message: 'No OpenIDConnect provider found in your account' },
    'denied'
  ],
  ['GitHub does not answer STS', { name: 'IDPCommunicationError', status: 400 }, 'transient'],
  ['the same by the name the SDK gives it', { name: 'IDPCommunicationErrorException', status: 400 }, 'transient'],
  ['too long a duration', { name: 'ValidationError', status: 400 }, 'invalid'],
  ['too many STS requests', { name: 'Throttling', status: 400, message: 'Rate exceeded' }, 'throttled'],
  // S3
  ['S3 asks to slow down', { name: 'SlowDown', status: 503 }, 'throttled'],
  ['a missing object', { name: 'NoSuchKey', status: 404 }, 'invalid'],
  ['a HEAD that is forbidden', { name: 'Unknown', status: 403 }, 'denied'],
  ['a HEAD that is unauthorized', { name: 'Unknown', status: 401 }, 'expired'],
  // Clocks
  ['a clock that the SDK has set right', { name: 'InvalidSignatureException', status: 403, skewed: true }, 'transient'],
  [
    'a signature that is not yet valid',
    {
      name: 'InvalidSignatureException',
      status: 403,
      message: 'Signature not yet current: 20260115T093000Z is still later than …'
    },
    'transient'
  ],
  [
    'a signature that is too old',
    {
      name: 'SignatureDoesNotMatch',
      status: 403,
      message: 'Signature expired: 20260115T093000Z is now earlier than …'
    },
    'transient'
  ],
  ['a request too far off', { name: 'RequestTimeTooSkewed', status: 403 }, 'transient'],
  [
    'a signature that is wrong',
    { name: 'SignatureDoesNotMatch', status: 403, message: 'The request signature we calculated does not match' },
    'denied'
  ],
  // Errors that every SDK retries
  ['S3 waits for an idle upload no longer', { name: 'RequestTimeout', status: 400 }, 'transient'],
  ['the same by another name', { name: 'RequestTimeoutException', status: 400 }, 'transient'],
  ['a request timeout by status', { name: 'Unknown', status: 408 }, 'transient'],
  ['a conflicting operation in S3', { name: 'OperationAborted', status: 409 }, 'transient'],
  ['an upload damaged on its way', { name: 'BadDigest', status: 400 }, 'transient'],
  ['an upload cut off on its way', { name: 'IncompleteBody', status: 400 }, 'transient'],
  [
    'STS did not get the keys of GitHub',
    {
      name: 'InvalidIdentityTokenException',
      status: 400,
      message: "Couldn't retrieve verification key from your identity provider"
    },
    'transient'
  ],
  // Identity contexts
  [
    'an identity context that STS rejects',
    { name: 'InvalidContextAssertionException', status: 400 },
    'invalid-context'
  ],
  ['the same by its code on the wire', { name: 'InvalidContextAssertion', status: 400 }, 'invalid-context'],
  // Proxies
  ...[502, 503, 500].map(
    (status): Row => [
      `a proxy that answers CONNECT with ${status}`,
      {
        code: 'ERR_PROXY_TUNNEL',
        message: `Failed to establish tunnel to sts via http://proxy: HTTP/1.1 ${status} Bad`
      },
      'transient'
    ]
  ),
  [
    'a proxy that cuts CONNECT off',
    { code: 'ERR_PROXY_TUNNEL', message: 'Failed to establish tunnel to sts via http://proxy' },
    'transient'
  ],
  ...[401, 403, 407].map(
    (status): Row => [
      `a proxy that answers CONNECT with ${status}`,
      {
        code: 'ERR_PROXY_TUNNEL',
        message: `Failed to establish tunnel to sts via http://proxy: HTTP/1.1 ${status} No`
      },
      'unknown'
    ]
  ),
  // The way there
  ['a connection cut', { code: 'ECONNRESET', message: 'socket hang up' }, 'transient'],
  ['a TypeError with a system code', { name: 'TypeError', code: 'ECONNREFUSED' }, 'transient'],
  [
    'a name that is not found',
    { code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND quicksight.eu-west-9.amazonaws.com' },
    'transient'
  ],
  ['no connection in time', { name: 'TimeoutError', message: 'Socket timed out' }, 'transient'],
  ['an attempt that was cut', { name: 'AbortError' }, 'transient'],
  ['a garbled answer', { code: 'HPE_INVALID_HEADER_TOKEN' }, 'transient'],
  ['a garbled TLS answer', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'transient'],
  [
    'a body cut off in its JSON',
    { name: 'SyntaxError', message: 'Unexpected end of JSON input', status: 200 },
    'transient'
  ],
  ['a body cut off in its XML', { message: 'unclosed xml tag', status: 200 }, 'transient'],
  [
    'a body that is not what it should be',
    { name: 'TypeError', message: "Cannot read properties of undefined (reading 'x')", status: 200 },
    'transient'
  ],
  [
    'a certificate that no authority signed',
    { code: 'SELF_SIGNED_CERT_IN_CHAIN', message: 'self-signed certificate in certificate chain' },
    'unknown'
  ],
  [
    'no credentials',
    { name: 'CredentialsProviderError', message: 'Could not load credentials from any providers' },
    'unknown'
  ]
]

describe('the classification of an error', () => {
  test.each(rows)('%s', (_, given, kind) => {
    expect(toServiceError('Op', sdkError(given))).toMatchObject({ kind })
  })
})

test('does not treat a context that expired on its way to AssumeRole as an expired session', () => {
  const error = sdkError({ name: 'ExpiredTokenException', status: 400, message: 'The context assertion has expired' })
  expect(toServiceError('AssumeRole', error)).toMatchObject({ kind: 'invalid-context' })
})

test('names a page in place of an AWS error, and not the parser error', () => {
  const error = sdkError({
    name: 'SyntaxError',
    status: 403,
    message: 'Unexpected token \'<\', "<html>" is not valid JSON'
  })
  expect(toServiceError('ListDashboards', error)).toMatchObject({
    message: 'ListDashboards: the response is not from AWS (HTTP 403)',
    kind: 'transient',
    code: 'IncompleteAnswer'
  })
})

describe('the message of an error', () => {
  test('is one printable line with operation, name, message and request ID', () => {
    const error = Object.assign(new Error('first\nsecond\u001b[31m'), {
      name: 'InvalidParameterValueException',
      $metadata: { httpStatusCode: 400, requestId: 'r-1\n::error::x' }
    })
    const serviceError = toServiceError('StartDashboardSnapshotJob', error)
    expect(serviceError.message).toBe('StartDashboardSnapshotJob: InvalidParameterValueException: first second [31m')
    expect(serviceError).toMatchObject({
      code: 'InvalidParameterValueException',
      operation: 'StartDashboardSnapshotJob',
      status: 400,
      requestId: 'r-1 ::error::x',
      cause: error
    })
  })

  test('is one line of bounded length for any input', () => {
    const serviceError = toServiceError(
      'Op',
      sdkError({ name: 'ValidationException', message: 'x'.repeat(100_000), status: 400 })
    )
    expect(serviceError.message.length).toBeLessThan(1200)
  })

  test('does not repeat the name', () => {
    expect(toServiceError('HeadBucket', sdkError({ name: 'NotFound', message: 'NotFound', status: 404 })).message).toBe(
      'HeadBucket: NotFound'
    )
  })

  test('contains the request ID that QuickSight puts outside the metadata', () => {
    expect(toServiceError('Op', Object.assign(new Error('no'), { RequestId: 'x', requestId: 'r-2' })).requestId).toBe(
      'r-2'
    )
  })

  test.each([
    ['a string', 'boom', 'Op: Error: boom'],
    ['undefined', undefined, 'Op: Error: undefined'],
    ['null', null, 'Op: Error: null'],
    ['an object without anything', {}, 'Op: Error']
  ])('describes %s that was thrown', (_, thrown, message) => {
    expect(toServiceError('Op', thrown).message).toBe(message)
  })

  test('is unchanged for an ActionError', () => {
    const ours = new ActionError('ours', { code: 'Ours' })
    expect(toServiceError('Op', ours)).toBe(ours)
    const service = new ServiceError('ours', { operation: 'Other', code: 'X', kind: 'job-limit' })
    expect(toServiceError('Op', service)).toBe(service)
  })
})
