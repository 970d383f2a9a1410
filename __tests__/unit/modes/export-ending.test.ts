import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/domain/errors.ts'
import type { Report } from '../../../src/domain/report.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { buildReport, buildStep, byId } from '../../support/builders/step.ts'
import { createExportHarness } from './export/export-harness.ts'

const ofSheets = (...sheets: string[]): Report['target'] => ({
  kind: 'selection',
  sheets,
  formats: ['PDF'],
  visuals: []
})

describe('wait: false', () => {
  test('ends once all jobs are started, without downloads', async () => {
    const reports = [buildReport({ target: ofSheets('sheet-1', 'sheet-2', 'sheet-3') })]
    const { run, calls, finished, clock } = createExportHarness(buildStep({ run: { wait: false }, reports }))
    const before = clock.now()
    const result = await run()
    expect(result.status).toBe('STARTED')
    expect(result.reports[0]?.jobs.map(({ state, existsOnServer }) => [state, existsOnServer])).toEqual(
      Array(3).fill(['started', true])
    )
    expect(clock.now() - before).toBeLessThan(10_000)
    expect(calls.filter(call => call.startsWith('fetch'))).toEqual([])
    expect(finished).toEqual([])
  })

  test('starts further jobs as slots become free, and leaves ended jobs to be collected', async () => {
    const reports = [buildReport({ target: ofSheets('sheet-1', 'sheet-2') })]
    const { run, calls } = createExportHarness(buildStep({ run: { wait: false, maxConcurrency: 1 }, reports }))
    const result = await run()
    expect(result.status).toBe('STARTED')
    expect(calls.filter(call => call.startsWith('start'))).toHaveLength(2)
    expect(result.reports[0]?.jobs.map(({ state }) => state)).toEqual(['started', 'started'])
  })

  test('reports a rejected job as a failure', async () => {
    const reports = [buildReport({ target: byId })]
    const behaviour = () => ({ startJob: () => buildServiceError('denied') })
    const { run } = createExportHarness(buildStep({ run: { wait: false }, reports }), { behaviour })
    expect(await run()).toMatchObject({ status: 'FAILED' })
  })
})

describe('the end of the step', () => {
  const target = ofSheets('sheet-1', 'sheet-2')

  test('abandons running jobs, and does not start waiting ones', async () => {
    const { done, stop, clock } = createExportHarness(
      buildStep({ run: { maxConcurrency: 1 }, reports: [buildReport({ target })] })
    )
    await clock.advance(30_000)
    stop('TIMED_OUT')
    const result = await clock.runUntilSettled(done)
    expect(result.status).toBe('TIMED_OUT')
    expect(result.reports[0]?.jobs).toMatchObject([
      { state: 'abandoned', existsOnServer: true, failure: { code: 'TIMED_OUT' } },
      { state: 'not-started', existsOnServer: false }
    ])
  })

  test('is reported for each report that is being planned', async () => {
    const overrides = { catalog: { describeDashboardDefinition: () => new Promise<never>(() => {}) } }
    const { currentResult: soFar, stop, clock } = createExportHarness(buildStep(), overrides)
    await clock.advance(1000)
    stop('CANCELLED')
    expect(soFar()).toMatchObject({ status: 'CANCELLED', reports: [{ jobs: [], files: [] }] })
  })

  test('is the reason of a plan that it interrupts', async () => {
    const definition = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
    const controller = new AbortController()
    const { done, stop, clock } = createExportHarness(buildStep(), {
      catalog: { describeDashboardDefinition: () => definition(controller.signal) }
    })
    await clock.advance(1000)
    stop('TIMED_OUT')
    controller.abort()
    expect((await clock.runUntilSettled(done)).reports[0]?.failure).toMatchObject({ code: 'TIMED_OUT' })
  })

  test('is explained by the calls that kept failing until then', async () => {
    const outage = { error: new ActionError('ListUsers: no answer', { code: 'TimeoutError' }), attempts: 7 }
    const overrides = { catalog: { describeDashboardDefinition: () => new Promise<never>(() => {}) } }
    const ports = { ...overrides, findOutage: () => outage }
    const { currentResult, stop, clock } = createExportHarness(buildStep(), ports)
    await clock.advance(1000)
    stop('TIMED_OUT')
    expect(currentResult().interruption).toMatch(/ListUsers: no answer.*\(tried 7 times until the step ended\)$/)
  })

  test('fails downloaded files that are being merged, listed or attached', async () => {
    const files = { placeholders: {}, mergePdf: true, downloadPath: 'out', releaseTag: 'v1' }
    const { currentResult, stop, clock } = createExportHarness(
      buildStep({ reports: [buildReport({ target, files })] }),
      {
        files: { finish: () => new Promise<never>(() => {}) }
      }
    )
    await clock.advance(120_000)
    expect(currentResult()).toMatchObject({ reports: [{ jobs: [{ state: 'completed' }, { state: 'completed' }] }] })
    stop('CANCELLED')
    expect(currentResult()).toMatchObject({
      status: 'CANCELLED',
      reports: [{ files: [{ failure: { code: 'CANCELLED' } }, { failure: { code: 'CANCELLED' } }] }]
    })
  })

  test('fails the files that are being downloaded', async () => {
    const { currentResult, stop, clock } = createExportHarness(
      buildStep({ reports: [buildReport({ target: byId })] }),
      {
        files: { fetch: () => new Promise<never>(() => {}) }
      }
    )
    await clock.advance(120_000)
    stop('TIMED_OUT')
    expect(currentResult()).toMatchObject({
      status: 'TIMED_OUT',
      reports: [{ jobs: [{ state: 'completed' }], files: [{ order: 0, failure: { code: 'TIMED_OUT' } }] }]
    })
  })

  test('keeps a result that was complete before it', async () => {
    const { currentResult, run, stop } = createExportHarness(buildStep({ reports: [buildReport({ target: byId })] }))
    await run()
    stop('CANCELLED')
    expect(currentResult()).toMatchObject({ status: 'COMPLETED', archive: { downloadPath: 'files' } })
  })

  test('keeps the partial result available at any time', async () => {
    const {
      currentResult: soFar,
      clock,
      run
    } = createExportHarness(buildStep({ run: { maxConcurrency: 1 }, reports: [buildReport({ target })] }))
    await clock.advance(70_000)
    const [first, second] = soFar().reports[0]?.jobs ?? []
    expect(first).toMatchObject({ state: 'completed' })
    expect(second).toMatchObject({ state: 'abandoned', existsOnServer: true })
    expect(soFar().reports[0]?.files).toHaveLength(1)
    await run()
    expect(soFar().status).toBe('COMPLETED')
  })
})

describe('a sheet name that was treated as an ID', () => {
  const named = async () => ({
    Name: 'Sales',
    Definition: { DataSetIdentifierDeclarations: [], Sheets: [{ SheetId: 'uuid-1', Name: 'q4-2026' }] }
  })
  const behaviour = (sheet: string) =>
    sheet === 'uuid-1' ? {} : { startJob: () => buildServiceError('invalid', 'InvalidParameterValueException') }

  test('is looked up after the failure, and the right sheet is exported', async () => {
    const reports = [buildReport({ target: ofSheets('q4-2026') })]
    const { run, calls } = createExportHarness(buildStep({ reports }), {
      behaviour,
      catalog: { describeDashboardDefinition: named }
    })
    expect(await run()).toMatchObject({
      status: 'COMPLETED',
      reports: [{ files: [{ file: { sheets: [{ name: 'q4-2026' }] } }] }]
    })
    expect(calls.filter(call => call.startsWith('start'))).toEqual([
      'start sales q4-2026 as ana@example.com',
      'start sales uuid-1 as ana@example.com'
    ])
  })

  test('is looked up with wait: false, too', async () => {
    const reports = [buildReport({ target: ofSheets('q4-2026') })]
    const { run } = createExportHarness(buildStep({ run: { wait: false }, reports }), {
      behaviour,
      catalog: { describeDashboardDefinition: named }
    })
    expect(await run()).toMatchObject({ status: 'STARTED' })
  })
})
