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
export function sendingMs(bytes: number): number {
  return Math.ceil(bytes / 64)
}

/** Urgency of a request, most urgent first: what starts work, then what may free a slot, then what asks how it goes. */
export type Urgency = 'start' | 'due' | 'result' | 'poll'

const rank: Readonly<Record<Urgency, number>> = { start: 0, due: 1, result: 2, poll: 3 }

/** Hands out turns so that all requests of the step together stay under the account's requests a second. */
export interface Budget {
  /**
   * Resolves when the request may be sent; the more urgent go first, then those that have waited longest. What it resolves
   * to is called when the request has been answered, or given up.
   */
  turn(urgency: Urgency, signal: AbortSignal): Promise<() => void>
  /** The service refused a request for want of quota: others use the account too, and get a larger share of it. */
  throttled(): void
}

interface Waiting {
  readonly urgency: Urgency
  readonly go: () => void
}

interface Sent {
  readonly at: number
  answeredAt?: number
}

const secondMs = 1000
// A request that is not answered by then has reached the service long ago, or never will.
const underWayMs = 2000
// A share that was given up comes back by one request a second in this time.
const regainMs = 2000

/**
 * A budget of `perSecond` requests in any second as the service sees it. It arrives there somewhen between being sent and
 * being answered, so it counts until a second after its answer: however the network bunches them, no eleventh comes. Where
 * the service refuses one all the same, half of the budget is left to whoever else asks, and regained little by little.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function requestBudget(clock: Clock, perSecond: number = limits.requestsPerSecond): Budget {
  let counting: Sent[] = []
  const waiting: Waiting[] = []
  let draining = false
  let lowered = { to: perSecond, at: Number.NEGATIVE_INFINITY }
  const share = () => Math.min(perSecond, lowered.to + Math.floor((clock.now() - lowered.at) / regainMs))
  const endOf = ({ at, answeredAt }: Sent) => (answeredAt ?? at + underWayMs) + secondMs

  async function drain(): Promise<void> {
    draining = true
    while (waiting.length > 0) {
      const now = clock.now()
      counting = counting.filter(sent => endOf(sent) > now)
      if (counting.length < share()) takeNext(waiting)?.go()
      // One that is answered meanwhile counts for another second, so there is no need to look sooner.
      else await clock.sleep(Math.min(...counting.map(endOf), now + secondMs) - now)
    }
    draining = false
  }

  function send(): () => void {
    const sent: Sent = { at: clock.now() }
    counting.push(sent)
    return () => {
      sent.answeredAt ??= clock.now()
    }
  }

  return {
    throttled: () => {
      const now = clock.now()
      // One moment of want refuses many.
      if (now - lowered.at >= secondMs) lowered = { to: Math.max(1, Math.floor(share() / 2)), at: now }
    },
    turn: (urgency, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const leave = () => {
          waiting.splice(waiting.indexOf(entry), 1)
          reject(signal.reason)
        }
        const go = () => {
          signal.removeEventListener('abort', leave)
          resolve(send())
        }
        const entry: Waiting = { urgency, go }
        signal.addEventListener('abort', leave, { once: true })
        waiting.push(entry)
        if (!draining) void drain()
      })
  }
}

function takeNext(waiting: Waiting[]): Waiting | undefined {
  let best = 0
  for (let i = 1; i < waiting.length; i++) {
    if (rank[waiting[i]?.urgency ?? 'poll'] < rank[waiting[best]?.urgency ?? 'poll']) best = i
  }
  return waiting.splice(best, 1)[0]
}

/** Runs one task at a time, in the order they came. */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return task => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
}

/** Makes the value once; a failure is forgotten, so that the next one to ask tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
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
export function atMostEvery(ms: number, clock: Clock, task: () => void): () => void {
  let asked = false
  let resting = false
  async function work(): Promise<void> {
    resting = true
    while (asked) {
      asked = false
      task()
      await clock.sleep(ms)
    }
    resting = false
  }
  return () => {
    asked = true
    if (!resting) void work()
  }
}
