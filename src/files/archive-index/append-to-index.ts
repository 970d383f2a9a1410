import { type ConditionalWriter, createConditionalWriter, readCurrent, type WriterPorts } from './conditional-writer.ts'
import {
  addMonth,
  appendEntries,
  archivePageName,
  getMonthPath,
  groupByMonth,
  rootIndexName
} from './index-documents.ts'
import type { ExportEntry } from './index-types.ts'
import { isArchivePage, isNewerPage } from './page-version.ts'

export interface AppendPorts extends WriterPorts {
  /** The page as HTML. */
  readonly page: string
}

/**
 * Appends exports to the index of an archive and puts the page next to it. Concurrent steps keep each other's entries; entries
 * that the index contains already are left out.
 * @throws UnreadableIndexError, UnreadableObjectError, WriteConflictError, and errors of the store
 */
export async function appendToIndex(entries: readonly ExportEntry[], ports: AppendPorts): Promise<void> {
  const writer = createConditionalWriter(ports)
  await putPage(writer, ports)
  for (const [month, exports] of groupByMonth(entries)) {
    // The month first: a root that names a month without entries would be wrong, the reverse is only incomplete.
    await writer.update(getMonthPath(month), text => appendEntries(text, month, exports))
    await writer.update(rootIndexName, text => addMonth(text, month))
  }
}

// Writing the page twice under the condition that it is absent shows whether the store respects conditions. A store that
// ignores them overwrites the page with the page, which harms nothing.
async function putPage(writer: ConditionalWriter, { store, page, warn }: AppendPorts): Promise<void> {
  const { stored } = await readCurrent(store, archivePageName)
  if (stored !== undefined && stored.text.trim() !== '' && !isArchivePage(stored.text)) {
    warn(
      `${archivePageName} at ${store.location} is not the page of an archive, so it was left unchanged. Move it away to get the page.`
    )
    return
  }
  const first = await store.write(archivePageName, page, 'absent')
  const outcome = first === 'written' ? await store.write(archivePageName, page, 'absent') : first
  if (outcome !== 'conflict') writer.fallBack()
  if (first === 'written' || (stored !== undefined && !isNewerPage(page, stored.text))) return
  if (outcome === 'unsupported') await store.write(archivePageName, page, 'none')
  else if (stored?.etag !== undefined) await store.write(archivePageName, page, { etag: stored.etag })
}
