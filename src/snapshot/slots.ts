import { oneAtATime } from '../pace.ts'
import type { Clock, Log } from '../ports.ts'

const firstWaitMs = 2000
const longestWaitMs = 15_000
const sayEveryMs = 60_000

/** Room for jobs: at most so many of ours at once, and the account's running jobs, which others hold too. */
export interface Slots {
  /** Waits for one of our places. */
  take(signal: AbortSignal): Promise<void>
  /** A job of ours has ended: its place goes to the one that waits longest. */
  release(): void
  /**
   * Starts a job, waiting for as long as the account has no slot free. Only one start waits at the service's door at a
   * time; the others wait behind it.
   */
  start<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T>
}

/**
 * The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function slots(places: number, ports: { clock: Clock; log: Log; signal: AbortSignal }): Slots {
  const { clock, log, signal } = ports
  let free = places
  const waiting: (() => void)[] = []
  const released = new EventTarget()
  const oneStart = oneAtATime()
  // While the account is full, all starts queue behind the one that tries.
  let full = false

  async function untilStarted<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T> {
    let waitMs = firstWaitMs
    const since = clock.now()
    let saidAt = Number.NEGATIVE_INFINITY
    try {
      for (;;) {
        try {
          return await attempt()
        } catch (error) {
          if (!isFull(error)) throw error
        }
        full = true
        if (clock.now() - saidAt >= sayEveryMs) {
          const waited = Math.round((clock.now() - since) / 60_000)
          log.info(
            `The account's running snapshot jobs are at their limit: waiting for a slot${waited > 0 ? `, for ${waited} min now` : ''}.`
          )
          saidAt = clock.now()
        }
        await aWhile(waitMs)
        waitMs = Math.min(waitMs * 1.5, longestWaitMs)
      }
    } finally {
      full = false
    }
  }

  // A job of ours that ends frees a slot at once.
  async function aWhile(ms: number): Promise<void> {
    const over = new AbortController()
    const end = () => over.abort()
    released.addEventListener('released', end, { once: true })
    try {
      await clock.sleep(ms * (0.8 + 0.4 * Math.random()), AbortSignal.any([signal, over.signal]))
    } catch {
      signal.throwIfAborted()
    } finally {
      released.removeEventListener('released', end)
    }
  }

  return {
    take: abort =>
      new Promise((resolve, reject) => {
        if (abort.aborted) return reject(abort.reason)
        if (free > 0) {
          free--
          return resolve()
        }
        const leave = () => {
          const place = waiting.indexOf(go)
          if (place >= 0) waiting.splice(place, 1)
          reject(abort.reason)
        }
        const go = () => {
          abort.removeEventListener('abort', leave)
          resolve()
        }
        abort.addEventListener('abort', leave, { once: true })
        waiting.push(go)
      }),
    release: () => {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
      released.dispatchEvent(new Event('released'))
    },
    start: async (attempt, isFull) => {
      if (full) return oneStart(() => untilStarted(attempt, isFull))
      try {
        return await attempt()
      } catch (error) {
        if (!isFull(error)) throw error
        full = true
        return oneStart(() => untilStarted(attempt, isFull))
      }
    }
  }
}
