import { type ActionError, isRetryable, ServiceError } from '../domain/errors.ts'
import type { Credentials, Session } from '../domain/ports/credentials.ts'
import type { Log, RunContext } from '../domain/ports/run-context.ts'
import type { RequestDetails } from '../hints/find-hint.ts'
import { computeBackoffMs } from '../lib/backoff.ts'
import type { Priority, RateLimiter } from '../lib/rate-limiter.ts'
import { withRetry } from '../lib/retry.ts'
import { pluralize } from '../lib/text.ts'

export interface CallOptions {
  /** Whose credentials sign it; absent for unsigned calls. */
  readonly session?: Session
  /** The account's rate limiter, if the call counts against it. */
  readonly rateLimit?: { readonly of: RateLimiter; readonly priority: Priority }
  /** Maximum number of attempts for retryable errors. `Infinity`: until the deadline, for calls on a running job. */
  readonly attempts?: number
  /** Milliseconds in addition to the usual timeout of an attempt, for large request bodies. */
  readonly extraTimeoutMs?: number
  /** Called when an attempt ends without a response: the service may have processed it, whatever later attempts return. */
  readonly onUnanswered?: () => void
  /** Values for the hint of a failed call. */
  readonly requestDetails?: RequestDetails
}

const defaultMaxAttempts = 12
// If freshly renewed credentials keep being rejected, expiry is not the cause.
const maxRefreshes = 3
const firstTimeoutMs = 10_000
const maxTimeoutMs = 60_000
// After repeated failures, log the error at info level, so that the user sees why nothing happens.
const outageLogThreshold = 4
const outageLogIntervalMs = 60_000

/**
 * Makes one call: each attempt has a time limit, transient and throttled attempts are retried with backoff, rejected
 * credentials are renewed, and any other error is final. The SDK's own retries are off: they would retry
 * `LimitExceededException`, know no deadline, and not retry a response body that was cut off.
 * @throws ServiceError if the call failed, or the signal's reason
 */
export async function callWithRetry<T>(
  context: RunContext,
  operation: string,
  send: (signal: AbortSignal) => Promise<T>,
  options: CallOptions = {}
): Promise<T> {
  const state: CallState = { attempts: 0, renewals: 0 }
  try {
    return await withRetry(
      context,
      attempt => sendOnce(context, operation, send, options, attempt, state),
      error => getRetryDelayMs(context, options, state, error)
    )
  } catch (error) {
    const { lastError, attempts } = state
    if (context.signal.aborted && lastError !== undefined) {
      logOutage(context, lastError, attempts, 'until the step ended')
      context.onOutage?.(lastError, attempts)
    }
    throw error
  }
}

interface CallState {
  attempts: number
  renewals: number
  lastError?: ActionError
  /** Credentials that signed the last attempt. */
  credentials?: Credentials | undefined
}

async function sendOnce<T>(
  context: RunContext,
  operation: string,
  send: (signal: AbortSignal) => Promise<T>,
  options: CallOptions,
  attempt: number,
  state: CallState
): Promise<T> {
  state.credentials = await options.session?.credentials()
  const releaseSlot = await options.rateLimit?.of.acquire(options.rateLimit.priority, context.signal)
  context.signal.throwIfAborted()
  const timeoutMs = Math.min(firstTimeoutMs * 2 ** attempt, maxTimeoutMs) + (options.extraTimeoutMs ?? 0)
  try {
    return await withTimeout(context, send, timeoutMs).finally(releaseSlot)
  } catch (error) {
    context.signal.throwIfAborted()
    state.attempts = attempt + 1
    // Only failed calls need the hint.
    const { toServiceError } = await import('./service-error.ts')
    state.lastError = await toServiceError(operation, error, options.requestDetails)
    if (state.lastError instanceof ServiceError && state.lastError.kind === 'transient') options.onUnanswered?.()
    throw state.lastError
  }
}

async function getRetryDelayMs(
  context: RunContext,
  options: CallOptions,
  state: CallState,
  error: unknown
): Promise<number | undefined> {
  // The call that gets the credentials has already retried its errors.
  if (error !== state.lastError) return undefined
  if (error instanceof ServiceError && error.kind === 'throttled') options.rateLimit?.of.onThrottled()
  if (state.renewals < maxRefreshes && (await refreshIfExpired(error, options.session, state.credentials))) {
    state.renewals++
    return 0
  }
  if (!isRetryable(error) || state.attempts >= (options.attempts ?? defaultMaxAttempts)) return undefined
  const delayMs = computeBackoffMs(state.attempts - 1)
  context.log.debug(`${error.message}; retrying in ${delayMs} ms`)
  if (state.attempts >= outageLogThreshold) logOutage(context, error, state.attempts, 'still trying')
  return delayMs
}

// One line for all calls, since they fail for the same reason.
const lastOutageLogAt = new WeakMap<Log, number>()

function logOutage({ clock, log }: RunContext, error: ActionError, attempts: number, state: string): void {
  if (clock.now() - (lastOutageLogAt.get(log) ?? Number.NEGATIVE_INFINITY) < outageLogIntervalMs) return
  lastOutageLogAt.set(log, clock.now())
  log.info(`${error.message} (tried ${pluralize(attempts, 'time')}, ${state})`)
}

// Not everything observes the signal (a body that trickles in does not), so the timeout also ends the wait.
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
  error: unknown,
  session: Session | undefined,
  used: Credentials | undefined
): Promise<boolean> {
  if (session === undefined || used === undefined) return false
  return error instanceof ServiceError && error.kind === 'expired' && (await session.refresh(used))
}

/** A required part of a response. @throws ServiceError if it is missing: then the response is not from AWS. */
export function requireField<T>(operation: string, value: T | undefined): T {
  if (value !== undefined) return value
  throw new ServiceError(`${operation}: the response is incomplete`, {
    operation,
    code: 'IncompleteAnswer',
    kind: 'transient'
  })
}
