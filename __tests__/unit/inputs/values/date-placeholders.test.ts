import { TZDate } from '@date-fns/tz/date'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'date-fns/parse'
import fc from 'fast-check'
import { fillDates, fillDatesInValue, toStartOfDay } from '../../../../src/inputs/values/date-placeholders.ts'

/** Start of the step, time zone, placeholder, date. */
type Row = readonly [string, string, string, string]

const noon = '2026-11-25T12:00:00Z' // a Wednesday

const names: readonly Row[] = [
  [noon, 'UTC', '{date}', '2026-11-25'],
  [noon, 'UTC', '{yesterday}', '2026-11-24'],
  [noon, 'UTC', '{week-start}', '2026-11-23'],
  [noon, 'UTC', '{month-start}', '2026-11-01'],
  [noon, 'UTC', '{month-end}', '2026-11-30'],
  [noon, 'UTC', '{quarter-start}', '2026-10-01'],
  [noon, 'UTC', '{quarter-end}', '2026-12-31'],
  [noon, 'UTC', '{year-start}', '2026-01-01'],
  [noon, 'UTC', '{year-end}', '2026-12-31'],
  [noon, 'UTC', '{weekday}', '2026-11-25']
]

const zones: readonly Row[] = [
  // Ahead of UTC it is tomorrow already, behind it is still yesterday.
  ['2026-11-25T23:30:00Z', 'UTC', '{date}', '2026-11-25'],
  ['2026-11-25T23:30:00Z', 'Europe/Berlin', '{date}', '2026-11-26'],
  ['2026-11-25T23:30:00Z', 'Pacific/Kiritimati', '{date}', '2026-11-26'],
  ['2026-11-25T09:59:59Z', 'Pacific/Kiritimati', '{date}', '2026-11-25'],
  ['2026-11-25T10:00:00Z', 'Pacific/Kiritimati', '{date}', '2026-11-26'],
  ['2026-11-25T04:59:59Z', 'America/New_York', '{date}', '2026-11-24'],
  ['2026-11-25T05:00:00Z', 'America/New_York', '{date}', '2026-11-25'],
  ['2026-11-25T10:59:59Z', 'Pacific/Pago_Pago', '{date}', '2026-11-24'],
  ['2026-12-31T23:59:59Z', 'Asia/Tokyo', '{year-start}', '2027-01-01'],
  ['2027-01-01T00:30:00Z', 'America/Los_Angeles', '{year-end}', '2026-12-31'],
  ['2026-11-30T18:29:59Z', 'Asia/Kolkata', '{month-end}', '2026-11-30'],
  ['2026-11-30T18:30:00Z', 'Asia/Kolkata', '{month-end}', '2026-12-31'],
  ['2026-11-25T18:14:59Z', 'Asia/Kathmandu', '{date}', '2026-11-25'],
  ['2026-11-25T18:15:00Z', 'Asia/Kathmandu', '{date}', '2026-11-26']
]

const clockChanges: readonly Row[] = [
  // Berlin: forward on 2026-03-29 at 01:00Z, back on 2026-10-25 at 01:00Z.
  ['2026-03-28T22:59:59Z', 'Europe/Berlin', '{date}', '2026-03-28'],
  ['2026-03-28T23:00:00Z', 'Europe/Berlin', '{date}', '2026-03-29'],
  ['2026-03-29T21:59:59Z', 'Europe/Berlin', '{date}', '2026-03-29'],
  ['2026-03-29T22:00:00Z', 'Europe/Berlin', '{date}', '2026-03-30'],
  ['2026-03-30T00:30:00Z', 'Europe/Berlin', '{yesterday}', '2026-03-29'],
  ['2026-03-29T00:30:00Z', 'Europe/Berlin', '{date+1d}', '2026-03-30'],
  ['2026-10-24T22:30:00Z', 'Europe/Berlin', '{yesterday}', '2026-10-24'],
  ['2026-10-25T22:59:59Z', 'Europe/Berlin', '{date}', '2026-10-25'],
  ['2026-10-25T23:00:00Z', 'Europe/Berlin', '{date-7d}', '2026-10-19'],
  // New York: forward on 2026-03-08, back on 2026-11-01.
  ['2026-03-09T04:30:00Z', 'America/New_York', '{yesterday}', '2026-03-08'],
  ['2026-11-02T04:59:59Z', 'America/New_York', '{date}', '2026-11-01'],
  ['2026-11-02T05:00:00Z', 'America/New_York', '{date-1d}', '2026-11-01'],
  // São Paulo skipped the midnight of 2018-11-04.
  ['2018-11-04T03:00:00Z', 'America/Sao_Paulo', '{date}', '2018-11-04'],
  ['2018-11-05T03:00:00Z', 'America/Sao_Paulo', '{yesterday}', '2018-11-04'],
  ['2018-11-03T12:00:00Z', 'America/Sao_Paulo', '{date+1d}', '2018-11-04'],
  // Apia skipped the whole of 2011-12-30.
  ['2011-12-30T10:30:00Z', 'Pacific/Apia', '{date}', '2011-12-31']
]

const monthEnds: readonly Row[] = [
  ['2026-03-31T12:00:00Z', 'UTC', '{date-1m}', '2026-02-28'],
  ['2028-03-31T12:00:00Z', 'UTC', '{date-1m}', '2028-02-29'],
  ['2026-01-31T12:00:00Z', 'UTC', '{date+1m}', '2026-02-28'],
  ['2026-05-31T12:00:00Z', 'UTC', '{date-1m}', '2026-04-30'],
  ['2028-02-29T12:00:00Z', 'UTC', '{date-1y}', '2027-02-28'],
  ['2028-02-29T12:00:00Z', 'UTC', '{date+4y}', '2032-02-29'],
  ['2028-02-29T12:00:00Z', 'UTC', '{date-28y}', '2000-02-29'],
  ['2100-02-28T12:00:00Z', 'UTC', '{date+1d}', '2100-03-01'],
  ['2000-02-28T12:00:00Z', 'UTC', '{date+1d}', '2000-02-29'],
  ['2028-02-01T12:00:00Z', 'UTC', '{month-end}', '2028-02-29'],
  ['2027-02-01T12:00:00Z', 'UTC', '{month-end}', '2027-02-28'],
  ['2026-05-31T12:00:00Z', 'UTC', '{date-1q}', '2026-02-28'],
  ['2026-12-31T12:00:00Z', 'UTC', '{date+1d}', '2027-01-01'],
  ['2026-12-31T12:00:00Z', 'UTC', '{date+2m}', '2027-02-28']
]

const shiftThenPeriod: readonly Row[] = [
  [noon, 'UTC', '{date-7d}', '2026-11-18'],
  [noon, 'UTC', '{date+0d}', '2026-11-25'],
  [noon, 'UTC', '{date-2w}', '2026-11-11'],
  [noon, 'UTC', '{yesterday-1y}', '2025-11-24'],
  [noon, 'UTC', '{week-start-1w}', '2026-11-16'],
  [noon, 'UTC', '{week-start+1m}', '2026-12-21'],
  [noon, 'UTC', '{month-start-1m}', '2026-10-01'],
  [noon, 'UTC', '{month-end-1m}', '2026-10-31'],
  ['2026-03-31T12:00:00Z', 'UTC', '{month-end-1m}', '2026-02-28'],
  ['2026-03-31T12:00:00Z', 'UTC', '{month-start-31d}', '2026-02-01'],
  [noon, 'UTC', '{quarter-start-1q}', '2026-07-01'],
  [noon, 'UTC', '{quarter-end-1q}', '2026-09-30'],
  [noon, 'UTC', '{quarter-start+1q}', '2027-01-01'],
  [noon, 'UTC', '{quarter-end-4q}', '2025-12-31'],
  ['2026-01-15T12:00:00Z', 'UTC', '{quarter-start-1q}', '2025-10-01'],
  [noon, 'UTC', '{quarter-start-1m}', '2026-10-01'],
  [noon, 'UTC', '{quarter-start-2m}', '2026-07-01'],
  [noon, 'UTC', '{year-start-1y}', '2025-01-01'],
  [noon, 'UTC', '{year-end-11m}', '2025-12-31'],
  // A Sunday is the last day of its week, a Monday the first.
  ['2026-11-29T12:00:00Z', 'UTC', '{week-start}', '2026-11-23'],
  ['2026-11-30T12:00:00Z', 'UTC', '{week-start}', '2026-11-30'],
  ['2027-01-01T12:00:00Z', 'UTC', '{week-start}', '2026-12-28']
]

const workingDays: readonly Row[] = [
  ['2026-11-23T12:00:00Z', 'UTC', '{weekday}', '2026-11-23'],
  ['2026-11-23T12:00:00Z', 'UTC', '{weekday-1}', '2026-11-20'],
  ['2026-11-27T12:00:00Z', 'UTC', '{weekday}', '2026-11-27'],
  ['2026-11-27T12:00:00Z', 'UTC', '{weekday+1}', '2026-11-30'],
  ['2026-11-28T12:00:00Z', 'UTC', '{weekday}', '2026-11-27'],
  ['2026-11-29T12:00:00Z', 'UTC', '{weekday}', '2026-11-27'],
  ['2026-11-28T12:00:00Z', 'UTC', '{weekday-1}', '2026-11-26'],
  ['2026-11-29T12:00:00Z', 'UTC', '{weekday-1}', '2026-11-26'],
  ['2026-11-29T12:00:00Z', 'UTC', '{weekday+1}', '2026-11-30'],
  [noon, 'UTC', '{weekday-5}', '2026-11-18'],
  [noon, 'UTC', '{weekday-3}', '2026-11-20'],
  [noon, 'UTC', '{weekday+3}', '2026-11-30'],
  // Saturday in Auckland, still Friday in UTC.
  ['2026-11-27T12:00:00Z', 'Pacific/Auckland', '{weekday-1}', '2026-11-26'],
  ['2026-11-30T02:00:00Z', 'America/Los_Angeles', '{weekday}', '2026-11-27']
]

const formats: readonly Row[] = [
  [noon, 'UTC', '{date:yyyy/MM/dd}', '2026/11/25'],
  [noon, 'UTC', '{month-start-1m:yyyy-MM}', '2026-10'],
  [noon, 'UTC', '{date:yyyy}', '2026'],
  [noon, 'UTC', '{date:yy}', '26'],
  [noon, 'UTC', '{date:d.M.y}', '25.11.2026'],
  [noon, 'UTC', '{date:MMMM}', 'November'],
  [noon, 'UTC', '{date:MMM}', 'Nov'],
  [noon, 'UTC', '{date:LLLL}', 'November'],
  [noon, 'UTC', '{date:EEEE}', 'Wednesday'],
  [noon, 'UTC', '{date:EEE}', 'Wed'],
  [noon, 'UTC', '{weekday-1:cccc}', 'Tuesday'],
  [noon, 'UTC', '{date:e}', '3'],
  [noon, 'UTC', "{date:'Q'Q yyyy}", 'Q4 2026'],
  [noon, 'UTC', '{date-1q:QQQ}', 'Q3'],
  [noon, 'UTC', '{date:qqqq}', '4th quarter'],
  [noon, 'UTC', '{date:DDD}', '329'],
  [noon, 'UTC', "{date:YYYY-'W'ww}", '2026-W48'],
  ['2027-01-01T12:00:00Z', 'UTC', "{date:YYYY-'W'ww}", '2026-W53'],
  ['2027-01-04T12:00:00Z', 'UTC', "{date:YYYY-'W'ww}", '2027-W01'],
  [noon, 'UTC', "{date:d 'o''clock'}", "25 o'clock"],
  [noon, 'UTC', '{date:G}', 'AD'],
  [noon, 'UTC', '{date:yyyyMMdd}', '20261125'],
  [noon, 'UTC', '{weekday:yyyy-MM-dd}_{date-1d}', '2026-11-25_2026-11-24']
]

const tables = { names, zones, clockChanges, monthEnds, shiftThenPeriod, workingDays, formats }

describe.each(Object.entries(tables))('date placeholders: %s', (_, rows) => {
  test.each(rows)('a step that starts at %s in %s replaces %s by %s', (startedAt, timeZone, template, expected) => {
    expect(fillDates(template, { startedAt: Date.parse(startedAt), timeZone })).toEqual({ text: expected })
  })
})

const context = { startedAt: Date.parse(noon), timeZone: 'UTC' }

const problems: readonly (readonly [string, string])[] = [
  ['{date:YYYY-MM-dd}', '"{date:YYYY-MM-dd}" has the field YYYY, the year that the week belongs to. Write yyyy.'],
  ['{date:yyyy-mm-dd}', '"{date:yyyy-mm-dd}" has the field mm, which is minutes. Write MM for the month.'],
  [
    '{date:yyyy-MM-DD}',
    '"{date:yyyy-MM-DD}" has the field DD, the day of the year. Write dd for the day of the month, or DDD for the day of the year.'
  ],
  ['{date:HH}', '"{date:HH}" has the field HH, a time of day. A date placeholder has none.'],
  ['{date:yyyy week}', '"{date:yyyy week}" has "k", which is not a field of a date. Put text in single quotes: \'k\'.'],
  ["{date:'at}", "\"{date:'at}\" has a format with an unclosed quote. Close it, or write '' for an apostrophe."],
  ['{date:}', '"{date:}" has an empty format. Write one, such as {date:yyyy-MM-dd}, or remove the colon.'],
  ['{date-7}', '"{date-7}" has a shift without a unit. The units are d, w, m, q and y, as in {date-7d}.'],
  ['{date-7h}', '"{date-7h}" has a shift by "h". The units are d, w, m, q and y, as in {date-7d}.'],
  ['{weekday-1d}', '"{weekday-1d}" is shifted by working days, without a unit. Write {weekday-1}.'],
  ['{date-1d-1m}', '"{date-1d-1m}" is not a date placeholder. Write it like {date-7d} or {date-7d:yyyy-MM-dd}.'],
  ['{date-99999y}', '"{date-99999y}" is not within the years 1 to 9999.'],
  ['{date+99999y}', '"{date+99999y}" is not within the years 1 to 9999.'],
  [`{date:${'y'.repeat(101)}}`, `"{date:${'y'.repeat(73)}…" has a format of more than 100 characters.`]
]

test.each(problems)('the placeholder %s is rejected with its reason', (template, problem) => {
  expect(fillDates(template, context)).toEqual({ problems: [problem] })
})

test('every problem of a string is reported once', () => {
  const result = fillDates('{date:mm}/{date-7}/{date:mm}', context)
  expect(result).toEqual({ problems: [expect.stringContaining('{date:mm}'), expect.stringContaining('{date-7}')] })
})

test.each([
  ['{dashboard-id}/{date}', '{dashboard-id}/2026-11-25'],
  ['{date-range}', '{date-range}'],
  ['{data-date}', '{data-date}'],
  ['{dates}', '{dates}'],
  ['{', '{'],
  ['{ date }', '{ date }'],
  ['{{date}}', '{2026-11-25}']
])('in a path, %s becomes %s', (template, expected) => {
  expect(fillDates(template, context)).toEqual({ text: expected })
})

test.each([
  ['{{date}}', '{date}'],
  ['{{date-7d:yyyy}}', '{date-7d:yyyy}'],
  ['{{other}}', '{{other}}'],
  ['{other}', '{other}'],
  ['a {date} b {{date}} c', 'a 2026-11-25 b {date} c'],
  ['{"a": 1}', '{"a": 1}']
])('in a parameter value, %s becomes %s', (value, expected) => {
  expect(fillDatesInValue(value, context)).toEqual({ text: expected })
})

test('the text of a date never contains a brace, so nothing is filled twice', () => {
  const format = fc.string({ unit: fc.constantFrom(...'yMdEQwDLc-/ .{}'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(format, pattern => {
      const result = fillDates(`{date:${pattern}}`, context)
      if ('text' in result && !/[{}]/.test(pattern)) expect(result.text).not.toMatch(/[{}]/)
    })
  )
})

test('a date in ISO format is the current day in every time zone and at every time', () => {
  const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) })
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  fc.assert(
    fc.property(moment, zone, (startedAt, timeZone) => {
      const expected = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(startedAt)
      expect(fillDates('{date}', { startedAt, timeZone })).toEqual({ text: expected })
    }),
    { numRuns: 300 }
  )
})

test('shifting forward and back by days gives the same day', () => {
  const days = fc.integer({ min: 0, max: 9999 })
  fc.assert(
    fc.property(days, amount => {
      const forward = fillDates(`{date+${amount}d}`, context)
      const startedAt = 'text' in forward ? Date.parse(`${forward.text}T12:00:00Z`) : Number.NaN
      expect(fillDates(`{date-${amount}d}`, { startedAt, timeZone: 'UTC' })).toEqual({ text: '2026-11-25' })
    })
  )
})

test.each([
  ['2026-11-25', 'UTC', '2026-11-25T00:00:00.000Z'],
  ['2026-11-25', 'Europe/Berlin', '2026-11-24T23:00:00.000Z'],
  ['2026-07-25', 'Europe/Berlin', '2026-07-24T22:00:00.000Z'],
  ['2026-11-25', 'America/New_York', '2026-11-25T05:00:00.000Z'],
  ['2026-11-25', 'Asia/Kathmandu', '2026-11-24T18:15:00.000Z'],
  // Midnight was skipped: the day began at 01:00.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  // Midnight came twice: the day began with the first.
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z']
])('the day %s in %s starts at %s', (day, timeZone, expected) => {
  expect(toStartOfDay(day, timeZone)).toBe(expected)
})

test.each(['yyyy-MM-dd', 'dd.MM.yyyy', 'd MMM yyyy', 'EEEE, d MMMM yyyy', 'yyyyMMdd', 'DDD yyyy', "YYYY-'W'ww e"])(
  'what is written as %s can be read back as the same day',
  pattern => {
    const moment = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) })
    const options = {
      weekStartsOn: 1,
      firstWeekContainsDate: 4,
      useAdditionalWeekYearTokens: true,
      useAdditionalDayOfYearTokens: true
    } as const
    fc.assert(
      fc.property(moment, startedAt => {
        const filled = fillDates(`{date:${pattern}}`, { startedAt, timeZone: 'UTC' })
        const day = parse('text' in filled ? filled.text : '', pattern, new TZDate(startedAt, 'UTC'), options)
        expect(day.getTime()).toBe(startedAt - (((startedAt % 86_400_000) + 86_400_000) % 86_400_000))
      })
    )
  }
)
