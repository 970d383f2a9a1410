import { describe, expect, test } from '@jest/globals'
import { callWithRetry, requireField } from '../../../src/aws/retry.ts'
import type { Credentials, Session } from '../../../src/domain/ports/credentials.ts'
import { catchError } from '../../support/catch-error.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'
import { createRunContext, respondWith, throttled } from './retry-harness.ts'

describe('time limits', () => {
  test('abort an attempt that hangs after 10, 20, 40, then 60 seconds, and it is retried', async () => {
    const { context, clock } = createRunContext()
    const cutAfter: number[] = []
    const send = (signal: AbortSignal) =>
      new Promise((_, reject) => {
        const sentAt = clock.now()
        signal.addEventListener('abort', () => {
          cutAfter.push(clock.now() - sentAt)
          reject(signal.reason)
        })
      })
    await clock.runUntilSettled(catchError(callWithRetry(context, 'Op', send, { attempts: 5 })))
    expect(cutAfter).toEqual([10_000, 20_000, 40_000, 60_000, 60_000])
  })

  test('abort an attempt that ignores its signal, too', async () => {
    const { context, clock } = createRunContext()
    const error = await clock.runUntilSettled(
      catchError(callWithRetry(context, 'Op', () => new Promise(() => {}), { attempts: 1 }))
    )
    expect(error).toMatchObject({ code: 'TimeoutError', kind: 'transient' })
    expect(clock.now()).toBe(10_000)
  })
})

describe('the end of the step', () => {
  test('aborts an attempt in progress with the reason of the step', async () => {
    const { context, clock, abort } = createRunContext()
    const failed = catchError(callWithRetry(context, 'Op', () => new Promise(() => {})))
    await clock.advance(100)
    abort()
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
  })

  test('ends the wait before a retry', async () => {
    const { context, clock, abort } = createRunContext()
    const { send, sent } = respondWith(throttled)
    const failed = catchError(callWithRetry(context, 'Op', send))
    await clock.advance(10)
    abort()
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
    expect(sent()).toBe(1)
  })

  test('prevents further requests', async () => {
    const { context, clock, abort } = createRunContext()
    const credentials = Promise.withResolvers<Credentials>()
    const session: Session = { credentials: () => credentials.promise, refresh: async () => true }
    const { send, sent } = respondWith('answer')
    const failed = catchError(callWithRetry(context, 'Op', send, { session }))
    await clock.advance(10)
    abort()
    credentials.resolve(fakeCredentials('late'))
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
    expect(sent()).toBe(0)
  })
})

test('every attempt waits for the rate limiter with its priority, and reports its end and whether it was throttled', async () => {
  const { context, clock } = createRunContext()
  const events: string[] = []
  const of = {
    acquire: async (urgency: string) => {
      events.push(urgency)
      return () => void events.push('answered')
    },
    onThrottled: () => void events.push('throttled')
  }
  const send = async () => {
    events.push('sent')
    if (events.length < 4) throw throttled
  }
  await clock.runUntilSettled(callWithRetry(context, 'Op', send, { rateLimit: { of, priority: 'poll' } }))
  expect(events).toEqual(['poll', 'sent', 'answered', 'throttled', 'poll', 'sent', 'answered'])
})

test('a required part of a response is returned, and a missing one is a transient error', () => {
  expect(requireField('Op', 0)).toBe(0)
  expect(() => requireField('Op', undefined)).toThrow('Op: the response is incomplete')
  try {
    requireField('Op', undefined)
  } catch (error) {
    expect(error).toMatchObject({ kind: 'transient', code: 'IncompleteAnswer' })
  }
})
