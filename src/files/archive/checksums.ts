/** SHA256SUMS as `sha256sum` writes and checks it: https://www.gnu.org/software/coreutils/manual/html_node/sha2-utilities.html */

/** A line for each path with its digest (hex), sorted by path; empty text for none. */
export function formatChecksums(digests: ReadonlyMap<string, string>): string {
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([path, digest]) => formatLine(path, digest)).join('')
}

function formatLine(path: string, digest: string): string {
  const written = path.replace(/[\\\n\r]/g, character => escapes[character] ?? character)
  return `${written === path ? '' : '\\'}${digest}  ${written}\n`
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
const escaped: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' }

/** The paths and digests in such a file; other lines are skipped. */
export function readChecksums(text: string): Map<string, string> {
  const digests = new Map<string, string>()
  for (const each of text.split('\n')) {
    const [, mark, digest, path] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/s.exec(each) ?? []
    if (digest === undefined || path === undefined) continue
    digests.set(mark === '' ? path : path.replace(/\\([\\nr])/g, (_, letter: string) => escaped[letter] ?? ''), digest)
  }
  return digests
}
