import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../../domain/errors.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import { getErrnoCode, wrapFileSystemErrors } from '../disk.ts'

const lockName = '.manifest.lock'
// A killed step leaves its lock behind; writing a manifest takes less time than this.
const maxLockAgeMs = 30_000
const pollMs = 50

/**
 * Runs `work` with an exclusive lock on the directory, so that concurrent steps do not overwrite each other's manifest.
 * @throws ActionError `CannotWrite`; the signal's reason if it is aborted while another step has the lock
 */
export async function withDirectoryLock<T>(
  directory: string,
  { clock, signal }: Pick<RunContext, 'clock' | 'signal'>,
  work: () => Promise<T>
): Promise<T> {
  const path = join(directory, lockName)
  for (let waitedMs = 0; !(await createManifestLock(path)); waitedMs += pollMs) {
    if (await isAbandoned(path, clock.now())) await rm(path, { force: true })
    else if (waitedMs > 2 * maxLockAgeMs) throw createLockedError()
    else await clock.sleep(pollMs, signal)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

function createManifestLock(path: string): Promise<boolean> {
  return wrapFileSystemErrors('The manifest', async () => {
    try {
      await (await open(path, 'wx')).close()
      return true
    } catch (error) {
      if (getErrnoCode(error) === 'EEXIST') return false
      throw error
    }
  })
}

async function isAbandoned(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && now - found.mtimeMs > maxLockAgeMs
}

function createLockedError(): ActionError {
  return new ActionError('Another step is writing the manifest', {
    code: 'CannotWrite',
    hint: `Set another download-path, or remove ${lockName} from it.`
  })
}
