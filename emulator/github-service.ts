import type { Exchange, Reply } from './exchange.ts'
import type { Service } from './service.ts'

/** Names of the REST operations, for faults and the log of calls. https://docs.github.com/en/rest/releases */
const operations: readonly (readonly [method: string, path: RegExp, name: string])[] = [
  ['GET', /\/releases\/tags\//, 'GetReleaseByTag'],
  ['GET', /\/releases\/\d+\/assets$/, 'ListReleaseAssets'],
  ['POST', /^\/api\/uploads\/.*\/assets$/, 'UploadReleaseAsset'],
  ['GET', /\/releases\/assets\/\d+$/, 'GetReleaseAsset'],
  ['PATCH', /\/releases\/assets\/\d+$/, 'UpdateReleaseAsset'],
  ['DELETE', /\/releases\/assets\/\d+$/, 'DeleteReleaseAsset'],
  ['GET', /\/releases\/\d+$/, 'GetRelease'],
  ['GET', /\/releases$/, 'ListReleases'],
  ['GET', /^\/api\/v3\/repos\/[^/]+\/[^/]+$/, 'GetRepository']
]

/** GitHub's REST API as a service of the emulator. */
export function createGitHubService(github: { handle(exchange: Exchange): Promise<Reply> }): Service {
  return {
    name: 'github',
    createErrorReply: ({ status, message }) => ({
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) })
    }),
    open: async ({ exchange }) => ({
      operation: getGitHubOperation(exchange),
      request: { path: exchange.rawPath, query: Object.fromEntries(exchange.query) },
      respond: () => github.handle(exchange)
    })
  }
}

/** Names of the GitHub operations that are implemented. */
export const gitHubOperations: readonly string[] = operations.map(([, , name]) => name)

function getGitHubOperation({ method, rawPath }: Exchange): string {
  const found = operations.find(([verb, path]) => verb === method && path.test(rawPath))
  return found?.[2] ?? 'UnknownGitHubOperation'
}
