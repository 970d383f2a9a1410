import type { Exchange, Reply } from '../exchange.ts'
import { createNotFoundError, createReply } from './answers.ts'
import { type Context, deleteAsset, getAsset, listAssets, paged, updateAsset, uploadAsset } from './assets.ts'
import { type Place, type Release, releaseJson } from './releases.ts'

/** A request that was let in, and the repository it may concern. */
export interface RouteContext {
  readonly exchange: Exchange
  /** `owner/repo`. */
  readonly repository: string
  readonly releases: ReadonlyMap<string, Release>
  readonly isPrivate: boolean
  /** Whether the token may write: only then are drafts listed. */
  readonly canWrite: boolean
  readonly nextId: () => number
  readonly now: () => number
}

type RouteResult = Promise<Reply> | Reply

interface Route {
  readonly method: string
  readonly path: RegExp
  readonly answer: (desk: RouteContext, parameter: string) => RouteResult
}

/** Paths behind `/repos/{owner}/{repo}`, uploads with their own root before. */
const routes: readonly Route[] = [
  { method: 'GET', path: /^v3()$/, answer: describeRepository },
  { method: 'GET', path: /^v3\/releases()$/, answer: listReleases },
  { method: 'GET', path: /^v3\/releases\/tags\/(.+)$/, answer: (desk, tag) => releaseReply(desk, byTag(desk, tag)) },
  { method: 'GET', path: /^v3\/releases\/(\d+)$/, answer: (desk, id) => releaseReply(desk, byId(desk, id)) },
  {
    method: 'GET',
    path: /^v3\/releases\/(\d+)\/assets$/,
    answer: (desk, id) => listAssets(assetContext(desk, byId(desk, id)))
  },
  { method: 'GET', path: /^v3\/releases\/assets\/(\d+)$/, answer: onAsset(getAsset) },
  { method: 'PATCH', path: /^v3\/releases\/assets\/(\d+)$/, answer: onAsset(updateAsset) },
  { method: 'DELETE', path: /^v3\/releases\/assets\/(\d+)$/, answer: onAsset(deleteAsset) },
  {
    method: 'POST',
    path: /^uploads\/releases\/(\d+)\/assets$/,
    answer: (desk, id) => uploadAsset(assetContext(desk, byId(desk, id)))
  }
]

/**
 * Finds who answers.
 * @throws GitHubError 404 if no route does
 */
export function route(desk: RouteContext): RouteResult {
  const { method, rawPath } = desk.exchange
  const [, api, owner, repo, rest = ''] = /^\/api\/(v3|uploads)\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(rawPath) ?? []
  if (`${owner}/${repo}`.toLowerCase() !== desk.repository.toLowerCase()) throw createNotFoundError()
  for (const each of routes) {
    const parameter = each.path.exec(`${api}${rest}`)?.[1]
    if (each.method === method && parameter !== undefined) return each.answer(desk, parameter)
  }
  throw createNotFoundError()
}

const place = ({ exchange, repository }: RouteContext): Place => ({ origin: exchange.origin, repository })
const assetContext = (desk: RouteContext, release: Release): Context => ({ ...desk, place: place(desk), release })
const releaseReply = (desk: RouteContext, release: Release): Reply =>
  createReply(200, releaseJson(release, place(desk)))

/** https://docs.github.com/rest/repos/repos#get-a-repository */
function describeRepository({ repository, isPrivate }: RouteContext): Reply {
  const [owner = '', name = ''] = repository.split('/')
  const visibility = isPrivate ? 'private' : 'public'
  return createReply(200, {
    id: 1,
    name,
    full_name: repository,
    owner: { login: owner },
    private: isPrivate,
    visibility
  })
}

/**
 * "Information about published releases are available to everyone. Only users with push access will receive listings for
 * draft releases.": https://docs.github.com/rest/releases/releases#list-releases
 */
function listReleases(desk: RouteContext): Reply {
  const visible = [...desk.releases.values()].filter(release => desk.canWrite || !release.draft)
  return paged(desk.exchange, visible, release => releaseJson(release, place(desk)))
}

function onAsset(run: (context: Context, id: number) => RouteResult): Route['answer'] {
  return (desk, parameter) => {
    const id = Number(parameter)
    const release = [...desk.releases.values()].find(each => each.assets.some(asset => asset.id === id))
    if (!release) throw createNotFoundError()
    return run(assetContext(desk, release), id)
  }
}

/** Drafts have no tag yet: https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name */
function byTag({ releases }: RouteContext, encoded: string): Release {
  const release = releases.get(decodeSegment(encoded))
  if (!release || release.draft) throw createNotFoundError()
  return release
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw createNotFoundError()
  }
}

function byId({ releases }: RouteContext, id: string): Release {
  const release = [...releases.values()].find(each => each.id === Number(id))
  if (!release) throw createNotFoundError()
  return release
}
