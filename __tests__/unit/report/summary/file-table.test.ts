import { expect, test } from '@jest/globals'
import type { FileResult } from '../../../../src/domain/result.ts'
import type { PlannedFile } from '../../../../src/domain/snapshot-job.ts'
import { formatFileTable } from '../../../../src/report/summary/file-table.ts'
import {
  buildFileResult,
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  buildRunResult,
  denied
} from '../../../support/builders/report.ts'

function rows(markdown: string): string[] {
  return markdown.split('\n').slice(2)
}

test('a run without files has no table', () => {
  expect(formatFileTable(buildRunResult([]))).toBe('')
})

test('the table has files that stay in S3, and failed files', () => {
  const outcome = buildJobOutcome(buildPlannedJob('j', [buildPlannedFile('Overview', 'CSV', ['Orders'])]))
  const { local, ...bare } = buildFileResult(outcome)
  const files: FileResult[] = [
    { ...bare, s3Uri: 's3://bucket/key.csv' },
    { ...bare, ...(local && { local }), s3Uri: 's3://bucket/bad.csv', failure: denied },
    { ...bare, s3Uri: 's3://bucket/unread.csv', isInBucket: true, failure: denied },
    { ...bare, jobs: [buildJobOutcome(outcome.job, { times: {} })], s3Uri: 's3://bucket/odd.csv' }
  ]
  expect(rows(formatFileTable(buildRunResult([{ report: buildReport(), jobs: [outcome], files }])))).toEqual([
    '| Sheet | Visual | Format | Size | Contents | Time | In S3 |',
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    '| Overview | Orders | CSV |  |  | 1m\u00a000s | `s3://bucket/key.csv` |',
    '| Overview | Orders | CSV | failed | 1\u00a0page | 1m\u00a001s |  |',
    '| Overview | Orders | CSV | failed |  | 1m\u00a000s | `s3://bucket/unread.csv` |',
    '| Overview | Orders | CSV |  |  |  | `s3://bucket/odd.csv` |'
  ])
})

test('the table has files in both places, and IDs for names that were not looked up', () => {
  const file: PlannedFile = { format: 'CSV', sheets: [{ id: 's-1', visuals: [{ id: 'v-1' }] }] }
  const outcome = buildJobOutcome(buildPlannedJob('j', [file]))
  const both = { ...buildFileResult(outcome), s3Uri: 's3://bucket/key.csv' }
  expect(
    rows(formatFileTable(buildRunResult([{ report: buildReport(), jobs: [outcome], files: [both] }]))).at(-1)
  ).toBe(
    '| s-1 | v-1 | CSV | 35\u00a0kB | 1\u00a0page | 1m\u00a001s | `quicksight-snapshots/Sales/sheet.csv` | `s3://bucket/key.csv` |'
  )
})

test('the table has a column for several reports', () => {
  const two = ['Daily', 'Weekly'].map(label => buildReportResult(['A'], { report: buildReport({ label }) }))
  const firsts = rows(formatFileTable(buildRunResult(two))).map(row => row.split(' | ')[0])
  expect(firsts).toEqual(['| Report', '| ---', '| Daily', '| Weekly'])
})

test('a merged file takes the time from the first start to its own end', () => {
  const jobs = [5_000, 1_000].map((startedAt, index) =>
    buildJobOutcome(buildPlannedJob(`j${index}`, [buildPlannedFile('A')]), { times: { startedAt, endedAt: 20_000 } })
  )
  const merged: FileResult = {
    report: buildReport(),
    jobs,
    file: buildPlannedFile('A'),
    order: 0,
    s3Uri: 's3://b/k',
    warnings: []
  }
  expect(formatFileTable(buildRunResult([{ report: buildReport(), jobs, files: [merged] }]))).toContain('| 19s |')
})
