export type Cell = string | number

/** Columns and the rows under them, as a visual shows them. */
export interface RenderedTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface RenderedVisual extends RenderedTable {
  readonly title: string
  /** Type of the visual in a dashboard definition: `BarChartVisual`, `KPIVisual`, `TableVisual` … */
  readonly type: string
}

/** One sheet with the data of one user. */
export interface SheetContent {
  readonly dashboard: string
  readonly sheet: string
  readonly user: string
  readonly parameters: Readonly<Record<string, readonly string[]>>
  readonly visuals: readonly RenderedVisual[]
  readonly printedAt: Date
  /** Whether the page does not show that time; its metadata has it in any case. */
  readonly hidesTime?: boolean
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const shortened = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

/** The text of a cell. */
export const formatCell = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? grouped.format(cell) : (cell ?? '')

/** The text on an axis: `12.5K`. */
export const formatShort = (value: number): string => shortened.format(value)

/** The series of a chart: the last column of numbers, labeled by the other columns. */
export interface Series {
  readonly measure: string
  readonly points: readonly { readonly label: string; readonly value: number }[]
}

// Larger numbers would overflow in the calculation of positions on the page.
const maxNumber = 1e300
const toPlottable = (cell: Cell | undefined): number => Math.max(-maxNumber, Math.min(maxNumber, Number(cell) || 0))

/** `undefined` if no column contains a number. */
export function findSeries({ columns, rows }: RenderedTable): Series | undefined {
  const index = columns.findLastIndex((_, column) => rows.some(row => Number.isFinite(row[column])))
  if (index === -1) return undefined
  const points = rows.map(row => ({
    label: row
      .filter((_, column) => column !== index)
      .map(formatCell)
      .join(' / '),
    value: toPlottable(row[index])
  }))
  return { measure: columns[index] ?? '', points }
}
