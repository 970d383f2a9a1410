import { walkPages } from './page-tree.ts'
import type { PdfFile } from './pdf-file.ts'
import { PdfLimitError } from './pdf-stream.ts'
import { type PdfDictionary, PdfReference, type PdfValue } from './pdf-syntax.ts'

const maxObjects = 5_000_000

/**
 * One line per page: lengths of its content streams, names of its resources, number and length of the streams that they
 * need. Equal for a page and for its complete copy in another file. Throws as `walkPages` does.
 */
export function summarizePages(file: PdfFile): string[] {
  const lengths = new Map<number, number | undefined>()
  const readLength = (number: number) => {
    if (!lengths.has(number)) lengths.set(number, file.findStreamLength(number))
    return lengths.get(number)
  }
  let visited = 0
  const visit = () => {
    visited += 1
    if (visited > maxObjects) throw new PdfLimitError('its pages refer to too many objects')
  }
  return Array.from(walkPages(file), page => summarizePage(file, page, readLength, visit))
}

type ReadLength = (number: number) => number | undefined

function summarizePage(file: PdfFile, page: PdfDictionary, readLength: ReadLength, visit: () => void): string {
  const contents = listContents(file, page.get('Contents')).map(number => readLength(number) ?? 0)
  const resources = file.resolve(page.get('Resources'))
  return JSON.stringify([
    contents.filter(length => length > 0),
    resources instanceof Map ? listNames(file, resources) : [],
    measureStreams(file, resources, readLength, visit)
  ])
}

function listContents(file: PdfFile, value: PdfValue | undefined): number[] {
  const resolved = file.resolve(value)
  const all = Array.isArray(resolved) ? resolved : [value]
  return all.flatMap(each => (each instanceof PdfReference ? [each.number] : []))
}

/** The resources by kind and name: `Font/F1`. */
function listNames(file: PdfFile, resources: PdfDictionary): string[] {
  return [...resources]
    .flatMap(([kind, value]) => {
      const entries = file.resolve(value)
      return entries instanceof Map ? [...entries.keys()].map(name => `${kind}/${name}`) : []
    })
    .sort()
}

/** Number and length of all streams that can be reached from the value. */
function measureStreams(file: PdfFile, from: PdfValue, readLength: ReadLength, visit: () => void): [number, number] {
  const seen = new Set<number>()
  const waiting: PdfValue[] = [from]
  let [count, bytes] = [0, 0]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    visit()
    if (value instanceof PdfReference) {
      if (seen.has(value.number)) continue
      seen.add(value.number)
      const length = readLength(value.number)
      if (length !== undefined) [count, bytes] = [count + 1, bytes + length]
      waiting.push(file.resolve(value))
    } else if (Array.isArray(value)) waiting.push(...value)
    // An object leads back to the page tree by its parent.
    else if (value instanceof Map)
      for (const [key, each] of value) if (key !== 'Parent' && key !== 'P') waiting.push(each)
  }
  return [count, bytes]
}
