import { posix, win32 } from 'node:path'

/**
 * The path relative to the workspace, with `/`, or `.` for the workspace itself; undefined if it is outside. Absolute
 * paths are accepted if the root is known and they are inside.
 */
export function toWorkspacePath(path: string, root: string | undefined): string | undefined {
  if (path.includes('\0')) return undefined
  const slashed = toForwardSlashes(path)
  const relativePath = isAbsolute(slashed) ? toPathFromRoot(root, slashed) : slashed
  if (relativePath === undefined) return undefined
  const relative = posix.normalize(relativePath)
  if (isAbsolute(relative) || relative === '..' || relative.startsWith('../')) return undefined
  return relative.replace(/\/+$/, '')
}

/** Windows does not distinguish `D:` and `d:`, or `Out` and `out`. */
function toPathFromRoot(root: string | undefined, path: string): string | undefined {
  if (root === undefined || hasDriveLetter(root) !== hasDriveLetter(path)) return undefined
  const { relative } = hasDriveLetter(root) ? win32 : posix
  return toForwardSlashes(relative(toForwardSlashes(root), path)) || '.'
}

function hasDriveLetter(path: string): boolean {
  return /^[a-z]:/i.test(path)
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || hasDriveLetter(path)
}

function toForwardSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}
