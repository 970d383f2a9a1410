import type { IndexFile } from '../../../src/files/archive-index/index-types.ts'
import type { ArchivedExport } from './filters.ts'

/** A file of two exports of a report, matched by what it shows. */
export interface FilePair {
  /** Identifies the pair in a link. */
  readonly key: string
  readonly label: string
  readonly before?: IndexFile
  readonly after?: IndexFile
  readonly change: FileChange
}

export type FileChange = 'added' | 'removed' | 'changed' | 'same' | 'recoded'

/**
 * The files of two exports side by side. Files match by format and contents, since their paths may contain a date.
 * `recoded`: the content is the same and the bytes are not, as for a PDF with another creation date.
 */
export function pairFiles(before: ArchivedExport, after: ArchivedExport): FilePair[] {
  const [old, current] = [indexByKey(before.files), indexByKey(after.files)]
  const keys = [...new Set([...current.keys(), ...old.keys()])]
  return keys.map(key => {
    const [one, other] = [old.get(key), current.get(key)]
    const shown = other ?? one
    return {
      key,
      label: shown === undefined ? key : getFileLabel(shown),
      ...(one === undefined ? {} : { before: one }),
      ...(other === undefined ? {} : { after: other }),
      change: getChange(one, other)
    }
  })
}

function indexByKey(files: readonly IndexFile[]): Map<string, IndexFile> {
  const byKey = new Map<string, IndexFile>()
  for (const file of files) {
    const base = [file.format, ...(file.contents ?? [getFileName(file.path)])].join('/')
    let key = base
    for (let number = 2; byKey.has(key); number++) key = `${base}#${number}`
    byKey.set(key, file)
  }
  return byKey
}

function getChange(before: IndexFile | undefined, after: IndexFile | undefined): FileChange {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  if (before.sha256 === after.sha256) return 'same'
  const digests = [before.contentSha256, after.contentSha256]
  return digests[0] !== undefined && digests[0] === digests[1] ? 'recoded' : 'changed'
}

/** The last part of the path. */
export function getFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** How the page calls a file: its name and what it contains. */
export function getFileLabel(file: IndexFile): string {
  return getFileName(file.path)
}
