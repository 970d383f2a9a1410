import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject } from '../../lib/guards.ts'
import type { Manifest, ManifestEntry } from './manifest.ts'

/** Entries of a manifest that an earlier step left. */
export type PreviousManifest = Pick<Manifest, 'files' | 'failed'>

const maxManifestBytes = 64 * 1024 * 1024

/** What an earlier step left in the directory; undefined where there is nothing. Throws where it cannot be understood. */
export async function readPreviousManifest(path: string): Promise<PreviousManifest | undefined> {
  const text = await readTextIfPresent(path)
  return text === undefined ? undefined : parseManifest(text)
}

/** Entries of a manifest. Throws where it cannot be understood. */
export function parseManifest(text: string): PreviousManifest {
  const value: unknown = JSON.parse(text)
  if (!isObject(value) || value['version'] !== 1) throw new Error('it is no manifest of version 1')
  return { files: entriesOf(value['files']), failed: entriesOf(value['failed']) }
}

/** Text of the file, undefined where there is none. Throws where it is no file, or larger than any of ours. */
export async function readTextIfPresent(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return undefined
  if (!found.isFile() || found.size > maxManifestBytes) throw new Error('it is no file of ours')
  return readFile(path, 'utf8')
}

function entriesOf(value: unknown): ManifestEntry[] {
  return Array.isArray(value) ? value.filter(isEntry) : []
}

function isEntry(value: unknown): value is ManifestEntry {
  if (!isObject(value) || !isObject(value['run'])) return false
  const { path, bytes, sha256, run } = value
  return (
    (path === undefined || (typeof path === 'string' && isSafeRelativePath(path))) &&
    (bytes === undefined || typeof bytes === 'number') &&
    (sha256 === undefined || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256))) &&
    typeof run['id'] === 'string' &&
    typeof run['attempt'] === 'string'
  )
}

/** Whether the path names something below the directory, and nothing else. */
export function isSafeRelativePath(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split(/[/\\]/).includes('..') && !path.includes('\0')
}

/** Whether the file is still there; of this size, where it is known. */
export async function fileExists(directory: string, path: string, bytes?: number): Promise<boolean> {
  const found = await stat(join(directory, path)).catch(() => undefined)
  return found?.isFile() === true && (bytes === undefined || found.size === bytes)
}
