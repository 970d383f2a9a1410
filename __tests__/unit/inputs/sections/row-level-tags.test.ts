import { describe, expect, test } from '@jest/globals'
import { readRowLevelTags } from '../../../../src/inputs/sections/row-level-tags.ts'
import { createReader } from '../input-harness.ts'

async function readTagsFrom(given: string, anonymous = true) {
  const { reader, problems } = createReader({ 'row-level-tags': given })
  return { tags: await readRowLevelTags(reader, anonymous), problems: problems() }
}

const many = (count: number): string => Array.from({ length: count }, (_, i) => `t${i}: v`).join('\n')

test.each([
  [
    'YAML',
    'tenant: acme\nyear: 2026\nactive: true',
    [
      ['tenant', 'acme'],
      ['year', '2026'],
      ['active', 'true']
    ]
  ],
  ['JSON', '{"tenant": "007"}', [['tenant', '007']]],
  ['as it is written', 'zip: 01234', [['zip', '01234']]],
  ['nothing', '', []],
  ['an empty map', '{}', []],
  ['the longest', `${'k'.repeat(128)}: ${'v'.repeat(256)}`, [['k'.repeat(128), 'v'.repeat(256)]]]
])('%s', async (_, given, expected) => {
  expect(await readTagsFrom(given)).toEqual({ tags: expected.map(([key, value]) => ({ key, value })), problems: [] })
})

test('fifty tags are accepted, and one more is rejected', async () => {
  expect((await readTagsFrom(many(50))).problems).toEqual([])
  expect((await readTagsFrom(many(51))).problems).toEqual(['row-level-tags: 51 tags are too many; at most 50.'])
})

describe('a problem is reported without the value', () => {
  test.each([
    ['[secret]', 'expected a map such as "Region: EMEA", got a list.'],
    ['tenant: [secret]', '"tenant": expected a single value, got a list.'],
    ['tenant:', '"tenant": expected a single value, got nothing.'],
    ['tenant: ""', 'the value of "tenant" must have 1 to 256 characters.'],
    [`tenant: ${'x'.repeat(257)}`, 'the value of "tenant" must have 1 to 256 characters.'],
    ['"": secret', '"" is not a tag key. A key has 1 to 128 characters.'],
    ['tenant: "secret', 'the document is neither YAML nor JSON (line 1, column 16: Missing closing "quote).']
  ])('%s', async (given, problem) => {
    expect((await readTagsFrom(given)).problems).toEqual([`row-level-tags: ${problem}`])
  })
})

test('tags with a registered user are rejected', async () => {
  expect(await readTagsFrom('tenant: acme', false)).toEqual({
    tags: [],
    problems: [
      'row-level-tags: tags apply to anonymous users only; registered users have their own rules. Remove the tags, or set anonymous: true.'
    ]
  })
})

test('tags of the step are ignored for a registered report', async () => {
  const { reader, problems } = createReader({ 'row-level-tags': 'tenant: acme' })
  const entry = reader.forEntry('reports entry 1', new Map(), new Set())
  expect(await readRowLevelTags(entry, false)).toEqual([])
  expect(await readRowLevelTags(entry, true)).toEqual([{ key: 'tenant', value: 'acme' }])
  expect(problems()).toEqual([])
})
