import type { Box } from './canvas.ts'
import { seriesOf, type Visual } from './content.ts'

/** What a visual is drawn as. */
export type Kind = 'kpi' | 'line' | 'bar' | 'table' | 'empty'

/** Points. QuickSight prints a sheet as one canvas of this width, as tall as its content. */
export const pageWidth = 1476
export const margin = 36
const gap = 20
const shortestPage = 697
const columns = 12

export const headerHeight = 116
export const titleHeight = 44
export const rowHeight = 24
/** Rows of a table that are printed; an interactive sheet shows no more than fits its visual either. */
export const mostRows = 40

export function kindOf(visual: Visual): Kind {
  if (visual.rows.length === 0) return 'empty'
  if (/table/i.test(visual.type) || !seriesOf(visual)) return 'table'
  if (/kpi|gauge/i.test(visual.type)) return 'kpi'
  return /line|area/i.test(visual.type) ? 'line' : 'bar'
}

const spans: Readonly<Record<Kind, number>> = { kpi: 3, line: 6, bar: 6, table: 6, empty: 6 }

function spanOf(visual: Visual, kind: Kind): number {
  return kind === 'table' && visual.columns.length > 5 ? columns : spans[kind]
}

function heightOf(visual: Visual, kind: Kind): number {
  if (kind === 'kpi') return 140
  if (kind !== 'table') return 340
  const more = visual.rows.length > mostRows ? 1 : 0
  return titleHeight + (1 + Math.min(visual.rows.length, mostRows) + more) * rowHeight + 16
}

export interface Placed {
  readonly visual: Visual
  readonly kind: Kind
  readonly box: Box
}

/** Cards from left to right and from top to bottom, on a grid of twelve columns; a row is as tall as its tallest card. */
export function layOut(visuals: readonly Visual[]): { placed: Placed[]; height: number } {
  const unit = (pageWidth - 2 * margin + gap) / columns
  const placed: Placed[] = []
  let [taken, y, tallest] = [0, headerHeight + gap, 0]
  for (const visual of visuals) {
    const kind = kindOf(visual)
    const span = spanOf(visual, kind)
    if (taken + span > columns) [taken, y, tallest] = [0, y + tallest + gap, 0]
    const box = { x: margin + taken * unit, y, width: span * unit - gap, height: heightOf(visual, kind) }
    placed.push({ visual, kind, box })
    taken += span
    tallest = Math.max(tallest, box.height)
  }
  return { placed, height: Math.max(shortestPage, Math.ceil(y + tallest + margin)) }
}
