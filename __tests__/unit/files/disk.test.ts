import { chmod, mkdir, readdir, readFile, realpath, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  ensureDirectory,
  getErrnoCode,
  removeQuietly,
  wrapFileSystemErrors,
  writeAtomically
} from '../../../src/files/disk.ts'
import { createTempDirectory } from '../../support/temporary-directory.ts'

describe('directoryIn', () => {
  test.each(['out', 'out/2026/January', '.', '', 'out//deep/./er'])('creates %j below the root', async path => {
    const root = await realpath(await createTempDirectory())
    const made = await ensureDirectory(root, path)
    expect((await stat(made)).isDirectory()).toBe(true)
    expect(made).toBe(join(root, path).replace(/[\\/]$/, ''))
    await expect(ensureDirectory(root, path)).resolves.toBe(made)
  })

  test('follows a link that stays inside', async () => {
    const root = await realpath(await createTempDirectory())
    await mkdir(join(root, 'real'))
    await symlink(join(root, 'real'), join(root, 'link'))
    await expect(ensureDirectory(root, 'link/below')).resolves.toBe(join(root, 'real/below'))
  })

  test('rejects a link that leads out, and creates nothing there', async () => {
    const [root, elsewhere] = [await createTempDirectory(), await createTempDirectory()]
    await symlink(elsewhere, join(root, 'link'))
    await expect(ensureDirectory(root, 'link/below')).rejects.toMatchObject({ code: 'OutsideWorkspace' })
    expect(await readdir(elsewhere)).toEqual([])
  })

  test('rejects a sibling whose name begins with that of the root', async () => {
    const root = await createTempDirectory()
    await mkdir(`${root}-too`)
    await symlink(`${root}-too`, join(root, 'link'))
    await expect(ensureDirectory(root, 'link')).rejects.toMatchObject({ code: 'OutsideWorkspace' })
    await removeQuietly(`${root}-too`)
  })

  test('reports that a file is in the way', async () => {
    const root = await createTempDirectory()
    await writeFile(join(root, 'out'), '')
    await expect(ensureDirectory(root, 'out/x')).rejects.toMatchObject({
      code: 'CannotWrite',
      message: '"out/x" cannot be written: ENOTDIR (a file is where a directory should be)'
    })
  })
})

describe('an atomic write', () => {
  test('is visible only once it is complete', async () => {
    const root = await createTempDirectory()
    const seen = await writeAtomically(root, 'out/file.txt', async temporary => {
      await writeFile(temporary, 'half')
      const names = await readdir(join(root, 'out'))
      await writeFile(temporary, 'whole')
      return names
    })
    expect(seen).toEqual([expect.stringMatching(/^\.file\.txt\.part-\d+-[0-9a-f]{8}$/)])
    expect(await readdir(join(root, 'out'))).toEqual(['file.txt'])
    expect(await readFile(join(root, 'out/file.txt'), 'utf8')).toBe('whole')
  })

  test('leaves the old file and nothing else if it fails', async () => {
    const root = await createTempDirectory()
    await writeFile(join(root, 'file.txt'), 'old')
    const failing = writeAtomically(root, 'file.txt', async temporary => {
      await writeFile(temporary, 'half')
      throw new Error('broken')
    })
    await expect(failing).rejects.toThrow('broken')
    expect(await readdir(root)).toEqual(['file.txt'])
    expect(await readFile(join(root, 'file.txt'), 'utf8')).toBe('old')
  })

  test('replaces a link instead of writing through it', async () => {
    const [root, elsewhere] = [await createTempDirectory(), await createTempDirectory()]
    await writeFile(join(elsewhere, 'precious'), 'kept')
    await symlink(join(elsewhere, 'precious'), join(root, 'file.txt'))
    await writeAtomically(root, 'file.txt', temporary => writeFile(temporary, 'new'))
    expect(await readFile(join(elsewhere, 'precious'), 'utf8')).toBe('kept')
    expect(await readFile(join(root, 'file.txt'), 'utf8')).toBe('new')
  })

  test('accepts names of the maximum length', async () => {
    const root = await createTempDirectory()
    const name = `${'ü'.repeat(98)}.pdf`
    await writeAtomically(root, name, temporary => writeFile(temporary, ''))
    expect(await readdir(root)).toEqual([name])
  })

  test('reports that a directory is in the way, and cleans up', async () => {
    const root = await createTempDirectory()
    await mkdir(join(root, 'file.txt/below'), { recursive: true })
    const failing = writeAtomically(root, 'file.txt', temporary => writeFile(temporary, ''))
    await expect(failing).rejects.toMatchObject({ code: 'CannotWrite', message: expect.stringMatching(/EISDIR|EPERM/) })
    expect(await readdir(root)).toEqual(['file.txt'])
  })
})

describe('the error of the system', () => {
  test.each([
    ['ENOSPC', 'X cannot be written: ENOSPC (the disk is full)', expect.stringContaining('Free some space')],
    ['EIO', 'X cannot be written: EIO', undefined]
  ])('%s', async (code, message, hint) => {
    const failing = wrapFileSystemErrors('X', async () => {
      throw Object.assign(new Error('no'), { code })
    })
    await expect(failing).rejects.toMatchObject({ code: 'CannotWrite', message, hint })
  })

  test.each([new Error('plain'), 'text', Object.assign(new Error(), { code: 7 })])('%s has no error code', error => {
    expect(getErrnoCode(error)).toBeUndefined()
  })

  test('a file that cannot be removed is left in place', async () => {
    const root = await createTempDirectory()
    await expect(removeQuietly(join(root, 'nothing'))).resolves.toBeUndefined()
    await mkdir(join(root, 'locked/inside'), { recursive: true })
    await chmod(join(root, 'locked'), 0o500)
    await expect(removeQuietly(join(root, 'locked'))).resolves.toBeUndefined()
    await chmod(join(root, 'locked'), 0o700).catch(() => undefined)
  })
})
