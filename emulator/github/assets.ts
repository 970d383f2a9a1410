import type { Exchange, Reply } from '../exchange.ts'
import { createNotFoundError, createReply, createValidationError, GitHubError } from './answers.ts'
import { toAssetName } from './names.ts'
import { type Asset, type Release, type RepositoryLocation, toAssetJson } from './releases.ts'

/** "Each file included in a release must be under 2 GiB": https://docs.github.com/repositories/releasing-projects-on-github/about-releases */
const maxAssetBytes = 2 * 1024 ** 3
/** "Each release can have up to 1000 release assets": the same page. */
const maxAssets = 1000
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const [defaultPageSize, maxPageSize] = [30, 100]

/** Dependencies of requests on releases and assets. */
export interface Context {
  readonly exchange: Exchange
  readonly location: RepositoryLocation
  readonly release: Release
  readonly nextId: () => number
  readonly now: () => number
}

/** https://docs.github.com/rest/releases/assets#list-release-assets */
export function listAssets({ exchange, location, release }: Context): Reply {
  return paginate(exchange, release.assets, asset => toAssetJson(asset, release, location))
}

/** One page of a list, with the `Link` header that leads to the others. */
export function paginate<T>(
  { query, origin, rawPath }: Exchange,
  items: readonly T[],
  show: (item: T) => unknown
): Reply {
  const size = Math.min(maxPageSize, readWholeNumber(query.get('per_page'), defaultPageSize))
  const page = readWholeNumber(query.get('page'), 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const to = (number: number, relation: string) =>
    `<${origin}${rawPath}?per_page=${size}&page=${number}>; rel="${relation}"`
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : [])
  ]
  const shown = items.slice((page - 1) * size, page * size).map(show)
  return createReply(200, shown, links.length > 0 ? { link: links.join(', ') } : {})
}

const readWholeNumber = (text: string | null, otherwise: number): number =>
  /^[1-9]\d*$/.test(text ?? '') ? Number(text) : otherwise

/**
 * An upload that breaks off leaves its asset behind as a `starter`, whose name is taken until it is deleted.
 * https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
export async function uploadAsset({ exchange, location, release, nextId, now }: Context): Promise<Reply> {
  assertMutable(release, 'upload assets to')
  const bytes = readContentLength(exchange)
  if (release.assets.length >= maxAssets)
    throw createValidationError('file_count', 'custom', `file_count limited to ${maxAssets} assets per release`)
  const name = getFreeName(release, exchange.query.get('name'))
  const asset: Asset = {
    id: nextId(),
    name,
    label: exchange.query.get('label') ?? '',
    contentType: exchange.headers['content-type'] ?? 'application/octet-stream',
    state: 'starter',
    body: new Uint8Array(),
    createdAt: now()
  }
  release.assets.push(asset)
  const chunks: Uint8Array[] = []
  for await (const chunk of exchange.body) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  if (body.length !== bytes) throw new GitHubError(400, `Bad Content-Length: ${bytes}`)
  Object.assign(asset, { body, state: 'uploaded' })
  return createReply(201, toAssetJson(asset, release, location))
}

/** https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases */
function assertMutable({ immutable, draft }: Release, action: string): void {
  if (immutable === true && !draft) throw new GitHubError(422, `Cannot ${action} an immutable release.`)
}

function readContentLength({ headers }: Exchange): number {
  const declared = headers['content-length'] ?? ''
  if (!/^\d+$/.test(declared)) throw new GitHubError(400, `Bad Content-Length: ${declared}`)
  if (Number(declared) < 1) throw createValidationError('size', 'custom', 'size must be greater than or equal to 1')
  if (Number(declared) >= maxAssetBytes)
    throw createValidationError('size', 'custom', `size must be less than ${maxAssetBytes}`)
  return Number(declared)
}

function getFreeName(release: Release, wanted: string | null, current?: Asset): string {
  if (wanted === null || wanted === '') throw createValidationError('name', 'missing_field')
  const name = toAssetName(wanted)
  if (release.assets.some(asset => asset !== current && asset.name === name))
    throw createValidationError('name', 'already_exists')
  return name
}

function requireAsset(release: Release, id: number): Asset {
  const asset = release.assets.find(each => each.id === id)
  if (!asset) throw createNotFoundError()
  return asset
}

/** The content, if the client accepts only that: https://docs.github.com/rest/releases/assets#get-a-release-asset */
export function getAsset({ exchange, location, release }: Context, id: number): Reply {
  const asset = requireAsset(release, id)
  if (exchange.headers['accept'] !== 'application/octet-stream')
    return createReply(200, toAssetJson(asset, release, location))
  const headers = { 'content-type': asset.contentType, 'content-length': String(asset.body.length) }
  return { status: 200, headers, body: asset.body }
}

/** https://docs.github.com/rest/releases/assets#update-a-release-asset */
export async function updateAsset({ exchange, location, release }: Context, id: number): Promise<Reply> {
  assertMutable(release, 'update assets of')
  const asset = requireAsset(release, id)
  const { name, label } = await readBodyJson(exchange)
  if (typeof name === 'string') asset.name = getFreeName(release, name, asset)
  if (typeof label === 'string') asset.label = label
  return createReply(200, toAssetJson(asset, release, location))
}

async function readBodyJson({ body }: Exchange): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  try {
    return Object(JSON.parse(Buffer.concat(chunks).toString()))
  } catch {
    throw new GitHubError(400, 'Problems parsing JSON')
  }
}

/** https://docs.github.com/rest/releases/assets#delete-a-release-asset */
export function deleteAsset({ release }: Context, id: number): Reply {
  assertMutable(release, 'delete assets of')
  release.assets.splice(release.assets.indexOf(requireAsset(release, id)), 1)
  return { status: 204 }
}
