import type { InputValue } from '../document/value.ts'

/** A text, as it is. */
export function toText(value: InputValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** An integer that JavaScript holds exactly; as text too, since a workflow's expressions are often quoted. */
export function toInteger(value: InputValue): number | undefined {
  if (typeof value === 'string' && !/^[-+]?\d+(?:\.0+)?$/.test(value)) return undefined
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/** A finite number; as text too. */
export function toDecimal(value: InputValue): number | undefined {
  if (typeof value === 'string' && !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value)) return undefined
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/

/**
 * An ISO 8601 date or date-time, or a YAML timestamp, as a moment in UTC (`2026-01-31T00:00:00.000Z`). Without an offset
 * it is UTC; a day alone begins at its first moment among `midnights`, else at midnight UTC. Undefined where it is none, or
 * its day is not in the calendar.
 */
export function toDate(value: InputValue, midnights?: ReadonlyMap<string, string>): string | undefined {
  const [, day, time = '00:00', seconds = ':00', zone = 'Z'] = (typeof value === 'string' && iso.exec(value)) || []
  if (day === undefined || !isDay(day)) return undefined
  const midnight = value === day ? midnights?.get(day) : undefined
  if (midnight !== undefined) return midnight
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
  const moment = new Date(`${day}T${time}${seconds}${offset}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

// The parser of dates takes 31 February for 3 March.
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
