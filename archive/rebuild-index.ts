import { createEntries } from '../src/files/archive-index/create-entries.ts'
import { archivePageName, formatIndex } from '../src/files/archive-index/index-documents.ts'
import type { IndexStore } from '../src/files/archive-index/index-store.ts'
import type { ExportEntry } from '../src/files/archive-index/index-types.ts'
import { getList, getString, isJsonObject } from '../src/files/archive-index/json-fields.ts'

export interface StoredArchive {
  readonly store: IndexStore
  /** Paths of all files, relative to the top of the archive. */
  listFiles(): Promise<string[]>
}

export interface RebuildResult {
  readonly exports: number
  readonly manifests: number
  /** Manifests that cannot be read, and are left out. */
  readonly unreadable: readonly string[]
  /** Exports of the old index that no manifest describes any more. */
  readonly dropped: number
}

const maxAttempts = 5

/**
 * Builds the index of an archive from the manifests in it, and replaces the index and the page. Exports that are appended
 * meanwhile are not lost: then the whole is done again.
 * @throws Error if other steps keep changing the index, and errors of the store
 */
export async function rebuildIndex(archive: StoredArchive, page: string): Promise<RebuildResult> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const result = await rebuildOnce(archive, page)
    if (result !== undefined) return result
  }
  throw new Error(`The index of ${archive.store.location} was changed by exports in each of ${maxAttempts} attempts`)
}

async function rebuildOnce({ store, listFiles }: StoredArchive, page: string): Promise<RebuildResult | undefined> {
  // Versions first: an export that is appended after this makes the write fail.
  const before = await readIndexFiles(store, await listFiles())
  const paths = await listFiles()
  const { entries, manifests, unreadable } = await readManifests(store, paths)
  for (const [path, text] of formatIndex(entries)) {
    const etag = before.get(path)?.etag
    const outcome = await store.write(path, text, etag === undefined ? 'absent' : { etag })
    if (outcome === 'unsupported') await store.write(path, text, 'none')
    if (outcome === 'conflict') return undefined
  }
  await store.write(archivePageName, page, 'none')
  const ids = new Set(entries.map(({ id }) => id))
  const dropped = [...before.values()].flatMap(({ text }) => readIds(text)).filter(id => !ids.has(id))
  return { exports: entries.length, manifests, unreadable, dropped: new Set(dropped).size }
}

async function readIndexFiles(store: IndexStore, paths: readonly string[]) {
  const found = new Map<string, { text: string; etag: string | undefined }>()
  for (const path of paths.filter(each => /^index(?:\/\d{4}-\d\d)?\.json$/.test(each))) {
    const stored = await store.read(path)
    if (stored !== undefined) found.set(path, stored)
  }
  return found
}

async function readManifests(store: IndexStore, paths: readonly string[]) {
  const existing = new Set(paths)
  const entries = new Map<string, ExportEntry>()
  const unreadable: string[] = []
  const manifests = paths.filter(path => /(?:^|\/)manifest\.json$/.test(path))
  for (const path of manifests) {
    const manifest = parseJson((await store.read(path))?.text)
    if (!isJsonObject(manifest) || manifest['version'] !== 1) {
      unreadable.push(path)
      continue
    }
    const folder = path.slice(0, -'/manifest.json'.length)
    const source = { folder: path === 'manifest.json' ? '' : folder, isArchived: (file: string) => existing.has(file) }
    for (const entry of createEntries(manifest, source)) entries.set(entry.id, entry)
  }
  const sorted = [...entries.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return { entries: sorted, manifests: manifests.length, unreadable }
}

function readIds(text: string): string[] {
  return getList(parseJson(text), 'exports').flatMap(entry => getString(entry, 'id') ?? [])
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
