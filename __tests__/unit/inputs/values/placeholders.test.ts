import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  createRunValues,
  describeUnknownPlaceholder,
  filePlaceholders,
  fillPlaceholders,
  findUnknownPlaceholders,
  prefixPlaceholders,
  runPlaceholders
} from '../../../../src/inputs/values/placeholders.ts'
import { anyText } from '../../../support/builders/any-text.ts'
import { githubEnvironment, now } from '../input-harness.ts'

const values = { 'run-id': '4711', name: '{run-id}', date: '2026-11-23', empty: '' }

describe('fillPlaceholders', () => {
  test.each([
    ['nothing to fill', 'daily/sales', 'daily/sales'],
    ['one', 'runs/{run-id}', 'runs/4711'],
    ['the same twice', '{run-id}-{run-id}', '4711-4711'],
    ['several', '{date}/{run-id}', '2026-11-23/4711'],
    ['a value that looks like a placeholder', '{name}', '{run-id}'],
    ['braces without a fellow', 'a{b}c'.replace('{b}', '{'), 'a{c'],
    ['a closing brace', 'a}b', 'a}b'],
    ['the innermost braces', '{{run-id}}', '{4711}'],
    ['a value that is empty', 'a{empty}b', 'ab'],
    ['a dollar sign', '$&{run-id}$1', '$&4711$1'],
    ['nothing', '', '']
  ])('%s', (_, template, text) => {
    expect(fillPlaceholders(template, values)).toEqual({ text })
  })

  test.each([
    ['an unknown one', '{runid}', ['runid']],
    ['each once', '{b}{a}{b}{run-id}', ['b', 'a']],
    ['empty braces', '{}', ['']],
    ['blanks inside', '{ run-id }', [' run-id ']],
    ['another case', '{Run-ID}', ['Run-ID']],
    ['what every object has', '{constructor}{__proto__}{toString}', ['constructor', '__proto__', 'toString']]
  ])('%s has no value', (_, template, unknown) => {
    expect(fillPlaceholders(template, values)).toEqual({ unknown })
  })

  test('returns every string without braces unchanged', () => {
    fc.assert(
      fc.property(anyText(), text => {
        const without = text.replaceAll(/[{}]/g, '')
        expect(fillPlaceholders(without, values)).toEqual({ text: without })
      })
    )
  })

  test('puts each value in place of its placeholder, whatever the value is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[^{}]*$/), fc.string())), parts => {
        const names = Object.fromEntries(parts.map(([, value], index) => [`n${index}`, value]))
        const template = parts.map(([text], index) => `${text}{n${index}}`).join('')
        expect(fillPlaceholders(template, names)).toEqual({ text: parts.map(([text, value]) => text + value).join('') })
      })
    )
  })

  test('returns text or unknown names for every template', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', 'run-id', '/') }), template => {
        const filled = fillPlaceholders(template, values)
        if ('unknown' in filled) expect(filled.unknown).toEqual(findUnknownPlaceholders(template, Object.keys(values)))
        else expect(findUnknownPlaceholders(template, Object.keys(values))).toEqual([])
      })
    )
  })
})

test('an unknown placeholder is reported with the known ones and a suggestion', () => {
  expect(describeUnknownPlaceholder('runid', ['date', 'run-id'])).toBe(
    'is not a placeholder. Known: {date}, {run-id}. Did you mean {run-id}?'
  )
  expect(describeUnknownPlaceholder('x', ['date'])).toBe('is not a placeholder. Known: {date}.')
})

test('each list of placeholders contains the one before it', () => {
  expect(prefixPlaceholders).toEqual(expect.arrayContaining([...runPlaceholders]))
  expect(filePlaceholders).toEqual(expect.arrayContaining([...prefixPlaceholders]))
})

describe('the values of run placeholders', () => {
  test('are those of the run on GitHub, with the date in UTC', () => {
    expect(createRunValues(githubEnvironment, now)).toEqual({
      date: '2026-11-23',
      repository: 'octo/reports',
      'ref-name': 'main',
      sha: '0123456789abcdef0123456789abcdef01234567',
      'run-id': '4711',
      'run-number': '42',
      'run-attempt': '2'
    })
  })

  test.each([
    ['missing', {}],
    ['empty', Object.fromEntries(Object.keys(githubEnvironment).map(name => [name, ' ']))]
  ])('have a substitute each if the variables are %s', (_, environment) => {
    expect(createRunValues(environment, now)).toEqual({
      date: '2026-11-23',
      repository: 'local',
      'ref-name': 'local',
      sha: 'local',
      'run-id': 'local',
      'run-number': '0',
      'run-attempt': '1'
    })
  })

  test('exist for every run placeholder', () => {
    expect(Object.keys(createRunValues({}, now)).sort()).toEqual([...runPlaceholders].sort())
  })
})
