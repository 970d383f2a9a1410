import { describe, expect, test } from '@jest/globals'
import type { World } from '../../emulator/emulator.ts'
import { type Inputs, json } from './isolated-emulator.ts'
import { operations, role, useSharedEmulator, validInputs } from './shared-emulator.ts'

const { emulator, run } = useSharedEmulator({ switches: { requestsPerSecond: 0, concurrentJobs: 1000 } })

type DataSet = NonNullable<World['dataSets']>[number]
type Situation = 'fresh' | 'stale' | 'running' | 'failed' | 'none' | 'direct query' | 'mixed'

const old = { status: 'COMPLETED', minutesAgo: 2000 } as const
const recent = { status: 'COMPLETED', minutesAgo: 30 } as const
const broken = {
  status: 'FAILED',
  minutesAgo: 5,
  error: { type: 'SOURCE_TIMEOUT', message: 'The source timed out' }
} as const
const spice = { importMode: 'SPICE', refresh: { runningSeconds: 10 } } as const

/** Datasets of a dashboard in each situation; max-data-age is 26 hours. */
const situations: Readonly<Record<Situation, readonly Omit<DataSet, 'id'>[]>> = {
  fresh: [{ ...spice, ingestions: [old, recent] }],
  stale: [{ ...spice, ingestions: [old] }],
  running: [{ ...spice, ingestions: [old, { status: 'RUNNING', minutesAgo: 1 }] }],
  failed: [{ ...spice, ingestions: [old, broken] }],
  none: [{ ...spice, ingestions: [] }],
  'direct query': [{ importMode: 'DIRECT_QUERY' }],
  mixed: [{ ...spice, ingestions: [recent] }, { ...spice, ingestions: [old] }, { importMode: 'DIRECT_QUERY' }]
}

let count = 0

/** Adds a dashboard with these datasets to the world. */
function addDashboard(
  dataSets: readonly Omit<DataSet, 'id'>[],
  more: Partial<World['dashboards'][number]> = {}
): string {
  const { world } = emulator()
  const id = `fresh-${++count}`
  const [template] = world.dashboards
  if (template === undefined) throw new Error('The world has no dashboard')
  const ids = dataSets.map((dataSet, i) => {
    world.dataSets?.push({ id: `${id}-${i}`, name: `Data ${i}`, ...dataSet })
    return `${id}-${i}`
  })
  world.dashboards.push({ ...template, id, dataSets: ids, ...more })
  return id
}

const inputs: Inputs = {
  ...validInputs,
  'role-to-assume': role('fresh-data'),
  'sheet-ids': 'sheet-summary',
  'max-data-age': '26h'
}

const refreshes = ['never', 'wait', 'start'] as const
const staleActions = ['fail', 'warn', 'skip'] as const

/** Whether the data is fresh enough in the end. */
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
      const id = addDashboard(situations[situation])
      const ran = await run({ ...inputs, 'dashboard-id': id, 'refresh-data': refresh, 'if-stale': ifStale })
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
      const datasets = json<{ refreshed: boolean }[]>(ran, 'datasets')
      expect(datasets).toHaveLength(situations[situation].length)
      const isRefreshed = refresh === 'start' && ['stale', 'failed', 'none', 'mixed'].includes(situation)
      expect(datasets.filter(({ refreshed }) => refreshed)).toHaveLength(isRefreshed ? 1 : 0)
      if (situation === 'direct query') expect(ran.outputs['data-as-of']).toBe('')
      if (!isFreshIn(situation, refresh)) expect(`${ran.stdout}\n${ran.summary}`).toMatch(/max-data-age is 26h/)
    }
  )
})

describe('calls', () => {
  test('without the inputs, nothing is asked about datasets', async () => {
    const id = addDashboard(situations.stale)
    const ran = await run({ ...inputs, 'max-data-age': '', 'dashboard-id': id })
    expect(ran.code).toBe(0)
    expect(operations(ran.calls).filter(each => /Ingestion|DataSet|DescribeDashboard$|Topic/.test(each))).toEqual([])
    expect([ran.outputs['data-as-of'], ran.outputs['datasets']]).toEqual(['', ''])
  })

  test('max-data-age costs one DescribeDashboard, and two calls per SPICE dataset, made before the session is', async () => {
    const id = addDashboard([...situations.fresh, ...situations.fresh, ...situations.fresh])
    const ran = await run({ ...inputs, reports: JSON.stringify([{}, { format: 'PDF' }]), 'dashboard-id': id })
    expect(ran.code).toBe(0)
    const made = operations(ran.calls)
    const times = (operation: string) => made.filter(each => each === operation).length
    expect([times('DescribeDashboard'), times('DescribeDataSet'), times('ListIngestions')]).toEqual([1, 3, 3])
    expect(made.indexOf('DescribeDashboard')).toBeLessThan(made.indexOf('AssumeRole'))
    expect(made.filter(each => /^(?:Create|Describe)Ingestion$/.test(each))).toEqual([])
  })
})
