import type { ParameterValue, ResolvedDate } from '../../domain/report.ts'
import { isScalar } from '../document/value.ts'
import type { InputName } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readText } from '../reader/scalars.ts'
import type { DateContext } from '../values/date-placeholders.ts'
import { hasDatePlaceholder, listDatePlaceholders } from '../values/date-syntax.ts'
import { toIsoDate } from '../values/placeholders.ts'
import { findTimeZoneProblem } from '../values/time-zone.ts'

/** Inputs that are paths, prefixes and names with date placeholders. */
const datedInputs = ['bucket', 'bucket-prefix', 'upload-to', 'download-path', 'file-name'] as const

// An invalid placeholder gets a value, so that it is not reported a second time as unknown.
const refusedDate = '0000-00-00'

/** Reads the time zone of every date of the step. */
export function readTimeZone(reader: InputReader): string {
  const name = readText(reader, 'time-zone') ?? 'UTC'
  const problem = findTimeZoneProblem(name)
  if (problem === undefined) return name
  reader.addValueProblem('time-zone', problem)
  return 'UTC'
}

/** Resolves the date placeholders of paths, prefixes and names. The library for dates is loaded only if there is one. */
export async function readDates(reader: InputReader, context: DateContext): Promise<ResolvedDate[]> {
  const dates: ResolvedDate[] = []
  for (const input of datedInputs) {
    const given = reader.get(input)
    if (!isScalar(given)) continue
    for (const content of listDatePlaceholders(String(given)))
      dates.push({ input, placeholder: content, date: await resolve(reader, input, content, context) })
  }
  return dates
}

async function resolve(reader: InputReader, input: InputName, content: string, context: DateContext): Promise<string> {
  if (content === 'date') return toIsoDate(new Date(context.startedAt), context.timeZone)
  const { fillDates } = await import('../values/date-placeholders.ts')
  const filled = fillDates(`{${content}}`, context)
  if ('text' in filled) return filled.text
  for (const problem of filled.problems) reader.addValueProblem(input, problem)
  return refusedDate
}

/** A parameter's values with their dates filled in, and the dates that are a whole value: what surrounds others is private. */
export interface DatedValues {
  readonly values: readonly ParameterValue[]
  readonly dates: readonly ResolvedDate[]
  /** First moments of the days among the values, by day. */
  readonly midnights: readonly (readonly [string, string])[]
}

/** Fills the dates in the values of one parameter. */
export async function fillParameterDates(
  reader: InputReader,
  name: string,
  values: readonly ParameterValue[],
  context: DateContext
): Promise<DatedValues> {
  const filled: ParameterValue[] = []
  const dates: ResolvedDate[] = []
  for (const value of values) {
    const result = typeof value === 'string' ? await fillValue(reader, name, value, context) : value
    filled.push(result)
    if (typeof value === 'string' && /^\{[^{}]+\}$/.test(value) && result !== value)
      dates.push({ input: `parameters.${name}`, placeholder: value.slice(1, -1), date: String(result) })
  }
  return { values: filled, dates, midnights: await listMidnights(filled, context) }
}

async function fillValue(reader: InputReader, name: string, value: string, context: DateContext): Promise<string> {
  if (!hasDatePlaceholder(value)) return value
  const { fillDatesInValue } = await import('../values/date-placeholders.ts')
  const filled = fillDatesInValue(value, context)
  if ('text' in filled) return filled.text
  for (const problem of filled.problems) reader.addValueProblem('parameters', `${name}: ${problem}`)
  return value
}

async function listMidnights(values: readonly ParameterValue[], { timeZone }: DateContext) {
  const days = values.filter(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)).map(String)
  if (days.length === 0 || timeZone === 'UTC') return []
  const { toStartOfDay } = await import('../values/date-placeholders.ts')
  return days.map(day => [day, toStartOfDay(day, timeZone)] as const)
}
