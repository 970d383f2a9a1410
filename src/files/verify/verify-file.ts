import type { Format, LocalFile } from '../../domain/model.ts'
import { emptyFile } from './errors.ts'

/** What a file turned out to hold. */
export type Content = Pick<LocalFile, 'pages' | 'sheets' | 'rows'>

/**
 * Looks whether the file is what its format says and counts what is in it: pages, worksheets, or rows below the header.
 * Throws `EmptyFile`, `NotAPdf`, `NotAWorkbook` or `NotACsv`.
 */
export async function verify(path: string, format: Format, bytes: number): Promise<Content> {
  if (bytes === 0) throw emptyFile()
  if (format === 'PDF') {
    const pages = await (await import('./pdf.ts')).pagesOf(path, bytes)
    return pages === undefined ? {} : { pages }
  }
  if (format === 'EXCEL') return { sheets: await (await import('./workbook.ts')).worksheetsOf(path) }
  return { rows: await (await import('./csv.ts')).rowsOf(path) }
}

/** What is odd about a file that is what its format says. */
export function warningsOf(format: Format, { pages, sheets, rows }: Content): string[] {
  if (format === 'PDF' && pages === undefined) return ['No page could be found in the PDF']
  if (sheets === 0) return ['The workbook has no worksheet']
  return rows === 0 ? ['The CSV file has a header and no rows'] : []
}
