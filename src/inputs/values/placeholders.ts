import { findClosestMatch } from '../../lib/text.ts'

type Values = Readonly<Record<string, string>>

/** Placeholders that identify the run. */
export const runPlaceholders = ['date', 'repository', 'ref-name', 'sha', 'run-id', 'run-number', 'run-attempt'] as const

/** Placeholders of `bucket-prefix` and of the prefix in `upload-to`. */
export const prefixPlaceholders = ['dashboard-id', ...runPlaceholders, 'name'] as const

/** Placeholders of `file-name`. */
export const filePlaceholders = [
  ...prefixPlaceholders,
  'dashboard-name',
  'sheet-name',
  'visual-title',
  'user',
  'format'
] as const

/** The date of the data, if its age is checked. */
export const dataDateName = 'data-date'

const placeholder = /\{([^{}]*)\}/g

/**
 * Fills each `{placeholder}` of the template once; values are not filled again. An unbalanced brace is text. Returns the
 * names without a value, if there are any.
 */
export function fillPlaceholders(template: string, values: Values): { text: string } | { unknown: string[] } {
  const unknown = findUnknownPlaceholders(template, Object.keys(values))
  if (unknown.length > 0) return { unknown }
  return { text: template.replace(placeholder, (_, name: string) => values[name] ?? '') }
}

/** The placeholders of the template that are not among the known ones, each once. */
export function findUnknownPlaceholders(template: string, known: readonly string[]): string[] {
  const names = Array.from(template.matchAll(placeholder), match => match[1] ?? '')
  return [...new Set(names.filter(name => !known.includes(name)))]
}

/** `"{runid}" is not a placeholder. …`, with the known ones and a suggestion, of these or of the dates. */
export function describeUnknownPlaceholder(
  name: string,
  known: readonly string[],
  dates: readonly string[] = []
): string {
  if (/^data-date[-+:]/.test(name)) return 'has a shift or a format, and {data-date} takes neither. It is in ISO 8601.'
  if (name === dataDateName) return 'is known only with max-data-age or refresh-data. Set one of them.'
  const closest = findClosestMatch(name, [...known, ...dates])
  const all = known.map(one => `{${one}}`).join(', ')
  return `is not a placeholder. Known: ${all}.${closest === undefined ? '' : ` Did you mean {${closest}}?`}`
}

/** Fallback for values that only a run on GitHub has. */
export const localFallback = 'local'

/**
 * Values of the placeholders that identify the run. Outside GitHub, a fallback keeps path segments from being empty.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function createRunValues(
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
  timeZone = 'UTC'
): Record<(typeof runPlaceholders)[number], string> {
  const getVariable = (name: string, otherwise: string): string => environment[name]?.trim() || otherwise
  return {
    date: toIsoDate(now, timeZone),
    repository: getVariable('GITHUB_REPOSITORY', localFallback),
    'ref-name': getVariable('GITHUB_REF_NAME', localFallback),
    sha: getVariable('GITHUB_SHA', localFallback),
    'run-id': getVariable('GITHUB_RUN_ID', localFallback),
    'run-number': getVariable('GITHUB_RUN_NUMBER', '0'),
    'run-attempt': getVariable('GITHUB_RUN_ATTEMPT', '1')
  }
}

/** The calendar day in a time zone, such as `2026-11-25`. */
export function toIsoDate(moment: Date, timeZone: string): string {
  // Every run needs the date, and the engine takes longer to load its time zones than the step to read all inputs.
  if (timeZone === 'UTC') return moment.toISOString().slice(0, 10)
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  return [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')].join('-')
}
