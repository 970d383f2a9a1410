import { formatChecksums, readChecksums } from '../archive/checksums.ts'
import type { Manifest } from '../archive/manifest.ts'
import { combineManifests } from '../archive/merge-manifests.ts'
import { parseManifest } from '../archive/previous-manifest.ts'
import { UnreadableIndexError } from './index-documents.ts'

/**
 * Text of the manifest at a prefix of `upload-to` that several exports share: files of earlier exports stay listed unless
 * this one replaced them. Undefined if the text is that manifest already.
 * @throws UnreadableIndexError if the text is not a manifest of version 1
 */
export function mergeManifestText(text: string | undefined, manifest: Manifest): string | undefined {
  const merged = text === undefined ? manifest : combineManifests(parseSharedManifest(text), manifest)
  const mergedText = `${JSON.stringify(merged, undefined, 2)}\n`
  return mergedText === text ? undefined : mergedText
}

function parseSharedManifest(text: string) {
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
