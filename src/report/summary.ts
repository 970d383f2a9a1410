import type { FileResult, JobOutcome, ReportResult, RunResult } from '../model.ts'
import { counted, listed } from '../text.ts'
import { opening } from './annotations.ts'
import { alike, grouped, type Trouble, troublesOf } from './failures.ts'
import { gantt } from './gantt.ts'
import { contents } from './log.ts'
import { code, fenced, prose } from './markdown.ts'
import { markdownOf } from './page.ts'
import { succeeds } from './status.ts'
import { markdownTable, type Table, within } from './table.ts'
import { duration, size } from './units.ts'
import { delivered, jobWords, userOf } from './words.ts'

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
    failures(result),
    pickUp(result, context),
    files(result),
    timeline(result),
    archive(result)
  ]
  return markdownOf(parts)
}

const kilobyte = 1024

function headline(result: RunResult, context: SummaryContext): string {
  const there = result.reports.flatMap(report => report.files).filter(delivered)
  const bytes = there.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0)
  const facts = [
    subject(result.reports),
    `${counted(there.length, 'file')}${bytes === 0 ? '' : ` (${size(bytes)})`}`,
    counted(result.reports.flatMap(report => report.jobs).length, 'snapshot job'),
    duration(result.endedAt - result.startedAt)
  ]
  return `## ${mark(result, context)} QuickSight Snapshot: ${result.status}\n\n${opening(result)}\n\n${facts.join(' · ')}`
}

function mark({ status }: RunResult, { allowPartial }: SummaryContext): string {
  if (!succeeds(status, allowPartial)) return '❌'
  return status === 'PARTIAL' ? '⚠️' : '✅'
}

function subject(reports: readonly ReportResult[]): string {
  const [only] = reports
  if (only === undefined || reports.length > 1) return counted(reports.length, 'report')
  return `${prose(only.dashboardName ?? only.report.dashboardId)} as ${prose(userOf(only.report.viewer))}`
}

function failures(result: RunResult): string {
  const groups = alike(troublesOf(result))
  if (groups.length === 0) return ''
  const { kept, left } = within(groups.map(failure), 64 * kilobyte)
  const rest = left === 0 ? [] : [`- … and ${counted(left, 'more failure')}`]
  return `### What failed\n\n${[...kept, ...rest].join('\n')}`
}

/** What it hit, what happened, and what to do: an entry of a list. */
function failure(group: readonly Trouble[]): string {
  const [first] = group
  if (first === undefined) return ''
  const { code: name, message, hint = '' } = first.failure
  const ids = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3)
  const requests = ids.length === 0 ? '' : `, request ID ${listed(ids.map(id => code(id, 80)))}`
  const mend = hint.includes('\n') ? `\n\n${fenced(hint, '', 4000)}` : `<br>${prose(hint, 1000)}`
  const told = `${places(group)}<br>${prose(message, 1000)} (${code(name, 80)}${requests})${hint === '' ? '' : mend}`
  return `- ${told.replaceAll('\n', '\n  ')}`
}

/** Reports by name, each with what of it was hit; at most ten of them. */
function places(group: readonly Trouble[]): string {
  const reports = grouped(group, trouble => trouble.report).map(troubles => {
    const what = troubles.flatMap(trouble => trouble.what ?? [])
    const shown = what.slice(0, 5).map(each => prose(each))
    const all = what.length > 5 ? [...shown, `${what.length - 5} more`] : shown
    return [`**${prose(troubles[0]?.report ?? 'After the files')}**`, listed(all)]
      .filter(part => part !== '')
      .join(', ')
  })
  return reports.length > 10 ? `${reports.slice(0, 10).join('; ')} and ${reports.length - 10} more` : reports.join('; ')
}

function pickUp(result: RunResult, context: SummaryContext): string {
  const left = result.reports
    .flatMap(report => report.jobs)
    .filter(outcome => outcome.exists && (outcome.state === 'abandoned' || outcome.state === 'started'))
  if (left.length === 0) return ''
  return [
    '### Jobs that may still run',
    'QuickSight has no call to cancel a snapshot job. To pick the results up, run the step again with the same inputs and:',
    fenced(`job-id: ${context.jobPrefix}`, 'yaml'),
    markdownTable(jobTable(left), 32 * kilobyte)
  ].join('\n\n')
}

function jobTable(jobs: readonly JobOutcome[]): Table {
  return {
    columns: [{ title: 'Report' }, { title: 'Exports' }, { title: 'Snapshot job', as: 'code' }],
    rows: jobs.map(({ job }) => [job.report.label, jobWords(job), job.request.SnapshotJobId])
  }
}

function files(result: RunResult): string {
  const all = result.reports.flatMap(report => report.files)
  if (all.length === 0) return ''
  return `### Files\n\n${markdownTable(fileTable(all, result.reports.length > 1), 96 * kilobyte)}`
}

function fileTable(all: readonly FileResult[], several: boolean): Table {
  return {
    columns: [
      { title: 'Report' },
      { title: 'Sheet' },
      { title: 'Visual' },
      { title: 'Format' },
      { title: 'Size', as: 'number' },
      { title: 'Holds', as: 'number' },
      { title: 'Time', as: 'number' },
      { title: 'Where', as: 'code' }
    ],
    rows: all.map(file => fileRow(file, several))
  }
}

function fileRow(file: FileResult, several: boolean): string[] {
  const visuals = file.file.sheets.flatMap(sheet => sheet.visuals).map(visual => visual.title ?? visual.id)
  const { local } = file
  return [
    several ? file.report.label : '',
    file.file.sheets.map(sheet => sheet.name ?? sheet.id).join(', '),
    visuals.join(', '),
    file.file.format,
    delivered(file) ? (local === undefined ? '' : size(local.bytes)) : 'failed',
    contents(file).join(', '),
    took(file),
    delivered(file) ? (local?.path ?? file.s3Uri ?? '') : ''
  ]
}

// From the start of the first job to the file in hand.
function took(file: FileResult): string {
  const starts = file.jobs.flatMap(({ times }) => times.startedAt ?? [])
  const ends = file.jobs.flatMap(({ times }) => times.endedAt ?? [])
  const end = file.local?.completedAt ?? Math.max(...ends)
  return starts.length === 0 || !Number.isFinite(end) ? '' : duration(end - Math.min(...starts))
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
