import { once } from 'node:events'
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHubHarness, repo, startGitHubHarness } from './github-harness.ts'

let bench: GitHubHarness
beforeEach(async () => {
  bench = await startGitHubHarness()
})
afterEach(() => bench.close())

describe('GitHub rejects a request', () => {
  let id = 0
  beforeEach(() => {
    id = bench.github.addRelease('v1').id
  })
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | AsyncIterable<Uint8Array>
  ) => {
    const init = { method, headers: { authorization: 'Bearer ghs_good', ...headers } }
    const answer = await fetch(`${bench.origin}${path.replace('ID', String(id))}`, {
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
  ])('with %i %s: %s %s', async (status, message, method, path, headers = {}, body) => {
    expect(await send(method, path, headers, body)).toMatchObject({ status, message })
  })

  test('without a length', async () => {
    const body = (async function* () {
      yield Buffer.from('x')
    })()
    expect(await send('POST', `${assets}?name=a`, {}, body)).toMatchObject({
      status: 400,
      message: 'Bad Content-Length: '
    })
  })

  test('with a body that is not JSON', async () => {
    const asset = await bench.upload('v1', 'a.pdf', 'x')
    const answer = await send('PATCH', `${base}/assets/${asset.id}`, {}, '{')
    expect(answer).toMatchObject({ status: 400, message: 'Problems parsing JSON' })
  })

  test.each([
    ['read', 'getReleaseByTag', 200],
    ['read', 'uploadReleaseAsset', 403],
    ['none', 'getReleaseByTag', 403]
  ] as const)('depending on its permissions: with `contents: %s`, %s gives %i', async (permissions, method, status) => {
    bench.permissions = permissions
    const ask = { ...repo, tag: 'v1', release_id: id, name: 'a', data: 'x', baseUrl: `${bench.origin}/api/uploads` }
    const asked =
      method === 'getReleaseByTag'
        ? bench.octokit().rest.repos[method]({ ...repo, tag: 'v1' })
        : bench.octokit().rest.repos[method](ask)
    const answer = await asked.catch(error => error)
    expect(answer.status).toBe(status)
    if (status === 403) expect(answer.message).toContain('Resource not accessible by integration')
  })

  test('without a user agent', async () => {
    const asked = request(`${bench.origin}${base}`, { headers: { authorization: 'Bearer ghs_good' } })
    const [answer] = await once(asked.end(), 'response')
    expect(answer.statusCode).toBe(403)
  })

  test('to upload to a release with the maximum number of assets', async () => {
    const [first] = [await bench.upload('v1', 'a.pdf', 'x')]
    const release = bench.github.releases.get('v1')
    const asset = release?.assets[0]
    if (!release || !asset) throw new Error(`${first.name} does not exist`)
    while (release.assets.length < 1000) release.assets.push({ ...asset, name: `${release.assets.length}.pdf` })
    expect(await send('POST', `${assets}?name=b.pdf`, {}, 'x')).toMatchObject({
      status: 422,
      errors: [
        {
          resource: 'ReleaseAsset',
          code: 'custom',
          field: 'file_count',
          message: 'file_count limited to 1000 assets per release'
        }
      ]
    })
  })

  test('after 1,000 requests in an hour, until the next hour', async () => {
    const get = () => send('GET', `${base}/tags/v1`, {})
    for (let count = 0; count < 1000; count++) expect((await get()).status).toBe(200)
    const refused = await get()
    expect(refused).toMatchObject({ status: 403, message: 'API rate limit exceeded for installation.' })
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    bench.now += 3_600_000
    expect((await get()).headers.get('x-ratelimit-remaining')).toBe('999')
  })

  test('and every response contains the remaining requests of the hour', async () => {
    const { headers } = await send('GET', `${base}/tags/v1`, {})
    const rate = ['limit', 'remaining', 'used', 'reset'].map(name => headers.get(`x-ratelimit-${name}`))
    expect(rate).toEqual(['1000', '999', '1', String(Date.parse('2026-11-23T11:00:00Z') / 1000)])
  })
})
