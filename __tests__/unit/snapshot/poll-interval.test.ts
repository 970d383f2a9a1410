import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ExpectedEnd, getNextPoll } from '../../../src/snapshot/poll-interval.ts'

/** Polls one of `running` jobs until it has ended: how late that is known, and when it was polled. */
function poll(endsMs: number, random: () => number, running = 1, expected?: ExpectedEnd) {
  const polledAt: number[] = []
  for (let at = 0; ; ) {
    at += getNextPoll(at, running, expected, random).afterMs
    polledAt.push(at)
    if (at >= endsMs) return { lagMs: at - endsMs, polledAt }
  }
}

const duration = fc.integer({ min: 1000, max: 3_600_000 })
const chance = fc.double({ min: 0, max: 1, noNaN: true })

describe('the polling of a single job', () => {
  test('finds its end within half a second or 7.5 % of its time, and never later than 8.5 seconds', () => {
    fc.assert(
      fc.property(duration, chance, (endsMs, random) => {
        const { lagMs } = poll(endsMs, () => random)
        expect(lagMs).toBeLessThanOrEqual(Math.min(Math.max(endsMs * 0.075, 500), 8500))
      })
    )
  })

  test('happens at most twice per second', () => {
    fc.assert(
      fc.property(duration, chance, (endsMs, random) => {
        const { polledAt } = poll(endsMs, () => random)
        const intervals = polledAt.map((at, i) => at - (polledAt[i - 1] ?? 0))
        expect(Math.min(...intervals)).toBeGreaterThanOrEqual(500)
      })
    )
  })

  test('grows with the logarithm of its time, with polls up to 8.5 seconds apart', () => {
    expect(poll(60_000, () => 1).polledAt.length).toBeLessThan(50)
    expect(poll(3_600_000, () => 1).polledAt.length).toBeLessThan(60 + 3600 / 8.5)
  })
})

describe('several jobs', () => {
  const countPolls = (running: number, withinMs: number, random: () => number) =>
    running * poll(3_600_000, random, running).polledAt.filter(at => at <= withinMs).length

  test('three jobs are polled at most twelve times in their first five seconds', () => {
    fc.assert(
      fc.property(chance, random => {
        expect(countPolls(3, 5000, () => random)).toBeLessThanOrEqual(12)
      })
    )
  })

  test.each([1, 2, 3, 4])('a step of %d jobs leaves four fifths of ten requests per second to others', running => {
    fc.assert(
      fc.property(chance, fc.integer({ min: 5000, max: 600_000 }), (random, withinMs) => {
        expect(countPolls(running, withinMs, () => random)).toBeLessThanOrEqual(2 * (withinMs / 1000))
      })
    )
  })

  test.each([undefined, { fromMs: 60_000, toMs: 60_000 }])('twelve jobs leave requests for starts (%j)', expected => {
    const slowest = getNextPoll(1000, 12, expected, () => 1).afterMs
    const fastest = getNextPoll(1000, 12, expected, () => 0).afterMs
    expect(12_000 / fastest).toBeLessThanOrEqual(6)
    expect(slowest).toBeGreaterThan(fastest)
  })

  test('jobs that were started together are not polled together', () => {
    const intervals = new Set(Array.from({ length: 20 }, () => getNextPoll(60_000, 12).afterMs))
    expect(intervals.size).toBeGreaterThan(10)
  })
})

describe('a job whose end is known roughly', () => {
  const expected = { fromMs: 100_000, toMs: 104_000 }

  test.each([
    ['is polled when it is due, and not much before', 99_000, { afterMs: 1000, isDue: true }],
    ['is polled closely from then on', 100_000, { afterMs: 500, isDue: true }],
    ['is polled as usual when it is overdue', 136_000, { afterMs: 8500, isDue: false }],
    ['is polled as usual long before', 20_000, { afterMs: 1500, isDue: false }]
  ])('%s', (_, elapsedMs, next) => {
    expect(getNextPoll(elapsedMs, 1, expected, () => 1)).toEqual(next)
  })

  test('its end is found immediately if it ends as early as expected', () => {
    fc.assert(
      fc.property(duration, chance, (endsMs, random) => {
        expect(poll(endsMs, () => random, 1, { fromMs: endsMs, toMs: endsMs }).lagMs).toBeLessThanOrEqual(500)
      })
    )
  })
})

test('no job is polled without a pause', () => {
  fc.assert(
    fc.property(
      duration,
      duration,
      duration,
      fc.integer({ min: 1, max: 40 }),
      chance,
      (at, from, more, running, random) => {
        const { afterMs } = getNextPoll(at, running, { fromMs: from, toMs: from + more }, () => random)
        expect(afterMs).toBeGreaterThanOrEqual(running === 1 ? 500 : 200)
      }
    )
  )
})
