import { describe, expect, test } from '@jest/globals'
import type { FileResult, ReportResult } from '../../../src/domain/result.ts'
import { annotations, failureMessage } from '../../../src/report/annotations.ts'
import { buildReport, buildReportResult, buildRunResult, denied } from '../../support/builders/report.ts'

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
  test('none where all went well', () => {
    expect(annotations(buildRunResult([buildReportResult(['A'])]), false)).toEqual([])
  })

  test('one a failed report', () => {
    const run = buildRunResult([failing('one'), buildReportResult(['A']), failing('two', ['A', 'B'])], {
      status: 'FAILED'
    })
    expect(annotations(run, false)).toEqual([
      { level: 'error', message: `one (PDF of A): ${deniedWords}\n${denied.hint}` },
      { level: 'error', message: `two (PDF of A; PDF of B): ${deniedWords}\n${denied.hint}` }
    ])
  })

  test('none where a single report failed, whatever failed after the files', () => {
    const run = buildRunResult([failing('one')], {
      status: 'FAILED',
      postProcessingFailures: [{ code: 'NoRelease', message: 'no v1' }]
    })
    expect(annotations(run, false)).toEqual([])
    expect(failureMessage(run, false)).toContain('no v1 (NoRelease)')
  })

  test('none where a single report failed: the failure message says it all', () => {
    const run = buildRunResult([failing('one')], { status: 'FAILED' })
    expect(annotations(run, false)).toEqual([])
    expect(failureMessage(run, false)).toContain(deniedWords)
  })

  test('failures that are allowed are warnings, even of a single report', () => {
    const run = buildRunResult([buildReportResult(['A'], { fileFailure: denied })], { status: 'PARTIAL' })
    expect(annotations(run, true)).toEqual([
      { level: 'warning', message: `Dashboard Sales (PDF of A): ${deniedWords}\n${denied.hint}` }
    ])
  })

  test('warnings of files, each once', () => {
    const run = buildRunResult([warned('one', 'a', 'b', 'a'), warned('two', 'a', 'b', 'c', 'd')])
    expect(annotations(run, false)).toEqual([
      { level: 'warning', message: 'one: a; b' },
      { level: 'warning', message: 'two: a; b; c; 1 more' }
    ])
  })

  test('at most ten, with the failure message; the last counts the rest', () => {
    const many = Array.from({ length: 12 }, (_, index) => failing(`r${index}`))
    const failed = annotations(buildRunResult(many, { status: 'FAILED' }), false)
    expect(failed).toHaveLength(9)
    expect(failed.at(-1)).toEqual({ level: 'error', message: '4 more reports: see the job summary' })
    const allowed = annotations(buildRunResult(many, { status: 'PARTIAL' }), true)
    expect(allowed).toHaveLength(10)
    expect(allowed.at(-1)).toEqual({ level: 'warning', message: '3 more reports: see the job summary' })
  })
})

describe('failureMessage', () => {
  test.each(['COMPLETED', 'STARTED', 'PARTIAL'] as const)('nothing where %s is a success', status => {
    expect(failureMessage(buildRunResult([], { status }), true)).toBeUndefined()
  })

  test('says what happened, to what, with the request and what to do', () => {
    const run = buildRunResult([failing('one', ['A', 'B', 'C', 'D', 'E'])], { status: 'FAILED' })
    expect(failureMessage(run, false)).toBe(
      `The export failed.\none (PDF of A; PDF of B; PDF of C and 2 more): ${deniedWords}\n${denied.hint}`
    )
  })

  test('several problems in one failure have a line each', () => {
    const run = buildRunResult([failing('one', ['A'], { code: 'X', message: 'first\nsecond' })], { status: 'FAILED' })
    expect(failureMessage(run, false)).toBe('The export failed.\none (PDF of A):\n  first\n  second (X)')
  })

  test('lists five failures and counts the rest', () => {
    const sheets = Array.from({ length: 7 }, (_, index) => `Sheet ${index}`)
    const result = buildReportResult(sheets, { fileFailure: denied })
    const files = result.files.map<FileResult>((file, i) => ({
      ...file,
      failure: { code: 'X', message: `reason ${i}` }
    }))
    const lines = failureMessage(buildRunResult([{ ...result, files }], { status: 'FAILED' }), false)?.split('\n')
    expect(lines).toHaveLength(7)
    expect(lines?.at(1)).toBe('Dashboard Sales (PDF of Sheet 0): reason 0 (X)')
    expect(lines?.at(-1)).toBe('… and 2 more failures')
  })

  test('is the headline only if several reports failed, since each has an annotation of its own', () => {
    const run = buildRunResult([failing('one'), failing('two'), buildReportResult(['A'])], { status: 'PARTIAL' })
    expect(failureMessage(run, false)).toBe('2 of 3 reports have failures. Set `allow-partial: true` to accept that.')
    expect(annotations(run, false)).toHaveLength(2)
  })

  test('says what failed after the export', () => {
    const run = buildRunResult([buildReportResult(['A'])], {
      status: 'PARTIAL',
      postProcessingFailures: [{ code: 'NoRelease', message: 'no v1' }]
    })
    expect(failureMessage(run, false)).toBe(
      'The files were exported, but attaching or uploading them failed. Set `allow-partial: true` to accept that.\nno v1 (NoRelease)'
    )
  })
})
