import { quote } from '../../lib/text.ts'
import { describeType, type InputValue, isList, isScalar } from '../document/value.ts'
import { type InputName, inputDefaults } from '../input-names.ts'
import type { InputReader } from './input-reader.ts'

const defaults: Partial<Record<InputName, string>> = inputDefaults

/** The items, or the text from the first item with unbalanced quotes. */
export type ParsedList = { readonly items: readonly string[] } | { readonly unterminated: string }

/**
 * Parses a list: items separated by newlines or commas, trimmed, without blanks and duplicates, in order. An item that
 * contains a comma or a newline is quoted as in CSV (RFC 4180): `"a, b"`, with `""` for a quote.
 */
export function parseList(text: string): ParsedList {
  const items = new Set<string>()
  let at = 0
  while (at < text.length) {
    const start = skipBlanks(text, at)
    const end = text[start] === '"' ? findQuotedEnd(text, start) : findEntryEnd(text, start)
    if (end === undefined) return { unterminated: text.slice(start) }
    const entry = text.slice(start, end).trim()
    items.add(entry.startsWith('"') ? entry.slice(1, -1).replaceAll('""', '"').trim() : entry)
    at = end + 1
  }
  items.delete('')
  return { items: [...items] }
}

const separators = /[,\n]/g
const blanks = /[^\S\n]*/y

function skipBlanks(text: string, at: number): number {
  blanks.lastIndex = at
  blanks.test(text)
  return blanks.lastIndex
}

function findEntryEnd(text: string, start: number): number {
  separators.lastIndex = start
  return separators.exec(text)?.index ?? text.length
}

/** End of a quoted item; undefined if its quote is not closed or text follows it. */
function findQuotedEnd(text: string, start: number): number | undefined {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return undefined
  const end = skipBlanks(text, close + 1)
  return end === text.length || /[,\n]/.test(text[end] ?? '') ? end : undefined
}

/**
 * Reads a list: a string as above or, in an entry of `reports`, a list whose items are not split. An empty list is a
 * problem: an empty variable must not turn a selection into everything.
 */
export function readList(reader: InputReader, name: InputName): readonly string[] {
  const value = reader.get(name) ?? defaults[name]
  if (value === undefined) return []
  const items = readItems(reader, name, value)
  if (items?.length === 0) {
    const what = isScalar(value) ? `${quote(String(value))} is an empty list` : 'the list is empty'
    reader.addValueProblem(name, `${what}. Add at least one item, or remove the input.`)
  }
  return items ?? []
}

/** The items; undefined, with a problem, if the value is not a list. */
function readItems(reader: InputReader, name: InputName, value: InputValue): readonly string[] | undefined {
  if (isList(value)) return readListItems(reader, name, value)
  if (!isScalar(value)) return reader.addValueProblem(name, `expected a list, got ${describeType(value)}.`)
  const listed = parseList(String(value))
  if ('items' in listed) return listed.items
  const hint = 'Quote a whole entry, as in "a, b", and write "" for a quote.'
  return reader.addValueProblem(
    name,
    `a quote in ${quote(listed.unterminated)} is not closed, or text follows it. ${hint}`
  )
}

function readListItems(
  reader: InputReader,
  name: InputName,
  list: readonly InputValue[]
): readonly string[] | undefined {
  const invalid = list.flatMap((item, index) => (item === null || isScalar(item) ? [] : [{ item, place: index + 1 }]))
  for (const { item, place } of invalid)
    reader.addValueProblem(name, `item ${place}: expected a string, got ${describeType(item)}.`)
  if (invalid.length > 0) return undefined
  const items = list.filter(isScalar).map(item => String(item).trim())
  return [...new Set(items.filter(item => item !== ''))]
}
