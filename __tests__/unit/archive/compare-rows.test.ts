import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareTables } from '../../../archive/page/model/compare-rows.ts'

const header = ['Region', 'Product', 'Sales']

test('rows are compared as a whole and in any order', () => {
  const before = [header, ['EU', 'A', '1'], ['US', 'B', '2'], ['US', 'B', '2'], ['APAC', 'C', '3']]
  const after = [header, ['US', 'B', '2'], ['EU', 'A', '1'], ['MEA', 'D', '4']]
  expect(compareTables(before, after)).toMatchObject({
    added: [['MEA', 'D', '4']],
    removed: [
      ['US', 'B', '2'],
      ['APAC', 'C', '3']
    ],
    changed: [],
    same: 2
  })
})

test('a row of which only numbers differ is changed', () => {
  const before = [header, ['EU', 'A', '$1,200.50'], ['US', 'B', '2']]
  const after = [header, ['EU', 'A', '(3.1%)'], ['US', 'C', '2']]
  expect(compareTables(before, after)).toMatchObject({
    changed: [{ before: ['EU', 'A', '$1,200.50'], after: ['EU', 'A', '(3.1%)'] }],
    removed: [['US', 'B', '2']],
    added: [['US', 'C', '2']]
  })
})

test('rows that contain only numbers are never paired', () => {
  expect(compareTables([['n'], ['1']], [['n'], ['2']])).toMatchObject({ changed: [], removed: [['1']], added: [['2']] })
})

test('with other columns every row is removed or added, and the columns are named', () => {
  const changes = compareTables(
    [
      ['Region', 'Sales'],
      ['EU', '1']
    ],
    [
      ['Region', 'Cost'],
      ['EU', '2']
    ]
  )
  expect(changes).toMatchObject({
    addedColumns: ['Cost'],
    removedColumns: ['Sales'],
    removed: [['EU', '1']],
    added: [['EU', '2']],
    changed: []
  })
})

describe('the comparison of any two tables', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2')), { maxLength: 8 })

  test('has counts that add up to both tables', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { added, removed, changed, same } = compareTables([['x', 'y'], ...before], [['x', 'y'], ...after])
        expect(removed.length + changed.length + same).toBe(before.length)
        expect(added.length + changed.length + same).toBe(after.length)
      })
    )
  })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, table => {
        const { added, removed, changed } = compareTables([[], ...table], [[], ...table.toReversed()])
        expect([...added, ...removed, ...changed]).toEqual([])
      })
    )
  })
})
