import type { StoredText, WriteCondition } from '../../domain/ports/s3.ts'
import { type IndexStore, UnreadableObjectError } from './index-store.ts'

export interface WriterPorts {
  readonly store: IndexStore
  readonly warn: (message: string) => void
  /** Waits a random time that grows with the attempt (from 1); rejects when the step is aborted. */
  readonly waitBeforeRetry: (attempt: number) => Promise<void>
}

/** The new text of an object; undefined if nothing changes. */
export type Change = (text: string | undefined) => string | undefined

/** Other steps kept changing the object for all attempts. */
export class WriteConflictError extends Error {
  override readonly name = 'WriteConflictError'
}

// Each round of conflicts is won by one step, so this bounds how many steps can write at the same time.
const maxAttempts = 60

export interface ConditionalWriter {
  /**
   * Changes an object so that no other step's change is lost: the write is conditional, and is repeated on a newer version
   * when another step was first. If the store does not support conditional writes, every write is read back.
   * @throws UnreadableObjectError if the object exists and cannot be read, WriteConflictError, and errors of the store
   */
  update(path: string, change: Change): Promise<void>
  /** Stops relying on conditional writes, with a warning. */
  fallBack(): void
}

/** A writer for the shared objects of an archive. */
export function createConditionalWriter({ store, warn, waitBeforeRetry }: WriterPorts): ConditionalWriter {
  let isConditional = true

  function fallBack(): void {
    if (isConditional) warn(createFallbackWarning(store.location))
    isConditional = false
  }

  async function update(path: string, change: Change): Promise<void> {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const { stored, denied } = await readCurrent(store, path)
      // Without conditions, a write would replace an object that may exist.
      if (denied !== undefined && !isConditional) throw denied
      const text = change(stored?.text)
      if (text === undefined) return
      const outcome = await store.write(path, text, isConditional ? getCondition(stored) : 'none')
      if (outcome === 'written' && isConditional) return
      if (outcome === 'unsupported') fallBack()
      // The object exists after all, and cannot be read.
      if (denied !== undefined && outcome === 'conflict') throw denied
      // Without conditions, another step may have overwritten this write: the next round reads it back.
      await waitBeforeRetry(attempt)
    }
    throw new WriteConflictError(`${path} was changed by other steps in each of ${maxAttempts} attempts to update it`)
  }

  return { update, fallBack }
}

function createFallbackWarning(location: string): string {
  return `${location} does not support conditional writes: exports that run at the same time can lose each other's entries in the archive's index and manifest. Run one export at a time, or rebuild the index afterwards.`
}

function getCondition(stored: StoredText | undefined): WriteCondition {
  if (stored === undefined) return 'absent'
  return stored.etag === undefined ? 'none' : { etag: stored.etag }
}

export interface Current {
  readonly stored?: StoredText | undefined
  readonly denied?: UnreadableObjectError
}

/** The object, or why it cannot be read. */
export async function readCurrent(store: IndexStore, path: string): Promise<Current> {
  try {
    return { stored: await store.read(path) }
  } catch (error) {
    if (error instanceof UnreadableObjectError) return { denied: error }
    throw error
  }
}
