import { PdfLimitError } from './pdf-stream.ts'
import { type PdfDictionary, type PdfParser, PdfSyntaxError, type PdfValue } from './pdf-syntax.ts'

/** Where an object is: at an offset of the file, or at an index of an object stream. */
export type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number }

/** Read access to the file. */
export interface PdfBytes {
  readonly size: number
  /** Up to the given number of bytes from an offset. */
  read(at: number, length: number): Buffer
  /** The value at an offset, of any length, with a parser behind it. */
  parseAt<T>(at: number, parse: (parser: PdfParser) => T): T
  /** Dictionary and decoded bytes of the stream object at an offset. */
  readStreamAt(at: number): { readonly dictionary: PdfDictionary; readonly data: Buffer }
}

export interface CrossReferences {
  readonly places: ReadonlyMap<number, ObjectPlace>
  /** Of the newest revision. */
  readonly trailer: PdfDictionary
}

const maxObjects = 1_000_000
const maxRevisions = 1000
const tailBytes = 2048
const entryBytes = 20

/**
 * Reads the offsets of the objects, from the newest revision to the oldest: an updated file keeps its older objects.
 * ISO 32000-2, 7.5.4 to 7.5.8.
 * @throws PdfSyntaxError, PdfLimitError
 */
export function readCrossReferences(file: PdfBytes): CrossReferences {
  const places = new Map<number, ObjectPlace>()
  const seen = new Set<number>()
  let trailer: PdfDictionary | undefined
  const waiting: (number | undefined)[] = [findStart(file)]
  while (waiting.length > 0) {
    const at = waiting.shift()
    if (at === undefined || seen.has(at)) continue
    seen.add(at)
    if (seen.size > maxRevisions) throw new PdfLimitError('it has too many revisions')
    const section = readSection(file, at, places)
    trailer ??= section
    waiting.unshift(getOffset(section.get('XRefStm')), getOffset(section.get('Prev')))
  }
  if (trailer === undefined) throw new PdfSyntaxError('it has no cross-references')
  return { places, trailer }
}

function findStart(file: PdfBytes): number {
  const tail = file.read(Math.max(0, file.size - tailBytes), tailBytes).toString('latin1')
  const [, digits] = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(tail) ?? []
  if (digits === undefined) throw new PdfSyntaxError('it has no pointer to its cross-references')
  return Number(digits)
}

function getOffset(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined
}

function readSection(file: PdfBytes, at: number, places: Map<number, ObjectPlace>): PdfDictionary {
  const head = file.read(at, 64).toString('latin1')
  return /^\s*xref/.test(head) ? readReferenceTable(file, at, places) : readReferenceStream(file, at, places)
}

function readReferenceTable(file: PdfBytes, from: number, places: Map<number, ObjectPlace>): PdfDictionary {
  let at = from + file.read(from, 64).indexOf('xref') + 'xref'.length
  for (;;) {
    const head = file.read(at, 64).toString('latin1')
    const [matched = '', first = '', count = ''] = /^\s*(\d+)[ ]+(\d+)\s*?(?:\r\n|\n|\r)/.exec(head) ?? []
    if (matched === '') break
    if (Number(count) > maxObjects) throw new PdfLimitError('it has too many objects')
    at += matched.length
    addEntries(file.read(at, Number(count) * entryBytes), Number(first), places)
    at += Number(count) * entryBytes
  }
  const value = file.parseAt(at, parser => {
    if (!parser.readKeyword('trailer')) throw new PdfSyntaxError('its cross-references are damaged')
    return parser.readValue()
  })
  if (!(value instanceof Map)) throw new PdfSyntaxError('its trailer is not a dictionary')
  return value
}

function addEntries(table: Buffer, first: number, places: Map<number, ObjectPlace>): void {
  for (let i = 0; (i + 1) * entryBytes <= table.length; i++) {
    const line = table.toString('latin1', i * entryBytes, (i + 1) * entryBytes)
    const [, offset, kind] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? []
    if (kind === undefined) throw new PdfSyntaxError('its cross-references are damaged')
    // A free object hides those of older revisions as well.
    addPlace(places, first + i, { offset: kind === 'n' ? Number(offset) : Number.NaN })
  }
}

function addPlace(places: Map<number, ObjectPlace>, number: number, place: ObjectPlace): void {
  if (places.has(number)) return
  if (places.size >= maxObjects) throw new PdfLimitError('it has too many objects')
  places.set(number, place)
}

function readReferenceStream(file: PdfBytes, at: number, places: Map<number, ObjectPlace>): PdfDictionary {
  const { dictionary, data } = file.readStreamAt(at)
  const widths = getNumbers(dictionary.get('W'))
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths
  const width = typeWidth + secondWidth + thirdWidth
  if (widths.length !== 3 || width === 0 || widths.some(each => each > 8))
    throw new PdfSyntaxError('its cross-references are damaged')
  const index = getNumbers(dictionary.get('Index'))
  const sections = index.length > 0 ? index : [0, Math.floor(data.length / width)]
  let from = 0
  for (let i = 0; i + 1 < sections.length; i += 2) {
    const [first = 0, count = 0] = sections.slice(i, i + 2)
    for (let number = first; number < first + count && from + width <= data.length; number++, from += width) {
      const type = typeWidth === 0 ? 1 : readBigEndian(data, from, typeWidth)
      const second = readBigEndian(data, from + typeWidth, secondWidth)
      const third = readBigEndian(data, from + typeWidth + secondWidth, thirdWidth)
      addPlace(
        places,
        number,
        type === 2 ? { stream: second, index: third } : { offset: type === 1 ? second : Number.NaN }
      )
    }
  }
  return dictionary
}

function getNumbers(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'number') : []
}

function readBigEndian(data: Buffer, at: number, width: number): number {
  let value = 0
  for (let i = 0; i < width; i++) value = value * 256 + (data[at + i] ?? 0)
  return value
}
