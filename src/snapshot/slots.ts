import { oneAtATime } from '../pace.ts'
import type { Clock, Log } from '../ports.ts'
import { type Places, places } from './places.ts'

/** Room for jobs: at most so many of ours at once, and the account's running jobs, which others hold too. */
export interface Slots extends Places {
  /**
   * Starts a job, waiting for as long as the account has no slot free. Only one start waits at the service's door at a
   * time; the others wait behind it.
   */
  start<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T>
}

export interface SlotPorts {
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

/**
 * The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function slots(count: number, ports: SlotPorts): Slots {
  const ours = places(count)
  const atTheDoor = oneAtATime()
  const freed = new EventTarget()
  const say = oncePerMinute(ports)
  let full = false

  async function untilStarted<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T> {
    const patience = patienceOf(ports, freed, say)
    // Whoever was refused waits first; whoever only queued behind finds out.
    for (;;) {
      if (full) await patience()
      try {
        const started = await attempt()
        full = false
        return started
      } catch (error) {
        full = isFull(error)
        if (!full) throw error
      }
    }
  }

  return {
    take: ours.take,
    release: () => {
      ours.release()
      freed.dispatchEvent(new Event('freed'))
    },
    start: async (attempt, isFull) => {
      if (full) return atTheDoor(() => untilStarted(attempt, isFull))
      try {
        return await attempt()
      } catch (error) {
        if (!isFull(error)) throw error
        full = true
        return atTheDoor(() => untilStarted(attempt, isFull))
      }
    }
  }
}

const firstWaitMs = 2000
const longestWaitMs = 15_000
const sayEveryMs = 60_000

/** Waits longer each time, but not longer than until a job of ours ends. */
function patienceOf({ clock, signal }: SlotPorts, freed: EventTarget, say: () => void): () => Promise<void> {
  let waitMs = firstWaitMs
  return async () => {
    say()
    const over = new AbortController()
    const end = () => over.abort()
    freed.addEventListener('freed', end, { once: true })
    await clock.sleep(waitMs * (0.8 + 0.4 * Math.random()), AbortSignal.any([signal, over.signal])).catch(() => {})
    freed.removeEventListener('freed', end)
    signal.throwIfAborted()
    waitMs = Math.min(waitMs * 1.5, longestWaitMs)
  }
}

function oncePerMinute({ clock, log }: SlotPorts): () => void {
  let saidAt = Number.NEGATIVE_INFINITY
  return () => {
    if (clock.now() - saidAt < sayEveryMs) return
    saidAt = clock.now()
    log.info("The account's running snapshot jobs are at their limit: waiting for a slot.")
  }
}
