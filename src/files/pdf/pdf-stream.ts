import { inflateSync } from 'node:zlib'
import { type PdfDictionary, PdfName, PdfSyntaxError } from './pdf-syntax.ts'

/** A file that expands to more than it may: it may be sound, but it is not read any further. */
export class PdfLimitError extends Error {
  override readonly name = 'PdfLimitError'
}

/** Bytes that the streams of one file may expand to, together. */
export interface InflateBudget {
  leftBytes: number
}

/**
 * The bytes of a cross-reference or object stream: Flate or uncompressed, with the predictors of PNG.
 * @throws PdfSyntaxError for another filter, or damaged data; PdfLimitError beyond the budget.
 */
export function decodeStream(dictionary: PdfDictionary, raw: Buffer, budget: InflateBudget): Buffer {
  const filter = getOnly(dictionary.get('Filter'))
  if (filter === undefined || filter === null) return raw
  if (!(filter instanceof PdfName) || !/^(?:FlateDecode|Fl)$/.test(filter.name))
    throw new PdfSyntaxError('a stream of objects has an unknown filter')
  const inflated = inflateWithin(raw, budget)
  const parameters = getOnly(dictionary.get('DecodeParms'))
  return parameters instanceof Map ? undoPredictor(inflated, parameters) : inflated
}

function getOnly<T>(value: T | readonly T[] | undefined): T | undefined {
  if (!Array.isArray(value)) return value as T | undefined
  if (value.length > 1) throw new PdfSyntaxError('a stream of objects has several filters')
  return value[0]
}

function inflateWithin(raw: Buffer, budget: InflateBudget): Buffer {
  try {
    const inflated = inflateSync(raw, { maxOutputLength: Math.max(1, budget.leftBytes) })
    budget.leftBytes -= inflated.length
    return inflated
  } catch (error) {
    if (Object(error).code === 'ERR_BUFFER_TOO_LARGE') {
      budget.leftBytes = 0
      throw new PdfLimitError('its streams expand to too many bytes')
    }
    throw new PdfSyntaxError('a stream of objects is damaged')
  }
}

/** https://www.w3.org/TR/png-3/#9Filters */
function undoPredictor(data: Buffer, parameters: PdfDictionary): Buffer {
  const predictor = getDictionaryNumber(parameters, 'Predictor', 1)
  if (predictor < 10) return data
  const columns = getDictionaryNumber(parameters, 'Columns', 1)
  const width = Math.ceil(
    (columns * getDictionaryNumber(parameters, 'Colors', 1) * getDictionaryNumber(parameters, 'BitsPerComponent', 8)) /
      8
  )
  if (!(width > 0 && width < 65_536)) throw new PdfSyntaxError('a stream of objects has a wrong predictor')
  const rows = Math.floor(data.length / (width + 1))
  const result = Buffer.alloc(rows * width)
  for (let row = 0; row < rows; row++) undoRow(data, result, row, width)
  return result
}

function getDictionaryNumber(dictionary: PdfDictionary, key: string, byDefault: number): number {
  const value = dictionary.get(key)
  return typeof value === 'number' ? value : byDefault
}

// Entries of cross-references are compared byte by byte: one byte per pixel.
function undoRow(data: Buffer, result: Buffer, row: number, width: number): void {
  const from = row * (width + 1)
  const to = row * width
  const type = data[from] ?? 0
  for (let i = 0; i < width; i++) {
    const left = i > 0 ? (result[to + i - 1] ?? 0) : 0
    const up = row > 0 ? (result[to + i - width] ?? 0) : 0
    const upLeft = row > 0 && i > 0 ? (result[to + i - width - 1] ?? 0) : 0
    const predicted = [0, left, up, (left + up) >> 1, predictPaeth(left, up, upLeft)][type] ?? 0
    result[to + i] = ((data[from + 1 + i] ?? 0) + predicted) & 0xff
  }
}

function predictPaeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft
  const distances = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)]
  return [left, up, upLeft][distances.indexOf(Math.min(...distances))] ?? 0
}
