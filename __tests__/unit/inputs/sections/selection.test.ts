import { describe, expect, test } from '@jest/globals'
import type { ParameterValue } from '../../../../src/domain/report.ts'
import { readSelection } from '../../../../src/inputs/sections/selection.ts'
import { createReader, scene } from '../input-harness.ts'

async function readSelectionFrom(inputs: Record<string, string>) {
  const { reader, problems, warnings } = createReader(inputs)
  return { selection: await readSelection(reader, scene.dates), problems: problems(), warnings: [...warnings] }
}

test('the default selection is every sheet as PDF', async () => {
  expect(await readSelectionFrom({})).toEqual({
    selection: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
    problems: [],
    warnings: []
  })
})

test('sheets and visuals are IDs or names, in the requested order', async () => {
  const { selection } = await readSelectionFrom({
    'sheet-ids': 'b\n"Sales, net"\nb',
    'visual-ids': 'v1, v2',
    format: 'CSV'
  })
  expect(selection).toMatchObject({ sheets: ['b', 'Sales, net'], visuals: ['v1', 'v2'] })
})

test.each([
  ['pdf', ['PDF']],
  ['CSV, xlsx', ['CSV', 'EXCEL']],
  ['Excel\nXLSX, excel', ['EXCEL']],
  ['csv,pdf,CSV', ['CSV', 'PDF']]
])('the format input is read: %s', async (format, formats) => {
  expect(await readSelectionFrom({ format })).toMatchObject({ selection: { formats }, problems: [] })
})

test('every wrong format is reported', async () => {
  expect((await readSelectionFrom({ format: 'PFD, CSV, Word' })).problems).toEqual([
    'format: "PFD" is not a format. Allowed: PDF, CSV, EXCEL. Did you mean PDF?',
    'format: "Word" is not a format. Allowed: PDF, CSV, EXCEL.'
  ])
})

test('the first twenty of many wrong formats are reported', async () => {
  const format = Array.from({ length: 50 }, (_, i) => `f${i}`).join()
  expect((await readSelectionFrom({ format })).problems).toHaveLength(20)
})

test('a name that is too long is rejected', async () => {
  expect((await readSelectionFrom({ 'sheet-ids': 'x'.repeat(2048) })).problems).toEqual([])
  expect((await readSelectionFrom({ 'sheet-ids': 'x'.repeat(2049) })).problems).toEqual([
    `sheet-ids: "${'x'.repeat(79)}…" has 2049 characters; no ID or name has more than 2048.`
  ])
})

test.each([
  ['PDF', ['visual-ids: a PDF contains whole sheets; visuals are selected for CSV and EXCEL only.']],
  ['PDF, CSV', []]
])('visuals of %s are a warning', async (format, said) => {
  expect((await readSelectionFrom({ 'visual-ids': 'v', format })).warnings).toEqual(said)
})

describe('parameters', () => {
  test.each<[string, string, Record<string, readonly ParameterValue[]>]>([
    [
      'YAML',
      'Region: EMEA\nYear: 2026\nFrom: 2026-01-31\nActive: true',
      { Region: ['EMEA'], Year: [2026], From: ['2026-01-31'], Active: [true] }
    ],
    ['JSON', '{"Region": ["EMEA", "APAC"], "Share": 0.5}', { Region: ['EMEA', 'APAC'], Share: [0.5] }],
    ['as written', 'Zip: 01234\nPrice: 1.10', { Zip: ['01234'], Price: ['1.10'] }],
    ['names that objects have', 'constructor: a\n__proto__: b', { constructor: ['a'], ['__proto__']: ['b'] }],
    ['an empty text', 'Region: ""', { Region: [''] }]
  ])('can be a map: %s', async (_, parameters, values) => {
    const { selection, problems } = await readSelectionFrom({ parameters })
    expect(selection.parameters).toEqual({ kind: 'map', values: new Map(Object.entries(values)) })
    expect(problems).toEqual([])
  })

  test('can be the structure of the API', async () => {
    const structure = {
      StringParameters: [{ Name: 'Region', Values: ['EMEA'] }],
      IntegerParameters: [{ Name: 'Year', Values: [2026] }]
    }
    const { selection, problems } = await readSelectionFrom({ parameters: JSON.stringify(structure) })
    expect(selection.parameters).toEqual({ kind: 'structure', structure })
    expect(problems).toEqual([])
  })

  test('are undefined if the map is empty', async () => {
    expect((await readSelectionFrom({ parameters: '{}' })).selection).not.toHaveProperty('parameters')
  })

  test.each([
    ['secret', 'expected a map such as "Region: EMEA", got a string.'],
    ['Region: {a: secret}', '"Region": expected a string, a number, a date or a list of them, got a map.'],
    ['Region: [secret, [x]]', '"Region": expected a string, a number, a date or a list of them, got a list.'],
    ['Region:', '"Region" has no value. Set one, or remove the name.'],
    ['Region: []', '"Region" has no value. Set one, or remove the name.'],
    [
      'Region=EMEA',
      'expected a map such as "Region: EMEA", got a string. Write a colon and a space between name and value, not "=".'
    ],
    [
      'StringParameters: []\nRegion: secret',
      `StringParameters is part of the API's structure and "Region" is not. Use one or the other.`
    ],
    [
      'StringParameters: []\nIntegerParameters: []\nRegion: secret',
      `StringParameters and IntegerParameters are part of the API's structure and "Region" is not. Use one or the other.`
    ],
    [
      'IntegerParameters: [{Name: Year, Values: [secret]}]',
      'IntegerParameters[0].Values[0]: expected an integer, got a string.'
    ],
    ['Region: "secret', 'the document is neither YAML nor JSON (line 1, column 16: Missing closing "quote).']
  ])('are rejected without a value if they contain %s', async (parameters, problem) => {
    expect((await readSelectionFrom({ parameters })).problems).toEqual([`parameters: ${problem}`])
  })
})

test('the number of sheets and visuals is limited', async () => {
  const ids = (count: number) => Array.from({ length: count }, (_, i) => `s${i}`).join('\n')
  expect((await readSelectionFrom({ 'sheet-ids': ids(100), 'visual-ids': ids(2000), format: 'CSV' })).problems).toEqual(
    []
  )
  const { problems } = await readSelectionFrom({ 'sheet-ids': ids(101), 'visual-ids': ids(2001), format: 'CSV' })
  expect([...problems].sort()).toEqual([
    'sheet-ids: 101 entries are too many; at most 100.',
    'visual-ids: 2001 entries are too many; at most 2000.'
  ])
})
