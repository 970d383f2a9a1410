import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunContext } from '../../domain/ports/run-context.ts'
import { ensureDirectory, removeQuietly, writeAtomically } from '../disk.ts'
import { joinPath } from '../paths.ts'
import { checksumsName, manifestName } from './archive-names.ts'
import { formatChecksums, readChecksums } from './checksums.ts'
import { withDirectoryLock } from './directory-lock.ts'
import type { Manifest } from './manifest.ts'
import { findOverwrittenPaths, mergeManifests } from './merge-manifests.ts'
import {
  hasFile,
  isSafeRelativePath,
  type PreviousManifest,
  readArchiveFile,
  readPreviousManifest
} from './previous-manifest.ts'

export interface ArchiveRequest {
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly downloadPath: string
  readonly manifest: Manifest
}

/**
 * Writes `manifest.json` and `SHA256SUMS` for the files of a download path, and returns their names. Files of earlier
 * steps stay listed while they exist and are not replaced. Steps that run at the same time write one after the other.
 * @throws ActionError `ForeignFile` if a file of that name was not written by an export; nothing is changed then
 */
export async function writeArchive(request: ArchiveRequest, context: RunContext): Promise<string[]> {
  const directory = await ensureDirectory(request.root, request.downloadPath)
  return withDirectoryLock(directory, context, () => updateArchive(directory, request, context))
}

async function updateArchive(
  directory: string,
  { root, downloadPath, manifest: current }: ArchiveRequest,
  { log }: RunContext
): Promise<string[]> {
  const earlier = await readPreviousManifest(directory)
  const checksums = readChecksums((await readArchiveFile(directory, checksumsName)) ?? '')
  for (const path of findOverwrittenPaths(earlier, current))
    log.warning(
      `${path} of an earlier step of this job was replaced by another export. Give the steps different download paths or file names.`
    )
  const manifest = await mergeManifests(earlier, current, directory)
  const sums = formatChecksums(await updateChecksums(directory, earlier, manifest, checksums))
  const write = (name: string, text: string) =>
    writeAtomically(root, joinPath(downloadPath, name), temporary => writeFile(temporary, text))
  await write(manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`)
  // sha256sum rejects a file without lines.
  await (sums === '' ? removeQuietly(join(directory, checksumsName)) : write(checksumsName, sums))
  return sums === '' ? [manifestName] : [manifestName, checksumsName]
}

// The manifest decides; lines for files that it does not list stay while the file exists.
async function updateChecksums(
  directory: string,
  earlier: PreviousManifest | undefined,
  manifest: Manifest,
  digests: Map<string, string>
): Promise<Map<string, string>> {
  const known = new Set((earlier?.files ?? []).map(entry => entry.path))
  for (const path of digests.keys())
    if (known.has(path) || !isSafeRelativePath(path) || !(await hasFile(directory, path))) digests.delete(path)
  for (const { path, sha256 } of manifest.files)
    if (path !== undefined && sha256 !== undefined) digests.set(path, sha256)
  return digests
}
