import { readFile } from 'node:fs/promises'
import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { sanitizeLine } from '../../lib/text.ts'
import { type Bookmark, setBookmarks } from './pdf-outline.ts'

export interface MergePart {
  /** Absolute. */
  readonly path: string
  /** What its bookmark is called. */
  readonly title: string
}

export interface Merged {
  /** Undefined where no part could be read. */
  readonly bytes: Uint8Array | undefined
  readonly pages: number
  /** For each part why it could not be taken in; undefined where it was. */
  readonly unreadable: readonly (string | undefined)[]
}

/**
 * Makes one PDF of the parts in their order, a bookmark for each, the title in its metadata. A part that the library
 * cannot read is left out and told. It is all in memory: the PDFs of dashboards are small.
 */
export async function mergePdfs(parts: readonly MergePart[], title: string, at: Date): Promise<Merged> {
  const merged = await PDFDocument.create({ updateMetadata: false })
  const bookmarks: Bookmark[] = []
  const unreadable: (string | undefined)[] = []
  for (const part of parts) {
    try {
      bookmarks.push({ title: part.title, page: await append(merged, part.path) })
      unreadable.push(undefined)
    } catch (error) {
      unreadable.push(reasonOf(error))
    }
  }
  if (bookmarks.length === 0) return { bytes: undefined, pages: 0, unreadable }
  setBookmarks(merged, bookmarks)
  describe(merged, title, at)
  return { bytes: await merged.save(), pages: merged.getPageCount(), unreadable }
}

// What the library trips over in a broken file tells nobody anything.
function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'its structure is not that of a PDF'
  return sanitizeLine(error instanceof Error ? error.message : String(error))
}

/** Takes in every page of the file and answers with the first. */
async function append(merged: PDFDocument, path: string): Promise<PDFRef> {
  const part = await PDFDocument.load(await readFile(path), { updateMetadata: false, throwOnInvalidObject: true })
  const pages = await merged.copyPages(part, part.getPageIndices())
  const [first] = pages.map(page => merged.addPage(page))
  if (first === undefined) throw new Error('It has no page')
  return first.ref
}

function describe(merged: PDFDocument, title: string, at: Date): void {
  merged.setTitle(title, { showInWindowTitleBar: true })
  merged.setCreator('QuickSight Snapshot')
  merged.setCreationDate(at)
  merged.setModificationDate(at)
  merged.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
