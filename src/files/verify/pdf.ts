import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { wrongFormatError } from './errors.ts'
import { readRange } from './read-slice.ts'

const windowBytes = 4 * 1024 * 1024
// What begins in one window is read to its end, up to here, in the next.
const overlapBytes = 1024 * 1024
const largestForLibrary = 64 * 1024 * 1024

/**
 * Pages of a PDF, which must begin with `%PDF-` and end with `%%EOF`. Pages are counted by looking for their objects, also
 * within compressed object streams; the PDF library, slow to load, is asked only where that finds none. `undefined` where
 * it cannot tell either, as of a file that is encrypted. Throws `NotAPdf`, also for a PDF that surely has no page.
 * https://www.iso.org/standard/75839.html (ISO 32000-2, 7.5 and 7.7.3.3)
 */
export async function countPages(path: string, bytes: number): Promise<number | undefined> {
  const start = await readRange(path, 0, 64)
  if (start.subarray(0, 5).toString('latin1') !== '%PDF-')
    throw wrongFormatError('NotAPdf', 'it has no %PDF- header', start)
  const end = await readRange(path, Math.max(0, bytes - 1024), 1024)
  if (!/%%EOF[\s\0]*$/.test(end.toString('latin1'))) throw wrongFormatError('NotAPdf', 'its end, %%EOF, is missing')
  const pages = (await countPagesByScanning(path, bytes)) || (await countPagesWithLibrary(path, bytes))
  if (pages === 0) throw wrongFormatError('NotAPdf', 'it has no page')
  return pages
}

async function countPagesByScanning(path: string, bytes: number): Promise<number> {
  let pages = 0
  for (let at = 0; at < bytes; at += windowBytes) {
    const view = await readRange(path, at, windowBytes + overlapBytes)
    pages += pagesWithin(view, windowBytes)
  }
  return pages
}

// The names of the two kinds of objects, with what may stand between: `/Type /Page`, `/Type/ObjStm`.
const typed = /\/Type\s*\/(Page|ObjStm)(?![\w#-])/g

function pagesWithin(view: Buffer, endOffset: number): number {
  let pages = 0
  const text = view.toString('latin1')
  for (const match of text.matchAll(typed)) {
    if (match.index >= endOffset) break
    if (match[1] === 'Page') pages += 1
    else pages += Array.from(inflateObjectStream(view, match.index).matchAll(typed)).length
  }
  return pages
}

/** Text of the object stream whose dictionary is at that place; empty where it is none that can be read. */
function inflateObjectStream(view: Buffer, at: number): string {
  const begin = view.indexOf('stream', at)
  const data = begin < 0 ? view.length : begin + 'stream'.length + (view[begin + 'stream'.length] === 0x0d ? 2 : 1)
  const end = view.indexOf('endstream', data)
  if (end < 0) return ''
  try {
    return inflateSync(view.subarray(data, end), { maxOutputLength: largestForLibrary }).toString('latin1')
  } catch {
    return ''
  }
}

async function countPagesWithLibrary(path: string, bytes: number): Promise<number | undefined> {
  if (bytes > largestForLibrary) return undefined
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  try {
    const options = { updateMetadata: false, ignoreEncryption: true }
    return (await PDFDocument.load(await readFile(path), options)).getPageCount()
  } catch {
    return undefined
  }
}
