import type { Format, LocalFile } from '../model.ts'
import { emptyFile } from './failures.ts'

/** What a file turned out to hold. */
export type Content = Pick<LocalFile, 'pages' | 'sheets' | 'rows'>

/**
 * Looks whether the file is what its format says and counts what is in it: pages, worksheets, or rows below the header.
 * Throws `EmptyFile`, `NotAPdf`, `NotAWorkbook` or `NotACsv`.
 */
export async function verify(path: string, format: Format, bytes: number): Promise<Content> {
  if (bytes === 0) throw emptyFile()
  if (format === 'PDF') return { pages: await (await import('./pdf.ts')).pagesOf(path, bytes) }
  if (format === 'EXCEL') return { sheets: await (await import('./workbook.ts')).worksheetsOf(path) }
  return { rows: await (await import('./csv.ts')).rowsOf(path) }
}
