import type { Failure, FileResult, JobOutcome, ReportResult, RunResult } from '../model.ts'
import { fileWords, jobWords } from './words.ts'

/** One failure, and everything it hit: a file, a job, a whole report, or the step after its files. */
export interface Trouble {
  /** Label of the report; absent where the failure is the step's own. */
  readonly report?: string
  /** What of the report, such as `PDF of Overview`; absent where it is all of it. */
  readonly what?: string
  readonly failure: Failure
}

/** Every failure once, in the order asked for. Jobs that were cut short are no failures of theirs and not listed. */
export function troublesOf(result: RunResult): Trouble[] {
  return [...result.reports.flatMap(reportTroubles), ...result.problems.map(failure => ({ failure }))]
}

/** Failures of the same code and words are told once, with all the places they hit. */
export function alike(troubles: readonly Trouble[]): Trouble[][] {
  return grouped(troubles, ({ failure }) => JSON.stringify([failure.code, failure.message, failure.hint]))
}

/** Troubles with the same key together, in the order of the first of each. */
export function grouped(troubles: readonly Trouble[], keyOf: (trouble: Trouble) => string | undefined): Trouble[][] {
  const groups = new Map<string | undefined, Trouble[]>()
  for (const trouble of troubles) {
    const group = groups.get(keyOf(trouble))
    if (group === undefined) groups.set(keyOf(trouble), [trouble])
    else group.push(trouble)
  }
  return [...groups.values()]
}

function reportTroubles(result: ReportResult): Trouble[] {
  const report = result.report.label
  if (result.failure !== undefined) return [{ report, failure: result.failure }]
  return [
    ...result.jobs.flatMap(outcome => jobTroubles(report, outcome)),
    ...result.files.flatMap(file => fileTroubles(report, file))
  ]
}

function jobTroubles(report: string, outcome: JobOutcome): Trouble[] {
  if (outcome.state !== 'failed' && outcome.state !== 'refused') return []
  const failure = outcome.failure ?? {
    code: outcome.state === 'failed' ? 'JobFailed' : 'JobRefused',
    message: `The snapshot job ${outcome.state === 'failed' ? 'failed' : 'was not started'}, and no reason was given`
  }
  return [{ report, what: jobWords(outcome.job), failure }]
}

// Files of a job that failed as a whole are told by the job's own failure.
function fileTroubles(report: string, file: FileResult): Trouble[] {
  if (file.failure === undefined || file.jobs.every(outcome => outcome.state !== 'completed')) return []
  return [{ report, what: fileWords(file.file), failure: file.failure }]
}
