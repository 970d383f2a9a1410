import { sanitizeLine } from '../../lib/text.ts'
import { escapeMarkdown, formatInlineCode } from './markdown.ts'

/** One table, for the log and for the summary. */
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

export interface Column {
  readonly title: string
  /** `code` for values to copy (IDs, paths), `number` for right-aligned values. */
  readonly style?: 'code' | 'number'
}

/** Formats a Markdown table without empty columns. Rows beyond `maxBytes` are counted below it. */
export function formatMarkdownTable(table: Table, maxBytes = 64 * 1024): string {
  const shown = findNonEmptyColumns(table)
  const head = [
    joinCells(shown.map(index => escapeMarkdown(table.columns[index]?.title ?? ''))),
    joinCells(shown.map(index => (table.columns[index]?.style === 'number' ? '---:' : '---')))
  ]
  const rows = table.rows.map(row => joinCells(shown.map(index => formatCell(row[index] ?? '', table.columns[index]))))
  const { kept, left: omitted } = takeWithinBytes(rows, maxBytes)
  const rest = omitted === 0 ? [] : ['', `… and ${omitted} more ${omitted === 1 ? 'row' : 'rows'}.`]
  return [...head, ...kept, ...rest].join('\n')
}

/** Formats the table as aligned lines, titles first. */
export function formatTextTable(table: Table): string[] {
  const shown = findNonEmptyColumns(table)
  const rows = [table.columns.map(column => column.title), ...table.rows].map(row =>
    shown.map(index => sanitizeLine(row[index] ?? '', 200))
  )
  const widths = shown.map((_, at) => Math.max(...rows.map(row => countCharacters(row[at] ?? ''))))
  return rows.map(row =>
    row
      .map((text, at) => padCell(text, widths[at] ?? 0, table.columns[shown[at] ?? 0]))
      .join('  ')
      .trimEnd()
  )
}

/** The first strings that fit, and the number of the others. */
export function takeWithinBytes(strings: readonly string[], maxBytes: number): { kept: string[]; left: number } {
  let bytes = 0
  const end = strings.findIndex(text => {
    bytes += Buffer.byteLength(text) + 1
    return bytes > maxBytes
  })
  return end === -1 ? { kept: [...strings], left: 0 } : { kept: strings.slice(0, end), left: strings.length - end }
}

function findNonEmptyColumns(table: Table): number[] {
  return table.columns.map((_, index) => index).filter(index => table.rows.some(row => (row[index] ?? '') !== ''))
}

function formatCell(text: string, column: Column | undefined): string {
  if (column?.style === 'code') return formatInlineCode(text)
  // A number is not separated from its unit.
  return column?.style === 'number' ? escapeMarkdown(text).replaceAll(' ', '\u00a0') : escapeMarkdown(text)
}

function joinCells(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function padCell(text: string, columnWidth: number, column: Column | undefined): string {
  const space = ' '.repeat(Math.max(0, columnWidth - countCharacters(text)))
  return column?.style === 'number' ? space + text : text + space
}

function countCharacters(text: string): number {
  return [...text].length
}
