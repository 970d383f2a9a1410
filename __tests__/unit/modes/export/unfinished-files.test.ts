import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../../src/domain/report.ts'
import type { ReportResult } from '../../../../src/domain/result.ts'
import { failUnfinishedFiles } from '../../../../src/modes/export/unfinished-files.ts'
import {
  buildFileResult,
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  denied
} from '../../../support/builders/report.ts'

const reason = { code: 'CANCELLED', message: 'The step was cancelled (SIGINT).' }

const fileSettings = (overrides: Partial<Report['files']>) =>
  buildReport({ files: { placeholders: {}, mergePdf: false, downloadPath: 'out', ...overrides } })

/** A report whose PDFs wait to be merged: they have no path yet. */
function buildUnmerged(sheets: readonly string[]): ReportResult {
  const result = buildReportResult(sheets, { report: fileSettings({ mergePdf: true }) })
  const hide = ({ local: _, ...file }: ReportResult['files'][number]) => ({ ...file, s3Uri: 's3://b/part.pdf' })
  return { ...result, files: result.files.map(hide) }
}

describe('a step that ends before its files are finished', () => {
  test('does not list the sheets of a PDF that was not merged as delivered', () => {
    const [report] = failUnfinishedFiles([buildUnmerged(['A', 'B'])], reason).reports
    expect(report?.files.map(({ failure }) => failure)).toEqual(
      Array(2).fill({ ...reason, message: 'The PDF was not merged: The step was cancelled (SIGINT).' })
    )
    expect(report?.files.every(file => !('s3Uri' in file))).toBe(true)
  })

  test('keeps the failure of a part that failed before', () => {
    const unmerged = buildUnmerged(['A'])
    const failed = { ...unmerged, files: unmerged.files.map(file => ({ ...file, failure: denied })) }
    expect(failUnfinishedFiles([failed], reason).reports[0]?.files[0]?.failure).toBe(denied)
  })

  test('lists a file whose download was in progress as failed', () => {
    const file = buildPlannedFile('A')
    const job = buildPlannedJob('j', [file], { report: fileSettings({}) })
    const outcome = buildJobOutcome(job, {
      files: [{ file, order: 0, location: { s3Uri: 's3://b/a.pdf' } }]
    })
    const [report] = failUnfinishedFiles([{ report: outcome.job.report, jobs: [outcome], files: [] }], reason).reports
    expect(report?.files).toMatchObject([{ file, order: 0, isInBucket: true, failure: { code: 'CANCELLED' } }])
    expect(report?.files[0]?.failure?.message).toContain('in the bucket as s3://b/a.pdf')
  })

  test('keeps the reason of a file that the job did not create', () => {
    const file = buildPlannedFile('A')
    const outcome = buildJobOutcome(buildPlannedJob('j', [file]), { files: [{ file, order: 0, failure: denied }] })
    const [report] = failUnfinishedFiles([{ report: outcome.job.report, jobs: [outcome], files: [] }], reason).reports
    expect(report?.files).toMatchObject([{ failure: denied }])
  })

  test('names the manifest and the release that lack downloaded files', () => {
    const result = buildReportResult(['A'], { report: fileSettings({ releaseTag: 'v1' }) })
    const { reports, postProcessingFailures } = failUnfinishedFiles([result], reason)
    expect(reports[0]?.files[0]?.failure).toBeUndefined()
    expect(postProcessingFailures.map(({ message }) => message)).toEqual([
      'The manifest of "out" was not written: The step was cancelled (SIGINT).',
      'The files were not attached to the release "v1": The step was cancelled (SIGINT).'
    ])
  })

  test('adds nothing if the files stay in the bucket', () => {
    const result = buildReportResult(['A'])
    const files = result.files.map(({ local: _, ...file }) => ({ ...file, s3Uri: 's3://b/a.pdf' }))
    expect(failUnfinishedFiles([{ ...result, files }], reason)).toEqual({
      reports: [{ ...result, files }],
      postProcessingFailures: []
    })
  })

  test('adds nothing for a job that did not complete', () => {
    const outcome = buildJobOutcome(buildPlannedJob('j', [buildPlannedFile('A')]), { state: 'abandoned' })
    const result = { report: outcome.job.report, jobs: [outcome], files: [] }
    expect(failUnfinishedFiles([result], reason).reports).toEqual([result])
    expect(buildFileResult(outcome).failure).toBeUndefined()
  })
})
