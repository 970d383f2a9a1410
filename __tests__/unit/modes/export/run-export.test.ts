import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../../src/domain/report.ts'
import { buildServiceError } from '../../../support/builders/errors.ts'
import { ana, buildReport, buildStep, byId } from '../../../support/builders/step.ts'
import { definition } from '../../../support/fakes/catalog.ts'
import { fakeCredentials } from '../../../support/fakes/session.ts'
import { createExportHarness } from './export-harness.ts'

const bo = { ...ana, user: { email: 'bo@example.com' } }
const ofSheets = (...sheets: string[]): Report['target'] => ({
  kind: 'selection',
  sheets,
  formats: ['PDF'],
  visuals: []
})
const sheetIds = (count: number) => Array.from({ length: count }, (_, i) => `sheet-${i + 1}`)

describe('a successful export', () => {
  test('is planned, announced, run, downloaded and finished', async () => {
    const { run, calls, announced, finished, log } = createExportHarness(buildStep())
    const result = await run()
    expect(result).toMatchObject({
      status: 'COMPLETED',
      archive: { downloadPath: 'files' },
      postProcessingFailures: []
    })
    expect(result.reports).toMatchObject([
      {
        dashboardName: 'Sales',
        jobs: [{ state: 'completed' }, { state: 'completed' }],
        files: [{ order: 0 }, { order: 1 }]
      }
    ])
    expect(announced.at(-1)).toEqual(result.reports[0]?.jobs.map(({ job }) => job.request.SnapshotJobId))
    expect(calls.slice(0, 2)).toEqual(['DescribeDashboardDefinition sales', 'reserve sheet-1 sheet-2'])
    expect(calls.filter(call => call.startsWith('start'))).toEqual([
      'start sales sheet-1 as ana@example.com',
      'start sales sheet-2 as ana@example.com'
    ])
    expect(finished).toHaveLength(1)
    expect(log.lines.join('\n')).toMatch(/\[1\/2\] Weekly.*started as.*RUNNING.*completed in/s)
  })

  test('downloads a file with a renewed link', async () => {
    const { run, calls } = createExportHarness(buildStep({ reports: [buildReport({ target: byId })] }))
    await run()
    expect(calls).toContain('fetch sheet-1 https://quicksight.example/0?signature=2')
  })

  test('starts, describes and downloads each job with the session of its user', async () => {
    const reports = [ana, bo].map((viewer, i) => buildReport({ viewer, label: `Report ${i}`, target: byId }))
    const { run, calls } = createExportHarness(buildStep({ reports }))
    expect(await run()).toMatchObject({ status: 'COMPLETED' })
    expect(calls.filter(call => call.startsWith('start'))).toEqual([
      'start sales sheet-1 as ana@example.com',
      'start sales sheet-1 as bo@example.com'
    ])
  })

  test('reads a dashboard once, and reserves names in the order of the reports', async () => {
    const reports = [
      buildReport({ label: 'A' }),
      buildReport({ label: 'B', target: byId, dashboardId: 'costs' }),
      buildReport({ label: 'C', viewer: bo })
    ]
    const { run, calls } = createExportHarness(buildStep({ reports }))
    await run()
    expect(calls.filter(call => call.startsWith('Describe'))).toEqual(['DescribeDashboardDefinition sales'])
    expect(calls.filter(call => call.startsWith('reserve'))).toEqual([
      'reserve sheet-1 sheet-2',
      'reserve sheet-1',
      'reserve sheet-1 sheet-2'
    ])
  })

  test('runs at most the allowed number of jobs at a time', async () => {
    const target = ofSheets(...sheetIds(10))
    const { run, clock } = createExportHarness(
      buildStep({ run: { maxConcurrency: 3 }, reports: [buildReport({ target })] })
    )
    const before = clock.now()
    expect(await run()).toMatchObject({ status: 'COMPLETED' })
    // Ten jobs of a minute, three at a time.
    expect(clock.now() - before).toBeGreaterThanOrEqual(4 * 60_000)
    expect(clock.now() - before).toBeLessThan(4 * 60_000 * 1.1)
  })

  test('logs a long job every five minutes, in one line for the whole step', async () => {
    const target = ofSheets('sheet-1', 'sheet-2', 'sheet-3')
    const { run, log } = createExportHarness(
      buildStep({ run: { maxConcurrency: 2 }, reports: [buildReport({ target })] }),
      {
        behaviour: () => ({ runMs: 11 * 60_000 })
      }
    )
    await run()
    const progress = log.lines.filter(line => /jobs done after/.test(line))
    expect(progress).toHaveLength(4)
    expect(progress[0]).toBe('info: 2 running, 1 waiting, 0 of 3 jobs done after 5m 00s')
    expect(progress[2]).toMatch(/1 running, 0 waiting, 2 of 3 jobs done after 15m/)
  })

  test('waits for jobs with an unknown status, and warns once for the whole step', async () => {
    const target = ofSheets('sheet-1', 'sheet-2')
    const { run, log } = createExportHarness(buildStep({ reports: [buildReport({ target })] }), {
      behaviour: () => ({ runningStatus: 'RENDERING' })
    })
    expect(await run()).toMatchObject({ status: 'COMPLETED' })
    expect(log.lines.filter(line => line.startsWith('warning'))).toEqual([
      'warning: QuickSight returned the unknown snapshot job status "RENDERING" (known: QUEUED, RUNNING, COMPLETED and FAILED). The step keeps polling.'
    ])
  })

  test('looks a sheet name up after its job has failed, and runs the right one', async () => {
    const target = ofSheets('q4-2026')
    const named = {
      ...definition,
      Definition: { DataSetIdentifierDeclarations: [], Sheets: [{ SheetId: 'uuid', Name: 'q4-2026' }] }
    }
    const { run } = createExportHarness(buildStep({ reports: [buildReport({ target })] }), {
      catalog: { describeDashboardDefinition: async () => named },
      behaviour: sheet => (sheet === 'uuid' ? {} : { end: 'FAILED', error: { ErrorType: 'SOMETHING' } })
    })
    const result = await run()
    expect(result).toMatchObject({ status: 'COMPLETED', reports: [{ files: [{ s3Uri: 's3://b/uuid' }] }] })
  })

  test('exports credentials only if requested', async () => {
    const reports = [buildReport({ target: byId })]
    const asked = createExportHarness(buildStep({ aws: { exportCredentials: true }, reports }))
    await asked.run()
    // At the start, and at the end.
    expect(asked.handed).toEqual([fakeCredentials('ana@example.com'), fakeCredentials('ana@example.com')])
    const usual = createExportHarness(buildStep({ reports }))
    await usual.run()
    expect(usual.handed).toEqual([])
  })
})

describe('one failed report does not stop the others', () => {
  const good = buildReport({ label: 'Good', target: byId })
  const missing = buildServiceError('not-found', 'ResourceNotFoundException')

  test.each<[string, Report, Parameters<typeof createExportHarness>[1], string]>([
    [
      'a missing dashboard',
      buildReport({ label: 'Bad' }),
      { catalog: { describeDashboardDefinition: () => Promise.reject(missing) } },
      'ResourceNotFoundException'
    ],
    ['a missing sheet', buildReport({ label: 'Bad', target: ofSheets('Overviev') }), {}, 'UnknownSelection'],
    [
      'a user there is not',
      buildReport({ label: 'Bad', viewer: bo, target: byId }),
      { sessionError: user => (user === 'bo@example.com' ? missing : undefined) },
      'ResourceNotFoundException'
    ]
  ])('%s', async (_, bad, overrides, code) => {
    const { run, finished } = createExportHarness(buildStep({ reports: [bad, good] }), overrides)
    const result = await run()
    expect(result.status).toBe('PARTIAL')
    expect(result.reports).toMatchObject([
      { failure: { code }, jobs: [], files: [] },
      { jobs: [{ state: 'completed' }], files: [{ s3Uri: 's3://b/sheet-1' }] }
    ])
    expect(finished).toHaveLength(1)
  })

  test('a job whose dashboard does not exist says which dashboard may be meant', async () => {
    const request = { DashboardId: 'sale', SnapshotConfiguration: { FileGroups: [] } }
    const sales = { id: 'sales', name: 'Sales', arn: 'arn', publishedVersion: 1 }
    const { run } = createExportHarness(
      buildStep({ reports: [buildReport({ target: { kind: 'request', request }, dashboardId: 'sale' })] }),
      {
        behaviour: () => ({ startJob: () => missing }),
        catalog: { listDashboards: async () => [{ ...sales, lastPublished: undefined, lastUpdated: undefined }] }
      }
    )
    const result = await run()
    expect(result.reports[0]?.jobs).toMatchObject([
      { state: 'not-started', failure: { hint: 'Did you mean sales ("Sales")?' } }
    ])
  })

  test('if a job is denied or fails', async () => {
    const target = ofSheets('sheet-1', 'sheet-2', 'sheet-3')
    const behaviours: Record<string, object> = {
      'sheet-1': { startJob: () => buildServiceError('denied') },
      'sheet-2': { end: 'FAILED', error: { ErrorType: 'DATASET_DELETED' } }
    }
    const { run } = createExportHarness(buildStep({ reports: [buildReport({ target })] }), {
      behaviour: sheet => behaviours[sheet] ?? {}
    })
    const result = await run()
    expect(result.reports[0]?.jobs).toMatchObject([
      { state: 'not-started', failure: { code: 'AccessDeniedException' } },
      { state: 'failed', failure: { code: 'DATASET_DELETED' } },
      { state: 'completed' }
    ])
    expect(result.reports[0]?.files).toHaveLength(1)
  })

  test('if all reports fail, the export is still finished', async () => {
    const { run, finished } = createExportHarness(buildStep({ reports: [buildReport()] }), {
      catalog: { describeDashboardDefinition: () => Promise.reject(missing) }
    })
    expect(await run()).toMatchObject({ status: 'FAILED' })
    expect(finished).toHaveLength(1)
  })
})
