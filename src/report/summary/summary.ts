import type { JobOutcome, ReportResult, RunResult } from '../../domain/model.ts'
import { viewerName } from '../../identity/viewer.ts'
import { pluralize } from '../../lib/text.ts'
import { delivered, jobWords } from '../format/labels.ts'
import { code, fenced, prose } from '../format/markdown.ts'
import { markdownOf } from '../format/page.ts'
import { markdownTable, type Table } from '../format/table.ts'
import { duration, size } from '../format/units.ts'
import { succeeds } from '../status.ts'
import { failureList } from './failure-list.ts'
import { filesTable } from './file-table.ts'
import { gantt } from './gantt.ts'
import { opening } from './headline.ts'

export interface SummaryContext {
  readonly allowPartial: boolean
  /** Start of every job ID: with it as `job-id`, a later step picks the jobs up. */
  readonly jobPrefix: string
}

/**
 * The job summary of an export, well below the 1 MiB that GitHub takes: each part has its own bound, and what is beyond
 * is counted. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export function summaryOf(result: RunResult, context: SummaryContext): string {
  const parts = [
    headline(result, context),
    failureList(result),
    pickUp(result, context),
    filesTable(result),
    timeline(result),
    archive(result)
  ]
  return markdownOf(parts)
}

function headline(result: RunResult, context: SummaryContext): string {
  const there = result.reports.flatMap(report => report.files).filter(delivered)
  const bytes = there.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0)
  const facts = [
    subject(result.reports),
    `${pluralize(there.length, 'file')}${bytes === 0 ? '' : ` (${size(bytes)})`}`,
    pluralize(result.reports.flatMap(report => report.jobs).length, 'snapshot job'),
    duration(result.endedAt - result.startedAt)
  ]
  return `## ${mark(result, context)} QuickSight Snapshot: ${result.status}\n\n${opening(result, context.allowPartial)}\n\n${facts.join(' · ')}`
}

function mark({ status }: RunResult, { allowPartial }: SummaryContext): string {
  if (!succeeds(status, allowPartial)) return '❌'
  return status === 'PARTIAL' ? '⚠️' : '✅'
}

function subject(reports: readonly ReportResult[]): string {
  const [only] = reports
  if (only === undefined || reports.length > 1) return pluralize(reports.length, 'report')
  return `${prose(only.dashboardName ?? only.report.dashboardId)} as ${prose(viewerName(only.report.viewer))}`
}

function pickUp(result: RunResult, context: SummaryContext): string {
  const left = result.reports
    .flatMap(report => report.jobs)
    .filter(outcome => outcome.existsOnServer && (outcome.state === 'abandoned' || outcome.state === 'started'))
  if (left.length === 0) return ''
  return [
    '### Jobs to pick up',
    'QuickSight has no call to cancel a snapshot job. To pick the results up, run the step again with the same inputs and:',
    fenced(`job-id: ${context.jobPrefix}`, 'yaml'),
    markdownTable(jobTable(left), 32 * 1024)
  ].join('\n\n')
}

function jobTable(jobs: readonly JobOutcome[]): Table {
  return {
    columns: [{ title: 'Report' }, { title: 'Exports' }, { title: 'Snapshot job', as: 'code' }],
    rows: jobs.map(({ job }) => [job.report.label, jobWords(job), job.request.SnapshotJobId])
  }
}

function timeline(result: RunResult): string {
  const chart = gantt(result)
  const legend = 'A row a snapshot job: queued, running (red where it failed), download; in time since the step began.'
  return chart === '' ? '' : `### Timeline\n\n${legend}\n\n${chart}`
}

function archive(result: RunResult): string {
  const { downloadPath = '', manifest = '', releaseUrl = '' } = result.archive ?? {}
  const lines = [
    downloadPath === '' ? '' : `- Files: ${code(downloadPath)}`,
    manifest === '' ? '' : `- Manifest: ${code(manifest)}`,
    releaseUrl === '' ? '' : `- Release: ${/^https:\/\/[\w.:/%~+-]+$/.test(releaseUrl) ? releaseUrl : code(releaseUrl)}`
  ].filter(line => line !== '')
  return lines.length === 0 ? '' : `### Where the files are\n\n${lines.join('\n')}`
}
