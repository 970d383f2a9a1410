import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import type { RenderedTable } from './content.ts'

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const maxNameLength = 31
const forbidden = /[[\]:*?/\\\p{Cc}]/gu
const [narrowest, widest] = [10, 48]

export interface NamedTable extends RenderedTable {
  readonly name: string
}

/**
 * Names Excel opens: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, not `History`, and no two
 * alike but for their case.
 */
export function createSheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history'])
  return wanted.map((name, index) => {
    const clean =
      name
        .replace(forbidden, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s']+|[\s']+$/g, '') || `Sheet ${index + 1}`
    let [unique, number] = [clipName(clean, maxNameLength), 1]
    while (taken.has(unique.toLowerCase())) {
      const suffix = ` (${++number})`
      unique = clipName(clean, maxNameLength - suffix.length) + suffix
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

// Never through the middle of a surrogate pair, and counted as Excel counts, in UTF-16 units.
function clipName(name: string, length: number): string {
  let kept = ''
  for (const character of name) {
    if (kept.length + character.length > length) break
    kept += character
  }
  return kept.replace(/[\s']+$/, '')
}

/** An Excel workbook, a worksheet for each table in the order given, numbers as numbers. */
export async function renderWorkbook(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const names = createSheetNames(tables.map(table => table.name))
  const sheets = tables.map((table, index) => ({
    sheet: names[index] ?? `Sheet ${index + 1}`,
    data: createCells(table),
    columns: measureWidths(table),
    stickyRowsCount: 1
  }))
  return writeWorkbook(sheets).toBuffer()
}

function createCells({ columns, rows }: RenderedTable): SheetData {
  const header = columns.map(value => ({ value: toStoredValue(value), fontWeight: 'bold' as const }))
  return [header, ...rows.map(row => row.map(value => (typeof value === 'number' ? value : toStoredValue(value))))]
}

/** XML has no place for control characters, and a cell none for more than 32767. */
function toStoredValue(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ').slice(0, 32_767)
}

function measureWidths({ columns, rows }: RenderedTable): { width: number }[] {
  return columns.map((name, column) => {
    const longest = Math.max(name.length, ...rows.slice(0, 200).map(row => String(row[column] ?? '').length))
    return { width: Math.min(widest, Math.max(narrowest, longest + 2)) }
  })
}
