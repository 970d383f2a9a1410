import { quote } from '../../lib/text.ts'

const maxFormatLength = 100

// The letters of dates in Unicode patterns that the library writes as Unicode defines them.
// https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
const dateLetters = new Set('GyuQqMLwdEecYD')

const timeLetters = new Set('aHhmSs')

/** The problem with a date pattern, as the end of a sentence, or undefined. Unicode's own traps (`YYYY`, `DD`, `mm`) are named. */
export function findFormatProblem(format: string): string | undefined {
  if (format === '') return 'has an empty format. Write one, such as {date:yyyy-MM-dd}, or remove the colon.'
  if (format.length > maxFormatLength) return `has a format of more than ${maxFormatLength} characters.`
  const letters = format.replaceAll(/'[^']*'/g, ' ')
  if (letters.includes("'")) return "has a format with an unclosed quote. Close it, or write '' for an apostrophe."
  const fields = Array.from(letters.matchAll(/([A-Za-z])\1*/g), ([field]) => field)
  for (const field of fields) {
    const problem = findFieldProblem(field, fields)
    if (problem !== undefined) return problem
  }
  return undefined
}

function findFieldProblem(field: string, fields: readonly string[]): string | undefined {
  const letter = field.charAt(0)
  if (letter === 'Y' && !fields.some(other => other.startsWith('w')))
    return `has the field ${field}, the year that the week belongs to. Write ${field.toLowerCase()}.`
  if (letter === 'D' && field !== 'DDD')
    return `has the field ${field}, the day of the year. Write ${field.toLowerCase()} for the day of the month, or DDD for the day of the year.`
  if (letter === 'm') return `has the field ${field}, which is minutes. Write ${field.toUpperCase()} for the month.`
  if (timeLetters.has(letter)) return `has the field ${field}, a time of day. A date placeholder has none.`
  if (!dateLetters.has(letter))
    return `has ${quote(field)}, which is not a field of a date. Put text in single quotes: '${field}'.`
  return undefined
}
