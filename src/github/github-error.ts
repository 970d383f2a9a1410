import { type ErrorKind, ServiceError } from '../domain/errors.ts'
import { sanitizeLine } from '../lib/text.ts'
import { GitHubResponseTooLargeError } from './github-response-too-large-error.ts'
import { getField } from './response-fields.ts'

/** `owner/repo` in its parts. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** An error of GitHub's API as a ServiceError, with its meaning and a fix. */
export function toGitHubError(operation: string, error: unknown, { owner, repo }: Repository): ServiceError {
  const text = sanitizeLine(error instanceof Error ? error.message : String(error), 500)
  const status = getStatusCode(error)
  const kind = isResponseTooLarge(error) ? 'invalid' : classifyGitHubError(status, text)
  const row = isResponseTooLarge(error)
    ? tooLargeRule
    : errorRules.find(each => each.kind === kind && (each.operation ?? operation) === operation)
  return new ServiceError(
    `${operation} in ${owner}/${repo}: ${row === undefined ? text : `${row.meaning} (${text})`}`,
    {
      operation,
      code: row?.code ?? (status === undefined ? 'GitHubError' : `HTTP ${status}`),
      kind,
      status,
      requestId: getRequestId(error),
      hint: row?.hint,
      cause: error
    }
  )
}

function isResponseTooLarge(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof GitHubResponseTooLargeError
}

interface ErrorRule {
  readonly kind: ErrorKind
  readonly operation?: string
  readonly code: string
  readonly meaning: string
  readonly hint: string
}

const tooLargeRule: ErrorRule = {
  kind: 'invalid',
  code: 'ResponseTooLarge',
  meaning: 'the response is not from GitHub',
  hint: 'Check whether GITHUB_API_URL or HTTPS_PROXY leads to another server.'
}

const errorRules: readonly ErrorRule[] = [
  {
    kind: 'not-found',
    operation: 'GetReleaseByTag',
    code: 'ReleaseNotFound',
    meaning: 'no release has this tag, or the token is not allowed to see it',
    hint: 'Check release-tag for a typo. The release must exist (`gh release create` creates one); a draft is only visible with `permissions: contents: write`.'
  },
  {
    kind: 'not-found',
    operation: 'UploadReleaseAsset',
    code: 'ReleaseNotWritable',
    meaning: 'the release was deleted, or the token is not allowed to write to it',
    hint: 'Add `permissions: contents: write` to the job, or set a github-token that has it.'
  },
  {
    kind: 'denied',
    code: 'ReleaseNotWritable',
    meaning: 'the token lacks the permission',
    hint: 'Add `permissions: contents: write` to the job, or set a github-token that has it.'
  },
  {
    kind: 'expired',
    code: 'BadCredentials',
    meaning: 'the token is not valid',
    hint: 'Remove github-token to use the token of the job, or check the secret that it is read from.'
  }
]

function classifyGitHubError(status: number | undefined, text: string): ErrorKind {
  if (status === 429 || (status === 403 && /rate limit/i.test(text))) return 'throttled'
  if (status === 401) return 'expired'
  if (status === 403) return 'denied'
  if (status === 404) return 'not-found'
  if (status === 422 && /already_exists/.test(text)) return 'already-exists'
  // The response has no reason.
  if (status === 422 && text === '') return 'transient'
  // Octokit gives a broken connection the status 500.
  return status === undefined || status === 408 || status >= 500 ? 'transient' : 'invalid'
}

function getStatusCode(error: unknown): number | undefined {
  const status = getField(error, 'status')
  return typeof status === 'number' ? status : undefined
}

function getRequestId(error: unknown): string | undefined {
  const id = getField(getField(getField(error, 'response'), 'headers'), 'x-github-request-id')
  return typeof id === 'string' ? sanitizeLine(id, 100) : undefined
}
