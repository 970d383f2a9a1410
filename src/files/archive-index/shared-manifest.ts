import { formatChecksums, readChecksums } from '../archive/checksums.ts'
import type { Manifest } from '../archive/manifest.ts'
import { combineManifests } from '../archive/merge-manifests.ts'
import { type PreviousManifest, parseManifest } from '../archive/previous-manifest.ts'
import { UnreadableIndexError } from './index-documents.ts'

/**
 * Text of the manifest at a prefix of `upload-to` that several exports share: files of earlier exports stay listed unless
 * this one replaced them. Files that this one reports as removed are marked as that. Undefined if the text is that manifest already.
 * @throws UnreadableIndexError if the text is not a manifest of version 1
 */
export function mergeManifestText(
  text: string | undefined,
  manifest: Manifest,
  removedPaths: ReadonlySet<string> = new Set()
): string | undefined {
  const merged = text === undefined ? manifest : combineManifests(markRemoved(text, manifest, removedPaths), manifest)
  const mergedText = `${JSON.stringify(merged, undefined, 2)}\n`
  return mergedText === text ? undefined : mergedText
}

// Without the mark, every later comparison would report these files again. They still exist in the bucket.
function markRemoved(text: string, { run }: Manifest, removedPaths: ReadonlySet<string>): PreviousManifest {
  const { files, failed } = parseSharedManifest(text)
  const removedAt = run.endedAt
  return { files: files.map(entry => (removedPaths.has(entry.path ?? '') ? { ...entry, removedAt } : entry)), failed }
}

function parseSharedManifest(text: string): PreviousManifest {
  try {
    return parseManifest(text)
  } catch {
    throw new UnreadableIndexError('manifest.json is not a manifest of version 1')
  }
}

/** Text of the checksums next to such a manifest; undefined if there is no file to list. */
export function mergeChecksums(text: string | undefined, manifest: Manifest): string | undefined {
  const digests = readChecksums(text ?? '')
  for (const { path, sha256 } of manifest.files)
    if (path !== undefined && sha256 !== undefined) digests.set(path, sha256)
  const lines = formatChecksums(digests)
  return lines === '' || lines === text ? undefined : lines
}
