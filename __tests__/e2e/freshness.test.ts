import { describe, expect, test } from '@jest/globals'
import {
  addDashboard,
  type DataSet,
  freshInputs as inputs,
  oldIngestion,
  recentIngestion,
  spice
} from './data-worlds.ts'
import { canReuseProcess, parseOutput } from './isolated-emulator.ts'
import { getOperations, useSharedEmulator } from './shared-emulator.ts'

const { emulator, run } = useSharedEmulator({ switches: { requestsPerSecond: 0, concurrentJobs: 1000 } })
const mayReuseProcess = canReuseProcess({})

type Situation = 'fresh' | 'stale' | 'running' | 'failed' | 'none' | 'direct query' | 'mixed'

const broken = {
  status: 'FAILED',
  minutesAgo: 5,
  error: { type: 'SOURCE_TIMEOUT', message: 'The source timed out' }
} as const

/** Datasets of a dashboard in each situation; max-data-age is 26 hours. */
const situations: Readonly<Record<Situation, readonly Omit<DataSet, 'id'>[]>> = {
  fresh: [{ ...spice, ingestions: [oldIngestion, recentIngestion] }],
  stale: [{ ...spice, ingestions: [oldIngestion] }],
  running: [{ ...spice, ingestions: [oldIngestion, { status: 'RUNNING', minutesAgo: 1 }] }],
  failed: [{ ...spice, ingestions: [oldIngestion, broken] }],
  none: [{ ...spice, ingestions: [] }],
  'direct query': [{ importMode: 'DIRECT_QUERY' }],
  mixed: [
    { ...spice, ingestions: [recentIngestion] },
    { ...spice, ingestions: [oldIngestion] },
    { importMode: 'DIRECT_QUERY' }
  ]
}

let count = 0

/** Adds a dashboard with these datasets to the world. */
function addData(dataSets: readonly Omit<DataSet, 'id'>[]): string {
  const id = `fresh-${++count}`
  addDashboard(
    emulator(),
    id,
    dataSets.map((dataSet, i) => ({ id: `${id}-${i}`, name: `Data ${i}`, ...dataSet }))
  )
  return id
}

const refreshes = ['never', 'wait', 'start'] as const
const staleActions = ['fail', 'warn', 'skip'] as const

/** Whether the data is fresh enough at the end of the run. */
function isFreshIn(situation: Situation, refresh: (typeof refreshes)[number]): boolean {
  if (situation === 'fresh' || situation === 'direct query' || refresh === 'start') return true
  return situation === 'running' && refresh === 'wait'
}

const cases = (Object.keys(situations) as Situation[]).flatMap(situation =>
  refreshes.flatMap(refresh => staleActions.map(ifStale => ({ situation, refresh, ifStale })))
)

describe('the outcome of each combination of inputs and data', () => {
  test.concurrent.each(cases)(
    '$situation data with refresh-data: $refresh and if-stale: $ifStale',
    async ({ situation, refresh, ifStale }) => {
      const id = addData(situations[situation])
      const ran = await run(
        { ...inputs, 'dashboard-id': id, 'refresh-data': refresh, 'if-stale': ifStale },
        { mayReuseProcess }
      )
      const isExported = isFreshIn(situation, refresh) || ifStale === 'warn'
      const expected = isExported ? 'COMPLETED' : ifStale === 'skip' ? 'SKIPPED' : 'FAILED'
      expect({ status: ran.outputs['status'], code: ran.code, log: ran.stdout }).toMatchObject({
        status: expected,
        code: expected === 'FAILED' ? 1 : 0
      })
      expect(
        emulator()
          .jobs()
          .filter(job => job.dashboardId === id)
      ).toHaveLength(isExported ? 1 : 0)
      const datasets = parseOutput<{ refreshed: boolean }[]>(ran, 'datasets')
      expect(datasets).toHaveLength(situations[situation].length)
      const isRefreshed = refresh === 'start' && ['stale', 'failed', 'none', 'mixed'].includes(situation)
      expect(datasets.filter(({ refreshed }) => refreshed)).toHaveLength(isRefreshed ? 1 : 0)
      if (situation === 'direct query') expect(ran.outputs['data-as-of']).toBe('')
      if (!isFreshIn(situation, refresh)) expect(`${ran.stdout}\n${ran.summary}`).toMatch(/max-data-age is 26h/)
    }
  )
})

describe('the calls of a step', () => {
  test('without freshness inputs include none about datasets', async () => {
    const id = addData(situations.stale)
    const ran = await run({ ...inputs, 'max-data-age': '', 'dashboard-id': id }, { mayReuseProcess })
    expect(ran.code).toBe(0)
    expect(getOperations(ran.calls).filter(each => /Ingestion|DataSet|DescribeDashboard$|Topic/.test(each))).toEqual([])
    expect([ran.outputs['data-as-of'], ran.outputs['datasets']]).toEqual(['', ''])
  })

  test('with max-data-age include one DescribeDashboard, and two calls per SPICE dataset before the session is created', async () => {
    const id = addData([...situations.fresh, ...situations.fresh, ...situations.fresh])
    const ran = await run(
      { ...inputs, reports: JSON.stringify([{}, { format: 'PDF' }]), 'dashboard-id': id },
      { mayReuseProcess }
    )
    expect(ran.code).toBe(0)
    const made = getOperations(ran.calls)
    const times = (operation: string) => made.filter(each => each === operation).length
    expect([times('DescribeDashboard'), times('DescribeDataSet'), times('ListIngestions')]).toEqual([1, 3, 3])
    expect(made.indexOf('DescribeDashboard')).toBeLessThan(made.indexOf('AssumeRole'))
    expect(made.filter(each => /^(?:Create|Describe)Ingestion$/.test(each))).toEqual([])
  })
})
