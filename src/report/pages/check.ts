import { pluralize, sanitizeLine } from '../../lib/text.ts'
import { escapeMarkdown } from '../format/markdown.ts'
import { joinMarkdown, type Page } from '../format/page.ts'
import { formatMarkdownTable, takeWithinBytes } from '../format/table.ts'
import { formatCodeBlock } from '../remedy.ts'

/** One check of `mode: check`. */
export interface CheckLine {
  /** `skipped`: could not be made; `untestable`: only a real job can make it; `pending`: the step ended before the check. */
  readonly status: boolean | 'skipped' | 'untestable' | 'pending'
  /** Such as `Assume base role arn:aws:iam::111122223333:role/exports`. */
  readonly what: string
  /** The finding. */
  readonly detail?: string
  /** Why it failed or was skipped. */
  readonly cause?: string
  /** The fix; a policy to paste has several lines. */
  readonly remedy?: string
}

/** The result of `mode: check`: each failure with its fix, and what only a job can test with the statements it needs. */
export function formatCheckPage(lines: readonly CheckLine[]): Page {
  const selectLines = (status: CheckLine['status']) => lines.filter(line => line.status === status)
  const [failed, pending] = [selectLines(false), selectLines('pending')]
  const title = countChecks(lines)
  return {
    log: [...lines.flatMap(formatLogLines), `${title}.`],
    summary: joinMarkdown([
      `## ${failed.length + pending.length > 0 ? '❌' : selectLines('skipped').length > 0 ? '⚠️' : '✅'} QuickSight Snapshot: ${title}`,
      formatCheckTable(lines),
      ...formatSection('How to fix', failed),
      ...formatCollapsedSection(
        'Not checked: required for a job',
        selectLines('untestable').filter(({ remedy }) => remedy !== undefined)
      )
    ])
  }
}

/** `9 of 14 checks passed, 1 failed, 2 skipped, 2 not testable`. */
function countChecks(lines: readonly CheckLine[]): string {
  const counts = [
    ['failed', false],
    ['skipped', 'skipped'],
    ['not finished', 'pending'],
    ['not testable', 'untestable']
  ] as const
  const others = counts.flatMap(([name, status]) => {
    const count = lines.filter(line => line.status === status).length
    return count === 0 ? [] : [`${count} ${name}`]
  })
  const passed = lines.filter(({ status }) => status === true).length
  return [`${passed} of ${pluralize(lines.length, 'check')} passed`, ...others].join(', ')
}

/** A section that is closed until the reader opens it. */
function formatCollapsedSection(title: string, lines: readonly CheckLine[]): string[] {
  const [, ...parts] = formatSection(title, lines)
  return parts.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...parts, '</details>']
}

function formatSection(title: string, lines: readonly CheckLine[]): string[] {
  if (lines.length === 0) return []
  const { kept, left: omitted } = takeWithinBytes(lines.map(formatCheckRemedy), 128 * 1024)
  return [`### ${title}`, ...kept, omitted === 0 ? '' : `… and ${omitted} more.`]
}

function formatCheckTable(lines: readonly CheckLine[]): string {
  const columns = [{ title: '' }, { title: 'Check' }, { title: 'Found' }]
  const rows = lines.map(line => [getCheckSymbol(line), line.what, line.detail ?? line.cause ?? ''])
  return formatMarkdownTable({ columns, rows }, 64 * 1024)
}

function getCheckSymbol({ status }: CheckLine): string {
  if (typeof status === 'boolean') return status ? '✓' : '✗'
  return status === 'pending' ? '…' : '–'
}

function formatLogLines(line: CheckLine): string[] {
  const details = [line.detail, line.cause].flatMap(text => (text === undefined ? [] : [sanitizeLine(text, 1000)]))
  const kind = line.status === 'skipped' ? ' (skipped)' : line.status === 'untestable' ? ' (not tested)' : ''
  const head = `${getCheckSymbol(line)} ${sanitizeLine(line.what)}${kind}${details.length === 0 ? '' : `: ${details.join('; ')}`}`
  // The statements that only a job needs are in the summary.
  const remedy =
    line.remedy === undefined || line.status === 'untestable' ? [] : line.remedy.split('\n').map(text => `    ${text}`)
  return [head, ...remedy]
}

function formatCheckRemedy({ what, cause, remedy = '' }: CheckLine): string {
  const paste = remedy.includes('\n') ? formatCodeBlock(remedy) : escapeMarkdown(remedy, 1000)
  return [`**${escapeMarkdown(what)}**`, cause === undefined ? '' : escapeMarkdown(cause, 1000), paste]
    .filter(part => part !== '')
    .join('\n\n')
}
