import { counted, plain } from '../text.ts'
import { fenced, prose } from './markdown.ts'
import { markdownOf, type Page } from './page.ts'
import { markdownTable, within } from './table.ts'

/** One thing that `mode: check` tried. */
export interface CheckLine {
  readonly ok: boolean | 'skipped'
  /** Such as `Assume arn:aws:iam::111122223333:role/exports`. */
  readonly what: string
  /** What was found. */
  readonly detail?: string
  /** Why it failed or was skipped. */
  readonly cause?: string
  /** What mends it; a policy to paste has lines of its own. */
  readonly mend?: string
}

/** What `mode: check` found, each failure with what mends it. */
export function checkPage(lines: readonly CheckLine[]): Page {
  const failed = lines.filter(line => line.ok === false)
  const tried = lines.filter(line => line.ok !== 'skipped')
  const title = `${tried.length - failed.length} of ${counted(tried.length, 'check')} passed`
  const { kept, left } = within(failed.map(mending), 128 * 1024)
  const rest = left === 0 ? '' : `… and ${left} more.`
  return {
    log: [...lines.flatMap(logLines), `${title}.`],
    summary: markdownOf([
      `## ${failed.length === 0 ? '✅' : '❌'} QuickSight Snapshot: ${title}`,
      checkTable(lines),
      failed.length === 0 ? '' : '### What to mend',
      ...kept,
      rest
    ])
  }
}

function checkTable(lines: readonly CheckLine[]): string {
  const columns = [{ title: '' }, { title: 'Check' }, { title: 'Found' }]
  const rows = lines.map(line => [mark(line), line.what, line.detail ?? line.cause ?? ''])
  return markdownTable({ columns, rows }, 64 * 1024)
}

function mark({ ok }: CheckLine): string {
  return ok === 'skipped' ? '–' : ok ? '✓' : '✗'
}

function logLines(line: CheckLine): string[] {
  const said = [line.detail, line.cause].flatMap(text => (text === undefined ? [] : [plain(text, 1000)]))
  const skipped = line.ok === 'skipped' ? ' (skipped)' : ''
  const head = `${mark(line)} ${plain(line.what)}${skipped}${said.length === 0 ? '' : `: ${said.join('; ')}`}`
  const mend = line.mend === undefined ? [] : line.mend.split('\n').map(text => `    ${text}`)
  return [head, ...mend]
}

function mending(line: CheckLine): string {
  const mend = line.mend ?? ''
  return [
    `**${prose(line.what)}**`,
    ...(line.cause === undefined ? [] : [prose(line.cause, 1000)]),
    ...(mend === ''
      ? []
      : [mend.includes('\n') ? fenced(mend, mend.trimStart().startsWith('{') ? 'json' : '') : prose(mend, 1000)])
  ].join('\n\n')
}
