import { describe, expect, test } from '@jest/globals'
import type { DashboardDefinition } from '../../../src/domain/ports/quicksight.ts'
import type { Report } from '../../../src/domain/report.ts'
import { createDashboardLookup, prepare } from '../../../src/modes/prepare-jobs.ts'
import { buildReport, buildStep, byId } from '../../support/builders/step.ts'
import { catchError } from '../../support/catch-error.ts'
import {
  account,
  createFakeCatalog,
  createFakeSessions,
  definition,
  serviceErrorWithHint
} from '../../support/fakes/catalog.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

function prepared(report: Report, calls: string[] = []) {
  const catalog = () => createFakeCatalog(calls)()
  const find = createDashboardLookup(catalog, createRecordingLog())
  return prepare(buildStep(), report, find, { sessions: createFakeSessions(calls), catalog })
}

describe('preparing jobs', () => {
  test('reads the dashboard if it is required', async () => {
    const calls: string[] = []
    const { accountId, dashboard, jobs } = await prepared(buildReport(), calls)
    expect(calls).toEqual(['DescribeDashboardDefinition sales'])
    expect({ accountId, name: dashboard?.name, sheets: jobs.map(({ files }) => files[0]?.sheets[0]?.name) }).toEqual({
      accountId: account,
      name: 'Sales',
      sheets: ['Overview', 'Regions']
    })
  })

  test('does not read the dashboard if sheets are selected by ID', async () => {
    const calls: string[] = []
    const { dashboard, jobs } = await prepared(buildReport({ target: byId, accountId: '444455556666' }), calls)
    expect(calls).toEqual([])
    expect(dashboard).toBeUndefined()
    expect(jobs.map(({ request }) => request.AwsAccountId)).toEqual(['444455556666'])
  })

  test('converts parameters to the declared types', async () => {
    const values = new Map([['country', ['DE', 'FR']]])
    const target = { ...byId, parameters: { kind: 'map', values } } as const
    const [job] = (await prepared(buildReport({ target }))).jobs
    expect(job?.request.SnapshotConfiguration.Parameters).toEqual({
      StringParameters: [{ Name: 'country', Values: ['DE', 'FR'] }]
    })
  })

  test('passes on the structure of the API', async () => {
    const structure = { IntegerParameters: [{ Name: 'year', Values: [2026] }] }
    const target = { ...byId, parameters: { kind: 'structure', structure } } as const
    const [job] = (await prepared(buildReport({ target }))).jobs
    expect(job?.request.SnapshotConfiguration.Parameters).toEqual(structure)
  })

  test('reports an undeclared parameter', async () => {
    const target = { ...byId, parameters: { kind: 'map', values: new Map([['region', ['EMEA']]]) } } as const
    expect(await catchError(prepared(buildReport({ target })))).toMatchObject({
      code: 'InvalidParameters',
      message: expect.stringContaining('region')
    })
  })

  test('makes one job of a CLI request, unchanged', async () => {
    const request = { DashboardId: 'sales', SnapshotJobId: 'mine', SnapshotConfiguration: { FileGroups: [] } }
    const calls: string[] = []
    const { jobs } = await prepared(buildReport({ target: { kind: 'request', request } }), calls)
    expect(jobs.map(job => job.request)).toEqual([{ ...request, AwsAccountId: account }])
    expect(calls).toEqual([])
  })
})

describe('the dashboard lookup', () => {
  test('makes one call for all reports of a dashboard', async () => {
    const calls: string[] = []
    const find = createDashboardLookup(() => createFakeCatalog(calls)(), createRecordingLog())
    const found = await Promise.all([find(account, 'sales'), find(account, 'sales'), find(account, 'costs')])
    expect(calls).toEqual(['DescribeDashboardDefinition sales', 'DescribeDashboardDefinition costs'])
    expect(found[0]).toBe(found[1])
    await find('444455556666', 'sales')
    expect(calls).toHaveLength(3)
  })

  test('forgets a failure', async () => {
    const denied = serviceErrorWithHint('DescribeDashboardDefinition', 'AccessDeniedException', 'no')
    let tries = 0
    const { describeDashboardDefinition } = createFakeCatalog([])()
    const catalog = createFakeCatalog([], {
      describeDashboardDefinition: (...asked) =>
        ++tries === 1 ? Promise.reject(denied) : describeDashboardDefinition(...asked)
    })
    const find = createDashboardLookup(() => catalog(), createRecordingLog())
    expect(await catchError(find(account, 'sales'))).toBe(denied)
    expect(await find(account, 'sales')).toMatchObject({ name: 'Sales' })
  })
  test('warns once about a dashboard with a failed version', async () => {
    const failed: DashboardDefinition = {
      ...definition,
      ResourceStatus: 'UPDATE_FAILED',
      Errors: [{ Type: 'COLUMN_TYPE_MISMATCH' }]
    }
    const catalog = createFakeCatalog([], { describeDashboardDefinition: async () => failed })
    const log = createRecordingLog()
    const find = createDashboardLookup(() => catalog(), log)
    await Promise.all([find(account, 'sales'), find(account, 'sales')])
    expect(log.lines).toEqual([expect.stringMatching(/^warning: .*"Sales".* UPDATE_FAILED \(COLUMN_TYPE_MISMATCH\)/)])
  })
})
