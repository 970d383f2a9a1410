import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../../src/domain/errors.ts'
import { InputProblems } from '../../../../src/inputs/reader/input-reader.ts'
import { createReader } from '../input-harness.ts'

const own = new Map([
  ['format', 'CSV'],
  ['sheet-ids', ' '],
  ['bucket', null]
])

describe('an entry of reports', () => {
  const { reader: step } = createReader({
    format: 'PDF',
    'sheet-ids': 'a',
    bucket: 'b',
    'user-email': 'ann@example.com'
  })
  const entry = step.forEntry('reports entry 2', own, new Set(['user-email'] as const))

  test.each([
    ['its own value', 'format', 'CSV'],
    ["the step's, where its own is blank", 'sheet-ids', 'a'],
    ["the step's, where its own is nothing", 'bucket', 'b'],
    ['nothing, where it does not inherit', 'user-email', undefined],
    ['nothing, if it is not set', 'user-name', undefined]
  ] as const)('overrides the step with %s', (_, name, expected) => {
    expect(entry.get(name)).toBe(expected)
  })

  test.each([
    ['format', true],
    ['sheet-ids', false],
    ['bucket', false]
  ] as const)('sets %s itself: %p', (name, owned) => {
    expect(entry.isSetHere(name)).toBe(owned)
    expect(step.isSetHere(name)).toBe(true)
  })
})

describe('the list of problems', () => {
  test('is in the order of action.yml', () => {
    const { reader, problems } = createReader({})
    for (const name of ['wait', 'dashboard-id', 'user-arn', 'bucket'] as const)
      reader.addValueProblem(name, 'is wrong.')
    expect(problems().map(problem => problem.split(':')[0])).toEqual(['dashboard-id', 'user-arn', 'bucket', 'wait'])
  })

  test('names the scope that set the value, once', () => {
    const { reader: step, problems } = createReader({ namespace: 'a b' })
    const entries = [1, 2].map(number => step.forEntry(`reports entry ${number}`, own, new Set()))
    for (const entry of entries) {
      entry.addValueProblem('namespace', 'is wrong.')
      entry.addValueProblem('format', 'is wrong.')
    }
    expect(problems()).toEqual([
      'reports entry 1: format: is wrong.',
      'reports entry 2: format: is wrong.',
      'namespace: is wrong.'
    ])
  })

  test('names the scope in which a rule is broken', () => {
    const { reader: step, problems, warnings } = createReader({})
    const entry = step.forEntry('reports entry 1 (Weekly)', own, new Set())
    entry.addConflict('a and b do not go together.')
    entry.warn('c is left out.')
    step.addConflict('d is missing.')
    expect(problems()).toEqual(['d is missing.', 'reports entry 1 (Weekly): a and b do not go together.'])
    expect([...warnings]).toEqual(['reports entry 1 (Weekly): c is left out.'])
  })

  test('has no rules and warnings if only values are checked', () => {
    const { reader, problems, warnings } = createReader({ format: 'PDF' })
    const values = reader.valuesOnly()
    values.addConflict('a')
    values.warn('b')
    values.addValueProblem('format', 'is wrong.')
    expect(values.get('format')).toBe('PDF')
    expect(problems()).toEqual(['format: is wrong.'])
    expect(warnings.size).toBe(0)
  })
})

test('contains an input of more than a megabyte, which is not parsed', () => {
  const { reader, problems } = createReader({
    'sheet-ids': 'x'.repeat(1024 * 1024 + 1),
    format: 'x'.repeat(1024 * 1024)
  })
  expect(reader.get('sheet-ids')).toBeUndefined()
  expect(reader.get('format')).toHaveLength(1024 * 1024)
  expect(problems()).toEqual(['sheet-ids: is larger than 1 MiB.'])
})

test('has at most a thousand problems, and the number of the others', () => {
  const findings = new InputProblems()
  for (let i = 0; i < 1234; i++) findings.add(`problem ${i}`)
  try {
    findings.throwIfAny()
    throw new Error('nothing was wrong')
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    const problems = error instanceof InputError ? error.problems : []
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)).toBe('and 234 more')
  }
})
