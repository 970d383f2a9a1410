import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { convertParameters } from '../../../src/dashboard/typed-parameters.ts'
import type { ParameterDeclaration } from '../../../src/domain/dashboard.ts'
import type { ParameterValue } from '../../../src/domain/report.ts'

function declare(name: string, type: ParameterDeclaration['type'], multiValued = false): ParameterDeclaration {
  return { name, type, multiValued, defaults: [] }
}

const declarations = [
  declare('Region', 'String', true),
  declare('Owner', 'String'),
  declare('Year', 'Integer'),
  declare('Years', 'Integer', true),
  declare('Share', 'Decimal'),
  declare('From', 'DateTime')
]

function typed(
  values: Record<string, readonly ParameterValue[]>,
  declared: readonly ParameterDeclaration[] = declarations
) {
  return convertParameters({ kind: 'map', values: new Map(Object.entries(values)) }, declared, 'sales')
}

describe('typed parameters', () => {
  test('are in the list of their type, in the order of the declarations', () => {
    const values = {
      From: ['2026-01-31'],
      Years: [2025, '2026'],
      Year: [2026],
      Owner: ['ann'],
      Share: ['0.50'],
      Region: ['EMEA', 'APAC']
    }
    expect(typed(values)).toEqual({
      structure: {
        StringParameters: [
          { Name: 'Region', Values: ['EMEA', 'APAC'] },
          { Name: 'Owner', Values: ['ann'] }
        ],
        IntegerParameters: [
          { Name: 'Year', Values: [2026] },
          { Name: 'Years', Values: [2025, 2026] }
        ],
        DecimalParameters: [{ Name: 'Share', Values: [0.5] }],
        DateTimeParameters: [{ Name: 'From', Values: ['2026-01-31T00:00:00.000Z'] }]
      }
    })
  })

  test.each<[ParameterValue, string]>([
    ['EMEA', 'EMEA'],
    ['', ''],
    [2026, '2026'],
    [true, 'true'],
    [false, 'false'],
    ['01234', '01234']
  ])('accept %p as a string', (value, text) => {
    expect(typed({ Owner: [value] })).toEqual({ structure: { StringParameters: [{ Name: 'Owner', Values: [text] }] } })
  })

  test('have no list for a type without values', () => {
    expect(typed({ Year: [2026] })).toEqual({ structure: { IntegerParameters: [{ Name: 'Year', Values: [2026] }] } })
    expect(typed({})).toEqual({ structure: {} })
  })
})

const all =
  'Dashboard "sales" declares Region (String, one or more), Owner (String), Year (Integer), Years (Integer, one or more), Share (Decimal), From (DateTime).'

describe('a problem of parameters', () => {
  test.each<[string, Record<string, readonly ParameterValue[]>, readonly string[]]>([
    [
      'a name that was meant otherwise',
      { Regoin: ['secret'] },
      [`dashboard "sales" has no parameter "Regoin". Did you mean Region?`]
    ],
    [
      'a name of another case',
      { region: ['secret'] },
      [`dashboard "sales" has no parameter "region". Did you mean Region?`]
    ],
    ['an unrelated name', { Colour: ['secret'] }, [`dashboard "sales" has no parameter "Colour".`]],
    ['a text for an integer', { Year: ['secret'] }, ['"Year": expected an integer, got a string.']],
    ['a decimal for an integer', { Year: [1.5] }, ['"Year": expected an integer, got a decimal number.']],
    ['a boolean for an integer', { Year: [true] }, ['"Year": expected an integer, got a boolean.']],
    [
      'an integer that JavaScript cannot hold',
      { Year: ['12345678901234567890'] },
      ['"Year": expected an integer, got an integer too large to be sent exactly (beyond ±9007199254740991).']
    ],
    ['a text for a decimal', { Share: ['secret'] }, ['"Share": expected a number, got a string.']],
    [
      'a text for a date',
      { From: ['secret'] },
      ['"From": expected a date (2026-01-31 or 2026-01-31T08:00:00Z), got a string.']
    ],
    [
      'a day that is not in the calendar',
      { From: ['2026-02-30'] },
      ['"From": not a date: February has 28 days in 2026.']
    ],
    [
      'a number for a date',
      { From: [20260131] },
      ['"From": expected a date (2026-01-31 or 2026-01-31T08:00:00Z), got an integer.']
    ],
    [
      'one wrong of several',
      { Years: [2025, 'secret', 2027] },
      ['value 2 of "Years": expected an integer, got a string.']
    ],
    ['several for one', { Owner: ['secret', 'secret'] }, ['"Owner" accepts a single value; got 2.']],
    [
      'several at once',
      { Yaer: [1], Year: ['secret'], Owner: ['a', 'b'] },
      [
        `dashboard "sales" has no parameter "Yaer". Did you mean Year?`,
        '"Owner" accepts a single value; got 2.',
        '"Year": expected an integer, got a string.'
      ]
    ]
  ])('%s', (_, values, problems) => {
    expect(typed(values)).toEqual({ problems: problems.map(problem => `parameters: ${problem}`), hint: all })
  })

  test('says that the dashboard has no parameters', () => {
    expect(typed({ Region: ['EMEA'] }, [])).toEqual({
      problems: ['parameters: dashboard "sales" has no parameter "Region".'],
      hint: 'Dashboard "sales" declares no parameters.'
    })
  })

  test('is more than one hundred parameters of a type', () => {
    const names = Array.from({ length: 101 }, (_, i) => `p${i}`)
    const values = Object.fromEntries(names.map(name => [name, ['x']]))
    const declared = names.map(name => declare(name, 'String'))
    expect(typed(values, declared)).toEqual({
      problems: ['parameters: 101 String parameters; the API accepts at most 100.'],
      hint: expect.stringMatching(/^Dashboard "sales" declares p0 \(String\), .* and 51 more\.$/)
    })
    delete values['p0']
    expect(typed(values, declared)).toHaveProperty('structure')
  })

  test('lists the first twenty of many unknown names', () => {
    const result = typed(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`name${i}`, ['x']])))
    expect('problems' in result && result.problems).toHaveLength(21)
    expect('problems' in result && result.problems.at(-1)).toBe(
      'parameters: 4980 more names are not parameters of the dashboard.'
    )
  })

  test('is also a name that every JavaScript object has', () => {
    const result = typed({ constructor: ['x'], ['__proto__']: ['x'] })
    expect('problems' in result && result.problems).toHaveLength(2)
  })

  test('never contains a value', () => {
    const value = fc.stringMatching(/^s3cr3t[a-z]{0,5}$/)
    fc.assert(
      fc.property(
        fc.constantFrom('Year', 'Share', 'From', 'Owner', 'X'),
        fc.array(value, { minLength: 1 }),
        (name, values) => {
          expect(
            JSON.stringify('problems' in typed({ [name]: values }) && typed({ [name]: values })).includes('s3cr3t')
          ).toBe(false)
        }
      )
    )
  })
})

test('the structure of the API is passed on unchanged', () => {
  const structure = { StringParameters: [{ Name: 'anything', Values: ['x'] }] }
  expect(convertParameters({ kind: 'structure', structure }, declarations, 'sales')).toEqual({ structure })
})

describe('cells of a table', () => {
  const convert = (values: Record<string, string>) =>
    convertParameters(
      { kind: 'map', values: new Map(Object.entries(values).map(([name, cell]) => [name, [cell]])), isTable: true },
      declarations,
      'sales'
    )

  test('are a list for a parameter with several values, and one value for another', () => {
    expect(convert({ Region: 'EMEA, "APAC, south"', Owner: 'ann, ben', Years: '2025,2026' })).toEqual({
      structure: {
        StringParameters: [
          { Name: 'Region', Values: ['EMEA', 'APAC, south'] },
          { Name: 'Owner', Values: ['ann, ben'] }
        ],
        IntegerParameters: [{ Name: 'Years', Values: [2025, 2026] }]
      }
    })
  })

  test('are one value if they are not a list', () => {
    expect(convert({ Region: '"EMEA' })).toEqual({
      structure: { StringParameters: [{ Name: 'Region', Values: ['"EMEA'] }] }
    })
  })
})

test('a day is its first moment in the time zone of the step, and a time is unchanged', () => {
  const values = new Map([['From', ['2026-01-31']]])
  const midnights = new Map([['2026-01-31', '2026-01-30T23:00:00.000Z']])
  const start = (given: string) =>
    convertParameters(
      { kind: 'map', values: new Map([...values, ['From', [given]]]), midnights },
      declarations,
      'sales'
    )
  expect(start('2026-01-31')).toEqual({
    structure: { DateTimeParameters: [{ Name: 'From', Values: ['2026-01-30T23:00:00.000Z'] }] }
  })
  expect(start('2026-01-31T12:00:00Z')).toEqual({
    structure: { DateTimeParameters: [{ Name: 'From', Values: ['2026-01-31T12:00:00.000Z'] }] }
  })
})
