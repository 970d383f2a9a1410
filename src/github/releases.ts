import { createReadStream } from 'node:fs'
import type { Clock, Release, Releases } from '../ports.ts'
import { numberIn, textIn } from './data.ts'
import { githubError } from './failure.ts'

/** What is needed of Octokit. */
export interface GitHub {
  readonly request: (options: Request) => Promise<{ readonly data: unknown }>
}

interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly url: string
  readonly [parameter: string]: unknown
}

export interface Repository {
  readonly owner: string
  readonly repo: string
}

const pageSize = 100
// Uploads take as long as they take; the HTTP client ends those that stall.
const answerWithinMs = 30_000

/**
 * Releases of a repository on GitHub or GitHub Enterprise Server. Throws ServiceErrors.
 * https://docs.github.com/en/rest/releases
 */
export function releasesOf(
  github: GitHub,
  repository: Repository,
  line: { readonly clock: Clock; readonly signal: AbortSignal }
): Releases {
  // What is read from the answer is read here, so that an answer which is not GitHub's is an error like any other.
  async function ask<T>(
    operation: string,
    request: Request,
    read: (data: unknown) => T,
    signal = line.signal
  ): Promise<T> {
    try {
      return read((await github.request({ ...repository, ...request, request: { signal } })).data)
    } catch (error) {
      line.signal.throwIfAborted()
      throw githubError(operation, error, repository)
    }
  }

  const soon = () => AbortSignal.any([line.signal, line.clock.timeout(answerWithinMs)])

  async function assets(release: Release): Promise<Asset[]> {
    const found: Asset[] = []
    for (let page = 1; ; page++) {
      const url = '/repos/{owner}/{repo}/releases/{release_id}/assets'
      const query = { release_id: release.id, per_page: pageSize, page }
      const listed = await ask('ListReleaseAssets', { method: 'GET', url, ...query }, assetsIn, soon())
      found.push(...listed)
      if (listed.length < pageSize) return found
    }
  }

  return {
    find: tag => {
      const url = '/repos/{owner}/{repo}/releases/tags/{tag}'
      return ask('GetReleaseByTag', { method: 'GET', url, tag }, releaseIn, soon())
    },
    assets,
    remove: id => {
      const url = '/repos/{owner}/{repo}/releases/assets/{asset_id}'
      return ask('DeleteReleaseAsset', { method: 'DELETE', url, asset_id: id }, () => undefined, soon())
    },
    upload: async (release, { name, path, bytes, contentType }) => {
      const body = createReadStream(path)
      try {
        const headers = { 'content-type': contentType, 'content-length': bytes }
        // The release says itself where it takes uploads: `…/assets{?name,label}`.
        const request = { method: 'POST' as const, url: release.uploadUrl, name, data: body, headers }
        return await ask('UploadReleaseAsset', request, data => ({ url: textIn(data, 'browser_download_url') }))
      } finally {
        body.destroy()
      }
    }
  }
}

interface Asset {
  readonly id: number
  readonly name: string
}

function assetsIn(data: unknown): Asset[] {
  return (Array.isArray(data) ? data : []).map(each => ({ id: numberIn(each, 'id'), name: textIn(each, 'name') }))
}

function releaseIn(data: unknown): Release {
  return { id: numberIn(data, 'id'), url: textIn(data, 'html_url'), uploadUrl: textIn(data, 'upload_url') }
}
