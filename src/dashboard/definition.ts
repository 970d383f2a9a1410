import type { Dashboard, ParameterDeclaration, Sheet, Visual } from '../domain/dashboard.ts'
import { ActionError } from '../domain/errors.ts'
import type { DashboardDefinition } from '../domain/ports/quicksight.ts'
import { sanitizeLine } from '../lib/text.ts'
import { checkVersion } from './failed-version.ts'
import { collapseWhitespace, toPlainText } from './rich-text.ts'

/**
 * The dashboard of a definition: its sheets, visuals and parameters. Names and titles have the form that users see.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
 * @param warn receives the warning about a version that QuickSight failed to create or update, but that has sheets
 * @throws ActionError if a member that is a list in the API is something else, or if such a version has no sheets.
 */
export function toDashboard(
  dashboardId: string,
  definition: DashboardDefinition,
  warn: (message: string) => void = () => undefined
): Dashboard {
  checkVersion(dashboardId, definition, warn)
  const members = new Members(toRecord(definition.Definition), dashboardId)
  return {
    id: dashboardId,
    name: getStringField(toRecord(definition), 'Name') ?? dashboardId,
    sheets: members.list('Sheets').flatMap(sheet => toSheet(sheet, dashboardId)),
    parameters: members.list('ParameterDeclarations').flatMap(declaration => toDeclaration(declaration, dashboardId)),
    dataSetArns: members.list('DataSetIdentifierDeclarations').flatMap(each => getStringField(each, 'DataSetArn') ?? [])
  }
}

type Fields = Readonly<Record<string, unknown>>

/** Reads members of a service's response without trusting their types. */
class Members {
  private readonly fields: Fields
  private readonly dashboardId: string

  constructor(fields: Fields, dashboardId: string) {
    this.fields = fields
    this.dashboardId = dashboardId
  }

  list(name: string): readonly Fields[] {
    return this.values(name).flatMap(item => (typeof item === 'object' && item !== null ? [toRecord(item)] : []))
  }

  values(name: string): readonly unknown[] {
    const value = this.fields[name]
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return value
    throw new ActionError(
      `The definition of dashboard ${sanitizeLine(this.dashboardId)} cannot be read: ${name} is not a list`,
      { code: 'IncompleteAnswer' }
    )
  }
}

function toRecord(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function getStringField(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}

function toSheet(sheet: Fields, dashboardId: string): Sheet[] {
  const id = getStringField(sheet, 'SheetId')
  if (id === undefined) return []
  return [
    {
      id,
      name: toVisibleName(collapseWhitespace(getStringField(sheet, 'Name') ?? '')) ?? id,
      contentType: sheet['ContentType'] === 'PAGINATED' ? 'PAGINATED' : 'INTERACTIVE',
      visuals: new Members(sheet, dashboardId).list('Visuals').flatMap(toVisual)
    }
  ]
}

// CSV and Excel take tables and pivot tables only:
// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFileSheetSelection.html
const exportableTypes = new Set(['TableVisual', 'PivotTableVisual'])

// A visual is an object with one member, and that member's name is its type.
function toVisual(visual: Fields): Visual[] {
  for (const [type, body] of Object.entries(visual)) {
    const fields = toRecord(body)
    const id = getStringField(fields, 'VisualId')
    if (id === undefined) continue
    const title = getVisualTitle(fields)
    return [{ id, ...(title === undefined ? {} : { title }), type, exportable: exportableTypes.has(type) }]
  }
  return []
}

function getVisualTitle(visual: Fields): string | undefined {
  const format = toRecord(toRecord(visual['Title'])['FormatText'])
  const rich = getStringField(format, 'RichText')
  const plain = getStringField(format, 'PlainText')
  const title = plain === undefined ? toPlainText(rich ?? '') : collapseWhitespace(plain)
  return toVisibleName(title)
}

/** Undefined for a name that no log or file name can show, such as one of zero-width spaces. */
function toVisibleName(name: string): string | undefined {
  return sanitizeLine(name) === '' ? undefined : name
}

function toDeclaration(declaration: Fields, dashboardId: string): ParameterDeclaration[] {
  for (const type of ['String', 'Integer', 'Decimal', 'DateTime'] as const) {
    const body = toRecord(declaration[`${type}ParameterDeclaration`])
    const name = getStringField(body, 'Name')
    if (name === undefined) continue
    const defaults = toRecord(body['DefaultValues'])
    const rollingDefault = getStringField(toRecord(defaults['RollingDate']), 'Expression')
    // Date-time declarations have no ParameterValueType: they are always single-valued.
    return [
      {
        name,
        type,
        multiValued: body['ParameterValueType'] === 'MULTI_VALUED',
        defaults: new Members(defaults, dashboardId).values('StaticValues').map(describeDefault),
        ...(rollingDefault === undefined ? {} : { rollingDefault }),
        ...(defaults['DynamicValue'] === undefined ? {} : { hasDefaultPerUser: true })
      }
    ]
  }
  return []
}

function describeDefault(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value)
}
