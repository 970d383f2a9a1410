import { readFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { readPdfContent } from '../content/pdf-content.ts'
import type { ContentCounts, InspectionRequest } from './inspection.ts'
import { assertPages, countPages } from './pdf.ts'

// The library loads the whole file and uses several times its size in memory.
const maxLibraryBytes = 64 * 1024 * 1024

/**
 * Checks a PDF with the PDF library, which is slow to load: if its cross-references are damaged, or if its content is
 * requested. The pages are not counted in a file that neither we nor the library understand.
 * @throws ActionError `EmptyFile` or `NotAPdf`
 */
export async function inspectPdf({ path, bytes, needsContent }: InspectionRequest): Promise<ContentCounts> {
  const counted = await countPages(path, bytes)
  const pages = counted === 'damaged' ? await countPagesWithLibrary(path, bytes) : counted
  assertPages(pages)
  return {
    ...(needsContent ? await readContentIfPossible(path) : {}),
    ...(typeof pages === 'number' ? { pages } : {})
  }
}

async function countPagesWithLibrary(path: string, bytes: number): Promise<number | undefined> {
  if (bytes > maxLibraryBytes) return undefined
  try {
    const options = { updateMetadata: false, ignoreEncryption: true }
    return (await PDFDocument.load(await readFile(path), options)).getPageCount()
  } catch {
    return undefined
  }
}

// The file is a PDF: content that cannot be read, or is beyond a limit, is only not compared.
async function readContentIfPossible(path: string): Promise<ContentCounts> {
  try {
    return { ...(await readPdfContent(path)), contentRule: 'pdf-1' }
  } catch {
    return {}
  }
}
