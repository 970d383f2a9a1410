import { expect, test } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { CsvParser } from '../../../archive/page/model/csv-parser.ts'

function parse(pieces: readonly string[]): string[][] {
  const parser = new CsvParser()
  return [...pieces.flatMap(piece => parser.push(piece)), ...parser.end()]
}

function cut(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
}

test('every table that a CSV writer writes is read back, however its bytes are split into chunks', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\r\n', '\n', 'a"b', '=1+1', ' x ', 'ü\u{1F600}'))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 9 }), (rows, delimiter, size) => {
      const text = stringify(rows, { record_delimiter: delimiter, quoted_match: /[\r\n]|^\uFEFF/ })
      expect(parse(cut(text, size))).toEqual(rows)
    })
  )
})

test.each<[string, string, string[][]]>([
  [
    'a file without a line break at its end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2']
    ]
  ],
  ['an empty file', '', []],
  ['an empty last cell', 'a,\n', [['a', '']]],
  ['a byte order mark', '\uFEFFa\n', [['a']]],
  ['a quote inside a cell', 'a"b,c\n', [['a"b', 'c']]],
  ['text after a closing quote', '"a"b,c\n', [['ab', 'c']]],
  ['a quote that is never closed', '"a,b\nc', [['a,b\nc']]],
  ['a lone CR', 'a\rb\n', [['a\rb']]],
  ['an empty line', 'a\n\nb\n', [['a'], [''], ['b']]]
])('%s is read', (_, text, rows) => {
  expect(parse([text])).toEqual(rows)
  expect(parse(cut(text, 1))).toEqual(rows)
})
