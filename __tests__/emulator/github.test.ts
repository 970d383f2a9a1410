import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { assetName } from '../../emulator/github/names.ts'
import { createGitHub, type GitHub, type GitHubOptions } from '../../emulator/github.ts'
import { type LocalServer, serve } from './local-server.ts'

const repo = { owner: 'octo-org', repo: 'octo-repo' }
const options: { -readonly [K in keyof GitHubOptions]: GitHubOptions[K] } = {
  repository: 'octo-org/octo-repo',
  token: 'ghs_good',
  now: () => Date.parse('2026-11-23T10:00:00Z')
}
let github: GitHub
let server: LocalServer

beforeEach(async () => {
  options.permissions = 'write'
  github = createGitHub(options)
  server = await serve(exchange => github.handle(exchange))
})
afterEach(() => server.close())

const octokit = (token = 'ghs_good') => getOctokit(token, { baseUrl: `${server.origin}/api/v3`, log: silent })
const silent = { debug() {}, info() {}, warn() {}, error() {} }
const find = async (tag: string, token?: string) =>
  (await octokit(token).rest.repos.getReleaseByTag({ ...repo, tag })).data

async function upload(tag: string, name: string, data: string, more: { label?: string; type?: string } = {}) {
  const { id, upload_url: url } = await find(tag)
  const headers = { 'content-type': more.type ?? 'application/pdf', 'content-length': Buffer.byteLength(data) }
  // `data` goes out as it is; the type allows for text alone.
  const asset = {
    ...repo,
    release_id: id,
    name,
    data,
    headers,
    url,
    ...(more.label !== undefined && { label: more.label })
  }
  return (await octokit().rest.repos.uploadReleaseAsset(asset)).data
}

describe('a release', () => {
  test('is found by its tag, whatever that holds', async () => {
    const tag = 'reports/2026-11 #1'
    const { id } = github.addRelease(tag)
    const release = await find(tag)
    expect(release).toMatchObject({ id, tag_name: tag, draft: false, assets: [] })
    expect(release.upload_url).toBe(
      `${server.origin}/api/uploads/repos/octo-org/octo-repo/releases/${id}/assets{?name,label}`
    )
    expect((await octokit().rest.repos.getRelease({ ...repo, release_id: id })).data.tag_name).toBe(tag)
    expect((await octokit().rest.repos.listReleases(repo)).data.map(each => each.id)).toEqual([id])
  })

  test('that is a draft has no tag yet', async () => {
    github.addRelease('v1').draft = true
    await expect(find('v1')).rejects.toMatchObject({ status: 404 })
  })
})

describe('an asset', () => {
  beforeEach(() => {
    github.addRelease('v1')
  })

  test('is uploaded, listed, read, renamed and deleted', async () => {
    const asset = await upload('v1', 'Sales overview.pdf', '%PDF-1.7', { label: 'Sales' })
    const digest = `sha256:${createHash('sha256').update('%PDF-1.7').digest('hex')}`
    const facts = { name: 'Sales.overview.pdf', label: 'Sales', size: 8, content_type: 'application/pdf', digest }
    expect(asset).toMatchObject({ ...facts, state: 'uploaded', created_at: '2026-11-23T10:00:00Z' })
    expect((await find('v1')).assets).toEqual([asset])
    const one = { ...repo, asset_id: asset.id }
    const raw = await octokit().rest.repos.getReleaseAsset({ ...one, headers: { accept: 'application/octet-stream' } })
    expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString()).toBe('%PDF-1.7')
    const renamed = await octokit().rest.repos.updateReleaseAsset({ ...one, name: 'new name.pdf', label: 'New' })
    expect(renamed.data).toMatchObject({ name: 'new.name.pdf', label: 'New' })
    expect((await octokit().rest.repos.getReleaseAsset(one)).data).toMatchObject({ name: 'new.name.pdf' })
    expect((await octokit().rest.repos.deleteReleaseAsset(one)).status).toBe(204)
    expect(github.releases.get('v1')?.assets).toEqual([])
    await expect(octokit().rest.repos.getReleaseAsset(one)).rejects.toMatchObject({ status: 404 })
  })

  test('lists are paged, 30 at a time unless told otherwise', async () => {
    const names = Array.from({ length: 31 }, (_, index) => `file-${index}.csv`)
    for (const name of names) await upload('v1', name, 'a,b')
    const { id } = await find('v1')
    const list = (page: { per_page?: number; page?: number }) =>
      octokit().rest.repos.listReleaseAssets({ ...repo, release_id: id, ...page })
    const first = await list({})
    expect(first.data).toHaveLength(30)
    expect(first.headers.link).toContain('page=2>; rel="next"')
    expect((await list({ page: 2 })).headers.link).toMatch(/page=1>; rel="prev".*page=1>; rel="first"/)
    expect((await list({ per_page: 1000 })).data).toHaveLength(31)
    const all = await octokit().paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
      ...repo,
      release_id: id,
      per_page: 7
    })
    expect(all.map(asset => asset.name)).toEqual(names)
  })

  test.each([
    ['Sales overview.pdf', 'Sales.overview.pdf'],
    ['report (1).pdf', 'report.1.pdf'],
    ['Übersicht-é.csv', 'Ubersicht-e.csv'],
    ['日本.pdf', 'default.pdf'],
    ['.hidden', 'default.hidden'],
    ['a..b...c.', 'a.b.c'],
    ['(x)', 'default.x'],
    ['plain_name-1+2@3.xlsx', 'plain_name-1+2@3.xlsx'],
    ['noextension', 'noextension']
  ])('called %j is kept as %j', async (name, kept) => {
    expect((await upload('v1', name, 'x')).name).toBe(kept)
    expect(assetName(kept)).toBe(kept)
  })

  test('whose name is taken, also after the dots are set, is refused', async () => {
    await upload('v1', 'a b.pdf', 'one')
    await expect(upload('v1', 'a.b.pdf', 'two')).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] } }
    })
    const other = await upload('v1', 'other.pdf', 'three')
    const rename = octokit().rest.repos.updateReleaseAsset({ ...repo, asset_id: other.id, name: 'a b.pdf' })
    await expect(rename).rejects.toMatchObject({ status: 422 })
  })

  test('whose upload broke off stays behind as a starter and keeps its name', async () => {
    const { upload_url } = await find('v1')
    const url = `${upload_url.replace(/\{.*/, '')}?name=broken.pdf`
    const headers = { authorization: 'token ghs_good', 'content-length': '100' }
    const broken = request(url, { method: 'POST', headers }).on('error', () => undefined)
    broken.write('%PDF')
    await until(() => github.releases.get('v1')?.assets.length === 1)
    broken.destroy()
    expect((await find('v1')).assets).toMatchObject([{ name: 'broken.pdf', state: 'starter', size: 0, digest: null }])
    await expect(upload('v1', 'broken.pdf', '%PDF')).rejects.toMatchObject({ status: 422 })
  })
})

describe('a request is refused', () => {
  let id = 0
  beforeEach(() => {
    id = github.addRelease('v1').id
  })
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | AsyncIterable<Uint8Array>
  ) => {
    const init = { method, headers: { authorization: 'Bearer ghs_good', ...headers } }
    const answer = await fetch(`${server.origin}${path.replace('ID', String(id))}`, {
      ...init,
      ...(body !== undefined && { body, duplex: 'half' as const })
    })
    return { ...((await answer.json()) as { message: string }), status: answer.status, headers: answer.headers }
  }
  const base = '/api/v3/repos/octo-org/octo-repo/releases'
  const assets = '/api/uploads/repos/octo-org/octo-repo/releases/ID/assets'

  test.each<
    [status: number, message: string, method: string, path: string, headers?: Record<string, string>, body?: string]
  >([
    [401, 'Bad credentials', 'GET', `${base}/tags/v1`, { authorization: 'token ghs_other' }],
    [401, 'Requires authentication', 'GET', `${base}/tags/v1`, { authorization: '' }],
    [404, 'Not Found', 'GET', `${base}/tags/v2`],
    [404, 'Not Found', 'GET', `${base}/tags/%zz`],
    [404, 'Not Found', 'GET', `${base}/1`],
    [404, 'Not Found', 'GET', `${base}/assets/1`],
    [404, 'Not Found', 'DELETE', `${base}/ID`],
    [404, 'Not Found', 'GET', '/api/v3/repos/octo-org/other/releases/tags/v1'],
    [404, 'Not Found', 'GET', '/api/v3/user'],
    [404, 'Not Found', 'POST', `${assets.replace('ID', '1')}?name=a`, {}, 'x'],
    [422, 'Validation Failed', 'POST', assets, {}, 'x'],
    [422, 'Validation Failed', 'POST', `${assets}?name=a`, {}, '']
  ])('%i %s: %s %s', async (status, message, method, path, headers = {}, body) => {
    expect(await send(method, path, headers, body)).toMatchObject({ status, message })
  })

  test('without its length', async () => {
    const body = (async function* () {
      yield Buffer.from('x')
    })()
    expect(await send('POST', `${assets}?name=a`, {}, body)).toMatchObject({
      status: 400,
      message: 'Bad Content-Length: '
    })
  })

  test('that is no JSON', async () => {
    const asset = await upload('v1', 'a.pdf', 'x')
    const answer = await send('PATCH', `${base}/assets/${asset.id}`, {}, '{')
    expect(answer).toMatchObject({ status: 400, message: 'Problems parsing JSON' })
  })

  test.each([
    ['read', 'getReleaseByTag', 200],
    ['read', 'uploadReleaseAsset', 403],
    ['none', 'getReleaseByTag', 403]
  ] as const)('with `contents: %s`: %s gives %i', async (permissions, method, status) => {
    options.permissions = permissions
    const ask = { ...repo, tag: 'v1', release_id: id, name: 'a', data: 'x', baseUrl: `${server.origin}/api/uploads` }
    const asked =
      method === 'getReleaseByTag'
        ? octokit().rest.repos[method]({ ...repo, tag: 'v1' })
        : octokit().rest.repos[method](ask)
    const answer = await asked.catch(error => error)
    expect(answer.status).toBe(status)
    if (status === 403) expect(answer.message).toContain('Resource not accessible by integration')
  })

  test('and every answer tells what is left of the hour', async () => {
    const { headers } = await send('GET', `${base}/tags/v1`, {})
    const rate = ['limit', 'remaining', 'used', 'reset'].map(name => headers.get(`x-ratelimit-${name}`))
    expect(rate).toEqual(['1000', '999', '1', String(Date.parse('2026-11-23T11:00:00Z') / 1000)])
  })
})

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 500 && !holds(); look++) await setTimeout(10)
}
