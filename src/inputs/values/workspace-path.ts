import { posix, win32 } from 'node:path'

/**
 * The path relative to the workspace, with `/`, `.` for the workspace itself; undefined where it leads out of it.
 * Absolute paths are taken where the root is known and they lie in it.
 */
export function insideWorkspace(path: string, root: string | undefined): string | undefined {
  if (path.includes('\0')) return undefined
  const slashed = slashes(path)
  const way = isAbsolute(slashed) ? wayFrom(root, slashed) : slashed
  if (way === undefined) return undefined
  const relative = posix.normalize(way)
  if (isAbsolute(relative) || relative === '..' || relative.startsWith('../')) return undefined
  return relative.replace(/\/+$/, '')
}

/** Windows holds `D:` and `d:`, `Out` and `out` for the same. */
function wayFrom(root: string | undefined, path: string): string | undefined {
  if (root === undefined || isOfDrive(root) !== isOfDrive(path)) return undefined
  const { relative } = isOfDrive(root) ? win32 : posix
  return slashes(relative(slashes(root), path)) || '.'
}

function isOfDrive(path: string): boolean {
  return /^[a-z]:/i.test(path)
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || isOfDrive(path)
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}
