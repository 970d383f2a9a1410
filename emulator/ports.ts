type DataCell = string | number
export interface ShownTable {
  columns: string[]
  rows: DataCell[][]
}

/** Renders the files of snapshot jobs. */
export interface Renderers {
  renderPdf(sheet: {
    dashboard: string
    sheet: string
    user: string
    parameters: Record<string, string[]>
    visuals: ({ title: string; type: string } & ShownTable)[]
    printedAt: Date
    readonly hidesTime?: boolean
  }): Promise<Uint8Array>
  renderWorkbook(tables: ({ name: string } & ShownTable)[]): Promise<Uint8Array>
  renderCsv(table: ShownTable): Uint8Array
}
