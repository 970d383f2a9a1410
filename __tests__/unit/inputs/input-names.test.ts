import { expect, test } from '@jest/globals'
import { entryNames, inputDefaults, inputNames } from '../../../src/inputs/input-names.ts'

test('every input is named once', () => {
  expect(new Set(inputNames).size).toBe(inputNames.length)
})

test('an entry of reports takes what is exported, for whom and to where, and no reports of its own', () => {
  expect(entryNames).not.toContain('reports')
  expect(entryNames).not.toContain('mode')
  expect(entryNames).not.toContain('aws-region')
  expect(entryNames).toEqual(expect.arrayContaining(['dashboard-id', 'user-email', 'bucket', 'github-token']))
  expect(entryNames.filter(name => !inputNames.includes(name))).toEqual([])
})

test('defaults are of inputs that there are', () => {
  expect(Object.keys(inputDefaults).filter(name => !inputNames.some(one => one === name))).toEqual([])
})
