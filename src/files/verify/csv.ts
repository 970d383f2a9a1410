import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { createWrongFormatError } from './errors.ts'

/** Receives each piece of a file as it is read, without the byte order mark. The piece is only valid during the call. */
export interface CsvReader {
  add(bytes: Buffer): void
}

// Within the cache of a processor.
const pieceBytes = 1024 * 1024

/**
 * Counts the rows below the header of a CSV file, and passes its bytes on to `reader`. The file must be text in UTF-8 with
 * a header; an error page in its place is rejected. It is read once, since exports run to hundreds of megabytes, and blocks
 * its thread meanwhile: use it in a worker thread only.
 * @throws ActionError `NotACsv`
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export function countRows(path: string, reader?: CsvReader): number {
  const text = createUtf8Check()
  const rows = new RowCounter()
  let start: Buffer | undefined
  for (const bytes of readPieces(path)) {
    const isFirst = start === undefined
    start ??= assertNotOtherFormat(bytes)
    if (bytes.includes(0)) throw createWrongFormatError('NotACsv', 'it contains NUL bytes', start)
    if (!text.accepts(bytes)) throw createWrongFormatError('NotACsv', 'it is not UTF-8 text', start)
    const content = isFirst ? stripBom(bytes) : bytes
    rows.add(content)
    reader?.add(content)
  }
  if (!text.isComplete()) throw createWrongFormatError('NotACsv', 'it is not UTF-8 text', start)
  if (rows.isQuoted()) throw createWrongFormatError('NotACsv', 'it ends within quotes')
  const records = rows.end()
  if (records === 0) throw createWrongFormatError('NotACsv', 'it has no header')
  return records - 1
}

/** The file piece by piece, all in the same memory: a piece is gone when the next one is read. */
function* readPieces(path: string): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(pieceBytes)
  const descriptor = openSync(path, 'r')
  try {
    for (;;) {
      const bytes = readSync(descriptor, buffer)
      if (bytes === 0) return
      yield buffer.subarray(0, bytes)
    }
  } finally {
    closeSync(descriptor)
  }
}

// Error pages and other formats. A header may begin with `<` itself: `<30 days`.
const nonCsvSignatures: readonly (readonly [string, RegExp])[] = [
  ['an HTML or XML page', /^\uFEFF?\s*<(?:[!?]|(?:html|head|body|error|xml)\b)/i],
  ['JSON', /^\uFEFF?\s*[{[]\s*["{[]/],
  ['a PDF', /^%PDF-/]
]

function assertNotOtherFormat(bytes: Buffer): Buffer {
  const start = Buffer.from(bytes.subarray(0, 64))
  const text = start.toString('utf8')
  const [what] = nonCsvSignatures.find(([, begins]) => begins.test(text)) ?? []
  if (what !== undefined) throw createWrongFormatError('NotACsv', `it is ${what}`, start)
  return start
}

const utf8Bom = Buffer.from([0xef, 0xbb, 0xbf])

// A byte order mark is not part of the first field.
function stripBom(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(utf8Bom) ? bytes.subarray(3) : bytes
}

/** Checks UTF-8 piece by piece: a character may be split between two pieces. */
function createUtf8Check(): { accepts(bytes: Buffer): boolean; isComplete(): boolean } {
  let pending = Buffer.alloc(0)
  return {
    accepts: bytes => {
      // Only the character that was split is copied.
      const missing = pending.length === 0 ? 0 : readCharacterLength(pending[0] ?? 0) - pending.length
      const split = Buffer.concat([pending, bytes.subarray(0, missing)])
      if (missing > bytes.length) {
        pending = split
        return true
      }
      const rest = bytes.subarray(missing)
      const tail = findIncompleteTail(rest)
      pending = Buffer.from(rest.subarray(rest.length - tail))
      return isUtf8(split) && isUtf8(rest.subarray(0, rest.length - tail))
    },
    isComplete: () => pending.length === 0
  }
}

/** Bytes at the end that begin a character and do not complete it. */
function findIncompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return readCharacterLength(byte) > back ? back : 0
  }
  return 0
}

function readCharacterLength(first: number): number {
  if (first >= 0xf0) return 4
  if (first >= 0xe0) return 3
  return first >= 0xc0 ? 2 : 1
}

const quoteMark = 0x22
const comma = 0x2c
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Counts records: lines that are not blank. A line break within quotes ends none. */
class RowCounter {
  private records = 0
  private isBlank = true
  private isInQuotes = false
  // At the start of a field, and after a quote that closed one: a doubled quote opens it again.
  private isAtFieldStart = true

  add(bytes: Buffer): void {
    const isPlain = !this.isInQuotes && !bytes.includes(quoteMark) && !bytes.includes(carriageReturn)
    if (isPlain) this.addLines(bytes)
    else this.addFields(bytes)
  }

  isQuoted(): boolean {
    return this.isInQuotes
  }

  end(): number {
    return this.records + (this.isBlank ? 0 : 1)
  }

  /** Without quotes every line feed ends a line; the search for it is native code. */
  private addLines(bytes: Buffer): void {
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      if (end > start || !this.isBlank) this.records += 1
      this.isBlank = true
      start = end + 1
    }
    if (start < bytes.length) {
      this.isBlank = false
      this.isAtFieldStart = bytes[bytes.length - 1] === comma
    } else if (bytes.length > 0) this.isAtFieldStart = true
  }

  private addFields(bytes: Buffer): void {
    const { length } = bytes
    for (let i = 0; i < length; ) {
      if (this.isInQuotes) {
        while (i < length && bytes[i] !== quoteMark) i++
        if (i === length) return
        this.isInQuotes = false
        this.isAtFieldStart = true
        i++
      } else i = this.addUnquoted(bytes, i)
    }
  }

  /** Reads on from outside of quotes: one separator, one opening quote, or the rest of a field. */
  private addUnquoted(bytes: Buffer, from: number): number {
    const byte = bytes[from]
    if (byte === lineFeed || byte === carriageReturn) {
      if (!this.isBlank) this.records += 1
      this.isBlank = true
      this.isAtFieldStart = true
      return from + 1
    }
    this.isBlank = false
    this.isInQuotes = byte === quoteMark && this.isAtFieldStart
    this.isAtFieldStart = byte === comma
    if (this.isInQuotes || byte === comma) return from + 1
    let i = from + 1
    while (i < bytes.length && bytes[i] !== comma && bytes[i] !== lineFeed && bytes[i] !== carriageReturn) i++
    return i
  }
}
