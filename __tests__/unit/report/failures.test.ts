import { describe, expect, test } from '@jest/globals'
import { quote } from '../../../src/lib/text.ts'
import {
  collectFailures,
  collectInterrupted,
  formatOtherS3Uris,
  groupBy,
  groupByCause
} from '../../../src/report/failures.ts'
import {
  buildFileResult,
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  buildRunResult,
  denied
} from '../../support/builders/report.ts'

const report = buildReport({ label: 'Weekly' })
const job = buildPlannedJob('j1', [buildPlannedFile('Overview'), buildPlannedFile('Overview', 'CSV', ['Orders'])], {
  report
})
const bare = { report, files: [] }

test('a report that failed before its jobs is listed once', () => {
  const failed = {
    ...buildReportResult(['A'], { jobFailure: denied }),
    failure: { code: 'X', message: 'no such user' }
  }
  expect(collectFailures(buildRunResult([failed]))).toMatchObject([
    { report: 'sales', title: 'Sales', failure: failed.failure }
  ])
})

test('a failed job is listed by its own failure, and not again by its files', () => {
  const failures = collectFailures(buildRunResult([buildReportResult(['A'], { jobFailure: denied })]))
  expect(failures).toMatchObject([{ report: 'sales', title: 'Sales', what: 'PDF of A', failure: denied }])
  expect(failures).toHaveLength(1)
})

test.each([
  ['failed', 'The snapshot job failed without a reason'],
  ['not-started', 'The snapshot job was not started without a reason'],
  ['abandoned', 'The snapshot job was abandoned without a reason']
] as const)('a job that is %s without a reason is listed', (state, message) => {
  const [trouble] = collectFailures(
    buildRunResult([{ ...bare, jobs: [buildJobOutcome(job, { state })] }], { status: 'FAILED' })
  )
  expect(trouble?.failure).toEqual({ code: 'NoReason', message })
})

test.each(['not-started', 'abandoned'] as const)('a job that is %s for a reason is listed with it', state => {
  const [trouble] = collectFailures(
    buildRunResult([{ ...bare, jobs: [buildJobOutcome(job, { state, failure: denied })] }])
  )
  expect(trouble?.failure).toBe(denied)
})

test('failed files of a completed job and files without a result are listed', () => {
  const outcome = buildJobOutcome(job)
  const failed = { ...buildFileResult(outcome), failure: denied }
  expect(collectFailures(buildRunResult([{ report, jobs: [outcome], files: [failed] }]))).toMatchObject([
    {
      report: 'Weekly',
      what: 'PDF of Overview and CSV of Orders on Overview',
      failure: { code: 'FileMissing', message: 'The snapshot job completed, but 1 file of its request is missing' }
    },
    { report: 'Weekly', what: 'PDF of Overview', failure: denied }
  ])
})

test('a started job is not a failure', () => {
  expect(collectFailures(buildRunResult([{ ...bare, jobs: [buildJobOutcome(job, { state: 'started' })] }]))).toEqual([])
})

describe.each(['TIMED_OUT', 'CANCELLED'] as const)('if the step is %s', status => {
  const cut = { code: status, message: 'The step is over' }

  test('interrupted jobs are not failures', () => {
    const jobs = [
      buildJobOutcome(job, { state: 'abandoned' }),
      buildJobOutcome(job, { state: 'abandoned', failure: cut }),
      buildJobOutcome(job, { state: 'not-started', existsOnServer: false, failure: cut })
    ]
    const unplanned = { ...bare, jobs: [], failure: cut }
    expect(collectFailures(buildRunResult([{ ...bare, jobs }, { ...bare, jobs: [] }, unplanned], { status }))).toEqual(
      []
    )
  })

  test('jobs that failed by themselves are listed', () => {
    const jobs = [
      buildJobOutcome(job, { state: 'failed', failure: denied }),
      buildJobOutcome(job, { state: 'not-started', failure: denied }),
      buildJobOutcome(job, { state: 'failed' })
    ]
    const codes = collectFailures(buildRunResult([{ ...bare, jobs }], { status })).map(({ failure }) => failure.code)
    expect(codes).toEqual([denied.code, denied.code, 'NoReason'])
  })
})

test('a report with neither jobs nor a reason is a failure', () => {
  expect(collectFailures(buildRunResult([{ ...bare, jobs: [] }]))).toMatchObject([
    { report: 'Weekly', failure: { code: 'NothingExported' } }
  ])
})

test('failures of post-processing belong to no report', () => {
  expect(collectFailures(buildRunResult([buildReportResult(['A'])], { postProcessingFailures: [denied] }))).toEqual([
    { failure: denied }
  ])
})

describe('failures are grouped by their cause', () => {
  const names = ['sheet-1', 'Regional sales', 'job-4711']
  const build = (message: string, more: object = {}) => ({
    report: 'a',
    names,
    failure: { code: 'X', message, ...more }
  })
  const count = (...failures: ReturnType<typeof build>[]) => groupByCause(failures).map(group => group.length)

  test('if their messages differ only in the names of affected items', () => {
    const other = { ...build('Sheet Other of job-4712 is empty'), names: ['Other', 'job-4712'] }
    expect(count(build('Sheet Regional sales of job-4711 is empty'), other)).toEqual([2])
    expect(count(build('s3://b/k/1.pdf is empty'), build('s3://b/k/2.pdf is empty'))).toEqual([2])
  })

  test('and the S3 URIs of the others remain known, each once and without punctuation', () => {
    const failures = ['1', '2', '2', '1', '3'].map(name => build(`s3://b/k/${name}.pdf, not s3://b/other.`))
    expect(formatOtherS3Uris(failures, 9, quote)).toEqual(['The same for "s3://b/k/2.pdf"; "s3://b/k/3.pdf"'])
    expect(formatOtherS3Uris([build('no'), build('no')], 9, quote)).toEqual([])
  })

  test('but not if their messages differ, though code and hint are the same', () => {
    const hint = { hint: 'Run the export again.' }
    expect(count(build('It has no %PDF- header', hint), build('%%EOF is missing', hint))).toEqual([1, 1])
    expect(count(build('The bucket a does not exist'), build('The bucket b does not exist'))).toEqual([1, 1])
  })

  test('but not if their codes or hints differ', () => {
    expect(count(build('no'), build('no', { code: 'Y' }), build('no', { hint: 'Else.' }))).toEqual([1, 1, 1])
  })

  test('and names of one or two letters are not removed', () => {
    expect(groupByCause([build('a b'), { ...build('c b'), names: ['a', 'c'] }])).toHaveLength(2)
  })
})

test('jobs and reports that were interrupted are listed apart from failures', () => {
  const interrupted = buildJobOutcome(job, { state: 'abandoned' })
  const finished = buildJobOutcome(job)
  const reports = [
    { ...bare, jobs: [interrupted, finished] },
    { ...bare, jobs: [] }
  ]
  const run = buildRunResult(reports, { status: 'TIMED_OUT', interruption: 'The step timed out (timeout-minutes: 5).' })
  expect(collectInterrupted(run)).toEqual([
    {
      report: 'Weekly',
      what: 'PDF of Overview and CSV of Orders on Overview',
      failure: { code: 'TIMED_OUT', message: 'The step timed out (timeout-minutes: 5).' }
    },
    { report: 'Weekly', failure: { code: 'TIMED_OUT', message: 'The step timed out (timeout-minutes: 5).' } }
  ])
  expect(collectInterrupted({ ...run, status: 'FAILED' })).toEqual([])
})

test('failures are grouped by any key', () => {
  const one = { report: 'a', failure: denied }
  const two = { report: 'b', failure: { ...denied, requestId: 'other' } }
  const three = { report: 'a', failure: { ...denied, message: 'other' } }
  expect(groupBy([one, two, three], trouble => trouble.report)).toEqual([[one, three], [two]])
})
