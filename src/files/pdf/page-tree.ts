import type { PdfFile } from './pdf-file.ts'
import { PdfLimitError } from './pdf-stream.ts'
import { type PdfDictionary, PdfName, PdfReference, PdfSyntaxError, PdfTreeError, type PdfValue } from './pdf-syntax.ts'

const maxPages = 200_000
const inheritedKeys = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

/**
 * The pages in order, each with what it inherits. ISO 32000-2, 7.7.3.
 * @throws PdfSyntaxError if the page tree is damaged or is not a tree, PdfLimitError beyond 200 000 pages.
 */
export function* walkPages(file: PdfFile): Generator<PdfDictionary> {
  const catalog = file.resolve(file.trailer.get('Root'))
  if (!(catalog instanceof Map)) throw new PdfSyntaxError('it has no catalog')
  const seen = new Set<number>()
  const waiting: { node: PdfValue | undefined; inherited: PdfDictionary }[] = [
    { node: catalog.get('Pages'), inherited: new Map() }
  ]
  let count = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = file.resolve(next.node)
    if (!(node instanceof Map)) continue
    const kids = file.resolve(node.get('Kids'))
    const inherited = inheritFrom(next.inherited, node)
    if (!Array.isArray(kids)) {
      count += 1
      if (count > maxPages) throw new PdfLimitError(`it has more than ${maxPages} pages`)
      if (isPage(node)) yield new Map([...inherited, ...node])
      continue
    }
    if (next.node instanceof PdfReference) rememberNode(seen, next.node.number)
    if (waiting.length + kids.length > maxPages) throw new PdfLimitError(`it has more than ${maxPages} pages`)
    for (const kid of kids.toReversed()) waiting.push({ node: kid, inherited })
  }
}

/** Number of pages by the page tree. Throws as `walkPages` does. */
export function countPagesInTree(file: PdfFile): number {
  let count = 0
  for (const _ of walkPages(file)) count += 1
  return count
}

function rememberNode(seen: Set<number>, number: number): void {
  if (seen.has(number)) throw new PdfTreeError('its page tree is not a tree')
  seen.add(number)
}

function inheritFrom(above: PdfDictionary, node: PdfDictionary): PdfDictionary {
  const own = inheritedKeys.flatMap(key => {
    const value = node.get(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return own.length === 0 ? above : new Map([...above, ...own])
}

function isPage(node: PdfDictionary): boolean {
  const type = node.get('Type')
  return !(type instanceof PdfName) || type.name !== 'Pages'
}
