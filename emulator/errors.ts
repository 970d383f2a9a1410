/** An error response of a service, with the code and HTTP status of AWS. */
export class ServiceError extends Error {
  readonly code: string
  readonly status: number
  /** More members of the error's body, for example `ResourceType`. */
  readonly details: Readonly<Record<string, string>>
  /** The policy statement that decided the result, if IAM denied the request; for the request log only. */
  decidedBy?: string

  constructor(code: string, status: number, message: string, details: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = code
    this.code = code
    this.status = status
    this.details = details
  }
}

/**
 * HTTP status of each QuickSight error.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/CommonErrors.html; AccessDeniedException is 401 there.
 */
const quickSightStatus = {
  AccessDeniedException: 401,
  ExpiredTokenException: 403,
  IncompleteSignatureException: 403,
  InternalFailureException: 500,
  InvalidNextTokenException: 400,
  InvalidParameterValueException: 400,
  InvalidSignatureException: 403,
  LimitExceededException: 409,
  MissingAuthenticationTokenException: 403,
  PreconditionNotMetException: 400,
  ResourceExistsException: 409,
  ResourceNotFoundException: 404,
  SerializationException: 400,
  ThrottlingException: 429,
  UnknownOperationException: 404,
  UnrecognizedClientException: 403,
  UnsupportedPricingPlanException: 403,
  UnsupportedUserEditionException: 403,
  ValidationException: 400
} as const
export type QuickSightErrorCode = keyof typeof quickSightStatus

/** An error of QuickSight, with the HTTP status that the API documents for its code. */
export function createQuickSightError(
  code: QuickSightErrorCode,
  message: string,
  details: Readonly<Record<string, string>> = {}
): ServiceError {
  return new ServiceError(code, quickSightStatus[code], message, details)
}

/**
 * HTTP status of each STS error.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
const stsStatus = {
  AccessDenied: 403,
  ExpiredToken: 403,
  ExpiredTokenException: 400,
  IncompleteSignature: 400,
  InvalidAction: 400,
  InvalidClientTokenId: 403,
  InvalidContextAssertionException: 400,
  InvalidIdentityToken: 400,
  InvalidParameterValue: 400,
  MalformedPolicyDocument: 400,
  MissingAuthenticationToken: 403,
  PackedPolicyTooLarge: 400,
  SignatureDoesNotMatch: 403,
  ValidationError: 400
} as const

/** An error of STS, with the HTTP status that the API documents for its code. */
export function createStsError(code: keyof typeof stsStatus, message: string): ServiceError {
  return new ServiceError(code, stsStatus[code], message)
}
