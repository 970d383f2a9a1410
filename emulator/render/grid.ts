import { type Box, type Canvas, palette } from './canvas.ts'
import { formatCell, type RenderedTable } from './content.ts'
import { maxRows, rowHeight, titleHeight } from './layout.ts'

const inset = 20
const padding = 8

/** Numbers are right-aligned, strings left-aligned. */
function getAlignments({ columns, rows }: RenderedTable): ('left' | 'right')[] {
  return columns.map((_, column) => (rows.some(row => typeof row[column] === 'number') ? 'right' : 'left'))
}

/** A table with its first rows, and a line that says how many were left out. */
export function drawTable(canvas: Canvas, card: Box, table: RenderedTable): void {
  const align = getAlignments(table)
  const width = (card.width - 2 * inset) / Math.max(1, table.columns.length)
  const left = card.x + inset
  const placeCell = (column: number, y: number) => ({
    x: left + column * width + padding,
    y: y + 6,
    width: width - 2 * padding
  })
  const top = card.y + titleHeight
  canvas.fill({ x: left, y: top, width: card.width - 2 * inset, height: rowHeight }, palette.background)
  for (const [column, name] of table.columns.entries())
    canvas.text(name, placeCell(column, top), { size: 12, bold: true, align: align[column] ?? 'left' })
  const rows = table.rows.slice(0, maxRows)
  for (const [index, row] of rows.entries()) {
    const y = top + (index + 1) * rowHeight
    if (index % 2 === 1) canvas.fill({ x: left, y, width: card.width - 2 * inset, height: rowHeight }, palette.stripe)
    for (const column of table.columns.keys())
      canvas.text(formatCell(row[column]), placeCell(column, y), { size: 12, align: align[column] ?? 'left' })
  }
  const hidden = table.rows.length - rows.length
  const last = { x: left + padding, y: top + (rows.length + 1) * rowHeight + 6, width: card.width - 2 * inset }
  if (hidden > 0) canvas.text(`and ${hidden} more rows`, last, { size: 12, color: palette.faint })
}
