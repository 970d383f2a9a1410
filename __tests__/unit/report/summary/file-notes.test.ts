import { expect, test } from '@jest/globals'
import { formatFileNotes } from '../../../../src/report/summary/file-notes.ts'
import { buildReportResult, buildRunResult, injectionStrings } from '../../../support/builders/report.ts'

const result = buildReportResult(['Overview'])
const withFile = (more: object) => ({ ...result, files: result.files.map(file => ({ ...file, ...more })) })

test('a run without skips, warnings and comparison has no notes', () => {
  expect(formatFileNotes(buildRunResult([result]))).toEqual([])
})

test('skipped files and reports are listed with their reasons', () => {
  const skipped = { reason: 'empty' as const, message: 'No rows.' }
  const stale = { ...result, skipped: { reason: 'stale' as const, message: 'The data is old.' }, files: [], jobs: [] }
  expect(formatFileNotes(buildRunResult([withFile({ skipped }), stale]))).toEqual([
    '### Skipped\n\n- sales: PDF of Overview: No rows.\n- sales: The data is old.'
  ])
})

test('warnings of files are listed', () => {
  expect(formatFileNotes(buildRunResult([withFile({ warnings: ['No data row'] })]))).toEqual([
    '### Warnings\n\n- sales: PDF of Overview: No data row'
  ])
})

test('changes are counted and listed, but unchanged files are not listed', () => {
  const changes = [
    { path: 'a.csv', change: 'changed' as const, rowsBefore: 3, rows: 5 },
    { path: 'b.pdf', change: 'removed' as const, pagesBefore: 2 },
    { path: 'c.csv', change: 'same' as const, rowsBefore: 3, rows: 3 }
  ]
  const [text = ''] = formatFileNotes(buildRunResult([result], { changes }))
  expect(text).toContain('Since the earlier export: 1 changed, 1 removed, 1 same.')
  expect(text).toContain('| `a.csv` | changed | 3 → 5 |')
  expect(text).toContain('| `b.pdf` | removed |')
  expect(text).not.toContain('c.csv')
})

test.each(injectionStrings)('the warning %j stays on its line', name => {
  const [text = ''] = formatFileNotes(buildRunResult([withFile({ warnings: [name] })]))
  expect(text.split('\n')).toHaveLength(3)
})

test('many warnings are counted', () => {
  const [text = ''] = formatFileNotes(
    buildRunResult([withFile({ warnings: Array.from({ length: 2000 }, (_, i) => `Warning ${i} ${'x'.repeat(60)}`) })])
  )
  expect(Buffer.byteLength(text)).toBeLessThan(40 * 1024)
  expect(text).toMatch(/- … and \d+ more$/)
})

test('reused files are counted, with the time of the oldest', () => {
  const reusedFrom = Date.parse('2026-11-25T06:00:00Z')
  const files = result.files.map(file => ({ ...file, jobs: file.jobs.map(job => ({ ...job, reusedFrom })) }))
  expect(formatFileNotes(buildRunResult([{ ...result, files }]))).toEqual([
    '### Reused\n\n- sales: 1 file of earlier snapshot jobs, the oldest of 2026-11-25T06:00:00.000Z'
  ])
})
