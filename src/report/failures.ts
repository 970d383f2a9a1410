import type { Failure } from '../domain/failure.ts'
import type { FileResult, ReportResult, RunResult } from '../domain/result.ts'
import type { JobOutcome, PlannedFile, PlannedJob } from '../domain/snapshot-job.ts'
import { getViewerName } from '../identity/viewer.ts'
import { pluralize } from '../lib/text.ts'
import { findFilesOfJob, formatFileLabel, formatJobLabel, formatReportTitle } from './format/labels.ts'

/** One failure, and what it affected: a file, a job, a whole report, or the step after its files. */
export interface FailureEntry {
  /** Label of the report; absent if the failure is the step's own. */
  readonly report?: string
  /** The title of the report for users. */
  readonly title?: string
  /** The file or job, such as `PDF of Overview`; absent if the failure affects the whole report. */
  readonly what?: string
  readonly failure: Failure
  /** Names that its message may contain, and that do not make its reason another one. */
  readonly names?: readonly string[]
  /** The object in the bucket, if only the download of the file failed. */
  readonly s3Uri?: string
}

/** An object of the output `failures`. */
export function toFailureOutput({ report, what, failure }: FailureEntry) {
  return { report, what: what ?? (report === undefined ? 'after the export' : 'report'), ...failure }
}

/** Every failure once, in the order of the inputs. Items that the deadline or a signal interrupted are not failures. */
export function collectFailures(result: RunResult): FailureEntry[] {
  return [
    ...result.reports.flatMap(report => collectReportFailures(report, result)),
    ...result.postProcessingFailures.map(failure => ({ failure }))
  ]
}

/** Reports and jobs that the deadline or a signal interrupted, each once. */
export function collectInterrupted(result: RunResult): FailureEntry[] {
  const { status, interruption: message = 'The step was interrupted.' } = result
  if (status !== 'TIMED_OUT' && status !== 'CANCELLED') return []
  const failure = { code: status, message }
  return result.reports.flatMap(({ report, failure: reason, jobs }) => {
    if (jobs.length === 0) return isCutShort(reason, result) ? [{ report: report.label, failure }] : []
    const interrupted = jobs.filter(
      job => job.state !== 'completed' && job.state !== 'failed' && isCutShort(job.failure, result)
    )
    return interrupted.map(({ job }) => ({ report: report.label, what: formatJobLabel(job), failure }))
  })
}

/** Whether only the deadline or a signal kept this from being done. */
export function isCutShort(failure: Failure | undefined, { status }: Pick<RunResult, 'status'>): boolean {
  return (status === 'TIMED_OUT' || status === 'CANCELLED') && (failure === undefined || failure.code === status)
}

/**
 * Groups failures whose code, message and hint are the same but for the names of what they affected, so that each reason
 * is reported once, and none is replaced by another.
 */
export function groupByCause(failures: readonly FailureEntry[]): FailureEntry[][] {
  return groupBy(failures, ({ failure: { code, message, hint = '' }, names = [] }) =>
    JSON.stringify([code, hideNames(message, names), hideNames(hint, names)])
  )
}

/** The S3 URIs of the group that the message of its first failure does not contain, as one text; empty without them. */
export function formatOtherS3Uris(
  [first, ...others]: readonly FailureEntry[],
  max: number,
  formatUri: (uri: string) => string
): string[] {
  const all = new Set(others.flatMap(entry => findS3Uri(entry) ?? []))
  if (first !== undefined) all.delete(findS3Uri(first) ?? '')
  const uris = [...all]
    .slice(0, max)
    .map(uri => formatUri(uri))
    .join('; ')
  const rest = all.size > max ? ` and ${all.size - max} more: see the files in the job summary` : ''
  return all.size === 0 ? [] : [`The same for ${uris}${rest}`]
}

function findS3Uri({ s3Uri, failure }: FailureEntry): string | undefined {
  return s3Uri ?? failure.message.match(s3UriPattern)?.[0]
}

// The name of a file in S3 is another one for each file. Punctuation after it belongs to the sentence.
const s3UriPattern = /s3:\/\/[^\s"']*[^\s"',.:;]/g
const minNameLength = 3

function hideNames(text: string, names: readonly string[]): string {
  return [...names]
    .filter(name => name.length >= minNameLength)
    .sort((a, b) => b.length - a.length)
    .reduce((hidden, name) => hidden.replaceAll(name, '…'), text)
    .replaceAll(s3UriPattern, '…')
}

/** Groups entries with the same key, in the order of the first of each. */
export function groupBy(
  failures: readonly FailureEntry[],
  getKey: (failure: FailureEntry) => string | undefined
): FailureEntry[][] {
  return [...Map.groupBy(failures, getKey).values()]
}

function collectReportFailures(result: ReportResult, run: RunResult): FailureEntry[] {
  const { report, dashboardName, failure } = result
  if (result.skipped !== undefined) return []
  const title = formatReportTitle(report, dashboardName)
  const base = { report: report.label, title, names: listReportNames(result) }
  if (failure !== undefined || result.jobs.length === 0)
    return isCutShort(failure, run) ? [] : [{ ...base, failure: failure ?? nothingPlannedFailure }]
  return [
    ...result.jobs.flatMap(outcome => {
      const jobFailure =
        outcome.state === 'completed' ? findMissingFiles(outcome, result.files) : findJobFailure(outcome, run)
      const names = [...base.names, ...listJobNames(outcome.job)]
      return jobFailure === undefined
        ? []
        : [{ ...base, names, what: formatJobLabel(outcome.job), failure: jobFailure }]
    }),
    ...result.files.filter(isFailedFile).map(file => createFailedFileEntry(base, file))
  ]
}

function createFailedFileEntry(base: BaseEntry, { file, jobs, failure, isInBucket, s3Uri }: FailedFile): FailureEntry {
  const object = isInBucket && s3Uri !== undefined ? { s3Uri } : {}
  const names = [...base.names, ...jobs.flatMap(({ job }) => listJobNames(job)), ...listFileNames(file)]
  return {
    ...base,
    ...object,
    names: [...names, ...Object.values(object)],
    what: formatFileLabel(file),
    failure
  }
}

type BaseEntry = Pick<FailureEntry, 'report' | 'title'> & { readonly names: readonly string[] }

function listReportNames({ report, dashboardName }: ReportResult): string[] {
  const { label, name = '', dashboardId, viewer } = report
  return [label, name, dashboardId, dashboardName ?? '', getViewerName(viewer)]
}

function listJobNames({ request, files }: PlannedJob): string[] {
  return [request.SnapshotJobId, ...files.flatMap(listFileNames)]
}

function listFileNames({ sheets }: PlannedFile): string[] {
  return sheets.flatMap(({ id, name = '', visuals }) => [
    id,
    name,
    ...visuals.flatMap(visual => [visual.id, visual.title ?? ''])
  ])
}

function findJobFailure({ state, failure }: JobOutcome, run: RunResult): Failure | undefined {
  if (state === 'started' || (state !== 'failed' && isCutShort(failure, run))) return undefined
  return failure ?? { code: 'NoReason', message: `The snapshot job ${endingTexts[state]} without a reason` }
}

const endingTexts = {
  completed: 'completed',
  failed: 'failed',
  'not-started': 'was not started',
  abandoned: 'was abandoned'
}

function findMissingFiles(outcome: JobOutcome, files: readonly FileResult[]): Failure | undefined {
  const missing = outcome.job.files.length - findFilesOfJob(outcome, files).length
  if (missing <= 0) return undefined
  return {
    code: 'FileMissing',
    message: `The snapshot job completed, but ${pluralize(missing, 'file')} of its request ${missing === 1 ? 'is' : 'are'} missing`
  }
}

const nothingPlannedFailure: Failure = { code: 'NothingExported', message: 'No snapshot job was planned' }

// Files of a job that failed as a whole have the failure of the job.
function isFailedFile(file: FileResult): file is FailedFile {
  return file.failure !== undefined && file.jobs.some(({ state }) => state === 'completed')
}

type FailedFile = FileResult & { readonly failure: Failure }
