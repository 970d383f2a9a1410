import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Exchange, Reply } from '../../../emulator/exchange.ts'
import { createGitHub, type GitHub } from '../../../emulator/github.ts'
import { limitFetch } from '../../../src/github/limit-fetch.ts'
import { createReleasesClient } from '../../../src/github/releases.ts'
import { systemClock } from '../../../src/lib/clock.ts'
import { type LocalServer, startLocalServer } from '../../emulator/local-server.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

const repository = { owner: 'octo-org', repo: 'octo-repo' }
let permissions: 'none' | 'read' | 'write' = 'write'
let isPrivate = false
let github: GitHub
let server: LocalServer
let directory: string
let requests: Exchange[]
let instead: () => Reply | undefined

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'releases-'))
})
afterAll(() => rm(directory, { recursive: true }))

beforeEach(async () => {
  permissions = 'write'
  isPrivate = false
  requests = []
  instead = () => undefined
  github = createGitHub({
    repository: 'octo-org/octo-repo',
    token: 'token',
    get permissions() {
      return permissions
    },
    get isPrivate() {
      return isPrivate
    },
    now: Date.now
  })
  server = await startLocalServer(async exchange => {
    requests.push(exchange)
    return instead() ?? github.handle(exchange)
  })
})
afterEach(() => server.close())

function releases(token = 'token', signal = new AbortController().signal, maxBytes = 1_000_000) {
  const request = { fetch: limitFetch(fetch, maxBytes) }
  const octokit = getOctokit(token, { baseUrl: `${server.origin}/api/v3`, log: quiet, request })
  return createReleasesClient(octokit, repository, { clock: systemClock, log: createRecordingLog(), signal })
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

async function asset(name: string, content: Uint8Array | string, contentType = 'application/pdf') {
  const path = join(directory, name)
  await writeFile(path, content)
  return { name, path, bytes: Buffer.byteLength(content), contentType }
}

test('a release is found by any tag', async () => {
  for (const tag of ['v1', 'reports/2026 January', 'ü+?#']) {
    github.addRelease(tag)
    const release = await releases().find(tag)
    expect(release).toEqual({
      id: expect.any(Number),
      url: expect.stringContaining('octo-org/octo-repo/releases'),
      uploadUrl: expect.stringMatching(/\/api\/uploads\/.*\{\?name,label\}$/)
    })
  }
})

test('a file is uploaded unchanged, in one stream of known length', async () => {
  github.addRelease('v1')
  const content = randomBytes(3_000_000)
  const release = await releases().find('v1')
  const { id, url } = await releases().upload(release, {
    ...(await asset('Sales-One.pdf', content)),
    label: 'Umsätze/One.pdf'
  })
  expect(url).toContain('Sales-One.pdf')
  const [stored] = github.releases.get('v1')?.assets ?? []
  expect(stored).toMatchObject({ id, name: 'Sales-One.pdf', label: 'Umsätze/One.pdf', contentType: 'application/pdf' })
  expect(Buffer.compare(stored?.body ?? Buffer.alloc(0), content)).toBe(0)
  expect(requests.at(-1)?.headers).toMatchObject({ 'content-length': '3000000' })
  expect(requests.at(-1)?.headers).not.toHaveProperty('transfer-encoding')
  expect(await releases().assets(release)).toEqual([{ id, name: 'Sales-One.pdf', label: 'Umsätze/One.pdf' }])
})

test('all assets are listed page by page, and one is removed', async () => {
  github.addRelease('v1')
  const release = await releases().find('v1')
  const names = Array.from({ length: 203 }, (_, i) => `${i}.txt`)
  await releases().upload(release, await asset('0.txt', 'x', 'text/plain'))
  const stored = github.releases.get('v1')?.assets ?? []
  // As if each had been uploaded.
  for (const [i, name] of names.slice(1).entries())
    stored.push(...stored.slice(0, 1).map(each => ({ ...each, id: each.id + 1 + i, name })))
  const listed = await releases().assets(release)
  expect(listed.map(({ name }) => name)).toEqual(names)
  await releases().remove(listed[7]?.id ?? 0)
  expect((await releases().assets(release)).length).toBe(202)
})

test('a draft is found by its tag in the list of releases, after many others', async () => {
  for (let i = 0; i < 120; i++) github.addRelease(`v${i}`)
  github.addRelease('v1').draft = true
  const draft = github.addRelease('next')
  draft.draft = true
  expect(await releases().find('next')).toMatchObject({ id: draft.id })
  permissions = 'read'
  await expect(releases().find('next')).rejects.toMatchObject({ code: 'ReleaseNotFound' })
})

test('a published immutable release is rejected before any upload', async () => {
  const release = github.addRelease('v1')
  release.immutable = true
  await expect(releases().find('v1')).rejects.toMatchObject({
    code: 'ImmutableRelease',
    kind: 'invalid',
    message: 'The release v1 is published and immutable: assets cannot be added to it',
    hint: expect.stringContaining('--draft')
  })
  release.draft = true
  expect(await releases().find('v1')).toMatchObject({ id: release.id })
})

test('an asset is renamed', async () => {
  github.addRelease('v1')
  const release = await releases().find('v1')
  const { id } = await releases().upload(release, await asset('uploading-a.pdf', 'x'))
  expect(await releases().rename(id, 'a.pdf')).toEqual({ url: expect.stringMatching(/\/a\.pdf$/) })
  expect(await releases().assets(release)).toEqual([{ id, name: 'a.pdf' }])
})

test('the visibility of the repository is known', async () => {
  expect(await releases().isPrivate()).toBe(false)
  isPrivate = true
  expect(await releases().isPrivate()).toBe(true)
})

describe('a call to GitHub fails for', () => {
  const uploading = async () => {
    github.addRelease('v1')
    const release = await releases().find('v1')
    return asset('a.pdf', 'x').then(ask => releases().upload(release, ask))
  }

  test('a tag without a release', async () => {
    await expect(releases().find('v9')).rejects.toMatchObject({
      code: 'ReleaseNotFound',
      kind: 'not-found',
      status: 404,
      message: expect.stringMatching(/^GetReleaseByTag in octo-org\/octo-repo: no release has this tag.*Not Found/),
      hint: expect.stringContaining('release-tag')
    })
  })

  test('a token without write permission', async () => {
    permissions = 'read'
    await expect(uploading()).rejects.toMatchObject({
      code: 'ReleaseNotWritable',
      kind: 'denied',
      hint: expect.stringContaining('contents: write')
    })
  })

  test('an invalid token', async () => {
    github.addRelease('v1')
    await expect(releases('other').find('v1')).rejects.toMatchObject({ code: 'BadCredentials', kind: 'expired' })
  })

  test('a name that is in use', async () => {
    await uploading()
    await expect(uploading()).resolves.toBeDefined()
    const release = await releases().find('v1')
    await releases().upload(release, await asset('b.pdf', 'x'))
    await expect(releases().upload(release, await asset('b.pdf', 'y'))).rejects.toMatchObject({
      kind: 'already-exists'
    })
  })

  test('a file that no longer exists', async () => {
    github.addRelease('v1')
    const release = await releases().find('v1')
    const gone = { ...(await asset('a.pdf', 'x')), path: '/no/such/file' }
    await expect(releases().upload(release, gone)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('an upload to a deleted release', async () => {
    github.addRelease('v1')
    const release = await releases().find('v1')
    github.releases.clear()
    await expect(releases().upload(release, await asset('a.pdf', 'x'))).rejects.toMatchObject({
      code: 'ReleaseNotWritable',
      kind: 'not-found'
    })
  })

  const json = { 'content-type': 'application/json', 'x-github-request-id': 'AB:12' }
  const answers: [string, Reply, object][] = [
    ['trouble', { status: 502, headers: json, body: '{"message":"Bad"}' }, { kind: 'transient', requestId: 'AB:12' }],
    ['too many requests', { status: 429, headers: json, body: '{}' }, { kind: 'throttled' }],
    [
      'a rate limit',
      { status: 403, headers: json, body: '{"message":"API rate limit exceeded"}' },
      { kind: 'throttled' }
    ],
    [
      'something else',
      { status: 418, headers: json, body: '{"message":"Tea"}' },
      { kind: 'invalid', code: 'HTTP 418' }
    ],
    [
      'a response of another server',
      { status: 200, headers: json, body: '{"id":1}' },
      { kind: 'transient', code: 'GitHubError' }
    ],
    [
      'an answer whose reason was lost on the way',
      { status: 422, headers: json, body: '' },
      { kind: 'transient', status: 422 }
    ],
    [
      'an answer without an ID',
      { status: 200, headers: json, body: '[]' },
      { kind: 'transient', message: expect.stringContaining('has no id') }
    ]
  ]
  test.each(answers)('%s', async (_, reply, error) => {
    instead = () => reply
    await expect(releases().find('v1')).rejects.toMatchObject(error)
  })

  test('a response that is not a list, which would hide existing assets', async () => {
    instead = () => ({ status: 200, headers: json, body: '{}' })
    const asked = releases().assets({ id: 1, url: '', uploadUrl: '' })
    await expect(asked).rejects.toMatchObject({ kind: 'transient', message: expect.stringContaining('not a list') })
  })

  test('a response that is larger than any answer of GitHub', async () => {
    instead = () => ({ status: 200, headers: json, body: `{"id":1,"body":"${'x'.repeat(20_000)}"}` })
    const asked = releases('token', new AbortController().signal, 10_240).find('v1')
    await expect(asked).rejects.toMatchObject({
      kind: 'invalid',
      code: 'ResponseTooLarge',
      message: expect.stringMatching(/the response is not from GitHub \(the response \(HTTP 200\) is larger than/),
      hint: expect.stringContaining('GITHUB_API_URL')
    })
  })

  test('a list of assets that does not end', async () => {
    const page = Array.from({ length: 100 }, (_, id) => ({ id, name: `${id}.pdf` }))
    instead = () => ({ status: 200, headers: json, body: JSON.stringify(page) })
    expect(await releases().assets({ id: 1, url: '', uploadUrl: '' })).toHaveLength(1000)
    expect(requests).toHaveLength(10)
  })

  test('a server that cannot be reached', async () => {
    const release = { id: 1, url: '', uploadUrl: `${server.origin}/api/uploads/x{?name,label}` }
    const ask = await asset('a.pdf', 'x')
    const gone = releases()
    await server.close()
    await expect(gone.upload(release, ask)).rejects.toMatchObject({ kind: 'transient' })
  })

  test('any response after the end of the step', async () => {
    const controller = new AbortController()
    instead = () => {
      controller.abort(new Error('over'))
      return undefined
    }
    await expect(releases('token', controller.signal).find('v1')).rejects.toThrow('over')
  })
})
