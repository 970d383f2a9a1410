import { open } from 'node:fs/promises'
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

/** The bytes of the file from `from` on, `length` at most. */
export async function slice(path: string, from: number, length: number): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
