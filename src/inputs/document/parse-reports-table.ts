/** Reports from a table. This file loads the CSV parser: import it only for a CSV file. */
import { CsvError, parse } from 'csv-parse/sync'
import { findClosestMatch, joinList, pluralize, quote } from '../../lib/text.ts'
import { CellMap, type InputValue } from './value.ts'

/** One report per row, each with the row's number as a spreadsheet shows it. */
export interface ReportsTable {
  readonly entries: readonly { readonly row: number; readonly item: ReadonlyMap<string, InputValue> }[]
}

const parameterPrefix = 'parameters.'

/**
 * Reads a CSV file (RFC 4180) whose header has keys of an entry, or `parameters.NAME`. Empty cells and empty rows are
 * skipped. A problem names the row and the column, never the content of a cell.
 */
export function parseReportsTable(
  text: string,
  keys: readonly string[]
): ReportsTable | { readonly problems: readonly string[] } {
  const parsed = parseRows(text)
  if ('problem' in parsed) return { problems: [parsed.problem] }
  const [header = [], ...rows] = parsed.rows
  const columns = header.map(name => name.trim())
  const problems = [...checkHeader(columns, rows, keys), ...checkWidths(columns, rows)]
  if (problems.length > 0) return { problems }
  const entries = rows.map((cells, index) => ({ row: index + 2, item: toEntry(columns, cells) }))
  return { entries: entries.filter(({ item }) => item.size > 0) }
}

type Row = readonly string[]

function parseRows(text: string): { readonly rows: readonly Row[] } | { readonly problem: string } {
  try {
    const rows: unknown = parse(text, { bom: true, delimiter: detectDelimiter(text), relaxColumnCount: true })
    return { rows: Array.isArray(rows) ? rows.filter(isRow) : [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const reason = csvProblems[error.code] ?? 'is not CSV'
    return { problem: `row ${Number(error['records'] ?? 0) + 1} ${reason}.` }
  }
}

const csvProblems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'has a quote that is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'has text after a closing quote',
  INVALID_OPENING_QUOTE: 'has a quote in the middle of a cell. Quote the whole cell, and double the quotes in it'
}

function isRow(value: unknown): value is Row {
  return Array.isArray(value) && value.every(cell => typeof cell === 'string')
}

/** Spreadsheets write semicolons where the comma is the decimal separator. */
function detectDelimiter(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return [',', ';', '\t'].find(delimiter => header.includes(delimiter)) ?? ','
}

const maxReported = 10

function checkHeader(columns: Row, rows: readonly Row[], keys: readonly string[]): string[] {
  const unknown = columns.filter(name => name !== '' && !isColumn(name, keys))
  const problems = unknown.slice(0, maxReported).map(name => {
    const closest = findClosestMatch(name, [...keys, parameterPrefix])
    const suggestion =
      closest === undefined ? '' : ` Did you mean ${closest === parameterPrefix ? 'parameters.NAME' : closest}?`
    return `column ${quote(name)} is not a key of an entry.${suggestion} Allowed: ${joinList([...keys, 'parameters.NAME'], 'or')}.`
  })
  if (unknown.length > maxReported)
    problems.push(`${unknown.length - maxReported} more columns are not keys of an entry.`)
  const repeated = columns.filter((name, index) => name !== '' && columns.indexOf(name) !== index)
  for (const name of new Set(repeated)) problems.push(`column ${quote(name)} occurs more than once.`)
  if (columns.includes('parameters') && columns.some(name => name.startsWith(parameterPrefix)))
    problems.push('the columns parameters and parameters.NAME exclude each other. Keep one kind.')
  if (columns.every(name => name === '')) problems.push('the table has no header.')
  for (const [index, name] of columns.entries())
    if (name === '' && rows.some(cells => (cells[index] ?? '').trim() !== ''))
      problems.push(`column ${index + 1} has cells and no name in the header.`)
  return problems
}

function isColumn(name: string, keys: readonly string[]): boolean {
  return keys.includes(name) || (name.startsWith(parameterPrefix) && name.length > parameterPrefix.length)
}

function checkWidths(columns: Row, rows: readonly Row[]): string[] {
  return rows.flatMap((cells, index) => {
    const more = cells.slice(columns.length).some(cell => cell.trim() !== '')
    if (!more) return []
    return [
      `row ${index + 2} has ${pluralize(cells.length, 'cell')}, and the header ${columns.length}. Quote cells that contain a comma.`
    ]
  })
}

function toEntry(columns: Row, cells: Row): ReadonlyMap<string, InputValue> {
  const entry = new Map<string, InputValue>()
  const parameters = new CellMap()
  for (const [index, name] of columns.entries()) {
    const cell = cells[index] ?? ''
    if (name === '' || cell.trim() === '') continue
    if (name.startsWith(parameterPrefix)) parameters.set(name.slice(parameterPrefix.length), cell)
    else entry.set(name, cell)
  }
  if (parameters.size > 0) entry.set('parameters', parameters)
  return entry
}
