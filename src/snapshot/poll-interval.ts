// With the way there and back, eight looks a second at most, and only in a job's first two seconds.
const shortestMs = 110
const longestMs = 8500
const pollFraction = 0.05

/** When a job is asked for again, and whether its end is due: such a question goes before the others. */
export interface NextPoll {
  readonly afterMs: number
  readonly due: boolean
}

/** Between when a job is likely to end, milliseconds after its start. */
export interface ExpectedEnd {
  readonly fromMs: number
  readonly toMs: number
}

/**
 * A job is asked for again after a fixed share of the time it has run, so that what is lost between its end and our
 * knowing stays a small share of its own time, and calls grow with the logarithm of it. The account's 10 requests a
 * second are shared with the `running - 1` other jobs: no job asks more often than all of them can, and where it is known
 * when to expect the end, the time before is left to those whose end is due. Jitter keeps jobs that were started together
 * from being asked together.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function nextPoll(
  elapsedMs: number,
  running: number,
  expected?: ExpectedEnd,
  random: () => number = Math.random
): NextPoll {
  const jitter = 0.85 + 0.15 * random()
  const defaultIntervalMs = Math.min(Math.max(elapsedMs * pollFraction, shortestMs), longestMs)
  if (expected === undefined || elapsedMs > expected.toMs * 1.3) {
    return { afterMs: Math.max(defaultIntervalMs, fairShareIntervalMs(running)) * jitter, due: false }
  }
  const untilDueMs = expected.fromMs - elapsedMs
  const sparseIntervalMs = Math.max(defaultIntervalMs, 2 * fairShareIntervalMs(running))
  if (untilDueMs > sparseIntervalMs) return { afterMs: sparseIntervalMs * jitter, due: false }
  if (untilDueMs > 0) return { afterMs: Math.max(untilDueMs, shortestMs), due: true }
  const denseIntervalMs = Math.max((expected.toMs - expected.fromMs) / 8, shortestMs)
  return { afterMs: Math.min(denseIntervalMs, defaultIntervalMs) * jitter, due: true }
}

// Two thirds of the requests: starts and results need the rest. One job alone shares with nobody.
function fairShareIntervalMs(running: number): number {
  return (running - 1) * 150
}
