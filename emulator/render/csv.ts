import { stringify } from 'csv-stringify/sync'
import type { RenderedTable } from './content.ts'

/** UTF-8 with a header row and the line ends of RFC 4180; numbers without grouping. */
export function renderCsv({ columns, rows }: RenderedTable): Uint8Array {
  return Buffer.from(
    stringify([columns, ...rows.map(row => [...row])], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
  )
}
