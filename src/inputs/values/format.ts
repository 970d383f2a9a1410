import type { Format } from '../../domain/snapshot-request.ts'
import { findClosestMatch } from '../../lib/text.ts'

/** How items of a list input are separated. */
export const separatorHint = 'Separate items with commas or newlines.'

export const formats: readonly Format[] = ['PDF', 'CSV', 'EXCEL']

/** The format of this name, case-insensitive; `XLSX` means `EXCEL`. */
export function toExportFormat(text: string): Format | undefined {
  const upper = text.toUpperCase()
  return formats.find(format => format === (upper === 'XLSX' ? 'EXCEL' : upper))
}

/** The allowed formats, and a suggestion. */
export function describeFormats(text: string): string {
  if (/[;|\s]/.test(text)) return `Allowed: ${formats.join(', ')}. ${separatorHint}`
  const closest = toExportFormat(findClosestMatch(text, [...formats, 'XLSX']) ?? '')
  return `Allowed: ${formats.join(', ')}.${closest === undefined ? '' : ` Did you mean ${closest}?`}`
}
