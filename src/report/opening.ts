import type { RunResult } from '../model.ts'
import { counted } from '../text.ts'
import { troublesOf } from './failures.ts'

/** What the status means for this run, and what to do about it: one line. */
export function opening(result: RunResult): string {
  const failed = new Set(troublesOf(result).flatMap(trouble => trouble.report ?? [])).size
  switch (result.status) {
    case 'COMPLETED':
      return 'Every file was delivered.'
    case 'STARTED':
      return 'The snapshot jobs are started. A later step with the same inputs and `job-id` picks them up.'
    case 'PARTIAL':
      return 'Some files failed. `allow-partial: true` accepts that.'
    case 'FAILED':
      return failed === 0
        ? 'What comes after the files failed.'
        : `${failed} of ${counted(result.reports.length, 'report')} failed.`
    case 'TIMED_OUT':
      return `The time of the step (\`timeout-minutes\`) ran out. ${unfinished(result)}`
    case 'CANCELLED':
      return `The step was cancelled. ${unfinished(result)}`
  }
}

function unfinished(result: RunResult): string {
  const cut = result.reports.flatMap(report => report.jobs).filter(outcome => outcome.state === 'abandoned')
  const running = cut.filter(outcome => outcome.exists).length
  const never = cut.length - running
  const waiting = never === 0 ? '' : ` ${counted(never, 'planned job')} ${never === 1 ? 'was' : 'were'} never started.`
  if (running === 0) return `No snapshot job is left running.${waiting}`
  return `${counted(running, 'snapshot job')} may still run; a step with the same inputs and \`job-id\` picks ${running === 1 ? 'it' : 'them'} up.${waiting}`
}
