import { idPattern, limits } from '../../domain/limits.ts'
import type { FileGroup, SheetSelection } from '../../domain/snapshot-request.ts'
import { pluralize, quote } from '../../lib/text.ts'
import { describeFormats, formats } from '../values/format.ts'
import type { RequestCursor } from './cursor.ts'

/**
 * Limits per format: files per job, sheets and visuals per file.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFile.html
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFileSheetSelection.html
 */
const rules = {
  PDF: { perJob: limits.pdfsPerJob, sheets: limits.sheetsPerPdf, scope: 'ALL_VISUALS', visuals: 0 },
  CSV: { perJob: limits.csvsPerJob, sheets: 1, scope: 'SELECTED_VISUALS', visuals: 1 },
  EXCEL: {
    perJob: limits.workbooksPerJob,
    sheets: limits.visualsPerWorkbook,
    scope: 'SELECTED_VISUALS',
    visuals: limits.visualsPerWorkbook
  }
} as const

type Rule = (typeof rules)[keyof typeof rules]

const scopes = ['ALL_VISUALS', 'SELECTED_VISUALS'] as const

/** The problem with an ID, by the API's pattern. */
export function findIdProblem(id: string): string | undefined {
  return idPattern.test(id) ? undefined : `is not an ID: letters, digits, - and _, at most ${limits.idLength}.`
}

/** Reads the file groups of a request, within the limits of one job. Problems are added to `cursor`. */
export function readFileGroups(cursor: RequestCursor): readonly FileGroup[] {
  const groups = cursor.items({ min: 1, max: limits.fileGroupsPerJob, what: 'file groups' }).map(group => {
    const files = group.members(['Files'])('Files').items({ min: 1, max: limits.filesPerGroup, what: 'file' })
    return { Files: files.flatMap(file => readGroupFile(file) ?? []) }
  })
  const files = groups.flatMap(group => group.Files)
  for (const format of formats) {
    const count = files.filter(file => file.FormatType === format).length
    const { perJob } = rules[format]
    if (count > perJob) cursor.addProblem(`has ${pluralize(count, `${format} file`)}; a job creates at most ${perJob}.`)
  }
  return groups
}

function readGroupFile(cursor: RequestCursor): FileGroup['Files'][number] | undefined {
  const member = cursor.members(['SheetSelections', 'FormatType'])
  const value = member('FormatType').required(text =>
    isFormat(text) ? undefined : `is not a format. ${describeFormats(text)}`
  )
  if (value === undefined || !isFormat(value)) return undefined
  const rule = rules[value]
  const sheets = member('SheetSelections')
  const read = sheets
    .items({ min: 1, max: rule.sheets, what: rule.sheets === 1 ? 'sheet' : 'sheets' })
    .map(selection => readSheetSelection(selection, value, rule))
  const visuals = read.reduce((sum, selection) => sum + (selection.VisualIds?.length ?? 0), 0)
  if (visuals > rule.visuals && rule.visuals > 0)
    sheets.addProblem(`choose ${pluralize(visuals, 'visual')}; a file of ${value} contains at most ${rule.visuals}.`)
  return { SheetSelections: read, FormatType: value }
}

function readSheetSelection(cursor: RequestCursor, format: string, rule: Rule): SheetSelection {
  const member = cursor.members(['SheetId', 'SelectionScope', 'VisualIds'])
  const scope = member('SelectionScope').required(findScopeProblem)
  if (scope !== undefined && scope !== rule.scope)
    member('SelectionScope').addProblem(`is ${quote(scope)}, but ${format} needs ${rule.scope}.`)
  const visuals = member('VisualIds')
  const ids = visuals.all().map(id => id.required(findIdProblem) ?? '')
  if (rule.visuals === 0 && ids.length > 0) visuals.addProblem('is set, but a PDF contains whole sheets. Remove it.')
  if (rule.visuals > 0 && visuals.isEmpty) visuals.addProblem(`is missing. ${format} needs the visuals to export.`)
  return {
    SheetId: member('SheetId').required(findIdProblem) ?? '',
    SelectionScope: rule.scope,
    ...(ids.length === 0 ? {} : { VisualIds: ids })
  }
}

function isFormat(text: string): text is keyof typeof rules {
  return Object.hasOwn(rules, text)
}

function findScopeProblem(scope: string): string | undefined {
  if (scopes.some(one => one === scope)) return undefined
  return `is not a scope. Allowed: ${scopes.join(', ')}.${/^ALL/i.test(scope) ? ' Did you mean ALL_VISUALS?' : ''}`
}
