import { describe, expect, test } from '@jest/globals'
import { computeBackoffMs, computeUploadTimeoutMs } from '../../../src/lib/backoff.ts'

describe('computeBackoffMs', () => {
  test.each([
    [0, 50, 200],
    [1, 100, 400],
    [4, 800, 3200],
    [6, 2500, 10_000],
    [50, 2500, 10_000]
  ])('retry %i waits from %i to %i ms', (retry, least, most) => {
    expect(computeBackoffMs(retry, () => 0)).toBe(least)
    expect(computeBackoffMs(retry, () => 1)).toBe(most)
    expect(computeBackoffMs(retry)).toBeGreaterThanOrEqual(least)
    expect(computeBackoffMs(retry)).toBeLessThanOrEqual(most)
  })
})

test('computeUploadTimeoutMs allows one second per 64 kB', () => {
  expect(computeUploadTimeoutMs(0)).toBe(0)
  expect(computeUploadTimeoutMs(64_000)).toBe(1000)
  expect(computeUploadTimeoutMs(1)).toBe(1)
})
