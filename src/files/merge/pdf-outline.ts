import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, type PDFRef } from '@cantoo/pdf-lib'

export interface Bookmark {
  readonly title: string
  /** The page it leads to. */
  readonly page: PDFRef
}

/**
 * Gives the document a flat outline. The library has no call for it, so the dictionaries are made here; titles are UTF-16.
 * ISO 32000-2, 12.3.3: https://www.iso.org/standard/75839.html
 */
export function setBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context } = document
  const root = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  for (const [i, { title, page }] of bookmarks.entries()) {
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: createDestination(document, page)
    })
    link(item, 'Prev', refs[i - 1])
    link(item, 'Next', refs[i + 1])
    context.assign(refs[i] ?? context.nextRef(), item)
  }
  const outline = context.obj({ Type: 'Outlines', Count: bookmarks.length })
  link(outline, 'First', refs[0])
  link(outline, 'Last', refs.at(-1))
  context.assign(root, outline)
  document.catalog.set(PDFName.of('Outlines'), root)
}

function link(dictionary: PDFDict, key: string, ref: PDFRef | undefined): void {
  if (ref !== undefined) dictionary.set(PDFName.of(key), ref)
}

function createDestination(document: PDFDocument, page: PDFRef): PDFArray {
  const destination = PDFArray.withContext(document.context)
  for (const part of [page, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull]) destination.push(part)
  return destination
}
