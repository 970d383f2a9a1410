import { describe, expect, test } from '@jest/globals'
import { ActionError, InputError, ServiceError } from '../../../src/domain/errors.ts'
import type { RunResult } from '../../../src/domain/result.ts'
import type { JobOutcome } from '../../../src/domain/snapshot-job.ts'
import { toExportResult } from '../../../src/modes/export-result.ts'
import { toFailedResult, toPageResult } from '../../../src/modes/step-result.ts'
import { buildJob, pdf } from '../../support/builders/planned-job.ts'
import { buildReport, buildStep } from '../../support/builders/step.ts'

describe('the result of a failed step', () => {
  test('contains every problem of the inputs', () => {
    const error = new InputError(['format: a', 'bucket: b'])
    const { failure, summary } = toFailedResult(error, 'FAILED')
    expect(failure).toBe(error.message)
    expect(summary).toBe(
      '## ❌ QuickSight Snapshot: FAILED\n\nInvalid inputs (2 problems):\n- format: a\n- bucket: b\n'
    )
  })

  test('contains an error with its request ID and its hint', () => {
    const more = { operation: 'AssumeRole', code: 'AccessDenied', kind: 'denied', requestId: 'r-1' } as const
    const error = new ServiceError('AssumeRole: AccessDenied: no', { ...more, hint: 'Fix it:\n{\n}' })
    const { failure, outputs, summary } = toFailedResult(error, 'FAILED')
    expect(failure).toBe('AssumeRole: AccessDenied: no (request ID r-1)\nFix it:\n{\n}')
    expect(summary.split('\n\n')).toEqual([
      '## ❌ QuickSight Snapshot: FAILED',
      'AssumeRole: AccessDenied: no (request ID r-1)',
      'Fix it:',
      '```json\n{\n}\n```\n'
    ])
    expect(outputs['status']).toBe('FAILED')
    expect(outputs['files']).toBe('[]')
  })

  test('has messages that list the problems and link to the workflow run', () => {
    const error = new InputError(['format: a', 'bucket: b'])
    const { outputs } = toFailedResult(error, 'FAILED', 'https://github.com/octo/repo/actions/runs/1')
    expect(outputs['message']).toBe(
      [
        '**❌ QuickSight export: invalid inputs, nothing delivered**',
        '',
        '**Invalid**',
        '- `Input`: `format: a`',
        '- `Input`: `bucket: b`',
        '',
        '[Workflow run](https://github.com/octo/repo/actions/runs/1)'
      ].join('\n')
    )
    expect(JSON.parse(outputs['message-slack'] ?? '')).toMatchObject({
      text: expect.stringContaining('invalid inputs')
    })
    expect(JSON.parse(outputs['message-teams'] ?? '')).toMatchObject({ type: 'message' })
  })

  test('contains the reason of an interrupted step', () => {
    const { failure, outputs } = toFailedResult(new ActionError('Cancelled', { code: 'CANCELLED' }), 'CANCELLED')
    expect(failure).toContain('Cancelled')
    expect(outputs['status']).toBe('CANCELLED')
  })

  test('asks for a bug report after an unexpected error', () => {
    expect(toFailedResult(new TypeError('x is not a function'), 'FAILED').failure).toMatch(
      /x is not a function.*\n.*bug in the action/
    )
  })
})

test('the result of a page contains the page and its failure', () => {
  const page = { log: ['a'], summary: 'b' }
  const outputs = { status: 'COMPLETED' }
  expect(toPageResult(page, outputs)).toMatchObject({ ...page, outputs, annotations: [], failure: undefined })
  expect(toPageResult(page, outputs, 'no').failure).toBe('no')
})

describe('the result of an export', () => {
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

  test('lists jobs that may still run, and how to collect them', () => {
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
  ])('does not list jobs %s', (_, overrides) => {
    expect(toExportResult(buildStep(), result([outcome(overrides)])).log).toHaveLength(1)
  })

  test('fails the step for a failed run, and has its outputs', () => {
    const ending = toExportResult(buildStep(), result([outcome({ state: 'failed' })], { status: 'FAILED' }))
    expect(ending.failure).toMatch(/The export failed/)
    expect(ending.outputs['status']).toBe('FAILED')
    expect(ending.summary).not.toBe('')
  })
})
