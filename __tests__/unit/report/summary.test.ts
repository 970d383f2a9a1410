import { describe, expect, test } from '@jest/globals'
import type { FileResult, ReportResult, RunResult } from '../../../src/model.ts'
import { summaryOf } from '../../../src/report/summary.ts'
import { aFile, aJob, anOutcome, aReport, aReportResult, aResult, aRun, denied, hostileNames } from './sample.ts'

const context = { allowPartial: false, jobPrefix: 'gha-42-1-abcdef01' }
const fine = aReportResult(['Overview', 'Details'])

function headings(markdown: string): string[] {
  return markdown.split('\n').filter(line => line.startsWith('#'))
}

function sectionOf(markdown: string, heading: string): string[] {
  const [, after = ''] = markdown.split(`### ${heading}\n\n`)
  return (after.split('\n\n### ')[0] ?? '').trimEnd().split('\n')
}

test('a run in which all went well', () => {
  const archive = {
    downloadPath: 'quicksight-snapshots',
    manifest: 'quicksight-snapshots/manifest.json',
    releaseUrl: 'https://github.com/o/r/releases/tag/v1'
  }
  const summary = summaryOf(aRun([fine], { archive }), context)
  expect(headings(summary)).toEqual([
    '## ✅ QuickSight Snapshot: COMPLETED',
    '### Files',
    '### Timeline',
    '### Where the files are'
  ])
  expect(summary).toContain('\nSales as ana<span>@</span>example.com · 2 files (69 kB) · 2 snapshot jobs · 1m 10s\n')
  expect(sectionOf(summary, 'Files')).toEqual([
    '| Sheet | Format | Size | Holds | Time | Path |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    '| Overview | PDF | 35\u00a0kB | 1\u00a0page | 1m\u00a001s | `quicksight-snapshots/Sales/Overview.pdf` |',
    '| Details | PDF | 35\u00a0kB | 1\u00a0page | 1m\u00a001s | `quicksight-snapshots/Sales/Details.pdf` |'
  ])
  expect(sectionOf(summary, 'Where the files are')).toEqual([
    '- Files: `quicksight-snapshots`',
    '- Manifest: `quicksight-snapshots/manifest.json`',
    '- Release: https://github.com/o/r/releases/tag/v1'
  ])
})

test('files that stay in S3, and a file that failed', () => {
  const outcome = anOutcome(aJob('j', [aFile('Overview', 'CSV', ['Orders'])]))
  const { local, ...bare } = aResult(outcome)
  const files: FileResult[] = [
    { ...bare, s3Uri: 's3://bucket/key.csv' },
    { ...bare, ...(local && { local }), s3Uri: 's3://bucket/bad.csv', failure: denied },
    { ...bare, jobs: [anOutcome(outcome.job, { times: {} })], s3Uri: 's3://bucket/odd.csv' }
  ]
  const summary = summaryOf(aRun([{ report: aReport(), jobs: [outcome], files }]), context)
  expect(sectionOf(summary, 'Files').slice(2)).toEqual([
    '| Overview | Orders | CSV |  |  | 1m\u00a000s | `s3://bucket/key.csv` |',
    '| Overview | Orders | CSV | failed | 1\u00a0page | 1m\u00a001s |  |',
    '| Overview | Orders | CSV |  |  |  | `s3://bucket/odd.csv` |'
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
  const summary = summaryOf(aRun([fine], { status }), { ...context, allowPartial })
  expect(headings(summary)[0]).toBe(`## ${mark} QuickSight Snapshot: ${status}`)
})

describe('failures', () => {
  test('come first, each once, with its places, request and hint', () => {
    const bad = aReportResult(['A', 'B'], { report: aReport({ label: 'Weekly' }), jobFailure: denied })
    const unknown: ReportResult = {
      report: aReport({ label: 'Daily' }),
      failure: { code: 'ResourceNotFoundException', message: 'no user', hint: 'two\nlines' },
      jobs: [],
      files: []
    }
    const problems = [{ code: 'NoRelease', message: 'no v1' }]
    const summary = summaryOf(aRun([fine, bad, unknown], { status: 'FAILED', problems }), context)
    expect(headings(summary)[1]).toBe('### What failed')
    expect(sectionOf(summary, 'What failed')).toEqual([
      '- **Weekly**, PDF of A and PDF of B<br>The user has no access to the dashboard. (`DASHBOARD_ACCESS_DENIED`, request ID `6f1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3c`)<br>Share the dashboard, or its folder, with the user.',
      '- **Daily**<br>no user (`ResourceNotFoundException`)',
      '  ',
      '  ```',
      '  two',
      '  lines',
      '  ```',
      '- **After the files**<br>no v1 (`NoRelease`)'
    ])
    expect(summary).toContain('3 reports · 2 files (69 kB) · 4 snapshot jobs · 1m 10s')
  })

  test('that hit many are told with the first places', () => {
    const bad = Array.from({ length: 12 }, (_, index) =>
      aReportResult('abcdefg'.split(''), { report: aReport({ label: `r${index}` }), jobFailure: denied })
    )
    const [line] = sectionOf(summaryOf(aRun(bad, { status: 'FAILED' }), context), 'What failed')
    expect(line).toContain('**r0**, PDF of a, PDF of b, PDF of c, PDF of d, PDF of e and 2 more; **r1**')
    expect(line).toContain('**r9**')
    expect(line).toContain(' and 2 more<br>')
    expect(line).not.toContain('**r10**')
  })
})

test('jobs that may still run are told with the job-id that picks them up', () => {
  const job = aJob('gha-42-1-abcdef01-99', [aFile('A')])
  const jobs = [
    anOutcome(job, { state: 'abandoned' }),
    anOutcome(job, { state: 'abandoned', exists: false, times: {} })
  ]
  const summary = summaryOf(aRun([{ report: aReport(), jobs, files: [] }], { status: 'TIMED_OUT' }), context)
  expect(sectionOf(summary, 'Jobs that may still run').slice(-8)).toEqual([
    '',
    '```yaml',
    'job-id: gha-42-1-abcdef01',
    '```',
    '',
    '| Report | Exports | Snapshot job |',
    '| --- | --- | --- |',
    '| sales | PDF of A | `gha-42-1-abcdef01-99` |'
  ])
})

test('an odd URL of a release is no link', () => {
  const summary = summaryOf(aRun([fine], { archive: { releaseUrl: 'https://a.b/ [x](y)' } }), context)
  expect(summary).toContain('- Release: `https://a.b/ [x](y)`')
})

test('hostile names add neither headings nor rows', () => {
  const reports = hostileNames.map((name, index) =>
    aReportResult([name, 'Second'], {
      report: aReport({ label: name }),
      dashboardName: name,
      ...(index % 2 === 0 ? {} : { jobFailure: { code: name, message: name, requestId: name, hint: name } })
    })
  )
  const summary = summaryOf(aRun(reports, { status: 'FAILED' }), context)
  expect(headings(summary)).toEqual([
    '## ❌ QuickSight Snapshot: FAILED',
    '### What failed',
    '### Files',
    '### Timeline'
  ])
  expect(sectionOf(summary, 'Files')).toHaveLength(2 + 2 * hostileNames.length)
  expect(summary.replace(/`[^`\n]*`/g, '')).not.toMatch(/<(?!\/?(?:span|code|br)>)/)
})

test('stays far below a mebibyte, and says how much it leaves out', () => {
  const long = '\u{1f600}'.repeat(3000)
  const reports = Array.from({ length: 400 }, (_, index) =>
    aReportResult([`${index} ${long}`, long], {
      report: aReport({ label: `${index} ${long}` }),
      ...(index % 2 === 0
        ? {}
        : { jobFailure: { code: long, message: `${index} ${long}`, requestId: long, hint: long } })
    })
  )
  const summary = summaryOf(aRun(reports, { status: 'FAILED' }), context)
  expect(Buffer.byteLength(summary)).toBeLessThan(256 * 1024)
  expect(summary).toMatch(/- … and \d+ more failures\n/)
  expect(summary).toMatch(/… and \d+ more rows\.\n/)
  expect(summary).toMatch(/… and \d+ more jobs\.\n/)
})
