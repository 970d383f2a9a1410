import { randomUUID } from 'node:crypto'
import type { Exchange, Reply } from './exchange.ts'
import { GitHubError, refusal } from './github/answers.ts'
import type { Release } from './github/releases.ts'
import { route } from './github/routes.ts'

export type { Asset, Release } from './github/releases.ts'

export interface GitHubOptions {
  /** `owner/repo`. */
  readonly repository: string
  readonly token: string
  /** What the token may do with `contents`; `write` by default. Read on every request. */
  readonly permissions?: 'none' | 'read' | 'write'
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** GitHub's REST API as far as releases go, in the shape of a GitHub Enterprise Server. */
export interface GitHub {
  /** Answers below `/api/v3` and `/api/uploads`. Rejects only when the client goes away. */
  handle(exchange: Exchange): Promise<Reply>
  /** By tag; tests read and add. */
  readonly releases: Map<string, Release>
  addRelease(tag: string): Release
}

export function createGitHub(options: GitHubOptions): GitHub {
  const releases = new Map<string, Release>()
  let lastId = 1000
  let used = 0
  const nextId = () => ++lastId
  return {
    releases,
    addRelease(tag) {
      const createdAt = options.now()
      const release = { id: nextId(), tag, name: tag, draft: false, prerelease: false, createdAt, assets: [] }
      releases.set(tag, release)
      return release
    },
    async handle(exchange) {
      const { repository, now } = options
      const reply = await answered(exchange, options, () => route({ exchange, repository, releases, nextId, now }))
      return { ...reply, headers: { ...reply.headers, ...rate(++used, options.now()) } }
    }
  }
}

async function answered(exchange: Exchange, options: GitHubOptions, run: () => Promise<Reply> | Reply): Promise<Reply> {
  try {
    checkToken(exchange, options)
    return await run()
  } catch (error) {
    if (error instanceof GitHubError) return refusal(error)
    throw error
  }
}

/** "1,000 requests per hour per repository": https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function rate(used: number, now: number): Record<string, string> {
  const [limit, hour] = [1000, 3600]
  return {
    'x-github-request-id': randomUUID().toUpperCase(),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-reset': String((Math.floor(now / 1000 / hour) + 1) * hour),
    'x-ratelimit-resource': 'core',
    'x-ratelimit-used': String(used)
  }
}

/** https://docs.github.com/rest/authentication/authenticating-to-the-rest-api */
function checkToken({ method, headers }: Exchange, { token, permissions = 'write' }: GitHubOptions): void {
  const given = /^(?:token|bearer) +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (given === undefined) throw new GitHubError(401, 'Requires authentication')
  if (given !== token) throw new GitHubError(401, 'Bad credentials')
  if (permissions === 'none' || (permissions === 'read' && method !== 'GET' && method !== 'HEAD'))
    throw new GitHubError(403, 'Resource not accessible by integration')
}
