import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { toFailure } from '../../domain/errors.ts'
import type { Failure, FileResult, LocalFile, ReportResult } from '../../domain/model.ts'
import type { Releases, RunContext } from '../../domain/ports.ts'
import { pluralize, quote } from '../../lib/text.ts'
import { manifestName } from '../archive/archive-names.ts'
import { joinPath, relativeTo } from '../paths.ts'
import { contentTypes } from '../transfer/upload-file.ts'
import { type Attachment, attach } from './attach-assets.ts'

export interface AttachPorts extends RunContext {
  readonly releases: (token: string) => Promise<Releases>
  readonly workspaceRoot: string
}

/** Names of what was written beside the files, by download path. */
export type ArchiveFileNames = ReadonlyMap<string, readonly string[]>

export interface AttachResult {
  readonly reports: ReportResult[]
  readonly urls: readonly string[]
  readonly problems: readonly Failure[]
}

type Assets = ReadonlyMap<FileResult, NonNullable<FileResult['releaseAsset']>>

/** Attaches the files of each report, with manifest and checksums, to the release it asks for. Never rejects. */
export async function attachAll(
  results: readonly ReportResult[],
  written: ArchiveFileNames,
  ports: AttachPorts
): Promise<AttachResult> {
  const assets = new Map<FileResult, NonNullable<FileResult['releaseAsset']>>()
  const urls: string[] = []
  const problems: Failure[] = []
  for (const group of groupsOf(results)) {
    try {
      const attached = await attachGroup(group, written, ports)
      urls.push(attached.url)
      problems.push(...attached.problems)
      for (const [file, asset] of attached.assets) assets.set(file, asset)
    } catch (error) {
      problems.push(withMessagePrefix(`The files could not be attached to the release ${quote(group.tag)}`, error))
    }
  }
  return { reports: results.map(result => withAssets(result, assets)), urls, problems }
}

interface Group {
  readonly tag: string
  readonly token: string
  readonly members: readonly ReportResult[]
}

/** Reports by release, those that have files. */
function groupsOf(results: readonly ReportResult[]): Group[] {
  const groups = new Map<string, Group>()
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
  { tag, token, members }: Group,
  written: ArchiveFileNames,
  ports: AttachPorts
): Promise<{ url: string; problems: Failure[]; assets: Assets }> {
  const root = ports.workspaceRoot
  const files = members.flatMap(({ files }) => files.filter(isDownloaded))
  const places = [...new Set(members.map(({ report }) => report.files.downloadPath ?? ''))]
  const archiveAttachments = places.flatMap(place =>
    (written.get(place) ?? []).map(name => archiveAttachment(root, place, name))
  )
  const attachments = [...files.map(file => attachmentOf(root, file)), ...(await Promise.all(archiveAttachments))]
  const { url, outcomes } = await attach(await ports.releases(token), tag, attachments, ports)
  const failed = outcomes.flatMap(outcome => ('error' in outcome ? [outcome.error] : []))
  const assets = files.flatMap((file, i) => {
    const outcome = outcomes[i]
    return outcome === undefined || 'error' in outcome ? [] : [[file, outcome] as const]
  })
  return { url, problems: problemsOf(tag, failed, attachments.length), assets: new Map(assets) }
}

function attachmentOf(root: string, { report, file, local }: DownloadedFile): Attachment {
  const name = relativeTo(report.files.downloadPath ?? '', local.path)
  return { name, path: join(root, local.path), bytes: local.bytes, contentType: contentTypes[file.format] }
}

async function archiveAttachment(root: string, place: string, name: string): Promise<Attachment> {
  const path = join(root, joinPath(place, name))
  const contentType = name === manifestName ? 'application/json' : 'text/plain; charset=utf-8'
  return { name, path, bytes: (await stat(path)).size, contentType }
}

function problemsOf(tag: string, errors: readonly unknown[], asked: number): Failure[] {
  if (errors.length === 0) return []
  const count = `${errors.length} of ${pluralize(asked, 'file')}`
  return [withMessagePrefix(`${count} could not be attached to the release ${quote(tag)}`, errors[0])]
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
