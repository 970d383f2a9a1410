import { constants, open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Workspace } from './ports.ts'

/** Files under the workspace's root; a path or a link that leads out of it is as good as absent. */
export function workspace(root: string): Workspace {
  return {
    read: async (path, maxBytes) => {
      const real = await inside(root, path)
      return real === undefined ? undefined : textOf(real, maxBytes)
    }
  }
}

async function inside(root: string, path: string): Promise<string | undefined> {
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(resolve(root, path))])
    const way = relative(base, real)
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : real
  } catch {
    return undefined
  }
}

// One byte more than allowed tells a file that is too large; the reader of the text says so.
async function textOf(path: string, maxBytes: number): Promise<string | undefined> {
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
