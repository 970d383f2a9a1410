import { createHash } from 'node:crypto'
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dirname } from 'node:path/posix'
import type { StoredText, WriteCondition, WriteOutcome } from '../../domain/ports/s3.ts'
import { ensureDirectory, getErrnoCode, writeAtomically } from '../disk.ts'
import { joinPath } from '../paths.ts'
import type { IndexStore } from './index-store.ts'

export interface FolderPorts {
  /** The folder must stay inside it. */
  readonly root: string
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

// A step that was killed leaves its lock behind; no write takes that long.
const lockLifetimeMs = 30_000
const lockPollMs = 50

/** An archive in a folder, relative to the root. A lock file makes its conditional writes atomic. */
export function createFolderIndexStore(folder: string, ports: FolderPorts): IndexStore {
  const read = async (path: string): Promise<StoredText | undefined> => {
    const directory = await ensureDirectory(ports.root, joinPath(folder, dirname(path)))
    const text = await readIfExists(join(directory, getFileName(path)))
    return text === undefined ? undefined : { text, etag: createHash('sha256').update(text).digest('hex') }
  }
  return {
    location: folder,
    read,
    write: async (path, text, condition) =>
      withLock(await ensureDirectory(ports.root, folder), ports, async () => {
        if (!meetsCondition(await read(path), condition)) return 'conflict'
        await writeAtomically(ports.root, joinPath(folder, path), temporary => writeFile(temporary, text))
        return 'written'
      })
  }
}

function meetsCondition(stored: StoredText | undefined, condition: WriteCondition): boolean {
  if (condition === 'none') return true
  return condition === 'absent' ? stored === undefined : stored?.etag === condition.etag
}

function getFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

async function readIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (getErrnoCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function withLock(
  directory: string,
  ports: FolderPorts,
  write: () => Promise<WriteOutcome>
): Promise<WriteOutcome> {
  const path = join(directory, '.index.lock')
  while (!(await createIndexLock(path))) {
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && ports.now() - found.mtimeMs > lockLifetimeMs) await rm(path, { force: true })
    else await ports.sleep(lockPollMs)
  }
  try {
    return await write()
  } finally {
    await rm(path, { force: true })
  }
}

async function createIndexLock(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close()
    return true
  } catch (error) {
    if (getErrnoCode(error) === 'EEXIST') return false
    throw error
  }
}
