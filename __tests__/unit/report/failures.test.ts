import { describe, expect, test } from '@jest/globals'
import { collectFailures, groupBy, groupByCause } from '../../../src/report/failures.ts'
import { aFile, aJob, anOutcome, aReportResult, aResult, aRun, buildReport, denied } from './sample.ts'

const report = buildReport({ label: 'Weekly' })
const job = aJob('j1', [aFile('Overview'), aFile('Overview', 'CSV', ['Orders'])], { report })
const bare = { report, files: [] }

test('a report that failed before its jobs is told once', () => {
  const failed = { ...aReportResult(['A'], { jobFailure: denied }), failure: { code: 'X', message: 'no such user' } }
  expect(collectFailures(aRun([failed]))).toEqual([{ report: 'sales', failure: failed.failure }])
})

test('a job that failed is told by its own failure, not once more by its files', () => {
  const told = collectFailures(aRun([aReportResult(['A'], { jobFailure: denied })]))
  expect(told).toEqual([{ report: 'sales', what: 'PDF of A', failure: denied }])
})

test.each([
  ['failed', 'The snapshot job failed, and nothing says why'],
  ['not-started', 'The snapshot job was not started, and nothing says why'],
  ['abandoned', 'The snapshot job was left behind, and nothing says why']
] as const)('a job that is %s without a reason is told all the same', (state, message) => {
  const [trouble] = collectFailures(aRun([{ ...bare, jobs: [anOutcome(job, { state })] }], { status: 'FAILED' }))
  expect(trouble?.failure).toEqual({ code: 'NoReason', message })
})

test.each(['not-started', 'abandoned'] as const)('a job that is %s for a reason is told by it', state => {
  const [trouble] = collectFailures(aRun([{ ...bare, jobs: [anOutcome(job, { state, failure: denied })] }]))
  expect(trouble?.failure).toBe(denied)
})

test('files that failed in a completed job are told, and those without a result', () => {
  const outcome = anOutcome(job)
  const failed = { ...aResult(outcome), failure: denied }
  expect(collectFailures(aRun([{ report, jobs: [outcome], files: [failed] }]))).toEqual([
    {
      report: 'Weekly',
      what: 'PDF of Overview and CSV of Orders on Overview',
      failure: { code: 'FileMissing', message: 'The snapshot job completed without 1 file asked for' }
    },
    { report: 'Weekly', what: 'PDF of Overview', failure: denied }
  ])
})

test('a job that was started is no failure', () => {
  expect(collectFailures(aRun([{ ...bare, jobs: [anOutcome(job, { state: 'started' })] }]))).toEqual([])
})

describe.each(['TIMED_OUT', 'CANCELLED'] as const)('where the step is %s', status => {
  const cut = { code: status, message: 'The step is over' }

  test('what it cut short is no failure', () => {
    const jobs = [
      anOutcome(job, { state: 'abandoned' }),
      anOutcome(job, { state: 'abandoned', failure: cut }),
      anOutcome(job, { state: 'not-started', existsOnServer: false, failure: cut })
    ]
    const unplanned = { ...bare, jobs: [], failure: cut }
    expect(collectFailures(aRun([{ ...bare, jobs }, { ...bare, jobs: [] }, unplanned], { status }))).toEqual([])
  })

  test('what failed by itself is told', () => {
    const jobs = [
      anOutcome(job, { state: 'failed', failure: denied }),
      anOutcome(job, { state: 'not-started', failure: denied }),
      anOutcome(job, { state: 'failed' })
    ]
    const codes = collectFailures(aRun([{ ...bare, jobs }], { status })).map(({ failure }) => failure.code)
    expect(codes).toEqual([denied.code, denied.code, 'NoReason'])
  })
})

test('a report with neither jobs nor a reason is a failure', () => {
  expect(collectFailures(aRun([{ ...bare, jobs: [] }]))).toMatchObject([
    { report: 'Weekly', failure: { code: 'NothingExported' } }
  ])
})

test('what comes after the files belongs to no report', () => {
  expect(collectFailures(aRun([aReportResult(['A'])], { postProcessingFailures: [denied] }))).toEqual([
    { failure: denied }
  ])
})

test('alike are failures that the same mends, whatever job or key their words name', () => {
  const bare = { code: 'X', message: 'no' }
  const failures = [denied, { ...denied, message: 'of job 2' }, { ...denied, hint: 'Else.' }, bare, { ...bare }]
  const other = { ...bare, message: 'never' }
  const groups = groupByCause([...failures, other].map(failure => ({ report: 'a', failure })))
  expect(groups.map(group => group.length)).toEqual([2, 1, 2, 1])
})

test('troubles are grouped by any key', () => {
  const one = { report: 'a', failure: denied }
  const two = { report: 'b', failure: { ...denied, requestId: 'other' } }
  const three = { report: 'a', failure: { ...denied, message: 'other' } }
  expect(groupBy([one, two, three], trouble => trouble.report)).toEqual([[one, three], [two]])
})
