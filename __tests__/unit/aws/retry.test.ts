import { describe, expect, test } from '@jest/globals'
import { callWithRetry } from '../../../src/aws/retry.ts'
import { ServiceError } from '../../../src/domain/errors.ts'
import type { Session } from '../../../src/domain/ports/credentials.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { catchError } from '../../support/catch-error.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'
import {
  createFakeRefreshableSession,
  createRunContext,
  expired,
  respondWith,
  throttled,
  transient
} from './retry-harness.ts'

describe('a retried call', () => {
  test('makes one attempt and does not wait if it succeeds', async () => {
    const { context, clock } = createRunContext()
    const { send, sent } = respondWith('answer')
    expect(await clock.runUntilSettled(callWithRetry(context, 'Op', send))).toBe('answer')
    expect([sent(), clock.now()]).toEqual([1, 0])
  })

  test('is retried until it succeeds, with longer waits each time', async () => {
    const { context, clock, log } = createRunContext()
    const { send, sent } = respondWith(throttled, transient, throttled, 'answer')
    expect(await clock.runUntilSettled(callWithRetry(context, 'Op', send))).toBe('answer')
    expect(sent()).toBe(4)
    expect(clock.now()).toBeGreaterThanOrEqual(50 + 100 + 200)
    expect(clock.now()).toBeLessThanOrEqual(200 + 400 + 800)
    expect(log.lines).toHaveLength(3)
    expect(log.lines[0]).toMatch(/^debug: .*ThrottlingException: no; retrying in \d+ ms$/)
  })

  test.each([
    ['twelve times', undefined, 12],
    ['as often as the limit allows', 3, 3],
    ['once', 1, 1]
  ])('fails after %s', async (_, attempts, times) => {
    const { context, clock } = createRunContext()
    const { send, sent } = respondWith(throttled)
    const options = attempts === undefined ? {} : { attempts }
    expect(await clock.runUntilSettled(catchError(callWithRetry(context, 'Op', send, options)))).toBe(throttled)
    expect(sent()).toBe(times)
  })

  test('outlasts an outage of an hour if it is about a running job', async () => {
    const { context, clock, log } = createRunContext()
    const send = async () => {
      if (clock.now() < 3_600_000) throw transient
      return 'answer'
    }
    expect(
      await clock.runUntilSettled(callWithRetry(context, 'Op', send, { attempts: Number.POSITIVE_INFINITY }))
    ).toBe('answer')
    // The log reports it once a minute.
    const notices = log.lines.filter(each => each.startsWith('info: '))
    expect(notices[0]).toMatch(/InternalFailureException: no \(tried 4 times, still trying\)$/)
    expect(notices.length).toBeGreaterThan(50)
    expect(notices.length).toBeLessThanOrEqual(60)
  })

  test('reports the last error when the step ends', async () => {
    const { context, clock, log, abort } = createRunContext()
    const called = catchError(callWithRetry(context, 'Op', () => Promise.reject(transient)))
    await clock.advance(150)
    abort()
    expect(await called).toMatchObject({ code: 'TIMED_OUT' })
    const notices = log.lines.filter(each => each.startsWith('info: '))
    expect(notices).toEqual([
      expect.stringMatching(/InternalFailureException: no \(tried \d times?, until the step ended\)$/)
    ])
  })

  test.each(['denied', 'invalid', 'not-found', 'already-exists', 'job-limit', 'not-ready', 'unknown'] as const)(
    'makes exactly one attempt if the error is %s',
    async kind => {
      const { context, clock } = createRunContext()
      const { send, sent } = respondWith(buildServiceError(kind))
      const error = await clock.runUntilSettled(catchError(callWithRetry(context, 'Op', send)))
      expect(error).toMatchObject({ kind })
      expect([sent(), clock.now()]).toEqual([1, 0])
    }
  )

  test('converts an error of the SDK to a ServiceError', async () => {
    const { context, clock } = createRunContext()
    const sdk = Object.assign(new Error('you may not'), {
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 401, requestId: 'r-1' }
    })
    const error = await clock.runUntilSettled(
      catchError(callWithRetry(context, 'ListDashboards', respondWith(sdk).send))
    )
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      message: 'ListDashboards: AccessDeniedException: you may not',
      operation: 'ListDashboards',
      kind: 'denied',
      requestId: 'r-1',
      cause: sdk
    })
  })
})

describe('credentials', () => {
  test('are renewed if they have expired, and the call is retried immediately', async () => {
    const { context, clock } = createRunContext()
    const session = createFakeRefreshableSession()
    const { send, sent } = respondWith(expired, 'answer')
    expect(await clock.runUntilSettled(callWithRetry(context, 'Op', send, { session }))).toBe('answer')
    expect(session.renewals).toEqual([fakeCredentials('0')])
    expect([sent(), clock.now()]).toEqual([2, 0])
  })

  test('fail the call if they are rejected after three renewals', async () => {
    const { context, clock } = createRunContext()
    const session = createFakeRefreshableSession()
    const { send, sent } = respondWith(expired)
    expect(await clock.runUntilSettled(catchError(callWithRetry(context, 'Op', send, { session })))).toBe(expired)
    expect(session.renewals).toEqual([fakeCredentials('0'), fakeCredentials('1'), fakeCredentials('2')])
    expect(sent()).toBe(4)
  })

  test('are renewed without using up retries, and retries do not renew them', async () => {
    const { context, clock } = createRunContext()
    const session = createFakeRefreshableSession()
    const { send, sent } = respondWith(throttled, expired, throttled, 'answer')
    expect(await clock.runUntilSettled(callWithRetry(context, 'Op', send, { session }))).toBe('answer')
    expect([sent(), session.renewals.length]).toEqual([4, 1])
  })

  test('leave the error unchanged if the session has no other ones, or there is no session', async () => {
    const { context, clock } = createRunContext()
    const session: Session = { credentials: async () => fakeCredentials('ambient'), refresh: async () => false }
    const withSession = respondWith(expired)
    expect(await clock.runUntilSettled(catchError(callWithRetry(context, 'Op', withSession.send, { session })))).toBe(
      expired
    )
    const unsigned = respondWith(expired)
    expect(await clock.runUntilSettled(catchError(callWithRetry(context, 'Op', unsigned.send)))).toBe(expired)
    expect([withSession.sent(), unsigned.sent()]).toEqual([1, 1])
  })

  test('fail the call before it is sent if the session cannot be created', async () => {
    const { context, clock } = createRunContext()
    const denied = buildServiceError('denied', 'AccessDenied', { operation: 'AssumeRole' })
    const session: Session = { credentials: () => Promise.reject(denied), refresh: async () => true }
    const { send, sent } = respondWith('answer')
    expect(await clock.runUntilSettled(catchError(callWithRetry(context, 'Op', send, { session })))).toBe(denied)
    expect(sent()).toBe(0)
  })
})
