import { ActionError, type ErrorKind, isRetryable, ServiceError } from '../../domain/errors.ts'
import type { Release, ReleaseAsset, Releases } from '../../domain/ports/releases.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import { computeBackoffMs } from '../../lib/backoff.ts'
import { withRetry } from '../../lib/retry.ts'
import { quote } from '../../lib/text.ts'
import { createAssetNames } from './asset-names.ts'

/** A file to attach. */
export interface Attachment {
  /** Its path, from which the asset's name is made. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  readonly contentType: string
  /**
   * For files that every export has, such as its manifest: identifies the export. An asset of another export is not
   * replaced; this one then gets the series in its name.
   */
  readonly series?: string
}

export interface Attached {
  readonly url: string
  /** One per attachment, in order: the asset, or the error. */
  readonly outcomes: readonly ({ readonly name: string; readonly url: string } | { readonly error: unknown })[]
}

// https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas
const maxAssetBytes = 2 * 1024 ** 3
const maxAttempts = 10
// These would fail for the next file as well.
const permanentKinds: ReadonlySet<ErrorKind> = new Set(['denied', 'expired', 'not-found'])
// GitHub recommends to wait a minute at its secondary limits; this results in some seconds per attempt.
const throttleBackoffFactor = 20

/**
 * Attaches the files to the release of that tag, one after the other as GitHub requires. An asset of the same name is
 * replaced once the new one is uploaded.
 * @throws ActionError if the release cannot be used. The failure of a file is in its outcome.
 */
export async function attach(
  releases: Releases,
  tag: string,
  attachments: readonly Attachment[],
  context: RunContext
): Promise<Attached> {
  const release = await retryRequest(context, () => releases.find(tag))
  const target: Target = { releases, release, context, existing: await listByName(releases, release, context) }
  const names = createAssetNames(attachments.map(({ name }) => name))
  const outcomes: Attached['outcomes'][number][] = []
  let permanent: ServiceError | undefined
  for (const [i, attachment] of attachments.entries()) {
    try {
      if (permanent !== undefined) throw permanent
      if (attachment.bytes >= maxAssetBytes) throw createTooLargeError(attachment)
      outcomes.push(await attachFile(target, names[i] ?? attachment.name, attachment))
    } catch (error) {
      if (error instanceof ServiceError && permanentKinds.has(error.kind)) permanent = error
      outcomes.push({ error })
    }
  }
  return { url: release.url, outcomes }
}

interface Target {
  readonly releases: Releases
  readonly release: Release
  readonly context: RunContext
  readonly existing: ReadonlyMap<string, ReleaseAsset>
}

interface UploadedAsset {
  readonly name: string
  readonly url: string
}

async function listByName(releases: Releases, release: Release, context: RunContext) {
  const assets = await retryRequest(context, () => releases.assets(release))
  return new Map(assets.map(asset => [asset.name, asset]))
}

async function attachFile(target: Target, plainName: string, attachment: Attachment): Promise<UploadedAsset> {
  const name = chooseName(plainName, attachment, target.existing)
  const existing = target.existing.get(name)
  if (existing !== undefined) return replaceAsset(target, name, attachment, existing)
  try {
    const { url } = await uploadAsset(target, name, attachment, isOfSeries(attachment))
    return { name, url }
  } catch (error) {
    // Another job has attached its own since the list was read.
    if (attachment.series === undefined || getKind(error) !== 'already-exists' || name !== plainName) throw error
    const ownName = insertSeries(plainName, attachment.series)
    return { name: ownName, url: (await uploadAsset(target, ownName, attachment, isOfSeries(attachment))).url }
  }
}

/** The plain name unless an asset of another export has it. */
function chooseName(name: string, { series }: Attachment, existing: Target['existing']): string {
  const asset = existing.get(name)
  if (series === undefined || asset === undefined || asset.label === createSeriesLabel(name, series)) return name
  return insertSeries(name, series)
}

function insertSeries(name: string, series: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? `${name}-${series}` : `${name.slice(0, dot)}-${series}${name.slice(dot)}`
}

function createSeriesLabel(name: string, series: string): string {
  return `${name} (${series})`
}

/** Uploads the new asset under another name, and gives it its own when the old one is deleted. */
async function replaceAsset(
  target: Target,
  name: string,
  attachment: Attachment,
  old: ReleaseAsset
): Promise<UploadedAsset> {
  const { releases, context } = target
  const uploaded = await uploadAsset(target, `uploading-${name}`.slice(-200), attachment, () => true)
  await retryRequest(context, () => deleteIfPresent(releases, old.id))
  return { name, url: await renameAsset(target, uploaded.id, name) }
}

async function renameAsset({ releases, release, context }: Target, id: number, name: string): Promise<string> {
  const rename = () => retryRequest(context, () => releases.rename(id, name))
  try {
    return (await rename()).url
  } catch (error) {
    if (getKind(error) !== 'already-exists') throw error
    // Another job has attached its own since the old one was deleted.
    const other = (await listByName(releases, release, context)).get(name)
    if (other !== undefined) await retryRequest(context, () => deleteIfPresent(releases, other.id))
    return (await rename()).url
  }
}

/** Uploads under a name that should be free. An asset of that name is deleted if `mayDelete` returns true. */
async function uploadAsset(
  { releases, release, context }: Target,
  name: string,
  attachment: Attachment,
  mayDelete: (asset: ReleaseAsset) => boolean
): Promise<{ id: number; url: string }> {
  const { path, bytes, contentType } = attachment
  const upload = () => releases.upload(release, { name, ...getLabel(name, attachment), path, bytes, contentType })
  return retryRequest(context, async () => {
    try {
      return await upload()
    } catch (error) {
      if (getKind(error) !== 'already-exists') throw error
      // An upload that broke off leaves an asset without content, which has the name.
      const leftover = (await listByName(releases, release, context)).get(name)
      if (leftover === undefined || !mayDelete(leftover)) throw error
      await deleteIfPresent(releases, leftover.id)
      return await upload()
    }
  })
}

/** Whether an asset belongs to the same export as the attachment. Attachments without a series have one owner. */
function isOfSeries({ name, series }: Attachment): (asset: ReleaseAsset) => boolean {
  return asset => series === undefined || asset.label === createSeriesLabel(name, series)
}

function getLabel(name: string, attachment: Attachment): { label?: string } {
  if (attachment.series !== undefined) return { label: createSeriesLabel(attachment.name, attachment.series) }
  return attachment.name === name ? {} : { label: attachment.name }
}

async function deleteIfPresent(releases: Releases, id: number): Promise<void> {
  try {
    await releases.remove(id)
  } catch (error) {
    if (getKind(error) !== 'not-found') throw error
  }
}

function retryRequest<T>(context: RunContext, request: () => Promise<T>): Promise<T> {
  const getDelayMs = (error: unknown, attempt: number) => {
    if (!isRetryable(error) || attempt + 1 >= maxAttempts) return undefined
    return computeBackoffMs(attempt) * (error.kind === 'throttled' ? throttleBackoffFactor : 1)
  }
  return withRetry(context, request, getDelayMs, (error, attempts) => {
    if (error instanceof ActionError) context.onOutage?.(error, attempts)
  })
}

function getKind(error: unknown): ErrorKind | undefined {
  return error instanceof ServiceError ? error.kind : undefined
}

function createTooLargeError({ name }: Attachment): ActionError {
  return new ActionError(`${quote(name)} is too large for a release: GitHub accepts files of less than 2 GiB`, {
    code: 'AssetTooLarge',
    hint: 'Upload it to a bucket with `upload-to` instead.'
  })
}
