import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseList, readList } from '../../../../src/inputs/reader/collections.ts'
import { measureGrowth } from '../../../support/measure-growth.ts'
import { createReader } from '../input-harness.ts'

/** As CSV has it. */
function written(items: readonly string[]): string {
  return items.map(item => (/[",\n]|^\s|\s$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(', ')
}

describe('parsing a list', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['blanks', ' \n , ,\t', []],
    ['one entry', 'Overview', ['Overview']],
    ['commas', 'a,b, c ,d', ['a', 'b', 'c', 'd']],
    ['newlines', 'a\nb\r\n  c\n', ['a', 'b', 'c']],
    ['both', 'a, b\nc', ['a', 'b', 'c']],
    ['duplicates', 'b, a, b', ['b', 'a']],
    ['spaces within', 'Sales by region, Margin', ['Sales by region', 'Margin']],
    ['a quoted comma', '"Sales, net", Margin', ['Sales, net', 'Margin']],
    ['a quoted newline', '"a\nb"', ['a\nb']],
    ['a quote within quotes', '"the ""big"" one"', ['the "big" one']],
    ['quotes and blanks around', ' "a, b" \n "c" , d', ['a, b', 'c', 'd']],
    ['an empty quoted entry', '"", a', ['a']],
    ['a quote inside an entry', '5" disk, x', ['5" disk', 'x']],
    ['only quotes within quotes', '""""', ['"']],
    ['a comma at the end', 'a,', ['a']]
  ])('%s', (_, text, items) => {
    expect(parseList(text)).toEqual({ items })
  })

  test.each([
    ['an open quote', '"a, b', '"a, b'],
    ['a lone quote', 'a, "', '"'],
    ['text after the quote', 'x, "a" b, c', '"a" b, c'],
    ['an open quote after a doubled one', '"a""', '"a""']
  ])('fails for %s', (_, text, unmatched) => {
    expect(parseList(text)).toEqual({ unterminated: unmatched })
  })

  test('returns every list that was formatted', () => {
    const entry = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', '\t', 'ß', '📊'), maxLength: 8 })
    fc.assert(
      fc.property(fc.array(entry), entries => {
        const items = [...new Set(entries.map(one => one.trim()).filter(one => one !== ''))]
        expect(parseList(written(items))).toEqual({ items })
      })
    )
  })

  test('returns a list or a problem for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n') }), text => {
        const listed = parseList(text)
        if (!('items' in listed)) return
        expect(new Set(listed.items).size).toBe(listed.items.length)
        expect(listed.items.every(item => item !== '' && item === item.trim())).toBe(true)
      })
    )
  })

  test.each<[string, (length: number) => string]>([
    ['commas', length => ','.repeat(length)],
    ['quotes', length => '"'.repeat(length + 1)],
    ['blanks', length => ' '.repeat(length)],
    ['blanks after a quote', length => `"a"${' '.repeat(length)}b`]
  ])('takes time in proportion to the length of a list of %s', (_, create) => {
    expect(measureGrowth(length => parseList(create(length)), 100_000, 1_000_000)).toBeLessThan(50)
  })
})

describe('reading a list input', () => {
  test('returns an empty list, or the default, for an unset input', () => {
    const { reader } = createReader({})
    expect(readList(reader, 'sheet-ids')).toEqual([])
    expect(readList(reader, 'format')).toEqual(['PDF'])
  })

  test('accepts a list in an entry of reports, whose items are not split', () => {
    const { reader, problems } = createReader({})
    const entry = reader.forEntry(
      'reports entry 1',
      new Map([['sheet-ids', ['a, b', 7, ' c ', null, '', 'c']]]),
      new Set()
    )
    expect(readList(entry, 'sheet-ids')).toEqual(['a, b', '7', 'c'])
    expect(problems()).toEqual([])
  })

  test.each<[string, Parameters<typeof entryWith>[0], string]>([
    ['a map', new Map(), 'expected a list, got a map.'],
    ['a list in a list', ['a', ['b']], 'item 2: expected a string, got a list.'],
    ['a list of nothing', [], 'the list is empty. Add at least one item, or remove the input.'],
    ['a list of blanks', ['', ' '], 'the list is empty. Add at least one item, or remove the input.'],
    ['separators alone', ' ,\n,', '", ," is an empty list. Add at least one item, or remove the input.'],
    ['empty quotes', '""', '"""" is an empty list. Add at least one item, or remove the input.'],
    [
      'an open quote',
      '"a',
      'a quote in ""a" is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.'
    ]
  ])('rejects %s', (_, value, problem) => {
    const { entry, problems } = entryWith(value)
    readList(entry, 'sheet-ids')
    expect(problems()).toEqual([`reports entry 1: sheet-ids: ${problem}`])
  })
})

function entryWith(value: string | readonly (string | readonly string[])[] | ReadonlyMap<string, string>) {
  const { reader, problems } = createReader({})
  return { entry: reader.forEntry('reports entry 1', new Map([['sheet-ids', value]]), new Set()), problems }
}
