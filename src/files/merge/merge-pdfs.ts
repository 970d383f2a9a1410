import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { EncryptedPDFError, PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { summarizePages } from '../pdf/page-summary.ts'
import { openPdf } from '../pdf/pdf-file.ts'
import { PdfLimitError } from '../pdf/pdf-stream.ts'
import { type Bookmark, setBookmarks } from './pdf-outline.ts'

export interface MergePart {
  /** Absolute. */
  readonly path: string
  /** Title of its bookmark. */
  readonly title: string
}

export interface MergeRequest {
  readonly parts: readonly MergePart[]
  readonly title: string
  /** Epoch milliseconds, for the dates of the merged PDF. */
  readonly createdAt: number
  /** Absolute path to write to. */
  readonly output: string
}

/** Why a part cannot be merged. */
export type PartProblem = 'protected' | 'damaged' | 'too-large' | 'incomplete'

export type MergeOutcome =
  | { readonly pages: number; readonly bytes: number; readonly sha256: string }
  /** Per part; nothing is written. */
  | { readonly problems: readonly (PartProblem | undefined)[] }

/**
 * Merges the parts in order into one PDF, with a bookmark per part and the title in its metadata. The result is read
 * again to check that each page has the content and the resources of its part. Works in memory and blocks its thread.
 */
export async function mergePdfs({ parts, title, createdAt, output }: MergeRequest): Promise<MergeOutcome> {
  const merged = await PDFDocument.create({ updateMetadata: false })
  const bookmarks: Bookmark[] = []
  const problems: (PartProblem | undefined)[] = []
  const summaries: (readonly string[])[] = []
  for (const part of parts) {
    try {
      summaries.push(readSummary(part.path))
      bookmarks.push({ title: part.title, page: await appendPages(merged, part.path) })
      problems.push(undefined)
    } catch (error) {
      problems.push(classifyProblem(error))
    }
  }
  if (problems.some(problem => problem !== undefined)) return { problems }
  setBookmarks(merged, bookmarks)
  setMetadata(merged, title, new Date(createdAt))
  const bytes = await merged.save()
  await writeFile(output, bytes)
  const incomplete = findIncompleteParts(summaries, readSummary(output))
  if (!incomplete.includes(true))
    return {
      pages: merged.getPageCount(),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex')
    }
  await rm(output)
  return { problems: incomplete.map(isIncomplete => (isIncomplete ? 'incomplete' : undefined)) }
}

class ProtectedPdfError extends Error {}

function readSummary(path: string): readonly string[] {
  const file = openPdf(path)
  try {
    if (file.trailer.has('Encrypt')) throw new ProtectedPdfError()
    return summarizePages(file)
  } finally {
    file.close()
  }
}

function classifyProblem(error: unknown): PartProblem {
  if (error instanceof ProtectedPdfError || error instanceof EncryptedPDFError) return 'protected'
  return error instanceof PdfLimitError ? 'too-large' : 'damaged'
}

/** Appends every page of the file and returns the first. */
async function appendPages(merged: PDFDocument, path: string): Promise<PDFRef> {
  const part = await PDFDocument.load(await readFile(path), { updateMetadata: false, throwOnInvalidObject: true })
  const pages = await merged.copyPages(part, part.getPageIndices())
  const [first] = pages.map(page => merged.addPage(page))
  if (first === undefined) throw new Error('it has no page')
  return first.ref
}

/** Per part whether a page of it is missing or differs. */
function findIncompleteParts(parts: readonly (readonly string[])[], merged: readonly string[]): boolean[] {
  let at = 0
  return parts.map(pages => {
    const from = at
    at += pages.length
    return pages.some((page, i) => page !== merged[from + i])
  })
}

function setMetadata(merged: PDFDocument, title: string, createdAt: Date): void {
  merged.setTitle(title, { showInWindowTitleBar: true })
  merged.setCreator('QuickSight Snapshot')
  merged.setCreationDate(createdAt)
  merged.setModificationDate(createdAt)
  merged.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
