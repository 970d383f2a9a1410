import type { FileChange } from '../../domain/result.ts'

/** A file as a manifest lists it, as far as two of them are compared. */
export interface ComparableFile {
  /** Relative to the manifest, with `/`. */
  readonly path?: string | undefined
  readonly sha256?: string | undefined
  readonly [more: string]: unknown
}

export interface Comparison {
  /** In the order of the files, followed by removed files. */
  readonly changes: readonly FileChange[]
  /** Paths of files that count as changed only because their contents cannot be compared. */
  readonly incomparable: readonly string[]
}

/**
 * Compares the files of an export with those of an earlier manifest, by content. A file is matched by its path, or, if
 * its path is new, by its content and user: names may contain dates. A `pending` file (requested, but not delivered this
 * time) does not count as removed; a file that an earlier comparison reported as removed does not count again.
 */
export function compareFiles(
  before: readonly ComparableFile[],
  now: readonly ComparableFile[],
  pending: readonly ComparableFile[] = []
): Comparison {
  const matches = matchFiles(before, [...now, ...pending])
  const matched = new Set(matches.values())
  const changes = now.map(file => describeChange(matches.get(file), file))
  const absent = before.filter(file => !matched.has(file) && file['removedAt'] === undefined)
  const removed = absent.map(file => describeChange(file, undefined))
  const incomparable = now.filter(file => compareContents(matches.get(file), file) === 'unknown')
  return { changes: [...changes, ...removed], incomparable: incomparable.map(({ path }) => path ?? '') }
}

type Files = readonly ComparableFile[]

/** For each file of now the one of before that it replaces. */
function matchFiles(before: Files, now: Files): Map<ComparableFile, ComparableFile> {
  const byPath = pairUnique(before, now, ({ path }) => path)
  const taken = new Set(byPath.values())
  const left = before.filter(file => !taken.has(file))
  const added = now.filter(file => !byPath.has(file))
  return new Map([...byPath, ...pairUnique(left, added, toSubject)])
}

/** Pairs the files of both lists whose key occurs once in each, so that the order of the lists does not matter. */
function pairUnique(before: Files, now: Files, key: (file: ComparableFile) => string | undefined) {
  const pairs = new Map<ComparableFile, ComparableFile>()
  const earlier = groupFiles(before, key)
  for (const [name, [file, ...others]] of groupFiles(now, key)) {
    const [match, ...otherMatches] = earlier.get(name) ?? []
    if (file === undefined || match === undefined || others.length + otherMatches.length > 0) continue
    pairs.set(file, match)
  }
  return pairs
}

function groupFiles(files: Files, key: (file: ComparableFile) => string | undefined): Map<string, ComparableFile[]> {
  const groups = new Map<string, ComparableFile[]>()
  for (const file of files) {
    const name = key(file)
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), file])
  }
  return groups
}

/** Content and user of the file as a string that can be compared; `undefined` if the manifest does not contain them. */
function toSubject(file: ComparableFile): string | undefined {
  if (file['dashboardId'] === undefined) return undefined
  const keys = ['dashboardId', 'user', 'namespace', 'report', 'parameters', 'format', 'sheets']
  return JSON.stringify(keys.map(key => file[key] ?? null))
}

function compareContents(before: ComparableFile | undefined, now: ComparableFile): FileChange['change'] | 'unknown' {
  if (before === undefined) return 'added'
  if (before.sha256 !== undefined && before.sha256 === now.sha256) return 'same'
  const isKnown = (file: ComparableFile) => typeof file['contentSha256'] === 'string'
  if (!isKnown(before) || !isKnown(now) || before['contentRule'] !== now['contentRule']) return 'unknown'
  return before['contentSha256'] === now['contentSha256'] ? 'same' : 'changed'
}

function describeChange(before: ComparableFile | undefined, now: ComparableFile | undefined): FileChange {
  const change = now === undefined ? 'removed' : compareContents(before, now)
  return {
    path: now?.path ?? before?.path ?? '',
    change: change === 'unknown' ? 'changed' : change,
    ...toCountField('rowsBefore', before?.['rows']),
    ...toCountField('rows', now?.['rows']),
    ...toCountField('pagesBefore', before?.['pages']),
    ...toCountField('pages', now?.['pages'])
  }
}

function toCountField(name: 'rowsBefore' | 'rows' | 'pagesBefore' | 'pages', value: unknown): Partial<FileChange> {
  return typeof value === 'number' ? { [name]: value } : {}
}
