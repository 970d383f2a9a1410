import { describe, expect, test } from '@jest/globals'
import { call, type Line, required } from '../../../src/aws/call.ts'
import { ActionError, ServiceError } from '../../../src/errors.ts'
import type { Credentials, Session } from '../../../src/ports.ts'
import { deferred, keptLog, keys, refused, rejection } from '../stage.ts'
import { virtualClock } from '../virtual-clock.ts'

function aLine() {
  const clock = virtualClock(0)
  const controller = new AbortController()
  const log = keptLog()
  const line: Line = { clock, log, signal: controller.signal }
  return { clock, log, line, abort: () => controller.abort(new ActionError('The time is over', { code: 'TIMED_OUT' })) }
}

/** Answers with these in turn, an Error by throwing it; the last one for ever. */
function answers(...given: readonly unknown[]) {
  let sent = 0
  const send = async () => {
    const answer = given[Math.min(sent++, given.length - 1)]
    if (answer instanceof Error) throw answer
    return answer
  }
  return { send, sent: () => sent }
}

/** A session that makes other credentials on each renewal. */
function renewable(): Session & { readonly renewals: Credentials[] } {
  const renewals: Credentials[] = []
  return {
    renewals,
    credentials: async () => keys(String(renewals.length)),
    renew: async refused => {
      renewals.push(refused)
      return true
    }
  }
}

const throttled = refused('throttled', 'ThrottlingException')
const transient = refused('transient', 'InternalFailureException')
const expired = refused('expired', 'ExpiredTokenException')

describe('trying again', () => {
  test('an answer at once is one call and no wait', async () => {
    const { line, clock } = aLine()
    const { send, sent } = answers('answer')
    expect(await clock.until(call(line, 'Op', send))).toBe('answer')
    expect([sent(), clock.now()]).toEqual([1, 0])
  })

  test('what can succeed on retry is tried until it does, waiting longer each time', async () => {
    const { line, clock, log } = aLine()
    const { send, sent } = answers(throttled, transient, throttled, 'answer')
    expect(await clock.until(call(line, 'Op', send))).toBe('answer')
    expect(sent()).toBe(4)
    expect(clock.now()).toBeGreaterThanOrEqual(50 + 100 + 200)
    expect(clock.now()).toBeLessThanOrEqual(200 + 400 + 800)
    expect(log.lines).toHaveLength(3)
    expect(log.lines[0]).toMatch(/^debug: .*ThrottlingException: no; trying again in \d+ ms$/)
  })

  test.each([
    ['twelve times', undefined, 12],
    ['as often as it is told', 3, 3],
    ['once', 1, 1]
  ])('gives up after it was tried %s', async (_, attempts, times) => {
    const { line, clock } = aLine()
    const { send, sent } = answers(throttled)
    const options = attempts === undefined ? {} : { attempts }
    expect(await clock.until(rejection(call(line, 'Op', send, options)))).toBe(throttled)
    expect(sent()).toBe(times)
  })

  test('a call on a job that runs outlasts an outage of an hour', async () => {
    const { line, clock } = aLine()
    const send = async () => {
      if (clock.now() < 3_600_000) throw transient
      return 'answer'
    }
    expect(await clock.until(call(line, 'Op', send, { attempts: Number.POSITIVE_INFINITY }))).toBe('answer')
  })

  test.each(['denied', 'invalid', 'missing', 'exists', 'limit', 'unfinished', 'other'] as const)(
    'a refusal that is %s is asked exactly once',
    async refusal => {
      const { line, clock } = aLine()
      const { send, sent } = answers(refused(refusal))
      const error = await clock.until(rejection(call(line, 'Op', send)))
      expect(error).toMatchObject({ refusal })
      expect([sent(), clock.now()]).toEqual([1, 0])
    }
  )

  test('an error of the SDK comes out in our words', async () => {
    const { line, clock } = aLine()
    const sdk = Object.assign(new Error('you may not'), {
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 401, requestId: 'r-1' }
    })
    const error = await clock.until(rejection(call(line, 'ListDashboards', answers(sdk).send)))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      message: 'ListDashboards: AccessDeniedException: you may not',
      operation: 'ListDashboards',
      refusal: 'denied',
      requestId: 'r-1',
      cause: sdk
    })
  })
})

describe('credentials', () => {
  test('expired ones are renewed and the call made again at once', async () => {
    const { line, clock } = aLine()
    const session = renewable()
    const { send, sent } = answers(expired, 'answer')
    expect(await clock.until(call(line, 'Op', send, { session }))).toBe('answer')
    expect(session.renewals).toEqual([keys('0')])
    expect([sent(), clock.now()]).toEqual([2, 0])
  })

  test('refused again after three renewals, the call fails', async () => {
    const { line, clock } = aLine()
    const session = renewable()
    const { send, sent } = answers(expired)
    expect(await clock.until(rejection(call(line, 'Op', send, { session })))).toBe(expired)
    expect(session.renewals).toEqual([keys('0'), keys('1'), keys('2')])
    expect(sent()).toBe(4)
  })

  test('renewing does not use up the tries, nor do the tries renew again', async () => {
    const { line, clock } = aLine()
    const session = renewable()
    const { send, sent } = answers(throttled, expired, throttled, 'answer')
    expect(await clock.until(call(line, 'Op', send, { session }))).toBe('answer')
    expect([sent(), session.renewals.length]).toEqual([4, 1])
  })

  test('where the session has no others, or there is no session, the refusal stands', async () => {
    const { line, clock } = aLine()
    const session: Session = { credentials: async () => keys('ambient'), renew: async () => false }
    const withSession = answers(expired)
    expect(await clock.until(rejection(call(line, 'Op', withSession.send, { session })))).toBe(expired)
    const unsigned = answers(expired)
    expect(await clock.until(rejection(call(line, 'Op', unsigned.send)))).toBe(expired)
    expect([withSession.sent(), unsigned.sent()]).toEqual([1, 1])
  })

  test('a session that cannot be made fails the call before it is sent', async () => {
    const { line, clock } = aLine()
    const denied = refused('denied', 'AccessDenied', { operation: 'AssumeRole' })
    const session: Session = { credentials: () => Promise.reject(denied), renew: async () => true }
    const { send, sent } = answers('answer')
    expect(await clock.until(rejection(call(line, 'Op', send, { session })))).toBe(denied)
    expect(sent()).toBe(0)
  })
})

describe('time limits', () => {
  test('an attempt that hangs is cut after 10, 20, 40, then 60 seconds, and tried again', async () => {
    const { line, clock } = aLine()
    const cutAfter: number[] = []
    const send = (signal: AbortSignal) =>
      new Promise((_, reject) => {
        const sentAt = clock.now()
        signal.addEventListener('abort', () => {
          cutAfter.push(clock.now() - sentAt)
          reject(signal.reason)
        })
      })
    await clock.until(rejection(call(line, 'Op', send, { attempts: 5 })))
    expect(cutAfter).toEqual([10_000, 20_000, 40_000, 60_000, 60_000])
  })

  test('also an attempt that does not heed its signal is cut', async () => {
    const { line, clock } = aLine()
    const error = await clock.until(rejection(call(line, 'Op', () => new Promise(() => {}), { attempts: 1 })))
    expect(error).toMatchObject({ code: 'TimeoutError', refusal: 'transient' })
    expect(clock.now()).toBe(10_000)
  })
})

describe('the end of the step', () => {
  test('cuts an attempt under way, with the reason it ends for', async () => {
    const { line, clock, abort } = aLine()
    const failed = rejection(call(line, 'Op', () => new Promise(() => {})))
    await clock.pass(100)
    abort()
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
  })

  test('cuts the wait before a retry', async () => {
    const { line, clock, abort } = aLine()
    const { send, sent } = answers(throttled)
    const failed = rejection(call(line, 'Op', send))
    await clock.pass(10)
    abort()
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
    expect(sent()).toBe(1)
  })

  test('lets nothing be sent after it', async () => {
    const { line, clock, abort } = aLine()
    const credentials = deferred<Credentials>()
    const session: Session = { credentials: () => credentials.promise, renew: async () => true }
    const { send, sent } = answers('answer')
    const failed = rejection(call(line, 'Op', send, { session }))
    await clock.pass(10)
    abort()
    credentials.resolve(keys('late'))
    expect(await failed).toMatchObject({ code: 'TIMED_OUT' })
    expect(sent()).toBe(0)
  })
})

test('every attempt takes a turn in the budget, of the urgency given, and says when it is over', async () => {
  const { line, clock } = aLine()
  const told: string[] = []
  const of = {
    turn: async (urgency: string) => {
      told.push(urgency)
      return () => void told.push('answered')
    }
  }
  const send = async () => {
    told.push('sent')
    if (told.length < 4) throw throttled
  }
  await clock.until(call(line, 'Op', send, { budget: { of, urgency: 'poll' } }))
  expect(told).toEqual(['poll', 'sent', 'answered', 'poll', 'sent', 'answered'])
})

test('required: a part that is there passes, one that is missing can be asked for again', () => {
  expect(required('Op', 0)).toBe(0)
  expect(() => required('Op', undefined)).toThrow('Op: the answer lacks what it should hold')
  try {
    required('Op', undefined)
  } catch (error) {
    expect(error).toMatchObject({ refusal: 'transient', code: 'IncompleteAnswer' })
  }
})
