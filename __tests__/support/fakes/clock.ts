import type { Clock } from '../../../src/lib/clock.ts'

export interface VirtualClock extends Clock {
  /** Lets time pass, as far as anything waits for it, until the promise settles. */
  runUntilSettled<T>(promise: Promise<T>): Promise<T>
  /** Lets this much time pass. */
  advance(ms: number): Promise<void>
}

interface Timer {
  readonly at: number
  readonly fire: () => void
}

/** A clock that jumps from timer to timer: hours pass in no time, and always in the same order. */
export function createVirtualClock(start = Date.UTC(2026, 0, 15, 9, 30)): VirtualClock {
  let now = start
  const timers: Timer[] = []

  function after(ms: number, fire: () => void): Timer {
    const timer = { at: now + Math.max(0, ms), fire }
    timers.push(timer)
    return timer
  }

  function nextBefore(end: number): Timer | undefined {
    const next = timers.reduce<Timer | undefined>(
      (first, each) => (first && first.at <= each.at ? first : each),
      undefined
    )
    if (next === undefined || next.at > end) return undefined
    timers.splice(timers.indexOf(next), 1)
    return next
  }

  async function step(end: number): Promise<boolean> {
    const next = nextBefore(end)
    if (next === undefined) return false
    now = Math.max(now, next.at)
    next.fire()
    await settled()
    return true
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const onAbort = () => {
          const place = timers.indexOf(timer)
          if (place >= 0) timers.splice(place, 1)
          reject(signal?.reason)
        }
        const timer = after(ms, () => {
          // Each listener that stays makes the next one slower to add: a signal compares them all.
          signal?.removeEventListener('abort', onAbort)
          resolve()
        })
        signal?.addEventListener('abort', onAbort)
      }),
    timeout: ms => {
      const controller = new AbortController()
      after(ms, () => controller.abort(new DOMException('The operation timed out', 'TimeoutError')))
      return controller.signal
    },
    runUntilSettled: async promise => {
      let overrides = false
      const end = () => {
        overrides = true
      }
      promise.then(end, end)
      await settled()
      while (!overrides) if (!(await step(Number.POSITIVE_INFINITY))) throw new Error('Nothing is left to wait for')
      return promise
    },
    advance: async ms => {
      const end = now + ms
      await settled()
      while (await step(end));
      now = end
    }
  }
}

/** Everything that can go on without time passing has gone on. */
async function settled(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise(resolve => setImmediate(resolve))
}

/** A clock for tests over a real connection: waits are over at once, and no time limit is ever reached. */
export function createInstantClock(now = Date.UTC(2026, 0, 15, 9, 30)): Clock {
  return {
    now: () => now,
    sleep: async () => {},
    timeout: () => new AbortController().signal
  }
}

/** A clock whose waits end immediately, except those above ten seconds, which never end: only the tests of stalled transfers wait that long. */
export function createFastClock(more: Partial<Clock> = {}): Clock & { readonly slept: number[] } {
  const slept: number[] = []
  let now = Date.UTC(2026, 0, 31, 6)
  return {
    slept,
    now: () => {
      now += 250
      return now
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason)
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
        if (ms > 10_000) return
        slept.push(ms)
        setImmediate(resolve)
      }),
    timeout: () => new AbortController().signal,
    ...more
  }
}
