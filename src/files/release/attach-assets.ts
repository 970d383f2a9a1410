import { ActionError, type ErrorKind, isRetryable, ServiceError } from '../../domain/errors.ts'
import type { Release, Releases, RunContext } from '../../domain/ports.ts'
import { computeBackoffMs } from '../../lib/backoff.ts'
import { withRetry } from '../../lib/retry.ts'
import { quote } from '../../lib/text.ts'
import { assetNames } from './asset-names.ts'

/** A file to attach. */
export interface Attachment {
  /** The name it had if releases knew directories. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  readonly contentType: string
}

export interface Attached {
  readonly url: string
  /** One for each attachment, in order: the asset, or why there is none. */
  readonly outcomes: readonly ({ readonly name: string; readonly url: string } | { readonly error: unknown })[]
}

// https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas
const largestAsset = 2 * 1024 ** 3
const maxAttempts = 10
// The next file would be refused as well.
const permanentKinds: ReadonlySet<ErrorKind> = new Set(['denied', 'expired', 'not-found'])
// GitHub asks for a minute of rest where its secondary limits are met; this comes to some seconds for each try.
const throttleBackoffFactor = 20

/**
 * Attaches the files to the release of that tag, one after the other as GitHub asks for; an asset of the same name is
 * replaced. Throws an ActionError where the release cannot be had; what goes wrong with a file is told with it.
 */
export async function attach(
  releases: Releases,
  tag: string,
  attachments: readonly Attachment[],
  context: RunContext
): Promise<Attached> {
  const release = await retryRequest(context, () => releases.find(tag))
  const there = await idsByName(releases, release, context)
  const names = assetNames(attachments.map(({ name }) => name))
  const outcomes: Attached['outcomes'][number][] = []
  let denied: ServiceError | undefined
  for (const [i, attachment] of attachments.entries()) {
    const name = names[i] ?? attachment.name
    try {
      if (denied !== undefined) throw denied
      const { url } = await replace(releases, release, { ...attachment, name }, there.get(name), context)
      outcomes.push({ name, url })
    } catch (error) {
      if (error instanceof ServiceError && permanentKinds.has(error.kind)) denied = error
      outcomes.push({ error })
    }
  }
  return { url: release.url, outcomes }
}

async function idsByName(releases: Releases, release: Release, context: RunContext): Promise<Map<string, number>> {
  const assets = await retryRequest(context, () => releases.assets(release))
  return new Map(assets.map(({ id, name }) => [name, id]))
}

async function replace(
  releases: Releases,
  release: Release,
  asset: Attachment,
  existingAssetId: number | undefined,
  context: RunContext
): Promise<{ url: string }> {
  if (asset.bytes >= largestAsset) throw tooLarge(asset)
  const upload = () => releases.upload(release, asset)
  return retryRequest(context, async () => {
    try {
      if (existingAssetId !== undefined) await deleteIfPresent(releases, existingAssetId)
      return await upload()
    } catch (error) {
      // An upload that broke off can leave an asset without content, which takes the name.
      const leftoverAssetId =
        errorKind(error) === 'already-exists'
          ? (await idsByName(releases, release, context)).get(asset.name)
          : undefined
      if (leftoverAssetId === undefined) throw error
      await deleteIfPresent(releases, leftoverAssetId)
      return await upload()
    }
  })
}

async function deleteIfPresent(releases: Releases, id: number): Promise<void> {
  try {
    await releases.remove(id)
  } catch (error) {
    if (errorKind(error) !== 'not-found') throw error
  }
}

function retryRequest<T>(context: RunContext, request: () => Promise<T>): Promise<T> {
  return withRetry(context, request, (error, attempt) => {
    if (!isRetryable(error) || attempt + 1 >= maxAttempts) return undefined
    return computeBackoffMs(attempt) * (error.kind === 'throttled' ? throttleBackoffFactor : 1)
  })
}

function errorKind(error: unknown): ErrorKind | undefined {
  return error instanceof ServiceError ? error.kind : undefined
}

function tooLarge({ name }: Attachment): ActionError {
  return new ActionError(`${quote(name)} is too large for a release: GitHub takes files of less than 2 GiB`, {
    code: 'AssetTooLarge',
    hint: 'Give it a bucket with `upload-to` instead.'
  })
}
