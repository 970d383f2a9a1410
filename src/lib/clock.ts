import type { Clock } from '../domain/ports.ts'

/** The machine's clock and timers; the one place that waits. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', end)
        resolve()
      }, ms)
      if (signal?.aborted === true) end()
      else signal?.addEventListener('abort', end, { once: true })
    }),
  timeout: ms => AbortSignal.timeout(ms)
}
