import { type ExpectedEnd, getNextPoll, type NextPoll } from './poll-interval.ts'

/** How long jobs take, learned from finished jobs. */
export interface JobDurations {
  /** Watches a job of the dashboard from its start on. */
  track(dashboardId: string): TrackedJob
}

/** One running job; times are milliseconds after its start. */
export interface TrackedJob {
  next(elapsedMs: number): NextPoll
  recordRunning(elapsedMs: number): void
  recordEnd(elapsedMs: number): void
  /** The job is no longer tracked, however it ended. */
  stop(): void
}

/** A job ended at some time between the last poll that saw it running and the poll that saw its end. */
interface ObservedDuration {
  readonly runningMs: number
  readonly endedMs: number
}

const maxSamples = 12

/** Remembers the latest jobs of each dashboard; for a dashboard without any, the latest of all are used. */
export function createJobDurations(random: () => number = Math.random): JobDurations {
  const byDashboard = new Map<string, readonly ObservedDuration[]>()
  let all: readonly ObservedDuration[] = []
  let running = 0
  return {
    track: dashboardId => {
      let runningMs = 0
      running++
      return {
        next: elapsedMs => getNextPoll(elapsedMs, running, estimateEnd(byDashboard.get(dashboardId) ?? all), random),
        recordRunning: elapsedMs => {
          runningMs = elapsedMs
        },
        recordEnd: endedMs => {
          const seen = { runningMs, endedMs }
          byDashboard.set(dashboardId, [...(byDashboard.get(dashboardId) ?? []), seen].slice(-maxSamples))
          all = [...all, seen].slice(-maxSamples)
        },
        stop: () => {
          running--
        }
      }
    }
  }
}

// The earliest end was itself observed late. If its bounds are wide, start polling halfway between them.
function estimateEnd(seen: readonly ObservedDuration[]): ExpectedEnd | undefined {
  if (seen.length === 0) return undefined
  const ends = seen.map(({ endedMs }) => endedMs)
  const earliestMs = Math.min(...ends)
  const before = seen.map(({ runningMs }) => runningMs).filter(ms => ms < earliestMs)
  const uncertaintyMs = earliestMs - Math.max(0, ...before)
  const close = uncertaintyMs <= Math.max(earliestMs * 0.02, 120)
  return { fromMs: close ? earliestMs : earliestMs - uncertaintyMs / 2, toMs: Math.max(...ends) }
}
