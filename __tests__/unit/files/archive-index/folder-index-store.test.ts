import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { appendToIndex } from '../../../../src/files/archive-index/append-to-index.ts'
import { createFolderIndexStore } from '../../../../src/files/archive-index/folder-index-store.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'
import { buildEntry } from './sample-manifest.ts'

function openStore(root: string, folder = 'site') {
  return createFolderIndexStore(folder, { root, now: Date.now, sleep: () => sleep(1) })
}

test('a text is read back, and a write on another version is a conflict', async () => {
  const store = openStore(await createTempDirectory())
  expect(await store.read('index/x.json')).toBeUndefined()
  expect(await store.write('index/x.json', 'one', 'absent')).toBe('written')
  expect(await store.write('index/x.json', 'two', 'absent')).toBe('conflict')
  const stored = await store.read('index/x.json')
  expect(stored?.text).toBe('one')
  expect(await store.write('index/x.json', 'two', { etag: stored?.etag ?? '' })).toBe('written')
  expect(await store.write('index/x.json', 'three', { etag: stored?.etag ?? '' })).toBe('conflict')
  expect(await store.write('index/x.json', 'four', 'none')).toBe('written')
})

test('ten steps at the same time lose no entry, and leave no lock', async () => {
  const root = await createTempDirectory()
  const ids = Array.from({ length: 10 }, (_, step) => String(step).padStart(20, '0'))
  await Promise.all(
    ids.map(id =>
      appendToIndex([buildEntry({ id })], {
        store: openStore(root),
        page: '<page>',
        warn: message => {
          throw new Error(message)
        },
        waitBeforeRetry: () => sleep(1)
      })
    )
  )
  const stored = await openStore(root).read('index/2026-11.json')
  const { exports }: { exports: { id: string }[] } = JSON.parse(stored?.text ?? '')
  expect(exports.map(({ id }) => id).sort()).toEqual(ids)
  expect((await readdir(join(root, 'site'))).sort()).toEqual(['index', 'index.html', 'index.json'])
})

test('the lock of a step that was killed does not last', async () => {
  const root = await createTempDirectory()
  await mkdir(join(root, 'site'))
  const lock = join(root, 'site', '.index.lock')
  await writeFile(lock, '')
  const old = new Date(Date.now() - 60_000)
  await utimes(lock, old, old)
  expect(await openStore(root).write('index.json', '{}', 'absent')).toBe('written')
})

test('a folder that leads out of the workspace is refused', async () => {
  const [root, outside] = [await createTempDirectory(), await createTempDirectory()]
  await symlink(outside, join(root, 'site'))
  await expect(openStore(root).write('index.json', '{}', 'absent')).rejects.toThrow()
  expect(await readdir(outside)).toEqual([])
})
