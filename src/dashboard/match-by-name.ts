import { computeEditDistance, findClosestMatch, pluralize, quote, sanitizeLine } from '../lib/text.ts'
import { collapseWhitespace } from './rich-text.ts'

export interface Candidate<T> {
  readonly id: string
  readonly name: string | undefined
  readonly item: T
  /** False for what can be selected, but not exported in the formats of the step: it is not suggested. Default: true. */
  readonly isSuggested?: boolean
}

const maxSuggestions = 10

// Distances cost time: many wrong names get a list of suggestions only for the first of them.
const maxProblemsWithList = 5
const maxComparedLength = 100

/**
 * The item with this ID or this exact name; an ID wins. If none or several match, a problem is added. Names compare
 * without regard to white space, invisible characters and how letters are composed.
 */
export function findByIdOrName<T>(
  input: string,
  kind: string,
  value: string,
  options: readonly Candidate<T>[],
  problems: string[]
): T[] {
  const byId = options.find(({ id }) => id === value)
  if (byId !== undefined) return [byId.item]
  const named = options.filter(({ name }) => name !== undefined && normalizeName(name) === normalizeName(value))
  const [only] = named
  if (named.length === 1 && only !== undefined) return [only.item]
  problems.push(
    named.length > 1
      ? describeAmbiguousName(input, kind, value, named)
      : describeUnknownName(input, kind, value, options, problems.length < maxProblemsWithList)
  )
  return []
}

// Lists and messages show a space in place of characters that cannot be seen, such as marks of direction.
function normalizeName(name: string): string {
  return collapseWhitespace(name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, ' '))
}

function describeAmbiguousName(
  input: string,
  kind: string,
  value: string,
  named: readonly Candidate<unknown>[]
): string {
  const ids = named.map(({ id }) => id).join(', ')
  return `${input}: ${quote(value)} is the name of ${pluralize(named.length, kind)}. Set one of their IDs: ${ids}.`
}

function describeUnknownName(
  input: string,
  kind: string,
  value: string,
  options: readonly Candidate<unknown>[],
  isListed: boolean
): string {
  const suggested = options.filter(({ isSuggested = true }) => isSuggested)
  const separator = /[;|]/.test(value) ? ' Separate items with commas or newlines.' : ''
  const near = findClosestMatch(
    value,
    suggested.flatMap(({ id, name }) => (name === undefined ? [id] : [name, id]))
  )
  const closest = near === undefined ? '' : ` Did you mean ${quote(near)}?`
  return `${input}: ${kind} ${quote(sanitizeLine(value))} does not exist.${separator}${closest}${isListed ? ` ${listAvailable(kind, value, suggested)}` : ''}`
}

function listAvailable(kind: string, value: string, options: readonly Candidate<unknown>[]): string {
  if (options.length === 0) return `No ${kind} is available.`
  const computeDistance = ({ id, name }: Candidate<unknown>) =>
    Math.min(...[id, name ?? id].map(each => computeEditDistance(toComparable(each), toComparable(value))))
  const shown = options
    .map(option => ({ option, edits: computeDistance(option) }))
    .sort((one, other) => one.edits - other.edits)
    .slice(0, maxSuggestions)
    .map(({ option: { id, name } }) => (name === undefined ? id : `${quote(name)} (${id})`))
  const more = options.length > maxSuggestions ? ` and ${options.length - maxSuggestions} more` : ''
  return `Available: ${shown.join(', ')}${more}.`
}

function toComparable(text: string): string {
  return text.slice(0, maxComparedLength).toLowerCase()
}
