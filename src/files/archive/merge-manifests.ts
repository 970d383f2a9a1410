import type { Manifest, ManifestEntry } from './manifest.ts'
import { hasFile, type PreviousManifest } from './previous-manifest.ts'

/**
 * Merges an earlier manifest into the new one: keeps entries whose files still exist and were not written again, and
 * failures of an earlier step of the same run that were not retried.
 */
export async function mergeManifests(
  earlier: PreviousManifest | undefined,
  manifest: Manifest,
  directory: string
): Promise<Manifest> {
  const kept: ManifestEntry[] = []
  for (const entry of earlier?.files ?? [])
    if (entry.path !== undefined && (await hasFile(directory, entry.path, entry.bytes))) kept.push(entry)
  return combineManifests({ files: kept, failed: earlier?.failed ?? [] }, manifest)
}

/**
 * The manifest with the files of an earlier one that were not written again, and with the failures of an earlier step of
 * the same run that it does not export again.
 */
export function combineManifests(earlier: PreviousManifest, manifest: Manifest): Manifest {
  const paths = new Set(manifest.files.map(entry => entry.path))
  const requested = new Set([...manifest.files, ...manifest.failed].map(createContentKey))
  const kept = earlier.files.filter(({ path }) => path !== undefined && !paths.has(path))
  const failed = earlier.failed.filter(entry => isFromRun(entry, manifest) && !requested.has(createContentKey(entry)))
  return {
    ...manifest,
    files: [...kept, ...manifest.files].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1)),
    failed: [...failed, ...manifest.failed]
  }
}

/** Paths of files that an earlier step of this very run wrote for another export, and that are overwritten now. */
export function findOverwrittenPaths(earlier: PreviousManifest | undefined, manifest: Manifest): string[] {
  const written = new Map(manifest.files.map(entry => [entry.path, createContentKey(entry)]))
  return (earlier?.files ?? []).flatMap(entry => {
    const now = written.get(entry.path)
    const other = now !== undefined && now !== createContentKey(entry) && isFromRun(entry, manifest)
    return other && entry.path !== undefined ? [entry.path] : []
  })
}

// On the command line runs have no ID: every run is another one.
function isFromRun({ run }: ManifestEntry, manifest: Manifest): boolean {
  return run.id !== '' && run.id === manifest.run.runId && run.attempt === manifest.run.runAttempt
}

/** Content and user of the file as a string that can be compared. */
function createContentKey(entry: ManifestEntry): string {
  return JSON.stringify(
    ['dashboardId', 'user', 'namespace', 'report', 'parameters', 'format', 'sheets'].map(name => entry[name] ?? null)
  )
}
