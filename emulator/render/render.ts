/** Renders sheets as PDF, CSV and Excel files. */
export type { Cell, RenderedTable, RenderedVisual, SheetContent } from './content.ts'
export { renderCsv } from './csv.ts'
export { renderPdf } from './pdf.ts'
export { renderWorkbook } from './workbook.ts'
