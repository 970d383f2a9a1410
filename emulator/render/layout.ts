import type { Box } from './canvas.ts'
import { findSeries, type RenderedVisual } from './content.ts'

/** How a visual is drawn. */
export type Kind = 'kpi' | 'line' | 'bar' | 'table' | 'empty'

/** Points. QuickSight prints a sheet as one canvas of this width, as tall as its content. */
export const pageWidth = 1476
export const margin = 36
const gap = 20
const minPageHeight = 697
const columns = 12

export const headerHeight = 116
export const titleHeight = 44
export const rowHeight = 24
/** Rows of a table that are printed; an interactive sheet shows no more than fits its visual either. */
export const maxRows = 40

/** How a visual is drawn: by its type, and as a table if it has no numbers. */
export function getKind(visual: RenderedVisual): Kind {
  if (visual.rows.length === 0) return 'empty'
  if (/table/i.test(visual.type) || !findSeries(visual)) return 'table'
  if (/kpi|gauge/i.test(visual.type)) return 'kpi'
  return /line|area/i.test(visual.type) ? 'line' : 'bar'
}

const spans: Readonly<Record<Kind, number>> = { kpi: 3, line: 6, bar: 6, table: 6, empty: 6 }

function getSpan(visual: RenderedVisual, kind: Kind): number {
  return kind === 'table' && visual.columns.length > 5 ? columns : spans[kind]
}

function getHeight(visual: RenderedVisual, kind: Kind): number {
  if (kind === 'kpi') return 140
  if (kind !== 'table') return 340
  const more = visual.rows.length > maxRows ? 1 : 0
  return titleHeight + (1 + Math.min(visual.rows.length, maxRows) + more) * rowHeight + 16
}

export interface Placed {
  readonly visual: RenderedVisual
  readonly kind: Kind
  readonly box: Box
}

interface Card {
  readonly visual: RenderedVisual
  readonly kind: Kind
  readonly span: number
}

/** Cards from left to right and from top to bottom; those of a row share its width and are as tall as its tallest. */
export function layOut(visuals: readonly RenderedVisual[]): { placed: Placed[]; height: number } {
  const placed: Placed[] = []
  let y = headerHeight + gap
  for (const row of arrangeRows(visuals)) {
    const height = Math.max(...row.map(card => getHeight(card.visual, card.kind)))
    const free = pageWidth - 2 * margin - (row.length - 1) * gap
    const spans = row.reduce((sum, card) => sum + card.span, 0)
    let x = margin
    for (const { visual, kind, span } of row) {
      const width = (free * span) / spans
      placed.push({ visual, kind, box: { x, y, width, height } })
      x += width + gap
    }
    y += height + gap
  }
  return { placed, height: Math.max(minPageHeight, Math.ceil(y - gap + margin)) }
}

/** A row ends where its twelve columns are full, and between key figures and the rest. */
function arrangeRows(visuals: readonly RenderedVisual[]): Card[][] {
  const rows: Card[][] = []
  for (const visual of visuals) {
    const kind = getKind(visual)
    const card = { visual, kind, span: getSpan(visual, kind) }
    const row = rows.at(-1)
    const taken = row?.reduce((sum, each) => sum + each.span, 0) ?? columns
    if (row && taken + card.span <= columns && (row[0]?.kind === 'kpi') === (kind === 'kpi')) row.push(card)
    else rows.push([card])
  }
  return rows
}
