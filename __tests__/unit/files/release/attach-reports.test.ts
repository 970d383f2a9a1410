import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Releases } from '../../../../src/domain/ports/releases.ts'
import type { Report } from '../../../../src/domain/report.ts'
import type { FileResult, ReportResult } from '../../../../src/domain/result.ts'
import { attachReports } from '../../../../src/files/release/attach-reports.ts'
import {
  buildFileResult,
  buildFileSettings,
  buildJob,
  buildLocalFile,
  buildPlannedFile,
  buildReport
} from '../../../support/builders/files.ts'
import { createFilesPorts } from '../../../support/fakes/files-ports.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const failure = { code: 'x', message: 'y' }

function ofTag(label: string, releaseTag?: string, more: Partial<Report['files']> = {}): Report {
  const tag = releaseTag === undefined ? {} : { releaseTag, githubToken: 'token' }
  return buildReport({ label, files: buildFileSettings({ ...tag, ...more }) })
}

function resultWith(of: Report, ...files: Partial<FileResult>[]): ReportResult {
  const results = files.map((more, order) =>
    buildFileResult(buildJob(of, [buildPlannedFile('PDF')], { order: [order] }), more)
  )
  return { report: of, jobs: results.flatMap(file => file.jobs), files: results }
}

/** Releases that take everything, by token; what is uploaded is kept as `tag name bytes type`. */
function github(refuse: (name: string) => boolean = () => false, isPrivate = async () => true) {
  const uploads: string[] = []
  const tokens: string[] = []
  const manifests: string[] = []
  const releases = async (token: string): Promise<Releases> => {
    tokens.push(token)
    return {
      find: async tag => ({ id: 1, url: `https://github.com/releases/${tag}`, uploadUrl: tag }),
      assets: async () => [],
      remove: async () => undefined,
      rename: async (_, name) => ({ url: `https://github.com/${name}` }),
      isPrivate,
      upload: async (release, { name, bytes, contentType, path }) => {
        if (name === 'manifest.json') manifests.push(await readFile(path, 'utf8'))
        if (refuse(name)) throw new Error('refused')
        uploads.push(`${release.uploadUrl} ${name} ${bytes} ${contentType}`)
        return { id: 1, url: `https://github.com/${name}` }
      }
    }
  }
  return { releases, uploads, tokens, manifests }
}

async function rootWithArchive(): Promise<string> {
  const root = await createTempDirectory()
  await mkdir(join(root, 'out'))
  await writeFile(join(root, 'out/manifest.json'), '{}')
  await writeFile(join(root, 'out/SHA256SUMS'), 'sums')
  return root
}

const archives = (names: ReadonlyMap<string, readonly string[]> = new Map()) => ({
  names,
  scratch: '.parts-1',
  listPaths: ({ files }: ReportResult) => files.flatMap(file => file.local?.path ?? [])
})
const written = archives(new Map([['out', ['manifest.json', 'SHA256SUMS']]]))

test('the delivered files are attached with manifest and checksums', async () => {
  const { releases, uploads } = github()
  const result = resultWith(
    ofTag('1', 'v1'),
    { local: buildLocalFile('out/Sales/One.pdf') },
    { failure },
    { local: buildLocalFile('out/Sales/Three.pdf'), failure }
  )
  const attached = await attachReports([result], written, createFilesPorts(await rootWithArchive(), { releases }))
  expect(uploads).toEqual([
    'v1 Sales-One.pdf 3 application/pdf',
    'v1 Sales-Three.pdf 3 application/pdf',
    'v1 manifest.json 2 application/json',
    'v1 SHA256SUMS 4 text/plain; charset=utf-8'
  ])
  expect(attached.urls).toEqual(['https://github.com/releases/v1'])
  expect(attached.problems).toEqual([])
  expect(attached.reports[0]?.files.map(file => file.releaseAsset?.name)).toEqual([
    'Sales-One.pdf',
    undefined,
    'Sales-Three.pdf'
  ])
})

test('reports with the same release and token are attached together, and others separately', async () => {
  const { releases, tokens, uploads } = github()
  const file = { local: buildLocalFile('out/x.pdf') }
  const results = [
    resultWith(ofTag('1', 'v1'), file),
    resultWith(ofTag('2', 'v2'), file),
    resultWith(ofTag('3', 'v1'), file),
    resultWith(ofTag('4', 'v1', { githubToken: 'other' }), file),
    resultWith(ofTag('5'), file)
  ]
  const attached = await attachReports(results, archives(), createFilesPorts(await createTempDirectory(), { releases }))
  expect(tokens).toEqual(['token', 'token', 'other'])
  expect(uploads.map(each => each.split(' ').slice(0, 2).join(' '))).toEqual([
    'v1 x.pdf',
    'v1 x-2.pdf',
    'v2 x.pdf',
    'v1 x.pdf'
  ])
  expect(attached.urls).toEqual(['v1', 'v2', 'v1'].map(tag => `https://github.com/releases/${tag}`))
})

test('a report without files makes no call to GitHub', async () => {
  const { releases, tokens } = github()
  await attachReports(
    [resultWith(ofTag('1', 'v1'), { failure })],
    written,
    createFilesPorts(await createTempDirectory(), { releases })
  )
  expect(tokens).toEqual([])
})

test('files that could not be attached for the same reason are one failure', async () => {
  const { releases } = github(name => name.endsWith('.pdf'))
  const result = resultWith(
    ofTag('1', 'v1'),
    { local: buildLocalFile('out/a.pdf') },
    { local: buildLocalFile('out/b.pdf') }
  )
  const attached = await attachReports([result], written, createFilesPorts(await rootWithArchive(), { releases }))
  expect(attached.problems).toEqual([
    {
      code: 'UnexpectedError',
      message: '2 of 4 files could not be attached to the release "v1": refused'
    }
  ])
  expect(attached.reports[0]?.files.some(file => 'releaseAsset' in file)).toBe(false)
})

test('a release that cannot be read is a failure', async () => {
  const result = resultWith(ofTag('1', 'v1'), { local: buildLocalFile('out/a.pdf') })
  const attached = await attachReports([result], archives(), createFilesPorts(await createTempDirectory()))
  expect(attached.problems).toEqual([
    { code: 'UnexpectedError', message: 'The files could not be attached to the release "v1": No releases here' }
  ])
  expect(attached.urls).toEqual([])
})

test('files that could not be attached for different reasons are one failure per reason', async () => {
  const { releases } = github(name => name === 'a.pdf')
  const large = buildLocalFile('out/b.pdf', { bytes: 2 ** 31 })
  const result = resultWith(ofTag('1', 'v1'), { local: buildLocalFile('out/a.pdf') }, { local: large })
  const attached = await attachReports([result], archives(), createFilesPorts(await rootWithArchive(), { releases }))
  expect(attached.problems.map(({ message }) => message)).toEqual([
    '1 of 2 files could not be attached to the release "v1": refused',
    expect.stringContaining('1 of 2 files could not be attached to the release "v1": "b.pdf" is too large')
  ])
})

describe('the manifest on a release', () => {
  const manifest = JSON.stringify({ files: [{ path: 'a@example.com.pdf', user: 'analyst@example.com' }] })
  const attachManifest = async (isPrivate: () => Promise<boolean>) => {
    const { releases, manifests } = github(undefined, isPrivate)
    const root = await rootWithArchive()
    await writeFile(join(root, 'out/manifest.json'), manifest)
    const ports = createFilesPorts(root, { releases })
    await attachReports([resultWith(ofTag('1', 'v1'), { local: buildLocalFile('out/a.pdf') })], written, ports)
    expect(await readFile(join(root, 'out/manifest.json'), 'utf8')).toBe(manifest)
    return { manifest: JSON.parse(manifests[0] ?? ''), lines: ports.log.lines }
  }

  test('of a private repository is a copy of the one in the workspace', async () => {
    const attached = await attachManifest(async () => true)
    expect(attached).toEqual({ manifest: JSON.parse(manifest), lines: [] })
  })

  test.each([
    ['of a public repository', async () => false],
    [
      'of a repository whose visibility is unknown',
      async () => {
        throw new Error('no answer')
      }
    ]
  ])('%s has no e-mail addresses, and a notice says so', async (_, isPrivate) => {
    const attached = await attachManifest(isPrivate)
    expect(attached.manifest).toEqual({ files: [{ path: 'a@example.com.pdf', user: '***' }] })
    expect(attached.lines).toEqual([expect.stringContaining('notice: The manifest.json on the release has no')])
  })
})
