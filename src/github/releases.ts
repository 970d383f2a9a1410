import type { Release, Releases, RunContext } from '../domain/ports.ts'
import { withFileStream } from '../lib/file-stream.ts'
import type { Repository } from './github-error.ts'
import { createGitHubRequester, type GitHub, type GitHubRequester } from './octokit-client.ts'
import { requireNumber, requireString } from './response-fields.ts'

const pageSize = 100

/**
 * Releases of a repository on GitHub or GitHub Enterprise Server. Throws ServiceErrors.
 * https://docs.github.com/en/rest/releases
 */
export function createReleasesClient(github: GitHub, repository: Repository, context: RunContext): Releases {
  const ask = createGitHubRequester(github, repository, context)
  return {
    find: tag => {
      const url = '/repos/{owner}/{repo}/releases/tags/{tag}'
      return ask.request('GetReleaseByTag', { method: 'GET', url, tag }, releaseIn)
    },
    assets: release => allAssets(ask, release),
    remove: id => {
      const url = '/repos/{owner}/{repo}/releases/assets/{asset_id}'
      return ask.request('DeleteReleaseAsset', { method: 'DELETE', url, asset_id: id }, () => undefined)
    },
    upload: (release, asset) => upload(ask, release, asset)
  }
}

async function allAssets(ask: GitHubRequester, release: Release): Promise<Asset[]> {
  const found: Asset[] = []
  for (let page = 1; ; page++) {
    const url = '/repos/{owner}/{repo}/releases/{release_id}/assets'
    const query = { release_id: release.id, per_page: pageSize, page }
    const listed = await ask.request('ListReleaseAssets', { method: 'GET', url, ...query }, assetsIn)
    found.push(...listed)
    if (listed.length < pageSize) return found
  }
}

// A stream whose length is told before: memory stays flat, and GitHub takes no upload of unknown length.
async function upload(
  ask: GitHubRequester,
  release: Release,
  { name, path, bytes, contentType }: Parameters<Releases['upload']>[1]
): Promise<{ url: string }> {
  const headers = { 'content-type': contentType, 'content-length': bytes }
  // The release says itself where it takes uploads: `…/assets{?name,label}`.
  const request = { method: 'POST', url: release.uploadUrl, name, headers } as const
  return withFileStream(path, ask.signal, (data, signal) =>
    ask.uploadRequest(bytes, signal)('UploadReleaseAsset', { ...request, data }, answer => ({
      url: requireString(answer, 'browser_download_url')
    }))
  )
}

interface Asset {
  readonly id: number
  readonly name: string
}

function assetsIn(data: unknown): Asset[] {
  if (!Array.isArray(data)) throw new Error('The answer is no list')
  return data.map(each => ({ id: requireNumber(each, 'id'), name: requireString(each, 'name') }))
}

function releaseIn(data: unknown): Release {
  return {
    id: requireNumber(data, 'id'),
    url: requireString(data, 'html_url'),
    uploadUrl: requireString(data, 'upload_url')
  }
}
