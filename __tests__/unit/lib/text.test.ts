import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { registerSecret } from '../../../src/lib/redact.ts'
import { findClosestMatch, joinList, pluralize, quote, sanitizeLine } from '../../../src/lib/text.ts'
import { anyText } from '../../support/builders/any-text.ts'

describe('a sanitized line', () => {
  test.each([
    ['a text', 'Sales 2026', 'Sales 2026'],
    ['newlines and tabs', 'a\r\n\tb', 'a b'],
    ['an ANSI escape', '\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['a bidirectional override', 'abc\u202Egpj.exe', 'abc gpj.exe'],
    ['zero-width characters', 'a\u200Bb\uFEFFc', 'a b c'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
    ['half a surrogate pair', 'a\ud83d', 'a'],
    ['a whole one', '📊 Sales', '📊 Sales'],
    [
      'what a link grants access by',
      'see https://b.s3.amazonaws.com/k?X-Amz-Credential=AKIA%2F1&X-Amz-Expires=300&x-amz-signature=00ff: gone',
      'see https://b.s3.amazonaws.com/k?X-Amz-Credential=***&X-Amz-Expires=300&x-amz-signature=*** gone'
    ],
    ['blanks around', '  a  ', 'a'],
    ['nothing', '', '']
  ])('%s', (_, text, expected) => {
    expect(sanitizeLine(text)).toBe(expected)
  })

  test.each([
    ['as long as allowed', 'abcde', 'abcde'],
    ['one longer', 'abcdef', 'abcd…'],
    ['characters, not code units', '📊📊📊📊📊', '📊📊📊📊📊'],
    ['far longer', 'x'.repeat(10_000_000), 'xxxx…'],
    ['mostly blank', `a${' '.repeat(1000)}b`, 'a b'],
    ['far longer and mostly blank', `a${' '.repeat(100_000)}b`, 'a…']
  ])('is cut at five characters: %s', (_, text, expected) => {
    expect(sanitizeLine(text, 5)).toBe(expected)
  })

  test('keeps the reason behind a long secret', () => {
    const secret = 'c'.repeat(5000)
    registerSecret(secret)
    expect(sanitizeLine(`Value '${secret}' must be shorter`)).toBe("Value '***' must be shorter")
  })

  test('is one printable line of bounded length for any input', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), fc.integer({ min: 1, max: 100 }), (text, max) => {
        const line = sanitizeLine(text, max)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
        expect([...line].length).toBeLessThanOrEqual(max)
      })
    )
  })
})

test('quote puts the sanitized value in quotes', () => {
  expect(quote('a\nb')).toBe('"a b"')
  expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(79)}…"`)
  expect(quote('x'.repeat(100), 200)).toBe(`"${'x'.repeat(100)}"`)
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c']
])('%j is listed as "%s"', (items, expected) => {
  expect(joinList(items)).toBe(expected)
})

test('a list can have another word before its last item', () => {
  expect(joinList(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files']
])('a count of %d has the right noun', (count, expected) => {
  expect(pluralize(count, 'file')).toBe(expected)
})

test('a plural can be irregular', () => {
  expect(pluralize(2, 'entry', 'entries')).toBe('2 entries')
})

describe('the closest match', () => {
  const formats = ['PDF', 'CSV', 'EXCEL']
  test.each([
    ['swapped neighbours', 'PFD', formats, 'PDF'],
    ['another case', 'excel', formats, 'EXCEL'],
    ['a letter too many', 'EXCELL', formats, 'EXCEL'],
    ['a letter too few', 'EXCL', formats, 'EXCEL'],
    ['a wrong letter', 'CSW', formats, 'CSV'],
    ['nothing alike', 'Word', formats, undefined],
    ['no candidates', 'PDF', [], undefined],
    ['nothing at all', '', formats, undefined],
    ['a separator left out', 'dashboardid', ['dashboard-name', 'dashboard-id'], 'dashboard-id'],
    ['the beginning', 'sheet', ['dashboard-id', 'sheet-name'], 'sheet-name'],
    ['too short a beginning', 'sh', ['sheet-name'], undefined],
    ['the first of two as near', 'ab', ['aa', 'bb'], 'aa'],
    ['the nearer of two', 'user-mail', ['user-name', 'user-email'], 'user-email']
  ])('%s', (_, value, candidates, expected) => {
    expect(findClosestMatch(value, candidates)).toBe(expected)
  })

  test('of a value of ten megabytes compares only its first hundred characters', () => {
    expect(findClosestMatch('x'.repeat(10_000_000), ['PDF', 'y'.repeat(10_000_000)])).toBeUndefined()
  })

  test('is found for one typo in a word of six letters or more', () => {
    const word = fc.stringMatching(/^[a-z]{6,20}$/)
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (meant, at, letter) => {
        const place = at % meant.length
        expect(findClosestMatch(meant.slice(0, place) + letter + meant.slice(place + 1), ['0123456789', meant])).toBe(
          meant
        )
        expect(findClosestMatch(meant.slice(0, place) + meant.slice(place + 1), ['0123456789', meant])).toBe(meant)
      })
    )
  })
})
