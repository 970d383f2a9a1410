import type { RunContext } from '../domain/ports/run-context.ts'
import { computeUploadTimeoutMs } from '../lib/backoff.ts'
import { type Repository, toGitHubError } from './github-error.ts'

/** The part of Octokit that is used. */
export interface GitHub {
  readonly request: (options: Request) => Promise<{ readonly data: unknown }>
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly [parameter: string]: unknown
}

type GitHubRequest = <T>(operation: string, request: Request, read: (data: unknown) => T) => Promise<T>

/** Requests to GitHub about a repository. `read` is part of the call, so that a malformed response is an error like any other. */
export interface GitHubRequester {
  /** Within thirty seconds. */
  readonly request: GitHubRequest
  /** The same with a timeout for `bytes` of request body; the signal aborts it earlier. */
  readonly uploadRequest: (bytes: number, signal: AbortSignal) => GitHubRequest
  /** The end of the step. */
  readonly signal: AbortSignal
}

const answerWithinMs = 30_000

/** Sends a request through Octokit. @throws ServiceError for an error response, or the signal's reason */
export function createGitHubRequester(github: GitHub, repository: Repository, context: RunContext): GitHubRequester {
  const limitTime =
    (ms: number, end: AbortSignal): GitHubRequest =>
    async (operation, request, read) => {
      const signal = AbortSignal.any([end, context.clock.timeout(ms)])
      try {
        return read((await github.request({ ...repository, ...request, request: { signal } })).data)
      } catch (error) {
        context.signal.throwIfAborted()
        throw toGitHubError(operation, error, repository)
      }
    }
  return {
    request: limitTime(answerWithinMs, context.signal),
    uploadRequest: (bytes, signal) => limitTime(answerWithinMs + computeUploadTimeoutMs(bytes), signal),
    signal: context.signal
  }
}
