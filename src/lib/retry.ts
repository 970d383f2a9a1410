import type { Clock } from './clock.ts'

/**
 * Runs `attempt` until it succeeds. After a failure `getDelayMs` decides: milliseconds to wait before the next attempt, or
 * `undefined` to give up and rethrow the error. Attempts are counted from 0.
 * @throws the signal's reason once it is aborted, whatever the attempt failed with
 */
export async function withRetry<T>(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  attempt: (count: number) => Promise<T>,
  getDelayMs: (error: unknown, count: number) => number | undefined | Promise<number | undefined>
): Promise<T> {
  for (let count = 0; ; count++) {
    signal.throwIfAborted()
    try {
      return await attempt(count)
    } catch (error) {
      signal.throwIfAborted()
      const delayMs = await getDelayMs(error, count)
      if (delayMs === undefined) throw error
      if (delayMs > 0) await clock.sleep(delayMs, signal)
    }
  }
}
