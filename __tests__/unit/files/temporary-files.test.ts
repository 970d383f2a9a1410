import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  createTemporaryDirectoryName,
  createTemporaryName,
  removeLeftovers
} from '../../../src/files/temporary-files.ts'
import { createTempDirectory } from '../../support/temporary-directory.ts'

// More than any system gives to a process.
const dead = 2_147_483_000

test('two steps never share a temporary name', () => {
  const names = Array.from({ length: 100 }, () => [createTemporaryName('Sales.pdf'), createTemporaryDirectoryName()])
  expect(new Set(names.flat()).size).toBe(200)
})

test('temporary files of a killed step are removed, also in folders; all others stay', async () => {
  const root = await createTempDirectory()
  await mkdir(join(root, `.parts-${dead}-0a1b2c3d`))
  await mkdir(join(root, 'Sales/node_modules'), { recursive: true })
  const kept = [
    createTemporaryName('running.pdf'),
    'Sales/report.pdf',
    'Sales/.hidden',
    `Sales/.x.part-${dead}`,
    `Sales/node_modules/.x.part-${dead}-0a1b2c3d`
  ]
  const leftovers = [`.parts-${dead}-0a1b2c3d/1.pdf`, `Sales/.report.pdf.part-${dead}-0a1b2c3d`]
  for (const path of [...kept, ...leftovers]) await writeFile(join(root, path), '')
  await removeLeftovers(root)
  const left = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = left
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
  expect(paths.toSorted()).toEqual(kept.toSorted())
  expect(await readdir(root)).not.toContain(`.parts-${dead}-0a1b2c3d`)
})

test('a link is not followed', async () => {
  const [root, elsewhere] = [await createTempDirectory(), await createTempDirectory()]
  await writeFile(join(elsewhere, `.a.part-${dead}-0a1b2c3d`), '')
  await symlink(elsewhere, join(root, 'link'))
  await removeLeftovers(root)
  expect(await readdir(elsewhere)).toHaveLength(1)
})

test('a directory that does not exist has nothing to remove', async () => {
  await expect(removeLeftovers(join(await createTempDirectory(), 'none'))).resolves.toBeUndefined()
})
