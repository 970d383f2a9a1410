import { describe, expect, test } from '@jest/globals'
import type { FileResult, ReportResult } from '../../../src/domain/result.ts'
import { createAnnotations, formatFailureAnnotation } from '../../../src/report/annotations.ts'
import {
  buildReport,
  buildReportResult,
  buildRunResult,
  buildUndownloadedReport,
  denied
} from '../../support/builders/report.ts'

const deniedWords =
  'The user has no access to the dashboard. (DASHBOARD_ACCESS_DENIED, request ID 6f1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3c)'

function failing(label: string, sheets = ['A'], failure = denied): ReportResult {
  return buildReportResult(sheets, { report: buildReport({ label }), jobFailure: failure })
}

function warned(label: string, ...warnings: string[]): ReportResult {
  const result = buildReportResult(['A'], { report: buildReport({ label }) })
  return { ...result, files: result.files.map<FileResult>(file => ({ ...file, warnings })) }
}

describe('annotations', () => {
  test('are empty if nothing failed', () => {
    expect(createAnnotations(buildRunResult([buildReportResult(['A'])]), false)).toEqual([])
  })

  test('have one error per failed report', () => {
    const run = buildRunResult([failing('one'), buildReportResult(['A']), failing('two', ['A', 'B'])], {
      status: 'FAILED'
    })
    expect(createAnnotations(run, false)).toEqual([
      { level: 'error', message: `one (PDF of A): ${deniedWords}\n${denied.hint}` },
      { level: 'error', message: `two (PDF of A; PDF of B): ${deniedWords}\n${denied.hint}` }
    ])
  })

  test('are empty if a single report and post-processing failed', () => {
    const run = buildRunResult([failing('one')], {
      status: 'FAILED',
      postProcessingFailures: [{ code: 'NoRelease', message: 'no v1' }]
    })
    expect(createAnnotations(run, false)).toEqual([])
    expect(formatFailureAnnotation(run, false)).toContain('no v1 (NoRelease)')
  })

  test('are empty if a single report failed, because the failure message has everything', () => {
    const run = buildRunResult([failing('one')], { status: 'FAILED' })
    expect(createAnnotations(run, false)).toEqual([])
    expect(formatFailureAnnotation(run, false)).toContain(deniedWords)
  })

  test('have warnings for allowed failures, even of a single report', () => {
    const run = buildRunResult([buildReportResult(['A'], { fileFailure: denied })], { status: 'PARTIAL' })
    expect(createAnnotations(run, true)).toEqual([
      { level: 'warning', message: `Dashboard Sales (PDF of A): ${deniedWords}\n${denied.hint}` }
    ])
  })

  test('list the first S3 URIs of files that could not be downloaded for the same reason', () => {
    const getLines = (count: number) =>
      createAnnotations(buildRunResult([buildUndownloadedReport(count)], { status: 'PARTIAL' }), true).flatMap(
        ({ message }) => message.split('\n').map(line => line.replaceAll('s3://bucket/Weekly sales/', ''))
      )
    expect(getLines(3)).toEqual([
      expect.stringContaining(' 1.pdf, but its download failed'),
      'The same for 2.pdf; 3.pdf'
    ])
    expect(getLines(9)[1]).toBe(
      'The same for 2.pdf; 3.pdf; 4.pdf; 5.pdf; 6.pdf and 3 more: see the files in the job summary'
    )
  })

  test('have each warning of files once', () => {
    const run = buildRunResult([warned('one', 'a', 'b', 'a'), warned('two', 'a', 'b', 'c', 'd')])
    expect(createAnnotations(run, false)).toEqual([
      { level: 'warning', message: 'one: a; b' },
      { level: 'warning', message: 'two: a; b; c; 1 more' }
    ])
  })

  test('are at most ten with the failure message, and the last one counts the rest', () => {
    const many = Array.from({ length: 12 }, (_, index) => failing(`r${index}`))
    const failed = createAnnotations(buildRunResult(many, { status: 'FAILED' }), false)
    expect(failed).toHaveLength(9)
    expect(failed.at(-1)).toEqual({ level: 'error', message: '4 more reports: see the job summary' })
    const allowed = createAnnotations(buildRunResult(many, { status: 'PARTIAL' }), true)
    expect(allowed).toHaveLength(10)
    expect(allowed.at(-1)).toEqual({ level: 'warning', message: '3 more reports: see the job summary' })
  })
})

describe('the failure message', () => {
  test.each(['COMPLETED', 'STARTED', 'PARTIAL'] as const)('is undefined if %s is a success', status => {
    expect(formatFailureAnnotation(buildRunResult([], { status }), true)).toBeUndefined()
  })

  test('contains error, affected files, request ID and hint', () => {
    const run = buildRunResult([failing('one', ['A', 'B', 'C', 'D', 'E'])], { status: 'FAILED' })
    expect(formatFailureAnnotation(run, false)).toBe(
      `The export failed.\none (PDF of A; PDF of B; PDF of C and 2 more): ${deniedWords}\n${denied.hint}`
    )
  })

  test('has one line per problem of a failure', () => {
    const run = buildRunResult([failing('one', ['A'], { code: 'X', message: 'first\nsecond' })], { status: 'FAILED' })
    expect(formatFailureAnnotation(run, false)).toBe('The export failed.\none (PDF of A):\n  first\n  second (X)')
  })

  test('lists five failures and counts the rest', () => {
    const sheets = Array.from({ length: 7 }, (_, index) => `Sheet ${index}`)
    const result = buildReportResult(sheets, { fileFailure: denied })
    const files = result.files.map<FileResult>((file, i) => ({
      ...file,
      failure: { code: 'X', message: `reason ${i}` }
    }))
    const lines = formatFailureAnnotation(buildRunResult([{ ...result, files }], { status: 'FAILED' }), false)?.split(
      '\n'
    )
    expect(lines).toHaveLength(7)
    expect(lines?.at(1)).toBe('Dashboard Sales (PDF of Sheet 0): reason 0 (X)')
    expect(lines?.at(-1)).toBe('… and 2 more failures')
  })

  test('is the headline only if several reports failed, since each has an annotation', () => {
    const run = buildRunResult([failing('one'), failing('two'), buildReportResult(['A'])], { status: 'PARTIAL' })
    expect(formatFailureAnnotation(run, false)).toBe(
      '2 of 3 reports have failures. Set `allow-partial: true` to accept that.'
    )
    expect(createAnnotations(run, false)).toHaveLength(2)
  })

  test('contains failures of post-processing', () => {
    const run = buildRunResult([buildReportResult(['A'])], {
      status: 'PARTIAL',
      postProcessingFailures: [{ code: 'NoRelease', message: 'no v1' }]
    })
    expect(formatFailureAnnotation(run, false)).toBe(
      'The files were exported, but attaching or uploading them failed. Set `allow-partial: true` to accept that.\nno v1 (NoRelease)'
    )
  })
})
