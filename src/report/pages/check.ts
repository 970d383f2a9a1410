import { pluralize, sanitizeLine } from '../../lib/text.ts'
import { escapeMarkdown } from '../format/markdown.ts'
import { joinMarkdown, type Page } from '../format/page.ts'
import { markdownTable, takeWithinBytes } from '../format/table.ts'
import { codeBlock } from '../remedy.ts'

/** One thing that `mode: check` tries. */
export interface CheckLine {
  /** `pending`: the step was over before the check was. */
  readonly status: boolean | 'skipped' | 'pending'
  /** Such as `Assume arn:aws:iam::111122223333:role/exports`. */
  readonly what: string
  /** What was found. */
  readonly detail?: string
  /** Why it failed or was skipped. */
  readonly cause?: string
  /** What mends it; a policy to paste has lines of its own. */
  readonly remedy?: string
}

/** What `mode: check` found, each failure with what mends it, and what could not be tried with what it needs. */
export function checkPage(lines: readonly CheckLine[]): Page {
  const of = (status: CheckLine['status']) => lines.filter(line => line.status === status)
  const [failed, passed, pending] = [of(false), of(true), of('pending')]
  const unfinished = pending.length === 0 ? '' : `, ${pending.length} not over`
  const title = `${passed.length} of ${pluralize(passed.length + failed.length, 'check')} passed${unfinished}`
  return {
    log: [...lines.flatMap(logLines), `${title}.`],
    summary: joinMarkdown([
      `## ${failed.length + pending.length === 0 ? '✅' : '❌'} QuickSight Snapshot: ${title}`,
      checkTable(lines),
      ...section('What to mend', failed),
      ...section(
        'What a job needs beyond that',
        of('skipped').filter(({ remedy }) => remedy !== undefined)
      )
    ])
  }
}

function section(title: string, lines: readonly CheckLine[]): string[] {
  if (lines.length === 0) return []
  const { kept, left: omitted } = takeWithinBytes(lines.map(formatRemedy), 128 * 1024)
  return [`### ${title}`, ...kept, omitted === 0 ? '' : `… and ${omitted} more.`]
}

function checkTable(lines: readonly CheckLine[]): string {
  const columns = [{ title: '' }, { title: 'Check' }, { title: 'Found' }]
  const rows = lines.map(line => [statusSymbol(line), line.what, line.detail ?? line.cause ?? ''])
  return markdownTable({ columns, rows }, 64 * 1024)
}

function statusSymbol({ status }: CheckLine): string {
  if (typeof status === 'boolean') return status ? '✓' : '✗'
  return status === 'skipped' ? '–' : '…'
}

function logLines(line: CheckLine): string[] {
  const said = [line.detail, line.cause].flatMap(text => (text === undefined ? [] : [sanitizeLine(text, 1000)]))
  const skipped = line.status === 'skipped' ? ' (skipped)' : ''
  const head = `${statusSymbol(line)} ${sanitizeLine(line.what)}${skipped}${said.length === 0 ? '' : `: ${said.join('; ')}`}`
  const remedy = line.remedy === undefined ? [] : line.remedy.split('\n').map(text => `    ${text}`)
  return [head, ...remedy]
}

function formatRemedy({ what, cause, remedy = '' }: CheckLine): string {
  const paste = remedy.includes('\n') ? codeBlock(remedy) : escapeMarkdown(remedy, 1000)
  return [`**${escapeMarkdown(what)}**`, cause === undefined ? '' : escapeMarkdown(cause, 1000), paste]
    .filter(part => part !== '')
    .join('\n\n')
}
