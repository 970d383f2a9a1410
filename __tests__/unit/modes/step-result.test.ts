import { describe, expect, test } from '@jest/globals'
import { ActionError, InputError, ServiceError } from '../../../src/domain/errors.ts'
import type { RunResult } from '../../../src/domain/result.ts'
import type { JobOutcome } from '../../../src/domain/snapshot-job.ts'
import { toExportResult } from '../../../src/modes/export-result.ts'
import { toFailedResult, toPageResult } from '../../../src/modes/step-result.ts'
import { buildJob, pdf } from '../../support/builders/planned-job.ts'
import { buildReport, buildStep } from '../../support/builders/step.ts'

describe('failedEnding', () => {
  test('every problem of the inputs as it is', () => {
    const error = new InputError(['format: a', 'bucket: b'])
    const { failure, summary } = toFailedResult(error, 'FAILED')
    expect(failure).toBe(error.message)
    expect(summary).toBe(
      '## ❌ QuickSight Snapshot: FAILED\n\nInvalid inputs (2 problems):\n- format: a\n- bucket: b\n'
    )
  })

  test('a refusal with its request ID, and what to do about it', () => {
    const more = { operation: 'AssumeRole', code: 'AccessDenied', kind: 'denied', requestId: 'r-1' } as const
    const error = new ServiceError('AssumeRole: AccessDenied: no', { ...more, hint: 'Mend it:\n{\n}' })
    const { failure, outputs, summary } = toFailedResult(error, 'FAILED')
    expect(failure).toBe('AssumeRole: AccessDenied: no (request ID r-1)\nMend it:\n{\n}')
    expect(summary.split('\n\n')).toEqual([
      '## ❌ QuickSight Snapshot: FAILED',
      'AssumeRole: AccessDenied: no (request ID r-1)',
      'Mend it:',
      '```json\n{\n}\n```\n'
    ])
    expect(outputs['status']).toBe('FAILED')
    expect(outputs['files']).toBe('[]')
  })

  test('the end of the step', () => {
    const { failure, outputs } = toFailedResult(new ActionError('Cancelled', { code: 'CANCELLED' }), 'CANCELLED')
    expect(failure).toContain('Cancelled')
    expect(outputs['status']).toBe('CANCELLED')
  })

  test('an unexpected error asks for a bug report', () => {
    expect(toFailedResult(new TypeError('x is not a function'), 'FAILED').failure).toMatch(
      /x is not a function.*\n.*bug in the action/
    )
  })
})

test('pageEnding: the page, and the failure where there is one', () => {
  const page = { log: ['a'], summary: 'b' }
  const outputs = { status: 'COMPLETED' }
  expect(toPageResult(page, outputs)).toMatchObject({ ...page, outputs, annotations: [], failure: undefined })
  expect(toPageResult(page, outputs, 'no').failure).toBe('no')
})

describe('exportEnding', () => {
  const outcome = (overrides: Partial<JobOutcome>): JobOutcome => ({
    job: buildJob([pdf('a')]),
    state: 'completed',
    existsOnServer: true,
    files: [],
    times: {},
    requestIds: [],
    ...overrides
  })
  const result = (jobs: readonly JobOutcome[], overrides: Partial<RunResult> = {}): RunResult => ({
    status: 'STARTED',
    reports: [{ report: buildReport(), jobs, files: [] }],
    startedAt: 0,
    endedAt: 1000,
    postProcessingFailures: [],
    ...overrides
  })

  test('jobs that may still run are named, and how to pick them up', () => {
    const left = outcome({ state: 'started' })
    const { log, failure } = toExportResult(buildStep(), result([left, outcome({ state: 'abandoned' })]))
    expect(log.filter(line => line.includes(left.job.request.SnapshotJobId))).toHaveLength(2)
    expect(log.at(-1)).toContain('job-id: run-1')
    expect(failure).toBeUndefined()
  })

  test.each<[string, Partial<JobOutcome>]>([
    ['that have ended', {}],
    ['that were never made', { state: 'abandoned', existsOnServer: false }],
    ['that were refused', { state: 'not-started', existsOnServer: false }]
  ])('jobs %s are not', (_, overrides) => {
    expect(toExportResult(buildStep(), result([outcome(overrides)])).log).toHaveLength(1)
  })

  test('a failed run fails the step; what was asked for is output', () => {
    const ending = toExportResult(buildStep(), result([outcome({ state: 'failed' })], { status: 'FAILED' }))
    expect(ending.failure).toMatch(/The export failed/)
    expect(ending.outputs['status']).toBe('FAILED')
    expect(ending.summary).not.toBe('')
  })
})
