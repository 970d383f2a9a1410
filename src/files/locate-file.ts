import type { Failure } from '../domain/failure.ts'
import type { FileResult } from '../domain/result.ts'
import type { FileOutcome, JobOutcome } from '../domain/snapshot-job.ts'
import { sanitizeLine } from '../lib/text.ts'

/** A file where QuickSight left it, or with the failure of its job. Its link is a secret and no part of the result. */
export function locateFile(outcome: JobOutcome, file: FileOutcome): FileResult {
  const base = { report: outcome.job.report, jobs: [outcome], file: file.file, order: file.order, warnings: [] }
  if ('failure' in file) return { ...base, failure: file.failure }
  return 's3Uri' in file.location ? { ...base, s3Uri: file.location.s3Uri } : base
}

/** The same for a file that is not downloaded: the link to it expires, so that it fails. */
export function locateInBucket(outcome: JobOutcome, file: FileOutcome): FileResult {
  const found = locateFile(outcome, file)
  return 'failure' in file || 's3Uri' in file.location ? found : { ...found, failure: expiringLinkFailure }
}

const expiringLinkFailure = {
  code: 'ExpiringLink',
  message: 'QuickSight returned an expiring link instead of writing the file to the bucket',
  hint: 'Set download-path, and the step downloads the file before the link expires.'
}

/**
 * The file with the failure of its download. If only the download failed, the user still has the object that QuickSight
 * wrote to the bucket: the failure names it.
 */
export function failDownload(found: FileResult, failure: Failure): FileResult {
  const { s3Uri } = found
  if (s3Uri === undefined || unusableCodes.has(failure.code)) return { ...found, failure }
  const message = `The file is in the bucket as ${sanitizeLine(s3Uri, 1200)}, but its download failed: ${failure.message}`
  return { ...found, isInBucket: true, failure: { ...failure, message } }
}

// There is no such object, or its content was downloaded and rejected.
const unusableCodes: ReadonlySet<string> = new Set([
  'CannotVerify',
  'EmptyFile',
  'InvalidS3Uri',
  'NoRows',
  'NoSuchBucket',
  'NoSuchKey',
  'NotACsv',
  'NotAPdf',
  'NotAWorkbook',
  'NotFound'
])
