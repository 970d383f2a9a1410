import { createHash } from 'node:crypto'

/** A file on a release. Tests may add and change them. */
export interface Asset {
  readonly id: number
  name: string
  label: string
  contentType: string
  /** `starter`: an upload that did not complete; its name is in use anyway. */
  state: 'uploaded' | 'starter'
  body: Uint8Array
  /** Epoch milliseconds. */
  readonly createdAt: number
}

export interface Release {
  readonly id: number
  readonly tag: string
  name: string
  /** Drafts are not found by their tag. */
  draft: boolean
  /** Rejects assets once it is published. */
  immutable?: boolean
  prerelease: boolean
  readonly createdAt: number
  readonly assets: Asset[]
}

/** Origin and name of the repository: `http://127.0.0.1:4566` and `owner/repo`. */
export interface RepositoryLocation {
  readonly origin: string
  readonly repository: string
}

const formatTime = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
const bot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot', site_admin: false }

/** https://docs.github.com/rest/releases/releases#get-a-release */
export function toReleaseJson(release: Release, { origin, repository }: RepositoryLocation) {
  const url = `${origin}/api/v3/repos/${repository}/releases/${release.id}`
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${origin}/api/uploads/repos/${repository}/releases/${release.id}/assets{?name,label}`,
    html_url: `${origin}/${repository}/releases/tag/${encodeURIComponent(release.tag)}`,
    id: release.id,
    node_id: createNodeId('Release', release.id),
    author: bot,
    tag_name: release.tag,
    target_commitish: 'main',
    name: release.name,
    draft: release.draft,
    immutable: release.immutable === true && !release.draft,
    prerelease: release.prerelease,
    created_at: formatTime(release.createdAt),
    published_at: release.draft ? null : formatTime(release.createdAt),
    assets: release.assets.map(asset => toAssetJson(asset, release, { origin, repository })),
    body: null
  }
}

/** https://docs.github.com/rest/releases/assets#get-a-release-asset */
export function toAssetJson(asset: Asset, release: Release, { origin, repository }: RepositoryLocation) {
  const file = `${encodeURIComponent(release.tag)}/${encodeURIComponent(asset.name)}`
  return {
    url: `${origin}/api/v3/repos/${repository}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: createNodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: bot,
    content_type: asset.contentType,
    state: asset.state,
    size: asset.body.length,
    digest: asset.state === 'uploaded' ? `sha256:${createHash('sha256').update(asset.body).digest('hex')}` : null,
    download_count: 0,
    created_at: formatTime(asset.createdAt),
    updated_at: formatTime(asset.createdAt),
    browser_download_url: `${origin}/${repository}/releases/download/${file}`
  }
}

const createNodeId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString('base64')
