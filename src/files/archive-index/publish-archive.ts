import { ActionError, toFailure } from '../../domain/errors.ts'
import type { Failure } from '../../domain/failure.ts'
import type { FileSettings } from '../../domain/report.ts'
import type { ReportResult } from '../../domain/result.ts'
import { computeBackoffMs } from '../../lib/backoff.ts'
import { pluralize } from '../../lib/text.ts'
import { checksumsName, getManifestUri, manifestName } from '../archive/archive-names.ts'
import type { Manifest, ManifestEntry } from '../archive/manifest.ts'
import { makeRelative } from '../paths.ts'
import type { FilesPorts } from '../ports.ts'
import { appendToIndex } from './append-to-index.ts'
import { createConditionalWriter, WriteConflictError, type WriterPorts } from './conditional-writer.ts'
import { createEntries } from './create-entries.ts'
import { createFolderIndexStore } from './folder-index-store.ts'
import { UnreadableIndexError } from './index-documents.ts'
import { type IndexStore, UnreadableObjectError } from './index-store.ts'
import type { ExportEntry } from './index-types.ts'
import { createS3IndexStore } from './s3-index-store.ts'
import { mergeChecksums, mergeManifestText } from './shared-manifest.ts'

type UploadTarget = NonNullable<FileSettings['uploadTo']>

/** Builds the manifest of these reports; paths are relative to their download paths. */
export type BuildManifest = (members: readonly ReportResult[]) => Manifest

/**
 * Uploads a manifest and checksums next to the files of `upload-to`, and appends the exports to the index of each archive.
 * Never rejects: errors become failures of the step.
 */
export async function publishArchives(
  reports: readonly ReportResult[],
  buildManifest: BuildManifest,
  ports: FilesPorts
): Promise<Failure[]> {
  const failures: Failure[] = []
  const attempt = async (what: string, work: () => Promise<void>) => {
    try {
      ports.signal.throwIfAborted()
      await work()
    } catch (error) {
      failures.push(describeFailure(what, error))
    }
  }
  for (const group of groupByUpload(reports).filter(needsManifest)) {
    const manifest = keepUploaded(buildManifest(group.members), group.to)
    await attempt(`${manifestName} could not be uploaded to ${formatUri(group.to)}`, () =>
      uploadManifest(manifest, listRemovedPaths(group), group.to, ports)
    )
  }
  for (const group of groupByArchive(reports)) {
    const entries = collectEntries(group, buildManifest)
    await attempt(`The archive index at ${group.location} could not be updated`, async () => {
      const store = await openStore(group, ports)
      await appendToIndex(entries, { ...createWriterPorts(store, ports), page: await ports.archivePage() })
      ports.log.info(`Added ${pluralize(entries.length, 'export')} to the archive index at ${group.location}`)
    })
  }
  return failures
}

interface UploadGroup {
  readonly to: UploadTarget
  readonly members: ReportResult[]
}

function groupByUpload(reports: readonly ReportResult[]): UploadGroup[] {
  const groups = new Map<string, UploadGroup>()
  for (const result of reports) {
    const to = result.report.files.uploadTo
    if (to === undefined) continue
    const group = groups.get(formatUri(to)) ?? { to, members: [] }
    group.members.push(result)
    groups.set(formatUri(to), group)
  }
  return [...groups.values()]
}

// If no file could be uploaded, the manifest could not be either, and its failure would say nothing new.
function needsManifest({ to, members }: UploadGroup): boolean {
  const files = members.flatMap(result => result.files).filter(({ local }) => local !== undefined)
  if (files.some(({ s3Uri }) => s3Uri?.startsWith(`${formatUri(to)}/`) === true)) return true
  const isArchive = members.some(({ report }) => report.files.archive !== undefined)
  return isArchive && files.every(({ failure }) => failure === undefined)
}

interface ArchiveGroup {
  /** Bucket of `upload-to`; absent for an archive in a folder. */
  readonly bucket: string | undefined
  readonly top: string
  readonly location: string
  readonly members: ReportResult[]
}

function groupByArchive(reports: readonly ReportResult[]): ArchiveGroup[] {
  const groups = new Map<string, ArchiveGroup>()
  for (const result of reports) {
    const { archive, uploadTo } = result.report.files
    if (archive === undefined) continue
    const location =
      uploadTo === undefined ? archive.top || '.' : formatUri({ bucket: uploadTo.bucket, prefix: archive.top })
    const group = groups.get(location) ?? { bucket: uploadTo?.bucket, top: archive.top, location, members: [] }
    group.members.push(result)
    groups.set(location, group)
  }
  return [...groups.values()]
}

/** Entries for the index, one manifest at a time: each is in another folder of the archive. */
function collectEntries({ top, members }: ArchiveGroup, buildManifest: BuildManifest): ExportEntry[] {
  const byFolder = new Map<string, ReportResult[]>()
  for (const result of members) {
    const folder = result.report.files.uploadTo?.prefix ?? result.report.files.downloadPath ?? ''
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), result])
  }
  return [...byFolder].flatMap(([folder, results]) => {
    const to = results[0]?.report.files.uploadTo
    const built = buildManifest(results)
    const manifest = to === undefined ? built : keepUploaded(built, to)
    return createEntries(
      { ...manifest },
      { folder: folder === top ? '' : makeRelative(top, folder), isArchived: () => true }
    )
  })
}

/** The manifest of what was uploaded: a file that was not uploaded is one that failed. */
function keepUploaded(manifest: Manifest, to: UploadTarget): Manifest {
  const uri = `${formatUri(to)}/`
  const isUploaded = (entry: ManifestEntry) => entry['s3Uri'] === uri + (entry.path ?? '')
  const lost = manifest.files.filter(entry => !isUploaded(entry)).map(omitContent)
  const skipped = [...(manifest.skipped ?? []), ...lost.filter(entry => entry['skipped'] !== undefined)]
  return {
    ...manifest,
    files: manifest.files.filter(isUploaded),
    failed: [
      ...manifest.failed,
      ...lost.filter(entry => entry['skipped'] === undefined && entry['failure'] !== undefined)
    ],
    ...(skipped.length === 0 ? {} : { skipped })
  }
}

function omitContent({ bytes: _bytes, sha256: _sha256, ...entry }: ManifestEntry): ManifestEntry {
  return entry
}

/** Files that the comparison with the manifest at `to` reported as removed. */
function listRemovedPaths({ to, members }: UploadGroup): ReadonlySet<string> {
  const uri = getManifestUri(to)
  return new Set(
    members.flatMap(({ report, removedPaths = [] }) => (report.files.compareWith === uri ? removedPaths : []))
  )
}

async function uploadManifest(
  manifest: Manifest,
  removedPaths: ReadonlySet<string>,
  to: UploadTarget,
  ports: FilesPorts
): Promise<void> {
  const store = createS3IndexStore(await ports.textObjects(), to.bucket, to.prefix)
  const writer = createConditionalWriter(createWriterPorts(store, ports))
  const changes = [
    [manifestName, (text: string | undefined) => mergeManifestText(text, manifest, removedPaths)],
    [checksumsName, (text: string | undefined) => mergeChecksums(text, manifest)]
  ] as const
  for (const [name, change] of changes) {
    try {
      await writer.update(name, change)
    } catch (error) {
      if (!(error instanceof UnreadableObjectError)) throw error
      // For upload-to, a role that can write but not read is sufficient.
      ports.log.warning(
        `${name} of an earlier export at ${store.location} is replaced: the base role is not allowed to read it (s3:GetObject).`
      )
      const text = change(undefined)
      if (text !== undefined) await store.write(name, text, 'none')
    }
  }
}

async function openStore({ bucket, top }: ArchiveGroup, ports: FilesPorts): Promise<IndexStore> {
  if (bucket !== undefined) return createS3IndexStore(await ports.textObjects(), bucket, top)
  const { clock, signal, workspaceRoot: root } = ports
  return createFolderIndexStore(top, { root, now: clock.now, sleep: ms => clock.sleep(ms, signal) })
}

function createWriterPorts(store: IndexStore, { clock, log, signal }: FilesPorts): WriterPorts {
  return {
    store,
    warn: message => log.warning(message),
    // The first retries are quick: most conflicts are between two steps.
    waitBeforeRetry: attempt => clock.sleep(computeBackoffMs(Math.min(attempt - 1, maxBackoffStep)), signal)
  }
}

const maxBackoffStep = 3

function formatUri({ bucket, prefix }: UploadTarget): string {
  return prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`
}

function describeFailure(what: string, error: unknown): Failure {
  const failure = toIndexFailure(error)
  return { ...failure, message: `${what}: ${failure.message}` }
}

function toIndexFailure(error: unknown): Failure {
  if (!(error instanceof UnreadableObjectError)) return toFailure(toArchiveError(error))
  const hint =
    'The base role needs s3:GetObject and s3:PutObject on index.html, index.json and index/* of the archive; with s3:ListBucket, S3 also says which of them do not exist.'
  return { ...toFailure(error.cause), hint }
}

function toArchiveError(error: unknown): unknown {
  if (error instanceof UnreadableIndexError)
    return new ActionError(error.message, {
      code: 'InvalidIndex',
      hint: 'The file was left unchanged. Move it away, or rebuild the index: npm run archive -- --rebuild s3://BUCKET/PREFIX'
    })
  if (error instanceof WriteConflictError)
    return new ActionError(error.message, {
      code: 'IndexConflict',
      hint: 'The files are uploaded. Rebuild the index: npm run archive -- --rebuild s3://BUCKET/PREFIX'
    })
  return error
}
