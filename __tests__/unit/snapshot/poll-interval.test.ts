import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ExpectedEnd, nextPoll } from '../../../src/snapshot/poll-interval.ts'

/** Asks a job that runs alone and ends after `endsMs` until it has ended: how late that is known, after how many questions. */
function followed(endsMs: number, expected: ExpectedEnd | undefined, random: () => number) {
  let at = 0
  for (let polls = 1; ; polls++) {
    at += nextPoll(at, 1, expected, random).afterMs
    if (at >= endsMs) return { lateMs: at - endsMs, polls }
  }
}

const duration = fc.integer({ min: 1000, max: 3_600_000 })
const luck = fc.double({ min: 0, max: 1, noNaN: true })

describe('one job alone', () => {
  test('what is lost after the end is a small share of the job’s own time, and never ten seconds', () => {
    fc.assert(
      fc.property(duration, luck, (endsMs, random) => {
        const { lateMs } = followed(endsMs, undefined, () => random)
        expect(lateMs).toBeLessThanOrEqual(Math.min(Math.max(endsMs * 0.05, 110), 8500))
      })
    )
  })

  test('questions grow with the logarithm of the time, up to eight and a half seconds apart', () => {
    const minute = followed(60_000, undefined, () => 1).polls
    const hour = followed(3_600_000, undefined, () => 1).polls
    expect(minute).toBeLessThan(100)
    expect(hour).toBeLessThan(130 + 3600 / 8.5)
  })
})

describe('a job whose end is known', () => {
  const expected = { fromMs: 100_000, toMs: 104_000 }

  test.each([
    ['is asked when it is due, and not much before', 99_000, { afterMs: 1000, due: true }],
    ['is asked closely from then on', 100_000, { afterMs: 500, due: true }],
    ['is asked as usual when it is overdue', 136_000, { afterMs: 6800, due: false }],
    ['is asked as usual long before', 20_000, { afterMs: 1000, due: false }]
  ])('%s', (_, elapsedMs, next) => {
    expect(nextPoll(elapsedMs, 1, expected, () => 1)).toEqual(next)
  })

  test('is known to have ended at once when it ends as early as expected', () => {
    fc.assert(
      fc.property(duration, luck, (endsMs, random) => {
        const { lateMs } = followed(endsMs, { fromMs: endsMs, toMs: endsMs }, () => random)
        expect(lateMs).toBeLessThanOrEqual(120)
      })
    )
  })
})

describe('many jobs', () => {
  test.each([undefined, { fromMs: 60_000, toMs: 60_000 }])('leave room for starts and results (%j)', expected => {
    const longest = nextPoll(1000, 12, expected, () => 1).afterMs
    const shortest = nextPoll(1000, 12, expected, () => 0).afterMs
    expect(12_000 / shortest).toBeLessThan(9)
    expect(longest).toBeGreaterThan(shortest)
  })

  test('those started together are not asked together', () => {
    const asked = new Set(Array.from({ length: 20 }, () => nextPoll(60_000, 12).afterMs))
    expect(asked.size).toBeGreaterThan(10)
  })
})

test('never at once: no job is asked without a pause', () => {
  fc.assert(
    fc.property(duration, duration, duration, luck, (elapsedMs, fromMs, moreMs, random) => {
      const { afterMs } = nextPoll(elapsedMs, 1, { fromMs, toMs: fromMs + moreMs }, () => random)
      expect(afterMs).toBeGreaterThanOrEqual(90)
    })
  )
})
