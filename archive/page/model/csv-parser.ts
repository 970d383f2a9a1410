/** Rows of cells from a CSV file that arrives in pieces. RFC 4180, with LF or CRLF, and a byte order mark skipped. */
export interface CsvParser {
  /** The rows that are complete after this piece. */
  push(piece: string): string[][]
  /** The last row, if the file does not end with a line break. */
  end(): string[][]
}

type State = 'start' | 'plain' | 'quoted' | 'quote'

/**
 * A parser that keeps one row in memory. Quotes inside an unquoted cell are part of it; text after a closing quote
 * is appended to the cell, as spreadsheet programs do.
 */
export function createCsvParser(): CsvParser {
  let state: State = 'start'
  let cell = ''
  let row: string[] = []
  let isFirst = true
  // A CR at the end of a piece may be the first half of a line break.
  let heldBack = ''

  function endCell(): void {
    row.push(cell)
    cell = ''
    state = 'start'
  }

  function endRow(rows: string[][]): void {
    endCell()
    rows.push(row)
    row = []
  }

  function pushQuoted(text: string, from: number): number {
    const quote = text.indexOf('"', from)
    const end = quote === -1 ? text.length : quote
    cell += text.slice(from, end)
    if (quote === -1) return end
    state = 'quote'
    return end + 1
  }

  function pushPlain(text: string, from: number, rows: string[][]): number {
    const character = text[from]
    if (character === '"' && state !== 'plain') {
      if (state === 'quote') cell += '"'
      state = 'quoted'
      return from + 1
    }
    if (character === ',') endCell()
    else if (character === '\n') endRow(rows)
    else if (character === '\r' && text[from + 1] === '\n') return from + 1
    else return pushRun(text, from)
    return from + 1
  }

  function pushRun(text: string, from: number): number {
    let end = from + 1
    while (end < text.length && !/[,\r\n]/.test(text[end] ?? '')) end++
    cell += text.slice(from, end)
    state = 'plain'
    return end
  }

  function push(piece: string): string[][] {
    let text = heldBack + piece
    if (isFirst && text !== '') {
      text = text.replace(/^\uFEFF/, '')
      isFirst = false
    }
    heldBack = text.endsWith('\r') ? '\r' : ''
    if (heldBack !== '') text = text.slice(0, -1)
    const rows: string[][] = []
    for (let at = 0; at < text.length; ) at = state === 'quoted' ? pushQuoted(text, at) : pushPlain(text, at, rows)
    return rows
  }

  function end(): string[][] {
    const rows: string[][] = []
    if (heldBack !== '') cell += heldBack
    heldBack = ''
    if (cell !== '' || row.length > 0 || state !== 'start') endRow(rows)
    return rows
  }

  return { push, end }
}
