import { CsvParser } from './csv-parser.ts'
import { fetchFile, readBody } from './fetch-file.ts'

export interface CsvView {
  readonly header: readonly string[]
  /** At most the limit. */
  readonly rows: readonly (readonly string[])[]
  /** Rows that matched the search, as far as the file was read. */
  readonly matches: number
  /** Whether the file was read to its end. */
  readonly isComplete: boolean
}

export const shownRows = 1000

/**
 * Reads a CSV file piece by piece and keeps its first rows, or the first rows in which a cell contains the text. Without a
 * search, reading stops when the limit is reached.
 */
export async function readCsv(path: string, page: URL, search: string, signal: AbortSignal): Promise<CsvView> {
  const wanted = search.trim().toLowerCase()
  let header: readonly string[] | undefined
  const rows: (readonly string[])[] = []
  let matches = 0
  for await (const row of streamRows(path, page, signal)) {
    if (header === undefined) {
      header = row
      continue
    }
    if (wanted !== '' && !row.some(cell => cell.toLowerCase().includes(wanted))) continue
    matches++
    if (rows.length < shownRows) rows.push(row)
    else if (wanted === '') return { header, rows, matches, isComplete: false }
  }
  return { header: header ?? [], rows, matches, isComplete: true }
}

/** Every row of a CSV file, its header first. */
export async function readTable(path: string, page: URL, signal: AbortSignal): Promise<string[][]> {
  const rows: string[][] = []
  for await (const row of streamRows(path, page, signal)) rows.push(row)
  return rows
}

async function* streamRows(path: string, page: URL, signal: AbortSignal): AsyncGenerator<string[]> {
  const response = await fetchFile(path, page, { signal })
  const parser = new CsvParser()
  const decoder = new TextDecoder()
  for await (const piece of readBody(response)) yield* parser.push(decoder.decode(piece, { stream: true }))
  yield* parser.push(decoder.decode())
  yield* parser.end()
}
