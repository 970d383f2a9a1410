import { describe, expect, test } from '@jest/globals'
import type { FileResult } from '../../../src/domain/result.ts'
import type { JobOutcome } from '../../../src/domain/snapshot-job.ts'
import { formatFailure } from '../../../src/report/format/failure-text.ts'
import {
  formatClosingLine,
  formatEndedLine,
  formatFileLine,
  formatFinishedLines,
  formatPlannedLine,
  formatProgressLine,
  formatReusedNotice,
  formatStartedLine,
  formatStateLine
} from '../../../src/report/log-lines.ts'
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

const report = buildReport({ label: 'Weekly', dashboardId: 'sales-id' })
const job = buildPlannedJob(
  'gha-1-1-abc',
  [buildPlannedFile('Overview'), buildPlannedFile('Overview', 'CSV', ['Orders'])],
  { report }
)
const at = { index: 1, count: 5 }
const { local: downloaded, ...inS3 } = buildFileResult(buildJobOutcome(job))

test('a plan names dashboard, user, jobs and files', () => {
  const named = { ...job, dashboardName: 'Sales' }
  expect(formatPlannedLine(report, [named, buildPlannedJob('2', [buildPlannedFile('B')])])).toBe(
    'Weekly: dashboard Sales (sales-id) as ana@example.com, 2 jobs for 3 files (2 PDF and 1 CSV)'
  )
  expect(formatPlannedLine(report, [buildPlannedJob('1', [buildPlannedFile('A')])])).toBe(
    'Weekly: dashboard sales-id as ana@example.com, 1 job for 1 file (1 PDF)'
  )
})

test('a plan of a report without a name starts with the dashboard', () => {
  const job = buildPlannedJob('1', [buildPlannedFile('A')], { report: buildReport(), dashboardName: 'Sales overview' })
  expect(formatPlannedLine(job.report, [job])).toBe(
    'Dashboard Sales overview (sales) as ana@example.com, 1 job for 1 file (1 PDF)'
  )
})

test('a line says whether a job is started, found, reused with its time, queued or running', () => {
  const head = '[2/5] Weekly: PDF of Overview and CSV of Orders on Overview'
  expect(formatStartedLine(at, job, { adopted: false })).toBe(`${head}: started as gha-1-1-abc`)
  expect(formatStartedLine(at, job, { adopted: true })).toBe(`${head}: already started as gha-1-1-abc`)
  const reusedFrom = Date.UTC(2026, 0, 14, 5)
  expect(formatStartedLine(at, job, { adopted: true, reusedFrom })).toBe(
    `${head}: reusing gha-1-1-abc of 2026-01-14T05:00:00.000Z`
  )
  expect(formatStateLine(at, job, 'RUNNING', 12_000)).toBe(`${head}: RUNNING after 12s`)
})

test('a notice says how many jobs were reused, how old the oldest is, and how to start a new export', () => {
  const [first, second] = [Date.UTC(2026, 0, 14, 5), Date.UTC(2026, 0, 14, 6)]
  expect(formatReusedNotice([first], 'job-id')).toMatch(
    /^job-id reused 1 snapshot job of another step, created at 2026-01-14T05:00:00.000Z\. .*choose another job-id/
  )
  expect(formatReusedNotice([second, first], 'job-id')).toContain(
    '2 snapshot jobs of another step, the oldest created at 2026-01-14T05'
  )
  expect(formatReusedNotice([first], 'resume')).toMatch(
    /^resume reused 1 snapshot job of earlier attempts, created at 2026/
  )
})

test.each<[Partial<JobOutcome>, string]>([
  [{}, 'completed in 1m 00s'],
  [{ state: 'failed', failure: { code: 'X', message: 'no' } }, 'failed in 1m 00s (X)'],
  [{ state: 'not-started', times: {}, failure: { code: 'X', message: 'no' } }, 'not started (X)'],
  [{ state: 'not-started', times: {}, failure: { code: 'NoReason', message: 'no' } }, 'not started (NoReason)'],
  [{ state: 'abandoned', times: { startedAt: 1 } }, 'abandoned'],
  [{ state: 'started', times: { startedAt: 1 } }, 'started']
])('a line says how a job ended: %j', (overrides, words) => {
  expect(formatEndedLine(at, buildJobOutcome(job, overrides))).toBe(
    `[2/5] Weekly: PDF of Overview and CSV of Orders on Overview: ${words}`
  )
})

test.each<[string, FileResult, string]>([
  [
    'downloaded',
    buildFileResult(buildJobOutcome(job)),
    'quicksight-snapshots/Sales/Overview.pdf: 35 kB, 1 page, in 0.5s'
  ],
  ['left in S3', { ...inS3, s3Uri: 's3://bucket/key.pdf' }, 's3://bucket/key.pdf'],
  ['nowhere known', inS3, 'PDF of Overview'],
  ['failed', { ...inS3, failure: denied }, 'PDF of Overview: failed (DASHBOARD_ACCESS_DENIED)'],
  [
    'in the bucket, but not downloaded',
    { ...inS3, s3Uri: 's3://bucket/key.pdf', isInBucket: true, failure: denied },
    'PDF of Overview: failed (DASHBOARD_ACCESS_DENIED); in the bucket as s3://bucket/key.pdf'
  ],
  [
    'a CSV without rows',
    {
      ...inS3,
      warnings: ['no rows'],
      local: { path: 'a.csv', bytes: 9, sha256: '', rows: 0, downloadMs: 0, completedAt: 0 }
    },
    'a.csv: 9 B, 0 rows, in 0s; no rows'
  ],
  [
    'a workbook',
    { ...inS3, local: { path: 'a.xlsx', bytes: 9000, sha256: '', sheets: 2, downloadMs: 90, completedAt: 0 } },
    'a.xlsx: 9 kB, 2 worksheets, in 0.1s'
  ]
])('a line describes a file: %s', (_, file, words) => {
  expect(formatFileLine(file)).toBe(`  ${words}`)
})

describe('the line of a downloaded file', () => {
  const outcome = buildJobOutcome(job)
  const settings = (files: Partial<FileResult['report']['files']>) =>
    buildReport({ files: { placeholders: {}, mergePdf: false, ...files } })

  test('contains the URI of the upload', () => {
    const report = settings({ uploadTo: { bucket: 'archive', prefix: '' } })
    const file = { ...buildFileResult(outcome), report, s3Uri: 's3://archive/Sales/Overview.pdf' }
    expect(formatFileLine(file)).toMatch(/, in 0\.5s, uploaded to s3:\/\/archive\/Sales\/Overview\.pdf$/)
    expect(formatFileLine({ ...file, report: settings({}) })).not.toContain('uploaded')
  })

  test('describes a part of a merged PDF, and the merged file', () => {
    const report = settings({ mergePdf: true })
    const { local: _, ...part } = { ...buildFileResult(outcome), report }
    expect(formatFileLine(part)).toBe('  PDF of Overview: downloaded, waiting to be merged')
    const whole = { ...buildFileResult(outcome), report }
    expect(formatFinishedLines([{ report, jobs: [], files: [whole] }])).toEqual([
      '  quicksight-snapshots/Sales/Overview.pdf: 35 kB, 1 page, merged from 1 sheet, in 0.5s'
    ])
  })

  test('contains the asset of the release', () => {
    const file = { ...buildFileResult(outcome), releaseAsset: { name: 'Sales.Overview.pdf', url: 'https://x.example' } }
    expect(formatFinishedLines([{ report: file.report, jobs: [], files: [file, buildFileResult(outcome)] }])).toEqual([
      '  Sales.Overview.pdf: attached to the release'
    ])
  })
})

test('progress counts the jobs', () => {
  expect(formatProgressLine({ running: 12, waiting: 30, done: 58 }, 300_000)).toBe(
    '12 running, 30 waiting, 58 of 100 jobs done after 5m 00s'
  )
})

test('the last line has status, files, bytes and time', () => {
  const run = buildRunResult([buildReportResult(['A', 'B']), buildReportResult(['C'], { fileFailure: denied })], {
    status: 'PARTIAL'
  })
  expect(formatClosingLine(run)).toBe('PARTIAL: 2 files, 69 kB in 1m 10s')
  expect(formatClosingLine(buildRunResult([], { status: 'FAILED' }))).toBe('FAILED: 0 files in 1m 10s')
  expect(formatClosingLine(buildRunResult([buildReportResult(['A', 'B'])], { status: 'STARTED' }))).toBe(
    'STARTED: 2 snapshot jobs in 1m 10s'
  )
})

test('text from outside stays on its line', () => {
  const hostile = buildReport({ label: 'a\n::error::b' })
  const line = formatStartedLine(at, buildPlannedJob('1', [buildPlannedFile('c\r\nd')], { report: hostile }), {
    adopted: false
  })
  expect(line).toBe('[2/5] a ::error::b: PDF of c d: started as 1')
  expect(formatFailure({ code: 'a\nb', message: 'c\nd', requestId: 'e\nf' })).toBe('c d (a b, request ID e f)')
})
