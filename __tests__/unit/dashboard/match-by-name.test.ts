import { expect, test } from '@jest/globals'
import { findByIdOrName } from '../../../src/dashboard/match-by-name.ts'
import { looksLikeId } from '../../../src/dashboard/sheets-by-id.ts'

test.each([
  ['0e4b2a1c-5d6f-4a7b-8c9d-0e1f2a3b4c5d', true],
  ['0E4B2A1C-5D6F-4A7B-8C9D-0E1F2A3B4C5D', true],
  ['sheet-overview', true],
  ['sheet_1', true],
  ['2026', true],
  ['overview', false],
  ['Overview', false],
  ['Overview-2', false],
  ['Q4-2026', false],
  ['two words', false],
  ['Größe-1', false],
  ['', false],
  ['a-'.repeat(300), false]
])('%j counts as an ID: %s', (given, expected) => {
  expect(looksLikeId(given)).toBe(expected)
})

const options = [
  { id: 'a', name: 'Orders', item: 1 },
  { id: 'b', name: undefined, item: 2 }
]

test.each([
  ['an ID', 'b', [2]],
  ['a name', 'Orders', [1]]
])('a name is matched: %s', (_, given, found) => {
  const problems: string[] = []
  expect(findByIdOrName('visual-ids', 'visual', given, options, problems)).toEqual(found)
  expect(problems).toEqual([])
})

test('a similar ID is suggested as well as a similar name', () => {
  const problems: string[] = []
  const near = [{ id: 'table-orders', name: undefined, item: 1 }]
  expect(findByIdOrName('visual-ids', 'visual', 'tabel-orders', near, problems)).toEqual([])
  expect(problems).toEqual([
    'visual-ids: visual "tabel-orders" does not exist. Did you mean "table-orders"? Available: table-orders.'
  ])
})

test.each([
  ['line breaks and indents', 'Usage per team\n  Last 30 days'],
  ['no-break spaces', 'Usage\u00a0per team Last 30 days'],
  ['spaces at its ends', '  Usage per team  Last 30 days '],
  ['marks of direction', '\u202aUsage per team Last 30 days\u202c'],
  ['a zero-width space', 'Usage\u200b per team Last 30 days']
])('a title with %s is found', (_, value) => {
  const problems: string[] = []
  const titled = [{ id: 'v1', name: 'Usage per team Last 30 days', item: 1 }]
  expect(findByIdOrName('visual-ids', 'visual', value, titled, problems)).toEqual([1])
  expect(
    findByIdOrName(
      'visual-ids',
      'visual',
      'Usage per team Last 30 days',
      [{ id: 'v1', name: value, item: 2 }],
      problems
    )
  ).toEqual([2])
  expect(problems).toEqual([])
})
