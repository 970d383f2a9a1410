import type { Format } from '../../domain/model.ts'

/** What a file contains, apart from its bytes. A plain value, so that a worker thread can pass it on. */
export interface FileContent {
  /** Equal for two files of the same rule whose content is the same, in whatever order their rows are. */
  readonly contentSha256: string
  /** Rule by which the content was hashed; hashes of different rules cannot be compared. */
  readonly contentRule: ContentRule
  /** Rows below the header, of CSV and EXCEL. */
  readonly rows?: number
  readonly pages?: number
  readonly worksheets?: readonly { readonly name: string; readonly rows: number }[]
}

/** The number changes with every change of what the rule takes into account. */
export type ContentRule = 'pdf-1' | 'csv-1' | 'excel-1'

/**
 * Reads the content of a file that was verified before. Depends on nothing but the file: it can run in a worker thread.
 * @throws Error if the content cannot be read, or is beyond a limit.
 */
export async function readContent(path: string, format: Format): Promise<FileContent> {
  if (format === 'PDF')
    return { ...(await (await import('./pdf-content.ts')).readPdfContent(path)), contentRule: 'pdf-1' }
  if (format === 'CSV')
    return { ...(await (await import('./csv-content.ts')).readCsvContent(path)), contentRule: 'csv-1' }
  return { ...(await (await import('./workbook-content.ts')).readWorkbookContent(path)), contentRule: 'excel-1' }
}
