import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { WriteOutcome } from '../../../../src/domain/ports/s3.ts'
import { appendToIndex } from '../../../../src/files/archive-index/append-to-index.ts'
import { WriteConflictError } from '../../../../src/files/archive-index/conditional-writer.ts'
import { type IndexStore, UnreadableObjectError } from '../../../../src/files/archive-index/index-store.ts'
import type { ExportEntry } from '../../../../src/files/archive-index/index-types.ts'
import { buildEntry } from './sample-manifest.ts'

const monthPath = 'index/2026-11.json'
const page = createPage('1.0.0')

function createPage(version: string, more = ''): string {
  return `<meta name="generator" content="QuickSight Snapshot ${version}">${more}`
}

interface MemoryStore extends IndexStore {
  readonly objects: Map<string, string>
  readonly writes: string[]
}

/** A store in memory; each call yields, so that steps at the same time interleave. */
function createStore(conditions: 'respected' | 'ignored' | 'unsupported' = 'respected'): MemoryStore {
  const objects = new Map<string, string>()
  const writes: string[] = []
  const etag = (text: string) => createHash('md5').update(text).digest('hex')
  const yieldNow = () => new Promise(resolve => setImmediate(resolve))
  return {
    location: 's3://archive/reports',
    objects,
    writes,
    read: async path => {
      await yieldNow()
      const text = objects.get(path)
      return text === undefined ? undefined : { text, etag: etag(text) }
    },
    write: async (path, text, condition): Promise<WriteOutcome> => {
      await yieldNow()
      if (condition !== 'none' && conditions === 'unsupported') return 'unsupported'
      const existing = objects.get(path)
      const holds =
        condition === 'none' ||
        (condition === 'absent' ? existing === undefined : existing !== undefined && etag(existing) === condition.etag)
      if (!holds && conditions === 'respected') return 'conflict'
      writes.push(path)
      objects.set(path, text)
      return 'written'
    }
  }
}

function append(entries: readonly ExportEntry[], store: IndexStore, warnings: string[] = [], html = page) {
  const waitBeforeRetry = () => new Promise<void>(resolve => setImmediate(resolve))
  return appendToIndex(entries, { store, page: html, warn: message => warnings.push(message), waitBeforeRetry })
}

function readIds(store: MemoryStore, path = monthPath): string[] {
  const { exports }: { exports: ExportEntry[] } = JSON.parse(store.objects.get(path) ?? '{"exports":[]}')
  return exports.map(({ id }) => id)
}

function createEntry(step: number): ExportEntry {
  return buildEntry({ id: String(step).padStart(20, '0') })
}

test('an export is in its month, the month is in the root, and the page is next to it', async () => {
  const store = createStore()
  await append([createEntry(1)], store)
  expect([...store.objects.keys()].sort()).toEqual(['index.html', 'index.json', monthPath])
  expect(readIds(store)).toEqual([createEntry(1).id])
  expect(store.objects.get('index.json')).toContain('"2026-11"')
})

test('exports of two months are in two files', async () => {
  const store = createStore()
  await append([createEntry(1), buildEntry({ id: 'e'.repeat(20), at: '2026-12-01T00:00:00.000Z' })], store)
  expect(readIds(store, 'index/2026-12.json')).toEqual(['e'.repeat(20)])
  expect(readIds(store)).toEqual([createEntry(1).id])
})

test.each([2, 10, 25])('%i steps at the same time lose no entry', async count => {
  const store = createStore()
  const warnings: string[] = []
  const entries = Array.from({ length: count }, (_, step) => createEntry(step))
  await Promise.all(entries.map(entry => append([entry], store, warnings)))
  expect(readIds(store).sort()).toEqual(entries.map(({ id }) => id))
  expect(JSON.parse(store.objects.get('index.json') ?? '')).toMatchObject({ months: [{ month: '2026-11' }] })
  expect(warnings).toEqual([])
})

test('an existing entry is not appended again', async () => {
  const store = createStore()
  await append([createEntry(1)], store)
  const before = store.writes.length
  await append([createEntry(1)], store)
  expect(readIds(store)).toHaveLength(1)
  expect(store.writes).toHaveLength(before)
})

describe('a store without conditional writes', () => {
  test.each(['ignored', 'unsupported'] as const)(
    'gets the entry, and the warning is printed once (%s)',
    async conditions => {
      const store = createStore(conditions)
      const warnings: string[] = []
      await append(
        [createEntry(1), buildEntry({ id: 'e'.repeat(20), at: '2026-12-01T00:00:00.000Z' })],
        store,
        warnings
      )
      expect(readIds(store)).toEqual([createEntry(1).id])
      expect(store.objects.get('index.html')).toBe(page)
      expect(warnings).toEqual([expect.stringContaining('s3://archive/reports does not support conditional writes')])
    }
  )

  test('is read back, and an entry that another step overwrote is appended again', async () => {
    const store = createStore('ignored')
    let overwritten = false
    const rival: IndexStore = {
      ...store,
      write: async (path, text, condition) => {
        const outcome = await store.write(path, text, condition)
        if (path === monthPath && !overwritten) {
          overwritten = true
          store.objects.set(path, '{"version":1,"month":"2026-11","exports":[]}')
        }
        return outcome
      }
    }
    await append([createEntry(1)], rival)
    expect(readIds(store)).toEqual([createEntry(1).id])
  })
})

describe('the page', () => {
  test.each([
    ['is replaced by one of a later version', '1.0.0', '1.2.0', '1.2.0'],
    ['is replaced by another one of the same version', '1.0.0', '1.0.0', '1.0.0'],
    ['is not replaced by one of an earlier version', '1.10.0', '1.9.0', '1.10.0']
  ])('%s', async (_, existing, own, left) => {
    const store = createStore()
    await append([createEntry(1)], store, [], createPage(existing))
    await append([createEntry(2)], store, [], createPage(own, '<p>'))
    const expected = left === own ? createPage(own, '<p>') : createPage(existing)
    expect(store.objects.get('index.html')).toBe(expected)
  })

  test('does not replace a page of something else, which a warning says', async () => {
    const store = createStore()
    store.objects.set('index.html', '<h1>My site</h1>')
    const warnings: string[] = []
    await append([createEntry(1)], store, warnings)
    expect(store.objects.get('index.html')).toBe('<h1>My site</h1>')
    expect(readIds(store)).toEqual([createEntry(1).id])
    expect(warnings).toEqual([expect.stringMatching(/^index\.html at \S+ is not the page of an archive/)])
  })

  test('is not written again if it is unchanged', async () => {
    const store = createStore()
    await append([createEntry(1)], store)
    await append([createEntry(2)], store)
    expect(store.writes.filter(path => path === 'index.html')).toHaveLength(1)
  })
})

describe('an index that cannot be read', () => {
  const denied = new UnreadableObjectError(new Error('access denied'))

  test('is created if it turns out not to exist', async () => {
    const store = createStore()
    const blind = { ...store, read: () => Promise.reject(denied) }
    await append([createEntry(1)], blind)
    expect(readIds(store)).toEqual([createEntry(1).id])
  })

  test('is never replaced if it exists', async () => {
    const store = createStore()
    await append([createEntry(1)], store)
    const blind = { ...store, read: () => Promise.reject(denied) }
    await expect(append([createEntry(2)], blind)).rejects.toBe(denied)
    expect(readIds(store)).toEqual([createEntry(1).id])
  })

  test('is never replaced in a store without conditional writes', async () => {
    const store = createStore('ignored')
    await append([createEntry(1)], store)
    const blind = { ...store, read: () => Promise.reject(denied) }
    await expect(append([createEntry(2)], blind)).rejects.toBe(denied)
    expect(readIds(store)).toEqual([createEntry(1).id])
  })
})

test('an index that never stops changing is an error that names it', async () => {
  const store = createStore()
  const busy: IndexStore = {
    ...store,
    write: async (path, text, condition) => (path === 'index.html' ? store.write(path, text, condition) : 'conflict')
  }
  await expect(append([createEntry(1)], busy)).rejects.toThrow(WriteConflictError)
  await expect(append([createEntry(1)], busy)).rejects.toThrow(monthPath)
})
