import { setTimeout } from 'node:timers/promises'

/** The time and its timers, so that tests can replace both. */
export interface Clock {
  /** Epoch milliseconds. Never goes back, even if the machine's clock does. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason if it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** A signal that is aborted after `ms`. */
  timeout(ms: number): AbortSignal
}

// The wall clock is read once: NTP or a resumed virtual machine can set it back, and budgets and deadlines would stall.
// Node loads `performance` and a dozen modules with it when it is first used; `hrtime` is always loaded.
const readMonotonicMs = () => Number(process.hrtime.bigint()) / 1e6
const epochOffsetMs = Date.now() - readMonotonicMs()

/** The machine's clock and timers; nothing else in `src/` waits. */
export const systemClock: Clock = {
  now: () => Math.round(epochOffsetMs + readMonotonicMs()),
  sleep: async (ms, signal) => {
    try {
      await setTimeout(ms, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  },
  timeout: ms => AbortSignal.timeout(ms)
}
