import { posix } from 'node:path'

/**
 * The path relative to the workspace, with `/`, `.` for the workspace itself; undefined where it leads out of it.
 * Absolute paths are taken where the root is known and they lie in it.
 */
export function insideWorkspace(path: string, root: string | undefined): string | undefined {
  if (path.includes('\0')) return undefined
  const slashed = slashes(path)
  const absolute = isAbsolute(slashed)
  if (absolute && root === undefined) return undefined
  const relative = posix.normalize(absolute ? posix.relative(slashes(root ?? ''), slashed) || '.' : slashed)
  if (isAbsolute(relative) || relative === '..' || relative.startsWith('../')) return undefined
  return relative.replace(/\/+$/, '')
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path)
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}
