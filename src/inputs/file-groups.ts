import { idPattern, limits } from '../limits.ts'
import type { FileGroup, Format, SheetSelection } from '../model.ts'
import { quote } from '../text.ts'
import type { Cursor } from './cursor.ts'

const formats = ['PDF', 'CSV', 'EXCEL'] as const
const scopes = ['ALL_VISUALS', 'SELECTED_VISUALS'] as const

/** How an ID is wrong, by the API's pattern. */
export function idProblem(id: string): string | undefined {
  return idPattern.test(id) ? undefined : `is not an ID: letters, digits, - and _, at most ${limits.idLength}.`
}

/**
 * The file groups of a request, within the limits of a job.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFile.html
 */
export function readFileGroups(cursor: Cursor): readonly FileGroup[] {
  const groups = cursor.items({ min: 1, max: limits.fileGroupsPerJob, what: 'file groups' })
  const read = groups.map(group => {
    const files = group.members(['Files'])('Files').items({ min: 1, max: limits.filesPerGroup, what: 'file' })
    return { Files: files.flatMap(file => readFile(file) ?? []) }
  })
  checkCounts(cursor, read)
  return read
}

const perJob = { PDF: limits.pdfsPerJob, CSV: limits.csvsPerJob, EXCEL: limits.workbooksPerJob } as const

function checkCounts(cursor: Cursor, groups: readonly FileGroup[]): void {
  const files = groups.flatMap(group => group.Files)
  for (const format of formats) {
    const count = files.filter(file => file.FormatType === format).length
    if (count > perJob[format])
      cursor.refuse(`asks for ${count} files of ${format}; a job makes at most ${perJob[format]}. Use more jobs.`)
  }
}

function readFile(cursor: Cursor): FileGroup['Files'][number] | undefined {
  const member = cursor.members(['SheetSelections', 'FormatType'])
  const given = member('FormatType').required(formatProblem)
  const format = formats.find(one => one === given)
  const max = format === 'EXCEL' ? limits.visualsPerWorkbook : limits.sheetsPerPdf
  const sheets = member('SheetSelections')
  const selections = sheets.items({
    min: 1,
    max: format === undefined ? limits.visualsPerWorkbook : max,
    what: 'sheet selection(s)'
  })
  const read = selections.map(selection => readSelection(selection, format))
  const visuals = read.reduce((sum, selection) => sum + (selection.VisualIds?.length ?? 0), 0)
  if (format === 'EXCEL' && visuals > limits.visualsPerWorkbook)
    sheets.refuse(`chooses ${visuals} visuals; a workbook holds at most ${limits.visualsPerWorkbook}.`)
  return format === undefined ? undefined : { SheetSelections: read, FormatType: format }
}

function formatProblem(format: string): string | undefined {
  if (formats.some(one => one === format)) return undefined
  const meant = formats.find(
    one => one === format.toUpperCase() || (one === 'EXCEL' && format.toUpperCase() === 'XLSX')
  )
  return `is not a format. Allowed: ${formats.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
}

/** PDF shows all visuals of a sheet; CSV holds one visual, EXCEL the chosen ones. */
function readSelection(cursor: Cursor, format: Format | undefined): SheetSelection {
  const member = cursor.members(['SheetId', 'SelectionScope', 'VisualIds'])
  const scope = member('SelectionScope').required(scopeProblem)
  const visuals = member('VisualIds')
  const ids = visuals.absent
    ? []
    : visuals.items({ min: 1, max: limits.visualsPerWorkbook, what: 'visuals' }).map(id => id.required(idProblem) ?? '')
  const right = format === 'PDF' ? 'ALL_VISUALS' : 'SELECTED_VISUALS'
  if (format !== undefined && scope !== undefined && scope !== right)
    member('SelectionScope').refuse(`is ${quote(scope)}, and ${format} needs ${right}.`)
  if (format === 'PDF' && ids.length > 0)
    visuals.refuse('is given, and a PDF always shows the whole sheet. Leave it out.')
  if (format === 'CSV' && ids.length !== 1) visuals.refuse(`has ${ids.length} items. A CSV holds exactly 1 visual.`)
  if (format === 'EXCEL' && ids.length === 0) visuals.refuse('is missing. A workbook holds 1 to 5 visuals.')
  return {
    SheetId: member('SheetId').required(idProblem) ?? '',
    SelectionScope: scopes.find(one => one === scope) ?? right,
    ...(ids.length === 0 ? {} : { VisualIds: ids })
  }
}

function scopeProblem(scope: string): string | undefined {
  if (scopes.some(one => one === scope)) return undefined
  return `is not a scope. Allowed: ${scopes.join(', ')}.${/^ALL/i.test(scope) ? ' Did you mean ALL_VISUALS?' : ''}`
}
