import { join } from 'node:path'
import { toFailure } from '../domain/errors.ts'
import type { Failure } from '../domain/failure.ts'
import type { Archive, FileChange, FileResult, LocalFile, ReportResult, WorkflowRun } from '../domain/result.ts'
import type { Semaphore } from '../lib/semaphore.ts'
import { manifestName } from './archive/archive-names.ts'
import { createDatasetEntries, createFileEntry, createRunEntry, type Manifest, type Times } from './archive/manifest.ts'
import { createMissingEntries } from './archive/missing-entries.ts'
import { writeArchive } from './archive/write-archive.ts'
import { isUploadDeferred } from './content/upload-deferred.ts'
import { uploadIfRequested } from './deliver-file.ts'
import { removeQuietly } from './disk.ts'
import { mergeReport, omitParts } from './merge/merge-report.ts'
import type { PartStore } from './merge/part-store.ts'
import { isMergePart } from './naming/file-path.ts'
import type { NameRegistry } from './naming/name-registry.ts'
import { joinPath, makeRelative } from './paths.ts'
import type { FilesContext, Finished } from './ports.ts'
import { attachReports } from './release/attach-reports.ts'
import { createInterruptedError } from './transfer/fetch-file.ts'

export interface FinishContext {
  readonly times: Times
  readonly run: WorkflowRun
  readonly names: NameRegistry
  readonly ports: FilesContext
  readonly transfer: Semaphore
  readonly partStore: PartStore
}

/**
 * Merges, compares, archives, uploads and attaches the files once every one of them is downloaded or has failed. When the
 * step is aborted, unfinished work becomes a failure. Temporary files are removed in every case. Never rejects.
 */
export async function finish(results: readonly ReportResult[], context: FinishContext): Promise<Finished> {
  try {
    return await finishStages(results, context)
  } finally {
    for (const place of listDownloadPaths(results))
      await removeQuietly(join(context.ports.workspaceRoot, place, context.partStore.directory))
  }
}

async function finishStages(results: readonly ReportResult[], context: FinishContext): Promise<Finished> {
  const reports: ReportResult[] = []
  // One at a time: a PDF that is merged is in memory.
  for (const result of results) reports.push({ ...result, files: await mergeParts(result, context) })
  const { reports: compared, changes } = await compareAndUpload(reports, context)
  const places = listDownloadPaths(compared)
  const { written, problems } = await writeArchives(places, compared, context)
  const published = await publish(compared, context)
  const archives = { names: written, scratch: context.partStore.directory, listPaths: createPathLister(context) }
  const attached = await attachReports(compared, archives, context.ports)
  const [downloadPath] = places
  const [releaseUrl] = attached.urls
  return {
    reports: attached.reports,
    ...(changes === undefined ? {} : { changes }),
    archive: { ...describeArchive(downloadPath, written), ...(releaseUrl === undefined ? {} : { releaseUrl }) },
    problems: [...problems, ...published, ...attached.problems]
  }
}

function createPathLister({ names }: FinishContext): (result: ReportResult) => string[] {
  return ({ jobs }) => jobs.flatMap(({ job }) => job.order.map(order => names.getName(job, order)))
}

// Loaded for an upload or an archive only.
async function publish(reports: readonly ReportResult[], context: FinishContext): Promise<Failure[]> {
  if (!reports.some(({ report: { files } }) => files.uploadTo !== undefined || files.archive !== undefined)) return []
  const { publishArchives } = await import('./archive-index/publish-archive.ts')
  return publishArchives(reports, members => buildManifest(members, context), context.ports)
}

/** The manifest of reports; their paths are relative to their download paths. */
function buildManifest(members: readonly ReportResult[], context: FinishContext): Manifest {
  const entries = members.map(result =>
    createManifestEntries([result], result.report.files.downloadPath ?? '', context)
  )
  const skipped = entries.flatMap(each => each.skipped)
  return {
    version: 1,
    run: createRunEntry(context.run, context.times),
    ...createDatasetEntries(members),
    files: entries.flatMap(({ files }) => files),
    failed: entries.flatMap(({ failed }) => failed),
    ...(skipped.length === 0 ? {} : { skipped })
  }
}

/** Compares with earlier exports if `compare-with` is set, then uploads the files that waited for the comparison. */
async function compareAndUpload(
  reports: ReportResult[],
  context: FinishContext
): Promise<{ readonly reports: ReportResult[]; readonly changes?: readonly FileChange[] }> {
  if (reports.every(({ report }) => report.files.compareWith === undefined)) return { reports }
  return (await import('./content/deliver-changed.ts')).deliverChanged(reports, context)
}

function listDownloadPaths(results: readonly ReportResult[]): string[] {
  return [...new Set(results.flatMap(({ report }) => report.files.downloadPath ?? []))]
}

function describeArchive(place: string | undefined, written: ReadonlyMap<string, readonly string[]>): Archive {
  if (place === undefined) return {}
  if (!written.has(place)) return { downloadPath: place }
  return { downloadPath: place, manifest: joinPath(place, manifestName) }
}

async function mergeParts(reported: ReportResult, context: FinishContext): Promise<readonly FileResult[]> {
  const { names, ports, partStore } = context
  const result = { ...reported, files: reported.files.map(partStore.restore) }
  const job = result.files.find(({ report, file }) => isMergePart(report, file))?.jobs[0]?.job
  const { downloadPath } = result.report.files
  if (downloadPath === undefined || job === undefined) return result.files
  const name = names.getMergedName(job)
  try {
    const files = await mergeReport(result, {
      root: ports.workspaceRoot,
      path: joinPath(downloadPath, name),
      pathForPart: part => joinPath(downloadPath, getPartName(part, names)),
      now: ports.clock.now,
      workers: ports.workers
    })
    return await Promise.all(
      files.map(file =>
        isMerged(file) && !isUploadDeferred(file.report)
          ? uploadIfRequested(file, makeRelative(downloadPath, file.local.path), ports, context.transfer)
          : file
      )
    )
  } catch (error) {
    return omitParts(result, toFailure(ports.signal.aborted ? createInterruptedError(ports.signal) : error))
  }
}

function getPartName({ jobs, order }: FileResult, names: NameRegistry): string {
  const job = jobs[0]?.job
  if (job === undefined) throw new Error('a part without a job')
  return names.getPartName(job, order)
}

function isMerged(file: FileResult): file is FileResult & { readonly local: LocalFile } {
  return isMergePart(file.report, file.file) && file.failure === undefined && file.local !== undefined
}

async function writeArchives(places: readonly string[], reports: readonly ReportResult[], context: FinishContext) {
  const written = new Map<string, readonly string[]>()
  const problems: Failure[] = []
  for (const place of places) {
    try {
      const members = reports.filter(({ report }) => report.files.downloadPath === place)
      const manifest = buildManifest(members, context)
      written.set(
        place,
        await writeArchive({ root: context.ports.workspaceRoot, downloadPath: place, manifest }, context.ports)
      )
    } catch (error) {
      problems.push(toFailure(error))
    }
  }
  return { written, problems }
}

function createManifestEntries(members: readonly ReportResult[], place: string, { run, names }: FinishContext) {
  const files = members.flatMap(result =>
    result.files.flatMap(file =>
      file.local === undefined ? [] : [createFileEntry(result, file, makeRelative(place, file.local.path), run)]
    )
  )
  const missing = members.flatMap(result =>
    createMissingEntries(
      result,
      ({ job }, order) => {
        const file = job.files[job.order.indexOf(order)]
        return file === undefined || isMergePart(job.report, file) ? undefined : names.getName(job, order)
      },
      run
    )
  )
  const skipped = missing.filter(entry => entry['skipped'] !== undefined)
  const failed = missing.filter(entry => entry['skipped'] === undefined)
  return { files, failed, skipped }
}
