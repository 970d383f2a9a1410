import { expect, test } from '@jest/globals'
import type { RunResult } from '../../../../src/domain/result.ts'
import { formatSummary } from '../../../../src/report/summary/summary.ts'
import {
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  buildRunResult,
  denied,
  injectionStrings
} from '../../../support/builders/report.ts'

const context = { allowPartial: false, jobPrefix: 'gha-42-1-abcdef01' }
const fine = buildReportResult(['Overview', 'Details'])

function headings(markdown: string): string[] {
  return markdown.split('\n').filter(line => line.startsWith('#'))
}

function getSection(markdown: string, heading: string): string[] {
  const [, after = ''] = markdown.split(`### ${heading}\n\n`)
  return (after.split('\n\n### ')[0] ?? '').trimEnd().split('\n')
}

test('a successful run has its files and a timeline', () => {
  const archive = {
    downloadPath: 'quicksight-snapshots',
    manifest: 'quicksight-snapshots/manifest.json',
    releaseUrl: 'https://github.com/o/r/releases/tag/v1'
  }
  const summary = formatSummary(buildRunResult([fine], { archive }), context)
  expect(headings(summary)).toEqual([
    '## ✅ QuickSight Snapshot: COMPLETED',
    '### Files',
    '### Timeline',
    '### Where the files are'
  ])
  expect(summary).toContain('\nSales as ana<span>@</span>example.com · 2 files (69 kB) · 2 snapshot jobs · 1m 10s\n')
  expect(getSection(summary, 'Files')).toEqual([
    '| Sheet | Format | Size | Contents | Time | Path |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    '| Overview | PDF | 35\u00a0kB | 1\u00a0page | 1m\u00a001s | `quicksight-snapshots/Sales/Overview.pdf` |',
    '| Details | PDF | 35\u00a0kB | 1\u00a0page | 1m\u00a001s | `quicksight-snapshots/Sales/Details.pdf` |'
  ])
  expect(getSection(summary, 'Where the files are')).toEqual([
    '- Files: `quicksight-snapshots`',
    '- Manifest: `quicksight-snapshots/manifest.json`',
    '- Release: https://github.com/o/r/releases/tag/v1'
  ])
})

test.each<[RunResult['status'], boolean, string]>([
  ['COMPLETED', false, '✅'],
  ['STARTED', false, '✅'],
  ['PARTIAL', true, '⚠️'],
  ['PARTIAL', false, '❌'],
  ['FAILED', true, '❌'],
  ['TIMED_OUT', true, '❌'],
  ['CANCELLED', true, '❌']
])('%s with allow-partial %s is marked %s', (status, allowPartial, mark) => {
  const summary = formatSummary(buildRunResult([fine], { status }), { ...context, allowPartial })
  expect(headings(summary)[0]).toBe(`## ${mark} QuickSight Snapshot: ${status}`)
})

test('failures come first', () => {
  const bad = buildReportResult(['A', 'B'], { report: buildReport({ label: 'Weekly' }), jobFailure: denied })
  const summary = formatSummary(buildRunResult([fine, bad], { status: 'FAILED' }), context)
  expect(headings(summary)[1]).toBe('### What failed')
  expect(summary).toContain('\n1 of 2 reports failed.\n\n2 reports · 2 files (69 kB) · 4 snapshot jobs · 1m 10s\n')
})

const digest = '0123456789abcdef0123'

test('unfinished jobs are listed with the job-id that collects their results', () => {
  const job = buildPlannedJob(`gha-42-1-abcdef01-${digest}`, [buildPlannedFile('A')])
  const jobs = [
    buildJobOutcome(job, { state: 'abandoned' }),
    buildJobOutcome(job, { state: 'abandoned', existsOnServer: false, times: {} })
  ]
  const summary = formatSummary(
    buildRunResult([{ report: buildReport(), jobs, files: [] }], { status: 'TIMED_OUT' }),
    context
  )
  expect(getSection(summary, 'Unfinished jobs').slice(-8)).toEqual([
    '',
    '```yaml',
    'job-id: gha-42-1-abcdef01',
    '```',
    '',
    '| Report | Exports | Snapshot job |',
    '| --- | --- | --- |',
    `| sales | PDF of A | \`gha-42-1-abcdef01-${digest}\` |`
  ])
})

test('an unexpected URL of a release is not a link', () => {
  const summary = formatSummary(buildRunResult([fine], { archive: { releaseUrl: 'https://a.b/ [x](y)' } }), context)
  expect(summary).toContain('- Release: `https://a.b/ [x](y)`')
})

test('hostile names add neither headings nor rows', () => {
  const reports = injectionStrings.map((name, index) =>
    buildReportResult([name, 'Second'], {
      report: buildReport({ label: name }),
      dashboardName: name,
      ...(index % 2 === 0 ? {} : { jobFailure: { code: name, message: name, requestId: name, hint: name } })
    })
  )
  const summary = formatSummary(buildRunResult(reports, { status: 'FAILED' }), context)
  expect(headings(summary)).toEqual([
    '## ❌ QuickSight Snapshot: FAILED',
    '### What failed',
    '### Files',
    '### Timeline'
  ])
  expect(getSection(summary, 'Files')).toHaveLength(2 + 2 * injectionStrings.length)
  expect(summary.replace(/`[^`\n]*`/g, '')).not.toMatch(/<(?!\/?(?:span|code|br)>)/)
})

test('the summary is far below one mebibyte, and counts what it omits', () => {
  const long = '\u{1f600}'.repeat(3000)
  const reports = Array.from({ length: 150 }, (_, index) =>
    buildReportResult([`${index} ${long}`, long], {
      report: buildReport({ label: `${index} ${long}` }),
      ...(index % 2 === 0 ? {} : { jobFailure: { code: `${index}`, message: long, requestId: long, hint: long } })
    })
  )
  const summary = formatSummary(buildRunResult(reports, { status: 'FAILED' }), context)
  expect(Buffer.byteLength(summary)).toBeLessThan(256 * 1024)
  expect(summary).toMatch(/- … and \d+ more failures\n/)
  expect(summary).toMatch(/… and \d+ more rows\.\n/)
  expect(summary).toMatch(/… and \d+ more jobs\.\n/)
})
