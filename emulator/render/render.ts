/** Files that a person can open, made from what a sheet shows. */
export type { Cell, RenderedTable, RenderedVisual, SheetContent } from './content.ts'
export { renderCsv } from './csv.ts'
export { renderPdf } from './pdf.ts'
export { renderWorkbook } from './workbook.ts'
