import { stringify } from 'csv-stringify/sync'
import type { Table } from './content.ts'

/** UTF-8, a header row first, lines ended as RFC 4180 has it; numbers as they are, without grouping. */
export function renderCsv({ columns, rows }: Table): Uint8Array {
  return Buffer.from(
    stringify([columns, ...rows.map(row => [...row])], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
  )
}
