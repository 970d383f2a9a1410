import type { Mode } from '../domain/step.ts'
import { pluralize, quote, sanitizeLine } from '../lib/text.ts'
import { describeType, type InputValue, isBlank, isList, isMap, isScalar } from './document/value.ts'
import { entryNames, type InputName, inputsReplacedByRequest } from './input-names.ts'
import type { InputReader } from './reader/input-reader.ts'
import { describeAllowedValues, readText } from './reader/scalars.ts'
import { viewerInputs } from './sections/viewer.ts'
import { type DashboardRef, parseDashboardId } from './values/dashboard-ref.ts'

/** The inputs of one report, and its dashboard if an input names one. */
export interface ReportEntry {
  readonly reader: InputReader
  readonly name?: string
  readonly dashboard?: DashboardRef
}

const maxEntries = 1000

/** The entries of `reports`, or the step's own inputs as the only one. In `mode: list` there may be none. */
export async function readEntries(step: InputReader, mode: Mode): Promise<readonly ReportEntry[]> {
  const hasReports = step.isSetHere('reports')
  const request = step.isSetHere('cli-input-json')
  if (mode === 'list') return readListModeEntry(step, hasReports, request)
  if (hasReports && request)
    step.addConflict(
      'reports and cli-input-json exclude each other. Remove one of them, or set cli-input-json in an entry of reports.'
    )
  if (hasReports) return readReportList(step)
  if (!request && !step.isSetHere('dashboard-id'))
    step.addConflict('dashboard-id is required (or reports, or cli-input-json).')
  return [createEntry(step)]
}

function readListModeEntry(step: InputReader, hasReports: boolean, request: boolean): readonly ReportEntry[] {
  if (hasReports)
    step.addConflict('reports: mode: list lists one dashboard or all of them. Set dashboard-id, or remove both.')
  if (request) step.addConflict('cli-input-json: mode: list exports nothing. Set dashboard-id, or remove both.')
  return step.get('dashboard-id') === undefined ? [] : [createEntry(step)]
}

/** The report of one scope of inputs. */
export function createEntry(reader: InputReader, name?: string): ReportEntry {
  const dashboard = readDashboardId(reader)
  return { reader, ...(name === undefined ? {} : { name }), ...(dashboard ? { dashboard } : {}) }
}

function readDashboardId(reader: InputReader): DashboardRef | undefined {
  const value = readText(reader, 'dashboard-id')
  if (value === undefined) return undefined
  const ref = parseDashboardId(value)
  return 'problem' in ref ? reader.addValueProblem('dashboard-id', ref.problem) : ref
}

async function readReportList(step: InputReader): Promise<readonly ReportEntry[]> {
  const value = readText(step, 'reports')
  if (value === undefined) return []
  return isTablePath(value) ? readTable(step, value) : readListedReports(step, value)
}

function isTablePath(value: string): boolean {
  return /^[^\n]+\.csv$/i.test(value)
}

/** One report per row. Problems name the row and, as the name of an input, the column. */
async function readTable(step: InputReader, path: string): Promise<readonly ReportEntry[]> {
  const table = await step.sources.table(path.replace(/^file:\/\//, ''), keys)
  if ('problems' in table) {
    for (const problem of table.problems) step.addValueProblem('reports', problem)
    return []
  }
  if (!isCountAllowed(step, table.entries.length, 'row')) return []
  return table.entries.flatMap(({ row, item }) => readEntry(step, item, `reports row ${row}`) ?? [])
}

async function readListedReports(step: InputReader, value: string): Promise<readonly ReportEntry[]> {
  const list = await readDocument(step, value)
  if (list === undefined) return []
  if (!isList(list))
    return (
      step.addValueProblem('reports', `expected a list of exports ("- dashboard-id: …"), got ${describeType(list)}.`) ??
      []
    )
  if (!isCountAllowed(step, list.length, 'entry')) return []
  return list.flatMap((item, index) => readEntry(step, item, `reports entry ${index + 1}`) ?? [])
}

function isCountAllowed(step: InputReader, count: number, kind: 'row' | 'entry'): boolean {
  if (count === 0) step.addValueProblem('reports', kind === 'row' ? 'the table has no rows.' : 'the list is empty.')
  if (count <= maxEntries) return true
  const what = kind === 'row' ? 'rows' : 'entries'
  step.addValueProblem('reports', `${count} ${what} are too many; at most ${maxEntries}.`)
  return false
}

const reportsUsage = 'Set a list of exports (- dashboard-id: …), or the path of a file that contains one.'

/** A list inline, or a file: one line that is neither a list nor a map names a file. */
async function readDocument(step: InputReader, value: string): Promise<InputValue | undefined> {
  const inline = /\n|^[[{&!#]|^- |^-$/.test(value)
  const parsed = inline ? await step.sources.inline(value) : await step.sources.file(value)
  if ('data' in parsed) return parsed.data
  return step.addValueProblem(
    'reports',
    inline ? `the document ${parsed.problem}.` : `${parsed.problem}${isNamedLikeFile(value) ? '' : ` ${reportsUsage}`}`
  )
}

function isNamedLikeFile(value: string): boolean {
  return /\.(?:ya?ml|json|csv)$/i.test(value)
}

function readEntry(step: InputReader, item: InputValue, title: string): ReportEntry | undefined {
  if (!isMap(item))
    return step.addConflict(`${title}: expected a map of inputs ("dashboard-id: …"), got ${describeType(item)}.`)
  const name = readName(step, title, item.get('name'))
  const reader = step.forEntry(
    name === undefined ? title : `${title} (${sanitizeLine(name, 60)})`,
    item,
    listNotInherited(item)
  )
  checkKeys(reader, item)
  const entry = createEntry(reader, name)
  const named = entry.dashboard ?? reader.get('dashboard-id') ?? reader.get('cli-input-json')
  if (named === undefined) reader.addConflict('dashboard-id is required, in the entry or for the step.')
  return entry
}

const keys: readonly string[] = ['name', ...entryNames]

// Unknown keys are listed up to this number, each with a suggestion; the rest are counted.
const maxReportedProblems = 10

function checkKeys(reader: InputReader, item: ReadonlyMap<string, InputValue>): void {
  const unknown = [...item.keys()].filter(key => !keys.includes(key))
  for (const key of unknown.slice(0, maxReportedProblems))
    reader.addConflict(`${quote(key)} is not a key of an entry. ${describeAllowedValues(key, keys)}`)
  if (unknown.length > maxReportedProblems)
    reader.addConflict(`${unknown.length - maxReportedProblems} more keys are not keys of an entry.`)
}

/** Inputs that an entry does not inherit: the step's request, its viewer if the entry has one, and what a CLI request contains. */
function listNotInherited(item: ReadonlyMap<string, InputValue>): ReadonlySet<InputName> {
  const isSet = (name: string): boolean => !isBlank(item.get(name))
  return new Set([
    'cli-input-json',
    ...(viewerInputs.some(isSet) ? viewerInputs : []),
    ...(isSet('cli-input-json') ? inputsReplacedByRequest : [])
  ])
}

const nameLength = 256

function readName(step: InputReader, title: string, data: InputValue | undefined): string | undefined {
  if (isBlank(data)) return undefined
  const name = isScalar(data) ? String(data).trim() : undefined
  if (name === undefined) return step.addConflict(`${title}: name: expected a string, got ${describeType(data)}.`)
  if (name.length <= nameLength && !/\p{Cc}/u.test(name)) return name === '' ? undefined : name
  return step.addConflict(
    `${title}: name: ${quote(name)} is not a name. A name is one line of at most ${pluralize(nameLength, 'character')}.`
  )
}
