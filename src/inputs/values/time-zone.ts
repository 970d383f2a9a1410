import { findClosestMatch, quote } from '../../lib/text.ts'

/** The problem with the name of a time zone, or `undefined`. Names are those of IANA: https://www.iana.org/time-zones */
export function findTimeZoneProblem(name: string): string | undefined {
  // Loading the time zones takes the engine longer than reading all inputs.
  if (name === 'UTC' || isTimeZone(name)) return undefined
  const closest = findClosestMatch(name, Intl.supportedValuesOf('timeZone'))
  const hint = closest === undefined ? '' : ` Did you mean ${closest}?`
  return `${quote(name)} is not an IANA time zone, such as UTC or Europe/Berlin.${hint}`
}

function isTimeZone(name: string): boolean {
  // Offsets such as +01:00 are accepted by the engine, but they are not names, and have no daylight saving time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
