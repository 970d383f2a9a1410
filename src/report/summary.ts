import type { FileResult, JobOutcome, RunResult } from '../model.ts'
import { counted, listed } from '../text.ts'
import { alike, type Trouble, troublesOf } from './failures.ts'
import { gantt } from './gantt.ts'
import { contents } from './log.ts'
import { code, fenced, prose } from './markdown.ts'
import { succeeds } from './status.ts'
import { markdownTable, type Table, within } from './table.ts'
import { duration, size } from './units.ts'
import { delivered, jobWords } from './words.ts'

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
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const kilobyte = 1024

function headline(result: RunResult, context: SummaryContext): string {
  const all = result.reports.flatMap(report => report.files)
  const there = all.filter(delivered)
  const bytes = there.reduce((sum, file) => sum + (file.local?.bytes ?? 0), 0)
  const jobs = result.reports.flatMap(report => report.jobs).length
  const facts = [
    `${counted(there.length, 'file')}${bytes === 0 ? '' : ` (${size(bytes)})`}`,
    counted(jobs, 'snapshot job'),
    counted(result.reports.length, 'report'),
    duration(result.endedAt - result.startedAt)
  ]
  const mark = succeeds(result.status, context.allowPartial) ? (result.status === 'PARTIAL' ? '⚠️' : '✅') : '❌'
  return `## ${mark} QuickSight Snapshot: ${result.status}\n\n${facts.join(' · ')}`
}

function failures(result: RunResult): string {
  const groups = alike(troublesOf(result))
  if (groups.length === 0) return ''
  const { kept, left } = within(groups.map(failure), 64 * kilobyte)
  const rest = left === 0 ? [] : [`… and ${counted(left, 'more failure')}.`]
  return ['### What failed', ...kept, ...rest].join('\n\n')
}

function failure(group: readonly Trouble[]): string {
  const [first] = group
  if (first === undefined) return ''
  const { code: name, message, hint } = first.failure
  const requests = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3)
  return [
    `**${places(group)}**`,
    `${prose(message, 1000)} (${code(name, 80)})`,
    ...(hint === undefined
      ? []
      : [hint.includes('\n') ? fenced(hint.slice(0, 4000)) : `What to do: ${prose(hint, 1000)}`]),
    ...(requests.length === 0 ? [] : [`Request ID ${listed(requests.map(id => code(id, 80)))}`])
  ].join('\n\n')
}

function places(group: readonly Trouble[]): string {
  const named = group.flatMap(({ report, what }) =>
    report === undefined ? [] : [[report, what].filter(Boolean).join(': ')]
  )
  const shown = named.slice(0, 5).map(name => prose(name))
  const rest = named.length - shown.length
  return shown.length === 0 ? 'After the files' : listed(rest > 0 ? [...shown, `${rest} more`] : shown)
}

function pickUp(result: RunResult, context: SummaryContext): string {
  const left = result.reports
    .flatMap(report => report.jobs)
    .filter(outcome => outcome.exists && (outcome.state === 'abandoned' || outcome.state === 'started'))
  if (left.length === 0) return ''
  return [
    `### ${counted(left.length, 'snapshot job')} may still run`,
    'QuickSight finishes what was started: there is no call to cancel a snapshot job. To pick the results up, run the step again with the same inputs and',
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
    local === undefined ? '' : size(local.bytes),
    contents(file).join(', '),
    took(file),
    delivered(file) ? (local?.path ?? file.s3Uri ?? '') : 'failed'
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
  return chart === '' ? '' : `### Timeline\n\n${chart}`
}

function archive(result: RunResult): string {
  const { downloadPath, manifest, releaseUrl } = result.archive ?? {}
  const lines = [
    ...(downloadPath === undefined ? [] : [`- Files: ${code(downloadPath)}`]),
    ...(manifest === undefined ? [] : [`- Manifest: ${code(manifest)}`]),
    ...(releaseUrl === undefined ? [] : [`- Release: ${releaseUrl}`])
  ]
  return lines.length === 0 ? '' : `### Where they lie\n\n${lines.join('\n')}`
}
