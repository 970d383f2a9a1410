import { type ActionError, ServiceError } from '../domain/errors.ts'
import type { Clock, Credentials, Log, Session } from '../domain/ports.ts'
import type { RequestDetails } from '../hints/find-hint.ts'
import { backoffMs, type Priority, type RateLimiter } from '../lib/rate-limiter.ts'
import { pluralize } from '../lib/text.ts'
import { toServiceError } from './service-error.ts'

/** What every call to AWS goes through. */
export interface RunContext {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal: no call outlives it. */
  readonly signal: AbortSignal
}

export interface CallOptions {
  /** Whose credentials sign it; absent for unsigned calls. */
  readonly session?: Session
  /** The account's requests a second, where the call counts against them. */
  readonly rateLimit?: { readonly of: RateLimiter; readonly priority: Priority }
  /** How many times to try where trying again can help. `Infinity`: until the deadline, for calls on a job that runs. */
  readonly attempts?: number
  /** Milliseconds that an attempt may take beyond the usual limit: what is sent may be large. */
  readonly extraTimeoutMs?: number
  /** What a hint needs to know of the call. */
  readonly requestDetails?: RequestDetails
}

const defaultMaxAttempts = 12
// Whoever is refused with fresh credentials again and again is not refused for their age.
const maxRefreshes = 3
const firstTimeoutMs = 10_000
const longestTimeoutMs = 60_000
// What fails so often is no hiccup: whoever reads the log learns why nothing happens.
const outageLogThreshold = 4
const outageLogIntervalMs = 60_000

/**
 * Makes one call come through: each attempt has a time limit, what can succeed on retry is retried with backoff, expired
 * credentials are renewed, and a refusal that will not change fails at once. The SDK's own retries are off: it would
 * retry `LimitExceededException`, give up in a storm, and not try again after a body cut off on the way.
 */
export async function callWithRetry<T>(
  context: RunContext,
  operation: string,
  send: (signal: AbortSignal) => Promise<T>,
  options: CallOptions = {}
): Promise<T> {
  const tried: AttemptState = { times: 0, refusal: undefined }
  try {
    return await retryLoop(context, operation, send, options, tried)
  } catch (error) {
    const { refusal, times } = tried
    if (context.signal.aborted && refusal !== undefined)
      logOutage(context, refusal, times, 'and then the time was over')
    throw error
  }
}

/** What became of a call so far. */
interface AttemptState {
  times: number
  refusal: ActionError | undefined
}

async function retryLoop<T>(
  context: RunContext,
  operation: string,
  send: (signal: AbortSignal) => Promise<T>,
  options: CallOptions,
  tried: AttemptState
): Promise<T> {
  const attempts = options.attempts ?? defaultMaxAttempts
  let renewals = 0
  for (let attempt = 0; ; attempt++) {
    const credentials = await options.session?.credentials()
    const releaseSlot = await options.rateLimit?.of.acquire(options.rateLimit.priority, context.signal)
    context.signal.throwIfAborted()
    try {
      const timeoutMs = Math.min(firstTimeoutMs * 2 ** attempt, longestTimeoutMs) + (options.extraTimeoutMs ?? 0)
      return await withTimeout(context, send, timeoutMs).finally(releaseSlot)
    } catch (error) {
      context.signal.throwIfAborted()
      const refusal = toServiceError(operation, error, options.requestDetails)
      Object.assign(tried, { times: attempt + 1, refusal })
      if (refusal instanceof ServiceError && refusal.kind === 'throttled') options.rateLimit?.of.onThrottled()
      if (renewals < maxRefreshes && (await refreshIfExpired(refusal, options.session, credentials))) {
        renewals++
        continue
      }
      if (!isRetryable(refusal) || attempt + 1 >= attempts) throw refusal
      const waitMs = backoffMs(attempt)
      context.log.debug(`${refusal.message}; trying again in ${waitMs} ms`)
      if (attempt + 1 >= outageLogThreshold) logOutage(context, refusal, attempt + 1, 'still trying')
      await context.clock.sleep(waitMs, context.signal)
    }
  }
}

// One word for all calls, since what keeps one from coming through keeps the others too.
const lastOutageLogAt = new WeakMap<Log, number>()

function logOutage({ clock, log }: RunContext, refusal: ActionError, tries: number, end: string): void {
  if (clock.now() - (lastOutageLogAt.get(log) ?? Number.NEGATIVE_INFINITY) < outageLogIntervalMs) return
  lastOutageLogAt.set(log, clock.now())
  log.info(`${refusal.message} (tried ${pluralize(tries, 'time')}, ${end})`)
}

// Not every step of an answer heeds the signal (a body that trickles in does not), so the clock has the last word.
async function withTimeout<T>(
  context: RunContext,
  send: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number
): Promise<T> {
  const signal = AbortSignal.any([context.signal, context.clock.timeout(timeoutMs)])
  let stop = () => {}
  const cut = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([send(signal), cut])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function refreshIfExpired(
  refusal: ActionError,
  session: Session | undefined,
  used: Credentials | undefined
): Promise<boolean> {
  if (session === undefined || used === undefined) return false
  return refusal instanceof ServiceError && refusal.kind === 'expired' && (await session.refresh(used))
}

function isRetryable(refusal: ActionError): boolean {
  return refusal instanceof ServiceError && (refusal.kind === 'transient' || refusal.kind === 'throttled')
}

/** A part of an answer that must be there: where it is missing, the answer was not the service's own. */
export function requireField<T>(operation: string, value: T | undefined): T {
  if (value !== undefined) return value
  throw new ServiceError(`${operation}: the answer lacks what it should hold`, {
    operation,
    code: 'IncompleteAnswer',
    kind: 'transient'
  })
}
