import { ActionError } from '../domain/errors.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import { createSemaphore } from '../lib/semaphore.ts'

const firstWaitMs = 2000
const maxWaitMs = 15_000
const logIntervalMs = 60_000

/** Starts jobs one at a time while the account is at its limit of running jobs. */
export interface AccountSlotGate {
  /** Starts a job, and waits while the account has no free slot. */
  start<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T>
  /** A slot of the account is likely to be free now: the first waiting start tries immediately. */
  notifySlotFree(): void
}

/** While one start waits for a free slot, all others queue behind it. */
export function createAccountSlotGate(ports: RunContext): AccountSlotGate {
  const oneStart = createSemaphore(1)
  const logWaiting = createWaitingLog(ports)
  const slotEvents = new EventTarget()
  let atLimit = false
  const { tryStart, reportRefusal } = createStartAttempts(ports)

  // A start that was rejected waits first; a queued one tries immediately.
  async function retryUntilStarted<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T> {
    const since = ports.clock.now()
    for (let waitMs = firstWaitMs; ; ) {
      if (atLimit) {
        logWaiting(since)
        await sleepUntilNotified(slotEvents, waitMs * (0.8 + 0.4 * Math.random()), ports)
        waitMs = Math.min(waitMs * 1.5, maxWaitMs)
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
      return oneStart.run(() => retryUntilStarted(attempt, isFull).catch(reportRefusal))
    },
    notifySlotFree: () => void slotEvents.dispatchEvent(new Event('slotFree'))
  }
}

/** Sends starts, and remembers why the account refused the last one. */
function createStartAttempts({ signal, onOutage }: RunContext) {
  let refused: { readonly error: unknown; readonly attempts: number } | undefined

  /** The started job, or `undefined` if the account is full. */
  async function tryStart<T>(
    attempt: () => Promise<T>,
    isFull: (error: unknown) => boolean
  ): Promise<{ readonly value: T } | undefined> {
    try {
      const value = await attempt()
      refused = undefined
      return { value }
    } catch (error) {
      if (!isFull(error)) throw error
      refused = { error, attempts: (refused?.attempts ?? 0) + 1 }
      return undefined
    }
  }

  // If the step ends while the account is full, its message needs AWS's error, and the fix.
  function reportRefusal(error: unknown): never {
    if (signal.aborted && refused?.error instanceof ActionError) onOutage?.(refused.error, refused.attempts)
    throw error
  }

  return { tryStart, reportRefusal }
}

/** Logs once a minute that starts wait, and for how long the first one has. */
function createWaitingLog({ clock, log }: RunContext): (since: number) => void {
  let loggedAt = Number.NEGATIVE_INFINITY
  return since => {
    if (clock.now() - loggedAt < logIntervalMs) return
    loggedAt = clock.now()
    const minutes = Math.round((loggedAt - since) / 60_000)
    const waited = minutes === 0 ? '' : ` (${minutes} min so far)`
    log.info(`The account has reached its limit of running snapshot jobs; waiting for a free slot${waited}.`)
  }
}

/** Waits `ms`, or until a slot is likely to be free. */
async function sleepUntilNotified(slotEvents: EventTarget, ms: number, { clock, signal }: RunContext): Promise<void> {
  const done = new AbortController()
  const end = () => done.abort()
  slotEvents.addEventListener('slotFree', end, { once: true })
  try {
    await clock.sleep(ms, AbortSignal.any([signal, done.signal]))
  } catch {
    signal.throwIfAborted()
  } finally {
    slotEvents.removeEventListener('slotFree', end)
  }
}
