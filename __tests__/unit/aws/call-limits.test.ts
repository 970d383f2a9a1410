import { describe, expect, test } from '@jest/globals'
import { callWithRetry, requireField } from '../../../src/aws/retry.ts'
import type { Credentials, Session } from '../../../src/domain/ports/credentials.ts'
import { catchError } from '../../support/catch-error.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'
import { createRunContext, respondWith, throttled } from './retry-harness.ts'

describe('time limits', () => {
  test('an attempt that hangs is cut after 10, 20, 40, then 60 seconds, and tried again', async () => {
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

  test('also an attempt that does not heed its signal is cut', async () => {
    const { context, clock } = createRunContext()
    const error = await clock.runUntilSettled(
      catchError(callWithRetry(context, 'Op', () => new Promise(() => {}), { attempts: 1 }))
    )
    expect(error).toMatchObject({ code: 'TimeoutError', kind: 'transient' })
    expect(clock.now()).toBe(10_000)
  })
})

describe('the end of the step', () => {
  test('cuts an attempt under way, with the reason it ends for', async () => {
    const { context, clock, abort } = createRunContext()
    const failed = catchError(callWithRetry(context, 'Op', () => new Promise(() => {})))
    await clock.advance(100)
    abort()
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
  })

  test('cuts the wait before a retry', async () => {
    const { context, clock, abort } = createRunContext()
    const { send, sent } = respondWith(throttled)
    const failed = catchError(callWithRetry(context, 'Op', send))
    await clock.advance(10)
    abort()
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
    expect(sent()).toBe(1)
  })

  test('lets nothing be sent after it', async () => {
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

test('every attempt takes a turn in the budget, of the urgency given, and says when it is over, and when it was refused for want of quota', async () => {
  const { context, clock } = createRunContext()
  const told: string[] = []
  const of = {
    acquire: async (urgency: string) => {
      told.push(urgency)
      return () => void told.push('answered')
    },
    onThrottled: () => void told.push('throttled')
  }
  const send = async () => {
    told.push('sent')
    if (told.length < 4) throw throttled
  }
  await clock.runUntilSettled(callWithRetry(context, 'Op', send, { rateLimit: { of, priority: 'poll' } }))
  expect(told).toEqual(['poll', 'sent', 'answered', 'throttled', 'poll', 'sent', 'answered'])
})

test('required: a part that is there passes, one that is missing can be asked for again', () => {
  expect(requireField('Op', 0)).toBe(0)
  expect(() => requireField('Op', undefined)).toThrow('Op: the response is incomplete')
  try {
    requireField('Op', undefined)
  } catch (error) {
    expect(error).toMatchObject({ kind: 'transient', code: 'IncompleteAnswer' })
  }
})
