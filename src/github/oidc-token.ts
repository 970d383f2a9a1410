import { callWithRetry } from '../aws/retry.ts'
import { ActionError, type ErrorKind, ServiceError } from '../domain/errors.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import { sanitizeLine, toMessage } from '../lib/text.ts'
import { IdTokenRequestError } from './id-token-request-error.ts'

const operation = 'GetIdToken'

/**
 * Gets fresh OIDC tokens of the workflow run for an audience; `request` masks them. A missing permission fails immediately.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function createIdTokenClient(
  context: RunContext,
  requestToken: (audience: string) => Promise<string>
): (audience: string) => Promise<string> {
  return audience =>
    callWithRetry(context, operation, async () => {
      try {
        return await requestToken(audience)
      } catch (error) {
        throw await toTokenError(error)
      }
    })
}

async function toTokenError(error: unknown): Promise<ActionError> {
  // A token that does not come from GitHub has its own errors.
  if (error instanceof ActionError) return error
  const message = sanitizeLine(toMessage(error), 500)
  const code = classifyTokenError(error, message)
  const status = error instanceof IdTokenRequestError ? error.status : undefined
  const { findHint } = await import('../hints/find-hint.ts')
  return new ServiceError(`GitHub's OIDC token: ${message}`, {
    operation,
    code,
    kind: code === 'IdTokenError' ? classifyOidcStatus(status) : 'denied',
    status,
    hint: findHint({ operation, code, message }),
    cause: error
  })
}

function classifyTokenError(error: unknown, message: string): string {
  if (error instanceof IdTokenRequestError) return error.code
  return /certificate|unable to verify/i.test(message) ? 'UntrustedCertificate' : 'IdTokenError'
}

// Without a status the connection broke, or the response contained no token.
function classifyOidcStatus(status: number | undefined): ErrorKind {
  if (status === undefined || status >= 500 || status === 408) return 'transient'
  return status === 429 ? 'throttled' : 'denied'
}
