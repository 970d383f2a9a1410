import { createHash, type Hash } from 'node:crypto'
import { createMultisetHash } from './multiset-hash.ts'
import { hashString, type SharedStrings } from './shared-strings.ts'
import { type ByteBudget, ContentLimitError, parseXml } from './xml-stream.ts'

export interface WorksheetContent {
  /** Rows with a value, but the first, which is the header. */
  readonly rows: number
  /** Digest of the cells, independent of the order of the rows below the first; empty unless it is needed. */
  readonly digest: string
}

// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
const maxCellLength = 32_767

/** Reads the cell values of a worksheet. Styles, widths, formulas and empty cells do not count. */
export async function readWorksheet(
  part: AsyncIterable<unknown>,
  strings: SharedStrings,
  budget: ByteBudget,
  needsDigest: boolean
): Promise<WorksheetContent> {
  const rows = needsDigest ? createRowHasher() : createRowCounter()
  const cell = { column: 0, type: 'n', text: '' }
  let textTag: string | undefined
  await parseXml(
    part,
    {
      open: (name, attributes) => {
        if (name === 'row') cell.column = 0
        if (name === 'c') {
          cell.column = toColumn(attributes['r']) ?? cell.column + 1
          cell.type = attributes['t'] ?? 'n'
          cell.text = ''
        }
        if (name === 'v' || name === 't') textTag = name
      },
      text: text => {
        if (textTag === undefined) return
        cell.text += text
        if (cell.text.length > maxCellLength * 2) throw new ContentLimitError('a cell is longer than Excel allows')
      },
      close: name => {
        if (name === textTag) textTag = undefined
        if (name === 'c') rows.addValue(cell.column, toValue(cell.type, cell.text, strings))
        if (name === 'row') rows.endRow()
      }
    },
    budget
  )
  return rows.end()
}

/** The number of a column (`B7` is in column 2), or `undefined` without a reference. */
function toColumn(reference = ''): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (letters === undefined) return undefined
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

// Kinds of cells: https://ecma-international.org/publications-and-standards/standards/ecma-376/ (Part 1, 18.18.11)
function toValue(type: string, text: string, strings: SharedStrings): string | undefined {
  if (text === '') return undefined
  if (type === 's') return withKind('s', strings.get(Number(text)))
  if (type === 'inlineStr' || type === 'str') return withKind('s', hashString(text))
  if (type === 'n') return `n${Number(text)}`
  return `${type} ${text}`
}

function withKind(kind: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : kind + value
}

function createRowCounter() {
  let count = 0
  let hasValue = false
  return {
    addValue: (_column: number, value: string | undefined): void => {
      hasValue ||= value !== undefined
    },
    endRow: (): void => {
      if (hasValue) count += 1
      hasValue = false
    },
    end: (): WorksheetContent => ({ rows: Math.max(0, count - 1), digest: '' })
  }
}

function createRowHasher() {
  const below = createMultisetHash()
  let header: Buffer | undefined
  let count = 0
  let row: Hash | undefined
  return {
    addValue: (column: number, value: string | undefined): void => {
      if (value === undefined) return
      row = (row ?? createHash('sha256')).update(`${column}:${value.length}:`).update(value)
    },
    endRow: (): void => {
      if (row === undefined) return
      const hash = row.digest()
      row = undefined
      if (header === undefined) header = hash
      else {
        below.add(hash)
        count += 1
      }
    },
    end: (): WorksheetContent => ({
      rows: count,
      digest: createHash('sha256')
        .update(header ?? '')
        .update(below.digest())
        .digest('hex')
    })
  }
}
