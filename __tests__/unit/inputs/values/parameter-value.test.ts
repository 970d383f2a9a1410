import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { InputValue } from '../../../../src/inputs/document/value.ts'
import { findDateProblem, toDate, toDecimal, toInteger, toText } from '../../../../src/inputs/values/parameter-value.ts'

describe('integers', () => {
  test.each<[InputValue, number | undefined]>([
    [7, 7],
    [-7, -7],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['7', 7],
    ['+7', 7],
    ['007', 7],
    ['7.0', 7],
    [2 ** 53, undefined],
    ['9007199254740993', undefined],
    [7.5, undefined],
    ['7.5', undefined],
    ['1e3', 1000],
    ['1.5e1', 15],
    ['15e-1', undefined],
    ['0x1F', 31],
    ['0o10', 8],
    ['0b1', undefined],
    ['0x', undefined],
    ['-0x1F', undefined],
    [' 7', undefined],
    ['', undefined],
    ['seven', undefined],
    [true, undefined],
    [null, undefined],
    [[7], undefined]
  ])('%p is %p', (value, expected) => {
    expect(toInteger(value)).toBe(expected)
  })
})

describe('decimals', () => {
  test.each<[InputValue, number | undefined]>([
    [7, 7],
    [-0.5, -0.5],
    ['1.10', 1.1],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['-1.5E-2', -0.015],
    ['1e999', undefined],
    ['.inf', undefined],
    ['.', undefined],
    ['1,5', undefined],
    ['0x1F', 31],
    ['0o10', 8],
    ['', undefined],
    [false, undefined],
    [null, undefined]
  ])('%p is %p', (value, expected) => {
    expect(toDecimal(value)).toBe(expected)
  })
})

describe('dates', () => {
  test.each<[InputValue, string | undefined]>([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-01-31T08:30', '2026-01-31T08:30:00.000Z'],
    ['2026-01-31T08:30:15', '2026-01-31T08:30:15.000Z'],
    ['2026-01-31T08:30:15.5Z', '2026-01-31T08:30:15.500Z'],
    ['2026-01-31T08:30:15.123456789Z', '2026-01-31T08:30:15.123Z'],
    ['2026-01-31t08:30:15z', '2026-01-31T08:30:15.000Z'],
    ['2026-01-31 08:30:15', '2026-01-31T08:30:15.000Z'],
    ['2026-01-31 08:30:15 +02:00', '2026-01-31T06:30:15.000Z'],
    ['2026-01-31T23:30:00-0130', '2026-02-01T01:00:00.000Z'],
    ['2026-02-29', undefined],
    ['2026-02-30T00:00:00Z', undefined],
    ['2026-13-01', undefined],
    ['2026-00-10', undefined],
    ['2026-01-31T25:00', undefined],
    ['2026-01-31T08:60', undefined],
    ['2026-01-31T08:30:15+99:00', undefined],
    ['2026-1-31', undefined],
    ['31.01.2026', undefined],
    ['01/31/2026', undefined],
    ['January 31, 2026', undefined],
    ['2026-01-31T', undefined],
    ['2026-01-31T08', undefined],
    ['', undefined],
    [1_769_817_600, undefined],
    [null, undefined]
  ])('%p is %p', (value, expected) => {
    expect(toDate(value)).toBe(expected)
  })

  test('every time is read unchanged', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, moment => {
        expect(toDate(moment.toISOString())).toBe(moment.toISOString())
        expect(toDate(moment.toISOString().slice(0, 10))).toBe(`${moment.toISOString().slice(0, 10)}T00:00:00.000Z`)
      })
    )
  })
})

test('only a string is a string', () => {
  expect(toText('')).toBe('')
  expect(toText(7)).toBeUndefined()
})

test.each<[InputValue, string | undefined]>([
  ['2026-02-30', 'not a date: February has 28 days in 2026'],
  ['2028-02-30T08:00:00Z', 'not a date: February has 29 days in 2028'],
  ['2026-04-31', 'not a date: April has 30 days'],
  ['2026-01-00', 'not a date: January has 31 days'],
  ['2026-13-01', 'not a date: months are 01 to 12'],
  ['2026-01-31T25:00', 'not a time: hours are 00 to 23, minutes and seconds 00 to 59'],
  ['31/12/2025', undefined],
  ['soon', undefined],
  [20260230, undefined]
])('the reason why %p is not a date is %p', (value, reason) => {
  expect(toDate(value)).toBeUndefined()
  expect(findDateProblem(value)).toBe(reason)
})
