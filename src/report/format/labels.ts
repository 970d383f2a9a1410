import type { Report } from '../../domain/report.ts'
import type { FileResult } from '../../domain/result.ts'
import type { JobOutcome, PlannedFile, PlannedJob, PlannedSheet } from '../../domain/snapshot-job.ts'
import { joinList, pluralize, sanitizeLine } from '../../lib/text.ts'

/** `PDF of Overview`, `CSV of Orders on Overview`, `EXCEL of 3 visuals on Overview and Details`. */
export function formatFileLabel(file: PlannedFile): string {
  const sheets = joinShortList(file.sheets.map(formatSheet), 'sheet')
  const visuals = file.sheets.flatMap(sheet => sheet.visuals)
  const [only] = visuals
  if (only === undefined) return `${file.format} of ${sheets}`
  const what = visuals.length === 1 ? sanitizeLine(only.title ?? only.id, 80) : pluralize(visuals.length, 'visual')
  return `${file.format} of ${what} on ${sheets}`
}

/** `EXCEL of Orders on Overview, Returns on Details`: every visual by name. */
export function formatFullFileLabel(file: PlannedFile): string {
  const parts = file.sheets.flatMap(sheet => {
    const on = formatSheet(sheet)
    return sheet.visuals.length === 0
      ? [on]
      : sheet.visuals.map(visual => `${sanitizeLine(visual.title ?? visual.id, 80)} on ${on}`)
  })
  return `${file.format} of ${parts.join(', ')}`
}

/** Files of a job; of more than four, the first three by name. */
export function formatJobLabel(job: PlannedJob): string {
  return joinShortList(job.files.map(formatFileLabel), 'file')
}

/** The title of the report: its name, else its dashboard's name once that is known, else the dashboard ID. */
export function formatReportTitle({ name, label, dashboardId }: Report, dashboardName: string | undefined): string {
  if (name !== undefined || dashboardName === undefined || !label.startsWith(dashboardId)) return label
  return `${dashboardName}${label.slice(dashboardId.length)}`
}

/** Whether the file was delivered: it neither failed nor was skipped. */
export function isDelivered(file: FileResult): boolean {
  return file.failure === undefined && file.skipped === undefined
}

/** Whether an input left the file out on purpose. */
export function isSkipped(file: FileResult): boolean {
  return file.failure === undefined && file.skipped !== undefined
}

/** The results of the job's files; a merged file belongs to each of its jobs. */
export function findFilesOfJob(outcome: JobOutcome, files: readonly FileResult[]): FileResult[] {
  const key = createJobKey(outcome)
  return files.filter(file => file.jobs.some(job => createJobKey(job) === key))
}

// Job IDs are unique to a dashboard of an account only.
function createJobKey(outcome: JobOutcome): string {
  const { AwsAccountId, DashboardId, SnapshotJobId } = outcome.job.request
  return `${AwsAccountId}/${DashboardId}/${SnapshotJobId}`
}

function formatSheet(sheet: PlannedSheet): string {
  return sanitizeLine(sheet.name ?? sheet.id, 80)
}

function joinShortList(items: readonly string[], one: string): string {
  if (items.length <= 4) return joinList(items)
  return joinList([...items.slice(0, 3), `${pluralize(items.length - 3, `more ${one}`)}`])
}
