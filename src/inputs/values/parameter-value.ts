import type { InputValue } from '../document/value.ts'

/** A string, unchanged. */
export function toText(value: InputValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

// Integers by the core schema of YAML 1.2: https://yaml.org/spec/1.2.2/#103-core-schema
const radixPattern = /^0(?:o[0-7]+|x[\da-fA-F]+)$/
const wholePattern = /^[-+]?\d+(?:\.0*)?(?:[eE][-+]?\d+)?$|^[-+]?\d*\.\d+[eE][-+]?\d+$/

/** An integer that JavaScript represents exactly, also from a string: expressions of workflows are often quoted. */
export function toInteger(value: InputValue): number | undefined {
  if (typeof value === 'string' && !wholePattern.test(value) && !radixPattern.test(value)) return undefined
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

const decimalPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/

/** A finite number, also from a string. */
export function toDecimal(value: InputValue): number | undefined {
  if (typeof value === 'string' && !decimalPattern.test(value) && !radixPattern.test(value)) return undefined
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/

/**
 * An ISO 8601 date or date-time, or a YAML timestamp, as a time in UTC (`2026-01-31T00:00:00.000Z`). Without an offset
 * it is UTC; a day alone begins at its first moment among `midnights`, else at midnight UTC. Undefined for anything
 * else, and for days that do not exist.
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

/** Why a string in the form of a date is not a date, without repeating it; undefined if it does not have the form. */
export function findDateProblem(value: InputValue): string | undefined {
  const [, day = '', time] = (typeof value === 'string' && iso.exec(value)) || []
  if (day === '') return undefined
  const [year = 0, month = 0] = day.split('-').map(Number)
  if (month < 1 || month > 12) return 'not a date: months are 01 to 12'
  if (!isDay(day)) return `not a date: ${describeMonth(year, month)}`
  return time === undefined ? undefined : 'not a time: hours are 00 to 23, minutes and seconds 00 to 59'
}

function describeMonth(year: number, month: number): string {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
  return `${name} has ${days} days${month === 2 ? ` in ${year}` : ''}`
}

// The parser of dates takes 31 February for 3 March.
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
