import { expect, test } from '@jest/globals'
import type { FileResult } from '../../../src/domain/result.ts'
import { createOutputs } from '../../../src/report/outputs.ts'
import {
  buildFileResult,
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  buildRunResult,
  denied
} from '../../support/builders/report.ts'

const report = buildReport({ name: 'Weekly', label: 'Weekly' })
const outcome = buildJobOutcome(
  buildPlannedJob('j1', [buildPlannedFile('Overview'), buildPlannedFile('Overview', 'CSV', ['Orders'])], { report })
)
const pdf: FileResult = { ...buildFileResult(outcome), order: 1, s3Uri: 's3://bucket/b.pdf' }
const csv: FileResult = {
  report,
  jobs: [outcome],
  file: buildPlannedFile('Overview', 'CSV', ['Orders']),
  order: 0,
  s3Uri: 's3://bucket/a.csv',
  warnings: []
}

test('every output is set, whatever happened', () => {
  const outputs = createOutputs(buildRunResult([], { status: 'FAILED' }))
  expect(outputs).toEqual({
    's3-uris': '[]',
    's3-uri': '',
    files: '[]',
    'job-ids': '[]',
    status: 'FAILED',
    failures: '[]',
    changed: '',
    changes: '',
    message: '',
    'message-slack': '',
    'message-teams': '',
    'data-as-of': '',
    datasets: '',
    'download-path': '',
    manifest: '',
    'release-url': ''
  })
})

test('files are in the requested order, with their known properties', () => {
  const outputs = createOutputs(
    buildRunResult([{ report, jobs: [outcome], files: [pdf, csv], dashboardName: 'Sales' }])
  )
  expect(outputs['s3-uris']).toBe('["s3://bucket/a.csv","s3://bucket/b.pdf"]')
  expect(outputs['s3-uri']).toBe('s3://bucket/a.csv')
  const common = {
    dashboardId: 'sales',
    dashboardName: 'Sales',
    sheetId: 'overview',
    sheetName: 'Overview',
    user: 'ana@example.com',
    report: 'Weekly',
    jobId: 'j1'
  }
  expect(JSON.parse(outputs.files)).toEqual([
    { ...common, visualId: 'orders', format: 'CSV', s3Uri: 's3://bucket/a.csv' },
    {
      ...common,
      format: 'PDF',
      s3Uri: 's3://bucket/b.pdf',
      path: 'quicksight-snapshots/Sales/Overview.pdf',
      bytes: 34_567,
      sha256: 'ab'.repeat(32),
      pages: 1
    }
  ])
})

test('reports keep their order, and only delivered files are listed', () => {
  const failing = buildReportResult(['A'], { fileFailure: denied })
  for (const file of failing.files) expect(file).not.toHaveProperty('local')
  const outputs = createOutputs(buildRunResult([buildReportResult(['B']), failing, buildReportResult(['A'])]))
  const files: { sheetName: string; report: string }[] = JSON.parse(outputs.files)
  expect(files.map(file => file.sheetName)).toEqual(['B', 'A'])
  expect(files.map(file => file.report)).toEqual(['sales', 'sales'])
})

test('a file that could not be uploaded has its path, and no URI of QuickSight', () => {
  const outputs = createOutputs(buildRunResult([{ report, jobs: [outcome], files: [{ ...pdf, failure: denied }] }]))
  const [file] = JSON.parse(outputs.files)
  expect(file).toMatchObject({ path: pdf.local?.path, sha256: pdf.local?.sha256 })
  expect(file).not.toHaveProperty('s3Uri')
  expect([outputs['s3-uris'], outputs['s3-uri']]).toEqual(['[]', ''])
})

test('a file in the bucket whose download failed has its URI in s3-uris, unless it is uploaded or merged', () => {
  const { local: _, ...remote } = pdf
  const uris = (files: Partial<typeof report.files>) => {
    const file = { ...remote, report: { ...report, files: { ...report.files, ...files } }, isInBucket: true as const }
    const outputs = createOutputs(
      buildRunResult([{ report, jobs: [outcome], files: [{ ...file, failure: denied }, csv] }])
    )
    expect(JSON.parse(outputs.files)).toMatchObject([{ s3Uri: csv.s3Uri }])
    return JSON.parse(outputs['s3-uris'])
  }
  expect(uris({})).toEqual(['s3://bucket/a.csv', 's3://bucket/b.pdf'])
  expect(uris({ uploadTo: { bucket: 'archive', prefix: '' } })).toEqual(['s3://bucket/a.csv'])
  expect(uris({ mergePdf: true })).toEqual(['s3://bucket/a.csv'])
})

test('a link is never an output', () => {
  const link = { ...pdf, s3Uri: 'https://bucket.s3.amazonaws.com/b.pdf?X-Amz-Signature=secret' }
  const outputs = createOutputs(buildRunResult([{ report, jobs: [outcome], files: [link] }]))
  expect(outputs['s3-uris']).toBe('[]')
  expect(JSON.stringify(outputs)).not.toContain('secret')
})

test('a merged file names neither one sheet nor one job', () => {
  const other = buildJobOutcome(
    buildPlannedJob('j2', [buildPlannedFile('Details')], { report, dashboardName: 'Sales of old' })
  )
  const file = {
    format: 'PDF',
    sheets: [...buildPlannedFile('Overview').sheets, ...buildPlannedFile('Details').sheets]
  } as const
  const merged: FileResult = { report, jobs: [other, outcome], file, order: 0, warnings: [] }
  const outputs = createOutputs(buildRunResult([{ report, jobs: [outcome, other], files: [merged] }]))
  expect(JSON.parse(outputs.files)).toEqual([
    { dashboardId: 'sales', dashboardName: 'Sales of old', format: 'PDF', user: 'ana@example.com', report: 'Weekly' }
  ])
})

test('job IDs are those of jobs that exist', () => {
  const refused = buildJobOutcome(buildPlannedJob('j0', []), { state: 'not-started', existsOnServer: false })
  const left = buildJobOutcome(buildPlannedJob('j2', []), { state: 'abandoned' })
  const reports = [[refused, left], [outcome]].map(jobs => ({ report, jobs, files: [] }))
  expect(createOutputs(buildRunResult(reports))['job-ids']).toBe('["j2","j1"]')
})

test('the archive is an output if it exists', () => {
  const archive = {
    downloadPath: 'out',
    manifest: 'out/manifest.json',
    releaseUrl: 'https://github.com/o/r/releases/tag/v1'
  }
  expect(createOutputs(buildRunResult([], { archive }))).toMatchObject({
    'download-path': 'out',
    manifest: 'out/manifest.json',
    'release-url': 'https://github.com/o/r/releases/tag/v1'
  })
})
