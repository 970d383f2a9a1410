import { getOctokit } from '@actions/github'
import { createGitHub, type GitHub, type GitHubOptions } from '../../emulator/github.ts'
import { startLocalServer } from './local-server.ts'

export const repo = { owner: 'octo-org', repo: 'octo-repo' }

export interface GitHubHarness {
  readonly github: GitHub
  readonly origin: string
  /** Permission of the token, from now on. */
  permissions: NonNullable<GitHubOptions['permissions']>
  /** Epoch milliseconds. */
  now: number
  octokit(): ReturnType<typeof getOctokit>
  /** Uploads an asset with Octokit to the release of a tag, as an action does. */
  upload(tag: string, name: string, data: string, label?: string): Promise<{ id: number; name: string }>
  close(): Promise<void>
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** Serves GitHub releases on a local port, with an Octokit client as an action creates it. */
export async function startGitHubHarness(): Promise<GitHubHarness> {
  const github = createGitHub({
    repository: `${repo.owner}/${repo.repo}`,
    token: 'ghs_good',
    now: () => bench.now,
    get permissions() {
      return bench.permissions
    }
  })
  const server = await startLocalServer(exchange => github.handle(exchange))
  const octokit = () => getOctokit('ghs_good', { baseUrl: `${server.origin}/api/v3`, log: silent })
  const bench: GitHubHarness = {
    github,
    origin: server.origin,
    permissions: 'write',
    now: Date.parse('2026-11-23T10:00:00Z'),
    octokit,
    async upload(tag, name, data, label) {
      const { data: release } = await octokit().rest.repos.getReleaseByTag({ ...repo, tag })
      const headers = { 'content-type': 'application/pdf', 'content-length': Buffer.byteLength(data) }
      const asset = { ...repo, release_id: release.id, url: release.upload_url, name, data, headers }
      return (await octokit().rest.repos.uploadReleaseAsset({ ...asset, ...(label !== undefined && { label }) })).data
    },
    close: server.close
  }
  return bench
}
