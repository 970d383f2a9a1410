import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isArchiveFile } from '../../../../src/domain/archive-files.ts'
import { hasFile, isSafeRelativePath, readPreviousManifest } from '../../../../src/files/archive/previous-manifest.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

test.each([
  ['a.pdf', true],
  ['a/b..c/d.pdf', true],
  ['', false],
  ['/a.pdf', false],
  ['..', false],
  ['a/../../b.pdf', false],
  ['a\\..\\b.pdf', false],
  ['a\0.pdf', false]
])('%j is below the directory: %s', (path, stays) => {
  expect(isSafeRelativePath(path)).toBe(stays)
})

test('a directory without a manifest or with an empty one has no entries', async () => {
  const root = await createTempDirectory()
  expect(await readPreviousManifest(root)).toBeUndefined()
  await writeFile(join(root, 'manifest.json'), '')
  expect(await readPreviousManifest(root)).toBeUndefined()
})

describe('a manifest.json was not written by an export', () => {
  const secret = 'SECRETTOKENABC'
  test.each<[string, (path: string) => Promise<unknown>]>([
    ['if it is a directory', path => mkdir(path)],
    ['if it is not JSON', path => writeFile(path, secret)],
    ['if it is the one of a web app', path => writeFile(path, '{"name":"App","icons":[]}')],
    ['if it is cut off', path => writeFile(path, `{"version": 1, "run": {"${secret}`)],
    [
      'if it is a link',
      async path => {
        await writeFile(`${path}.real`, JSON.stringify({ version: 1, run: {}, files: [], failed: [] }))
        await symlink(`${path}.real`, path)
      }
    ]
  ])('%s, and its content is not repeated', async (_, create) => {
    const root = await createTempDirectory()
    await create(join(root, 'manifest.json'))
    const error = await readPreviousManifest(root).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      code: 'ForeignFile',
      message: expect.stringContaining('manifest.json was not written')
    })
    expect(String(error)).not.toContain(secret)
  })
})

test.each([
  ['lines of sha256sum', `${'a'.repeat(64)}  a.pdf\n${'b'.repeat(64)} *b.pdf\n`, true],
  ['a last line that is cut off', `${'a'.repeat(64)}  a.pdf\n${'b'.repeat(10)}`, true],
  ['nothing', '', true],
  ['digests of another kind', 'SHA256 (a.pdf) = abc\n', false],
  ['a note', 'see RELEASES\n', false]
])('checksums of %s were written by an export: %s', async (_, text, isOurs) => {
  expect(isArchiveFile('SHA256SUMS', text)).toBe(isOurs)
})

test('a file exists if its size matches, and a directory never counts', async () => {
  const root = await createTempDirectory()
  await writeFile(join(root, 'a'), '123')
  await mkdir(join(root, 'b'))
  expect(await Promise.all([hasFile(root, 'a'), hasFile(root, 'a', 3)])).toEqual([true, true])
  expect(await Promise.all([hasFile(root, 'a', 4), hasFile(root, 'b'), hasFile(root, 'c')])).toEqual([
    false,
    false,
    false
  ])
})
