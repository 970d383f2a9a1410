import { describe, expect, test } from '@jest/globals'
import type { FreshnessSettings } from '../../../src/domain/freshness.ts'
import { createIngestionId } from '../../../src/freshness/ingestion-id.ts'
import {
  type DatasetDemand,
  mergeDemands,
  needsRefresh,
  planRefreshes,
  type RefreshFacts
} from '../../../src/freshness/plan-refresh.ts'
import { buildGraph, buildIngestion, buildNode, formatDatasetArn, hourMs, now } from './samples.ts'

const never: FreshnessSettings = { refresh: 'never', ifStale: 'fail', timeZone: 'UTC' }
const day: FreshnessSettings = { ...never, refresh: 'start', maxAge: '1d', maxAgeMs: 24 * hourMs }

describe('the demands of several reports on a dataset', () => {
  const graph = buildGraph(buildNode('a'))

  test.each<[string, FreshnessSettings[], DatasetDemand | undefined]>([
    ['none without refresh-data', [{ ...never, maxAgeMs: hourMs }], undefined],
    ['waiting alone', [{ ...never, refresh: 'wait' }], { waits: true }],
    ['the strictest age', [day, { ...day, maxAgeMs: hourMs }], { waits: true, refreshAboveMs: hourMs }],
    ['any age, if a report sets none', [day, { ...never, refresh: 'start' }], { waits: true, refreshAboveMs: -1 }]
  ])('are %s', (_, settings, expected) => {
    const demands = mergeDemands(settings.map(each => ({ settings: each, graph })))
    expect(demands.get(formatDatasetArn('a'))).toEqual(expected)
  })
})

describe('a dataset is refreshed', () => {
  const arn = formatDatasetArn('a')
  const own = createIngestionId('run', arn)
  const always = { waits: true, refreshAboveMs: -1 }
  const daily = { waits: true, refreshAboveMs: 24 * hourMs }
  const completed = (hoursAgo: number, id: string) => ({ ingestions: [buildIngestion(hoursAgo, 'COMPLETED', { id })] })

  test.each<[string, DatasetDemand | undefined, Partial<RefreshFacts>, boolean]>([
    ['if it is too old', daily, completed(25, 'i'), true],
    ['not if it is fresh', daily, completed(23, 'i'), false],
    ['if it was never ingested', daily, { ingestions: [] }, true],
    ['after its parent, however fresh', daily, { ...completed(1, 'i'), isParentRefreshed: true }, true],
    ['not if nothing demands it', undefined, { isParentRefreshed: true }, false],
    ['whatever its age without max-data-age', always, completed(2, 'i'), true],
    ['not if an ingestion started since the step looked', always, completed(0.5, 'i'), false],
    ['not if an earlier attempt did it today', always, completed(5, own), false],
    ['if an earlier attempt did it yesterday', always, completed(25, own), true],
    ['not if a queued one was waited for', always, { ...completed(2, 'queued'), queuedIngestionId: 'queued' }, false]
  ])('%s', (_, demand, more, expected) => {
    const facts = { ingestions: [], now, lookedAt: now - hourMs, ingestionPrefix: 'run', isParentRefreshed: false }
    expect(needsRefresh(arn, demand, { ...facts, ...more })).toBe(expected)
  })
})

test('a plan refreshes a stale parent, then its fresh children, and waits for what runs', () => {
  const graph = buildGraph(
    buildNode('parent', { ingestions: [buildIngestion(50)] }),
    buildNode('view', { importMode: 'DIRECT_QUERY', parentArns: [formatDatasetArn('parent')], ingestions: [] }),
    buildNode('child', { parentArns: [formatDatasetArn('view')] }),
    buildNode('running', { ingestions: [buildIngestion(50), buildIngestion(0, 'RUNNING')] }),
    buildNode('upload', { ingestions: [buildIngestion(50)], isRefreshable: false }),
    buildNode('fresh')
  )
  const plan = planRefreshes(graph, mergeDemands([{ settings: day, graph }]), { now, ingestionPrefix: 'run' })
  expect(Object.fromEntries(plan.map(({ node, action }) => [node.name, action]))).toEqual({
    parent: 'refresh',
    view: 'none',
    child: 'refresh',
    running: 'wait',
    upload: 'cannot-refresh',
    fresh: 'none'
  })
})
