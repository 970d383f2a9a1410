import type { RunResult } from '../../domain/result.ts'
import { joinList, pluralize } from '../../lib/text.ts'
import { collectFailures, isCutShort } from '../failures.ts'
import { formatDuration } from '../format/units.ts'

/** One line: what the status means for this run, and what to do about it. */
export function formatStatusSentence(result: RunResult, allowPartial: boolean): string {
  const failed = new Set(collectFailures(result).flatMap(failure => failure.report ?? [])).size
  switch (result.status) {
    case 'COMPLETED':
      return 'Every file was delivered.'
    case 'STARTED':
      return 'The snapshot jobs are started. A later step with the same inputs and the `job-id` of the log collects the results.'
    case 'SKIPPED':
      return 'Nothing was delivered because of `if-stale`, `if-empty` or `if-unchanged`.'
    case 'PARTIAL':
      return `${describePartial(failed, result.reports.length)} ${
        allowPartial ? '`allow-partial: true` makes that a warning.' : 'Set `allow-partial: true` to accept that.'
      }`
    case 'FAILED':
      return failed === 0 ? 'No file was delivered.' : describeFailed(failed, result.reports.length)
    case 'TIMED_OUT':
      return `The step timed out after ${formatDuration(result.endedAt - result.startedAt)} (\`timeout-minutes\`). ${describeUnfinished(result)} Increase \`timeout-minutes\` if the step needs more time.`
    case 'CANCELLED':
      return `The step was cancelled. ${describeUnfinished(result)}`
  }
}

function describeUnfinished(result: RunResult): string {
  const jobs = result.reports.flatMap(report => report.jobs)
  const behind = jobs.filter(({ existsOnServer, state }) => existsOnServer && state === 'abandoned')
  const ended = behind.filter(({ times }) => times.endedAt !== undefined).length
  const running = behind.length - ended
  const waiting = jobs.filter(
    ({ existsOnServer, state, failure }) => !existsOnServer && state !== 'completed' && isCutShort(failure, result)
  )
  const unplanned = result.reports.filter(report => report.jobs.length === 0 && isCutShort(report.failure, result))
  const unfinished = [
    ...(running === 0 ? [] : [`${pluralize(running, 'snapshot job')} may still run`]),
    ...(ended === 0
      ? []
      : [
          `${pluralize(ended, 'snapshot job')} ended, but there was no time to fetch the ${ended === 1 ? 'result' : 'results'}`
        ])
  ]
  const omitted =
    unfinished.length === 0
      ? 'No snapshot job is left running.'
      : `${joinList(unfinished)}; a step with the same inputs and the \`job-id\` of the log collects ${behind.length === 1 ? 'its result' : 'their results'}.`
  return `${omitted}${describeNotStarted(waiting.length, 'planned job')}${result.reports.length === 1 && unplanned.length === 1 ? ' The export was not started.' : describeNotStarted(unplanned.length, 'report')}`
}

function describePartial(failed: number, total: number): string {
  if (failed === 0) return 'The files were exported, but attaching or uploading them failed.'
  return total > 1 ? `${failed} of ${total} reports have failures.` : 'Some files were not delivered.'
}

// A step with one export has no reports that a user would count.
function describeFailed(failed: number, total: number): string {
  return total === 1 ? 'The export failed.' : `${failed} of ${pluralize(total, 'report')} failed.`
}

function describeNotStarted(count: number, what: string): string {
  return count === 0 ? '' : ` ${pluralize(count, what)} ${count === 1 ? 'was' : 'were'} not started.`
}
