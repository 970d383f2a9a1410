import type { Dashboard, Sheet, Visual } from '../domain/dashboard.ts'
import { ActionError } from '../domain/errors.ts'
import { limits } from '../domain/limits.ts'
import type { PlannedFile, PlannedSheet } from '../domain/snapshot-job.ts'
import type { Format } from '../domain/snapshot-request.ts'
import { quote } from '../lib/text.ts'
import { findByIdOrName } from './match-by-name.ts'
import type { Selection } from './sheets-by-id.ts'

/**
 * The selected files, in the order of formats, then sheets, then visuals.
 * @throws ActionError that names every unknown sheet and visual, with suggestions.
 */
export function selectFiles(wanted: Selection, dashboard: Dashboard): PlannedFile[] {
  const problems: string[] = []
  const sheets = selectSheets(wanted, dashboard, problems)
  // If a sheet is unknown, its visuals are not reported as well.
  const visuals = selectVisuals(wanted, problems.length === 0 ? sheets : dashboard.sheets, problems)
  if (problems.length > 0) {
    throw new ActionError(problems.join('\n'), { code: 'UnknownSelection' })
  }
  return wanted.formats.flatMap(format => toFiles(format, sheets, visuals))
}

interface VisualOnSheet {
  readonly sheet: Sheet
  readonly visual: Visual
}

function selectSheets(wanted: Selection, dashboard: Dashboard, problems: string[]): Sheet[] {
  if (wanted.sheets.length === 0) {
    if (dashboard.sheets.length === 0) problems.push(`sheet-ids: dashboard ${quote(dashboard.name)} has no sheets.`)
    return [...dashboard.sheets]
  }
  const options = dashboard.sheets.map(sheet => ({ id: sheet.id, name: sheet.name, item: sheet }))
  return removeDuplicates(
    wanted.sheets.flatMap(given => findByIdOrName('sheet-ids', 'sheet', given, options, problems))
  )
}

function selectVisuals(wanted: Selection, sheets: readonly Sheet[], problems: string[]): VisualOnSheet[] {
  if (!wanted.formats.some(format => format !== 'PDF')) return []
  const all = sheets.flatMap(sheet => sheet.visuals.map(visual => ({ sheet, visual })))
  if (wanted.visuals.length > 0) {
    const options = all.map(item => ({
      id: item.visual.id,
      name: item.visual.title,
      item,
      isSuggested: item.visual.exportable
    }))
    const chosen = removeDuplicates(
      wanted.visuals.flatMap(given => findByIdOrName('visual-ids', 'visual', given, options, problems))
    )
    problems.push(...chosen.filter(({ visual }) => !visual.exportable).map(describeNotExportable))
    return chosen
  }
  const exportable = all.filter(({ visual }) => visual.exportable)
  if (exportable.length === 0 && sheets.length > 0) {
    problems.push(
      'format: CSV and EXCEL export tables and pivot tables, but the selected sheets have none. Use format: PDF.'
    )
  }
  return exportable
}

function describeNotExportable({ visual }: VisualOnSheet): string {
  const name = visual.title === undefined ? visual.id : `${quote(visual.title)} (${visual.id})`
  return `visual-ids: visual ${name} is a ${visual.type}. CSV and EXCEL export tables and pivot tables only.`
}

function toFiles(format: Format, sheets: readonly Sheet[], visuals: readonly VisualOnSheet[]): PlannedFile[] {
  if (format === 'PDF') return sheets.map(({ id, name }) => ({ format, sheets: [{ id, name, visuals: [] }] }))
  const size = format === 'CSV' ? 1 : limits.visualsPerWorkbook
  const files: PlannedFile[] = []
  for (let at = 0; at < visuals.length; at += size) {
    files.push({ format, sheets: groupBySheet(visuals.slice(at, at + size)) })
  }
  return files
}

// A workbook lists each sheet once, with all its visuals: the API does not document that it accepts a sheet twice.
function groupBySheet(visuals: readonly VisualOnSheet[]): PlannedSheet[] {
  const sheets = new Map<string, { id: string; name: string; visuals: { id: string; title?: string }[] }>()
  for (const { sheet, visual } of visuals) {
    const planned = sheets.get(sheet.id) ?? { id: sheet.id, name: sheet.name, visuals: [] }
    planned.visuals.push({ id: visual.id, ...(visual.title === undefined ? {} : { title: visual.title }) })
    sheets.set(sheet.id, planned)
  }
  return [...sheets.values()]
}

function removeDuplicates<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
