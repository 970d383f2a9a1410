import type { FileSettings, Report } from '../../domain/report.ts'
import type { PlannedFile, PlannedJob } from '../../domain/snapshot-job.ts'
import { quote } from '../../lib/text.ts'
import { checksumsName, manifestName } from '../archive/archive-names.ts'
import { joinPath } from '../paths.ts'
import { createFileKey } from './file-key.ts'
import { isMergePart, resolveFilePath } from './file-path.ts'
import { createPathRegistry, type PathRegistry } from './path-registry.ts'

/** The paths of files. Decided when a job is planned, so that it does not depend on which download ends first. */
export interface NameRegistry {
  /** Assigns names to the files of these jobs. On a collision, the first file keeps the plain name. Names never change later. */
  reserve(jobs: readonly PlannedJob[]): void
  /** The job was planned again, its dashboard looked up: its files are called by the names that were found. */
  rename(job: PlannedJob): void
  /** Path of the file below the download path and the upload's prefix. */
  getName(job: PlannedJob, order: number): string
  /** The path of a part of the merged PDF that is delivered by itself. */
  getPartName(job: PlannedJob, order: number): string
  /** The same for the report's merged PDF; the job is any that has a part of it. */
  getMergedName(job: PlannedJob): string
}

// Index of the merged PDF; requested files start at 0.
const mergedIndex = -1

type Warn = (message: string) => void

/**
 * @param warn is called once per report whose `file-name` gives several of its files the same name
 */
export function createNameRegistry(reports: readonly Report[], warn: Warn = () => undefined): NameRegistry {
  const taken = createPathRegistry()
  const warnOfSameNames = createSameNamesWarner(warn)
  const names = new Map<string, string>()
  for (const { files } of reports) reserveArchive(taken, files)

  function nameFor(key: string, job: PlannedJob, file: PlannedFile, merged: boolean): string {
    const name =
      names.get(key) ?? taken.claimFreePath(listNamespaces(job.report.files), resolveFilePath(job, file, merged))
    names.set(key, name)
    return name
  }

  function getName(job: PlannedJob, order: number): string {
    const file = requireFile(job, order)
    if (isMergePart(job.report, file)) return getMergedName(job)
    return nameFor(createFileKey(job.report, order), job, file, false)
  }

  const getMergedName = (job: PlannedJob) =>
    nameFor(createFileKey(job.report, mergedIndex), job, { format: 'PDF', sheets: [] }, true)

  // Files are packed into jobs, so the order of the jobs differs from the order of the inputs.
  function reserve(jobs: readonly PlannedJob[]): void {
    const files = jobs.flatMap(job => job.order.map(order => ({ job, order })))
    for (const { job, order } of files.sort((a, b) => a.order - b.order)) getName(job, order)
    for (const report of new Set(jobs.map(job => job.report))) warnOfSameNames(report, jobs, getName)
  }

  function rename(job: PlannedJob): void {
    for (const order of [...job.order, mergedIndex]) names.delete(createFileKey(job.report, order))
    reserve([job])
  }

  const getPartName = (job: PlannedJob, order: number) =>
    nameFor(createFileKey(job.report, order), job, requireFile(job, order), false)

  return { reserve, rename, getName, getPartName, getMergedName }
}

/** Warns once per report whose files would have had the same name. */
function createSameNamesWarner(warn: Warn) {
  const warned = new Set<Report>()
  return (report: Report, jobs: readonly PlannedJob[], getName: (job: PlannedJob, order: number) => string): void => {
    const message = warned.has(report) ? undefined : findSameNamesWarning(report, jobs, getName)
    if (message === undefined) return
    warned.add(report)
    warn(message)
  }
}

function findSameNamesWarning(
  report: Report,
  jobs: readonly PlannedJob[],
  getName: (job: PlannedJob, order: number) => string
): string | undefined {
  if (report.files.fileName === undefined) return undefined
  const own = jobs.filter(job => job.report === report)
  const files = own.flatMap(job => job.files.map((file, i) => ({ job, file, order: job.order[i] ?? i })))
  const same = findSameNames(files.filter(({ file }) => !isMergePart(report, file)))
  const [first, second] = same.map(({ job, order }) => getName(job, order))
  return first === undefined || second === undefined ? undefined : describeSameNames(report, same, first, second)
}

function requireFile(job: PlannedJob, order: number): PlannedFile {
  const file = job.files[job.order.indexOf(order)]
  if (file === undefined) throw new Error(`The job has no file ${order}`)
  return file
}

interface NamedFile {
  readonly job: PlannedJob
  readonly file: PlannedFile
  readonly order: number
}

/** The largest group of files that the template gives the same name and extension, in the order of the inputs. */
function findSameNames(files: readonly NamedFile[]): NamedFile[] {
  const groups = Map.groupBy(files, ({ job, file }) => JSON.stringify(resolveFilePath(job, file, false)))
  const [largest = []] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  return largest.length < 2 ? [] : largest.toSorted((a, b) => a.order - b.order)
}

function describeSameNames(
  { label, files }: Report,
  same: readonly NamedFile[],
  first: string,
  second: string
): string {
  const isTable = same.some(({ file }) => file.format === 'CSV')
  const placeholder = isTable ? '{visual-title}' : '{sheet-name}'
  const numbered = `they are named ${quote(first)}, ${quote(second)}${same.length > 2 ? ' and so on' : ''}`
  return `file-name: ${quote(files.fileName ?? '')} is the same for ${same.length} files of ${label}: ${numbered}. Add ${placeholder} to it.`
}

// The same name for the file on the disk and in the bucket: free in both.
function listNamespaces(files: FileSettings): string[] {
  return [...downloadRoots(files), ...uploadPlace(files)]
}

function downloadRoots({ downloadPath }: FileSettings): string[] {
  return downloadPath === undefined ? [] : [downloadPath]
}

function uploadPlace({ uploadTo }: FileSettings): string[] {
  if (uploadTo === undefined) return []
  return [`s3://${joinPath(uploadTo.bucket, uploadTo.prefix)}`]
}

function reserveArchive(taken: PathRegistry, files: FileSettings): void {
  for (const place of downloadRoots(files)) {
    for (const name of [manifestName, checksumsName]) taken.claim(joinPath(place, name))
  }
}
