import { createHash } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toFailure } from '../../domain/errors.ts'
import type { Failure } from '../../domain/failure.ts'
import type { Releases } from '../../domain/ports/releases.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import type { FileResult, LocalFile, ReportResult } from '../../domain/result.ts'
import { pluralize, quote } from '../../lib/text.ts'
import { manifestName } from '../archive/archive-names.ts'
import { ensureDirectory } from '../disk.ts'
import { joinPath, makeRelative } from '../paths.ts'
import { createInterruptedError } from '../transfer/fetch-file.ts'
import { contentTypes } from '../transfer/upload-file.ts'
import { type Attachment, attach } from './attach-assets.ts'
import { redactManifest } from './public-manifest.ts'

export interface AttachPorts extends RunContext {
  readonly releases: (token: string) => Promise<Releases>
  readonly workspaceRoot: string
}

/** Manifests and checksums that were written for the files. */
export interface WrittenArchives {
  /** Names of the manifest and the checksums, by download path. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Paths of all files that a report was to deliver, relative to its download path: the same in each of its runs. */
  readonly listPaths: (result: ReportResult) => readonly string[]
  /** Directory for temporary files, in each download path. */
  readonly scratch: string
}

export interface AttachResult {
  readonly reports: ReportResult[]
  readonly urls: readonly string[]
  readonly problems: readonly Failure[]
}

type Assets = ReadonlyMap<FileResult, NonNullable<FileResult['releaseAsset']>>

/** Attaches the files of each report, with manifest and checksums, to the release of its `release-tag`. Never rejects. */
export async function attachReports(
  results: readonly ReportResult[],
  written: WrittenArchives,
  ports: AttachPorts
): Promise<AttachResult> {
  const assets = new Map<FileResult, NonNullable<FileResult['releaseAsset']>>()
  const urls: string[] = []
  const problems: Failure[] = []
  for (const group of groupByRelease(results)) {
    try {
      const attached = await attachGroup(group, written, ports)
      urls.push(attached.url)
      problems.push(...attached.problems)
      for (const [file, asset] of attached.assets) assets.set(file, asset)
    } catch (error) {
      const reason = ports.signal.aborted ? createInterruptedError(ports.signal) : error
      problems.push(withMessagePrefix(`The files could not be attached to the release ${quote(group.tag)}`, reason))
    }
  }
  return { reports: results.map(result => withAssets(result, assets)), urls, problems }
}

interface ReleaseGroup {
  readonly tag: string
  readonly token: string
  readonly members: readonly ReportResult[]
}

/** Groups the reports that have files by release. */
function groupByRelease(results: readonly ReportResult[]): ReleaseGroup[] {
  const groups = new Map<string, ReleaseGroup>()
  for (const result of results) {
    const { releaseTag: tag, githubToken: token = '' } = result.report.files
    if (tag === undefined || !result.files.some(isDownloaded)) continue
    const key = JSON.stringify([tag, token])
    groups.set(key, { tag, token, members: [...(groups.get(key)?.members ?? []), result] })
  }
  return [...groups.values()]
}

type DownloadedFile = FileResult & { readonly local: LocalFile }

function isDownloaded(file: FileResult): file is DownloadedFile {
  return file.local !== undefined && file.skipped === undefined
}

async function attachGroup(
  { tag, token, members }: ReleaseGroup,
  written: WrittenArchives,
  ports: AttachPorts
): Promise<{ url: string; problems: Failure[]; assets: Assets }> {
  const root = ports.workspaceRoot
  const files = members.flatMap(({ files }) => files.filter(isDownloaded))
  const places = [...new Set(members.map(({ report }) => report.files.downloadPath ?? ''))]
  const releases = await ports.releases(token)
  const isPrivate = await isPrivateRepository(releases, ports)
  const archiveFiles = places.flatMap(place => (written.names.get(place) ?? []).map(name => ({ place, name })))
  const series = createSeries(members.flatMap(written.listPaths))
  const attachments = [...files.map(file => toAttachment(root, file))]
  for (const { place, name } of archiveFiles) {
    const source =
      isPrivate || name !== manifestName ? joinPath(place, name) : await writePublicManifest(root, place, written)
    attachments.push({ ...(await toArchiveAttachment(root, name, source)), series })
  }
  const { url, outcomes } = await attach(releases, tag, attachments, ports)
  if (!isPrivate && archiveFiles.some(({ name }) => name === manifestName)) ports.log.notice(publicManifestNotice)
  const failed = outcomes.flatMap(outcome => ('error' in outcome ? [outcome.error] : []))
  const assets = files.flatMap((file, i) => {
    const outcome = outcomes[i]
    return outcome === undefined || 'error' in outcome ? [] : [[file, outcome] as const]
  })
  return { url, problems: describeErrors(tag, failed, attachments.length), assets: new Map(assets) }
}

const publicManifestNotice =
  'The manifest.json on the release has no account numbers, ARNs and e-mail addresses, because the repository is not private.'

// If GitHub does not report the visibility, the repository counts as public.
async function isPrivateRepository(releases: Releases, { signal }: AttachPorts): Promise<boolean> {
  try {
    return await releases.isPrivate()
  } catch {
    signal.throwIfAborted()
    return false
  }
}

/** Identifies the export by its files: the jobs of a matrix must not replace each other's manifests. */
function createSeries(paths: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(paths.toSorted())).digest('hex').slice(0, 8)
}

async function writePublicManifest(root: string, place: string, { scratch }: WrittenArchives): Promise<string> {
  const text = await readFile(join(root, joinPath(place, manifestName)), 'utf8')
  const directory = joinPath(place, scratch)
  await ensureDirectory(root, directory)
  const path = joinPath(directory, manifestName)
  await writeFile(join(root, path), redactManifest(text))
  return path
}

function toAttachment(root: string, { report, file, local }: DownloadedFile): Attachment {
  const name = makeRelative(report.files.downloadPath ?? '', local.path)
  return { name, path: join(root, local.path), bytes: local.bytes, contentType: contentTypes[file.format] }
}

async function toArchiveAttachment(root: string, name: string, source: string): Promise<Attachment> {
  const path = join(root, source)
  const contentType = name === manifestName ? 'application/json' : 'text/plain; charset=utf-8'
  return { name, path, bytes: (await stat(path)).size, contentType }
}

/** One failure per reason, so that none is lost. */
function describeErrors(tag: string, errors: readonly unknown[], attempted: number): Failure[] {
  const byMessage = Map.groupBy(errors, error => toFailure(error).message)
  return [...byMessage.values()].map(same => {
    const count = `${same.length} of ${pluralize(attempted, 'file')}`
    return withMessagePrefix(`${count} could not be attached to the release ${quote(tag)}`, same[0])
  })
}

function withMessagePrefix(what: string, error: unknown): Failure {
  const failure = toFailure(error)
  return { ...failure, message: `${what}: ${failure.message}` }
}

function withAssets(result: ReportResult, assets: Assets): ReportResult {
  return {
    ...result,
    files: result.files.map(file => {
      const releaseAsset = assets.get(file)
      return releaseAsset === undefined ? file : { ...file, releaseAsset }
    })
  }
}
