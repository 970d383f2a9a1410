import { randomUUID } from 'node:crypto'
import { type Dirent, opendir } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Names of temporary files: hidden, of one process, and no two the same. */

// .Sales.pdf.part-4711-0a1b2c3d and .parts-4711-0a1b2c3d
const temporaryName = /^\.(?:.{1,160}\.part|parts)-(\d{1,10})-[0-9a-f]{8}$/u
const maxNameLength = 40

/** A temporary name for a file; the name itself may be as long as a name can be. */
export function createTemporaryName(name: string): string {
  return `.${[...name].slice(0, maxNameLength).join('')}.part-${createSuffix()}`
}

/** A name for a directory of temporary files. */
export function createTemporaryDirectoryName(): string {
  return `.parts-${createSuffix()}`
}

function createSuffix(): string {
  return `${process.pid}-${randomUUID().slice(0, 8)}`
}

// A workspace can be a repository with hundreds of thousands of files.
const maxEntries = 20_000

/**
 * Removes temporary files that a killed step left in the directory or below. Those of a process that still runs stay: two
 * steps may run side by side. Links are not followed. Never rejects.
 */
export async function removeLeftovers(directory: string, isRunning = isProcessRunning): Promise<void> {
  const budget = { entries: maxEntries }
  const waiting = [directory]
  for (let next = waiting.pop(); next !== undefined && budget.entries > 0; next = waiting.pop()) {
    for await (const entry of walkDirectory(next)) {
      budget.entries -= 1
      const path = join(next, entry.name)
      const owner = temporaryName.exec(entry.name)?.[1]
      if (owner !== undefined && !isRunning(Number(owner)))
        await rm(path, { recursive: true, force: true }).catch(() => undefined)
      else if (entry.isDirectory() && !isForeignDirectory(entry.name)) waiting.push(path)
      if (budget.entries <= 0) return
    }
  }
}

function isForeignDirectory(name: string): boolean {
  return name === 'node_modules' || name === '.git'
}

async function* walkDirectory(directory: string): AsyncGenerator<Dirent> {
  try {
    const entries = await new Promise<AsyncIterable<Dirent>>((resolve, reject) =>
      opendir(directory, (error, opened) => (error === null ? resolve(opened) : reject(error)))
    )
    yield* entries
  } catch {
    // A directory that does not exist or cannot be read contains nothing to remove.
  }
}

/** Whether a process of this machine has that ID; one of another user counts. */
function isProcessRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return Object(error).code !== 'ESRCH'
  }
}
