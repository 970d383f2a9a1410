import { QuickSightClient } from '@aws-sdk/client-quicksight'
import { ServiceError } from '../../domain/errors.ts'
import type { Session } from '../../domain/ports/credentials.ts'
import type { Mask, RunContext } from '../../domain/ports/run-context.ts'
import type { RequestDetails } from '../../hints/find-hint.ts'
import { memoize } from '../../lib/memoize.ts'
import type { Priority, RateLimiter } from '../../lib/rate-limiter.ts'
import { createClientConfig, type Transport } from '../client-config.ts'
import { limitResponses } from '../limit-responses.ts'
import { type CallOptions, callWithRetry } from '../retry.ts'
import { createServerTime } from '../server-time.ts'

export interface QuickSightOptions {
  readonly region: string
  readonly transport: Transport
  readonly context: RunContext
  readonly mask: Mask
  readonly session: Session
  readonly rateLimit: RateLimiter
  /** Values that the hints of all calls contain. */
  readonly requestDetails?: RequestDetails
}

export type Send = ReturnType<typeof createSender>

/** Dependencies of every QuickSight call: client, session, rate limiter and retry settings. */
export function createSender(options: QuickSightOptions) {
  const { context, session } = options
  const serverTime = createServerTime(context.clock)
  const client = memoize(() => {
    const settings = createClientConfig('QUICKSIGHT', options.region, options.transport, session)
    const sdkClient = limitResponses(new QuickSightClient(settings))
    sdkClient.middlewareStack.add(serverTime.middleware, { step: 'deserialize', name: 'serverTime' })
    return sdkClient
  })
  const send = <T>(
    operation: string,
    send: (client: QuickSightClient, abort: { abortSignal: AbortSignal }) => Promise<T>,
    {
      priority = 'start',
      requestDetails,
      ...more
    }: { readonly priority?: Priority } & Pick<CallOptions, 'attempts' | 'requestDetails' | 'onUnanswered'> = {}
  ): Promise<T> =>
    callWithRetry(context, operation, signal => send(client(), { abortSignal: signal }), {
      session,
      rateLimit: { of: options.rateLimit, priority },
      requestDetails: { ...options.requestDetails, region: options.region, ...requestDetails },
      ...more
    })
  return Object.assign(send, { serverTime: serverTime.now })
}

// A million items: a longer listing does not come from AWS.
const maxListingPages = 10_000

/**
 * The items of all pages of a listing, or of the first `maxPages`.
 * @throws ServiceError `ResponseTooLarge` if the listing does not end
 */
export async function collectPages<T>(
  operation: string,
  page: (nextToken: string | undefined) => Promise<{ items: readonly T[]; next: string | undefined }>,
  maxPages: number = Number.POSITIVE_INFINITY
): Promise<T[]> {
  const all: T[] = []
  const seen = new Set<string>()
  for (let nextToken: string | undefined; ; ) {
    const { items, next } = await page(nextToken)
    all.push(...items)
    // A repeated token would loop forever.
    if (next === undefined || next === '' || seen.has(next) || seen.size + 1 >= maxPages) return all
    seen.add(next)
    if (seen.size >= maxListingPages) throw createEndlessListingError(operation)
    nextToken = next
  }
}

function createEndlessListingError(operation: string): ServiceError {
  const message = `${operation}: the listing has more than ${maxListingPages} pages`
  return new ServiceError(message, { operation, code: 'ResponseTooLarge', kind: 'invalid' })
}
