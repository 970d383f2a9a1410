/** How often and how fast the step asks: retries with backoff, and the account's budget of requests a second. */
import { limits } from '../domain/limits.ts'
import type { Clock } from '../domain/ports.ts'

const firstBackoffMs = 200
const longestBackoffMs = 10_000

/**
 * Milliseconds to wait before a retry: exponential with full jitter, so that many clients do not come back together.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function backoffMs(retry: number, random: () => number = Math.random): number {
  return Math.ceil(Math.min(longestBackoffMs, firstBackoffMs * 2 ** retry) * (0.25 + 0.75 * random()))
}

/** Milliseconds that so many bytes may take to send before the way counts as broken: at 64 kB a second. */
export function uploadTimeoutMs(bytes: number): number {
  return Math.ceil(bytes / 64)
}

/** Urgency of a request, most urgent first: what starts work, then what may free a slot, then what asks how it goes. */
export type Priority = 'start' | 'expected-end' | 'result' | 'poll'

const priorityOrder: Readonly<Record<Priority, number>> = { start: 0, 'expected-end': 1, result: 2, poll: 3 }

/** Hands out turns so that all requests of the step together stay under the account's requests a second. */
export interface RateLimiter {
  /**
   * Resolves when the request may be sent; the more urgent go first, then those that have waited longest. What it resolves
   * to is called when the request has been answered, or given up.
   */
  acquire(priority: Priority, signal: AbortSignal): Promise<() => void>
  /** The service refused a request for want of quota: others use the account too, and get a larger share of it. */
  onThrottled(): void
}

interface QueuedRequest {
  readonly priority: Priority
  readonly grant: () => void
}

interface InFlightRequest {
  readonly at: number
  answeredAt?: number
}

const secondMs = 1000
// A request that is not answered by then has reached the service long ago, or never will.
const maxInFlightMs = 2000
// A share that was given up comes back by one request a second in this time.
const recoveryStepMs = 2000

/**
 * A budget of `perSecond` requests in any second as the service sees it. It arrives there somewhen between being sent and
 * being answered, so it counts until a second after its answer: however the network bunches them, no eleventh comes. Where
 * the service refuses one all the same, half of the budget is left to whoever else asks, and regained little by little.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function createRateLimiter(clock: Clock, perSecond: number = limits.requestsPerSecond): RateLimiter {
  let inWindow: InFlightRequest[] = []
  const waiting: QueuedRequest[] = []
  let draining = false
  let reducedLimit = { to: perSecond, at: Number.NEGATIVE_INFINITY }
  const currentLimit = () =>
    Math.min(perSecond, reducedLimit.to + Math.floor((clock.now() - reducedLimit.at) / recoveryStepMs))
  const endOf = ({ at, answeredAt }: InFlightRequest) => (answeredAt ?? at + maxInFlightMs) + secondMs

  async function drain(): Promise<void> {
    draining = true
    while (waiting.length > 0) {
      const now = clock.now()
      inWindow = inWindow.filter(sent => endOf(sent) > now)
      if (inWindow.length < currentLimit()) dequeueHighestPriority(waiting)?.grant()
      // One that is answered meanwhile counts for another second, so there is no need to look sooner.
      else await clock.sleep(Math.min(...inWindow.map(endOf), now + secondMs) - now)
    }
    draining = false
  }

  function send(): () => void {
    const sent: InFlightRequest = { at: clock.now() }
    inWindow.push(sent)
    return () => {
      sent.answeredAt ??= clock.now()
    }
  }

  return {
    onThrottled: () => {
      const now = clock.now()
      // One moment of want refuses many.
      if (now - reducedLimit.at >= secondMs) reducedLimit = { to: Math.max(1, Math.floor(currentLimit() / 2)), at: now }
    },
    acquire: (priority, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const onAbort = () => {
          waiting.splice(waiting.indexOf(entry), 1)
          reject(signal.reason)
        }
        const grant = () => {
          signal.removeEventListener('abort', onAbort)
          resolve(send())
        }
        const entry: QueuedRequest = { priority, grant }
        signal.addEventListener('abort', onAbort, { once: true })
        waiting.push(entry)
        if (!draining) void drain()
      })
  }
}

function dequeueHighestPriority(waiting: QueuedRequest[]): QueuedRequest | undefined {
  let best = 0
  for (let i = 1; i < waiting.length; i++) {
    if (priorityOrder[waiting[i]?.priority ?? 'poll'] < priorityOrder[waiting[best]?.priority ?? 'poll']) best = i
  }
  return waiting.splice(best, 1)[0]
}

/** Runs one task at a time, in the order they came. */
export function createMutex(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return task => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
}

/** Makes the value once; a failure is forgotten, so that the next one to ask tries again. */
export function memoizeAsync<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch(error => {
      made = undefined
      throw error
    })
    return made
  }
}

/** Does the task when it is asked for; asked again within `ms`, it does it once more when they are over. */
export function throttle(ms: number, clock: Clock, task: () => void): () => void {
  let asked = false
  let coolingDown = false
  async function work(): Promise<void> {
    coolingDown = true
    while (asked) {
      asked = false
      task()
      await clock.sleep(ms)
    }
    coolingDown = false
  }
  return () => {
    asked = true
    if (!coolingDown) void work()
  }
}
