import { type Box, type Canvas, palette } from './canvas.ts'
import { formatCell, formatShort, type Series } from './content.ts'
import { titleHeight } from './layout.ts'

/** Points of a series that are drawn. */
const maxPoints = 24
const lines = 4

/** The plot inside its card, and the position of a value in it. */
interface Plot {
  readonly box: Box
  readonly step: number
  readonly toY: (value: number) => number
}

/** A round step between grid lines: 1, 2, 2.5 or 5 times a power of ten. */
export function chooseStep(span: number): number {
  const rough = span > 1e-300 ? span / lines : 1
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 2.5, 5].find(factor => factor * power >= rough) ?? 10) * power
}

function createPlot(canvas: Canvas, card: Box, series: Series): Plot {
  const box = {
    x: card.x + 76,
    y: card.y + titleHeight + 22,
    width: card.width - 100,
    height: card.height - titleHeight - 72
  }
  const values = series.points.map(point => point.value)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const step = chooseStep(high - low)
  const [bottom, top] = [Math.floor(low / step) * step, Math.ceil(high / step) * step || step]
  const toY = (value: number) => box.y + box.height * (1 - (value - bottom) / (top - bottom))
  for (let value = bottom; value <= top + step / 2; value += step) {
    canvas.line({ x: box.x, y: toY(value) }, { x: box.x + box.width, y: toY(value) }, palette.line)
    const label = { x: card.x + 12, y: toY(value) - 6, width: 56 }
    canvas.text(formatShort(value), label, { size: 11, color: palette.faint, align: 'right' })
  }
  canvas.text(series.measure, { x: box.x, y: box.y - 20, width: box.width }, { size: 11, color: palette.faint })
  return { box, step: box.width / Math.min(series.points.length, maxPoints), toY }
}

function limitPoints(series: Series): Series {
  return { ...series, points: series.points.slice(0, maxPoints) }
}

function drawLabel(canvas: Canvas, plot: Plot, index: number, label: string): void {
  const at = { x: plot.box.x + index * plot.step + 2, y: plot.box.y + plot.box.height + 8, width: plot.step - 4 }
  canvas.text(label, at, { size: 11, color: palette.faint, align: 'center' })
}

function drawOmittedCount(canvas: Canvas, card: Box, series: Series): void {
  const left = series.points.length - maxPoints
  const at = { x: card.x + 76, y: card.y + card.height - 22, width: card.width - 100 }
  if (left > 0) canvas.text(`and ${left} more`, at, { size: 11, color: palette.faint, align: 'right' })
}

/** Draws a bar chart with its axis. */
export function drawBars(canvas: Canvas, card: Box, series: Series): void {
  const few = limitPoints(series)
  const plot = createPlot(canvas, card, few)
  const width = Math.min(96, plot.step * 0.64)
  for (const [index, { label, value }] of few.points.entries()) {
    const x = plot.box.x + index * plot.step + (plot.step - width) / 2
    const [top, foot] = [plot.toY(Math.max(0, value)), plot.toY(Math.min(0, value))]
    canvas.fill({ x, y: top, width, height: Math.max(1, foot - top) }, palette.accent)
    const above = { x: x - 20, y: top - 16, width: width + 40 }
    if (plot.step >= 40) canvas.text(formatShort(value), above, { size: 11, bold: true, align: 'center' })
    drawLabel(canvas, plot, index, label)
  }
  drawOmittedCount(canvas, card, series)
}

/** Draws a line chart with its axis. */
export function drawLine(canvas: Canvas, card: Box, series: Series): void {
  const few = limitPoints(series)
  const plot = createPlot(canvas, card, few)
  const corners = few.points.map(({ value }, index) => ({
    x: plot.box.x + (index + 0.5) * plot.step,
    y: plot.toY(value)
  }))
  for (const [index, corner] of corners.entries()) {
    const before = corners[index - 1]
    if (before) canvas.line(before, corner, palette.accent, 2.5)
    canvas.fill({ x: corner.x - 4, y: corner.y - 4, width: 8, height: 8 }, palette.accent)
    drawLabel(canvas, plot, index, few.points[index]?.label ?? '')
  }
  drawOmittedCount(canvas, card, series)
}

/** Draws one large number with its label below; the number is that of the last row. */
export function drawKpi(canvas: Canvas, card: Box, series: Series): void {
  const inside = { x: card.x + 20, width: card.width - 40 }
  const point = series.points.at(-1)
  canvas.text(
    formatCell(point?.value),
    { ...inside, y: card.y + titleHeight + 8 },
    { size: 36, bold: true, color: palette.accent }
  )
  const note = [series.measure, point?.label ?? ''].filter(text => text !== '').join(' · ')
  canvas.text(note, { ...inside, y: card.y + card.height - 28 }, { size: 12, color: palette.faint })
}
