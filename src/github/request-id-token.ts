import { HttpClient } from '@actions/http-client'
import type { Environment } from '../domain/environment.ts'
import { readBounded } from '../lib/read-bounded.ts'
import { IdTokenRequestError } from './id-token-request-error.ts'

// A token has a few kilobytes.
const maxResponseBytes = 256 * 1024

/**
 * Requests an OIDC token of the workflow run, in one attempt and with a bounded response. The request is authorized by a
 * secret, so redirects are not followed.
 * @throws IdTokenRequestError, or the error of the connection
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export async function requestIdToken(audience: string, environment: Environment): Promise<string> {
  const url = requireVariable(environment, 'ACTIONS_ID_TOKEN_REQUEST_URL')
  const secret = requireVariable(environment, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  const client = new HttpClient('quicksight-snapshot', [], { allowRetries: false, allowRedirects: false })
  const headers = { accept: 'application/json', authorization: `Bearer ${secret}` }
  const { message } = await client.get(`${url}&audience=${encodeURIComponent(audience)}`, headers)
  const { statusCode: status = 0, headers: received } = message
  const body = await readBounded(message, maxResponseBytes)
  // The body itself can contain a token.
  const kind = `HTTP ${status}, ${received['content-type'] ?? 'no content type'}`
  if (body === undefined)
    throw new IdTokenRequestError(`the response (${kind}) is larger than 256 KiB`, 'ResponseTooLarge', status)
  const { value, message: reason } = parseResponse(body.toString('utf8'))
  if (status !== 200) throw new IdTokenRequestError(reason ?? kind, 'IdTokenError', status)
  if (value === undefined)
    throw new IdTokenRequestError(`the response (${kind}, ${body.length} bytes) contains no token`, 'IdTokenError')
  return value
}

function requireVariable(environment: Environment, name: string): string {
  const value = environment[name] ?? ''
  if (value !== '') return value
  throw new IdTokenRequestError(
    `the job is not allowed to request one (${name} is not set)`,
    'MissingIdTokenPermission'
  )
}

/** The token of a response, or the reason of an error. */
function parseResponse(text: string): { value?: string; message?: string } {
  try {
    const { value, message }: { value?: unknown; message?: unknown } = Object(JSON.parse(text))
    return {
      ...(typeof value === 'string' && value !== '' ? { value } : {}),
      ...(typeof message === 'string' ? { message } : {})
    }
  } catch {
    return {}
  }
}
