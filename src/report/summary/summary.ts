import type { ReportResult, RunResult } from '../../domain/result.ts'
import type { JobOutcome } from '../../domain/snapshot-job.ts'
import { getViewerName } from '../../identity/viewer.ts'
import { pluralize } from '../../lib/text.ts'
import { formatJobLabel, formatReportTitle, isDelivered } from '../format/labels.ts'
import { escapeMarkdown, formatCodeFence, formatInlineCode } from '../format/markdown.ts'
import { joinMarkdown } from '../format/page.ts'
import { formatMarkdownTable, type Table } from '../format/table.ts'
import { formatBytes, formatDuration } from '../format/units.ts'
import { isSuccess } from '../status.ts'
import { findUnfinishedJobs, listPickUpIds } from '../unfinished-jobs.ts'
import { formatDataTable } from './data-table.ts'
import { formatRunFailures } from './failure-list.ts'
import { formatFileNotes } from './file-notes.ts'
import { formatFileTable } from './file-table.ts'
import { formatGantt } from './gantt.ts'
import { formatStatusSentence } from './headline.ts'

export interface SummaryContext {
  readonly allowPartial: boolean
}

/**
 * The job summary of an export, well below the 1 MiB that GitHub takes: each part has its own bound, and what is beyond
 * is counted. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function formatSummary(result: RunResult, context: SummaryContext): string {
  const parts = [
    formatHeadline(result, context),
    formatRunFailures(result),
    formatResumeSection(result),
    formatFileTable(result),
    formatDataTable(result),
    ...formatFileNotes(result),
    formatTimeline(result),
    formatArchive(result)
  ]
  return joinMarkdown(parts)
}

function formatHeadline(result: RunResult, context: SummaryContext): string {
  const delivered = result.reports.flatMap(report => report.files).filter(isDelivered)
  const bytes = delivered.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0)
  const facts = [
    describeExport(result.reports),
    `${pluralize(delivered.length, 'file')}${bytes === 0 ? '' : ` (${formatBytes(bytes)})`}`,
    pluralize(result.reports.flatMap(report => report.jobs).length, 'snapshot job'),
    formatDuration(result.endedAt - result.startedAt)
  ]
  return `## ${getStatusSymbol(result, context)} QuickSight Snapshot: ${result.status}\n\n${formatStatusSentence(result, context.allowPartial)}\n\n${facts.join(' · ')}`
}

function getStatusSymbol({ status }: RunResult, { allowPartial }: SummaryContext): string {
  if (!isSuccess(status, allowPartial)) return '❌'
  return status === 'PARTIAL' ? '⚠️' : '✅'
}

function describeExport(reports: readonly ReportResult[]): string {
  const [only] = reports
  if (only === undefined || reports.length > 1) return pluralize(reports.length, 'report')
  return `${escapeMarkdown(only.dashboardName ?? only.report.dashboardId)} as ${escapeMarkdown(getViewerName(only.report.viewer))}`
}

function formatResumeSection(result: RunResult): string {
  const jobs = findUnfinishedJobs(result)
  if (jobs.length === 0) return ''
  const ids = listPickUpIds(jobs)
  const steps = ids.length === 1 ? 'rerun the step' : 'rerun the step once per line'
  return [
    '### Unfinished jobs',
    `A snapshot job cannot be canceled. To collect the results, ${steps} with the same inputs and:`,
    formatCodeFence(ids.map(id => `job-id: ${id}`).join('\n'), 'yaml'),
    formatMarkdownTable(createJobTable(jobs), 32 * 1024)
  ].join('\n\n')
}

function createJobTable(jobs: readonly JobOutcome[]): Table {
  return {
    columns: [{ title: 'Report' }, { title: 'Exports' }, { title: 'Snapshot job', style: 'code' }],
    rows: jobs.map(({ job }) => [
      formatReportTitle(job.report, job.dashboardName),
      formatJobLabel(job),
      job.request.SnapshotJobId
    ])
  }
}

function formatTimeline(result: RunResult): string {
  const chart = formatGantt(result)
  const legend =
    'One row per snapshot job: queued, running (red if it failed), downloading. Times are relative to the start of the step.'
  return chart === '' ? '' : `### Timeline\n\n${legend}\n\n${chart}`
}

function formatArchive(result: RunResult): string {
  const { downloadPath = '', manifest = '', releaseUrl = '' } = result.archive ?? {}
  const lines = [
    downloadPath === '' || !result.reports.some(report => report.files.some(isDelivered))
      ? ''
      : `- Files: ${formatInlineCode(downloadPath)}`,
    manifest === '' ? '' : `- Manifest: ${formatInlineCode(manifest)}`,
    releaseUrl === ''
      ? ''
      : `- Release: ${/^https:\/\/[\w.:/%~+-]+$/.test(releaseUrl) ? releaseUrl : formatInlineCode(releaseUrl)}`
  ].filter(line => line !== '')
  return lines.length === 0 ? '' : `### Where the files are\n\n${lines.join('\n')}`
}
