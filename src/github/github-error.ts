import { type ErrorKind, ServiceError } from '../domain/errors.ts'
import { sanitizeLine } from '../lib/text.ts'
import { getField } from './response-fields.ts'

/** `owner/repo` in its parts. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** An error of GitHub's API in our words: what was refused, and what mends it. */
export function githubError(operation: string, error: unknown, { owner, repo }: Repository): ServiceError {
  const text = sanitizeLine(error instanceof Error ? error.message : String(error), 500)
  const status = statusOf(error)
  const kind = classifyGitHubError(status, text)
  const row = rows.find(each => each.kind === kind && (each.operation ?? operation) === operation)
  return new ServiceError(
    `${operation} in ${owner}/${repo}: ${row === undefined ? text : `${row.meaning} (${text})`}`,
    {
      operation,
      code: row?.code ?? (status === undefined ? 'GitHubError' : `HTTP ${status}`),
      kind,
      status,
      requestId: requestIdOf(error),
      hint: row?.hint,
      cause: error
    }
  )
}

interface ErrorRule {
  readonly kind: ErrorKind
  readonly operation?: string
  readonly code: string
  readonly meaning: string
  readonly hint: string
}

const rows: readonly ErrorRule[] = [
  {
    kind: 'not-found',
    operation: 'GetReleaseByTag',
    code: 'ReleaseNotFound',
    meaning: 'no release has this tag, or the token is not allowed to see it',
    hint: 'Check release-tag for a typo. The release must exist (`gh release create` makes one); a draft is only visible with `permissions: contents: write`.'
  },
  {
    kind: 'not-found',
    operation: 'UploadReleaseAsset',
    code: 'ReleaseNotWritable',
    meaning: 'the release is gone, or the token may not write to it',
    hint: 'Give the job `permissions: contents: write`, or a github-token that has it.'
  },
  {
    kind: 'denied',
    code: 'ReleaseNotWritable',
    meaning: 'the token lacks the permission',
    hint: 'Give the job `permissions: contents: write`, or a github-token that has it.'
  },
  {
    kind: 'expired',
    code: 'BadCredentials',
    meaning: 'the token is not valid',
    hint: 'Leave github-token out to use that of the job, or check the secret that it is read from.'
  }
]

function classifyGitHubError(status: number | undefined, text: string): ErrorKind {
  if (status === 429 || (status === 403 && /rate limit/i.test(text))) return 'throttled'
  if (status === 401) return 'expired'
  if (status === 403) return 'denied'
  if (status === 404) return 'not-found'
  if (status === 422 && /already_exists/.test(text)) return 'already-exists'
  // What is wrong with the request was lost on the way.
  if (status === 422 && text === '') return 'transient'
  // Octokit gives a broken connection the status 500.
  return status === undefined || status === 408 || status >= 500 ? 'transient' : 'invalid'
}

function statusOf(error: unknown): number | undefined {
  const status = getField(error, 'status')
  return typeof status === 'number' ? status : undefined
}

function requestIdOf(error: unknown): string | undefined {
  const id = getField(getField(getField(error, 'response'), 'headers'), 'x-github-request-id')
  return typeof id === 'string' ? sanitizeLine(id, 100) : undefined
}
