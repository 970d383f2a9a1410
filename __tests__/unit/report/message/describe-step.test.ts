import { describe, expect, test } from '@jest/globals'
import type { RunResult } from '../../../../src/domain/result.ts'
import { describeStep } from '../../../../src/report/message/describe-step.ts'
import { buildReport, buildReportResult, buildRunResult, denied } from '../../../support/builders/report.ts'

const context = { allowPartial: false, runUrl: 'https://github.com/octo/repo/actions/runs/1' }
const describeRun = (run: RunResult, allowPartial = false) => describeStep(run, { ...context, allowPartial })

test('an export that succeeded lists its files, its user and the workflow run', () => {
  expect(describeRun(buildRunResult([buildReportResult(['Overview'])]))).toEqual({
    tone: 'good',
    headline: '1 file delivered',
    subject: 'Sales',
    facts: [
      { name: 'User', value: 'ana@example.com' },
      { name: 'Duration', value: '1m 10s' }
    ],
    sections: [
      { title: 'Files', items: [{ name: 'quicksight-snapshots/Sales/Overview.pdf', detail: '1 page, 35 kB' }] }
    ],
    links: [{ title: 'Workflow run', url: context.runUrl }]
  })
})

describe('the headline', () => {
  const failed = buildReportResult(['Detail'], { fileFailure: denied })
  const skipped = buildReportResult(['Orders'])
  const skip = { reason: 'empty' as const, message: 'No rows.' }
  const withSkipped = { ...skipped, files: skipped.files.map(file => ({ ...file, skipped: skip })) }

  test.each<[string, RunResult, string, string]>([
    [
      'counts failures',
      buildRunResult([buildReportResult(['A', 'B']), failed], { status: 'PARTIAL' }),
      '2 files delivered, 1 failed',
      'bad'
    ],
    [
      'counts what was skipped',
      buildRunResult([buildReportResult(['A']), withSkipped]),
      '1 file delivered, 1 skipped',
      'good'
    ],
    [
      'says that nothing was delivered',
      buildRunResult([withSkipped], { status: 'SKIPPED' }),
      'nothing delivered, 1 skipped',
      'good'
    ],
    [
      'says that the time ran out',
      buildRunResult([buildReportResult(['A'])], { status: 'TIMED_OUT' }),
      'timed out, 1 file delivered',
      'bad'
    ],
    [
      'says that the step was canceled',
      buildRunResult([], { status: 'CANCELLED' }),
      'canceled, nothing delivered',
      'bad'
    ]
  ])('%s', (_, run, headline, tone) => {
    expect(describeRun(run)).toMatchObject({ headline, tone })
  })

  test('of a step with allow-partial is a warning if some files failed', () => {
    expect(describeRun(buildRunResult([buildReportResult(['A']), failed], { status: 'PARTIAL' }), true).tone).toBe(
      'warning'
    )
  })

  test('of a step that does not wait counts the jobs it started', () => {
    const started = buildReportResult(['A', 'B'])
    const jobs = started.jobs.map(job => ({ ...job, state: 'started' as const }))
    expect(describeRun(buildRunResult([{ ...started, jobs, files: [] }], { status: 'STARTED' })).headline).toBe(
      '2 snapshot jobs started'
    )
  })
})

test('failures name the report, the file and the reason', () => {
  const run = buildRunResult([buildReportResult(['Detail'], { fileFailure: denied })], { status: 'FAILED' })
  expect(describeRun(run).sections[0]).toEqual({
    title: 'Failed',
    items: [{ name: 'Sales: PDF of Detail', detail: denied.message }]
  })
})

test('changes are listed with their numbers, and unchanged files are not', () => {
  const run = buildRunResult([buildReportResult(['A'])], {
    changes: [
      { path: 'a.csv', change: 'changed', rowsBefore: 3, rows: 5 },
      { path: 'b.csv', change: 'removed', rowsBefore: 1 },
      { path: 'c.pdf', change: 'added', pages: 2 },
      { path: 'd.csv', change: 'same', rowsBefore: 3, rows: 3 }
    ]
  })
  const { facts, sections } = describeRun(run)
  expect(facts).toContainEqual({ name: 'Changes', value: '1 added, 1 changed, 1 removed, 1 same' })
  expect(sections).toContainEqual({
    title: 'Changed',
    items: [
      { name: 'a.csv', detail: 'changed, 3 → 5 rows' },
      { name: 'b.csv', detail: 'removed, 1 row' },
      { name: 'c.pdf', detail: 'added, 2 pages' }
    ]
  })
})

test('a step in which nothing changed says so', () => {
  expect(describeRun(buildRunResult([buildReportResult(['A'])], { changes: [] })).facts).toContainEqual({
    name: 'Changes',
    value: 'no file'
  })
})

test('several reports of one dashboard share its name', () => {
  const other = buildReport({ label: 'sales (2 of 2)' })
  expect(
    describeRun(buildRunResult([buildReportResult(['A']), buildReportResult(['A'], { report: other })])).subject
  ).toBe('Sales (2 reports)')
  const another = buildReportResult(['A'], {
    report: buildReport({ label: 'costs', dashboardId: 'costs' }),
    dashboardName: 'Costs'
  })
  expect(describeRun(buildRunResult([buildReportResult(['A']), another])).subject).toBe('2 reports of 2 dashboards')
})

test('the destination of the upload is a fact', () => {
  const report = buildReport({
    files: { placeholders: {}, mergePdf: false, uploadTo: { bucket: 'reports', prefix: 'sales' } }
  })
  expect(describeRun(buildRunResult([buildReportResult(['A'], { report })])).facts).toContainEqual({
    name: 'Uploaded to',
    value: 's3://reports/sales'
  })
})

test('the age of the data is a fact if it is known', () => {
  const freshness = (dataAsOf: number) => ({ freshness: { dataAsOf, datasets: [], warnings: [] } })
  const reports = [Date.UTC(2026, 10, 25), Date.UTC(2026, 10, 24)].map(at => ({
    ...buildReportResult(['A']),
    ...freshness(at)
  }))
  expect(describeRun(buildRunResult(reports)).facts).toContainEqual({
    name: 'Data as of',
    value: '2026-11-24T00:00:00.000Z'
  })
})

test('the age of the data of a skipped report is not that of the delivered files', () => {
  const freshness = { dataAsOf: Date.UTC(2026, 10, 20), datasets: [], warnings: [] }
  const skipped = { ...buildReportResult([]), freshness, skipped: { reason: 'stale' as const, message: 'too old' } }
  const { facts } = describeRun(buildRunResult([skipped, buildReportResult(['A'])]))
  expect(facts.map(({ name }) => name)).not.toContain('Data as of')
})

test('reports that did not finish are listed with the reason', () => {
  const interruption = 'The step timed out (timeout-minutes: 5).'
  const unplanned = { ...buildReportResult([]), jobs: [] }
  const { sections } = describeRun(buildRunResult([unplanned], { status: 'TIMED_OUT', interruption }))
  expect(sections).toEqual([{ title: 'Not finished', items: [{ name: unplanned.report.label, detail: interruption }] }])
})

test('the number of reused files and the time of the oldest are a fact', () => {
  const report = buildReportResult(['A', 'B'])
  const reuse = (at: string) => ({ reusedFrom: Date.parse(at) })
  const [a, b] = report.files
  if (a === undefined || b === undefined) throw new Error('The report has two files')
  const files = [
    { ...a, jobs: a.jobs.map(job => ({ ...job, ...reuse('2026-11-25T06:00:00Z') })) },
    { ...b, jobs: b.jobs.flatMap(job => [job, { ...job, ...reuse('2026-11-24T06:00:00Z') }]) }
  ]
  const { facts } = describeRun(buildRunResult([{ ...report, files }]))
  expect(facts).toContainEqual({ name: 'Reused', value: '2 files, the oldest of 2026-11-24T06:00:00.000Z' })
})
