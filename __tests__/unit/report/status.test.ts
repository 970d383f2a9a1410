import { describe, expect, test } from '@jest/globals'
import type { FileResult, ReportResult, Status } from '../../../src/domain/result.ts'
import type { JobOutcome } from '../../../src/domain/snapshot-job.ts'
import { type AbortReason, determineStatus, isSuccess } from '../../../src/report/status.ts'
import {
  buildFileResult,
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  denied
} from '../../support/builders/report.ts'

const two = [buildPlannedFile('Overview'), buildPlannedFile('Overview', 'CSV', ['Orders'])]
const job = buildPlannedJob('j1', two)

/** A job of two files, with these results. */
function report(outcome: JobOutcome, failed: readonly boolean[]): ReportResult {
  const files = failed.map<FileResult>((fails, order) => ({
    ...buildFileResult(outcome, { order }),
    ...(fails ? { failure: denied } : {})
  }))
  return { report: buildReport(), jobs: [outcome], files }
}

const done = buildJobOutcome(job)
const complete = report(done, [false, false])
const partial = report(done, [false, true])
const nothing = report(done, [true, true])
const missing = report(done, [false])
const empty = report(done, [])
const failed = report(buildJobOutcome(job, { state: 'failed', failure: denied }), [])
const refused = report(buildJobOutcome(job, { state: 'not-started', existsOnServer: false, failure: denied }), [])
const started = report(buildJobOutcome(job, { state: 'started' }), [])
const abandoned = report(buildJobOutcome(job, { state: 'abandoned' }), [])
const unplanned: ReportResult = { report: buildReport(), failure: denied, jobs: [], files: [] }
const unreached: ReportResult = { report: buildReport(), jobs: [], files: [] }

const empties = { reason: 'empty', message: 'The file has no rows' } as const
const skippedFiles: ReportResult = { ...complete, files: complete.files.map(file => ({ ...file, skipped: empties })) }
const skippedReport: ReportResult = {
  report: buildReport(),
  jobs: [],
  files: [],
  skipped: { reason: 'stale', message: 'The data is 3 days old' }
}

describe('determineStatus', () => {
  test.each<[string, ReportResult[], AbortReason | undefined, Status]>([
    ['everything delivered', [complete, buildReportResult(['A', 'B'])], undefined, 'COMPLETED'],
    ['nothing asked for', [], undefined, 'COMPLETED'],
    ['one file of a job failed', [complete, partial], undefined, 'PARTIAL'],
    ['one file of a job has no result', [missing], undefined, 'PARTIAL'],
    ['a completed job delivered nothing, others did', [complete, nothing], undefined, 'PARTIAL'],
    ['a completed job has no results, others have', [complete, empty], undefined, 'PARTIAL'],
    ['nothing was delivered at all', [nothing], undefined, 'FAILED'],
    ['there are no results at all', [empty], undefined, 'FAILED'],
    ['a job failed', [complete, failed], undefined, 'PARTIAL'],
    ['a job was refused', [complete, refused], undefined, 'PARTIAL'],
    ['a report failed before its jobs', [complete, unplanned], undefined, 'PARTIAL'],
    ['a report has neither jobs nor a reason', [complete, unreached], undefined, 'PARTIAL'],
    ['the only job failed', [failed], undefined, 'FAILED'],
    ['the only report has neither jobs nor a reason', [unreached], undefined, 'FAILED'],
    ['every file was skipped', [skippedFiles], undefined, 'SKIPPED'],
    ['every report was skipped', [skippedReport, skippedReport], undefined, 'SKIPPED'],
    ['one report was skipped, the other delivered', [skippedReport, complete], undefined, 'COMPLETED'],
    ['one report was skipped, the other failed', [skippedReport, failed], undefined, 'FAILED'],
    [
      'one report was skipped, the others delivered and failed',
      [skippedReport, complete, failed],
      undefined,
      'PARTIAL'
    ],
    ['the deadline passed when all jobs were started', [started], 'TIMED_OUT', 'STARTED'],
    ['jobs left behind for no reason', [abandoned], undefined, 'FAILED'],
    ['jobs started', [started, started], undefined, 'STARTED'],
    ['some started, one refused', [started, refused], undefined, 'FAILED'],
    ['some started, one complete already', [started, complete], undefined, 'STARTED'],
    ['the deadline passed', [complete, abandoned], 'TIMED_OUT', 'TIMED_OUT'],
    ['the deadline passed before the second report', [complete, unreached], 'TIMED_OUT', 'TIMED_OUT'],
    ['cancelled after a failure', [failed, abandoned], 'CANCELLED', 'CANCELLED'],
    ['the deadline passed when all was there', [complete], 'TIMED_OUT', 'COMPLETED']
  ])('%s', (_, reports, cut, status) => {
    expect(determineStatus({ reports }, cut)).toBe(status)
  })

  test('a release that failed makes a delivered export PARTIAL, unless the step was interrupted', () => {
    const run = { reports: [complete], postProcessingFailures: [denied] }
    expect(determineStatus(run)).toBe('PARTIAL')
    expect(determineStatus({ ...run, reports: [nothing] })).toBe('FAILED')
    expect(determineStatus(run, 'CANCELLED')).toBe('CANCELLED')
    expect(determineStatus({ reports: [complete], postProcessingFailures: [] })).toBe('COMPLETED')
  })

  test('a merged file is a file of each of its jobs', () => {
    const jobs = ['a', 'b'].map(id => buildJobOutcome(buildPlannedJob(id, [buildPlannedFile(id)])))
    const [first] = jobs
    if (first === undefined) throw new Error('no job')
    const merged = { ...buildFileResult(first), jobs }
    expect(determineStatus({ reports: [{ report: buildReport(), jobs, files: [merged] }] })).toBe('COMPLETED')
    const part = { ...merged, jobs: [first] }
    expect(determineStatus({ reports: [{ report: buildReport(), jobs, files: [part] }] })).toBe('PARTIAL')
  })
})

test.each<[Status, boolean, boolean]>([
  ['COMPLETED', false, true],
  ['STARTED', false, true],
  ['PARTIAL', false, false],
  ['PARTIAL', true, true],
  ['FAILED', true, false],
  ['TIMED_OUT', true, false],
  ['CANCELLED', true, false]
])('%s with allow-partial %s succeeds: %s', (status, allowPartial, expected) => {
  expect(isSuccess(status, allowPartial)).toBe(expected)
})
