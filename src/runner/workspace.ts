import { access, constants, lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { checksumsName, isArchiveFile, manifestName, recognizedBytes } from '../domain/archive-files.ts'
import type { Workspace, WriteBlocker } from '../domain/ports.ts'

/** Files under the workspace's root; a path or a link that leads out of it is as good as absent. */
export function workspace(root: string): Workspace {
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

/** Walks down what is there of the path; the deepest directory of it must let the rest be made. */
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

/** Where it really is; undefined where it is no directory, nor a link to one. */
async function resolveDirectory(path: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined)
  return real !== undefined && (await stat(real)).isDirectory() ? real : undefined
}

// One byte more than allowed tells a file that is too large; the reader of the text says so.
async function readTextFile(path: string, maxBytes: number): Promise<string | undefined> {
  // Asked before it is opened: a pipe would keep the one who opens it waiting for a writer.
  if (!(await stat(path)).isFile()) return undefined
  // A pipe would be waited for until somebody writes to it.
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
