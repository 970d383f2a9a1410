import { createHash } from 'node:crypto'
import { joinPath } from '../paths.ts'
import type { ExportEntry, ExportRun, ExportStatus, IndexFailure, IndexFile, IndexSkip } from './index-types.ts'
import {
  getList,
  getNumber,
  getString,
  getStrings,
  isIsoTime,
  isJsonObject,
  type JsonObject,
  readFailure,
  readFormat
} from './json-fields.ts'

export interface ManifestSource {
  /** Folder of the manifest relative to the index, with `/`; empty for the same folder. */
  readonly folder: string
  /** Decides whether a path relative to the index is in the archive; files that are not are left out. */
  readonly isArchived: (path: string) => boolean
  /** Only the entries of this run; absent: every entry. */
  readonly run?: { readonly id: string; readonly attempt: string }
}

const manifestFileName = 'manifest.json'

/**
 * The exports in a manifest, one entry per report and run, in the manifest's order. The manifest may be of another
 * version of the action or damaged: entries that do not say what was exported are skipped.
 */
export function createEntries(manifest: JsonObject, source: ManifestSource): ExportEntry[] {
  const groups = new Map<string, EntryGroup>()
  const add = (entry: JsonObject, list: 'files' | 'failed' | 'skipped') => {
    const key = getGroupKey(entry, source.run)
    if (key === undefined) return
    const group = groups.get(key) ?? { files: [], failed: [], skipped: [] }
    group[list].push(entry)
    groups.set(key, group)
  }
  for (const list of ['files', 'failed', 'skipped'] as const)
    for (const entry of getList(manifest, list)) add(entry, list)
  const endedAt = getString(manifest['run'], 'endedAt')
  return [...groups.values()].flatMap(group => createExportEntry(group, source, endedAt) ?? [])
}

interface EntryGroup {
  readonly files: JsonObject[]
  readonly failed: JsonObject[]
  readonly skipped: JsonObject[]
}

function getGroupKey(entry: JsonObject, run: ManifestSource['run']): string | undefined {
  const { id, attempt } = readExportRun(entry)
  if (run !== undefined && (id !== run.id || attempt !== run.attempt)) return undefined
  const names = ['report', 'dashboardId', 'user'].map(key => getString(entry, key))
  if (names.includes(undefined)) return undefined
  return JSON.stringify([id, attempt, ...names, getString(entry, 'namespace') ?? ''])
}

function createExportEntry(
  group: EntryGroup,
  source: ManifestSource,
  endedAt: string | undefined
): ExportEntry | undefined {
  const all = [...group.files, ...group.failed, ...group.skipped]
  const [first] = all
  const at = getExportTime(all) ?? endedAt
  if (first === undefined || at === undefined || !isIsoTime(at)) return undefined
  const files = group.files.flatMap(entry => readFileEntry(entry, source) ?? [])
  const absent = group.files.filter(entry => readFileEntry(entry, source) === undefined)
  const failures = listFailedEntries(group, absent).map(readEntryFailure)
  const skipped = [...absent.filter(isSkippedEntry), ...group.skipped].map(readSkip)
  const run = readExportRun(first)
  return {
    id: createExportId(first, all, source, run.id === '' ? at : ''),
    at,
    run,
    report: getString(first, 'report') ?? '',
    dashboardId: getString(first, 'dashboardId') ?? '',
    user: getString(first, 'user') ?? '',
    ...readOptionalFields(first, all),
    status: getStatus(files.length, failures.length),
    manifest: joinPath(source.folder, manifestFileName),
    files,
    failures,
    ...(skipped.length === 0 ? {} : { skipped })
  }
}

function readOptionalFields(first: JsonObject, all: readonly JsonObject[]) {
  const dashboardName = findString(all, 'dashboardName')
  const namespace = getString(first, 'namespace')
  const dataAsOf = findString(all, 'dataAsOf')
  const parameters = all.map(entry => getStrings(entry, 'parameters')).find(names => names.length > 0)
  return {
    ...(dashboardName === undefined ? {} : { dashboardName }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(dataAsOf === undefined ? {} : { dataAsOf })
  }
}

function listFailedEntries(group: EntryGroup, absent: readonly JsonObject[]): JsonObject[] {
  return [
    ...absent.filter(entry => !isSkippedEntry(entry)),
    // A file can be in the archive and have failed elsewhere, such as on a release.
    ...group.files.filter(entry => !absent.includes(entry) && isJsonObject(entry['failure'])),
    ...group.failed
  ]
}

function getStatus(files: number, failures: number): ExportStatus {
  if (failures > 0) return files > 0 ? 'PARTIAL' : 'FAILED'
  return files > 0 ? 'COMPLETED' : 'SKIPPED'
}

/** Job IDs distinguish two steps of one run; outside GitHub, where runs have no ID, the time does. */
function createExportId(first: JsonObject, all: readonly JsonObject[], source: ManifestSource, at: string): string {
  const { id, attempt } = readExportRun(first)
  const names = ['report', 'dashboardId', 'user', 'namespace'].map(key => getString(first, key) ?? '')
  const jobs = all.flatMap(entry => getList(entry, 'jobs').map(job => getString(job, 'id') ?? ''))
  const parts = [source.folder, id, attempt, at, ...names, ...new Set(jobs.sort())]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}

function getExportTime(entries: readonly JsonObject[]): string | undefined {
  const completed = entries.map(entry => getString(entry, 'completedAt'))
  const ended = entries.flatMap(entry => getList(entry, 'jobs').map(job => getString(job, 'endedAt')))
  const times = [completed, ended].map(list => list.filter(isIsoTime).sort().at(-1))
  return times.find(time => time !== undefined)
}

function readFileEntry(entry: JsonObject, source: ManifestSource): IndexFile | undefined {
  const [path, sha256, format] = [getString(entry, 'path'), getString(entry, 'sha256'), readFormat(entry)]
  const bytes = getNumber(entry, 'bytes')
  if (path === undefined || sha256 === undefined || format === undefined || bytes === undefined) return undefined
  const inArchive = joinPath(source.folder, path)
  if (!source.isArchived(inArchive)) return undefined
  const contentSha256 = getString(entry, 'contentSha256')
  const contents = getContents(entry)
  const warnings = getStrings(entry, 'warnings')
  return {
    path: inArchive,
    format,
    bytes,
    sha256,
    ...(contentSha256 === undefined ? {} : { contentSha256 }),
    ...readCounts(entry),
    ...(contents.length === 0 ? {} : { contents }),
    ...(warnings.length === 0 ? {} : { warnings })
  }
}

function readCounts(entry: JsonObject): Partial<Pick<IndexFile, 'rows' | 'pages' | 'worksheets'>> {
  const counts = (['rows', 'pages', 'worksheets'] as const).map(key => [key, getNumber(entry, key)])
  return Object.fromEntries(counts.filter(([, count]) => count !== undefined))
}

function getContents(entry: JsonObject): string[] {
  return getList(entry, 'sheets').flatMap(sheet => {
    const visuals = getList(sheet, 'visuals')
    const names = visuals.map(visual => getString(visual, 'title') ?? getString(visual, 'id') ?? '')
    return visuals.length === 0 ? (getString(sheet, 'name') ?? getString(sheet, 'id') ?? []) : names
  })
}

function isSkippedEntry(entry: JsonObject): boolean {
  return getSkipReason(entry) !== undefined
}

function getSkipReason(entry: JsonObject): string | undefined {
  const { skipped } = entry
  return getString(skipped, 'message') ?? getString(skipped, 'reason') ?? getString(entry, 'skipped')
}

const notArchived = { code: 'NotArchived', message: 'The file was exported, but is not in the archive' }

function readEntryFailure(entry: JsonObject): IndexFailure {
  const what = getString(entry, 'path') ?? getContents(entry).join(', ')
  return { ...(what === '' ? {} : { what }), ...(readFailure(entry['failure']) ?? notArchived) }
}

function readSkip(entry: JsonObject): IndexSkip {
  const what = getString(entry, 'path')
  return {
    ...(what === undefined ? {} : { what }),
    reason: getSkipReason(entry) ?? getString(entry, 'reason') ?? 'The export was skipped'
  }
}

function readExportRun(entry: JsonObject): ExportRun {
  const run = entry['run']
  const getRunField = (key: string) => getString(run, key) ?? ''
  return { id: getRunField('id'), attempt: getRunField('attempt'), url: getRunField('url'), sha: getRunField('sha') }
}

function findString(entries: readonly JsonObject[], key: string): string | undefined {
  return entries.map(entry => getString(entry, key)).find(value => value !== undefined)
}
