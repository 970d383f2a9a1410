import { expect, test } from '@jest/globals'
import { formatBytes, formatCounter, formatDuration } from '../../../../src/report/format/units.ts'

test.each([
  [-5, '0s'],
  [0, '0s'],
  [40, '0s'],
  [400, '0.4s'],
  [1000, '1s'],
  [9_949, '9.9s'],
  [9_950, '10s'],
  [12_400, '12s'],
  [59_499, '59s'],
  [59_500, '1m 00s'],
  [65_000, '1m 05s'],
  [3_599_499, '59m 59s'],
  [3_599_500, '1h 00m'],
  [7_380_000, '2h 03m'],
  [90_000_000, '25h 00m']
])('%d ms is %s', (ms, words) => {
  expect(formatDuration(ms)).toBe(words)
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [1_234, '1.2 kB'],
  [9_960, '10 kB'],
  [34_567, '35 kB'],
  [999_400, '999 kB'],
  [999_600, '1 MB'],
  [1_234_567, '1.2 MB'],
  [5_000_000_000, '5 GB'],
  [7_000_000_000_000_000, '7000 TB']
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})

test.each([
  [0, 5, '[1/5]'],
  [4, 5, '[5/5]'],
  [0, 100, '[  1/100]']
])('the counter of job %d of %d is %s', (index, count, words) => {
  expect(formatCounter(index, count)).toBe(words)
})
