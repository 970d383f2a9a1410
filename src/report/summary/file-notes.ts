import type { FileResult, ReportResult, RunResult } from '../../domain/result.ts'
import { formatReuseTime } from '../../domain/reuse.ts'
import { pluralize } from '../../lib/text.ts'
import { countChanges } from '../compared-lines.ts'
import { formatFileLabel } from '../format/labels.ts'
import { escapeMarkdown } from '../format/markdown.ts'
import { formatMarkdownTable, takeWithinBytes } from '../format/table.ts'

const maxListBytes = 32 * 1024

/** Notes about files that did not fail: skipped and reused files, warnings, and changes since an earlier export. */
export function formatFileNotes(result: RunResult): string[] {
  return [
    list('Skipped', result.reports.flatMap(listSkipped)),
    list(
      'Warnings',
      result.reports.flatMap(entry => [...listDataWarnings(entry), ...entry.files.flatMap(listWarnings)])
    ),
    list('Reused', result.reports.flatMap(listReused)),
    formatChanges(result)
  ].filter(part => part !== '')
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const { kept, left } = takeWithinBytes(
    lines.map(line => `- ${line}`),
    maxListBytes
  )
  return [`### ${title}`, '', ...kept, ...(left === 0 ? [] : [`- … and ${left} more`])].join('\n')
}

function listSkipped({ report, skipped, files }: ReportResult): string[] {
  if (skipped !== undefined) return [`${escapeMarkdown(report.label)}: ${escapeMarkdown(skipped.message, 500)}`]
  return files.flatMap(file =>
    file.skipped === undefined
      ? []
      : [
          `${escapeMarkdown(report.label)}: ${escapeMarkdown(formatFileLabel(file.file))}: ${escapeMarkdown(file.skipped.message, 500)}`
        ]
  )
}

function listDataWarnings({ report, freshness }: ReportResult): string[] {
  const warnings = freshness?.warnings ?? []
  return warnings.map(warning => `${escapeMarkdown(report.label)}: ${escapeMarkdown(warning, 500)}`)
}

function listWarnings({ report, file, warnings }: FileResult): string[] {
  return warnings.map(
    warning =>
      `${escapeMarkdown(report.label)}: ${escapeMarkdown(formatFileLabel(file))}: ${escapeMarkdown(warning, 500)}`
  )
}

// Reused files are from an earlier time, which readers of the files must know.
function listReused({ report, files }: ReportResult): string[] {
  const reused = files.flatMap(({ jobs }) => formatReuseTime(jobs) ?? []).sort()
  const [oldest] = reused
  if (oldest === undefined) return []
  return [
    `${escapeMarkdown(report.label)}: ${pluralize(reused.length, 'file')} of earlier snapshot jobs, the oldest of ${oldest}`
  ]
}

function formatChanges({ changes }: RunResult): string {
  if (changes === undefined) return ''
  const rows = changes
    .filter(({ change }) => change !== 'same')
    .map(({ path, change, rowsBefore, rows, pagesBefore, pages }) => [
      path,
      change,
      formatDifference(rowsBefore, rows),
      formatDifference(pagesBefore, pages)
    ])
  const head = `### Changes\n\nSince the earlier export: ${countChanges(changes)}.`
  if (rows.length === 0) return head
  const columns = [
    { title: 'Path', style: 'code' as const },
    { title: 'Change' },
    { title: 'Rows' },
    { title: 'Pages' }
  ]
  return `${head}\n\n${formatMarkdownTable({ columns, rows }, maxListBytes)}`
}

function formatDifference(before: number | undefined, now: number | undefined): string {
  if (before === undefined && now === undefined) return ''
  return before === now ? String(now) : `${before ?? '–'} → ${now ?? '–'}`
}
