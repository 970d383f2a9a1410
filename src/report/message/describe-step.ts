import { findOldestData } from '../../domain/datasets.ts'
import type { FileResult, ReportResult, RunResult, Status } from '../../domain/result.ts'
import { formatReuseTime } from '../../domain/reuse.ts'
import { getViewerName } from '../../identity/viewer.ts'
import { joinList, pluralize } from '../../lib/text.ts'
import { countChanges } from '../compared-lines.ts'
import { collectFailures, collectInterrupted, type FailureEntry } from '../failures.ts'
import { formatFileLabel, isDelivered } from '../format/labels.ts'
import { formatBytes, formatDuration } from '../format/units.ts'
import type { MessageItem, MessageSection, StepMessage } from './step-message.ts'

export interface MessageContext {
  readonly allowPartial: boolean
  /** Page of the workflow run; empty outside GitHub. */
  readonly runUrl: string
}

/** Describes the result of the step for people. It contains no parameter value and no presigned URL. */
export function describeStep(result: RunResult, context: MessageContext): StepMessage {
  const files = result.reports.flatMap(report => report.files)
  const delivered = files.filter(isDelivered)
  const releaseUrl = result.archive?.releaseUrl ?? ''
  return {
    tone: getTone(result.status, context.allowPartial),
    headline: describeOutcome(result, delivered.length),
    subject: describeSubject(result.reports),
    facts: listFacts(result),
    sections: [
      { title: 'Failed', items: toItems(collectFailures(result)) },
      { title: 'Not finished', items: toItems(collectInterrupted(result)) },
      { title: 'Skipped', items: describeSkipped(result.reports) },
      { title: 'Changed', items: listChanges(result) },
      { title: 'Files', items: delivered.map(describeFile) },
      { title: 'Warnings', items: files.flatMap(describeWarnings) }
    ].filter((section: MessageSection) => section.items.length > 0),
    links: [
      { title: 'Workflow run', url: context.runUrl },
      { title: 'Release', url: releaseUrl }
    ].filter(({ url }) => url !== '')
  }
}

function getTone(status: Status, allowPartial: boolean): StepMessage['tone'] {
  if (status === 'PARTIAL') return allowPartial ? 'warning' : 'bad'
  return status === 'COMPLETED' || status === 'SKIPPED' || status === 'STARTED' ? 'good' : 'bad'
}

function describeOutcome(result: RunResult, delivered: number): string {
  if (result.status === 'STARTED') {
    const started = result.reports.flatMap(({ jobs }) => jobs).filter(({ state }) => state === 'started')
    return `${pluralize(started.length, 'snapshot job')} started`
  }
  const failed = collectFailures(result).length
  const skipped = describeSkipped(result.reports).length
  const counts = [
    delivered === 0 ? 'nothing delivered' : `${pluralize(delivered, 'file')} delivered`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`])
  ]
  return [...endings[result.status], ...counts].join(', ')
}

const endings: Readonly<Record<Status, readonly string[]>> = {
  COMPLETED: [],
  PARTIAL: [],
  FAILED: [],
  STARTED: [],
  SKIPPED: [],
  TIMED_OUT: ['timed out'],
  CANCELLED: ['canceled']
}

function describeSubject(reports: readonly ReportResult[]): string {
  const names = new Set(reports.map(({ dashboardName, report }) => dashboardName ?? report.dashboardId))
  const [only = ''] = names
  if (names.size === 1 && reports.length > 1) return `${only} (${pluralize(reports.length, 'report')})`
  return names.size === 1 ? only : `${pluralize(reports.length, 'report')} of ${pluralize(names.size, 'dashboard')}`
}

function listFacts({ reports, changes, archive, startedAt, endedAt }: RunResult): StepMessage['facts'] {
  const [report] = reports
  const delivering = reports.filter(({ files }) => files.some(isDelivered))
  const uploads = new Set(
    delivering.flatMap(({ report: { files } }) => (files.uploadTo ? [toUri(files.uploadTo)] : []))
  )
  return [
    ...(report !== undefined && reports.length === 1
      ? [{ name: 'User', value: getViewerName(report.report.viewer) }]
      : []),
    ...listDataAge(reports),
    ...listReuse(delivering),
    ...(changes === undefined ? [] : [{ name: 'Changes', value: countChanges(changes) }]),
    ...(uploads.size === 0 ? [] : [{ name: 'Uploaded to', value: joinList([...uploads].slice(0, 3)) }]),
    ...(archive?.downloadPath === undefined || uploads.size > 0
      ? []
      : [{ name: 'Folder', value: archive.downloadPath }]),
    { name: 'Duration', value: formatDuration(endedAt - startedAt) }
  ]
}

function listDataAge(reports: readonly ReportResult[]): StepMessage['facts'] {
  const oldest = findOldestData(reports)
  return oldest === undefined ? [] : [{ name: 'Data as of', value: new Date(oldest).toISOString() }]
}

// The files show the data of that time, and their names do not say so.
function listReuse(reports: readonly ReportResult[]): StepMessage['facts'] {
  const delivered = reports.flatMap(({ files }) => files.filter(isDelivered))
  const times = delivered.flatMap(({ jobs }) => formatReuseTime(jobs) ?? []).sort()
  const [oldest] = times
  return oldest === undefined
    ? []
    : [{ name: 'Reused', value: `${pluralize(times.length, 'file')}, the oldest of ${oldest}` }]
}

function toUri({ bucket, prefix }: { readonly bucket: string; readonly prefix: string }): string {
  return prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`
}

function toItems(failures: readonly FailureEntry[]): MessageItem[] {
  return failures.map(({ report, title = report, what, failure }) => ({
    name: [title, what].filter(part => part !== undefined).join(': ') || 'Step',
    detail: failure.message
  }))
}

function describeSkipped(reports: readonly ReportResult[]): MessageItem[] {
  return reports.flatMap(({ report, skipped, files }) => {
    if (skipped !== undefined) return [{ name: report.label, detail: skipped.message }]
    return files.flatMap(file =>
      file.skipped === undefined
        ? []
        : [{ name: `${report.label}: ${formatFileLabel(file.file)}`, detail: file.skipped.message }]
    )
  })
}

function listChanges({ changes = [] }: RunResult): MessageItem[] {
  return changes
    .filter(({ change }) => change !== 'same')
    .map(({ path, change, rowsBefore, rows, pagesBefore, pages }) => ({
      name: path,
      detail: [change, compareCounts(rowsBefore, rows, 'row'), compareCounts(pagesBefore, pages, 'page')]
        .filter(part => part !== '')
        .join(', ')
    }))
}

function compareCounts(before: number | undefined, now: number | undefined, unit: string): string {
  if (now === undefined) return before === undefined ? '' : pluralize(before, unit)
  return before === undefined || before === now ? pluralize(now, unit) : `${before} → ${pluralize(now, unit)}`
}

function describeFile({ file, local, s3Uri }: FileResult): MessageItem {
  const counts = [
    ...(local?.pages === undefined ? [] : [pluralize(local.pages, 'page')]),
    ...(local?.rows === undefined ? [] : [pluralize(local.rows, 'row')]),
    ...(local === undefined ? [] : [formatBytes(local.bytes)])
  ]
  return { name: local?.path ?? s3Uri ?? formatFileLabel(file), detail: counts.join(', ') }
}

function describeWarnings({ file, local, warnings }: FileResult): MessageItem[] {
  return warnings.map(detail => ({ name: local?.path ?? formatFileLabel(file), detail }))
}
