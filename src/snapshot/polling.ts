const shortestMs = 500
const longestMs = 9000
const share = 0.08

/** When a job is asked for again, and whether its end is due: such a question goes before the others. */
export interface NextPoll {
  readonly afterMs: number
  readonly due: boolean
}

/**
 * A job is asked for again after a fixed share of the time it has run, so that what is lost between its end and our
 * knowing stays a small share of its own time, and calls grow with the logarithm of it. Where an earlier job of the same
 * dashboard tells how long one takes, its end is awaited closely and the time before matters less: under the account's 10
 * requests a second, that is what keeps 12 slots busy. Jitter keeps jobs that were started together from being asked
 * together.
 */
export function nextPoll(elapsedMs: number, expectedMs?: number, random: () => number = Math.random): NextPoll {
  const jitter = 0.9 + 0.2 * random()
  const usual = Math.min(Math.max(elapsedMs * share, shortestMs), longestMs) * jitter
  if (expectedMs === undefined || elapsedMs > expectedMs * 1.3) return { afterMs: usual, due: false }
  const untilDueMs = expectedMs * 0.9 - elapsedMs
  if (untilDueMs > usual) return { afterMs: usual, due: false }
  const closely = Math.min(Math.max(expectedMs * 0.02, 150), shortestMs) * jitter
  return { afterMs: Math.max(untilDueMs, closely), due: true }
}

/** How long jobs take, learnt from those that have ended. */
export interface Experience {
  expectedMs(dashboardId: string): number | undefined
  took(dashboardId: string, ms: number): void
}

/** Remembers the latest job of each dashboard. */
export function experience(): Experience {
  const latest = new Map<string, number>()
  return {
    expectedMs: dashboardId => latest.get(dashboardId),
    took: (dashboardId, ms) => {
      latest.set(dashboardId, ms)
    }
  }
}
