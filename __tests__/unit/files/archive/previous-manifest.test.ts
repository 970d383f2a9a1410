import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  fileExists,
  isSafeRelativePath,
  readPreviousManifest,
  readTextIfPresent
} from '../../../../src/files/archive/previous-manifest.ts'
import { createTempDirectory } from '../fixtures.ts'

test.each([
  ['a.pdf', true],
  ['a/b..c/d.pdf', true],
  ['', false],
  ['/a.pdf', false],
  ['..', false],
  ['a/../../b.pdf', false],
  ['a\\..\\b.pdf', false],
  ['a\0.pdf', false]
])('%j stays below: %s', (path, stays) => {
  expect(isSafeRelativePath(path)).toBe(stays)
})

test('what is not there is no manifest', async () => {
  expect(await readPreviousManifest(join(await createTempDirectory(), 'manifest.json'))).toBeUndefined()
})

test('a directory is no text', async () => {
  await expect(readTextIfPresent(await createTempDirectory())).rejects.toThrow('no file of ours')
})

test('a file is there by its size, a directory never', async () => {
  const root = await createTempDirectory()
  await writeFile(join(root, 'a'), '123')
  await mkdir(join(root, 'b'))
  expect(await Promise.all([fileExists(root, 'a'), fileExists(root, 'a', 3)])).toEqual([true, true])
  expect(await Promise.all([fileExists(root, 'a', 4), fileExists(root, 'b'), fileExists(root, 'c')])).toEqual([
    false,
    false,
    false
  ])
})
