import { expect, test } from '@jest/globals'
import type { DashboardSummary } from '../../../src/domain/ports/quicksight.ts'
import { runList } from '../../../src/modes/list.ts'
import { buildReport, buildStep } from '../../support/builders/step.ts'
import { createFakeCatalog, createFakeSessions } from '../../support/fakes/catalog.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

const summary = (id: string, name: string): DashboardSummary => ({
  id,
  name,
  arn: `arn:${id}`,
  publishedVersion: 1,
  lastPublished: undefined,
  lastUpdated: undefined
})

function list(dashboardIds: readonly string[], found: readonly DashboardSummary[] = [], calls: string[] = []) {
  const reports = dashboardIds.map(dashboardId => buildReport({ dashboardId }))
  const overrides = { listDashboards: async () => found }
  return runList(buildStep({ mode: 'list', reports }), {
    sessions: createFakeSessions(calls),
    log: createRecordingLog(),
    signal: new AbortController().signal,
    datasets: () => Promise.reject(new Error('The step requires no fresh data')),
    catalog: () => createFakeCatalog(calls, overrides)()
  })
}

test('all dashboards are listed by name, in the same order on every machine', async () => {
  const names = ['sales 10', 'Ärger', 'Sales 2', 'zebra', 'apple', 'Apple']
  const { json, page } = await list(
    [],
    names.map((name, i) => summary(`id-${i}`, name))
  )
  const listed = JSON.parse(json)
  expect(listed.map(({ name }: { name: string }) => name)).toEqual([
    'apple',
    'Apple',
    'Ärger',
    'Sales 2',
    'sales 10',
    'zebra'
  ])
  expect(page.log.join('\n')).toContain('zebra')
})

test('dashboards of one name are in the order of their IDs', async () => {
  const { json } = await list([], [summary('b', 'Same'), summary('a', 'Same'), summary('c', 'same')])
  expect(JSON.parse(json).map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c'])
})

test('one dashboard is described with its sheets, visuals and parameters', async () => {
  const calls: string[] = []
  const { json, page } = await list(['sales'], [], calls)
  expect(JSON.parse(json)).toMatchObject([
    {
      id: 'sales',
      name: 'Sales',
      sheets: [
        { id: 'sheet-1', visuals: [{ id: 'table-1', title: 'Orders', exportable: true }, { exportable: false }] },
        { id: 'sheet-2' }
      ],
      parameters: [{ name: 'country', type: 'String', multiValued: true }]
    }
  ])
  expect(calls).toEqual(['DescribeDashboardDefinition sales'])
  expect(page.summary).toContain('Orders')
})

test('an account without dashboards has an empty list', async () => {
  expect((await list([])).json).toBe('[]')
})
