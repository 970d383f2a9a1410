type State = 'start' | 'plain' | 'quoted' | 'quote'

/**
 * Reads rows of cells from a CSV file that arrives in pieces, and keeps one row in memory. RFC 4180, with LF or CRLF; a byte
 * order mark is skipped. Quotes inside an unquoted cell are part of it, and text after a closing quote is appended to the
 * cell, as spreadsheet programs do.
 */
export class CsvParser {
  private state: State = 'start'
  private cell = ''
  private row: string[] = []
  private isFirst = true
  // A CR at the end of a piece may be the first half of a line break.
  private heldBack = ''

  /** The rows that are complete after this piece. */
  push(piece: string): string[][] {
    let text = this.heldBack + piece
    if (this.isFirst && text !== '') {
      text = text.replace(/^\uFEFF/, '')
      this.isFirst = false
    }
    this.heldBack = text.endsWith('\r') ? '\r' : ''
    if (this.heldBack !== '') text = text.slice(0, -1)
    const rows: string[][] = []
    for (let at = 0; at < text.length; )
      at = this.state === 'quoted' ? this.readQuoted(text, at) : this.readPlain(text, at, rows)
    return rows
  }

  /** The last row, if the file does not end with a line break. */
  end(): string[][] {
    const rows: string[][] = []
    this.cell += this.heldBack
    this.heldBack = ''
    if (this.cell !== '' || this.row.length > 0 || this.state !== 'start') this.endRow(rows)
    return rows
  }

  // Each of these reads from a position and returns the next one.

  private readQuoted(text: string, from: number): number {
    const quote = text.indexOf('"', from)
    const end = quote === -1 ? text.length : quote
    this.cell += text.slice(from, end)
    if (quote === -1) return end
    this.state = 'quote'
    return end + 1
  }

  private readPlain(text: string, from: number, rows: string[][]): number {
    const character = text[from]
    if (character === '"' && this.state !== 'plain') {
      if (this.state === 'quote') this.cell += '"'
      this.state = 'quoted'
    } else if (character === ',') this.endCell()
    else if (character === '\n') this.endRow(rows)
    else if (character !== '\r' || text[from + 1] !== '\n') return this.readRun(text, from)
    return from + 1
  }

  private readRun(text: string, from: number): number {
    let end = from + 1
    while (end < text.length && !/[,\r\n]/.test(text[end] ?? '')) end++
    this.cell += text.slice(from, end)
    this.state = 'plain'
    return end
  }

  private endCell(): void {
    this.row.push(this.cell)
    this.cell = ''
    this.state = 'start'
  }

  private endRow(rows: string[][]): void {
    this.endCell()
    rows.push(this.row)
    this.row = []
  }
}
