import { describe, expect, test } from '@jest/globals'
import type { InputValue } from '../../../../src/inputs/document/value.ts'
import {
  describeAllowedValues,
  listSetInputs,
  readBoolean,
  readChoice,
  readDecimal,
  readInteger,
  readMatching,
  readText
} from '../../../../src/inputs/reader/scalars.ts'
import { createReader } from '../input-harness.ts'

describe('a string input', () => {
  test.each([
    ['unchanged', 'sales', 'sales'],
    ['trimmed', '  sales\n', 'sales'],
    ['blank', ' \n', undefined],
    ['empty', '', undefined]
  ])('%s', (_, given, expected) => {
    expect(readText(createReader({ 'dashboard-id': given }).reader, 'dashboard-id')).toBe(expected)
  })

  test('has its default if it is unset', () => {
    expect(readText(createReader({}).reader, 'namespace')).toBe('default')
  })

  test.each<[InputValue, string | undefined, readonly string[]]>([
    [7, '7', []],
    [true, 'true', []],
    [['a'], undefined, ['reports entry 1: dashboard-id: expected a single value, got a list.']],
    [new Map(), undefined, ['reports entry 1: dashboard-id: expected a single value, got a map.']]
  ])('is read from an entry: %p', (data, expected, said) => {
    const { reader, problems } = createReader({})
    const entry = reader.forEntry('reports entry 1', new Map([['dashboard-id', data]]), new Set())
    expect(readText(entry, 'dashboard-id')).toBe(expected)
    expect(problems()).toEqual(said)
  })
})

describe('a boolean input', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['', true]
  ])('"%s" is %p', (given, expected) => {
    const { reader, problems } = createReader({ wait: given })
    expect(readBoolean(reader, 'wait')).toBe(expected)
    expect(problems()).toEqual([])
  })

  test.each([
    ['yes', ' Did you mean true?'],
    ['1', ' Did you mean true?'],
    ['tRuE', ' Did you mean true?'],
    ['no', ' Did you mean false?'],
    ['OFF', ' Did you mean false?'],
    ['truee', ''],
    ['null', '']
  ])('"%s" is not a boolean', (given, hint) => {
    const { reader, problems } = createReader({ wait: given })
    readBoolean(reader, 'wait')
    expect(problems()).toEqual([`wait: "${given}" is not a boolean. Allowed: true, false.${hint}`])
  })
})

describe('an integer input', () => {
  const range = { min: 900, max: 43_200, unit: 'seconds' }
  test.each([
    ['900', 900],
    ['43200', 43_200],
    [' 3600 ', 3600],
    ['03600', 3600],
    ['', 3600]
  ])('"%s" is %d', (given, expected) => {
    const { reader, problems } = createReader({ 'role-duration-seconds': given })
    expect(readInteger(reader, 'role-duration-seconds', range)).toBe(expected)
    expect(problems()).toEqual([])
  })

  test.each(['899', '43201', '0', '99999999999999999999'])('%s is out of range', given => {
    const { reader, problems } = createReader({ 'role-duration-seconds': given })
    readInteger(reader, 'role-duration-seconds', range)
    expect(problems()).toEqual([`role-duration-seconds: "${given}" is out of range. Allowed: 900 to 43200 seconds.`])
  })

  test.each(['1e3', '0x400', '1000s', '1 000', '1000.0', '-1000', '+1000', 'NaN', 'Infinity', '１０００'])(
    '%s is not a whole number',
    given => {
      const { reader, problems } = createReader({ 'role-duration-seconds': given })
      readInteger(reader, 'role-duration-seconds', range)
      expect(problems()).toEqual([
        `role-duration-seconds: "${given}" is not a whole number of seconds. Allowed: 900 to 43200.`
      ])
    }
  )
})

describe('a decimal input', () => {
  const range = { max: 100, unit: 'minutes' }
  test.each([
    ['60', 60],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['100', 100],
    ['100.0', 100],
    ['', 60]
  ])('"%s" is %d', (given, expected) => {
    const { reader, problems } = createReader({ 'timeout-minutes': given })
    expect(readDecimal(reader, 'timeout-minutes', range)).toBe(expected)
    expect(problems()).toEqual([])
  })

  test.each(['0', '0.0', '100.1', `1${'0'.repeat(400)}`])('%s is out of range', given => {
    const { reader, problems } = createReader({ 'timeout-minutes': given })
    readDecimal(reader, 'timeout-minutes', range)
    expect(problems()[0]).toMatch(/is out of range\. Allowed: above 0, at most 100, such as 90 or 2\.5\.$/)
  })

  test.each(['-1', '1e3', '5.', '1,5', '1h', 'NaN', '0x1'])('%s is not a decimal number', given => {
    const { reader, problems } = createReader({ 'timeout-minutes': given })
    readDecimal(reader, 'timeout-minutes', range)
    expect(problems()).toEqual([
      `timeout-minutes: "${given}" is not a decimal number of minutes. Allowed: above 0, at most 100, such as 90 or 2.5.`
    ])
  })
})

describe('an input with choices', () => {
  const modes = ['export', 'plan'] as const
  test.each([
    ['plan', 'plan'],
    ['PLAN', 'plan'],
    ['', 'export']
  ])('"%s" is %s', (given, expected) => {
    expect(readChoice(createReader({ mode: given }).reader, 'mode', modes)).toBe(expected)
  })

  test('rejects another word', () => {
    const { reader, problems } = createReader({ mode: 'plann' })
    expect(readChoice(reader, 'mode', modes)).toBeUndefined()
    expect(problems()).toEqual(['mode: "plann" is not a mode. Allowed: export, plan. Did you mean plan?'])
  })
})

test('suggests only a similar word', () => {
  expect(describeAllowedValues('planet earth', ['export', 'plan'])).toBe('Allowed: export, plan.')
})

describe('an input with a pattern', () => {
  const shape = { pattern: /^\d+$/, what: 'a number', allowed: 'digits' }
  test('accepts a string that matches', () => {
    expect(readMatching(createReader({ 'job-id': '12' }).reader, 'job-id', shape)).toBe('12')
  })

  test.each([
    [shape, 'job-id: "a" is not a number. Allowed: digits.'],
    [{ ...shape, secret: true }, 'job-id: the value is not a number. Allowed: digits.']
  ])('rejects a string that does not match', (asked, problem) => {
    const { reader, problems } = createReader({ 'job-id': 'a' })
    expect(readMatching(reader, 'job-id', asked)).toBeUndefined()
    expect(problems()).toEqual([problem])
  })
})

test('the names of inputs that are set are listed', () => {
  const { reader } = createReader({ bucket: 'b', 'upload-to': ' ', 'release-tag': 'v1' })
  expect(listSetInputs(reader, ['bucket', 'upload-to', 'release-tag'])).toBe('bucket and release-tag')
  expect(listSetInputs(reader, ['upload-to'])).toBeUndefined()
})
