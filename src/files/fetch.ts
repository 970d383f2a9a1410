import { ActionError } from '../errors.ts'
import type { FileLocation, LocalFile, PlannedFile } from '../model.ts'
import { writeWhole } from './disk.ts'
import { type Line, receive, type Source } from './download.ts'
import { verify } from './verify.ts'

export interface Fetch {
  readonly file: PlannedFile
  readonly source: Source
  /** Absolute; the directory that nothing may lead out of. */
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly path: string
}

/**
 * Brings a file home: streamed to a temporary name beside its place, verified, renamed. Throws an ActionError, or the
 * signal's reason.
 */
export async function fetchFile(ask: Fetch, line: Line): Promise<LocalFile> {
  const startedAt = line.clock.now()
  const found = await writeWhole(ask.root, ask.path, async temporary => {
    const received = await receive(ask.source, temporary, line)
    const content = await verify(temporary, ask.file.format, received.bytes)
    line.signal.throwIfAborted()
    return { ...received, ...content }
  })
  const completedAt = line.clock.now()
  return { path: ask.path, ...found, downloadMs: completedAt - startedAt, completedAt }
}

/** Where the object lies, unless that is a link, which is a secret. */
export function objectAt(at: FileLocation): { s3Uri?: string } {
  return 's3Uri' in at ? { s3Uri: at.s3Uri } : {}
}

/** What stopped a file when the step was cut short. */
export function cutShort(signal: AbortSignal): ActionError {
  if (signal.reason instanceof ActionError) return signal.reason
  return new ActionError('The step was cut short before the file was complete', { code: 'Cancelled' })
}
