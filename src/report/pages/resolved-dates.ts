import type { Report } from '../../domain/report.ts'
import { sanitizeLine } from '../../lib/text.ts'
import type { Table } from '../format/table.ts'

/** The date placeholders of the reports and their values; `undefined` without placeholders. Inputs of the step are listed once. */
export function createDatesTable(reports: readonly Report[]): Table | undefined {
  const rows = new Map<string, string[]>()
  for (const { label, dates = [] } of reports)
    for (const { input, placeholder, date } of dates) {
      const row = [input, `{${placeholder}}`, date].map(cell => sanitizeLine(cell, 200))
      const key = JSON.stringify(row)
      const others = rows.get(key)?.[0]
      const report = sanitizeLine(label, 100)
      rows.set(key, [others === undefined ? report : joinLabel(others, report), ...row])
    }
  if (rows.size === 0) return undefined
  return {
    columns: [{ title: 'Report' }, { title: 'Input' }, { title: 'Placeholder', style: 'code' }, { title: 'Date' }],
    rows: [...rows.values()]
  }
}

const several = 'several'

function joinLabel(others: string, report: string): string {
  return others === report ? report : several
}
