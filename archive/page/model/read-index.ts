import type {
  ExportEntry,
  ExportRun,
  ExportStatus,
  IndexFile,
  IndexSkip,
  MonthReference
} from '../../../src/files/archive-index/index-types.ts'
import {
  getList,
  getNumber,
  getString,
  getStrings,
  isJsonObject,
  type JsonObject,
  readFailure,
  readFormat
} from '../../../src/files/archive-index/json-fields.ts'
import type { ArchivedExport } from './filters.ts'

/** The index is not one that this page can read. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError'
}

/**
 * The months of a root index, newest first.
 * @throws IndexFormatError
 */
export function readRoot(document: unknown): MonthReference[] {
  if (!isJsonObject(document) || document['version'] !== 1)
    throw new IndexFormatError('index.json is not an index of version 1. Open the archive with a newer index.html.')
  const months = getList(document, 'months').flatMap(each => {
    const [month, path] = [getString(each, 'month'), getString(each, 'path')]
    return month === undefined || path === undefined || !/^\d{4}-\d\d$/.test(month) ? [] : [{ month, path }]
  })
  return months.sort((a, b) => b.month.localeCompare(a.month))
}

/**
 * The exports of a month; entries that do not say what was exported and when are passed over.
 * @throws IndexFormatError
 */
export function readMonth(document: unknown, month: string): ArchivedExport[] {
  if (!isJsonObject(document) || document['version'] !== 1)
    throw new IndexFormatError(`The index of ${month} is not of version 1`)
  return getList(document, 'exports').flatMap(entry => {
    const read = readExport(entry)
    return read === undefined ? [] : [{ ...read, month }]
  })
}

function readExport(entry: JsonObject): ExportEntry | undefined {
  const field = (key: string) => getString(entry, key)
  const [id, at, report, dashboardId, user] = [
    field('id'),
    field('at'),
    field('report'),
    field('dashboardId'),
    field('user')
  ]
  const status = readStatus(entry['status'])
  if (!id || !at || Number.isNaN(Date.parse(at)) || !report || !dashboardId || !user || !status) return undefined
  const [dashboardName, namespace, dataAsOf] = [field('dashboardName'), field('namespace'), field('dataAsOf')]
  return {
    id,
    at,
    run: readRun(entry['run']),
    report,
    dashboardId,
    ...(dashboardName === undefined ? {} : { dashboardName }),
    user,
    ...(namespace === undefined ? {} : { namespace }),
    parameters: getStrings(entry, 'parameters'),
    ...(dataAsOf === undefined ? {} : { dataAsOf }),
    status,
    manifest: field('manifest') ?? '',
    files: getList(entry, 'files').flatMap(file => readFile(file) ?? []),
    failures: getList(entry, 'failures').flatMap(failure => {
      const read = readFailure(failure)
      const what = getString(failure, 'what')
      return read === undefined ? [] : [{ ...read, ...(what === undefined ? {} : { what }) }]
    }),
    skipped: getList(entry, 'skipped').map(readSkip)
  }
}

function readStatus(status: unknown): ExportStatus | undefined {
  const known: readonly ExportStatus[] = ['COMPLETED', 'PARTIAL', 'FAILED', 'SKIPPED']
  return known.find(each => each === status)
}

function readRun(run: unknown): ExportRun {
  const field = (key: string) => getString(run, key) ?? ''
  return { id: field('id'), attempt: field('attempt'), url: field('url'), sha: field('sha') }
}

function readFile(file: JsonObject): IndexFile | undefined {
  const [path, sha256, format, bytes] = [
    getString(file, 'path'),
    getString(file, 'sha256'),
    readFormat(file),
    getNumber(file, 'bytes')
  ]
  if (path === undefined || sha256 === undefined || format === undefined || bytes === undefined) return undefined
  const counts = (['rows', 'pages', 'worksheets'] as const).map(key => [key, getNumber(file, key)])
  const contentSha256 = getString(file, 'contentSha256')
  const contents = getStrings(file, 'contents')
  return {
    path,
    sha256,
    format,
    bytes,
    ...Object.fromEntries(counts.filter(([, count]) => count !== undefined)),
    ...(contentSha256 === undefined ? {} : { contentSha256 }),
    ...(contents.length === 0 ? {} : { contents }),
    warnings: getStrings(file, 'warnings')
  }
}

function readSkip(skip: JsonObject): IndexSkip {
  const what = getString(skip, 'what')
  return { ...(what === undefined ? {} : { what }), reason: getString(skip, 'reason') ?? 'skipped' }
}
