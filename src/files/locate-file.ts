import type { FileResult } from '../domain/result.ts'
import type { FileOutcome, JobOutcome } from '../domain/snapshot-job.ts'

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
