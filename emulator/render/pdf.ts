import { type Canvas, palette, startDocument } from './canvas.ts'
import { drawBars, drawKpi, drawLine } from './charts.ts'
import { findSeries, type SheetContent } from './content.ts'
import { drawTable } from './grid.ts'
import { headerHeight, layOut, margin, type Placed, pageWidth } from './layout.ts'

/**
 * A sheet as a PDF of one page, as QuickSight prints an interactive one: a single canvas as tall as its content.
 * The same content gives the same bytes.
 */
export async function renderPdf(sheet: SheetContent): Promise<Uint8Array> {
  const { placed, height } = layOut(sheet.visuals)
  const size = { width: pageWidth, height }
  const { canvas, save } = await startDocument(`${sheet.dashboard} - ${sheet.sheet}`, size, sheet.printedAt)
  canvas.fill({ x: 0, y: 0, ...size }, palette.background)
  drawHeader(canvas, sheet)
  for (const each of placed) drawVisual(canvas, each)
  if (placed.length === 0) drawNote(canvas, 'This sheet has no visuals.')
  return save()
}

function drawHeader(canvas: Canvas, { dashboard, sheet, user, parameters, printedAt, hidesTime }: SheetContent): void {
  const color = palette.onHeader
  const half = (canvas.width - 2 * margin) / 2
  canvas.fill({ x: 0, y: 0, width: canvas.width, height: headerHeight }, palette.header)
  canvas.text(dashboard, { x: margin, y: 18, width: half * 1.3 }, { size: 28, bold: true, color })
  canvas.text(sheet, { x: margin, y: 54, width: half * 1.3 }, { size: 18, color })
  const right = { x: margin + half * 1.3, width: half * 0.7 }
  const stamp = `${printedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  canvas.text(`Printed for ${user}`, { ...right, y: 24 }, { size: 13, color, align: 'right' })
  if (!hidesTime) canvas.text(stamp, { ...right, y: 44 }, { size: 13, color, align: 'right' })
  const set = Object.entries(parameters).map(([name, values]) => `${name}: ${values.join(', ')}`)
  canvas.text(set.join('   |   '), { x: margin, y: 86, width: 2 * half }, { size: 13, color })
}

function drawVisual(canvas: Canvas, { visual, kind, box }: Placed): void {
  canvas.fill(box, palette.card)
  canvas.outline(box, palette.line)
  const title = visual.title === '' ? visual.type.replace(/Visual$/, '') : visual.title
  canvas.text(title, { x: box.x + 20, y: box.y + 16, width: box.width - 40 }, { size: 15, bold: true })
  const series = findSeries(visual)
  if (kind === 'empty')
    canvas.text('No data', { ...box, y: box.y + box.height / 2 }, { size: 14, color: palette.faint, align: 'center' })
  else if (kind === 'table' || !series) drawTable(canvas, box, visual)
  else if (kind === 'kpi') drawKpi(canvas, box, series)
  else if (kind === 'line') drawLine(canvas, box, series)
  else drawBars(canvas, box, series)
}

function drawNote(canvas: Canvas, text: string): void {
  const at = { x: margin, y: headerHeight + 60, width: canvas.width - 2 * margin }
  canvas.text(text, at, { size: 16, color: palette.faint, align: 'center' })
}
