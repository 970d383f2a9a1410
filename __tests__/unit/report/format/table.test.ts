import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatMarkdownTable,
  formatTextTable,
  type Table,
  takeWithinBytes
} from '../../../../src/report/format/table.ts'

const table: Table = {
  columns: [
    { title: 'Name' },
    { title: 'Nothing' },
    { title: 'ID', style: 'code' },
    { title: 'Size', style: 'number' }
  ],
  rows: [
    ['a|b', '', 'x', '1 kB'],
    ['longer', '', '', '12 kB']
  ]
}

test('a Markdown table is escaped, omits empty columns, and aligns numbers to the right', () => {
  expect(formatMarkdownTable(table)).toBe(
    ['| Name | ID | Size |', '| --- | --- | ---: |', '| a\\|b | `x` | 1\u00a0kB |', '| longer |  | 12\u00a0kB |'].join(
      '\n'
    )
  )
})

test('a text table is aligned and has one line per row', () => {
  expect(formatTextTable(table)).toEqual(['Name    ID   Size', 'a|b     x    1 kB', 'longer      12 kB'])
  expect(
    formatTextTable({
      columns: [{ title: 'A' }, { title: 'B' }],
      rows: [
        ['😀\n', 'é'],
        ['abc', '']
      ]
    })
  ).toEqual(['A    B', '😀    é', 'abc'])
})

test('rows beyond the limit are counted', () => {
  const rows = Array.from({ length: 100 }, (_, index) => [`row ${index}`])
  const bounded = formatMarkdownTable({ columns: [{ title: 'A' }], rows }, 110)
  expect(bounded.split('\n').slice(-3)).toEqual(['| row 9 |', '', '… and 90 more rows.'])
  expect(formatMarkdownTable({ columns: [{ title: 'A' }], rows: rows.slice(0, 2) }, 12)).toContain('… and 1 more row.')
})

test('a table without rows has no columns', () => {
  expect(formatTextTable({ columns: [{ title: 'A' }], rows: [] })).toEqual([''])
})

test('the first strings that fit into the limit are kept', () => {
  expect(takeWithinBytes(['é', 'b'], 5)).toEqual({ kept: ['é', 'b'], left: 0 })
  expect(takeWithinBytes(['é', 'b'], 4)).toEqual({ kept: ['é'], left: 1 })
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(200), (texts, bytes) => {
      const { kept, left } = takeWithinBytes(texts, bytes)
      expect(kept).toEqual(texts.slice(0, kept.length))
      expect(kept.length + left).toBe(texts.length)
      expect(Buffer.byteLength(kept.map(text => `${text}\n`).join(''))).toBeLessThanOrEqual(bytes)
    })
  )
})
