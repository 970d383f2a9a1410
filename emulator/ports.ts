import type { Caller, Exchange, Reply } from './exchange.ts'

/** Proves who sent a request to the object store and that IAM lets them; throws an error with code, status, message. */
export type Authorize = (exchange: Exchange, action: string, resourceArn: string) => Promise<Caller>

/** The object store, as the emulator uses it. */
export interface ObjectStore {
  put(bucket: string, key: string, body: Uint8Array, contentType: string): void
  putSynthetic(bucket: string, key: string, bytes: number, make: (offset: number, length: number) => Uint8Array): void
  handle(exchange: Exchange, authorize: Authorize): Promise<Reply>
  list(): { bucket: string; key: string; bytes: number }[]
}

type Cell = string | number
export interface ShownTable {
  columns: string[]
  rows: Cell[][]
}

/** Makes the files that snapshot jobs deliver. */
export interface Renderers {
  renderPdf(sheet: {
    dashboard: string
    sheet: string
    user: string
    parameters: Record<string, string[]>
    visuals: ({ title: string; type: string } & ShownTable)[]
    printedAt: Date
  }): Promise<Uint8Array>
  renderWorkbook(tables: ({ name: string } & ShownTable)[]): Promise<Uint8Array>
  renderCsv(table: ShownTable): Uint8Array
}
