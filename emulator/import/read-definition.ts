import type { Parameter, Sheet, Table, Visual } from '../account-schema.ts'
import { isJsonObject, type JsonObject } from '../json-object.ts'

const toObject = (value: unknown): JsonObject => (isJsonObject(value) ? value : {})
const toList = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])
const toText = (value: unknown): string => (typeof value === 'string' ? value : '')

const sampleRows = 5
const noTable = 'imported'

export interface ImportedContent {
  readonly sheets: Sheet[]
  readonly parameters: Parameter[]
  readonly tables: Record<string, Table>
}

/**
 * Reads the parts of a dashboard's definition that the emulator needs to run jobs: sheets, visuals, parameters, and sample rows for
 * the columns that visuals show. https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DashboardVersionDefinition.html
 */
export function readDefinition(definition: unknown): ImportedContent {
  const { Sheets, ParameterDeclarations } = toObject(definition)
  const columns = new Map<string, Set<string>>()
  const sheets = toList(Sheets).map((sheet, index) => readSheet(sheet, index, columns))
  return {
    sheets,
    parameters: toList(ParameterDeclarations).flatMap(readParameter),
    tables: Object.fromEntries([...columns].map(([name, names]) => [name, createSampleTable([...names])]))
  }
}

function readSheet(sheet: JsonObject, index: number, columns: Map<string, Set<string>>): Sheet {
  const { SheetId, Name, ContentType, Visuals } = sheet
  return {
    id: toText(SheetId),
    name: toText(Name) || `Sheet ${index + 1}`,
    ...(ContentType === 'PAGINATED' ? { contentType: 'PAGINATED' as const } : {}),
    visuals: toList(Visuals).flatMap(visual => readVisual(visual, columns))
  }
}

/** A visual is an object of one key, and the key is its type. */
function readVisual(visual: JsonObject, columns: Map<string, Set<string>>): Visual[] {
  const [type = '', content] = Object.entries(visual)[0] ?? []
  const { VisualId, Title } = toObject(content)
  if (typeof VisualId !== 'string' || !/^[A-Z]\w*Visual$/.test(type)) return []
  const text = JSON.stringify(content)
  const table = /"DataSetIdentifier":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? noTable
  const shown = [...new Set([...text.matchAll(/"ColumnName":"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name))]
  const known = columns.get(table) ?? new Set<string>()
  for (const name of shown.length === 0 ? ['Value'] : shown) known.add(name)
  columns.set(table, known)
  const { PlainText, RichText } = toObject(toObject(Title)['FormatText'])
  const title = toText(PlainText) || toText(RichText)
  return [
    { id: VisualId, type, table, ...(title === '' ? {} : { title }), columns: shown.length === 0 ? ['Value'] : shown }
  ]
}

const parameterTypes = {
  StringParameterDeclaration: 'String',
  IntegerParameterDeclaration: 'Integer',
  DecimalParameterDeclaration: 'Decimal',
  DateTimeParameterDeclaration: 'DateTime'
} as const

function readParameter(declaration: JsonObject): Parameter[] {
  return Object.entries(parameterTypes).flatMap(([key, type]) => {
    const { Name, ParameterValueType } = toObject(declaration[key])
    if (typeof Name !== 'string') return []
    return [{ name: Name, type, ...(ParameterValueType === 'MULTI_VALUED' ? { multi: true } : {}) }]
  })
}

function createSampleTable(columns: string[]): Table {
  const rows = Array.from({ length: sampleRows }, (_, row) => columns.map(column => `${column} ${row + 1}`))
  return { columns, rows }
}
