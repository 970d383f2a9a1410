import { expect, test } from '@jest/globals'
import type { Catalog, DashboardSummary } from '../../../src/domain/ports/quicksight.ts'
import { createDashboardLookup, createLazySuggester } from '../../../src/modes/prepare-jobs.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { catchError } from '../../support/catch-error.ts'
import { account, createFakeCatalog, serviceErrorWithHint } from '../../support/fakes/catalog.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

function summary(id: string, name: string): DashboardSummary {
  return {
    id,
    name,
    arn: `arn:${id}`,
    publishedVersion: 1,
    lastPublished: undefined,
    lastUpdated: undefined
  }
}

const dashboards = [
  summary('sales-overview', 'Sales'),
  summary('7d1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3c', 'Costs'),
  summary('0b1fe5c1-22aa-4f0e-8a11-6b0c9d7e1f20', 'Regions'),
  summary('1f9c27d4-93be-4b77-b1de-3c5a8e2f4d61', 'Regions')
]

function suggest(dashboardId: string, overrides: Partial<Catalog> = {}) {
  const catalog = createFakeCatalog([], { listDashboards: async () => dashboards, ...overrides })
  return createLazySuggester(() => catalog())(account, dashboardId)
}

test.each([
  ['sales-overvew', 'Did you mean sales-overview ("Sales")?'],
  ['7d1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3d', 'Did you mean 7d1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3c ("Costs")?'],
  ['costs', 'Did you mean 7d1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3c ("Costs")?'],
  [
    'Regions',
    'Did you mean 0b1fe5c1-22aa-4f0e-8a11-6b0c9d7e1f20 ("Regions") or 1f9c27d4-93be-4b77-b1de-3c5a8e2f4d61 ("Regions")?'
  ]
])('for the dashboard ID %s, the question is: %s', async (dashboardId, question) => {
  expect(await suggest(dashboardId)).toBe(question)
})

test.each(['marketing-2026', 'e3b0c442-98fc-4c14-9afb-f4c8996fb924', 'sales-overview'])(
  'nothing is suggested for %s, which resembles no dashboard or exists',
  async dashboardId => {
    expect(await suggest(dashboardId)).toBeUndefined()
  }
)

test('nothing is suggested if the session is not allowed to list dashboards', async () => {
  expect(
    await suggest('sales-overvew', { listDashboards: () => Promise.reject(buildServiceError('denied')) })
  ).toBeUndefined()
})

test('the name of a dashboard cannot add lines to the suggestion', async () => {
  const listDashboards = async () => [summary('sales-overview', 'Sales\n::error::x')]
  expect(await suggest('sales-overvew', { listDashboards })).toBe('Did you mean sales-overview ("Sales ::error::x")?')
})

test('the account is listed once for several unknown dashboards, with a bounded number of requests', async () => {
  const limits: unknown[] = []
  const listDashboards: Catalog['listDashboards'] = async (_, limit) => {
    limits.push(limit)
    return dashboards
  }
  const notFound = serviceErrorWithHint('DescribeDashboardDefinition', 'ResourceNotFoundException', 'x', 'not-found')
  const describeDashboardDefinition = () => Promise.reject(notFound)
  const catalog = createFakeCatalog([], { listDashboards, describeDashboardDefinition })
  const find = createDashboardLookup(() => catalog(), createRecordingLog())
  const errors = await Promise.all(['sales-overvew', 'sales'].map(id => catchError(find(account, id))))
  expect(errors).toMatchObject([
    {
      message: notFound.message,
      code: 'ResourceNotFoundException',
      requestId: 'r-1',
      hint: `Did you mean sales-overview ("Sales")? ${notFound.hint}`
    },
    { kind: 'not-found' }
  ])
  expect(limits).toEqual([{ maxPages: 10, attempts: 2 }])
})

test('the dashboards of the account are not listed if the definition is denied', async () => {
  const calls: string[] = []
  const describeDashboardDefinition = () => Promise.reject(buildServiceError('denied'))
  const catalog = createFakeCatalog(calls, { describeDashboardDefinition })
  await catchError(createDashboardLookup(() => catalog(), createRecordingLog())(account, 'sales'))
  expect(calls).toEqual([])
})
