import type { Format, LocalFile } from '../../domain/model.ts'
import { emptyFileError } from './errors.ts'

/** What a file turned out to hold. */
export type ContentCounts = Pick<
  LocalFile,
  'pages' | 'sheets' | 'rows' | 'worksheets' | 'contentSha256' | 'contentRule'
>

/**
 * Looks whether the file is what its format says and counts what is in it: pages, worksheets, or rows below the header.
 * Throws `EmptyFile`, `NotAPdf`, `NotAWorkbook` or `NotACsv`.
 */
export async function verify(path: string, format: Format, bytes: number): Promise<ContentCounts> {
  if (bytes === 0) throw emptyFileError()
  if (format === 'PDF') {
    const pages = await (await import('./pdf.ts')).countPages(path, bytes)
    return pages === undefined ? {} : { pages }
  }
  if (format === 'EXCEL') {
    const sheets = await (await import('./workbook.ts')).countWorksheets(path)
    return { sheets, ...(await readRows(path)) }
  }
  return { rows: await (await import('./csv.ts')).countRows(path) }
}

/** Rows of each worksheet, and the content for a comparison; nothing if the worksheets cannot be read. */
async function readRows(path: string): Promise<ContentCounts> {
  const { readContent } = await import('../content/read-content.ts')
  return readContent(path, 'EXCEL').catch(() => ({}))
}

/** What is odd about a file that is what its format says. */
export function contentWarnings(format: Format, { pages, sheets }: ContentCounts): string[] {
  if (format === 'PDF' && pages === undefined) return ['No page could be found in the PDF']
  if (sheets === 0) return ['The workbook has no worksheet']
  return []
}
