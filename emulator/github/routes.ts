import type { Exchange, Reply } from '../exchange.ts'
import { createNotFoundError, createReply } from './answers.ts'
import { type Context, deleteAsset, getAsset, listAssets, paginate, updateAsset, uploadAsset } from './assets.ts'
import { type Release, type RepositoryLocation, toReleaseJson } from './releases.ts'

/** An authenticated request, and the repository of the token. */
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
  readonly answer: (context: RouteContext, parameter: string) => RouteResult
}

/** Paths below `/repos/{owner}/{repo}`; uploads have another root. */
const routes: readonly Route[] = [
  { method: 'GET', path: /^v3()$/, answer: describeRepository },
  { method: 'GET', path: /^v3\/releases()$/, answer: listReleases },
  {
    method: 'GET',
    path: /^v3\/releases\/tags\/(.+)$/,
    answer: (context, tag) => createReleaseReply(context, findByTag(context, tag))
  },
  {
    method: 'GET',
    path: /^v3\/releases\/(\d+)$/,
    answer: (context, id) => createReleaseReply(context, findById(context, id))
  },
  {
    method: 'GET',
    path: /^v3\/releases\/(\d+)\/assets$/,
    answer: (context, id) => listAssets(createAssetContext(context, findById(context, id)))
  },
  { method: 'GET', path: /^v3\/releases\/assets\/(\d+)$/, answer: routeAsset(getAsset) },
  { method: 'PATCH', path: /^v3\/releases\/assets\/(\d+)$/, answer: routeAsset(updateAsset) },
  { method: 'DELETE', path: /^v3\/releases\/assets\/(\d+)$/, answer: routeAsset(deleteAsset) },
  {
    method: 'POST',
    path: /^uploads\/releases\/(\d+)\/assets$/,
    answer: (context, id) => uploadAsset(createAssetContext(context, findById(context, id)))
  }
]

/**
 * Finds the route of a request.
 * @throws GitHubError 404 if no route does
 */
export function route(context: RouteContext): RouteResult {
  const { method, rawPath } = context.exchange
  const [, api, owner, repo, rest = ''] = /^\/api\/(v3|uploads)\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(rawPath) ?? []
  if (`${owner}/${repo}`.toLowerCase() !== context.repository.toLowerCase()) throw createNotFoundError()
  for (const each of routes) {
    const parameter = each.path.exec(`${api}${rest}`)?.[1]
    if (each.method === method && parameter !== undefined) return each.answer(context, parameter)
  }
  throw createNotFoundError()
}

const getLocation = ({ exchange, repository }: RouteContext): RepositoryLocation => ({
  origin: exchange.origin,
  repository
})
const createAssetContext = (context: RouteContext, release: Release): Context => ({
  ...context,
  location: getLocation(context),
  release
})
const createReleaseReply = (context: RouteContext, release: Release): Reply =>
  createReply(200, toReleaseJson(release, getLocation(context)))

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
function listReleases(context: RouteContext): Reply {
  const visible = [...context.releases.values()].filter(release => context.canWrite || !release.draft)
  return paginate(context.exchange, visible, release => toReleaseJson(release, getLocation(context)))
}

function routeAsset(run: (context: Context, id: number) => RouteResult): Route['answer'] {
  return (context, parameter) => {
    const id = Number(parameter)
    const release = [...context.releases.values()].find(each => each.assets.some(asset => asset.id === id))
    if (!release) throw createNotFoundError()
    return run(createAssetContext(context, release), id)
  }
}

/** Drafts have no tag yet: https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name */
function findByTag({ releases }: RouteContext, encoded: string): Release {
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

function findById({ releases }: RouteContext, id: string): Release {
  const release = [...releases.values()].find(each => each.id === Number(id))
  if (!release) throw createNotFoundError()
  return release
}
