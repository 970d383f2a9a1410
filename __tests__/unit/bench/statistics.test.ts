import { expect, test } from '@jest/globals'
import { computeMedian, computeMedians, countPeakPerSecond } from '../../../bench/statistics.ts'

test.each([
  [[3, 1, 2], 2],
  [[10, 9], 10],
  [[100, 20, 3], 20],
  [[], Number.NaN]
])('the median of %j is computed', (values, middle) => {
  expect(computeMedian(values)).toBe(middle)
})

test('the median of objects is computed per member', () => {
  const samples = [
    { wallMs: 1, cpuMs: 9 },
    { wallMs: 3, cpuMs: 7 },
    { wallMs: 2, cpuMs: 8 }
  ]
  expect(computeMedians(samples)).toEqual({ wallMs: 2, cpuMs: 8 })
})

test.each([
  ['none', [], 0],
  ['all at once', [5, 5, 5], 3],
  ['a second apart', [0, 1000, 2000], 1],
  ['a millisecond less', [0, 999, 1998], 2],
  ['over the turn of a second, in any order', [1400, 600, 900, 1100, 2500], 4]
])('the peak number of events per second is computed: %s', (_, times, most) => {
  expect(countPeakPerSecond(times)).toBe(most)
})
