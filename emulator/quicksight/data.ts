import type { AccountWorld, Dashboard, Table, Visual } from '../account-schema.ts'
import type { ShownTable } from '../ports.ts'

type TableRow = Table['rows'][number]

/** The user whose permissions apply to the data: a registered user, or an anonymous one with session tags. */
export interface Viewer {
  /** Name of the user in the lists of the world. */
  readonly user?: string
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[]
}

/** Rows of a visual as this viewer sees them with these dashboard parameters. */
export function queryVisual(
  world: AccountWorld,
  dashboard: Dashboard,
  visual: Visual,
  viewer: Viewer,
  parameters: Readonly<Record<string, readonly string[]>>
): ShownTable {
  const table = world.tables[visual.table] ?? { columns: [], rows: [] }
  const permitted = table.rows.filter(row => passesRowLevelSecurity(table, row, viewer))
  const chosen = permitted.filter(row => isChosen(table, row, dashboard, parameters))
  if (visual.sum !== undefined) return aggregate(table, chosen, visual.by ?? [], visual.sum)
  const columns = visual.columns ?? table.columns
  return { columns: [...columns], rows: chosen.map(row => columns.map(column => getCell(table, row, column))) }
}

function getCell(table: Table, row: TableRow, column: string): string | number {
  return row[table.columns.indexOf(column)] ?? ''
}

/**
 * "Only users or groups identified in the rules have access to data": users without a rule, and anonymous users without a tag, get no rows.
 * https://docs.aws.amazon.com/quicksight/latest/user/restrict-access-to-a-data-set-using-row-level-security.html
 */
function passesRowLevelSecurity(table: Table, row: TableRow, { user, tags = [] }: Viewer): boolean {
  const rules = table.rowLevelSecurity
  if (!rules) return true
  const value = String(getCell(table, row, rules.column))
  if (user === undefined) return tags.some(tag => tag.Key === rules.tag && tag.Value === value)
  const seen = Object.hasOwn(rules.users, user) ? rules.users[user] : undefined
  return seen === 'all' || (seen?.includes(value) ?? false)
}

function isChosen(
  table: Table,
  row: TableRow,
  dashboard: Dashboard,
  parameters: Readonly<Record<string, readonly string[]>>
): boolean {
  return (dashboard.parameters ?? []).every(({ name, filters }) => {
    const values = parameters[name]
    if (filters === undefined || !values?.length || !table.columns.includes(filters)) return true
    return values.includes(String(getCell(table, row, filters)))
  })
}

function aggregate(table: Table, rows: readonly TableRow[], by: readonly string[], sum: string): ShownTable {
  const totals = new Map<string, { keys: (string | number)[]; total: number }>()
  for (const row of rows) {
    const keys = by.map(column => getCell(table, row, column))
    const group = totals.get(JSON.stringify(keys)) ?? { keys, total: 0 }
    group.total += Number(getCell(table, row, sum))
    totals.set(JSON.stringify(keys), group)
  }
  return { columns: [...by, sum], rows: [...totals.values()].map(({ keys, total }) => [...keys, total]) }
}
