import { callWithRetry } from '../aws/retry.ts'
import { type ErrorKind, ServiceError } from '../domain/errors.ts'
import type { RunContext } from '../domain/ports.ts'
import { findHint } from '../hints/find-hint.ts'
import { sanitizeLine } from '../lib/text.ts'

const operation = 'GetIdToken'

/**
 * A fresh OIDC token of the workflow run for the audience; `ask` masks it. A missing permission fails at once.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function webIdentityToken(
  context: RunContext,
  ask: (audience: string) => Promise<string>
): (audience: string) => Promise<string> {
  return audience =>
    callWithRetry(context, operation, async () => {
      try {
        return await ask(audience)
      } catch (error) {
        throw refused(error)
      }
    })
}

function refused(error: unknown): ServiceError {
  const text = error instanceof Error ? error.message : String(error)
  const [, status] = /Error Code : (\d{3})/.exec(text) ?? []
  const code = /Unable to get ACTIONS_ID_TOKEN/.test(text) ? 'MissingIdTokenPermission' : 'IdTokenError'
  const message = sanitizeLine(text.replace(/^Error message: /, ''), 500)
  return new ServiceError(`GitHub's OIDC token: ${message}`, {
    operation,
    code,
    kind: code === 'MissingIdTokenPermission' ? 'denied' : classifyOidcStatus(status),
    status: status === undefined ? undefined : Number(status),
    hint: findHint({ operation, code, message }),
    cause: error
  })
}

// Without a status the connection broke, or the answer held no token.
function classifyOidcStatus(status: string | undefined): ErrorKind {
  if (status === undefined || status.startsWith('5')) return 'transient'
  return status === '429' ? 'throttled' : 'denied'
}
