import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRateLimiter, type Priority } from '../../../src/lib/rate-limiter.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'

const never = new AbortController().signal

describe('the rate limiter', () => {
  test('lets at most ten requests arrive in any second, however long each is under way, and wastes no time', async () => {
    const request = fc.record({
      delay: fc.integer({ min: 0, max: 3000 }),
      there: fc.integer({ min: 0, max: 300 }),
      back: fc.integer({ min: 0, max: 300 })
    })
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 60 }), async requests => {
        const clock = createVirtualClock(0)
        const budget = createRateLimiter(clock, 10)
        const arrived: number[] = []
        const ask = async ({ delay, there, back }: (typeof requests)[number]) => {
          await clock.sleep(delay)
          const answered = await budget.acquire('start', never)
          await clock.sleep(there)
          arrived.push(clock.now())
          await clock.sleep(back)
          answered()
        }
        await clock.runUntilSettled(Promise.all(requests.map(ask)))
        expect(arrived).toHaveLength(requests.length)
        for (const [i, at] of arrived.entries()) {
          expect(at - (arrived[i - 10] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000)
        }
        expect(arrived.at(-1)).toBeLessThanOrEqual(3000 + Math.ceil(requests.length / 10) * 1600)
      }),
      { numRuns: 30 }
    )
  })

  test('halves its rate on throttling, once for many throttled requests, and recovers step by step', async () => {
    const clock = createVirtualClock(0)
    const budget = createRateLimiter(clock, 10)
    const perSecond: number[] = []
    const asking = async () => {
      for (;;) {
        ;(await budget.acquire('poll', never))()
        const second = Math.floor(clock.now() / 1000)
        perSecond[second] = (perSecond[second] ?? 0) + 1
        if (second >= 14) return
      }
    }
    const asked = asking()
    await clock.advance(1500)
    for (let refusal = 0; refusal < 5; refusal++) budget.onThrottled()
    await clock.runUntilSettled(asked)
    expect(perSecond.slice(2, 14)).toEqual([5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10])
  })

  test('sends one request per second, however often it is throttled', async () => {
    const clock = createVirtualClock(0)
    const budget = createRateLimiter(clock, 10)
    for (let second = 0; second < 8; second++) {
      budget.onThrottled()
      await clock.advance(1000)
    }
    const before = clock.now()
    for (let request = 0; request < 3; request++) (await clock.runUntilSettled(budget.acquire('poll', never)))()
    expect(clock.now() - before).toBeLessThanOrEqual(2000)
  })

  test('frees the slot of a request without a response after three seconds', async () => {
    const clock = createVirtualClock(0)
    const budget = createRateLimiter(clock, 1)
    await budget.acquire('start', never)
    await clock.runUntilSettled(budget.acquire('start', never))
    expect(clock.now()).toBe(3000)
  })

  test('lets urgent requests go first, then those that have waited longest', async () => {
    const clock = createVirtualClock()
    const budget = createRateLimiter(clock, 1)
    ;(await budget.acquire('poll', never))()
    const order: string[] = []
    const asked: [Priority, string][] = [
      ['poll', 'poll 1'],
      ['result', 'result 1'],
      ['poll', 'poll 2'],
      ['start', 'start 1'],
      ['result', 'result 2'],
      ['start', 'start 2']
    ]
    const turns = asked.map(([urgency, name]) =>
      budget.acquire(urgency, never).then(answered => {
        order.push(name)
        answered()
      })
    )
    await clock.runUntilSettled(Promise.all(turns))
    expect(order).toEqual(['start 1', 'start 2', 'result 1', 'result 2', 'poll 1', 'poll 2'])
  })

  test('removes an aborted request from the queue without costing the others a turn', async () => {
    const clock = createVirtualClock(0)
    const budget = createRateLimiter(clock, 1)
    ;(await budget.acquire('start', never))()
    const controller = new AbortController()
    const left = catchError(budget.acquire('start', controller.signal))
    const stays = budget.acquire('poll', never)
    controller.abort('over')
    expect(await left).toBe('over')
    await clock.runUntilSettled(stays)
    expect(clock.now()).toBe(1000)
  })

  test('rejects a request whose signal is already aborted', async () => {
    const budget = createRateLimiter(createVirtualClock(), 10)
    expect(await catchError(budget.acquire('start', AbortSignal.abort('over')))).toBe('over')
  })
})
