import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { basename, dirname } from 'node:path/posix'
import { ActionError } from '../domain/errors.ts'
import { quote, sanitizeLine } from '../lib/text.ts'
import { createTemporaryName } from './temporary-files.ts'

/**
 * Creates the directory `path` (relative to the root, with `/`) and returns its real path. Symbolic links are followed only
 * if they stay inside the root.
 * @throws ActionError `OutsideWorkspace`, `CannotWrite`
 */
export async function ensureDirectory(root: string, path: string): Promise<string> {
  return wrapFileSystemErrors(quote(path), async () => {
    const top = await realpath(root)
    let current = top
    for (const segment of path.split('/')) {
      if (segment === '' || segment === '.') continue
      current = await makeDirectory(join(current, segment))
      if (current !== top && !current.startsWith(withSeparator(top))) throw createOutsideWorkspaceError(path)
    }
    return current
  })
}

async function makeDirectory(directory: string): Promise<string> {
  // Not recursive: each directory is checked before the next one is created below it.
  await mkdir(directory).catch(error => {
    if (getErrnoCode(error) !== 'EEXIST') throw error
  })
  const real = await realpath(directory)
  if (!(await stat(real)).isDirectory()) throw Object.assign(new Error('a file is in the way'), { code: 'ENOTDIR' })
  return real
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : path + sep
}

function createOutsideWorkspaceError(path: string): ActionError {
  return new ActionError(`${quote(path)} is outside the workspace, through a symbolic link`, {
    code: 'OutsideWorkspace',
    hint: 'Remove the link, or set a `download-path` without one.'
  })
}

/**
 * Writes a file atomically: `write` fills a temporary file in the same directory, which then replaces `path` (relative to
 * the root, with `/`). The temporary file is removed after an error.
 * @throws ActionError `OutsideWorkspace`, `CannotWrite`; the error of `write`
 */
export async function writeAtomically<T>(
  root: string,
  path: string,
  write: (temporary: string) => Promise<T>
): Promise<T> {
  const directory = await ensureDirectory(root, dirname(path))
  const name = basename(path)
  const temporary = join(directory, createTemporaryName(name))
  try {
    const result = await wrapFileSystemErrors(quote(path), () => write(temporary))
    await wrapFileSystemErrors(quote(path), () => rename(temporary, join(directory, name)))
    return result
  } catch (error) {
    await removeQuietly(temporary)
    throw error
  }
}

/** Moves a file below the root, over an existing one. Paths are relative to the root, with `/`. Throws as `writeAtomically` does. */
export async function moveFile(root: string, from: string, to: string): Promise<void> {
  const directory = await ensureDirectory(root, dirname(to))
  await wrapFileSystemErrors(quote(to), () => rename(join(root, from), join(directory, basename(to))))
}

/**
 * Text of a file below the root; undefined if it does not exist.
 * @throws Error if it is not a file, is too large, or is outside the root, also by a link
 */
export async function readTextInside(root: string, path: string, maxBytes: number): Promise<string | undefined> {
  const file = join(root, path)
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) return undefined
  const [top, real] = await Promise.all([realpath(root), realpath(file)])
  if (!real.startsWith(withSeparator(top))) throw createOutsideWorkspaceError(path)
  if (!found.isFile() || found.size > maxBytes) throw new Error('it is not a file, or is too large')
  const handle = await open(real)
  try {
    return await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}

/** Removes a file or directory of the step; errors are ignored. */
export async function removeQuietly(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined)
}

/** Runs a file operation; an error of the system becomes `CannotWrite`, which no retry fixes. `what` opens its message. */
export async function wrapFileSystemErrors<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = getErrnoCode(error)
    if (error instanceof ActionError || code === undefined) throw error
    throw new ActionError(`${what} cannot be written: ${code}${reasons[code] ?? ''}`, {
      code: 'CannotWrite',
      hint: hints[code],
      cause: error
    })
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: ' (the disk is full)',
  EACCES: ' (no permission)',
  EROFS: ' (the file system is read-only)',
  ENOTDIR: ' (a file is where a directory should be)',
  EISDIR: ' (a directory is where the file should be)',
  ENAMETOOLONG: ' (the name is too long)'
}

const hints: Readonly<Record<string, string | undefined>> = {
  ENOSPC: 'Free some space on the runner, or export fewer files in one step.',
  ENAMETOOLONG: 'Set a shorter `file-name` or `download-path`.'
}

/** The system's name of an error: `ENOENT`. */
export function getErrnoCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? sanitizeLine(error.code, 40) : undefined
}
