import type { Clock } from '../lib/clock.ts'

/** The clock of a service, from the `Date` headers of its responses. */
export interface ServerTime {
  /** Epoch milliseconds by the service's clock; by the runner's until the first response. */
  now(): number
  /** Middleware for the step `deserialize` of a client. */
  middleware<I, O extends { readonly response: unknown }>(next: (input: I) => Promise<O>): (input: I) => Promise<O>
}

/** The runner's clock may be minutes off, so ages of jobs and ingestions are computed by the service's clock. */
export function createServerTime(clock: Clock): ServerTime {
  let offset = 0
  return {
    now: () => clock.now() + offset,
    middleware: next => async input => {
      const output = await next(input)
      const { headers } = output.response as { headers?: Record<string, string> }
      const date = Date.parse(headers?.['date'] ?? '')
      if (!Number.isNaN(date)) offset = date - clock.now()
      return output
    }
  }
}
