import { access, constants, lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { checksumsName, isArchiveFile, manifestName, recognizedBytes } from '../domain/archive-files.ts'
import type { Workspace, WriteBlocker } from '../domain/ports/run-context.ts'

/** Files below the workspace's root; paths and symlinks that lead out of it count as absent. */
export function createWorkspace(root: string): Workspace {
  return {
    read: async (path, maxBytes) => {
      const real = await resolveInside(root, path)
      return real === undefined ? undefined : readTextFile(real, maxBytes)
    },
    listNames: async directory => {
      const real = await resolveInside(root, directory)
      return real === undefined ? [] : readdir(real).catch(() => [])
    },
    findWriteBlocker: path => findWriteBlocker(root, path)
  }
}

async function resolveInside(root: string, path: string): Promise<string | undefined> {
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(resolve(root, path))])
    return isOutside(base, real) ? undefined : real
  } catch {
    return undefined
  }
}

function isOutside(base: string, real: string): boolean {
  const relativePath = relative(base, real)
  return relativePath === '..' || relativePath.startsWith(`..${sep}`) || isAbsolute(relativePath)
}

/** Follows the existing part of the path; its deepest directory must be writable. */
async function findWriteBlocker(root: string, path: string): Promise<WriteBlocker | undefined> {
  let at = '.'
  try {
    const base = await realpath(root)
    let directory = base
    for (const segment of path.split('/').filter(one => one !== '' && one !== '.')) {
      const next = join(directory, segment)
      if (!(await pathExists(next))) break
      at = at === '.' ? segment : `${at}/${segment}`
      const real = await resolveDirectory(next)
      if (real === undefined) return { at, kind: 'file' }
      if (isOutside(base, real)) return { at, kind: 'link' }
      directory = real
    }
    await access(directory, constants.W_OK | constants.X_OK)
    return await findForeignFile(root, path)
  } catch {
    return { at, kind: 'not-writable' }
  }
}

/** A manifest or checksums that no export wrote. A link of that name is never ours. */
async function findForeignFile(root: string, path: string): Promise<WriteBlocker | undefined> {
  for (const name of [manifestName, checksumsName]) {
    const at = join(root, path, name)
    if (await pathExists(at).catch(() => false)) {
      const start = (await lstat(at)).isFile() ? await readTextFile(at, recognizedBytes) : undefined
      if (start === undefined || !isArchiveFile(name, start))
        return { at: path === '.' ? name : `${path}/${name}`, kind: 'foreign-file' }
    }
  }
  return undefined
}

async function pathExists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (Object(error).code === 'ENOENT') return false
    throw error
  }
}

/** The real path; `undefined` if it is neither a directory nor a symlink to one. */
async function resolveDirectory(path: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined)
  return real !== undefined && (await stat(real)).isDirectory() ? real : undefined
}

// One byte more than allowed marks a file as too large; the caller reports it.
async function readTextFile(path: string, maxBytes: number): Promise<string | undefined> {
  // Checked before opening: opening a pipe waits for a writer.
  if (!(await stat(path)).isFile()) return undefined
  // Without this flag, opening a pipe waits for a writer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const buffer = Buffer.alloc(maxBytes + 1)
    let length = 0
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length)
      length += bytesRead
      if (bytesRead === 0 || length === buffer.length) return buffer.toString('utf8', 0, length)
    }
  } finally {
    await file.close()
  }
}
