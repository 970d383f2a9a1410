const shortestMs = 500
const longestMs = 9000
const share = 0.08

/**
 * Milliseconds until a job is asked for again: a fixed share of the time it has run, so that what is lost between its end
 * and our knowing stays a small share of its own time, and calls grow with the logarithm of it. Jitter keeps jobs that
 * were started together from being asked together.
 */
export function pollAfterMs(elapsedMs: number, random: () => number = Math.random): number {
  return Math.min(Math.max(elapsedMs * share, shortestMs), longestMs) * (0.9 + 0.2 * random())
}
