import type { FileResult, RunResult } from '../../domain/result.ts'
import type { JobOutcome } from '../../domain/snapshot-job.ts'
import { findFilesOfJob, formatJobLabel } from '../format/labels.ts'
import { formatCodeFence } from '../format/markdown.ts'
import { formatDuration } from '../format/units.ts'

interface Bar {
  readonly name: string
  readonly kind: 'done' | 'active' | 'crit'
  readonly from: number
  readonly to: number
}

interface TimelineRow {
  readonly title: string
  readonly bars: readonly Bar[]
}

/**
 * Formats the run as a Mermaid chart with one row per job: queued, running, downloading, relative to the start of the
 * step. At most `most` bars; further jobs are counted. Empty if no job was started.
 * https://mermaid.js.org/syntax/gantt.html
 */
export function formatGantt(result: RunResult, most = 50): string {
  const rows = result.reports.flatMap(report =>
    report.jobs.map(outcome => formatGanttRow(report.report.label, outcome, report.files, result))
  )
  const drawn = rows.filter(each => each.bars.length > 0)
  const shown = takeFirstRows(drawn, most)
  if (shown.length === 0) return ''
  const chart = formatCodeFence(createChart(shown, result), 'mermaid')
  const rest = drawn.length - shown.length
  return rest === 0 ? chart : `${chart}\n\n… and ${rest} more ${rest === 1 ? 'job' : 'jobs'}.`
}

/** Removes Mermaid syntax from a name: at most 40 letters, digits, spaces and safe characters remain. */
export function escapeTaskName(name: string): string {
  const safe = name
    .replace(/[^\p{L}\p{N}()._/ -]/gu, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/ {2,}/g, ' ')
    .trim()
  const characters = [...safe]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : safe || 'job'
}

function formatGanttRow(
  report: string,
  outcome: JobOutcome,
  files: readonly FileResult[],
  run: RunResult
): TimelineRow {
  const { startedAt, runningAt } = outcome.times
  const name = escapeTaskName(`${report} ${formatJobLabel(outcome.job)}`)
  if (startedAt === undefined) return { title: name, bars: [] }
  const endedAt = outcome.times.endedAt ?? run.endedAt
  const kind = outcome.state === 'completed' ? 'done' : outcome.state === 'failed' ? 'crit' : 'active'
  // A job that was never observed running, because it was short or aborted, is one bar.
  const bars: Bar[] = [
    { name: '·', kind: 'active', from: startedAt, to: runningAt ?? startedAt },
    { name: formatDuration(endedAt - (runningAt ?? startedAt)), kind, from: runningAt ?? startedAt, to: endedAt },
    ...listDownloads(outcome, files)
  ]
  return { title: name, bars: bars.filter(bar => bar.to > bar.from) }
}

function listDownloads(outcome: JobOutcome, files: readonly FileResult[]): Bar[] {
  const own = findFilesOfJob(outcome, files).filter(file => file.jobs.length === 1)
  const local = own.flatMap(file => file.local ?? [])
  if (local.length === 0) return []
  const from = Math.min(...local.map(file => file.completedAt - file.downloadMs))
  return [{ name: '·', kind: 'active', from, to: Math.max(...local.map(file => file.completedAt)) }]
}

function takeFirstRows(rows: readonly TimelineRow[], most: number): TimelineRow[] {
  let bars = 0
  const end = rows.findIndex(each => {
    bars += each.bars.length
    return bars > most
  })
  return end === -1 ? [...rows] : rows.slice(0, end)
}

// Times are relative to a midnight without time zone, so that the axis begins at 00:00 for every reader.
function createChart(rows: readonly TimelineRow[], run: RunResult): string {
  const titles = rows.map((each, index) => `${index + 1} ${each.title}`)
  const leftPadding = 30 + 6 * Math.max(...titles.map(title => title.length))
  const lines = rows.flatMap((each, index) => [
    `  section ${titles[index]}`,
    ...each.bars.map(bar => `  ${bar.name} :${bar.kind}, ${toChartTime(run, bar.from)}, ${toChartTime(run, bar.to)}`)
  ])
  const axis = run.endedAt - run.startedAt < 3_600_000 ? '%M:%S' : '%H:%M'
  return [
    '---',
    'displayMode: compact',
    'config:',
    '  gantt:',
    `    leftPadding: ${leftPadding}`,
    '---',
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${axis}`,
    ...lines
  ].join('\n')
}

function toChartTime(run: RunResult, at: number): string {
  const elapsed = Math.max(0, at - run.startedAt)
  return new Date(Date.UTC(2000, 0, 1) + elapsed).toISOString().slice(0, 23).replace('T', ' ')
}
