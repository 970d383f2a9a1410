import { expect, test } from '@jest/globals'
import type { ReportResult } from '../../../../src/domain/result.ts'
import { formatRunFailures } from '../../../../src/report/summary/failure-list.ts'
import {
  buildReport,
  buildReportResult,
  buildRunResult,
  buildUndownloadedReport,
  denied
} from '../../../support/builders/report.ts'

function entries(markdown: string): string[] {
  return markdown.split('\n').slice(2)
}

test('a list without failures is empty', () => {
  expect(formatRunFailures(buildRunResult([buildReportResult(['A'])]))).toBe('')
})

test('each failure is listed once, with its affected items, request ID and hint', () => {
  const bad = buildReportResult(['A', 'B'], { report: buildReport({ label: 'Weekly' }), jobFailure: denied })
  const unknown: ReportResult = {
    report: buildReport({ label: 'Daily' }),
    failure: { code: 'ResourceNotFoundException', message: 'no user', hint: 'Add this:\n{\n}' },
    jobs: [],
    files: []
  }
  const postProcessingFailures = [
    { code: 'NoRelease', message: 'no v1' },
    { code: 'CannotWrite', message: 'disk full' }
  ]
  expect(
    formatRunFailures(buildRunResult([buildReportResult(['A']), bad, unknown], { postProcessingFailures })).split('\n')
  ).toEqual([
    '### What failed',
    '',
    '- **Weekly**: PDF of A; PDF of B<br>The user has no access to the dashboard. (`DASHBOARD_ACCESS_DENIED`, request ID `6f1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3c`)<br>Share the dashboard, or its folder, with the user.',
    '- **Daily**<br>no user (`ResourceNotFoundException`)<br>Add this:',
    '',
    '  ```json',
    '  {',
    '  }',
    '  ```',
    '- **Post-processing**<br>no v1 (`NoRelease`)',
    '- **Post-processing**<br>disk full'
  ])
})

test('a failure with many affected items lists the first ones', () => {
  const bad = Array.from({ length: 12 }, (_, index) =>
    buildReportResult([...'abcdefg'], {
      report: buildReport({ label: `r${index}` }),
      jobFailure: { ...denied, requestId: `request-${index}` }
    })
  )
  const [line] = entries(formatRunFailures(buildRunResult(bad)))
  expect(line).toContain('- **r0**: PDF of a; PDF of b; PDF of c; PDF of d; PDF of e; 2 more; **r1**: ')
  expect(line).toContain('**r9**: PDF of a; PDF of b; PDF of c; PDF of d; PDF of e; 2 more and 2 more reports<br>')
  expect(line).not.toContain('**r10**')
  expect(line).toContain('request ID `request-0`, `request-1` and `request-2`)')
})

test('files that could not be downloaded for the same reason are listed with their S3 URIs', () => {
  const [line] = entries(formatRunFailures(buildRunResult([buildUndownloadedReport(3)])))
  expect(line).toMatch(/<br>The same for `s3:\/\/bucket\/Weekly sales\/2\.pdf`; `s3:\/\/bucket\/Weekly sales\/3\.pdf`$/)
})

test('failures that do not fit are counted', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    buildReportResult(['A'], { jobFailure: { ...denied, hint: `${index} ${'x'.repeat(900)}` } })
  )
  const list = formatRunFailures(buildRunResult(many))
  expect(Buffer.byteLength(list)).toBeLessThan(66 * 1024)
  const listed = entries(list).length - 1
  expect(entries(list).at(-1)).toBe(`- … and ${200 - listed} more failures`)
})
