import { callWithRetry } from '../aws/retry.ts'
import { ActionError, type ErrorKind, ServiceError } from '../domain/errors.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import { sanitizeLine, toMessage } from '../lib/text.ts'

const operation = 'GetIdToken'

/**
 * Gets fresh OIDC tokens of the workflow run for an audience; `ask` masks them. A missing permission fails immediately.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function createIdTokenClient(
  context: RunContext,
  ask: (audience: string) => Promise<string>
): (audience: string) => Promise<string> {
  return audience =>
    callWithRetry(context, operation, async () => {
      try {
        return await ask(audience)
      } catch (error) {
        throw await toTokenError(error)
      }
    })
}

async function toTokenError(error: unknown): Promise<ActionError> {
  // A token that does not come from GitHub has its own errors.
  if (error instanceof ActionError) return error
  const text = toMessage(error)
  const [, status] = /Error Code : (\d{3})/.exec(text) ?? []
  const code = classifyTokenError(text)
  const message = sanitizeLine(getReason(text), 500)
  const { findHint } = await import('../hints/find-hint.ts')
  return new ServiceError(`GitHub's OIDC token: ${message}`, {
    operation,
    code,
    kind: code === 'IdTokenError' ? classifyOidcStatus(status) : 'denied',
    status: status === undefined ? undefined : Number(status),
    hint: findHint({ operation, code, message }),
    cause: error
  })
}

// The toolkit passes on only the message of the error.
function classifyTokenError(text: string): string {
  if (/Unable to get ACTIONS_ID_TOKEN/.test(text)) return 'MissingIdTokenPermission'
  return /certificate|unable to verify/i.test(text) ? 'UntrustedCertificate' : 'IdTokenError'
}

// "Error message: Failed to get ID Token. \n Error Code : 500\n Error Message: Internal Server Error"
function getReason(text: string): string {
  const [, variable] = /Unable to get (ACTIONS_\w+) env variable/.exec(text) ?? []
  if (variable !== undefined) return `the job is not allowed to request one (${variable} is not set)`
  return text.replace(/^Error message: /, '').replace(/Error Code : undefined\s*/, '')
}

// Without a status the connection broke, or the response contained no token.
function classifyOidcStatus(status: string | undefined): ErrorKind {
  if (status === undefined || status.startsWith('5') || status === '408') return 'transient'
  return status === '429' ? 'throttled' : 'denied'
}
