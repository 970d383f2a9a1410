import { expect, test } from '@jest/globals'
import { fileKey } from '../../../../src/files/naming/file-key.ts'
import { report } from '../fixtures.ts'

test('is the same for the same file, and another for every other', () => {
  const keys = [
    fileKey(report({ label: 'a' }), 1),
    fileKey(report({ label: 'a' }), 11),
    fileKey(report({ label: 'a', name: 'a' }), 1),
    fileKey(report({ label: 'a 1' }), 1)
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(fileKey({ ...report({ label: 'a' }) }, 1)).toBe(keys[0])
})
