import type { Reply } from '../exchange.ts'

const json = { 'content-type': 'application/json; charset=utf-8' }

/** A JSON response. */
export function createReply(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { ...json, ...headers }, body: JSON.stringify(value) }
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export class GitHubError extends Error {
  readonly status: number
  readonly more: Readonly<Record<string, unknown>>

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'GitHubError'
    this.status = status
    this.more = more
  }
}

/** GitHub's response to a rejected request. */
export function createErrorReply({ status, message, more }: GitHubError): Reply {
  return createReply(status, {
    message,
    ...more,
    documentation_url: 'https://docs.github.com/rest/releases',
    status: String(status)
  })
}

/** GitHub's error for a missing resource, and for one that the token cannot see. */
export const createNotFoundError = (): GitHubError => new GitHubError(404, 'Not Found')

/** A field that GitHub does not accept, with one of its codes: `missing_field`, `already_exists`, `custom` … */
export function createValidationError(field: string, code: string, message?: string): GitHubError {
  const error = { resource: 'ReleaseAsset', code, field, ...(message !== undefined && { message }) }
  return new GitHubError(422, 'Validation Failed', { errors: [error] })
}
