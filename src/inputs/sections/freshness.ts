import type { FreshnessSettings } from '../../domain/freshness.ts'
import { quote } from '../../lib/text.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readChoice, readText } from '../reader/scalars.ts'
import { parseDuration } from '../values/duration.ts'

const refreshes = ['never', 'wait', 'start'] as const
const staleActions = ['fail', 'warn', 'skip'] as const

/** Reads the requirements for the age of the data; undefined without `max-data-age` and with `refresh-data: never`. */
export function readFreshness(reader: InputReader, timeZone: string): FreshnessSettings | undefined {
  const maxAge = readMaxAge(reader)
  const refresh = readChoice(reader, 'refresh-data', refreshes) ?? 'never'
  const ifStale = readChoice(reader, 'if-stale', staleActions) ?? 'fail'
  const isRequired = maxAge !== undefined || refresh !== 'never'
  if (!isRequired && reader.isSetHere('if-stale') && ifStale !== 'fail' && reader.get('max-data-age') === undefined)
    reader.warn('if-stale: has no effect without max-data-age or refresh-data. Set one of them.')
  return isRequired ? { ...maxAge, refresh, ifStale, timeZone } : undefined
}

function readMaxAge(reader: InputReader): Pick<FreshnessSettings, 'maxAge' | 'maxAgeMs'> | undefined {
  const value = readText(reader, 'max-data-age')
  if (value === undefined) return undefined
  const parsed = parseDuration(value)
  if ('problem' in parsed) return reader.addValueProblem('max-data-age', `${quote(value)} ${parsed.problem}`)
  return { maxAge: value, maxAgeMs: parsed.ms }
}
