import type { ExportEntry, MonthIndex, RootIndex } from './index-types.ts'
import { getList, getString, isJsonObject, type JsonObject } from './json-fields.ts'

/** Name of the root of the index, at the top of the archive. */
export const rootIndexName = 'index.json'
/** Name of the page, at the top of the archive. */
export const archivePageName = 'index.html'

/** A document of the index that this version of the action cannot extend. */
export class UnreadableIndexError extends Error {
  override readonly name = 'UnreadableIndexError'
}

/** Path of the index of a month such as `2026-11`. */
export function getMonthPath(month: string): string {
  return `index/${month}.json`
}

/** The entries by the month of their time, in UTC. */
export function groupByMonth(entries: readonly ExportEntry[]): Map<string, ExportEntry[]> {
  const months = new Map<string, ExportEntry[]>()
  for (const entry of entries) {
    const month = entry.at.slice(0, 7)
    const group = months.get(month) ?? []
    group.push(entry)
    months.set(month, group)
  }
  return months
}

/**
 * The root with one more month, as text; undefined if the month is listed already.
 * @throws UnreadableIndexError if the text is not a root index of version 1
 */
export function addMonth(text: string | undefined, month: string): string | undefined {
  const root = text === undefined ? { version: 1, months: [] } : parseIndexDocument(text, rootIndexName, 'months')
  const months = getList(root, 'months')
  if (months.some(each => getString(each, 'month') === month)) return undefined
  const added = [...months, { month, path: getMonthPath(month) }]
  added.sort((a, b) => String(a['month']).localeCompare(String(b['month'])))
  return `${JSON.stringify({ ...root, months: added }, undefined, 2)}\n`
}

/**
 * The month's index with the entries that it does not contain yet, as text; undefined if it contains all of them. Other
 * entries stay unchanged, also those of a later version of the action.
 * @throws UnreadableIndexError if the text is not a month's index of version 1
 */
export function appendEntries(
  text: string | undefined,
  month: string,
  entries: readonly ExportEntry[]
): string | undefined {
  const path = getMonthPath(month)
  const document = text === undefined ? { version: 1, month } : parseIndexDocument(text, path, 'exports')
  const existing = getList(document, 'exports')
  const ids = new Set(existing.map(entry => getString(entry, 'id')))
  const added = entries.filter(({ id }) => !ids.has(id))
  if (added.length === 0 && text !== undefined) return undefined
  return formatMonth({ ...document, exports: [...existing, ...added] })
}

/** One export per line: a change of the archive is a change of one line. */
function formatMonth(document: JsonObject): string {
  const { exports, ...rest } = document
  const lines = Array.isArray(exports) ? exports.map(entry => JSON.stringify(entry)) : []
  const head = JSON.stringify(rest).slice(0, -1)
  return `${head},"exports":[\n${lines.join(',\n')}\n]}\n`
}

function parseIndexDocument(text: string, path: string, list: string): JsonObject {
  const document = parseIndexJson(text)
  if (!isJsonObject(document)) throw new UnreadableIndexError(`${path} is not a JSON object`)
  const { version } = document
  if (version === undefined) throw new UnreadableIndexError(`${path} has no version, so it is not an archive index`)
  if (version !== 1) throw new UnreadableIndexError(`${path} has version ${JSON.stringify(version)}, not 1`)
  if (!Array.isArray(document[list])) throw new UnreadableIndexError(`${path} has no list of ${list}`)
  return document
}

function parseIndexJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A whole index as text by path, the root last. */
export function formatIndex(entries: readonly ExportEntry[]): Map<string, string> {
  const byMonth = [...groupByMonth(entries)].sort(([a], [b]) => a.localeCompare(b))
  const months = byMonth.map(([month, exports]): MonthIndex => ({ version: 1, month, exports }))
  const root: RootIndex = { version: 1, months: months.map(({ month }) => ({ month, path: getMonthPath(month) })) }
  return new Map([
    ...months.map((month): [string, string] => [getMonthPath(month.month), formatMonth({ ...month })]),
    [rootIndexName, `${JSON.stringify(root, undefined, 2)}\n`]
  ])
}
