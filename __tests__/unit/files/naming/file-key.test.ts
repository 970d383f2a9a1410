import { expect, test } from '@jest/globals'
import { createFileKey } from '../../../../src/files/naming/file-key.ts'
import { report } from '../fixtures.ts'

test('is the same for the same file, and another for every other', () => {
  const keys = [
    createFileKey(report({ label: 'a' }), 1),
    createFileKey(report({ label: 'a' }), 11),
    createFileKey(report({ label: 'a', name: 'a' }), 1),
    createFileKey(report({ label: 'a 1' }), 1)
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(createFileKey({ ...report({ label: 'a' }) }, 1)).toBe(keys[0])
})
