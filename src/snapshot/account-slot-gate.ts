import type { RunContext } from '../domain/ports.ts'
import { createSemaphore } from '../lib/semaphore.ts'

const firstWaitMs = 2000
const longestWaitMs = 15_000
const logIntervalMs = 60_000

/** The service's door: it starts jobs, and refuses them while the account is full. */
export interface AccountSlotGate {
  /** Starts a job, waiting for as long as the account is full. */
  start<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T>
  /** A slot of the account is likely to be free now: the one at the door tries at once. */
  notifySlotFree(): void
}

/** A door at which only one start waits at a time; while it does, all others queue behind it. */
export function createAccountSlotGate(ports: RunContext): AccountSlotGate {
  const oneStart = createSemaphore(1)
  const logWaiting = createWaitingLog(ports)
  const slotEvents = new EventTarget()
  let atLimit = false

  // Whoever was refused waits first; whoever only queued behind finds out.
  async function retryUntilStarted<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T> {
    const since = ports.clock.now()
    for (let waitMs = firstWaitMs; ; ) {
      if (atLimit) {
        logWaiting(since)
        await sleepUntilNotified(slotEvents, waitMs * (0.8 + 0.4 * Math.random()), ports)
        waitMs = Math.min(waitMs * 1.5, longestWaitMs)
      }
      const started = await tryStart(attempt, isFull).catch(error => {
        atLimit = false
        throw error
      })
      atLimit = started === undefined
      if (started !== undefined) return started.value
    }
  }

  return {
    start: async (attempt, isFull) => {
      if (!atLimit) {
        const started = await tryStart(attempt, isFull)
        if (started !== undefined) return started.value
        atLimit = true
      }
      return oneStart.run(() => retryUntilStarted(attempt, isFull))
    },
    notifySlotFree: () => void slotEvents.dispatchEvent(new Event('knock'))
  }
}

/** The started job, or `undefined` if the account is full. */
async function tryStart<T>(
  attempt: () => Promise<T>,
  isFull: (error: unknown) => boolean
): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await attempt() }
  } catch (error) {
    if (isFull(error)) return undefined
    throw error
  }
}

/** Says once a minute that starts wait, and for how long the one at the door has. */
function createWaitingLog({ clock, log }: RunContext): (since: number) => void {
  let saidAt = Number.NEGATIVE_INFINITY
  return since => {
    if (clock.now() - saidAt < logIntervalMs) return
    saidAt = clock.now()
    const minutes = Math.round((saidAt - since) / 60_000)
    const waited = minutes === 0 ? '' : `, for ${minutes} min now`
    log.info(`The account's running snapshot jobs are at their limit: waiting for a slot${waited}.`)
  }
}

/** Waits so long, or until somebody knocks. */
async function sleepUntilNotified(slotEvents: EventTarget, ms: number, { clock, signal }: RunContext): Promise<void> {
  const done = new AbortController()
  const end = () => done.abort()
  slotEvents.addEventListener('knock', end, { once: true })
  try {
    await clock.sleep(ms, AbortSignal.any([signal, done.signal]))
  } catch {
    signal.throwIfAborted()
  } finally {
    slotEvents.removeEventListener('knock', end)
  }
}
