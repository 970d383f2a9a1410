import type { RunResult } from '../../domain/model.ts'
import { joinList, pluralize } from '../../lib/text.ts'
import { collectFailures, isCutShort } from '../failures.ts'

/** What the status means for this run, and what to do about it: one line. */
export function formatStatusSentence(result: RunResult, allowPartial: boolean): string {
  const failed = new Set(collectFailures(result).flatMap(trouble => trouble.report ?? [])).size
  switch (result.status) {
    case 'COMPLETED':
      return 'Every file was delivered.'
    case 'STARTED':
      return 'The snapshot jobs are started. A later step with the same inputs and `job-id` picks them up.'
    case 'SKIPPED':
      return 'Nothing was delivered, since `if-stale`, `if-empty` or `if-unchanged` says so.'
    case 'PARTIAL':
      return allowPartial
        ? 'Some files failed, and `allow-partial: true` takes them as warnings.'
        : 'Some files failed. `allow-partial: true` accepts that.'
    case 'FAILED':
      return failed === 0
        ? 'What comes after the files failed.'
        : `${failed} of ${pluralize(result.reports.length, 'report')} failed.`
    case 'TIMED_OUT':
      return `The time of the step (\`timeout-minutes\`) ran out. ${describeUnfinished(result)}`
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
  const told = [
    ...(running === 0 ? [] : [`${pluralize(running, 'snapshot job')} may still run`]),
    ...(ended === 0
      ? []
      : [`${pluralize(ended, 'snapshot job')} ended with no time to read what came of ${getPronoun(ended)}`])
  ]
  const omitted =
    told.length === 0
      ? 'No snapshot job is left running.'
      : `${joinList(told)}; a step with the same inputs and \`job-id\` picks ${getPronoun(behind.length)} up.`
  return `${omitted}${describeNeverDone(waiting.length, 'planned job', 'started')}${describeNeverDone(unplanned.length, 'report', 'planned')}`
}

function getPronoun(count: number): string {
  return count === 1 ? 'it' : 'them'
}

function describeNeverDone(count: number, what: string, done: string): string {
  return count === 0 ? '' : ` ${pluralize(count, what)} ${count === 1 ? 'was' : 'were'} never ${done}.`
}
