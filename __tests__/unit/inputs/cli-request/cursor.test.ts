import { describe, expect, test } from '@jest/globals'
import { RequestCursor } from '../../../../src/inputs/cli-request/cursor.ts'
import type { InputValue } from '../../../../src/inputs/document/value.ts'

function createCursor(data: InputValue | undefined, path = 'A.B') {
  const problems: string[] = []
  return { cursor: new RequestCursor(data, path, problems), problems }
}

test.each<[InputValue | undefined, boolean, boolean]>([
  [undefined, true, true],
  [null, true, true],
  ['', true, false],
  [[], true, false],
  [new Map(), true, false],
  [' ', false, false],
  [0, false, false],
  [false, false, false]
])('%p is absent: %p, missing: %p', (data, absent, missing) => {
  const { cursor } = createCursor(data)
  expect({ absent: cursor.isEmpty, missing: cursor.isMissing }).toEqual({ absent, missing })
})

describe('unknown members', () => {
  test('are reported with their path', () => {
    const problems: string[] = []
    const root = new RequestCursor(new Map([['A', new Map([['B', 1]])]]), '', problems)
    root.members(['A'])('A').members(['B'])('B').text()
    expect(problems).toEqual(['A.B: expected a string, got an integer.'])
  })

  test.each<[string, InputValue, string]>([
    ['Nmae', new Map([['Nmae', 1]]), 'A.B has no member "Nmae". Did you mean Name?'],
    ['xyz', new Map([['xyz', 1]]), 'A.B has no member "xyz". Known: Name, Values.'],
    ['__proto__', new Map([['__proto__', 1]]), 'A.B has no member "__proto__". Known: Name, Values.'],
    ['a list', ['x'], 'A.B: expected an object, got a list.'],
    ['a string', 'x', 'A.B: expected an object, got a string.']
  ])('%s is rejected', (_, data, problem) => {
    const { cursor, problems } = createCursor(data)
    expect(cursor.members(['Name', 'Values'])('Name').isMissing).toBe(true)
    expect(problems).toEqual([problem])
  })

  test('are listed up to the twentieth', () => {
    const { cursor, problems } = createCursor(new Map(Array.from({ length: 1000 }, (_, i) => [`k${i}`, 1])), '')
    cursor.members([])
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)).toBe('the request has 980 more unknown members.')
  })
})

describe('the items of a list', () => {
  const range = { min: 1, max: 2, what: 'files' }
  test.each<[string, InputValue | undefined, number, string[]]>([
    ['enough', ['a', 'b'], 2, []],
    ['too many', ['a', 'b', 'c'], 2, ['A.B has 3 items. Allowed: 1 to 2 files.']],
    ['none', [], 0, ['A.B is missing. Allowed: 1 to 2 files.']],
    ['nothing', undefined, 0, ['A.B is missing. Allowed: 1 to 2 files.']],
    ['no list', 'a', 0, ['A.B: expected a list, got a string.']]
  ])('%s', (_, data, count, said) => {
    const { cursor, problems } = createCursor(data)
    expect(cursor.items(range)).toHaveLength(count)
    expect(problems).toEqual(said)
  })

  test.each([
    [{ min: 1, max: 1, what: 'file' }, 'A.B has 2 items. Allowed: exactly 1 file.'],
    [{ min: 0, max: 1, what: 'destination' }, 'A.B has 2 items. Allowed: at most 1 destination.']
  ])('are reported with the allowed number: %j', (asked, problem) => {
    const { cursor, problems } = createCursor(['a', 'b'])
    cursor.items(asked)
    expect(problems).toEqual([problem])
  })

  test('can be absent if none are required', () => {
    const { cursor, problems } = createCursor(null)
    expect(cursor.items({ min: 0, max: 1, what: 'tag' })).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('a string', () => {
  const fits = (text: string) => (text === 'right' ? undefined : 'is wrong.')
  test.each<[string, InputValue | undefined, string | undefined, string[]]>([
    ['right', 'right', 'right', []],
    ['wrong', 'x', undefined, ['A.B "x" is wrong.']],
    ['a number', 7, undefined, ['A.B: expected a string, got an integer.']],
    [
      'a placeholder',
      '<<aws account id>>',
      undefined,
      ['A.B "<<aws account id>>" is still a placeholder. Replace it.']
    ],
    ['nothing', null, undefined, []]
  ])('%s', (_, data, expected, said) => {
    const { cursor, problems } = createCursor(data)
    expect(cursor.text(fits)).toBe(expected)
    expect(problems).toEqual(said)
  })

  test.each([null, ''])('is missing if it is %p', data => {
    const { cursor, problems } = createCursor(data)
    expect(cursor.required()).toBeUndefined()
    expect(problems).toEqual(['A.B is missing.'])
  })
})

test('is read, or reported by its type if it is secret', () => {
  const { cursor, problems } = createCursor('secret')
  expect(cursor.privateValue(data => data, 'a string')).toBe('secret')
  expect(cursor.privateValue(() => undefined, 'an integer')).toBeUndefined()
  expect(createCursor(undefined).cursor.privateValue(data => data, 'a string')).toBeUndefined()
  expect(problems).toEqual(['A.B: expected an integer, got a string.'])
})
