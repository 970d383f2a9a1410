import { ServiceError } from '../errors.ts'

/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html */
const errors = {
  AccessDeniedException: [400, 'access_denied'],
  InvalidClientException: [401, 'invalid_client'],
  InvalidGrantException: [400, 'invalid_grant'],
  InvalidRequestException: [400, 'invalid_request'],
  InvalidRequestRegionException: [400, 'invalid_request'],
  InvalidScopeException: [400, 'invalid_scope'],
  UnauthorizedClientException: [400, 'unauthorized_client'],
  UnsupportedGrantTypeException: [400, 'unsupported_grant_type']
} as const

/** An OAuth error: a code and a description. AWS does not document the descriptions. */
export function createTokenError(
  code: keyof typeof errors,
  description: string,
  details: Readonly<Record<string, string>> = {}
): ServiceError {
  const [status, error] = errors[code]
  return new ServiceError(code, status, description, { error, error_description: description, ...details })
}
