import type { Exchange, Reply } from './exchange.ts'
import { createErrorReply, GitHubError } from './github/answers.ts'
import { createRateLimit, type RateLimit } from './github/limits.ts'
import type { Release } from './github/releases.ts'
import { route } from './github/routes.ts'

export type { Asset, Release } from './github/releases.ts'

export interface GitHubOptions {
  /** `owner/repo`. */
  readonly repository: string
  readonly token: string
  /** Permission of the token for `contents`; `write` by default. Read on every request. */
  readonly permissions?: 'none' | 'read' | 'write'
  /** `false` by default: a public repository. Read on every request. */
  readonly isPrivate?: boolean
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** GitHub's REST API for releases, as GitHub Enterprise Server serves it. */
export interface GitHub {
  /** Answers below `/api/v3` and `/api/uploads`. Rejects only when the client goes away. */
  handle(exchange: Exchange): Promise<Reply>
  /** Releases by tag; tests can read and add. */
  readonly releases: Map<string, Release>
  addRelease(tag: string): Release
}

/** The releases of one repository. */
export function createGitHub(options: GitHubOptions): GitHub {
  const releases = new Map<string, Release>()
  let lastId = 1000
  const limit = createRateLimit(options.now)
  const createId = () => ++lastId
  return {
    releases,
    addRelease(tag) {
      const createdAt = options.now()
      const release = { id: createId(), tag, name: tag, draft: false, prerelease: false, createdAt, assets: [] }
      releases.set(tag, release)
      return release
    },
    async handle(exchange) {
      const { repository, now } = options
      const { isPrivate = false, permissions = 'write' } = options
      const canWrite = permissions === 'write'
      const run = () => route({ exchange, repository, releases, isPrivate, canWrite, nextId: createId, now })
      const reply = await handleGitHubRequest(exchange, options, limit, run)
      return { ...reply, headers: { ...reply.headers, ...limit.headers() } }
    }
  }
}

async function handleGitHubRequest(
  exchange: Exchange,
  options: GitHubOptions,
  limit: RateLimit,
  run: () => Promise<Reply> | Reply
): Promise<Reply> {
  try {
    checkUserAgent(exchange)
    checkGitHubToken(exchange, options)
    limit.take()
    checkPermission(exchange, options)
    return await run()
  } catch (error) {
    if (error instanceof GitHubError) return createErrorReply(error)
    throw error
  }
}

/** https://docs.github.com/rest/authentication/authenticating-to-the-rest-api */
function checkGitHubToken({ headers }: Exchange, { token }: GitHubOptions): void {
  const given = /^(?:token|bearer) +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (given === undefined) throw new GitHubError(401, 'Requires authentication')
  if (given !== token) throw new GitHubError(401, 'Bad credentials')
}

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent */
function checkUserAgent({ headers }: Exchange): void {
  if (!headers['user-agent'])
    throw new GitHubError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header'
    )
}

function checkPermission({ method }: Exchange, { permissions = 'write' }: GitHubOptions): void {
  if (permissions === 'none' || (permissions === 'read' && method !== 'GET' && method !== 'HEAD'))
    throw new GitHubError(403, 'Resource not accessible by integration')
}
