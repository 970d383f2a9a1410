import { lstat, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isArchiveFile, manifestName, recognizedBytes } from '../../domain/archive-files.ts'
import { ActionError } from '../../domain/errors.ts'
import { isObject } from '../../lib/guards.ts'
import type { Manifest, ManifestEntry } from './manifest.ts'

/** Entries of a manifest that an earlier step left. */
export type PreviousManifest = Pick<Manifest, 'files' | 'failed'>

const maxManifestBytes = 64 * 1024 * 1024

/**
 * The manifest that an earlier step left in the directory; undefined if it does not exist or is empty.
 * @throws ActionError `ForeignFile` for a file that no export wrote
 */
export async function readPreviousManifest(directory: string): Promise<PreviousManifest | undefined> {
  const text = await readArchiveFile(directory, manifestName)
  if (text === undefined || text.trim() === '') return undefined
  try {
    return parseManifest(text)
  } catch {
    // The parser's message would repeat what is in the file.
    throw createForeignFileError(manifestName)
  }
}

/** Entries of a manifest. @throws Error if it cannot be parsed. */
export function parseManifest(text: string): PreviousManifest {
  const value: unknown = JSON.parse(text)
  if (!isObject(value) || value['version'] !== 1) throw new Error('it is not a manifest of version 1')
  return { files: parseEntries(value['files']), failed: parseEntries(value['failed']) }
}

/**
 * Text of a manifest or of checksums; undefined if the file does not exist. Links are not followed.
 * @throws ActionError `ForeignFile` for a file that no export wrote
 */
export async function readArchiveFile(directory: string, name: string): Promise<string | undefined> {
  const path = join(directory, name)
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) return undefined
  if (!found.isFile() || found.size > maxManifestBytes) throw createForeignFileError(name)
  const text = await readFile(path, 'utf8')
  if (!isArchiveFile(name, text.slice(0, recognizedBytes))) throw createForeignFileError(name)
  return text
}

function createForeignFileError(name: string): ActionError {
  return new ActionError(`${name} was not written by this action and is not replaced`, {
    code: 'ForeignFile',
    hint: 'Set another download-path, or remove the file before the step.'
  })
}

function parseEntries(value: unknown): ManifestEntry[] {
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

/** Whether the file still exists and has the expected size, if that is known. */
export async function hasFile(directory: string, path: string, bytes?: number): Promise<boolean> {
  const found = await stat(join(directory, path)).catch(() => undefined)
  return found?.isFile() === true && (bytes === undefined || found.size === bytes)
}
