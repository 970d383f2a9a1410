import { ServiceError } from '../domain/errors.ts'
import type { Release, ReleaseAsset, Releases } from '../domain/ports/releases.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import { withFileStream } from '../lib/file-stream.ts'
import type { Repository } from './github-error.ts'
import { createGitHubRequester, type GitHub, type GitHubRequester } from './octokit-client.ts'
import { getField, requireNumber, requireString } from './response-fields.ts'

const pageSize = 100
// A release has at most 1000 assets: https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases
const maxAssetPages = 10
// Drafts are among the newest releases.
const maxReleasePages = 10

/**
 * Releases of a repository on GitHub or GitHub Enterprise Server. Throws ServiceErrors.
 * https://docs.github.com/en/rest/releases
 */
export function createReleasesClient(github: GitHub, repository: Repository, context: RunContext): Releases {
  const requester = createGitHubRequester(github, repository, context)
  const assetUrl = '/repos/{owner}/{repo}/releases/assets/{asset_id}'
  return {
    find: async tag => assertMutable(await findRelease(requester, tag), tag),
    assets: release => listAssets(requester, release),
    remove: id =>
      requester.request('DeleteReleaseAsset', { method: 'DELETE', url: assetUrl, asset_id: id }, () => undefined),
    rename: (id, name) =>
      requester.request('UpdateReleaseAsset', { method: 'PATCH', url: assetUrl, asset_id: id, name }, data => ({
        url: requireString(data, 'browser_download_url')
      })),
    upload: (release, asset) => postAsset(requester, release, asset),
    isPrivate: () =>
      requester.request(
        'GetRepository',
        { method: 'GET', url: '/repos/{owner}/{repo}' },
        data => getField(data, 'private') === true
      )
  }
}

interface FoundRelease extends Release {
  readonly isImmutable: boolean
}

/** GitHub finds a published release by its tag, and a draft only in the list, for tokens that may write. */
async function findRelease(requester: GitHubRequester, tag: string): Promise<FoundRelease> {
  try {
    const url = '/repos/{owner}/{repo}/releases/tags/{tag}'
    return await requester.request('GetReleaseByTag', { method: 'GET', url, tag }, parseRelease)
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'not-found') throw error
    const draft = await findDraft(requester, tag)
    if (draft === undefined) throw error
    return draft
  }
}

async function findDraft(requester: GitHubRequester, tag: string): Promise<FoundRelease | undefined> {
  const url = '/repos/{owner}/{repo}/releases'
  for (let page = 1; page <= maxReleasePages; page++) {
    const query = { per_page: pageSize, page }
    const listed = await requester.request('ListReleases', { method: 'GET', url, ...query }, requireList)
    const draft = listed.find(each => getField(each, 'tag_name') === tag && getField(each, 'draft') === true)
    if (draft !== undefined) return parseRelease(draft)
    if (listed.length < pageSize) return undefined
  }
  return undefined
}

/** https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases */
function assertMutable({ isImmutable, ...release }: FoundRelease, tag: string): Release {
  if (!isImmutable) return release
  throw new ServiceError(`The release ${tag} is published and immutable: assets cannot be added to it`, {
    operation: 'GetReleaseByTag',
    code: 'ImmutableRelease',
    kind: 'invalid',
    hint: 'Attach the files to a draft (`gh release create --draft`) and publish it afterwards.'
  })
}

async function listAssets(requester: GitHubRequester, release: Release): Promise<ReleaseAsset[]> {
  const found: ReleaseAsset[] = []
  for (let page = 1; page <= maxAssetPages; page++) {
    const url = '/repos/{owner}/{repo}/releases/{release_id}/assets'
    const query = { release_id: release.id, per_page: pageSize, page }
    const listed = await requester.request('ListReleaseAssets', { method: 'GET', url, ...query }, readAssets)
    found.push(...listed)
    if (listed.length < pageSize) break
  }
  return found
}

// A stream with a known length: memory stays flat, and GitHub accepts no upload of unknown length.
async function postAsset(
  requester: GitHubRequester,
  release: Release,
  { name, label, path, bytes, contentType }: Parameters<Releases['upload']>[1]
): Promise<{ id: number; url: string }> {
  const headers = { 'content-type': contentType, 'content-length': bytes }
  // The release contains its upload URL: `…/assets{?name,label}`.
  const request = {
    method: 'POST',
    url: release.uploadUrl,
    name,
    ...(label === undefined ? {} : { label }),
    headers
  } as const
  return withFileStream(path, requester.signal, (data, signal) =>
    requester.uploadRequest(bytes, signal)('UploadReleaseAsset', { ...request, data }, response => ({
      id: requireNumber(response, 'id'),
      url: requireString(response, 'browser_download_url')
    }))
  )
}

function requireList(data: unknown): unknown[] {
  if (!Array.isArray(data)) throw new Error('The response is not a list')
  return data
}

function readAssets(data: unknown): ReleaseAsset[] {
  return requireList(data).map(each => {
    const label = getField(each, 'label')
    return {
      id: requireNumber(each, 'id'),
      name: requireString(each, 'name'),
      ...(typeof label === 'string' && label !== '' ? { label } : {})
    }
  })
}

function parseRelease(data: unknown): FoundRelease {
  return {
    id: requireNumber(data, 'id'),
    url: requireString(data, 'html_url'),
    uploadUrl: requireString(data, 'upload_url'),
    isImmutable: getField(data, 'immutable') === true && getField(data, 'draft') !== true
  }
}
