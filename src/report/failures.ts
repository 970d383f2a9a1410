import type { Failure, FileResult, JobOutcome, ReportResult, RunResult } from '../domain/model.ts'
import { pluralize } from '../lib/text.ts'
import { findFilesOfJob, formatFileLabel, formatJobLabel } from './format/labels.ts'

/** One failure, and everything it hit: a file, a job, a whole report, or the step after its files. */
export interface FailureEntry {
  /** Label of the report; absent where the failure is the step's own. */
  readonly report?: string
  /** What of the report, such as `PDF of Overview`; absent where it is all of it. */
  readonly what?: string
  readonly failure: Failure
}

/** Every failure once, in the order asked for. What was cut short by the deadline or a signal has not failed. */
export function collectFailures(result: RunResult): FailureEntry[] {
  return [
    ...result.reports.flatMap(report => reportTroubles(report, result)),
    ...result.postProcessingFailures.map(failure => ({ failure }))
  ]
}

/** Whether the deadline or a signal alone kept this from being done. */
export function isCutShort(failure: Failure | undefined, { status }: Pick<RunResult, 'status'>): boolean {
  return (status === 'TIMED_OUT' || status === 'CANCELLED') && (failure === undefined || failure.code === status)
}

/**
 * Failures that the same mends are told once, with all the places they hit: their words differ in the job or the key they
 * name. Where nothing is known to mend them, their words tell them apart.
 */
export function groupByCause(troubles: readonly FailureEntry[]): FailureEntry[][] {
  return groupBy(troubles, ({ failure: { code, message, hint } }) => JSON.stringify([code, hint ?? message]))
}

/** Troubles with the same key together, in the order of the first of each. */
export function groupBy(
  troubles: readonly FailureEntry[],
  keyOf: (trouble: FailureEntry) => string | undefined
): FailureEntry[][] {
  const groups = new Map<string | undefined, FailureEntry[]>()
  for (const trouble of troubles) {
    const group = groups.get(keyOf(trouble))
    if (group === undefined) groups.set(keyOf(trouble), [trouble])
    else group.push(trouble)
  }
  return [...groups.values()]
}

function reportTroubles(result: ReportResult, run: RunResult): FailureEntry[] {
  const report = result.report.label
  const { failure } = result
  if (result.skipped !== undefined) return []
  if (failure !== undefined) return isCutShort(failure, run) ? [] : [{ report, failure }]
  if (result.jobs.length === 0) return isCutShort(failure, run) ? [] : [{ report, failure: nothingPlannedFailure }]
  return [
    ...result.jobs.flatMap(outcome => jobTroubles(outcome, result, run)),
    ...result.files.flatMap(file => fileTroubles(report, file))
  ]
}

function jobTroubles(outcome: JobOutcome, { report, files }: ReportResult, run: RunResult): FailureEntry[] {
  const failure = outcome.state === 'completed' ? missingFiles(outcome, files) : jobFailure(outcome, run)
  return failure === undefined ? [] : [{ report: report.label, what: formatJobLabel(outcome.job), failure }]
}

function jobFailure({ state, failure }: JobOutcome, run: RunResult): Failure | undefined {
  if (state === 'started' || (state !== 'failed' && isCutShort(failure, run))) return undefined
  return failure ?? { code: 'NoReason', message: `The snapshot job ${endingTexts[state]}, and nothing says why` }
}

const endingTexts = {
  completed: 'completed',
  failed: 'failed',
  'not-started': 'was not started',
  abandoned: 'was left behind'
}

function missingFiles(outcome: JobOutcome, files: readonly FileResult[]): Failure | undefined {
  const missing = outcome.job.files.length - findFilesOfJob(outcome, files).length
  if (missing <= 0) return undefined
  return { code: 'FileMissing', message: `The snapshot job completed without ${pluralize(missing, 'file')} asked for` }
}

const nothingPlannedFailure: Failure = { code: 'NothingExported', message: 'No snapshot job was planned' }

// Files of a job that failed as a whole are told by the job's own failure.
function fileTroubles(report: string, file: FileResult): FailureEntry[] {
  if (file.failure === undefined || file.jobs.every(outcome => outcome.state !== 'completed')) return []
  return [{ report, what: formatFileLabel(file.file), failure: file.failure }]
}
