import type { FileResult, RunResult } from '../../domain/result.ts'
import { formatReportTitle, isDelivered } from '../format/labels.ts'
import { formatMarkdownTable, type Table } from '../format/table.ts'
import { formatBytes, formatDuration } from '../format/units.ts'
import { formatContentCounts } from '../log-lines.ts'

/** The table of files in the summary, in the order of the inputs; empty without files. */
export function formatFileTable(result: RunResult): string {
  const all = result.reports.flatMap(report => report.files)
  if (all.length === 0) return ''
  return `### Files\n\n${formatMarkdownTable(createFileTable(all, result.reports.length > 1), 96 * 1024)}`
}

function createFileTable(all: readonly FileResult[], several: boolean): Table {
  return {
    columns: [
      { title: 'Report' },
      { title: 'Sheet' },
      { title: 'Visual' },
      { title: 'Format' },
      { title: 'Size', style: 'number' },
      { title: 'Contents', style: 'number' },
      { title: 'Time', style: 'number' },
      { title: 'Path', style: 'code' },
      { title: 'In S3', style: 'code' }
    ],
    rows: all.map(file => createFileRow(file, several))
  }
}

function createFileRow(file: FileResult, several: boolean): string[] {
  const visuals = file.file.sheets.flatMap(sheet => sheet.visuals).map(visual => visual.title ?? visual.id)
  const { local } = file
  return [
    several ? formatReportTitle(file.report, file.jobs[0]?.job.dashboardName) : '',
    file.file.sheets.map(sheet => sheet.name ?? sheet.id).join(', '),
    visuals.join(', '),
    file.file.format,
    isDelivered(file) ? (local === undefined ? '' : formatBytes(local.bytes)) : 'failed',
    formatContentCounts(file).join(', '),
    formatElapsed(file),
    (isDelivered(file) && local?.path) || '',
    ((isDelivered(file) || file.isInBucket) && file.s3Uri) || ''
  ]
}

// From the start of the first job to the end of the download.
function formatElapsed(file: FileResult): string {
  const starts = file.jobs.flatMap(({ times }) => times.startedAt ?? [])
  const ends = file.jobs.flatMap(({ times }) => times.endedAt ?? [])
  const end = file.local?.completedAt ?? Math.max(...ends)
  return starts.length === 0 || !Number.isFinite(end) ? '' : formatDuration(end - Math.min(...starts))
}
