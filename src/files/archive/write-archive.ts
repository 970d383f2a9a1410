import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../domain/ports.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { ensureDirectory, removeQuietly, writeAtomically } from '../disk.ts'
import { joinPath } from '../paths.ts'
import { checksumsName, manifestName } from './archive-names.ts'
import { checksumLines, readChecksums } from './checksums.ts'
import type { Manifest } from './manifest.ts'
import { findOverwrittenPaths, mergeManifests } from './merge-manifests.ts'
import {
  fileExists,
  isSafeRelativePath,
  type PreviousManifest,
  readPreviousManifest,
  readTextIfPresent
} from './previous-manifest.ts'

export interface ArchiveAsk {
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly downloadPath: string
  readonly manifest: Manifest
}

/**
 * Writes `manifest.json` and `SHA256SUMS` for the files of a download path. What an earlier step left there stays listed
 * while its file is there; what was written again is replaced. Answers with the names of what it wrote. Throws an
 * ActionError.
 */
export async function writeArchive(ask: ArchiveAsk, log: Log): Promise<string[]> {
  const directory = await ensureDirectory(ask.root, ask.downloadPath)
  const earlier = await readOrWarn(manifestName, log, () => readPreviousManifest(join(directory, manifestName)))
  for (const path of findOverwrittenPaths(earlier, ask.manifest))
    log.warning(
      `${path} of an earlier step of this job was replaced by another export. Give the steps different download paths or file names.`
    )
  const manifest = await mergeManifests(earlier, ask.manifest, directory)
  const sums = checksumLines(await mergeChecksums(directory, earlier, manifest, log))
  const write = (name: string, text: string) =>
    writeAtomically(ask.root, joinPath(ask.downloadPath, name), temporary => writeFile(temporary, text))
  await write(manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`)
  // sha256sum takes a file without lines for a broken one.
  await (sums === '' ? removeQuietly(join(directory, checksumsName)) : write(checksumsName, sums))
  return sums === '' ? [manifestName] : [manifestName, checksumsName]
}

// The manifest knows best; lines for files that it does not know stay while the file is there.
async function mergeChecksums(
  directory: string,
  earlier: PreviousManifest | undefined,
  manifest: Manifest,
  log: Log
): Promise<Map<string, string>> {
  const text = await readOrWarn(checksumsName, log, () => readTextIfPresent(join(directory, checksumsName)))
  const digests = readChecksums(text ?? '')
  const known = new Set((earlier?.files ?? []).map(entry => entry.path))
  for (const path of digests.keys())
    if (known.has(path) || !isSafeRelativePath(path) || !(await fileExists(directory, path))) digests.delete(path)
  for (const { path, sha256 } of manifest.files)
    if (path !== undefined && sha256 !== undefined) digests.set(path, sha256)
  return digests
}

async function readOrWarn<T>(name: string, log: Log, read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    const why = sanitizeLine(error instanceof Error ? error.message : String(error), 100)
    log.warning(`${name} of an earlier step cannot be read and is replaced: ${why}`)
    return undefined
  }
}
