import { describe, expect, test } from '@jest/globals'
import { RequestCursor } from '../../../../src/inputs/cli-request/cursor.ts'
import { readStructure } from '../../../../src/inputs/cli-request/parameters.ts'
import { parseDocument } from '../../../../src/inputs/document/parse-document.ts'

async function parseStructure(text: string) {
  const parsed = await parseDocument(text)
  const problems: string[] = []
  const cursor = new RequestCursor('data' in parsed ? parsed.data : parsed.problem, 'Parameters', problems)
  return { structure: readStructure(cursor), problems }
}

test.each([
  [
    'all four types',
    {
      StringParameters: [{ Name: 'Region', Values: ['EMEA', ''] }],
      IntegerParameters: [{ Name: 'Year', Values: [2026] }],
      DecimalParameters: [{ Name: 'Share', Values: [0.5, 1] }],
      DateTimeParameters: [{ Name: 'From', Values: ['2026-01-31T00:00:00.000Z', 1769817600] }]
    }
  ],
  [
    'a name twice',
    {
      StringParameters: [
        { Name: 'a', Values: ['x'] },
        { Name: 'a', Values: ['y'] }
      ]
    }
  ],
  ['no values', { StringParameters: [{ Name: 'a', Values: [] }] }]
])('%s', async (_, structure) => {
  expect(await parseStructure(JSON.stringify(structure))).toEqual({ structure, problems: [] })
})

test('empty entries of a skeleton are omitted', async () => {
  expect(await parseStructure('{}')).toEqual({ structure: undefined, problems: [] })
  expect(await parseStructure('{"StringParameters": [], "IntegerParameters": null}')).toEqual({
    structure: {},
    problems: []
  })
})

test('numbers in other notations are numbers', async () => {
  const { structure, problems } = await parseStructure(
    '{"DecimalParameters": [{"Name": "a", "Values": [1.0, 1.50, 1e3]}], "IntegerParameters": [{"Name": "b", "Values": [2.0]}]}'
  )
  expect(structure).toEqual({
    IntegerParameters: [{ Name: 'b', Values: [2] }],
    DecimalParameters: [{ Name: 'a', Values: [1, 1.5, 1000] }]
  })
  expect(problems).toEqual([])
})

test('a time without an offset is in UTC', async () => {
  const { structure } = await parseStructure('{"DateTimeParameters": [{"Name": "a", "Values": ["2026-01-31T08:00"]}]}')
  expect(structure?.DateTimeParameters?.[0]?.Values).toEqual(['2026-01-31T08:00:00.000Z'])
})

describe('a problem is reported without the value', () => {
  const list = (name: string, values: string) => `{"${name}": [{"Name": "a", "Values": ${values}}]}`
  test.each([
    [
      'a number as text',
      list('StringParameters', '["x", 7]'),
      'Parameters.StringParameters[0].Values[1]: expected a string, got an integer.'
    ],
    [
      'a text as integer',
      list('IntegerParameters', '["secret"]'),
      'Parameters.IntegerParameters[0].Values[0]: expected an integer, got a string.'
    ],
    [
      'an integer too large',
      list('IntegerParameters', '[9007199254740993]'),
      'Parameters.IntegerParameters[0].Values[0]: expected an integer, got an integer too large to be sent exactly (beyond ±9007199254740991).'
    ],
    [
      'a boolean as decimal',
      list('DecimalParameters', '[true]'),
      'Parameters.DecimalParameters[0].Values[0]: expected a number, got a boolean.'
    ],
    [
      'no date',
      list('DateTimeParameters', '["secret"]'),
      'Parameters.DateTimeParameters[0].Values[0]: expected an ISO 8601 date or epoch seconds, got a string.'
    ],
    [
      'a boolean as date',
      list('DateTimeParameters', '[true]'),
      'Parameters.DateTimeParameters[0].Values[0]: expected an ISO 8601 date or epoch seconds, got a boolean.'
    ],
    [
      'one value',
      list('StringParameters', '"secret"'),
      'Parameters.StringParameters[0].Values: expected a list, got a string.'
    ],
    ['no values', '{"StringParameters": [{"Name": "a"}]}', 'Parameters.StringParameters[0].Values is missing.'],
    ['no name', '{"StringParameters": [{"Values": ["secret"]}]}', 'Parameters.StringParameters[0].Name is missing.'],
    [
      'another member',
      '{"StringParameters": [{"Name": "a", "Values": [], "Value": "secret"}]}',
      'Parameters.StringParameters[0] has no member "Value". Did you mean Values?'
    ],
    [
      'another list',
      '{"StringParameter": []}',
      'Parameters has no member "StringParameter". Did you mean StringParameters?'
    ],
    ['a map', '{"StringParameters": {"a": "secret"}}', 'Parameters.StringParameters: expected a list, got a map.'],
    [
      'too many',
      JSON.stringify({ StringParameters: Array.from({ length: 101 }, () => ({ Name: 'a', Values: [] })) }),
      'Parameters.StringParameters has 101 items. Allowed: at most 100 parameters.'
    ]
  ])('%s', async (_, text, problem) => {
    expect((await parseStructure(text)).problems).toEqual([problem])
  })
})
