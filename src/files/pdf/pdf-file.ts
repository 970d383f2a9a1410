import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type CrossReferences, type PdfBytes, readCrossReferences } from './cross-references.ts'
import { decodeStream, type InflateBudget, PdfLimitError } from './pdf-stream.ts'
import {
  type PdfDictionary,
  PdfEndError,
  PdfParser,
  PdfReference,
  PdfSyntaxError,
  type PdfValue
} from './pdf-syntax.ts'

const firstWindowBytes = 4096
const maxObjectBytes = 32 * 1024 * 1024
const maxInflatedBytes = 256 * 1024 * 1024
const maxStreamBytes = 512 * 1024 * 1024

/** A PDF of any size that is read object by object. It blocks its thread: use it in a worker thread only. */
export interface PdfFile {
  readonly trailer: PdfDictionary
  /** The value itself, or the one it refers to; null for an object that does not exist. */
  resolve(value: PdfValue | undefined): PdfValue
  /** Length of the stream object with this number, without its last line end; undefined if it is not a stream. */
  findStreamLength(number: number): number | undefined
  close(): void
}

/**
 * Opens a PDF by its cross-references. Each object stream is expanded once, all together up to 256 MiB.
 * @throws PdfSyntaxError if the cross-references are damaged; PdfLimitError beyond the limits. So do its methods.
 */
export function openPdf(path: string): PdfFile {
  const descriptor = openSync(path, 'r')
  try {
    const objects = new PdfObjects(descriptor)
    return {
      trailer: objects.references.trailer,
      resolve: value => objects.resolve(value),
      findStreamLength: number => objects.findStreamLength(number),
      close: () => closeSync(descriptor)
    }
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}

interface ObjectStream {
  readonly data: Buffer
  readonly offsets: readonly number[]
}

class PdfObjects implements PdfBytes {
  readonly size: number
  readonly references: CrossReferences
  private readonly descriptor: number
  private readonly budget: InflateBudget = { leftBytes: maxInflatedBytes }
  private readonly objectStreams = new Map<number, ObjectStream>()

  constructor(descriptor: number) {
    this.descriptor = descriptor
    this.size = fstatSync(descriptor).size
    this.references = readCrossReferences(this)
  }

  read(at: number, length: number): Buffer {
    const readLength = Math.min(length, this.size - at)
    if (!(at >= 0 && readLength > 0)) throw new PdfSyntaxError('an object is outside the file')
    const buffer = Buffer.allocUnsafe(readLength)
    return buffer.subarray(0, readSync(this.descriptor, buffer, 0, readLength, at))
  }

  parseAt<T>(at: number, parse: (parser: PdfParser) => T): T {
    for (let length = firstWindowBytes; ; length *= 8) {
      try {
        return parse(new PdfParser(this.read(at, length)))
      } catch (error) {
        if (!(error instanceof PdfEndError) || at + length >= this.size) throw error
        if (length >= maxObjectBytes) throw new PdfLimitError('an object is too large')
      }
    }
  }

  readStreamAt(at: number): { dictionary: PdfDictionary; data: Buffer } {
    const { value, dataAt } = this.readObjectAt(at)
    if (!(value instanceof Map) || dataAt === undefined) throw new PdfSyntaxError('a stream is missing')
    const length = this.measureStream(value, dataAt)
    if (length > maxStreamBytes) throw new PdfLimitError('a stream is too large')
    const raw = length === 0 ? Buffer.alloc(0) : this.read(dataAt, length)
    return { dictionary: value, data: decodeStream(value, raw, this.budget) }
  }

  resolve(value: PdfValue | undefined): PdfValue {
    let current = value
    // A reference can lead to a reference, and back to itself.
    for (let hops = 0; current instanceof PdfReference; hops++) {
      if (hops > 20) throw new PdfSyntaxError('an object refers to itself')
      current = this.readObject(current.number)
    }
    return current ?? null
  }

  findStreamLength(number: number): number | undefined {
    const place = this.references.places.get(number)
    if (place === undefined || 'stream' in place || Number.isNaN(place.offset)) return undefined
    const { value, dataAt } = this.readObjectAt(place.offset)
    if (!(value instanceof Map) || dataAt === undefined) return undefined
    const length = this.measureStream(value, dataAt)
    const end = length === 0 ? '' : this.read(dataAt + Math.max(0, length - 2), Math.min(2, length)).toString('latin1')
    return length - (/\r?\n?$/.exec(end)?.[0].length ?? 0)
  }

  private readObject(number: number): PdfValue {
    const place = this.references.places.get(number)
    if (place === undefined) return null
    if ('stream' in place) return this.readCompressed(place.stream, place.index)
    return Number.isNaN(place.offset) ? null : this.readObjectAt(place.offset).value
  }

  private readObjectAt(at: number): { value: PdfValue; dataAt: number | undefined } {
    return this.parseAt(at, parser => {
      const head = [parser.readValue(), parser.readValue()]
      if (head.some(each => typeof each !== 'number') || !parser.readKeyword('obj'))
        throw new PdfSyntaxError('an object is not where it should be')
      const value = parser.readValue()
      if (!(value instanceof Map) || !parser.readKeyword('stream')) return { value, dataAt: undefined }
      return { value, dataAt: at + parser.position + this.measureLineEnd(at + parser.position) }
    })
  }

  private measureLineEnd(at: number): number {
    const [first, second] = this.read(at, 2)
    return first === 0x0d && second === 0x0a ? 2 : 1
  }

  /** The declared length, if `endstream` follows; else up to the next one. */
  private measureStream(dictionary: PdfDictionary, dataAt: number): number {
    const declared = this.resolve(dictionary.get('Length'))
    if (typeof declared === 'number' && declared >= 0 && dataAt + declared < this.size) {
      const behind = this.read(dataAt + declared, 32).toString('latin1')
      if (/^\s*endstream/.test(behind)) return declared
    }
    const windowBytes = 1024 * 1024
    for (let at = dataAt; at < this.size; at += windowBytes) {
      const found = this.read(at, windowBytes + 'endstream'.length).indexOf('endstream')
      if (found >= 0) return at + found - dataAt
    }
    throw new PdfSyntaxError('a stream has no end')
  }

  private readCompressed(number: number, index: number): PdfValue {
    const stream = this.objectStreams.get(number) ?? this.openObjectStream(number)
    const offset = stream.offsets[index]
    return offset === undefined ? null : readToEnd(stream.data, offset)
  }

  private openObjectStream(number: number): ObjectStream {
    const place = this.references.places.get(number)
    // An object stream within another one would never end.
    if (place === undefined || 'stream' in place) throw new PdfSyntaxError('an object stream is missing')
    const { dictionary, data } = this.readStreamAt(place.offset)
    const [count, first] = [dictionary.get('N'), dictionary.get('First')]
    if (typeof count !== 'number' || typeof first !== 'number') throw new PdfSyntaxError('an object stream is damaged')
    const numbers = data
      .toString('latin1', 0, first)
      .trim()
      .split(/\s+/, 2 * Math.min(count, data.length))
      .map(Number)
    const stream = { data, offsets: numbers.filter((_, i) => i % 2 === 1).map(offset => first + offset) }
    this.objectStreams.set(number, stream)
    return stream
  }
}

// An object can be the last of its stream: a space behind it ends a number or a name.
function readToEnd(data: Buffer, offset: number): PdfValue {
  try {
    return new PdfParser(data, offset).readValue()
  } catch (error) {
    if (!(error instanceof PdfEndError)) throw error
    return new PdfParser(Buffer.concat([data.subarray(offset), Buffer.from(' ')])).readValue()
  }
}
