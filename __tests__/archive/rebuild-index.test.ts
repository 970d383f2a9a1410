import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openArchive } from '../../archive/open-archive.ts'
import { rebuildIndex, type StoredArchive } from '../../archive/rebuild-index.ts'
import type { ExportEntry } from '../../src/files/archive-index/index-types.ts'
import { buildFileEntry, buildManifest } from '../unit/files/archive-index/sample-manifest.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-rebuild-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
}

async function readEntries(path: string): Promise<ExportEntry[]> {
  const { exports }: { exports: ExportEntry[] } = JSON.parse(await readFile(join(folder, path), 'utf8'))
  return exports
}

test('the index is built from the manifests in all folders, and leaves out files that are gone', async () => {
  const { run } = buildFileEntry()
  const older = buildFileEntry({
    path: 'a.csv',
    completedAt: '2026-10-01T06:00:00.000Z',
    run: { ...run, id: '6' },
    jobs: [{ id: 'gha-6' }]
  })
  await put('1/manifest.json', buildManifest([older]))
  await put('1/a.csv', 'x')
  await put('2/manifest.json', buildManifest([buildFileEntry({ path: 'b.csv' }), buildFileEntry({ path: 'gone.csv' })]))
  await put('2/b.csv', 'x')
  const result = await rebuildIndex(openArchive(folder), '<page>')
  expect(result).toEqual({ exports: 2, manifests: 2, unreadable: [], dropped: 0 })
  expect(await readEntries('index/2026-10.json')).toMatchObject([
    { status: 'COMPLETED', manifest: '1/manifest.json', files: [{ path: '1/a.csv' }] }
  ])
  expect(await readEntries('index/2026-11.json')).toMatchObject([
    { status: 'PARTIAL', files: [{ path: '2/b.csv' }], failures: [{ what: 'gone.csv', code: 'NotArchived' }] }
  ])
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('<page>')
  expect(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))).toMatchObject({
    months: [{ month: '2026-10' }, { month: '2026-11' }]
  })
})

test('rebuilding twice changes nothing', async () => {
  await put('manifest.json', buildManifest([buildFileEntry({ path: 'a.csv' })]))
  await put('a.csv', 'x')
  await rebuildIndex(openArchive(folder), '<page>')
  const first = await readFile(join(folder, 'index/2026-11.json'), 'utf8')
  await rebuildIndex(openArchive(folder), '<page>')
  expect(await readFile(join(folder, 'index/2026-11.json'), 'utf8')).toBe(first)
})

test('a damaged index is replaced, and exports without a manifest are counted', async () => {
  await put('index.json', 'damaged')
  await put('index/2026-11.json', { version: 1, month: '2026-11', exports: [{ id: 'old' }] })
  await put('x/manifest.json', buildManifest([buildFileEntry()]))
  await put('y/manifest.json', 'not JSON')
  expect(await rebuildIndex(openArchive(folder), '<page>')).toEqual({
    exports: 1,
    manifests: 2,
    unreadable: ['y/manifest.json'],
    dropped: 1
  })
})

test('an export that is appended meanwhile is not lost: the whole is done again', async () => {
  await put('1/manifest.json', buildManifest([buildFileEntry({ path: 'a.csv' })]))
  await put('1/a.csv', 'x')
  await rebuildIndex(openArchive(folder), '<page>')
  const archive = openArchive(folder)
  let listings = 0
  const busy: StoredArchive = {
    ...archive,
    listFiles: async () => {
      const files = await archive.listFiles()
      // After the first listing of manifests, another step exports and appends.
      if (++listings === 2) {
        const { run } = buildFileEntry()
        await put('2/manifest.json', buildManifest([buildFileEntry({ path: 'b.csv', run: { ...run, id: '8' } })]))
        await put('2/b.csv', 'x')
        await put('index/2026-11.json', { version: 1, month: '2026-11', exports: [{ id: 'appended' }] })
      }
      return files
    }
  }
  expect(await rebuildIndex(busy, '<page>')).toMatchObject({ exports: 2, manifests: 2 })
  expect(listings).toBe(4)
})

test('an index that never stops changing is an error', async () => {
  await put('manifest.json', buildManifest([buildFileEntry()]))
  const { store, listFiles } = openArchive(folder)
  const busy: StoredArchive = { listFiles, store: { ...store, write: async () => 'conflict' } }
  await expect(rebuildIndex(busy, '<page>')).rejects.toThrow('was changed by exports in each of 5 attempts')
})
