import { countPagesInTree } from '../pdf/page-tree.ts'
import { openPdf } from '../pdf/pdf-file.ts'
import { PdfLimitError } from '../pdf/pdf-stream.ts'
import { PdfSyntaxError, PdfTreeError } from '../pdf/pdf-syntax.ts'
import { createEmptyFileError, createWrongFormatError } from './errors.ts'
import { readRange } from './read-slice.ts'

/** The pages of a PDF; `unlimited` if there are more than can be counted, `damaged` if only the PDF library may find them. */
export type PageCount = number | 'unlimited' | 'damaged'

/**
 * Counts the pages of a PDF by its page tree. The file must begin with `%PDF-` and end with `%%EOF` and at most 1 KiB of other bytes.
 * @throws ActionError `EmptyFile` or `NotAPdf`, also for a PDF without pages
 * https://www.iso.org/standard/75839.html (ISO 32000-2, 7.5 and 7.7.3.3)
 */
export async function countPages(path: string, bytes: number): Promise<PageCount> {
  if (bytes === 0) throw createEmptyFileError()
  const start = await readRange(path, 0, 64)
  if (start.subarray(0, 5).toString('latin1') !== '%PDF-')
    throw createWrongFormatError('NotAPdf', 'it has no %PDF- header', start)
  const end = await readRange(path, Math.max(0, bytes - maxEndBytes), maxEndBytes)
  if (!hasEnd(end.toString('latin1'))) throw createWrongFormatError('NotAPdf', 'its end, %%EOF, is missing')
  const pages = countPagesOfTree(path)
  assertPages(pages)
  return pages
}

const endMarker = '%%EOF'
// PDF readers accept up to 1 KiB behind the marker, such as a comment that a proxy or a stamping tool appended.
const maxEndBytes = endMarker.length + 1024

/** Objects or cross-references behind the last marker are an update of the file, or its main part, that was cut off. */
function hasEnd(tail: string): boolean {
  const at = tail.lastIndexOf(endMarker)
  return at >= 0 && !/\d\s+\d+\s+obj\b|\bxref\s|\btrailer\s|\bstartxref\b/.test(tail.slice(at + endMarker.length))
}

/** @throws ActionError `NotAPdf` for a PDF without pages */
export function assertPages(pages: PageCount | undefined): void {
  if (pages === 0) throw createWrongFormatError('NotAPdf', 'it has no page')
}

function countPagesOfTree(path: string): PageCount {
  try {
    const file = openPdf(path)
    try {
      return countPagesInTree(file)
    } finally {
      file.close()
    }
  } catch (error) {
    if (error instanceof PdfLimitError) return 'unlimited'
    if (error instanceof PdfTreeError) throw createWrongFormatError('NotAPdf', error.message)
    if (error instanceof PdfSyntaxError) return 'damaged'
    throw error
  }
}
