import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { toAssetName } from '../../emulator/github/names.ts'
import { type GitHubHarness, repo, startGitHubHarness } from './github-harness.ts'

let bench: GitHubHarness
beforeEach(async () => {
  bench = await startGitHubHarness()
})
afterEach(() => bench.close())

const find = async (tag: string) => (await bench.octokit().rest.repos.getReleaseByTag({ ...repo, tag })).data

describe('a release', () => {
  test('is found by its tag, whatever characters the tag has', async () => {
    const tag = 'reports/2026-11 #1'
    const { id } = bench.github.addRelease(tag)
    const release = await find(tag)
    expect(release).toMatchObject({ id, tag_name: tag, draft: false, assets: [] })
    expect(release.upload_url).toBe(
      `${bench.origin}/api/uploads/repos/octo-org/octo-repo/releases/${id}/assets{?name,label}`
    )
    expect((await bench.octokit().rest.repos.getRelease({ ...repo, release_id: id })).data.tag_name).toBe(tag)
    expect((await bench.octokit().rest.repos.listReleases(repo)).data.map(each => each.id)).toEqual([id])
  })

  test('that is a draft has no tag yet', async () => {
    bench.github.addRelease('v1').draft = true
    await expect(find('v1')).rejects.toMatchObject({ status: 404 })
  })
})

describe('an asset', () => {
  beforeEach(() => {
    bench.github.addRelease('v1')
  })

  test('is uploaded, listed, read, renamed and deleted', async () => {
    const asset = await bench.upload('v1', 'Sales overview.pdf', '%PDF-1.7', 'Sales')
    const digest = `sha256:${createHash('sha256').update('%PDF-1.7').digest('hex')}`
    const facts = { name: 'Sales.overview.pdf', label: 'Sales', size: 8, content_type: 'application/pdf', digest }
    expect(asset).toMatchObject({ ...facts, state: 'uploaded', created_at: '2026-11-23T10:00:00Z' })
    expect((await find('v1')).assets).toEqual([asset])
    const one = { ...repo, asset_id: asset.id }
    const raw = await bench
      .octokit()
      .rest.repos.getReleaseAsset({ ...one, headers: { accept: 'application/octet-stream' } })
    expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString()).toBe('%PDF-1.7')
    const renamed = await bench.octokit().rest.repos.updateReleaseAsset({ ...one, name: 'new name.pdf', label: 'New' })
    expect(renamed.data).toMatchObject({ name: 'new.name.pdf', label: 'New' })
    expect((await bench.octokit().rest.repos.getReleaseAsset(one)).data).toMatchObject({ name: 'new.name.pdf' })
    expect((await bench.octokit().rest.repos.deleteReleaseAsset(one)).status).toBe(204)
    expect(bench.github.releases.get('v1')?.assets).toEqual([])
    await expect(bench.octokit().rest.repos.getReleaseAsset(one)).rejects.toMatchObject({ status: 404 })
  })

  test('is listed in pages, of 30 by default', async () => {
    const names = Array.from({ length: 31 }, (_, index) => `file-${index}.csv`)
    for (const name of names) await bench.upload('v1', name, 'a,b')
    const { id } = await find('v1')
    const list = (page: { per_page?: number; page?: number }) =>
      bench.octokit().rest.repos.listReleaseAssets({ ...repo, release_id: id, ...page })
    const first = await list({})
    expect(first.data).toHaveLength(30)
    expect(first.headers.link).toContain('page=2>; rel="next"')
    expect((await list({ page: 2 })).headers.link).toMatch(/page=1>; rel="prev".*page=1>; rel="first"/)
    expect((await list({ per_page: 1000 })).data).toHaveLength(31)
    const all = await bench.octokit().paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
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
  ])('with the name %j is stored as %j', async (name, kept) => {
    expect((await bench.upload('v1', name, 'x')).name).toBe(kept)
    expect(toAssetName(kept)).toBe(kept)
  })

  test('whose name exists, also after characters are replaced, is rejected', async () => {
    await bench.upload('v1', 'a b.pdf', 'one')
    await expect(bench.upload('v1', 'a.b.pdf', 'two')).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] } }
    })
    const other = await bench.upload('v1', 'other.pdf', 'three')
    const rename = bench.octokit().rest.repos.updateReleaseAsset({ ...repo, asset_id: other.id, name: 'a b.pdf' })
    await expect(rename).rejects.toMatchObject({ status: 422 })
  })

  test('whose upload was interrupted keeps its name, in the state starter', async () => {
    const { upload_url } = await find('v1')
    const url = `${upload_url.replace(/\{.*/, '')}?name=broken.pdf`
    const headers = { authorization: 'token ghs_good', 'content-length': '100', 'user-agent': 'test' }
    const broken = request(url, { method: 'POST', headers }).on('error', () => undefined)
    broken.write('%PDF')
    await waitUntil(() => bench.github.releases.get('v1')?.assets.length === 1)
    broken.destroy()
    expect((await find('v1')).assets).toMatchObject([{ name: 'broken.pdf', state: 'starter', size: 0, digest: null }])
    await expect(bench.upload('v1', 'broken.pdf', '%PDF')).rejects.toMatchObject({ status: 422 })
  })
})

async function waitUntil(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 500 && !holds(); look++) await setTimeout(10)
}
