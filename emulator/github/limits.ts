import { randomUUID } from 'node:crypto'
import { GitHubError } from './answers.ts'

/** "1,000 requests per hour per repository": https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const [perHour, hourSeconds] = [1000, 3600]

/** Requests per hour for the token of a workflow. */
export interface RateLimit {
  /**
   * Counts a request.
   * @throws GitHubError once the hour's requests are used up
   */
  take(): void
  /** The headers of every response about it. */
  headers(): Record<string, string>
}

/** Counts requests per clock hour: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function createRateLimit(now: () => number): RateLimit {
  let [hour, used] = [0, 0]
  const turn = () => {
    const current = Math.floor(now() / 1000 / hourSeconds)
    if (current !== hour) [hour, used] = [current, 0]
  }
  return {
    take() {
      turn()
      if (used >= perHour) throw new GitHubError(403, 'API rate limit exceeded for installation.')
      used += 1
    },
    headers() {
      turn()
      return {
        'x-github-request-id': randomUUID().toUpperCase(),
        'x-ratelimit-limit': String(perHour),
        'x-ratelimit-remaining': String(perHour - used),
        'x-ratelimit-reset': String((hour + 1) * hourSeconds),
        'x-ratelimit-resource': 'core',
        'x-ratelimit-used': String(used)
      }
    }
  }
}
