// A single job is polled at most twice per second; up to four concurrent jobs share this rate.
const minIntervalMs = 500
const maxIntervalMs = 8500
const sharedIntervalMs = 4 * minIntervalMs
// Maximum delay between the end of a job and the poll that sees it, relative to its duration.
const maxLagShare = 0.075
// With many jobs, a slot that becomes free is worth a poll: the next job waits for it.
const minDueIntervalMs = 200

/** When a job is polled again, and whether its end is due: such a poll goes before the others. */
export interface NextPoll {
  readonly afterMs: number
  readonly isDue: boolean
}

/** The range in which a job is likely to end, in milliseconds after its start. */
export interface ExpectedEnd {
  readonly fromMs: number
  readonly toMs: number
}

/**
 * A job is polled again after a fixed share of the time it has run, so that the lag after its end is a small share of
 * its own time and the number of polls grows with the logarithm of it. All clients of the account share its 10
 * requests per second: up to four jobs use two of them, twelve use six. If the end is known roughly, polls before it
 * are sparse. Jitter keeps jobs that were started together from being polled together.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 * @param running number of jobs that run, this one included
 */
export function getNextPoll(
  elapsedMs: number,
  running: number,
  expected?: ExpectedEnd,
  random: () => number = Math.random
): NextPoll {
  const shareMs = getFairShareMs(running) * (running === 1 ? 1 : 1 + 0.15 * random())
  const usualMs = Math.max(Math.min(elapsedMs * maxLagShare, maxIntervalMs) * (0.85 + 0.15 * random()), shareMs)
  if (expected === undefined || elapsedMs > expected.toMs * 1.3) return { afterMs: usualMs, isDue: false }
  const untilDueMs = expected.fromMs - elapsedMs
  const sparseMs = running > 4 ? 2 * usualMs : usualMs
  if (untilDueMs > sparseMs) return { afterMs: sparseMs, isDue: false }
  const minMs = running > 4 ? minDueIntervalMs : getFairShareMs(running)
  if (untilDueMs > 0) return { afterMs: Math.max(untilDueMs, minMs), isDue: true }
  return { afterMs: Math.max(Math.min((expected.toMs - expected.fromMs) / 8, usualMs), minMs), isDue: true }
}

// Beyond twelve jobs, starts and results still need a third of the requests.
function getFairShareMs(running: number): number {
  return Math.max(Math.min(running * minIntervalMs, sharedIntervalMs), running * 150)
}
