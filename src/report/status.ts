import type { Failure, JobOutcome, ReportResult, Status } from '../domain/model.ts'
import { filesOfJob, isDelivered } from './format/labels.ts'

/** Why the step was cut short: its deadline, or a signal of the runner. */
export type AbortReason = 'TIMED_OUT' | 'CANCELLED'

type Verdict = 'complete' | 'partial' | 'failed' | 'started'

/**
 * The step's status. What was asked for and is there in full is COMPLETED, even if the deadline passed right then;
 * otherwise a cut names the status. Files that failed in completed jobs make it PARTIAL, and where nothing at all was
 * delivered it is FAILED, whatever the service says of its jobs:
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
 */
export function statusOf(
  run: { readonly reports: readonly ReportResult[]; readonly postProcessingFailures?: readonly Failure[] },
  cut?: AbortReason
): Status {
  const verdicts = run.reports.flatMap(reportVerdicts)
  if (run.postProcessingFailures !== undefined && run.postProcessingFailures.length > 0) verdicts.push('failed')
  if (verdicts.every(verdict => verdict === 'complete')) return 'COMPLETED'
  if (cut !== undefined) return cut
  if (verdicts.includes('failed')) return 'FAILED'
  if (verdicts.includes('started')) return 'STARTED'
  return run.reports.some(report => report.files.some(isDelivered)) ? 'PARTIAL' : 'FAILED'
}

/** Whether the step ends well with this status. */
export function succeeds(status: Status, allowPartial: boolean): boolean {
  return (
    status === 'COMPLETED' || status === 'SKIPPED' || status === 'STARTED' || (status === 'PARTIAL' && allowPartial)
  )
}

function reportVerdicts(result: ReportResult): Verdict[] {
  // A report that has neither jobs nor a reason was never reached: that is not success.
  if (result.failure !== undefined || result.jobs.length === 0) return ['failed']
  return result.jobs.map(outcome => jobVerdict(outcome, result))
}

function jobVerdict(outcome: JobOutcome, result: ReportResult): Verdict {
  if (outcome.state === 'started') return 'started'
  if (outcome.state !== 'completed') return 'failed'
  const files = filesOfJob(outcome, result.files)
  const there = files.filter(isDelivered).length
  // Fewer results than files asked for: one went missing without a word.
  return there === files.length && files.length >= outcome.job.files.length ? 'complete' : 'partial'
}
