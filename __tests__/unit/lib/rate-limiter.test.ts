import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  backoffMs,
  createMutex,
  createRateLimiter,
  memoizeAsync,
  type Priority,
  throttle
} from '../../../src/lib/rate-limiter.ts'
import { virtualClock } from '../../support/fakes/clock.ts'
import { catchError, deferred } from '../stage.ts'

const never = new AbortController().signal

describe('backoffMs', () => {
  test.each([
    [0, 50, 200],
    [1, 100, 400],
    [4, 800, 3200],
    [6, 2500, 10_000],
    [50, 2500, 10_000]
  ])('retry %i waits from %i to %i ms', (retry, least, most) => {
    expect(backoffMs(retry, () => 0)).toBe(least)
    expect(backoffMs(retry, () => 1)).toBe(most)
    expect(backoffMs(retry)).toBeGreaterThanOrEqual(least)
    expect(backoffMs(retry)).toBeLessThanOrEqual(most)
  })
})

describe('requestBudget', () => {
  test('never more than ten arrive in any second, however long they are under way, and it does not dawdle', async () => {
    const request = fc.record({
      delay: fc.integer({ min: 0, max: 3000 }),
      there: fc.integer({ min: 0, max: 300 }),
      back: fc.integer({ min: 0, max: 300 })
    })
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 60 }), async requests => {
        const clock = virtualClock(0)
        const budget = createRateLimiter(clock)
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

  test('refused for want of quota, it leaves half to others, once for many refusals, and regains it', async () => {
    const clock = virtualClock(0)
    const budget = createRateLimiter(clock)
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

  test('refused again and again, it still asks once a second', async () => {
    const clock = virtualClock(0)
    const budget = createRateLimiter(clock)
    for (let second = 0; second < 8; second++) {
      budget.onThrottled()
      await clock.advance(1000)
    }
    const before = clock.now()
    for (let request = 0; request < 3; request++) (await clock.runUntilSettled(budget.acquire('poll', never)))()
    expect(clock.now() - before).toBeLessThanOrEqual(2000)
  })

  test('what is never answered counts for three seconds and no longer', async () => {
    const clock = virtualClock(0)
    const budget = createRateLimiter(clock, 1)
    await budget.acquire('start', never)
    await clock.runUntilSettled(budget.acquire('start', never))
    expect(clock.now()).toBe(3000)
  })

  test('lets the more urgent go first, then those that have waited longest', async () => {
    const clock = virtualClock()
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

  test('who is aborted while waiting leaves the line, and takes no turn from the others', async () => {
    const clock = virtualClock(0)
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

  test('who is aborted already does not join the line', async () => {
    const budget = createRateLimiter(virtualClock())
    expect(await catchError(budget.acquire('start', AbortSignal.abort('over')))).toBe('over')
  })
})

describe('oneAtATime', () => {
  test('begins a task when the one before has ended, whether it succeeded or not', async () => {
    const queue = createMutex()
    const first = deferred()
    const order: string[] = []
    const one = queue(async () => {
      order.push('one begins')
      await first.promise
      order.push('one ends')
      throw new Error('one failed')
    })
    const two = queue(async () => order.push('two'))
    const failure = catchError(one)
    await Promise.resolve()
    expect(order).toEqual(['one begins'])
    first.resolve()
    await two
    expect(order).toEqual(['one begins', 'one ends', 'two'])
    expect(await failure).toEqual(new Error('one failed'))
  })
})

describe('once', () => {
  test('makes the value once for all who ask', async () => {
    let made = 0
    const get = memoizeAsync(async () => ++made)
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1])
  })

  test('forgets a failure', async () => {
    let tries = 0
    const get = memoizeAsync(async () => {
      tries++
      if (tries === 1) throw new Error('first')
      return tries
    })
    expect(await catchError(get())).toEqual(new Error('first'))
    expect(await get()).toBe(2)
    expect(await get()).toBe(2)
  })
})

describe('atMostEvery', () => {
  function watched() {
    const clock = virtualClock()
    const begin = clock.now()
    const done: number[] = []
    return { clock, done, ask: throttle(1000, clock, () => void done.push(clock.now() - begin)) }
  }

  test('does the task at once, and then again when it was asked for meanwhile', async () => {
    const { clock, done, ask } = watched()
    ask()
    ask()
    ask()
    await clock.advance(5000)
    expect(done).toEqual([0, 1000])
  })

  test('rests when it was not', async () => {
    const { clock, done, ask } = watched()
    ask()
    await clock.advance(5000)
    ask()
    await clock.advance(200)
    ask()
    await clock.advance(5000)
    expect(done).toEqual([0, 5000, 6000])
  })
})
