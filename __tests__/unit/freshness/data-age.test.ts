import { describe, expect, test } from '@jest/globals'
import {
  findNewestCompleted,
  findNewestRunning,
  getAgeMs,
  isDecidingPage,
  isTooOld
} from '../../../src/freshness/data-age.ts'
import type { Ingestion } from '../../../src/freshness/ports.ts'
import { buildIngestion, hourMs, now } from './samples.ts'

describe('the age of data', () => {
  test.each<[string, Ingestion[], number]>([
    ['counts from the newest completed ingestion', [buildIngestion(30), buildIngestion(3), buildIngestion(9)], 3],
    ['ignores a newer one that failed', [buildIngestion(30), buildIngestion(1, 'FAILED')], 30],
    ['ignores a newer one that was canceled', [buildIngestion(1, 'CANCELLED'), buildIngestion(5)], 5],
    ['ignores a newer one that runs', [buildIngestion(5), buildIngestion(0, 'RUNNING')], 5],
    ['is zero if the service dates the start in the future', [buildIngestion(-2)], 0]
  ])('%s', (_, ingestions, hours) => {
    expect(getAgeMs(ingestions, now)).toBe(hours * hourMs)
  })

  test.each<[Ingestion[]]>([[[]], [[buildIngestion(1, 'FAILED')]]])(
    'is unknown without a completed ingestion: %j',
    ingestions => {
      expect(getAgeMs(ingestions, now)).toBeUndefined()
      expect(isTooOld(ingestions, 1000 * 24 * hourMs, now)).toBe(true)
    }
  )

  test('may be exactly as large as the limit', () => {
    expect(isTooOld([buildIngestion(26)], 26 * hourMs, now)).toBe(false)
    expect(isTooOld([buildIngestion(26)], 26 * hourMs - 1, now)).toBe(true)
  })
})

test('every status that is not an end counts as running', () => {
  const started = ['INITIALIZED', 'QUEUED', 'RUNNING', 'SOMETHING_NEW'].map((status, i) =>
    buildIngestion(4 - i, status)
  )
  expect(findNewestRunning(started)?.status).toBe('SOMETHING_NEW')
  expect(findNewestRunning([buildIngestion(1), buildIngestion(2, 'FAILED')])).toBeUndefined()
  expect(findNewestCompleted(started)).toBeUndefined()
})

describe('whether a page of a listing decides', () => {
  test.each<[string, Ingestion[], boolean]>([
    ['sorted from new to old, with a completed one', [buildIngestion(1, 'FAILED'), buildIngestion(2)], true],
    ['sorted from new to old, all failed', [buildIngestion(1, 'FAILED'), buildIngestion(2, 'FAILED')], false],
    ['sorted from old to new', [buildIngestion(3), buildIngestion(2)], false],
    ['not sorted', [buildIngestion(1), buildIngestion(3), buildIngestion(2)], false],
    ['a single one, which has no order', [buildIngestion(1)], false],
    ['empty', [], false]
  ])('%s', (_, ingestions, expected) => {
    expect(isDecidingPage(ingestions)).toBe(expected)
  })
})
