import type { Report } from '../domain/report.ts'
import type { FileResult, ReportResult, RunResult } from '../domain/result.ts'
import type { JobOutcome, PlannedJob } from '../domain/snapshot-job.ts'
import { getViewerName } from '../identity/viewer.ts'
import { joinList, pluralize, sanitizeLine } from '../lib/text.ts'
import { formatFileLabel, formatJobLabel, formatReportTitle, isDelivered } from './format/labels.ts'
import { formatBytes, formatCounter, formatDuration } from './format/units.ts'

/** A job's place among all jobs of the step, from 0. */
export interface JobPosition {
  readonly index: number
  readonly count: number
}

/** `Weekly: dashboard Sales (sales-id) as ana@example.com, 3 jobs for 5 files (3 PDF, 2 CSV)`; without a name, it starts with the dashboard. */
export function formatPlannedLine(report: Report, jobs: readonly PlannedJob[]): string {
  const files = jobs.flatMap(job => job.files)
  const name = jobs[0]?.dashboardName
  const dashboard = name === undefined ? report.dashboardId : `${sanitizeLine(name, 80)} (${report.dashboardId})`
  const title = formatReportTitle(report, name)
  const isNamed = title !== (name ?? report.dashboardId)
  const subject = isNamed ? `${sanitizeLine(title)}: dashboard ${dashboard}` : `Dashboard ${dashboard}`
  return `${subject} as ${sanitizeLine(getViewerName(report.viewer))}, ${pluralize(jobs.length, 'job')} for ${pluralize(files.length, 'file')} (${countByFormat(files)})`
}

/** How a job was started for this step. */
export interface JobStart {
  /** The job existed already. */
  readonly adopted: boolean
  /** Another step started it: when it was created, epoch milliseconds by the server's clock. */
  readonly reusedFrom?: number | undefined
}

/** `[2/5] Weekly: PDF of Overview: started as gha-1-1-abc`; a job of another step is reused, with its time. */
export function formatStartedLine(at: JobPosition, job: PlannedJob, { adopted, reusedFrom }: JobStart): string {
  const id = sanitizeLine(job.request.SnapshotJobId, 512)
  const prefix = formatJobLinePrefix(at, job)
  if (reusedFrom !== undefined) return `${prefix}: reusing ${id} of ${new Date(reusedFrom).toISOString()}`
  // The response to an earlier request was lost.
  return `${prefix}: ${adopted ? 'already started' : 'started'} as ${id}`
}

/** Jobs of other steps were reused: readers of their files must know how old the files are. */
export function formatReusedNotice(createdAt: readonly number[], reason: 'job-id' | 'resume'): string {
  const first = new Date(Math.min(...createdAt)).toISOString()
  const jobs = pluralize(createdAt.length, 'snapshot job')
  const oldest = createdAt.length === 1 ? `created at ${first}` : `the oldest created at ${first}`
  return reason === 'resume'
    ? `resume reused ${jobs} of earlier attempts, ${oldest}. The files show the data of that time.`
    : `job-id reused ${jobs} of another step, ${oldest}. The files show the data of that time. To start a new export, choose another job-id or remove it.`
}

/** `[2/5] Weekly: PDF of Overview: RUNNING after 12s`; the state as the API returns it. */
export function formatStateLine(at: JobPosition, job: PlannedJob, state: string, elapsedMs: number): string {
  return `${formatJobLinePrefix(at, job)}: ${sanitizeLine(state, 40)} after ${formatDuration(elapsedMs)}`
}

/** `[2/5] Weekly: PDF of Overview: completed in 1m 05s`, or another end. */
export function formatEndedLine(at: JobPosition, outcome: JobOutcome): string {
  const { startedAt, endedAt } = outcome.times
  const took = startedAt === undefined || endedAt === undefined ? '' : ` in ${formatDuration(endedAt - startedAt)}`
  // The error at the end of the step says why.
  const why = outcome.failure === undefined ? '' : ` (${sanitizeLine(outcome.failure.code, 80)})`
  return `${formatJobLinePrefix(at, outcome.job)}: ${stateLabels[outcome.state]}${took}${why}`
}

/** `  reports/Sales/Overview.pdf: 1.2 MB, 3 pages, in 0.4s, uploaded to s3://…`, or why the file is missing. */
export function formatFileLine(file: FileResult): string {
  if (file.failure !== undefined) {
    const where = file.isInBucket ? `; in the bucket as ${sanitizeLine(file.s3Uri ?? '', 1200)}` : ''
    return `  ${formatFileLabel(file.file)}: failed (${sanitizeLine(file.failure.code, 80)})${where}`
  }
  if (file.skipped !== undefined)
    return `  ${formatFileLabel(file.file)}: skipped: ${sanitizeLine(file.skipped.message, 500)}`
  const location = sanitizeLine(file.local?.path ?? file.s3Uri ?? formatFileLabel(file.file), 1200)
  const facts = listFileFacts(file)
  const warnings = file.warnings.map(warning => `; ${sanitizeLine(warning)}`).join('')
  return `  ${location}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}${warnings}`
}

function listFileFacts(file: FileResult): string[] {
  const { local, s3Uri, report } = file
  if (local === undefined) return isMergedPdf(file) ? ['downloaded, waiting to be merged'] : []
  const sheets = file.file.sheets.length
  return [
    formatBytes(local.bytes),
    ...formatContentCounts(file),
    ...(isMergedPdf(file) ? [`merged from ${pluralize(sheets, 'sheet')}`] : []),
    `in ${formatDuration(local.downloadMs)}`,
    ...(report.files.uploadTo === undefined || s3Uri === undefined ? [] : [`uploaded to ${sanitizeLine(s3Uri, 1200)}`])
  ]
}

// The parts of a merged PDF are removed; the file list has the merged one.
function isMergedPdf({ file, report }: FileResult): boolean {
  return report.files.mergePdf && file.format === 'PDF'
}

/** The files that were finished after the last job: merged ones, and those attached to a release. */
export function formatFinishedLines(reports: readonly ReportResult[]): string[] {
  return reports
    .flatMap(({ files }) => files)
    .flatMap(file => {
      const { local, releaseAsset } = file
      const merged = isMergedPdf(file) && local !== undefined ? [formatFileLine(file)] : []
      const attached =
        releaseAsset === undefined ? [] : [`  ${sanitizeLine(releaseAsset.name, 300)}: attached to the release`]
      return [...merged, ...attached]
    })
}

/** `12 running, 30 waiting, 58 of 100 jobs done after 5m 00s`. */
export function formatProgressLine(
  jobs: { running: number; waiting: number; done: number },
  elapsedMs: number
): string {
  const count = jobs.running + jobs.waiting + jobs.done
  return `${jobs.running} running, ${jobs.waiting} waiting, ${jobs.done} of ${pluralize(count, 'job')} done after ${formatDuration(elapsedMs)}`
}

/** The last line of the log: status, delivered files, and duration. */
export function formatClosingLine(result: RunResult): string {
  const files = result.reports.flatMap(report => report.files).filter(isDelivered)
  const bytes = files.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0)
  const sized = bytes === 0 ? '' : `, ${formatBytes(bytes)}`
  const jobs = result.reports.flatMap(report => report.jobs).filter(({ existsOnServer }) => existsOnServer).length
  // Jobs that are only started have no files yet.
  const done =
    result.status === 'STARTED' ? pluralize(jobs, 'snapshot job') : `${pluralize(files.length, 'file')}${sized}`
  return `${result.status}: ${done} in ${formatDuration(result.endedAt - result.startedAt)}`
}

/** Contents of the verified file: `3 pages`, `2 sheets`, `1200 rows`. */
export function formatContentCounts(file: FileResult): string[] {
  const { pages, sheets, rows } = file.local ?? {}
  return [
    ...(pages === undefined ? [] : [pluralize(pages, 'page')]),
    ...(sheets === undefined ? [] : [pluralize(sheets, 'worksheet')]),
    ...(rows === undefined ? [] : [pluralize(rows, 'row')])
  ]
}

const stateLabels = {
  completed: 'completed',
  failed: 'failed',
  'not-started': 'not started',
  abandoned: 'abandoned',
  started: 'started'
} as const

function formatJobLinePrefix(at: JobPosition, job: PlannedJob): string {
  return `${formatCounter(at.index, at.count)} ${sanitizeLine(formatReportTitle(job.report, job.dashboardName), 80)}: ${formatJobLabel(job)}`
}

function countByFormat(files: readonly { format: string }[]): string {
  const formats = [...new Set(files.map(file => file.format))]
  return joinList(formats.map(format => `${files.filter(file => file.format === format).length} ${format}`))
}
