/** A change between two tables. Rows are compared as a whole and in any order. */
export interface TableChanges {
  readonly header: readonly string[]
  readonly addedColumns: readonly string[]
  readonly removedColumns: readonly string[]
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  /** Rows that differ only in numbers. */
  readonly changed: readonly { readonly before: Row; readonly after: Row }[]
  readonly same: number
}

export type Row = readonly string[]

/**
 * Compares two tables by whole rows: rows of one that the other does not contain, as often as it contains them. A removed
 * and an added row are one changed row if all their cells that are not numbers are equal. Columns are matched by position
 * when the headers are equal; with different headers, every row counts as removed or added.
 */
export function compareTables(before: readonly Row[], after: readonly Row[]): TableChanges {
  const [headerBefore = [], ...rowsBefore] = before
  const [headerAfter = [], ...rowsAfter] = after
  const removed = subtractRows(rowsBefore, rowsAfter)
  const added = subtractRows(rowsAfter, rowsBefore)
  const isSameTable = createRowKey(headerBefore) === createRowKey(headerAfter)
  const paired = isSameTable ? pairRows(removed, added) : { changed: [], removed, added }
  return {
    header: headerAfter,
    addedColumns: headerAfter.filter(name => !headerBefore.includes(name)),
    removedColumns: headerBefore.filter(name => !headerAfter.includes(name)),
    ...paired,
    same: rowsAfter.length - added.length
  }
}

function createRowKey(row: Row): string {
  return JSON.stringify(row)
}

/** The rows that are left when each row of the other table takes away one equal row. */
function subtractRows(rows: readonly Row[], other: readonly Row[]): Row[] {
  const counts = new Map<string, number>()
  for (const row of other) {
    const key = createRowKey(row)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return rows.filter(row => {
    const key = createRowKey(row)
    const count = counts.get(key) ?? 0
    if (count > 0) counts.set(key, count - 1)
    return count === 0
  })
}

function pairRows(removed: readonly Row[], added: readonly Row[]): Pick<TableChanges, 'changed' | 'removed' | 'added'> {
  const waiting = new Map<string, Row[]>()
  for (const row of removed) {
    const key = createLabelKey(row)
    if (key === undefined) continue
    const rows = waiting.get(key) ?? []
    rows.push(row)
    waiting.set(key, rows)
  }
  for (const rows of waiting.values()) rows.reverse()
  const changed: { before: Row; after: Row }[] = []
  const rest = added.filter(after => {
    const before = waiting.get(createLabelKey(after) ?? '')?.pop()
    if (before !== undefined) changed.push({ before, after })
    return before === undefined
  })
  const pairedRows = new Set(changed.map(pair => pair.before))
  return { changed, removed: removed.filter(row => !pairedRows.has(row)), added: rest }
}

/** Key of a row: its cells that are not numbers, in their columns; undefined if every cell is a number. */
function createLabelKey(row: Row): string | undefined {
  const labels = row.map(cell => (isNumber(cell) ? '' : cell))
  return labels.every(label => label === '') ? undefined : createRowKey(labels)
}

function isNumber(cell: string): boolean {
  return /^[\s$€£¥(+-]*\d[\d.,\s']*[\s%)kKmMbB]*$/.test(cell)
}
