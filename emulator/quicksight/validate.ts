import type { Dashboard } from '../account-schema.ts'
import { createQuickSightError } from '../errors.ts'
import { messages } from './messages.ts'
import { getBucketConfiguration, getRequestedFiles, type SnapshotFile, type StartInput } from './start-input.ts'

const createInvalidParameterError = (message: string) =>
  createQuickSightError('InvalidParameterValueException', message)
const require = (holds: boolean, message: string) => {
  if (!holds) throw createInvalidParameterError(message)
}
/** "1 PDF, 1 Excel workbook […] 5 CSVs" in one call. */
const maxFiles = { PDF: 1, EXCEL: 1, CSV: 5 } as const
/** "5 visual IDs across up to 5 sheet selections for Excel" */
const maxWorkbookVisuals = 5
const exportable = ['TableVisual', 'PivotTableVisual']

/**
 * Rules of the documentation in addition to the model's constraints, independent of the dashboard.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFileSheetSelection.html
 * @throws InvalidParameterValueException
 */
export function validateFiles(input: StartInput, region: string): void {
  const files = getRequestedFiles(input)
  require(files.length === input.SnapshotConfiguration.FileGroups.length, 'Every file group must hold exactly one file')
  for (const [format, most] of Object.entries(maxFiles))
    require(files.filter(file => file.FormatType === format).length <= most, messages.tooManyFiles(format, most))
  for (const file of files) validateFile(file)
  const bucket = getBucketConfiguration(input)
  require(!bucket || bucket.BucketRegion === region, messages.bucketRegion(bucket?.BucketRegion ?? '', region))
}

function validateFile(file: SnapshotFile): void {
  const { FormatType: format, SheetSelections: selections } = file
  require(format === 'EXCEL' || selections.length === 1, messages.oneSheet(format))
  const scope = format === 'PDF' ? 'ALL_VISUALS' : 'SELECTED_VISUALS'
  let visuals = 0
  for (const { SelectionScope, VisualIds } of selections) {
    require(SelectionScope === scope, messages.wrongScope(format, scope))
    require(format !== 'PDF' || VisualIds === undefined, messages.pdfVisuals)
    require(format === 'PDF' || VisualIds !== undefined, messages.visualsNeeded(format))
    visuals += VisualIds?.length ?? 0
  }
  require(format !== 'CSV' || visuals === 1, messages.oneVisual)
  require(visuals <= maxWorkbookVisuals, messages.fiveVisuals)
}

/**
 * Whether the dashboard has the sheets and visuals, and they can be exported.
 * @throws InvalidParameterValueException
 */
export function validateSelections(input: StartInput, dashboard: Dashboard): void {
  for (const file of getRequestedFiles(input))
    for (const { SheetId, VisualIds } of file.SheetSelections) validateVisuals(SheetId, VisualIds ?? [], dashboard)
}

function validateVisuals(sheetId: string, visualIds: readonly string[], dashboard: Dashboard): void {
  const sheet = dashboard.sheets.find(each => each.id === sheetId)
  if (!sheet) throw createInvalidParameterError(messages.sheetNotFound(sheetId, dashboard.id))
  for (const id of visualIds) {
    const visual = sheet.visuals.find(each => each.id === id)
    if (!visual) throw createInvalidParameterError(messages.visualNotFound(id, sheetId))
    require(exportable.includes(visual.type), messages.visualType(id, visual.type))
  }
}

/** Whether the dashboard declares each parameter, with this type, for this many values. */
export function validateParameters(input: StartInput, dashboard: Dashboard): void {
  const groups = Object.entries(input.SnapshotConfiguration.Parameters ?? {})
  for (const [group, parameters] of groups) {
    for (const { Name, Values } of parameters ?? []) {
      const declared = dashboard.parameters?.find(each => each.name === Name)
      if (!declared) throw createInvalidParameterError(messages.parameterNotFound(Name))
      require(group === `${declared.type}Parameters`, messages.parameterType(Name, declared.type))
      require(declared.multi === true || Values.length <= 1, messages.singleValue(Name))
    }
  }
}
