import { stringify } from 'csv-stringify/sync'
import type { RenderedTable } from './content.ts'

/** UTF-8, a header row first, lines ended as RFC 4180 has it; numbers as they are, without grouping. */
export function renderCsv({ columns, rows }: RenderedTable): Uint8Array {
  return Buffer.from(
    stringify([columns, ...rows.map(row => [...row])], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
  )
}
