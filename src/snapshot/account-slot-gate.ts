import type { Clock, Log } from '../domain/ports.ts'
import { createMutex } from '../lib/rate-limiter.ts'

const firstWaitMs = 2000
const longestWaitMs = 15_000
const sayEveryMs = 60_000

export interface DoorPorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal. */
  readonly signal: AbortSignal
}

/** The service's door: it starts jobs, and refuses them while the account is full. */
export interface Door {
  /** Starts a job, waiting for as long as the account is full. */
  start<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T>
  /** A slot of the account is likely to be free now: the one at the door tries at once. */
  knock(): void
}

/** A door at which only one start waits at a time; while it does, all others queue behind it. */
export function door(ports: DoorPorts): Door {
  const oneStart = createMutex()
  const say = speaker(ports)
  const knocks = new EventTarget()
  let full = false

  // Whoever was refused waits first; whoever only queued behind finds out.
  async function untilStarted<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T> {
    const since = ports.clock.now()
    for (let waitMs = firstWaitMs; ; ) {
      if (full) {
        say(since)
        await untilKnock(knocks, waitMs * (0.8 + 0.4 * Math.random()), ports)
        waitMs = Math.min(waitMs * 1.5, longestWaitMs)
      }
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
    start: async (attempt, isFull) => {
      if (!full) {
        try {
          return await attempt()
        } catch (error) {
          if (!isFull(error)) throw error
        }
        full = true
      }
      return oneStart(() => untilStarted(attempt, isFull))
    },
    knock: () => void knocks.dispatchEvent(new Event('knock'))
  }
}

/** Says once a minute that starts wait, and for how long the one at the door has. */
function speaker({ clock, log }: DoorPorts): (since: number) => void {
  let saidAt = Number.NEGATIVE_INFINITY
  return since => {
    if (clock.now() - saidAt < sayEveryMs) return
    saidAt = clock.now()
    const minutes = Math.round((saidAt - since) / 60_000)
    const waited = minutes === 0 ? '' : `, for ${minutes} min now`
    log.info(`The account's running snapshot jobs are at their limit: waiting for a slot${waited}.`)
  }
}

/** Waits so long, or until somebody knocks. */
async function untilKnock(knocks: EventTarget, ms: number, { clock, signal }: DoorPorts): Promise<void> {
  const done = new AbortController()
  const end = () => done.abort()
  knocks.addEventListener('knock', end, { once: true })
  try {
    await clock.sleep(ms, AbortSignal.any([signal, done.signal]))
  } catch {
    signal.throwIfAborted()
  } finally {
    knocks.removeEventListener('knock', end)
  }
}
