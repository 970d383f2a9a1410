import type { ExportTarget, ParametersInput, ParameterValue, ResolvedDate } from '../../domain/report.ts'
import type { Format } from '../../domain/snapshot-request.ts'
import { joinList, quote, sanitizeLine } from '../../lib/text.ts'
import { structureNames } from '../cli-request/structure-names.ts'
import { CellMap, describeType, type InputValue, isList, isScalar } from '../document/value.ts'
import { readMap } from '../maps.ts'
import { readList } from '../reader/collections.ts'
import type { InputReader } from '../reader/input-reader.ts'
import type { DashboardRef } from '../values/dashboard-ref.ts'
import type { DateContext } from '../values/date-placeholders.ts'
import { describeFormats, toExportFormat } from '../values/format.ts'
import { fillParameterDates } from './dates.ts'

const maxReportedProblems = 20

/** Reads what to export of the dashboard: sheets, formats, visuals, parameters. */
export async function readSelection(
  reader: InputReader,
  context: DateContext
): Promise<ExportTarget & { kind: 'selection'; dates?: readonly ResolvedDate[] }> {
  const formats = readFormats(reader)
  const visuals = readNames(reader, 'visual-ids')
  if (reader.isSetHere('visual-ids') && formats.every(format => format === 'PDF'))
    reader.warn('visual-ids: a PDF contains whole sheets; visuals are selected for CSV and EXCEL only.')
  const { parameters, dates } = await readParameters(reader, context)
  return {
    kind: 'selection',
    sheets: readNames(reader, 'sheet-ids'),
    formats,
    visuals,
    ...(dates.length === 0 ? {} : { dates }),
    ...(parameters ? { parameters } : {})
  }
}

/** The sheet of a console URL is the one to export, unless `sheet-ids` is set. */
export function selectSheetOfUrl<T extends { readonly sheets: readonly string[] }>(
  reader: InputReader,
  selection: T,
  { sheetId }: DashboardRef
): T {
  if (sheetId === undefined) return selection
  if (reader.get('sheet-ids') === undefined) return { ...selection, sheets: [sheetId] }
  if (selection.sheets.length !== 1 || selection.sheets[0] !== sheetId)
    reader.notice(`dashboard-id: sheet-ids replaces sheet ${sheetId} of the URL.`)
  return selection
}

/** Parameters of a console URL are not used. Their values are private. */
export function warnIgnoredParameters(reader: InputReader, { parameterNames = [] }: DashboardRef): void {
  if (parameterNames.length === 0 || reader.get('parameters') !== undefined) return
  const names = parameterNames.slice(0, maxReportedProblems).map(name => sanitizeLine(name, 80))
  reader.warn(
    `dashboard-id: the URL sets ${joinList(names)}, but the export does not use them. Set them in parameters.`
  )
}

function readFormats(reader: InputReader): readonly Format[] {
  const found = readList(reader, 'format').flatMap((value, index) => {
    const format = toExportFormat(value)
    // The number of reported problems is bounded.
    if (!format && index < maxReportedProblems)
      reader.addValueProblem('format', `${quote(value)} is not a format. ${describeFormats(value)}`)
    return format ?? []
  })
  return [...new Set(found)]
}

const nameLength = 2048
// A dashboard has at most 20 sheets of 75 visuals. The limits are higher, but prevent an endless list of jobs.
const mostNames = { 'sheet-ids': 100, 'visual-ids': 2000 } as const

/** Reads IDs or names, which are compared with the dashboard later. */
function readNames(reader: InputReader, name: 'sheet-ids' | 'visual-ids'): readonly string[] {
  const names = readList(reader, name)
  if (names.length > mostNames[name]) {
    reader.addValueProblem(name, `${names.length} entries are too many; at most ${mostNames[name]}.`)
    return []
  }
  for (const one of names)
    if (one.length > nameLength)
      reader.addValueProblem(
        name,
        `${quote(one)} has ${one.length} characters; no ID or name has more than ${nameLength}.`
      )
  return names
}

interface Parameters {
  readonly parameters?: ParametersInput | undefined
  readonly dates: readonly ResolvedDate[]
}

/** Reads values by name, with their dates filled in, or the API's own structure if every key is one of its lists. */
async function readParameters(reader: InputReader, context: DateContext): Promise<Parameters> {
  const map = await readMap(reader, 'parameters')
  if (!map) return { dates: [] }
  const keys = [...map.keys()]
  const structured = keys.filter(key => structureNames.some(name => name === key))
  if (structured.length === keys.length) return { parameters: await readParameterStructure(reader, map), dates: [] }
  if (structured.length === 0) return readParameterMap(reader, map, context)
  reader.addValueProblem(
    'parameters',
    `${joinList(structured)} ${structured.length === 1 ? 'is' : 'are'} part of the API's structure and ${quote(keys.find(key => !structured.includes(key)) ?? '')} is not. Use one or the other.`
  )
  return { dates: [] }
}

async function readParameterMap(
  reader: InputReader,
  map: ReadonlyMap<string, InputValue>,
  context: DateContext
): Promise<Parameters> {
  const values = new Map<string, readonly ParameterValue[]>()
  const midnights = new Map<string, string>()
  const dates: ResolvedDate[] = []
  for (const [name, value] of map) {
    const dated = await fillParameterDates(reader, name, toParameterValues(reader, name, value), context)
    values.set(name, dated.values)
    for (const [day, start] of dated.midnights) midnights.set(day, start)
    dates.push(...dated.dates)
  }
  const isTable = map instanceof CellMap
  return {
    parameters: {
      kind: 'map',
      values,
      ...(midnights.size === 0 ? {} : { midnights }),
      ...(isTable ? { isTable } : {})
    },
    dates
  }
}

async function readParameterStructure(
  reader: InputReader,
  map: ReadonlyMap<string, InputValue>
): Promise<ParametersInput> {
  const [{ RequestCursor }, { readStructure }] = await Promise.all([
    import('../cli-request/cursor.ts'),
    import('../cli-request/parameters.ts')
  ])
  const problems: string[] = []
  const structure = readStructure(new RequestCursor(map, '', problems)) ?? {}
  for (const problem of problems) reader.addValueProblem('parameters', problem)
  return { kind: 'structure', structure }
}

function toParameterValues(reader: InputReader, name: string, value: InputValue): readonly ParameterValue[] {
  const list = isList(value) ? value : [value]
  if (list.length === 0)
    reader.addValueProblem('parameters', `${quote(name)} has no value. Set one, or remove the name.`)
  return list.flatMap(one => {
    if (isScalar(one)) return [one]
    reader.addValueProblem(
      'parameters',
      one === null
        ? `${quote(name)} has no value. Set one, or remove the name.`
        : `${quote(name)}: expected a string, a number, a date or a list of them, got ${describeType(one)}.`
    )
    return []
  })
}
