/** Dates in place of placeholders. This file loads the library for dates: import it only when a text has a date placeholder. */
import { TZDate } from '@date-fns/tz/date'
import { addBusinessDays } from 'date-fns/addBusinessDays'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addQuarters } from 'date-fns/addQuarters'
import { addWeeks } from 'date-fns/addWeeks'
import { addYears } from 'date-fns/addYears'
import { format as formatDate } from 'date-fns/format'
import { isWeekend } from 'date-fns/isWeekend'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { lastDayOfQuarter } from 'date-fns/lastDayOfQuarter'
import { lastDayOfYear } from 'date-fns/lastDayOfYear'
import { previousFriday } from 'date-fns/previousFriday'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { startOfMonth } from 'date-fns/startOfMonth'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import { startOfYear } from 'date-fns/startOfYear'
import { quote } from '../../lib/text.ts'
import { findFormatProblem } from './date-format.ts'
import { type DateName, dateNames, isDatePlaceholder } from './date-syntax.ts'

/** The moment and the place that every date placeholder of a step is computed from. */
export interface DateContext {
  /** Start of the step, epoch milliseconds. */
  readonly startedAt: number
  /** IANA name. */
  readonly timeZone: string
}

/** The text with its dates filled in, or every problem; a problem begins with the placeholder in quotes. */
export type FilledDates = { readonly text: string } | { readonly problems: readonly string[] }

/** Fills the date placeholders of a path, prefix or name. Other placeholders stay. */
export function fillDates(template: string, context: DateContext): FilledDates {
  return replaceDates(template, /\{([^{}]*)\}/g, context)
}

/** Fills the date placeholders of a parameter value. `{{date}}` becomes `{date}`; other text in braces stays. */
export function fillDatesInValue(value: string, context: DateContext): FilledDates {
  return replaceDates(value, /\{\{([^{}]*)\}\}|\{([^{}]*)\}/g, context)
}

/** The first moment of a calendar day (`2026-11-25`) in a time zone, as ISO 8601 in UTC. It is not 00:00 where clocks skip midnight. */
export function toStartOfDay(day: string, timeZone: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(new TZDate(year, month - 1, date, timeZone).getTime()).toISOString()
}

function replaceDates(text: string, pattern: RegExp, context: DateContext): FilledDates {
  const problems = new Set<string>()
  const filled = text.replaceAll(pattern, (whole: string) => {
    const content = whole.replaceAll(/^\{+|\}+$/g, '')
    if (!isDatePlaceholder(content)) return whole
    // Only the pattern of parameter values matches two braces: there they are the escape.
    if (whole.startsWith('{{')) return `{${content}}`
    const result = resolveDate(content, context)
    if ('problem' in result) problems.add(`${quote(`{${content}}`)} ${result.problem}`)
    return 'text' in result ? result.text : whole
  })
  return problems.size > 0 ? { problems: [...problems] } : { text: filled }
}

type Unit = 'd' | 'w' | 'm' | 'q' | 'y'

const grammar = new RegExp(`^(${dateNames.join('|')})(?:([-+]\\d{1,5})([a-z]*))?(?::(.*))?$`, 's')

function resolveDate(content: string, context: DateContext): { readonly text: string } | { readonly problem: string } {
  const [, name, amount, unit, format] = grammar.exec(content) ?? []
  if (!isDateName(name))
    return { problem: 'is not a date placeholder. Write it like {date-7d} or {date-7d:yyyy-MM-dd}.' }
  const problem = findShiftProblem(name, amount, unit) ?? (format === undefined ? undefined : findFormatProblem(format))
  if (problem !== undefined) return { problem }
  const day = computeDay(name, Number(amount ?? 0), toUnit(unit), getToday(context))
  const year = day.getFullYear()
  if (!(year >= 1 && year <= 9999)) return { problem: 'is not within the years 1 to 9999.' }
  return { text: formatDate(day, format ?? 'yyyy-MM-dd', formatOptions) }
}

// Weeks are those of ISO 8601, as `{week-start}` is a Monday.
const formatOptions = {
  weekStartsOn: 1,
  firstWeekContainsDate: 4,
  useAdditionalWeekYearTokens: true,
  useAdditionalDayOfYearTokens: true
} as const

function isDateName(name: string | undefined): name is DateName {
  return dateNames.some(known => known === name)
}

function toUnit(unit: string | undefined): Unit | undefined {
  return unit === 'd' || unit === 'w' || unit === 'm' || unit === 'q' || unit === 'y' ? unit : undefined
}

function findShiftProblem(name: DateName, amount: string | undefined, unit: string | undefined): string | undefined {
  if (amount === undefined) return undefined
  if (name === 'weekday')
    return unit === '' ? undefined : `is shifted by working days, without a unit. Write {weekday${amount}}.`
  if (toUnit(unit) !== undefined) return undefined
  const problem = unit === '' ? 'has a shift without a unit' : `has a shift by ${quote(unit ?? '')}`
  return `${problem}. The units are d, w, m, q and y, as in {${name}${amount}d}.`
}

/** Today in the time zone, as midnight UTC: from here on it is a day of the calendar, and no change of clocks can move it. */
function getToday({ startedAt, timeZone }: DateContext): TZDate {
  const local = new TZDate(startedAt, timeZone)
  return new TZDate(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()), 'UTC')
}

const shifts: Readonly<Record<Unit, (day: TZDate, amount: number) => TZDate>> = {
  d: addDays,
  w: addWeeks,
  m: addMonths,
  q: addQuarters,
  y: addYears
}

const periods: Readonly<Record<Exclude<DateName, 'weekday'>, (day: TZDate) => TZDate>> = {
  date: day => day,
  yesterday: day => addDays(day, -1),
  'week-start': startOfISOWeek,
  'month-start': startOfMonth,
  'month-end': lastDayOfMonth,
  'quarter-start': startOfQuarter,
  'quarter-end': lastDayOfQuarter,
  'year-start': startOfYear,
  'year-end': lastDayOfYear
}

function computeDay(name: DateName, amount: number, unit: Unit | undefined, today: TZDate): TZDate {
  if (name === 'weekday') return addBusinessDays(isWeekend(today) ? previousFriday(today) : today, amount)
  return periods[name](unit === undefined ? today : shifts[unit](today, amount))
}
