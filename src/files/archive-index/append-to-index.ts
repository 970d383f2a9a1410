import type { StoredText, WriteCondition } from '../../domain/ports.ts'
import {
  addMonth,
  appendEntries,
  archivePageName,
  getMonthPath,
  groupByMonth,
  rootIndexName
} from './index-documents.ts'
import { type IndexStore, UnreadableObjectError } from './index-store.ts'
import type { ExportEntry } from './index-types.ts'
import { isNewerPage } from './page-version.ts'

export interface AppendPorts {
  readonly store: IndexStore
  /** The page as HTML. */
  readonly page: string
  readonly warn: (message: string) => void
  /** Waits a random time that grows with the attempt (from 1); rejects when the step is aborted. */
  readonly waitBeforeRetry: (attempt: number) => Promise<void>
}

/** Other steps kept changing the index for all attempts. */
export class IndexConflictError extends Error {
  override readonly name = 'IndexConflictError'
}

// Each round of conflicts is won by one step, so this bounds how many steps can append at the same time.
const maxAttempts = 60

/**
 * Appends exports to the index of an archive and puts the page next to it. Steps at the same time lose no entry: every
 * write is conditional and is repeated on a newer version when another step was first. Entries that the index contains
 * already are left out. If the store does not support conditional writes, says so and reads every write back.
 * @throws UnreadableIndexError, UnreadableObjectError, IndexConflictError, and errors of the store
 */
export async function appendToIndex(entries: readonly ExportEntry[], ports: AppendPorts): Promise<void> {
  const writer = createWriter(ports)
  await writer.putPage()
  for (const [month, exports] of groupByMonth(entries)) {
    // The month first: a root that names a month without entries would be wrong, the reverse is only incomplete.
    await writer.update(getMonthPath(month), text => appendEntries(text, month, exports))
    await writer.update(rootIndexName, text => addMonth(text, month))
  }
}

type Change = (text: string | undefined) => string | undefined

function createWriter({ store, page, warn, waitBeforeRetry }: AppendPorts) {
  let conditional = true

  function fallBack(): void {
    if (conditional) warn(createFallbackWarning(store.location))
    conditional = false
  }

  // Writing the page twice under the condition that it is absent shows whether the store respects conditions. A store that
  // ignores them overwrites the page with the page, which harms nothing.
  async function putPage(): Promise<void> {
    const { stored } = await readCurrent(store, archivePageName)
    const first = await store.write(archivePageName, page, 'absent')
    const outcome = first === 'written' ? await store.write(archivePageName, page, 'absent') : first
    if (outcome !== 'conflict') fallBack()
    if (first === 'written' || (stored !== undefined && !isNewerPage(page, stored.text))) return
    if (outcome === 'unsupported') await store.write(archivePageName, page, 'none')
    else if (stored?.etag !== undefined) await store.write(archivePageName, page, { etag: stored.etag })
  }

  async function update(path: string, change: Change): Promise<void> {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const { stored, denied } = await readCurrent(store, path)
      // Without conditions, a write would replace an object that may exist.
      if (denied !== undefined && !conditional) throw denied
      const text = change(stored?.text)
      if (text === undefined) return
      const outcome = await store.write(path, text, conditional ? getCondition(stored) : 'none')
      if (outcome === 'written' && conditional) return
      if (outcome === 'unsupported') fallBack()
      // The object exists after all, and cannot be read.
      if (denied !== undefined && outcome === 'conflict') throw denied
      // Without conditions, another step may have overwritten this write: the next round reads it back.
      await waitBeforeRetry(attempt)
    }
    throw new IndexConflictError(`${path} was changed by other steps in each of ${maxAttempts} attempts to update it`)
  }

  return { putPage, update }
}

function createFallbackWarning(location: string): string {
  return `${location} does not support conditional writes: exports that run at the same time can lose each other's entries in the index. Run one export at a time, or rebuild the index afterwards.`
}

function getCondition(stored: StoredText | undefined): WriteCondition {
  if (stored === undefined) return 'absent'
  return stored.etag === undefined ? 'none' : { etag: stored.etag }
}

interface Current {
  readonly stored?: StoredText | undefined
  readonly denied?: UnreadableObjectError
}

async function readCurrent(store: IndexStore, path: string): Promise<Current> {
  try {
    return { stored: await store.read(path) }
  } catch (error) {
    if (error instanceof UnreadableObjectError) return { denied: error }
    throw error
  }
}
