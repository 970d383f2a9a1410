import { idPattern } from '../domain/limits.ts'
import { closestMatch, pluralize, quote, sanitizeLine } from '../lib/text.ts'

export interface Candidate<T> {
  readonly id: string
  readonly name: string | undefined
  readonly item: T
}

const mostListed = 25

/** What was meant by an ID or an exact name; an ID wins. Where there is none, or two bear the name, a problem is added. */
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
    named.length > 1 ? ambiguousNameProblem(input, kind, value, named) : notFoundProblem(input, kind, value, options)
  )
  return []
}

// The same letters may be composed in two ways, and names keep stray spaces at their ends.
function normalizeName(name: string): string {
  return name.normalize('NFC').trim()
}

function ambiguousNameProblem(
  input: string,
  kind: string,
  value: string,
  named: readonly Candidate<unknown>[]
): string {
  const ids = named.map(({ id }) => id).join(', ')
  return `${input}: ${quote(value)} is the name of ${pluralize(named.length, kind)}. Give one of their IDs: ${ids}.`
}

function notFoundProblem(input: string, kind: string, value: string, options: readonly Candidate<unknown>[]): string {
  const names = options.flatMap(({ id, name }) => (name === undefined ? [id] : [name, id]))
  const near = closestMatch(value, names)
  const meant = near === undefined ? '' : ` Did you mean ${quote(near)}?`
  const shown = options.slice(0, mostListed).map(({ id, name }) => (name === undefined ? id : `${quote(name)} (${id})`))
  const more = options.length > mostListed ? ` and ${options.length - mostListed} more` : ''
  const there = options.length === 0 ? `There is no ${kind}.` : `There is: ${shown.join(', ')}${more}.`
  return `${input}: there is no ${kind} ${quote(sanitizeLine(value))}.${meant} ${there}`
}

/**
 * Whether the text can be taken for an ID without looking. QuickSight's own IDs are UUIDs, and those that people choose
 * for the API have digits, hyphens or underscores and no capitals; `Overview` may as well be a name.
 */
export function looksLikeId(value: string): boolean {
  return idPattern.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value))
}
