import { describe, expect, test } from '@jest/globals'
import {
  describeType,
  type InputValue,
  isBlank,
  isList,
  isMap,
  isScalar
} from '../../../../src/inputs/document/value.ts'

const tooLarge = 'an integer too large to be sent exactly (beyond ±9007199254740991)'

const cases: readonly [InputValue | undefined, string, 'map' | 'list' | 'scalar' | 'nothing'][] = [
  [undefined, 'nothing', 'nothing'],
  [null, 'nothing', 'nothing'],
  ['a', 'a string', 'scalar'],
  ['', 'a string', 'scalar'],
  [1, 'an integer', 'scalar'],
  [Number.MAX_SAFE_INTEGER, 'an integer', 'scalar'],
  [2 ** 53, tooLarge, 'scalar'],
  ['-9007199254740993', tooLarge, 'scalar'],
  ['007', 'a string', 'scalar'],
  [1.5, 'a decimal number', 'scalar'],
  [true, 'a boolean', 'scalar'],
  [[], 'a list', 'list'],
  [new Map(), 'a map', 'map']
]

describe('types of data', () => {
  test.each(cases)('%p is %s', (data, words, kind) => {
    expect(describeType(data)).toBe(words)
    expect({ map: isMap(data), list: isList(data), scalar: isScalar(data) }).toEqual({
      map: kind === 'map',
      list: kind === 'list',
      scalar: kind === 'scalar'
    })
  })

  test.each<[InputValue | undefined, boolean]>([
    [undefined, true],
    [null, true],
    ['', true],
    [' \n\t', true],
    ['a', false],
    [0, false],
    [false, false],
    [[], false],
    [new Map(), false]
  ])('%p is blank: %p', (data, blank) => {
    expect(isBlank(data)).toBe(blank)
  })
})
