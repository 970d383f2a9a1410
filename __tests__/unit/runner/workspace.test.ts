import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createWorkspace } from '../../../src/runner/workspace.ts'
import { isWindows, testOnPosix } from '../../support/platform.ts'

let outside: string
let root: string

beforeAll(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')))
  root = join(outside, 'root')
  await mkdir(join(root, 'reports'), { recursive: true })
  await writeFile(join(outside, 'secret.txt'), 'secret')
  await mkdir(join(outside, 'root-of-another'))
  await writeFile(join(outside, 'root-of-another', 'a.txt'), 'secret')
  await writeFile(join(root, 'reports', 'weekly.yaml'), 'Grüße')
  await writeFile(join(root, '..data.txt'), 'inside')
  await writeFile(join(root, 'empty'), '')
  await symlink(join(root, 'reports', 'weekly.yaml'), join(root, 'link-inside'))
  await symlink(join(outside, 'secret.txt'), join(root, 'link-outside'))
  await symlink(outside, join(root, 'directory-outside'))
  await symlink(root, join(outside, 'link-to-root'))
  await symlink('nowhere', join(root, 'link-to-nothing'))
  await symlink('reports', join(root, 'link-to-directory'))
  if (!isWindows) execFileSync('mkfifo', [join(root, 'pipe')])
})
afterAll(() => rm(outside, { recursive: true }))

test.each([
  ['a path', 'reports/weekly.yaml', 'Grüße'],
  ['a path through ..', 'reports/../reports/weekly.yaml', 'Grüße'],
  ['a link to a file inside', 'link-inside', 'Grüße'],
  ['a name that begins with two dots', '..data.txt', 'inside'],
  ['an empty file', 'empty', '']
])('a file is read from %s', async (_, path, text) => {
  expect(await createWorkspace(root).read(path, 1000)).toBe(text)
})

test.each([
  ['a path that leads out', '../secret.txt'],
  ['a neighbour whose name begins like the root', '../root-of-another/a.txt'],
  ['a link that leads out', 'link-outside'],
  ['a directory that leads out', 'directory-outside/secret.txt'],
  ['a missing file', 'nothing.yaml'],
  ['a directory', 'reports'],
  ['the root', '.'],
  ['a pipe without a writer', 'pipe'],
  ['an absolute path', '/etc/hostname'],
  ['a path with a zero byte', 'a\0b']
])('%s counts as absent', async (_, path) => {
  expect(await createWorkspace(root).read(path, 1000)).toBeUndefined()
})

test('an absolute path inside is read, even if the root is a link', async () => {
  const there = createWorkspace(join(outside, 'link-to-root'))
  expect(await there.read(join(root, 'reports', 'weekly.yaml'), 1000)).toBe('Grüße')
  expect(await there.read('reports/weekly.yaml', 1000)).toBe('Grüße')
})

test('one byte more than allowed is read of a file that is too large', async () => {
  await writeFile(join(root, 'large'), 'x'.repeat(5000))
  expect(await createWorkspace(root).read('large', 100)).toHaveLength(101)
  expect(await createWorkspace(root).read('large', 5000)).toHaveLength(5000)
})

describe('files can be written below', () => {
  test.each(['.', 'reports', 'reports/new/newer', 'new', 'link-to-directory/new', './/reports/', '..data'])(
    '%s',
    async path => {
      expect(await createWorkspace(root).findWriteBlocker(path)).toBeUndefined()
      expect(await createWorkspace(join(outside, 'link-to-root')).findWriteBlocker(path)).toBeUndefined()
    }
  )
})

test('files can be written below a directory with the manifest of an export', async () => {
  await mkdir(join(root, 'archive'), { recursive: true })
  await writeFile(join(root, 'archive/manifest.json'), '{\n  "version": 1,\n  "run": {\n    "repository": "o/r"')
  await writeFile(join(root, 'archive/SHA256SUMS'), `${'a'.repeat(64)}  a.pdf\n`)
  expect(await createWorkspace(root).findWriteBlocker('archive')).toBeUndefined()
})

describe('no file can be written below', () => {
  test.each([
    ['a file', 'empty', 'empty', 'file'],
    ['a path below a file', 'reports/weekly.yaml/a/b', 'reports/weekly.yaml', 'file'],
    ...(isWindows ? [] : [['a pipe', 'pipe', 'pipe', 'file']]),
    ['a link to a file', 'link-inside', 'link-inside', 'file'],
    ['a link to nothing', 'link-to-nothing/a', 'link-to-nothing', 'file'],
    ['a link out', 'directory-outside', 'directory-outside', 'link'],
    ['a path behind a link out of the workspace', 'directory-outside/new', 'directory-outside', 'link'],
    ['a name that is too long', `reports/${'x'.repeat(300)}`, 'reports', 'not-writable']
  ])('%s', async (_, path, at, kind) => {
    expect(await createWorkspace(root).findWriteBlocker(path)).toEqual({ at, kind })
  })

  test.each([
    ['a manifest of something else', 'manifest.json', '{"name":"App"}'],
    ['checksums of another form', 'SHA256SUMS', 'see the release page']
  ])('%s', async (_, name, text) => {
    await mkdir(join(root, 'foreign'), { recursive: true })
    await writeFile(join(root, 'foreign', name), text)
    expect(await createWorkspace(root).findWriteBlocker('foreign')).toEqual({
      at: `foreign/${name}`,
      kind: 'foreign-file'
    })
    await rm(join(root, 'foreign'), { recursive: true })
  })

  test('a workspace that does not exist has no files', async () => {
    expect(await createWorkspace(join(outside, 'none')).findWriteBlocker('out')).toEqual({
      at: '.',
      kind: 'not-writable'
    })
  })

  // root can write everywhere.
  const asUser = process.getuid?.() === 0 ? test.skip : testOnPosix
  asUser('a directory without the permission', async () => {
    await mkdir(join(root, 'locked'))
    await chmod(join(root, 'locked'), 0o500)
    expect(await createWorkspace(root).findWriteBlocker('locked/new')).toEqual({ at: 'locked', kind: 'not-writable' })
  })
})

test('the names in a directory of the workspace are listed', async () => {
  expect(await createWorkspace(root).listNames('reports')).toEqual(['weekly.yaml'])
  expect(await createWorkspace(root).listNames('.')).toContain('empty')
})

test.each(['nowhere', 'empty', '..', 'directory-outside'])('names of %s are not listed', async directory => {
  expect(await createWorkspace(root).listNames(directory)).toEqual([])
})
