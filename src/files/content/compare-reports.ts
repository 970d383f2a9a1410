import { join } from 'node:path'
import type { Log } from '../../domain/ports/run-context.ts'
import type { ObjectStore } from '../../domain/ports/s3.ts'
import type { FileChange, FileResult, ReportResult, WorkflowRun } from '../../domain/result.ts'
import { joinList, quote } from '../../lib/text.ts'
import { createFileEntry } from '../archive/manifest.ts'
import { hasFile } from '../archive/previous-manifest.ts'
import { makeRelative } from '../paths.ts'
import type { FileWorkers } from '../worker/file-workers.ts'
import { type ComparableFile, compareFiles } from './compare-files.ts'
import { loadManifest } from './load-manifest.ts'

export interface ComparePorts {
  readonly log: Log
  readonly objects: () => Promise<ObjectStore>
  readonly workspaceRoot: string
  readonly run: WorkflowRun
  readonly workers: Pick<FileWorkers, 'inspect'>
}

export interface Compared {
  /** With the content of their files, whether each changed, and what is skipped because nothing did. */
  readonly reports: ReportResult[]
  readonly changes: readonly FileChange[]
}

/** Compares the files of the reports that have `compare-with` with the manifest it names. Never rejects. */
export async function compareReports(results: readonly ReportResult[], ports: ComparePorts): Promise<Compared> {
  const read = await Promise.all(results.map(result => readReportContent(result, ports)))
  const changes: FileChange[] = []
  const reports = [...read]
  for (const from of new Set(read.flatMap(({ report }) => report.files.compareWith ?? []))) {
    const compared = await compareGroup(from, read, ports)
    changes.push(...compared.changes)
    for (const [index, result] of compared.reports) reports[index] = result
  }
  return { reports, changes }
}

/** The files of the report with what they contain, as far as that can be read. */
async function readReportContent(result: ReportResult, ports: ComparePorts): Promise<ReportResult> {
  if (result.report.files.compareWith === undefined) return result
  const files: FileResult[] = []
  // Merged PDFs were not read during the download.
  for (const file of result.files) files.push(await readFileContent(file, ports))
  return { ...result, files }
}

async function readFileContent(file: FileResult, { log, workspaceRoot, workers }: ComparePorts): Promise<FileResult> {
  const { local } = file
  if (local === undefined || !isComparable(file) || local.contentSha256 !== undefined) return file
  try {
    const { format } = file.file
    const path = join(workspaceRoot, local.path)
    const content = await workers.inspect({ path, format, bytes: local.bytes, needsContent: true })
    return { ...file, local: { ...content, ...local } }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.debug(`The content of ${quote(local.path, 200)} could not be read: ${why}`)
    return file
  }
}

function isComparable(file: FileResult): boolean {
  return file.failure === undefined && file.skipped === undefined
}

interface Listed {
  readonly index: number
  readonly file: FileResult
  readonly entry: ComparableFile
}

async function compareGroup(from: string, results: readonly ReportResult[], ports: ComparePorts) {
  const before = await loadManifest(from, ports)
  if (before.files === undefined) {
    if (before.notice !== undefined) ports.log.notice(before.notice)
    if (before.warning !== undefined) ports.log.warning(before.warning)
  }
  const all = results.flatMap((result, index) => listFiles(result, index, ports.run))
  const now = all.filter(({ index, file }) => results[index]?.report.files.compareWith === from && isComparable(file))
  const others = all.filter(listed => !now.includes(listed)).map(({ entry }) => entry)
  const entries = now.map(({ entry }) => entry)
  const { changes, incomparable } = compareFiles(before.files ?? [], entries, [
    ...others,
    ...listUndelivered(results, ports.run)
  ])
  if (incomparable.length > 0) ports.log.notice(describeIncomparable(incomparable))
  const kept = await removePresent(changes, results, from, ports.workspaceRoot)
  const changed = new Map(kept.map(({ path, change }) => [path, change !== 'same']))
  const removed = findRemoved(kept, before.files ?? [])
  const reports = [...new Set(now.map(({ index }) => index))].flatMap(index => {
    const result = results[index]
    if (result === undefined) return []
    const marked = markFiles(result, new Map(now.map(({ file, entry }) => [file, changed.get(entry.path ?? '')])))
    const removedPaths = removed.flatMap(({ path }) => path ?? [])
    return [[index, { ...skipUnchanged(marked, removed), removedPaths }] as const]
  })
  return { changes: kept, reports }
}

function listFiles(result: ReportResult, index: number, run: WorkflowRun): Listed[] {
  const { downloadPath = '' } = result.report.files
  return result.files.flatMap(file => {
    if (file.local === undefined) return []
    return [{ index, file, entry: createFileEntry(result, file, makeRelative(downloadPath, file.local.path), run) }]
  })
}

/** Requested files that are missing: they count neither as changed nor as removed. */
function listUndelivered(results: readonly ReportResult[], run: WorkflowRun): ComparableFile[] {
  return results.flatMap(result => {
    const missing = result.files.filter(file => file.local === undefined)
    const unfetched = result.jobs.filter(outcome => !result.files.some(file => file.jobs.includes(outcome)))
    return [
      ...missing.map(file => createFileEntry(result, file, undefined, run)),
      ...unfetched.flatMap(outcome =>
        outcome.job.files.map((file, i) =>
          createFileEntry(
            result,
            { report: result.report, jobs: [outcome], file, order: i, warnings: [] },
            undefined,
            run
          )
        )
      )
    ]
  })
}

/** A file that the new manifest keeps, since an earlier step left it in the download path, is not removed. */
async function removePresent(
  changes: readonly FileChange[],
  results: readonly ReportResult[],
  from: string,
  root: string
): Promise<FileChange[]> {
  const places = new Set(
    results.flatMap(({ report: { files } }) => (files.compareWith === from ? (files.downloadPath ?? []) : []))
  )
  const kept: FileChange[] = []
  for (const change of changes) {
    const found = await Promise.all([...places].map(place => hasFile(join(root, place), change.path)))
    if (change.change !== 'removed' || !found.includes(true)) kept.push(change)
  }
  return kept
}

function findRemoved(changes: readonly FileChange[], before: readonly ComparableFile[]): ComparableFile[] {
  const paths = new Set(changes.filter(({ change }) => change === 'removed').map(({ path }) => path))
  return before.filter(({ path = '' }) => paths.has(path))
}

function describeIncomparable(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map(path => quote(path, 100))
  const more = paths.length > shown.length ? [`${paths.length - shown.length} more`] : []
  return `compare-with: the earlier manifest has no comparable digest of ${joinList([...shown, ...more])}: it was made without compare-with, or by another version. These files count as changed.`
}

function markFiles(result: ReportResult, changed: ReadonlyMap<FileResult, boolean | undefined>): ReportResult {
  return {
    ...result,
    files: result.files.map(file => {
      const hasChanged = changed.get(file)
      return hasChanged === undefined ? file : { ...file, hasChanged }
    })
  }
}

const unchanged = {
  reason: 'unchanged',
  message: 'The content is the same as in the earlier export.'
} as const

function skipUnchanged(result: ReportResult, removed: readonly ComparableFile[]): ReportResult {
  const { report, files } = result
  const delivered = files.filter(isComparable)
  const isSame = delivered.length > 0 && delivered.every(({ hasChanged }) => hasChanged === false)
  const hasFailed = result.failure !== undefined || files.some(({ failure }) => failure !== undefined)
  const lost = removed.some(
    entry => entry['dashboardId'] === report.dashboardId && entry['report'] === (report.name ?? report.label)
  )
  if (report.files.ifUnchanged !== 'skip' || !isSame || hasFailed || lost) return result
  return { ...result, files: files.map(file => (isComparable(file) ? { ...file, skipped: unchanged } : file)) }
}
