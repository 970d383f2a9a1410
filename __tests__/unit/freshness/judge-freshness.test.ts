import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/domain/errors.ts'
import type { FreshnessSettings } from '../../../src/domain/freshness.ts'
import { judgeFreshness } from '../../../src/freshness/judge-freshness.ts'
import { buildIngestion, buildNode, hourMs, now } from './samples.ts'

const settings = {
  maxAge: '26h',
  maxAgeMs: 26 * hourMs,
  refresh: 'never',
  ifStale: 'skip',
  timeZone: 'UTC'
} as const

const judge = (node: ReturnType<typeof buildNode>, more: Partial<FreshnessSettings> = {}) =>
  judgeFreshness({ ...settings, ...more }, [{ node, isRefreshed: false, warnings: [] }], now)

test('a refresh is not the advice where the age is unknown', () => {
  const error = new ActionError('it belongs to another account', { code: 'OtherAccount' })
  const { failure } = judge(buildNode('foreign', { error }))
  expect(failure).toMatchObject({ code: 'UnknownDataAge', hint: expect.stringContaining('without knowing the age') })
  expect(failure?.hint).not.toContain('Refresh the datasets')
})

test.each([
  ['never', true],
  ['start', false]
] as const)('refresh-data: %s is the advice for old data only if it is not set', (refresh, isAdvised) => {
  const { failure } = judge(buildNode('old', { ingestions: [buildIngestion(30)] }), { refresh, ifStale: 'fail' })
  expect(failure?.hint?.includes('refresh-data: start')).toBe(isAdvised)
})

test('old data is skipped', () => {
  expect(judge(buildNode('old', { ingestions: [buildIngestion(30)] })).skipped?.reason).toBe('stale')
})

test('a refresh that failed is reported after the age of the data', () => {
  const error = new ActionError('The refresh failed: SQL_TABLE_NOT_FOUND: no table', { code: 'RefreshFailed' })
  const dataset = { node: buildNode('sales', { ingestions: [buildIngestion(2)] }), isRefreshed: false, warnings: [] }
  const { skipped } = judgeFreshness({ ...settings, refresh: 'start' }, [{ ...dataset, error }], now)
  expect(skipped?.message).toMatch(/^Dataset sales is 2h 00m old \([^)]*\)\. The refresh failed: SQL.*no table$/)
})
