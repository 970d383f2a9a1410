import { expect, test } from '@jest/globals'
import { readMap } from '../../../src/inputs/maps.ts'
import { createReader } from './input-harness.ts'

test.each([
  ['a: 1', new Map([['a', 1]])],
  ['{"a": 1}', new Map([['a', 1]])],
  ['{}', undefined],
  ['# Region: EMEA', undefined],
  ['', undefined]
])('%j', async (parameters, map) => {
  const { reader, problems } = createReader({ parameters })
  expect(await readMap(reader, 'parameters')).toEqual(map)
  expect(problems()).toEqual([])
})

test('an entry of reports accepts a map, or its text', async () => {
  const { reader } = createReader({})
  const given = new Map([['a', 1]])
  for (const value of [given, 'a: 1']) {
    const entry = reader.forEntry('reports entry 1', new Map([['parameters', value]]), new Set())
    expect(await readMap(entry, 'parameters')).toEqual(given)
  }
})

test.each([
  ['[a]', 'expected a map such as "Region: EMEA", got a list.'],
  ['7', 'expected a map such as "Region: EMEA", got an integer.'],
  [
    'a: [',
    'the document is neither YAML nor JSON (line 1, column 5: Flow sequence in block collection must be sufficiently indented and end with a ]).'
  ]
])('%j is rejected', async (parameters, problem) => {
  const { reader, problems } = createReader({ parameters })
  expect(await readMap(reader, 'parameters')).toBeUndefined()
  expect(problems()).toEqual([`parameters: ${problem}`])
})
