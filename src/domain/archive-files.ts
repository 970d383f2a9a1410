/** Files that an export writes next to its files. */
export const manifestName = 'manifest.json'
export const checksumsName = 'SHA256SUMS'

/** As much of such a file as is needed to recognize it. */
export const recognizedBytes = 8192

// In the order in which a manifest is written.
const manifestStart = /^\s*\{\s*"version"\s*:\s*1\s*,\s*"run"\s*:\s*\{/
const checksumsLine = /^\\?[0-9a-f]{64} [ *]./

/**
 * Whether a file with the name of a manifest or of checksums was written by an export, judged by its start. An empty one
 * counts as written by an export: nothing is lost with it.
 */
export function isArchiveFile(name: string, start: string): boolean {
  if (start.trim() === '') return true
  if (name === manifestName) return manifestStart.test(start)
  const lines = start.split('\n')
  // The last line may be cut off.
  return lines.slice(0, Math.max(1, lines.length - 1)).every(line => checksumsLine.test(line))
}
