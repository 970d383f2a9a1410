import type { Failure } from '../../domain/failure.ts'
import type { FileResult, ReportResult } from '../../domain/result.ts'
import type { FileOutcome, JobOutcome } from '../../domain/snapshot-job.ts'
import { failDownload, locateFile } from '../../files/locate-file.ts'
import { quote } from '../../lib/text.ts'
import { findFilesOfJob, isDelivered } from '../../report/format/labels.ts'

/** Reports before their files are finished, and the missing post-processing. */
export interface UnfinishedFiles {
  readonly reports: readonly ReportResult[]
  readonly postProcessingFailures: readonly Failure[]
}

/**
 * Adds a failure for everything that the finishing stage has not done yet: files whose download is in progress, sheets that are
 * not merged, releases without their assets and manifests that are not written. A step that ends now must not claim them.
 * @param reason why the step ends now
 */
export function failUnfinishedFiles(reports: readonly ReportResult[], reason: Failure): UnfinishedFiles {
  const failed = reports.map(result => ({
    ...result,
    files: [...result.files.map(file => failUnmergedPart(file, reason)), ...listMissingFiles(result, reason)]
  }))
  return { reports: failed, postProcessingFailures: listUnfinishedSteps(failed, reason) }
}

// A part is not output until it is merged, because it has no final path.
function failUnmergedPart(file: FileResult, reason: Failure): FileResult {
  const isPart = file.report.files.mergePdf && file.file.format === 'PDF'
  if (!isPart || file.local !== undefined || !isDelivered(file)) return file
  const { s3Uri: _, ...part } = file
  return { ...part, failure: createUnfinishedFailure('The PDF was not merged', reason) }
}

function listMissingFiles(result: ReportResult, reason: Failure): FileResult[] {
  return result.jobs
    .filter(({ state }) => state === 'completed')
    .flatMap(outcome => {
      const known = new Set(findFilesOfJob(outcome, result.files).map(({ order }) => order))
      return outcome.files.filter(({ order }) => !known.has(order)).map(file => failMissingFile(outcome, file, reason))
    })
}

function failMissingFile(outcome: JobOutcome, found: FileOutcome, reason: Failure): FileResult {
  const located = locateFile(outcome, found)
  if (located.failure !== undefined) return located
  return located.s3Uri === undefined || outcome.job.report.files.downloadPath === undefined
    ? { ...located, failure: createUnfinishedFailure('The file was not delivered', reason) }
    : failDownload(located, reason)
}

function listUnfinishedSteps(reports: readonly ReportResult[], reason: Failure): Failure[] {
  const downloaded = reports.filter(({ files }) => files.some(file => isDelivered(file) && file.local !== undefined))
  const paths = new Set(downloaded.flatMap(({ report }) => report.files.downloadPath ?? []))
  const tags = new Set(downloaded.flatMap(({ report }) => report.files.releaseTag ?? []))
  return [
    ...[...paths].map(path => createUnfinishedFailure(`The manifest of ${quote(path, 200)} was not written`, reason)),
    ...[...tags].map(tag => createUnfinishedFailure(`The files were not attached to the release ${quote(tag)}`, reason))
  ]
}

function createUnfinishedFailure(what: string, reason: Failure): Failure {
  return { ...reason, message: `${what}: ${reason.message}` }
}
