import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { experience, nextPoll } from '../../../src/snapshot/polling.ts'

/** Asks a job that ends after `endsMs` until it has ended: how late that is known, and after how many questions. */
function followed(endsMs: number, expectedMs: number | undefined, random: () => number) {
  let at = 0
  for (let polls = 1; ; polls++) {
    at += nextPoll(at, expectedMs, random).afterMs
    if (at >= endsMs) return { lateMs: at - endsMs, polls }
  }
}

const duration = fc.integer({ min: 1000, max: 3_600_000 })
const luck = fc.double({ min: 0, max: 1, noNaN: true })

describe('nextPoll', () => {
  test('what is lost after the end is a small share of the job’s own time', () => {
    fc.assert(
      fc.property(duration, luck, (endsMs, random) => {
        const { lateMs } = followed(endsMs, undefined, () => random)
        expect(lateMs).toBeLessThanOrEqual(Math.min(Math.max(endsMs * 0.09, 550), 9900))
      })
    )
  })

  test('questions grow with the logarithm of the time, up to nine seconds apart', () => {
    const minute = followed(60_000, undefined, () => 0.5).polls
    const hour = followed(3_600_000, undefined, () => 0.5).polls
    expect(minute).toBeLessThan(45)
    expect(hour).toBeLessThan(60 + 3_600 / 9)
  })

  test('an end that is expected is awaited closely, and said to be due', () => {
    expect(nextPoll(89_900, 100_000, () => 0.5)).toEqual({ afterMs: 500, due: true })
    fc.assert(
      fc.property(duration, luck, (endsMs, random) => {
        const { lateMs } = followed(endsMs, endsMs, () => random)
        expect(lateMs).toBeLessThanOrEqual(550)
      })
    )
  })

  test('before an end that is far off it is asked as usual, and after one that is overdue too', () => {
    const usual = nextPoll(20_000, undefined, () => 0.5)
    expect(nextPoll(20_000, 100_000, () => 0.5)).toEqual(usual)
    expect(nextPoll(20_000, 15_000, () => 0.5)).toEqual(usual)
    expect(usual.due).toBe(false)
  })

  test('never at once: a job that is due is not asked without a pause', () => {
    fc.assert(
      fc.property(duration, duration, luck, (elapsedMs, expectedMs, random) => {
        expect(nextPoll(elapsedMs, expectedMs, () => random).afterMs).toBeGreaterThanOrEqual(135)
      })
    )
  })

  test('jobs that were started together are not asked together', () => {
    const asked = new Set(Array.from({ length: 20 }, () => nextPoll(60_000).afterMs))
    expect(asked.size).toBeGreaterThan(10)
  })
})

test('experience: the latest job of each dashboard', () => {
  const known = experience()
  expect(known.expectedMs('sales')).toBeUndefined()
  known.took('sales', 1000)
  known.took('sales', 2000)
  known.took('costs', 5)
  expect(known.expectedMs('sales')).toBe(2000)
})
