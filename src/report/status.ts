import type { Failure } from '../domain/failure.ts'
import type { ReportResult, Status } from '../domain/result.ts'
import type { JobOutcome } from '../domain/snapshot-job.ts'
import { findFilesOfJob, isDelivered, isSkipped } from './format/labels.ts'

/** Why the step was interrupted: its deadline, or a signal of the runner. */
export type AbortReason = 'TIMED_OUT' | 'CANCELLED'

type JobVerdict = 'complete' | 'missing' | 'started'

/**
 * The step's status. A step that has delivered everything is COMPLETED, even if the deadline passed at that moment. An
 * interrupted step is named after the interruption. Of the others, a step that delivered some files and has failures
 * is PARTIAL; a step that delivered nothing is FAILED, whatever the service says of its jobs.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
 */
export function determineStatus(
  run: { readonly reports: readonly ReportResult[]; readonly postProcessingFailures?: readonly Failure[] },
  abortReason?: AbortReason
): Status {
  const { reports, postProcessingFailures = [] } = run
  const verdicts = reports.flatMap(getReportVerdicts)
  if (postProcessingFailures.length > 0) verdicts.push('missing')
  const hasDelivered = reports.some(({ files }) => files.some(isDelivered))
  if (!verdicts.includes('missing')) {
    if (verdicts.includes('started')) return 'STARTED'
    return !hasDelivered && reports.some(hasSkipped) ? 'SKIPPED' : 'COMPLETED'
  }
  return abortReason ?? (hasDelivered ? 'PARTIAL' : 'FAILED')
}

/** Whether the step succeeds with this status. */
export function isSuccess(status: Status, allowPartial: boolean): boolean {
  return (
    status === 'COMPLETED' || status === 'SKIPPED' || status === 'STARTED' || (status === 'PARTIAL' && allowPartial)
  )
}

function hasSkipped({ skipped, files }: ReportResult): boolean {
  return skipped !== undefined || files.some(isSkipped)
}

function getReportVerdicts(result: ReportResult): JobVerdict[] {
  if (result.skipped !== undefined) return ['complete']
  // A report that has neither jobs nor a reason was never reached: that is not success.
  if (result.failure !== undefined || result.jobs.length === 0) return ['missing']
  return result.jobs.map(outcome => getJobVerdict(outcome, result))
}

function getJobVerdict(outcome: JobOutcome, result: ReportResult): JobVerdict {
  if (outcome.state === 'started') return 'started'
  if (outcome.state !== 'completed') return 'missing'
  const files = findFilesOfJob(outcome, result.files)
  const hasAll = files.every(file => isDelivered(file) || isSkipped(file))
  // Fewer results than files of the request: a file is missing without an error.
  return hasAll && files.length >= outcome.job.files.length ? 'complete' : 'missing'
}
