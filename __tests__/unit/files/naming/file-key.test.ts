import { expect, test } from '@jest/globals'
import { createFileKey } from '../../../../src/files/naming/file-key.ts'
import { buildReport } from '../../../support/builders/files.ts'

test('the key of a file is the same for the same file, and different for every other', () => {
  const keys = [
    createFileKey(buildReport({ label: 'a' }), 1),
    createFileKey(buildReport({ label: 'a' }), 11),
    createFileKey(buildReport({ label: 'a', name: 'a' }), 1),
    createFileKey(buildReport({ label: 'a 1' }), 1)
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(createFileKey({ ...buildReport({ label: 'a' }) }, 1)).toBe(keys[0])
})
