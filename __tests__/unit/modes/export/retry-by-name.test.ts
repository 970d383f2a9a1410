import { describe, expect, test } from '@jest/globals'
import { toDashboard } from '../../../../src/dashboard/definition.ts'
import type { JobOutcome, PlannedJob } from '../../../../src/domain/snapshot-job.ts'
import { mayHaveUsedSheetName, replanBySheetName } from '../../../../src/modes/export/retry-by-name.ts'
import { planSelection } from '../../../../src/snapshot/plan-jobs.ts'
import { pdf, planContext } from '../../../support/builders/planned-job.ts'
import { buildReport, buildStep } from '../../../support/builders/step.ts'
import { definition } from '../../../support/fakes/catalog.ts'

const sales = toDashboard('sales', definition)

function refusal(sheet: string, overrides: Partial<JobOutcome> = {}): JobOutcome {
  const target = { kind: 'selection', sheets: [sheet], formats: ['PDF'], visuals: [] } as const
  const [job] = planSelection(buildReport({ target }), [pdf(sheet)], planContext)
  const failure = { code: 'InvalidParameterValueException', message: 'no such sheet' }
  return {
    job: { ...(job as PlannedJob), order: [3] },
    state: 'not-started',
    existsOnServer: false,
    failure,
    files: [],
    times: {},
    requestIds: [],
    ...overrides
  }
}

describe('a job can be retried by sheet name', () => {
  test('if its sheet was not looked up and it was rejected or failed', () => {
    expect(mayHaveUsedSheetName(refusal('q4-2026'))).toBe(true)
    expect(mayHaveUsedSheetName(refusal('q4-2026', { state: 'failed' }))).toBe(true)
  })

  test.each<[string, JobOutcome]>([
    [
      'failed for a reason that AWS documents',
      refusal('q4-2026', { state: 'failed', failure: { code: 'RLS_CHANGED', message: 'x' } })
    ],
    ['left behind', refusal('q4-2026', { state: 'abandoned' })],
    ['denied', refusal('q4-2026', { failure: { code: 'AccessDeniedException', message: 'no' } })],
    ['without a reason', { ...refusal('q4-2026'), failure: { code: '', message: '' } }],
    [
      'of a dashboard that was looked up',
      refusal('q4-2026', { job: { ...refusal('x-1').job, dashboardName: 'Sales' } })
    ],
    [
      'a CLI request',
      refusal('x-1', {
        job: {
          ...refusal('x-1').job,
          report: buildReport({
            target: { kind: 'request', request: { DashboardId: 'sales', SnapshotConfiguration: { FileGroups: [] } } }
          })
        }
      })
    ]
  ])('but not: %s', (_, outcome) => {
    expect(mayHaveUsedSheetName(outcome)).toBe(false)
  })
})

describe('a retry by sheet name', () => {
  const named = { ...sales, sheets: [{ ...sales.sheets[0], id: 'uuid', name: 'q4-2026' }] as typeof sales.sheets }

  test('plans the job again in its position if the value is a name', async () => {
    const meant = await replanBySheetName(buildStep(), refusal('q4-2026'), async () => named)
    expect(meant).toMatchObject({
      order: [3],
      dashboardName: 'Sales',
      files: [{ sheets: [{ id: 'uuid', name: 'q4-2026' }] }]
    })
  })

  test('lists the available sheets if the value is neither ID nor name', async () => {
    const outcome = await replanBySheetName(buildStep(), refusal('q4-2027'), async () => named)
    expect(outcome).toMatchObject({
      state: 'not-started',
      failure: { code: 'UnknownSelection', message: expect.stringContaining('Did you mean "q4-2026"?') }
    })
  })

  test('keeps the error if the ID exists', async () => {
    const outcome = refusal('uuid')
    expect(await replanBySheetName(buildStep(), outcome, async () => named)).toBe(outcome)
  })

  test('keeps the error if the dashboard cannot be read', async () => {
    const outcome = refusal('q4-2026')
    expect(await replanBySheetName(buildStep(), outcome, () => Promise.reject(new Error('denied')))).toBe(outcome)
  })

  test('keeps the error of a CLI request', async () => {
    const request = { DashboardId: 'sales', SnapshotConfiguration: { FileGroups: [] } }
    const { job } = refusal('x-1')
    const outcome = refusal('x-1', { job: { ...job, report: buildReport({ target: { kind: 'request', request } }) } })
    expect(await replanBySheetName(buildStep(), outcome, async () => named)).toBe(outcome)
  })
})
