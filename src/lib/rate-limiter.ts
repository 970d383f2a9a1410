import type { Clock } from './clock.ts'

/** Urgency of a request, most urgent first: starting work, then freeing a slot, then polling. */
export type Priority = 'start' | 'expected-end' | 'result' | 'poll'

const priorityOrder: Readonly<Record<Priority, number>> = { start: 0, 'expected-end': 1, result: 2, poll: 3 }

/** Keeps all requests of the step together below a number of requests per second. */
export interface RateLimiter {
  /**
   * Resolves when the request can be sent: the most urgent first, then the one that has waited longest. The caller calls
   * the function it resolves to when the response has arrived or the request was given up.
   */
  acquire(priority: Priority, signal: AbortSignal): Promise<() => void>
  /** The service throttled a request: other clients use the quota too and get a larger share of it. */
  onThrottled(): void
}

interface QueuedRequest {
  readonly priority: Priority
  readonly grant: () => void
}

interface InFlightRequest {
  readonly sentAt: number
  answeredAt?: number
}

const secondMs = 1000
// A request without a response after this time has reached the service long ago, or never will.
const defaultMaxInFlightMs = 2000
const recoveryStepMs = 2000

/**
 * Sliding-window rate limiter. A request occupies its slot until one second after its response, because its arrival time
 * at the service is unknown. On throttling the limit is halved and recovers by one request every two seconds (AIMD).
 */
export function createRateLimiter(
  clock: Clock,
  requestsPerSecond: number,
  maxInFlightMs = defaultMaxInFlightMs
): RateLimiter {
  const limit = createAdaptiveLimit(clock, requestsPerSecond)
  const waiting: QueuedRequest[] = []
  let inWindow: InFlightRequest[] = []
  let isDraining = false
  const getWindowEnd = ({ sentAt, answeredAt }: InFlightRequest) => (answeredAt ?? sentAt + maxInFlightMs) + secondMs

  async function drain(): Promise<void> {
    isDraining = true
    while (waiting.length > 0) {
      const now = clock.now()
      inWindow = inWindow.filter(sent => getWindowEnd(sent) > now)
      if (inWindow.length < limit.get()) dequeueHighestPriority(waiting)?.grant()
      // A response that arrives meanwhile extends its slot by a second, so nothing becomes free earlier than this.
      else await clock.sleep(Math.min(...inWindow.map(getWindowEnd), now + secondMs) - now)
    }
    isDraining = false
  }

  return {
    onThrottled: limit.halve,
    acquire: (priority, signal) => {
      const { promise, resolve, reject } = Promise.withResolvers<() => void>()
      if (signal.aborted) reject(signal.reason)
      else enqueue(waiting, priority, signal, () => resolve(occupySlot(inWindow, clock)), reject)
      if (!isDraining) void drain()
      return promise
    }
  }
}

/** Counts a request as sent; the returned function marks it as finished. */
function occupySlot(inWindow: InFlightRequest[], clock: Clock): () => void {
  const request: InFlightRequest = { sentAt: clock.now() }
  inWindow.push(request)
  return () => {
    request.answeredAt ??= clock.now()
  }
}

/** The requests per second that are left to this step: fewer after throttling, recovering with time. */
function createAdaptiveLimit(clock: Clock, requestsPerSecond: number) {
  let reduced = { to: requestsPerSecond, at: Number.NEGATIVE_INFINITY }
  const get = () => Math.min(requestsPerSecond, reduced.to + Math.floor((clock.now() - reduced.at) / recoveryStepMs))
  return {
    get,
    halve: () => {
      const now = clock.now()
      // Several requests can be throttled at once; reduce the limit only once per second.
      if (now - reduced.at >= secondMs) reduced = { to: Math.max(1, Math.floor(get() / 2)), at: now }
    }
  }
}

function enqueue(
  waiting: QueuedRequest[],
  priority: Priority,
  signal: AbortSignal,
  onGranted: () => void,
  onAborted: (reason: unknown) => void
): void {
  const onAbort = () => {
    waiting.splice(waiting.indexOf(request), 1)
    onAborted(signal.reason)
  }
  const grant = () => {
    signal.removeEventListener('abort', onAbort)
    onGranted()
  }
  const request: QueuedRequest = { priority, grant }
  signal.addEventListener('abort', onAbort, { once: true })
  waiting.push(request)
}

function dequeueHighestPriority(waiting: QueuedRequest[]): QueuedRequest | undefined {
  let first = 0
  for (let i = 1; i < waiting.length; i++) {
    if (priorityOrder[waiting[i]?.priority ?? 'poll'] < priorityOrder[waiting[first]?.priority ?? 'poll']) first = i
  }
  return waiting.splice(first, 1)[0]
}
