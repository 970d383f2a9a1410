import type { Clock } from './clock.ts'

/**
 * Runs `attempt` until it succeeds. After a failure `getDelayMs` decides: milliseconds to wait before the next attempt, or
 * `undefined` to give up and rethrow the error. Attempts are counted from 0. `onInterrupted` gets the last error that was
 * to be retried, and the number of attempts until then, if the signal ends the retries: it is the cause, the signal is not.
 * @throws the signal's reason once it is aborted, whatever the attempt failed with
 */
export async function withRetry<T>(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  attempt: (count: number) => Promise<T>,
  getDelayMs: (error: unknown, count: number) => number | undefined | Promise<number | undefined>,
  onInterrupted?: (lastError: unknown, attempts: number) => void
): Promise<T> {
  let retried: { readonly error: unknown; readonly attempts: number } | undefined
  try {
    for (let count = 0; ; count++) {
      signal.throwIfAborted()
      try {
        return await attempt(count)
      } catch (error) {
        signal.throwIfAborted()
        const delayMs = await getDelayMs(error, count)
        if (delayMs === undefined) throw error
        retried = { error, attempts: count + 1 }
        if (delayMs > 0) await clock.sleep(delayMs, signal)
      }
    }
  } catch (error) {
    if (signal.aborted && retried !== undefined) onInterrupted?.(retried.error, retried.attempts)
    throw error
  }
}
