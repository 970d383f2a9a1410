import { createHash, type Hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString
} from '@cantoo/pdf-lib'
import { type ByteBudget, ContentLimitError, createByteBudget } from './xml-stream.ts'

/** Digest of the visible content of a PDF: drawing operators, fonts and images. Dates, IDs, metadata and compression do not count. */
export interface PdfContent {
  readonly pages: number
  readonly contentSha256: string
}

// The library loads the whole file and uses several times its size in memory.
const maxFileBytes = 64 * 1024 * 1024
const maxExpandedBytes = 1024 * 1024 * 1024

/**
 * Reads a PDF that was verified before, with the PDF library.
 * @throws Error if the library cannot read it, `ContentLimitError` if it is beyond a limit.
 * https://www.iso.org/standard/75839.html (ISO 32000-2, 7.7.3 and 7.8)
 */
export async function readPdfContent(path: string, maxBytes = maxExpandedBytes): Promise<PdfContent> {
  const bytes = await readFile(path)
  if (bytes.length > maxFileBytes) throw new ContentLimitError(`it has more than ${maxFileBytes} bytes`)
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const objects = createObjectHasher(document.context, createByteBudget(maxBytes))
  const pages = document.getPages()
  const whole = createHash('sha256')
  for (const page of pages) whole.update(hashPage(page, objects))
  return { pages: pages.length, contentSha256: whole.digest('hex') }
}

function hashPage({ node }: PDFPage, objects: ObjectHasher): Buffer {
  const hash = createHash('sha256')
  const contents = node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  // A content stream may be split anywhere between two operators.
  for (const stream of streams) hash.update(objects.readStream(stream)).update('\n')
  for (const value of [node.Resources(), node.MediaBox(), node.CropBox(), node.Rotate()])
    hash.update(objects.hash(value))
  return hash.digest()
}

interface ObjectHasher {
  hash(value: PDFObject | undefined): Buffer
  /** The bytes of a stream without their compression; empty for what is not a stream. */
  readStream(value: PDFObject | undefined): Uint8Array
}

// Keys that differ between two exports of the same data, or that refer back to the whole document.
const ignoredKeys = new Set([
  'CreationDate',
  'ID',
  'LastModified',
  'Length',
  'Metadata',
  'ModDate',
  'Parent',
  'PieceInfo',
  'StructParent',
  'StructParents'
])
const compressionKeys = new Set(['Filter', 'DecodeParms', 'DL'])

function createObjectHasher(context: PDFContext, budget: ByteBudget): ObjectHasher {
  // An object that many pages share is hashed once; one that leads back to itself ends there.
  const known = new Map<PDFRef, Buffer>()
  const readStream = createStreamReader(context, budget)

  function hash(value: PDFObject | undefined): Buffer {
    if (!(value instanceof PDFRef)) return hashDirect(value)
    const found = known.get(value)
    if (found !== undefined) return found
    known.set(value, Buffer.from('cycle'))
    const result = hashDirect(context.lookup(value))
    known.set(value, result)
    return result
  }

  function hashDirect(value: PDFObject | undefined): Buffer {
    const sum = createHash('sha256')
    if (value instanceof PDFStream) hashStream(value, sum)
    else if (value instanceof PDFDict) hashDict(value, sum, ignoredKeys)
    else if (value instanceof PDFArray) for (const item of value.asArray()) sum.update('[').update(hash(item))
    else sum.update(toComparableValue(value))
    return sum.digest()
  }

  function hashDict(dict: PDFDict, sum: Hash, ignored: ReadonlySet<string>): void {
    const entries = dict.entries().map(([key, value]) => ({ key: key.decodeText(), value }))
    for (const { key, value } of entries.sort((a, b) => (a.key < b.key ? -1 : 1)))
      if (!ignored.has(key)) sum.update(`<${key}>`).update(hash(value))
  }

  function hashStream(stream: PDFStream, sum: Hash): void {
    const bytes = readStream(stream)
    const isDecoded = stream instanceof PDFRawStream && bytes !== stream.contents
    hashDict(stream.dict, sum, isDecoded ? new Set([...ignoredKeys, ...compressionKeys]) : ignoredKeys)
    sum.update('stream').update(bytes)
  }

  return { hash, readStream }
}

function createStreamReader(context: PDFContext, budget: ByteBudget): (value: PDFObject | undefined) => Uint8Array {
  return value => {
    const stream = value instanceof PDFRef ? context.lookup(value) : value
    if (!(stream instanceof PDFStream)) return new Uint8Array()
    const bytes = stream instanceof PDFRawStream ? decode(stream) : stream.getContents()
    budget.spend(bytes.length)
    return bytes
  }
}

const maxStreamBytes = 256 * 1024 * 1024

/** The bytes without Flate, the compression of text and of most images, which writers may set differently; else unchanged. */
function decode(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only !== PDFName.of('FlateDecode') || stream.dict.has(PDFName.of('DecodeParms'))) return stream.contents
  try {
    return inflateSync(stream.contents, { maxOutputLength: maxStreamBytes })
  } catch {
    return stream.contents
  }
}

/** A simple value. The random tag of an embedded font's name (`ABCDEF+Arial`) is not part of it. */
function toComparableValue(value: PDFObject | undefined): string {
  if (value instanceof PDFName) return `/${value.decodeText().replace(/^[A-Z]{6}\+/, '')}`
  if (value instanceof PDFNumber) return String(value.asNumber())
  if (value instanceof PDFString || value instanceof PDFHexString) return `(${value.decodeText()})`
  return value === undefined ? 'null' : value.toString()
}
