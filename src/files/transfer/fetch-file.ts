import { ActionError } from '../../domain/errors.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import type { LocalFile } from '../../domain/result.ts'
import type { PlannedFile } from '../../domain/snapshot-job.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { removeQuietly, writeAtomically } from '../disk.ts'
import type { FileWorkers } from '../worker/file-workers.ts'
import { downloadToFile, type Source } from './resumable-download.ts'

export interface FetchRequest {
  readonly file: PlannedFile
  readonly source: Source
  /** Absolute path of the workspace, which no path may leave. */
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Whether the content is to be hashed for a comparison. */
  readonly needsContent?: boolean
}

export interface FetchContext extends RunContext {
  readonly workers: Pick<FileWorkers, 'inspect'>
}

/**
 * Downloads a file: streams it to a temporary file in the same directory, verifies it, and renames it.
 * @throws ActionError, or the signal's reason
 */
export async function fetchFile(request: FetchRequest, context: FetchContext): Promise<LocalFile> {
  const startedAt = context.clock.now()
  const found = await writeAtomically(request.root, request.path, temporary =>
    downloadVerified(request, temporary, context)
  )
  const completedAt = context.clock.now()
  return { path: request.path, ...found, downloadMs: completedAt - startedAt, completedAt }
}

const maxAttempts = 4

/**
 * Downloads and verifies the file. A file that fails verification is downloaded again, because a proxy may have altered it;
 * if the bytes are the same the second time, the failure is final. Responses without the ETag that S3 always sends, and
 * CSV files without rows, which no check can recognize, get more attempts.
 */
async function downloadVerified(request: FetchRequest, temporary: string, context: FetchContext) {
  let before: string | undefined
  for (let tried = 1; ; tried++) {
    const { etag, ...received } = await downloadToFile(request.source, temporary, context)
    context.signal.throwIfAborted()
    const final = tried === maxAttempts || (etag !== undefined && received.sha256 === before)
    before = received.sha256
    try {
      const { format } = request.file
      const needsContent = request.needsContent ?? false
      const content = await context.workers.inspect({ path: temporary, format, bytes: received.bytes, needsContent })
      if (final || etag !== undefined || content.rows !== 0) return { ...received, ...content }
    } catch (error) {
      context.signal.throwIfAborted()
      // The same bytes would exceed the limits again.
      if (final || (error instanceof ActionError && error.code === 'CannotVerify')) throw error
      context.log.debug(
        `${error instanceof Error ? sanitizeLine(error.message) : 'The file is invalid'}; downloading it again`
      )
    }
    await removeQuietly(temporary)
  }
}

/** Why a file is incomplete after the step was aborted. */
export function createInterruptedError(signal: AbortSignal): ActionError {
  if (signal.reason instanceof ActionError) return signal.reason
  return new ActionError('The step was cancelled before the file was complete', { code: 'Cancelled' })
}
