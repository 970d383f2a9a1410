/** Objects of a PDF as they are written. ISO 32000-2, 7.3: https://www.iso.org/standard/75839.html */

/** A name object, such as `/Pages`. */
export class PdfName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A reference to an indirect object, by its number. */
export class PdfReference {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>
/** A string is only known to be one: its bytes are never needed. */
export type PdfValue = number | boolean | null | 'string' | PdfName | PdfReference | readonly PdfValue[] | PdfDictionary

/** The bytes are not what the syntax of PDF requires. */
export class PdfSyntaxError extends Error {
  override readonly name: string = 'PdfSyntaxError'
}

/** The page tree is not a tree: following it would never end. */
export class PdfTreeError extends PdfSyntaxError {
  override readonly name = 'PdfTreeError'
}

/** The bytes end within an object: more of them may complete it. */
export class PdfEndError extends PdfSyntaxError {
  override readonly name = 'PdfEndError'
}

const maxDepth = 100

/** Reads objects one after the other. Each method throws `PdfSyntaxError`, and `PdfEndError` at the end of the bytes. */
export class PdfParser {
  private readonly bytes: Buffer
  position: number

  constructor(bytes: Buffer, position = 0) {
    this.bytes = bytes
    this.position = position
  }

  /** The next object; `1 0 R` is one. */
  readValue(depth = 0): PdfValue {
    if (depth > maxDepth) throw new PdfSyntaxError('objects are nested too deeply')
    this.skipSpace()
    const byte = this.peek()
    if (byte === slash) return this.readName()
    if (byte === openBracket) return this.readArray(depth)
    if (byte === openParenthesis) return this.readLiteralString()
    if (byte === lessThan)
      return this.bytes[this.position + 1] === lessThan ? this.readDictionary(depth) : this.skipHex()
    return this.readWord()
  }

  /** Whether the next word is this one; it is read then. */
  readKeyword(word: string): boolean {
    this.skipSpace()
    const end = this.position + word.length
    if (end > this.bytes.length) throw new PdfEndError('it ends within an object')
    if (this.bytes.toString('latin1', this.position, end) !== word) return false
    this.position = end
    return true
  }

  /** White space and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position]
      if (byte === percent) this.skipComment()
      else if (byte !== undefined && isSpace(byte)) this.position += 1
      else return
    }
  }

  private skipComment(): void {
    while (this.position < this.bytes.length && !isLineEnd(this.bytes[this.position])) this.position += 1
  }

  private peek(): number {
    const byte = this.bytes[this.position]
    if (byte === undefined) throw new PdfEndError('it ends within an object')
    return byte
  }

  private readName(): PdfName {
    this.position += 1
    const name = this.readRegular()
    return new PdfName(
      name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    )
  }

  private readRegular(): string {
    const start = this.position
    while (isRegular(this.bytes[this.position])) this.position += 1
    if (this.position >= this.bytes.length) throw new PdfEndError('it ends within an object')
    return this.bytes.toString('latin1', start, this.position)
  }

  private readArray(depth: number): PdfValue[] {
    this.position += 1
    const values: PdfValue[] = []
    for (;;) {
      this.skipSpace()
      if (this.peek() === closeBracket) break
      values.push(this.readValue(depth + 1))
    }
    this.position += 1
    return values
  }

  private readDictionary(depth: number): PdfDictionary {
    this.position += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      this.skipSpace()
      if (this.peek() === greaterThan) break
      if (this.peek() !== slash) throw new PdfSyntaxError('a dictionary has a key that is not a name')
      const key = this.readName().name
      entries.set(key, this.readValue(depth + 1))
    }
    this.position += 2
    return entries
  }

  private readLiteralString(): 'string' {
    for (let open = 0; ; ) {
      const byte = this.peek()
      this.position += byte === backslash ? 2 : 1
      if (byte === openParenthesis) open += 1
      if (byte === closeParenthesis) open -= 1
      if (open === 0) return 'string'
    }
  }

  private skipHex(): 'string' {
    const end = this.bytes.indexOf('>', this.position)
    if (end < 0) throw new PdfEndError('it ends within an object')
    this.position = end + 1
    return 'string'
  }

  private readWord(): PdfValue {
    const word = this.readRegular()
    if (word === 'null') return null
    if (word === 'true' || word === 'false') return word === 'true'
    const number = Number(word)
    if (word === '' || Number.isNaN(number)) throw new PdfSyntaxError('an object has an unknown type')
    return /^\d+$/.test(word) && this.readReferenceEnd() ? new PdfReference(number) : number
  }

  /** The rest of `1 0 R`, behind the first number. */
  private readReferenceEnd(): boolean {
    const rest = this.bytes.toString('latin1', this.position, this.position + 24)
    const [matched] = /^[\s\0]+\d{1,10}[\s\0]+R(?![A-Za-z0-9])/.exec(rest) ?? []
    if (matched === undefined) return false
    this.position += matched.length
    return true
  }
}

const [percent, slash, backslash] = [0x25, 0x2f, 0x5c]
const [openBracket, closeBracket, openParenthesis, closeParenthesis] = [0x5b, 0x5d, 0x28, 0x29]
const [lessThan, greaterThan] = [0x3c, 0x3e]
const delimiters = new Set(Buffer.from('()<>[]{}/%'))

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d
}

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !isSpace(byte) && !delimiters.has(byte)
}
