import type { ShownTable } from '../ports.ts'
import type { Dashboard, Table, Visual, World } from '../world-shape.ts'

type Row = Table['rows'][number]

/** Through whose eyes data is seen: a registered user, or an anonymous one with session tags. */
export interface Viewer {
  readonly userName?: string
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[]
}

/** Rows of a visual as this viewer sees them with these dashboard parameters. */
export function shownBy(
  world: World,
  dashboard: Dashboard,
  visual: Visual,
  viewer: Viewer,
  parameters: Readonly<Record<string, readonly string[]>>
): ShownTable {
  const table = world.tables[visual.table] ?? { columns: [], rows: [] }
  const permitted = table.rows.filter(row => mayBeSeen(table, row, viewer))
  const chosen = permitted.filter(row => isChosen(table, row, dashboard, parameters))
  if (visual.sum !== undefined) return addUp(table, chosen, visual.by ?? [], visual.sum)
  const columns = visual.columns ?? table.columns
  return { columns: [...columns], rows: chosen.map(row => columns.map(column => cell(table, row, column))) }
}

function cell(table: Table, row: Row, column: string): string | number {
  return row[table.columns.indexOf(column)] ?? ''
}

function mayBeSeen(table: Table, row: Row, viewer: Viewer): boolean {
  const rules = table.rowLevelSecurity
  if (!rules) return true
  const value = String(cell(table, row, rules.column))
  const allowed = viewer.userName === undefined ? undefined : rules.users[viewer.userName]
  const tag = viewer.tags?.find(each => each.Key === rules.tag)?.Value
  return (!allowed || allowed.includes(value)) && (tag === undefined || tag === value)
}

function isChosen(
  table: Table,
  row: Row,
  dashboard: Dashboard,
  parameters: Readonly<Record<string, readonly string[]>>
): boolean {
  return (dashboard.parameters ?? []).every(({ name, filters }) => {
    const values = parameters[name]
    if (filters === undefined || !values?.length || !table.columns.includes(filters)) return true
    return values.includes(String(cell(table, row, filters)))
  })
}

function addUp(table: Table, rows: readonly Row[], by: readonly string[], sum: string): ShownTable {
  const totals = new Map<string, { keys: (string | number)[]; total: number }>()
  for (const row of rows) {
    const keys = by.map(column => cell(table, row, column))
    const group = totals.get(JSON.stringify(keys)) ?? { keys, total: 0 }
    group.total += Number(cell(table, row, sum))
    totals.set(JSON.stringify(keys), group)
  }
  return { columns: [...by, sum], rows: [...totals.values()].map(({ keys, total }) => [...keys, total]) }
}
