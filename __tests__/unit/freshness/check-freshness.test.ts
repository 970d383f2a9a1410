import { expect, test } from '@jest/globals'
import type { FreshnessSettings } from '../../../src/domain/freshness.ts'
import { checkFreshness } from '../../../src/freshness/check-freshness.ts'
import type { DatasetCatalog, Ingestion } from '../../../src/freshness/ports.ts'
import { buildReport } from '../../support/builders/step.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { buildIngestion, formatDatasetArn, hourMs, now } from './samples.ts'

interface Fake {
  readonly parents?: readonly string[]
  readonly ingestions: Ingestion[]
  readonly hours: number
}

/** Datasets of one dashboard, each of which takes some hours to refresh. */
function createCatalog(clock: ReturnType<typeof createVirtualClock>, fakes: Readonly<Record<string, Fake>>) {
  const calls: string[] = []
  const get = (arn: string): Fake => fakes[arn.split('/')[1] ?? ''] ?? { ingestions: [], hours: 0 }
  const read = (arn: string): Ingestion[] =>
    get(arn).ingestions.map(each =>
      each.status === 'RUNNING' && clock.now() >= each.createdAt + get(arn).hours * hourMs
        ? { ...each, status: 'COMPLETED' }
        : each
    )
  const catalog: DatasetCatalog = {
    serverNow: () => clock.now(),
    describeDashboard: async () => ({ datasetArns: Object.keys(fakes).map(formatDatasetArn), topicArns: [] }),
    describeTopic: async () => [],
    describeDataset: async arn => ({
      importMode: 'SPICE',
      parentArns: (get(arn).parents ?? []).map(formatDatasetArn),
      ruleArns: [],
      isRefreshable: true
    }),
    listIngestions: async arn => read(arn),
    describeIngestion: async (arn, id) => read(arn).find(each => each.id === id) ?? buildIngestion(0, 'FAILED'),
    hasLookbackWindow: async () => false,
    createIngestion: async (arn, id) => {
      calls.push(arn.split('/')[1] ?? '')
      get(arn).ingestions.push({ id, status: 'RUNNING', createdAt: clock.now() })
    }
  }
  return { catalog, calls }
}

async function check(fakes: Readonly<Record<string, Fake>>, ...settings: Partial<FreshnessSettings>[]) {
  const clock = createVirtualClock(now)
  const { catalog, calls } = createCatalog(clock, fakes)
  const reports = settings.map(each => ({
    ...buildReport(),
    freshness: {
      maxAge: '26h',
      maxAgeMs: 26 * hourMs,
      refresh: 'start' as const,
      ifStale: 'fail' as const,
      timeZone: 'UTC',
      ...each
    }
  }))
  const verdicts = checkFreshness(reports, {
    clock,
    log: createRecordingLog(),
    signal: new AbortController().signal,
    datasets: catalog,
    resolveAccountId: async () => '123456789012',
    ingestionPrefix: 'run',
    isExported: async () => true
  })
  return { calls, verdicts: await clock.runUntilSettled(Promise.all(verdicts.values())) }
}

test('a dataset that becomes too old while another one is refreshed is refreshed, too', async () => {
  const { calls, verdicts } = await check(
    { old: { ingestions: [buildIngestion(30)], hours: 2 }, almost: { ingestions: [buildIngestion(25)], hours: 1 } },
    {}
  )
  expect(calls).toEqual(['old', 'almost'])
  expect(verdicts[0]?.failure).toBeUndefined()
  expect(verdicts[0]?.freshness.datasets.map(({ refreshed }) => refreshed)).toEqual([true, true])
})

test('a refresh that takes longer than max-data-age is fresh', async () => {
  const { calls, verdicts } = await check({ slow: { ingestions: [buildIngestion(30)], hours: 40 } }, {})
  expect(calls).toEqual(['slow'])
  expect(verdicts[0]?.failure).toBeUndefined()
})

test('an ingestion that was only waited for counts by its own start', async () => {
  const running = buildIngestion(1, 'RUNNING')
  const { calls, verdicts } = await check(
    { long: { ingestions: [buildIngestion(50), running], hours: 30 } },
    { refresh: 'wait' }
  )
  expect(calls).toEqual([])
  expect(verdicts[0]?.failure?.code).toBe('StaleData')
})

test('reports share the refresh of a dataset, and one that refreshes nothing is judged by what it found', async () => {
  const { calls, verdicts } = await check(
    { shared: { ingestions: [buildIngestion(30)], hours: 1 } },
    {},
    { maxAgeMs: 20 * hourMs },
    { refresh: 'never', ifStale: 'skip' }
  )
  expect(calls).toEqual(['shared'])
  expect(verdicts.map(({ failure, skipped }) => failure?.code ?? skipped?.reason ?? 'fresh')).toEqual([
    'fresh',
    'fresh',
    'stale'
  ])
})

test('children follow their parents in order, however fresh they are', async () => {
  const { calls } = await check(
    {
      child: { parents: ['parent'], ingestions: [buildIngestion(1)], hours: 1 },
      grandchild: { parents: ['child'], ingestions: [buildIngestion(1)], hours: 1 },
      parent: { ingestions: [buildIngestion(30)], hours: 1 }
    },
    {}
  )
  expect(calls).toEqual(['parent', 'child', 'grandchild'])
})
