import { type Expected, type NextPoll, nextPoll } from './poll-interval.ts'

/** How long jobs take, learnt from those that have ended. */
export interface Experience {
  /** Watches a job of the dashboard from its start on. */
  watch(dashboardId: string): Watch
}

/** One running job; times are milliseconds after its start. */
export interface Watch {
  next(elapsedMs: number): NextPoll
  stillRuns(elapsedMs: number): void
  ended(elapsedMs: number): void
  /** It is not watched any longer, whatever became of it. */
  over(): void
}

/** A job ended somewhen after it was last seen running, and before it was seen to have ended. */
interface Seen {
  readonly runningMs: number
  readonly endedMs: number
}

const kept = 12

/** Remembers the latest jobs of each dashboard; of a dashboard without any, the latest of all stand in. */
export function experience(random: () => number = Math.random): Experience {
  const byDashboard = new Map<string, readonly Seen[]>()
  let all: readonly Seen[] = []
  let running = 0
  return {
    watch: dashboardId => {
      let runningMs = 0
      running++
      return {
        next: elapsedMs => nextPoll(elapsedMs, running, expectation(byDashboard.get(dashboardId) ?? all), random),
        stillRuns: elapsedMs => {
          runningMs = elapsedMs
        },
        ended: endedMs => {
          const seen = { runningMs, endedMs }
          byDashboard.set(dashboardId, [...(byDashboard.get(dashboardId) ?? []), seen].slice(-kept))
          all = [...all, seen].slice(-kept)
        },
        over: () => {
          running--
        }
      }
    }
  }
}

// The earliest end was seen late, too: where it is not known closely, the next job is asked halfway to when one still ran.
function expectation(seen: readonly Seen[]): Expected | undefined {
  if (seen.length === 0) return undefined
  const ends = seen.map(({ endedMs }) => endedMs)
  const earliestMs = Math.min(...ends)
  const before = seen.map(({ runningMs }) => runningMs).filter(ms => ms < earliestMs)
  const unsureMs = earliestMs - Math.max(0, ...before)
  const close = unsureMs <= Math.max(earliestMs * 0.02, 120)
  return { fromMs: close ? earliestMs : earliestMs - unsureMs / 2, toMs: Math.max(...ends) }
}
