import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../../../src/inputs/document/parse-document.ts'
import { parseYaml } from '../../../../src/inputs/document/parse-yaml.ts'
import type { InputValue } from '../../../../src/inputs/document/value.ts'
import { anyText } from '../../../support/builders/any-text.ts'

async function parseData(text: string): Promise<InputValue> {
  const parsed = await parseDocument(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.data
}

async function parseProblem(text: string): Promise<string> {
  const parsed = await parseDocument(text)
  return 'problem' in parsed ? parsed.problem : `no problem: ${String(parsed.data)}`
}

const map = (entries: Record<string, InputValue>): InputValue => new Map(Object.entries(entries))

describe('JSON', () => {
  test.each<[string, string, InputValue]>([
    ['an object', '{"a": 1, "b": [true, null, "x"]}', map({ a: 1, b: [true, null, 'x'] })],
    ['a list', ' [1, -2.5, 1000]', [1, -2.5, 1000]],
    [
      'numbers that JavaScript would write otherwise',
      '[1.10, 1e3, 12345678901234567890]',
      ['1.10', '1e3', '12345678901234567890']
    ],
    ['an empty object', '{}', new Map()],
    ['a byte order mark', '\ufeff{"a": 1}', map({ a: 1 })],
    ['the same key in two objects', '[{"a": {"a": 1}}, {"a": 2}]', [map({ a: map({ a: 1 }) }), map({ a: 2 })]],
    [
      'colons, quotes and braces in texts',
      '{"a:": "b\\":", "c" : ":\\\\", "d": ["\\"{", ":"]}',
      map({ 'a:': 'b":', c: ':\\', d: ['"{', ':'] })
    ],
    ['a text of many escapes', `["${'\\n'.repeat(400_000)}"]`, ['\n'.repeat(400_000)]]
  ])('%s', async (_, text, data) => {
    expect(await parseData(text)).toEqual(data)
  })

  test('any name can be a key', async () => {
    const data = await parseData('{"__proto__": {"polluted": 1}, "constructor": 2}')
    expect(data instanceof Map && [...data.keys()]).toEqual(['__proto__', 'constructor'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('YAML', () => {
  test.each<[string, string, InputValue]>([
    ['a map', 'Region: EMEA\nYear: 2026', map({ Region: 'EMEA', Year: 2026 })],
    ['a list of maps', '- a: 1\n- b: [x, y]', [map({ a: 1 }), map({ b: ['x', 'y'] })]],
    ['dates are texts', 'a: 2026-01-31\nb: 2026-01-31T08:00:00Z', map({ a: '2026-01-31', b: '2026-01-31T08:00:00Z' })],
    ['only the core schema has booleans', '[true, False, yes, on, no]', [true, false, 'yes', 'on', 'no']],
    ['nothing', '[null, ~, Null]', [null, null, null]],
    [
      'numbers that JavaScript would write otherwise',
      '[007, 1.10, 0x1F, 1e3, .inf, +1, 123e4567]',
      ['007', '1.10', '0x1F', '1e3', '.inf', '+1', '123e4567']
    ],
    ['numbers', '[7, -2.5, 0]', [7, -2.5, 0]],
    ['quoted numbers', '["7", \'1.0\']', ['7', '1.0']],
    ['keys are texts', '1: a\n01: b\ntrue: c\n"x y": d', map({ '1': 'a', '01': 'b', true: 'c', 'x y': 'd' })],
    ['a block of text', 'a: |\n  one\n  two\n', map({ a: 'one\ntwo\n' })],
    ['aliases', '- &a {x: 1}\n- *a', [map({ x: 1 }), map({ x: 1 })]],
    ['an anchor that is set again', '[&a 1, *a, &a 2, *a]', [1, 1, 2, 2]],
    ['an anchor within an anchor', '- &a [&b 1]\n- &b 2\n- *a\n- *b', [[1], 2, [1], 2]],
    ['an alias as a key', '- &a key\n- {*a : 1}', ['key', map({ key: 1 })]],
    [
      'tags make no other values',
      '[!!timestamp 2026-01-31, !!str 7, !custom x, !!binary aGk=]',
      ['2026-01-31', '7', 'x', 'aGk=']
    ],
    ['a set is a map', '!!set {a, b}', map({ a: null, b: null })],
    ['JSON with what JSON does not have', '{"a": 1, # one\n "b": 2,}', map({ a: 1, b: 2 })],
    ['a comment alone', '# nothing', null],
    ['a string', 'just words', 'just words'],
    ['a byte order mark', '\ufeffa: 1', map({ a: 1 })],
    ['a byte order mark before a list', '\ufeff- a: 1\n- b', [map({ a: 1 }), 'b']]
  ])('%s', async (_, text, data) => {
    expect(await parseData(text)).toEqual(data)
  })

  test('a merge key and __proto__ are ordinary keys', async () => {
    const data = await parseData('- &a {x: 1}\n- {<<: *a, __proto__: {y: 1}}')
    const second = Array.isArray(data) ? data[1] : undefined
    expect(second instanceof Map && [...second.keys()]).toEqual(['<<', '__proto__'])
  })

  test.each([
    [
      'an open bracket',
      'a: [1\nb: 2',
      'is neither YAML nor JSON (line 2, column 1: Flow sequence in block collection must be sufficiently indented and end with a ])'
    ],
    ['an open quote', 'a: "x', 'is neither YAML nor JSON (line 1, column 6: Missing closing "quote)'],
    ['a tab', 'a:\n\tb: secret', 'is neither YAML nor JSON (line 2, column 1: Tabs are not allowed as indentation)'],
    [
      'a map in a line',
      'a: b: secret',
      'is neither YAML nor JSON (line 1, column 4: Nested mappings are not allowed in compact mappings)'
    ],
    ['what is not shown', '"a" secret', 'is neither YAML nor JSON (line 1, column 5)'],
    ['several documents', 'a: 1\n---\nb: 2', 'contains several YAML documents. Keep one'],
    ['a key twice', 'a: 1\nb: 2\na: 3', 'contains a key twice in one map (line 3)'],
    ['a key twice in JSON', '{"a": {"b": 1,\n "c": 2,\n "b": 1}}', 'contains a key twice in one map (line 3)'],
    ['a key twice in JSON, once escaped', '{"a": 1, "\\u0061": 2}', 'contains a key twice in one map (line 1)'],
    ['a list as a key', 'x: 1\n? [a]\n: 1', 'contains a key that is not a string (line 2)'],
    ['an alias to nothing', 'a: *x', 'contains a YAML alias without its anchor'],
    ['an alias to what it is in', '&a [*a]', 'contains a YAML alias without its anchor']
  ])('%s is a problem', async (_, text, problem) => {
    expect(await parseProblem(text)).toBe(problem)
  })
})

describe('a hostile document', () => {
  const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 10; i++)
    laughs.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`
    )

  test.each([
    ['a billion laughs', laughs.join('\n'), /^contains more than 100000 values$/],
    ['a million values', `[${'1,'.repeat(120_000)}1]`, /^contains more than 100000 values$/],
    [
      'a million keys',
      Array.from({ length: 120_000 }, (_, i) => `k${i}:`).join('\n'),
      /^(?:contains more than|is longer)/
    ],
    ['more than a megabyte', `"${'x'.repeat(1024 * 1024)}"`, /^is larger than 1 MiB$/],
    ['more than a megabyte of two-byte characters', 'é'.repeat(600_000), /^is larger than 1 MiB$/],
    ['deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^nests deeper than 32 levels$/],
    ['deeper brackets that are never closed', '['.repeat(300_000), /^nests deeper than 32 levels$/],
    ['deep braces', '{"a":'.repeat(100_000), /^nests deeper than 32 levels$/],
    ['deep block lists', '- '.repeat(500_000), /^nests deeper than 32 levels$/],
    ['deep block keys', '? '.repeat(500_000), /^nests deeper than 32 levels$/],
    [
      'deep indentation',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /^nests deeper than 32 levels$/
    ],
    ['many anchors', '&a '.repeat(20_000), /^is neither YAML nor JSON/],
    ['many commas', `[${','.repeat(100_000)}]`, /^is neither YAML nor JSON/],
    ['a megabyte of brackets', '['.repeat(1024 * 1024), /^nests deeper than 32 levels$/],
    ['a list that begins on each line', '- [\n'.repeat(250_000), /^nests deeper than 32 levels$/],
    ['a megabyte of commas', `[${','.repeat(1024 * 1024 - 1)}`, /^is neither YAML nor JSON \(line 1, column 3\)$/],
    ['half a million items', `[${'1,'.repeat(524_000)}]`, /^contains more than 100000 values$/],
    ['a million documents', '---\n'.repeat(60_000), /^contains several YAML documents/]
  ])('with %s is rejected', async (_, text, problem) => {
    expect(await parseProblem(text)).toMatch(problem)
  })

  test('of a megabyte of brackets is rejected in less time than a small document is read', async () => {
    const cpuMs = async (text: string) => {
      const before = process.cpuUsage()
      await parseDocument(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    const small = Array.from({ length: 5000 }, (_, index) => `- a: ${index}`).join('\n')
    await cpuMs(small)
    expect(await cpuMs('['.repeat(1024 * 1024))).toBeLessThan(await cpuMs(small))
  })

  test('is not one with brackets and dashes within strings', async () => {
    const brackets = '['.repeat(100)
    const text = `a: |\n  ${brackets}\nb: "${brackets}"\nc: '${brackets}'\n# ${brackets}\nd: e ${brackets}`
    const block = Array.from({ length: 50 }, () => '- |\n  text').join('\n')
    expect(await parseData(text)).toEqual(map({ a: `${brackets}\n`, b: brackets, c: brackets, d: `e ${brackets}` }))
    expect(await parseData(block)).toHaveLength(50)
  })

  test('with fifty thousand distinct keys is read in bounded time', async () => {
    const data = await parseData(Array.from({ length: 50_000 }, (_, i) => `k${i}:`).join('\n'))
    expect(data instanceof Map && data.size).toBe(50_000)
  })

  test('a JSON document has the same value as JSON and as YAML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async value => {
        const text = JSON.stringify(value)
        // As JSON has it: there -0 is 0.
        const meant = mapped(JSON.parse(text))
        expect(await parseData(text)).toEqual(meant)
        expect(parseYaml(text)).toEqual(meant)
      })
    )
  })

  test('every string is data or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText(), fc.json(), yamlish), async text => {
        const parsed = await parseDocument(text)
        expect('data' in parsed || parsed.problem.length > 0).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})

function mapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapped)
  if (typeof value !== 'object' || value === null) return value
  return new Map(Object.entries(value).map(([key, one]) => [key, mapped(one)]))
}

const yamlish = fc
  .array(
    fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&x ',
      '*x',
      '!!str ',
      '? ',
      '|',
      '>',
      '#',
      '%',
      '@',
      '\t',
      '1',
      '~',
      '<<'
    )
  )
  .map(parts => parts.join(''))
