import type { Mode } from '../domain/model.ts'
import { pluralize, quote, sanitizeLine } from '../lib/text.ts'
import { type Data, isBlank, isList, isMap, isScalar, kindOf } from './document/value.ts'
import { entryNames, type InputName } from './input-names.ts'
import type { Reader } from './reader/input-reader.ts'
import { suggestion, text } from './reader/scalars.ts'
import { requestExcludes } from './sections/cli-input-json.ts'
import { viewerChoice } from './sections/viewer.ts'
import { type DashboardRef, parseDashboardId } from './values/dashboard-ref.ts'

/** One export as it is asked for: the inputs that hold for it, and its dashboard where an input names one. */
export interface Entry {
  readonly reader: Reader
  readonly name?: string
  readonly dashboard?: DashboardRef
}

const maxEntries = 1000

/** The entries of `reports`, or the step's own inputs as the only one. In `mode: list` there may be none. */
export async function readEntries(step: Reader, mode: Mode): Promise<readonly Entry[]> {
  const many = step.owns('reports')
  const request = step.owns('cli-input-json')
  if (mode === 'list') return readListed(step, many, request)
  if (many && request)
    step.rule('reports and cli-input-json are both given. Give one of them, or cli-input-json in an entry of reports.')
  if (many) return readReports(step)
  if (!request && !step.owns('dashboard-id'))
    step.rule('dashboard-id: nothing is named to export. Give dashboard-id, reports or cli-input-json.')
  return [entryOf(step)]
}

function readListed(step: Reader, many: boolean, request: boolean): readonly Entry[] {
  if (many) step.rule('reports: mode: list shows one dashboard or all of them. Give dashboard-id, or leave both out.')
  if (request) step.rule('cli-input-json: mode: list exports nothing. Give dashboard-id, or leave both out.')
  return step.given('dashboard-id') === undefined ? [] : [entryOf(step)]
}

/** What the inputs of one scope ask for. */
export function entryOf(reader: Reader, name?: string): Entry {
  const dashboard = readDashboardId(reader)
  return { reader, ...(name === undefined ? {} : { name }), ...(dashboard ? { dashboard } : {}) }
}

function readDashboardId(reader: Reader): DashboardRef | undefined {
  const value = text(reader, 'dashboard-id')
  if (value === undefined) return undefined
  const ref = parseDashboardId(value)
  return 'problem' in ref ? reader.refuse('dashboard-id', ref.problem) : ref
}

async function readReports(step: Reader): Promise<readonly Entry[]> {
  const list = await readDocument(step)
  if (list === undefined) return []
  if (!isList(list))
    return step.refuse('reports', `${kindOf(list)} where a list of exports is needed, each "- dashboard-id: …".`) ?? []
  if (list.length === 0) step.refuse('reports', 'the list is empty.')
  if (list.length > maxEntries)
    return step.refuse('reports', `${list.length} entries are too many; at most ${maxEntries}.`) ?? []
  return list.flatMap((item, index) => readEntry(step, item, index + 1) ?? [])
}

const reportsForm = 'Give a list of exports (- dashboard-id: …), or the path of a file that holds one.'

/** A list inline, or a file: one line that is neither a list nor a map names a file. */
async function readDocument(step: Reader): Promise<Data | undefined> {
  const value = text(step, 'reports')
  if (value === undefined) return undefined
  const inline = /\n|^[[{&!#]|^- |^-$/.test(value)
  const parsed = inline ? await step.sources.inline(value) : await step.sources.file(value)
  if ('data' in parsed) return parsed.data
  return step.refuse('reports', inline ? `the document ${parsed.problem}.` : `${parsed.problem}. ${reportsForm}`)
}

function readEntry(step: Reader, item: Data, number: number): Entry | undefined {
  const title = `reports entry ${number}`
  if (!isMap(item)) return step.rule(`${title}: ${kindOf(item)} where a map of inputs is needed.`)
  const name = readName(step, title, item.get('name'))
  const reader = step.entry(name === undefined ? title : `${title} (${sanitizeLine(name, 60)})`, item, hiddenBy(item))
  checkKeys(reader, item)
  const entry = entryOf(reader, name)
  const named = entry.dashboard ?? reader.given('dashboard-id') ?? reader.given('cli-input-json')
  if (named === undefined) reader.rule('dashboard-id: no dashboard is named, neither here nor by the step.')
  return entry
}

const keys: readonly string[] = ['name', ...entryNames]

// So many unknown keys are told one by one, each with what was meant; the rest are counted.
const maxReportedProblems = 10

function checkKeys(reader: Reader, item: ReadonlyMap<string, Data>): void {
  const unknown = [...item.keys()].filter(key => !keys.includes(key))
  for (const key of unknown.slice(0, maxReportedProblems))
    reader.rule(`${quote(key)} is not a key of an entry. ${suggestion(key, keys)}`)
  if (unknown.length > maxReportedProblems)
    reader.rule(`${unknown.length - maxReportedProblems} more keys are not keys of an entry.`)
}

/** What an entry does not inherit: the step's request, its choice of a viewer beside its own, and what a CLI request says itself. */
function hiddenBy(item: ReadonlyMap<string, Data>): ReadonlySet<InputName> {
  const gives = (name: string): boolean => !isBlank(item.get(name))
  return new Set([
    'cli-input-json',
    ...(viewerChoice.some(gives) ? viewerChoice : []),
    ...(gives('cli-input-json') ? requestExcludes : [])
  ])
}

const nameLength = 256

function readName(step: Reader, title: string, data: Data | undefined): string | undefined {
  if (isBlank(data)) return undefined
  const name = isScalar(data) ? String(data).trim() : undefined
  if (name === undefined) return step.rule(`${title}: name: ${kindOf(data)} where a text is needed.`)
  if (name.length <= nameLength && !/\p{Cc}/u.test(name)) return name === '' ? undefined : name
  return step.rule(
    `${title}: name: ${quote(name)} is not right. A name is one line of at most ${pluralize(nameLength, 'character')}.`
  )
}
