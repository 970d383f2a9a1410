import { expect, test } from '@jest/globals'
import { alike, grouped, troublesOf } from '../../../src/report/failures.ts'
import { aFile, aJob, anOutcome, aReport, aReportResult, aResult, aRun, denied } from './sample.ts'

const report = aReport({ label: 'Weekly' })
const job = aJob('j1', [aFile('Overview'), aFile('Overview', 'CSV', ['Orders'])], { report })
const bare = { report, files: [] }

test('a report that failed before its jobs is told once', () => {
  const failed = { ...aReportResult(['A'], { jobFailure: denied }), failure: { code: 'X', message: 'no such user' } }
  expect(troublesOf(aRun([failed]))).toEqual([{ report: 'sales', failure: failed.failure }])
})

test('a job that failed is told by its own failure, not once more by its files', () => {
  const told = troublesOf(aRun([aReportResult(['A'], { jobFailure: denied })]))
  expect(told).toEqual([{ report: 'sales', what: 'PDF of A', failure: denied }])
})

test.each([
  ['failed', 'JobFailed', 'The snapshot job failed and gave no reason'],
  ['refused', 'JobRefused', 'The snapshot job could not be started']
] as const)('a job that %s without a reason is told all the same', (state, code, message) => {
  const [trouble] = troublesOf(aRun([{ ...bare, jobs: [anOutcome(job, { state })] }]))
  expect(trouble?.failure).toEqual({ code, message })
})

test('files that failed in a completed job are told, and those without a result', () => {
  const outcome = anOutcome(job)
  const failed = { ...aResult(outcome), failure: denied }
  expect(troublesOf(aRun([{ report, jobs: [outcome], files: [failed] }]))).toEqual([
    {
      report: 'Weekly',
      what: 'PDF of Overview and CSV of Orders on Overview',
      failure: { code: 'FileMissing', message: 'The snapshot job completed without 1 file asked for' }
    },
    { report: 'Weekly', what: 'PDF of Overview', failure: denied }
  ])
})

test('jobs that were started or left behind are no failures', () => {
  const jobs = [anOutcome(job, { state: 'started' }), anOutcome(job, { state: 'abandoned' })]
  expect(troublesOf(aRun([{ ...bare, jobs }]))).toEqual([])
})

test('a report without jobs is a failure, unless the step was cut short before it', () => {
  const unreached = { ...bare, jobs: [] }
  expect(troublesOf(aRun([unreached]))).toMatchObject([{ report: 'Weekly', failure: { code: 'NothingExported' } }])
  expect(troublesOf(aRun([unreached], { status: 'TIMED_OUT' }))).toEqual([])
  expect(troublesOf(aRun([unreached], { status: 'CANCELLED' }))).toEqual([])
})

test('what comes after the files belongs to no report', () => {
  expect(troublesOf(aRun([aReportResult(['A'])], { problems: [denied] }))).toEqual([{ failure: denied }])
})

test('alike are failures of the same code, message and hint', () => {
  const one = { report: 'a', failure: denied }
  const two = { report: 'b', failure: { ...denied, requestId: 'other' } }
  const three = { report: 'a', failure: { ...denied, message: 'other' } }
  expect(alike([one, three, two])).toEqual([[one, two], [three]])
  expect(grouped([one, two, three], trouble => trouble.report)).toEqual([[one, three], [two]])
})
