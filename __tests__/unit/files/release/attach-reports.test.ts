import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { FileResult, Report, ReportResult } from '../../../../src/domain/model.ts'
import type { Releases } from '../../../../src/domain/ports.ts'
import { attachAll } from '../../../../src/files/release/attach-reports.ts'
import {
  createFilesPorts,
  createTempDirectory,
  jobOf,
  localFile,
  planned,
  report,
  resultOf,
  settings
} from '../fixtures.ts'

const failure = { code: 'x', message: 'y' }

function ofTag(label: string, releaseTag?: string, more: Partial<Report['files']> = {}): Report {
  const tag = releaseTag === undefined ? {} : { releaseTag, githubToken: 'token' }
  return report({ label, files: settings({ ...tag, ...more }) })
}

function resultWith(of: Report, ...files: Partial<FileResult>[]): ReportResult {
  const results = files.map((more, order) => resultOf(jobOf(of, [planned('PDF')], { order: [order] }), more))
  return { report: of, jobs: results.flatMap(file => file.jobs), files: results }
}

/** Releases that take everything, by token; what is uploaded is kept as `tag name bytes type`. */
function github(refuse: (name: string) => boolean = () => false) {
  const uploads: string[] = []
  const tokens: string[] = []
  const releases = async (token: string): Promise<Releases> => {
    tokens.push(token)
    return {
      find: async tag => ({ id: 1, url: `https://github.com/releases/${tag}`, uploadUrl: tag }),
      assets: async () => [],
      remove: async () => undefined,
      upload: async (release, { name, bytes, contentType }) => {
        if (refuse(name)) throw new Error('refused')
        uploads.push(`${release.uploadUrl} ${name} ${bytes} ${contentType}`)
        return { url: `https://github.com/${name}` }
      }
    }
  }
  return { releases, uploads, tokens }
}

async function rootWithArchive(): Promise<string> {
  const root = await createTempDirectory()
  await mkdir(join(root, 'out'))
  await writeFile(join(root, 'out/manifest.json'), '{}')
  await writeFile(join(root, 'out/SHA256SUMS'), 'sums')
  return root
}

const written = new Map([['out', ['manifest.json', 'SHA256SUMS']]])

test('attaches what is there with its manifest and checksums', async () => {
  const { releases, uploads } = github()
  const result = resultWith(
    ofTag('1', 'v1'),
    { local: localFile('out/Sales/One.pdf') },
    { failure },
    { local: localFile('out/Sales/Three.pdf'), failure }
  )
  const attached = await attachAll([result], written, createFilesPorts(await rootWithArchive(), { releases }))
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

test('reports of one release and token go together, others apart', async () => {
  const { releases, tokens, uploads } = github()
  const file = { local: localFile('out/x.pdf') }
  const results = [
    resultWith(ofTag('1', 'v1'), file),
    resultWith(ofTag('2', 'v2'), file),
    resultWith(ofTag('3', 'v1'), file),
    resultWith(ofTag('4', 'v1', { githubToken: 'other' }), file),
    resultWith(ofTag('5'), file)
  ]
  const attached = await attachAll(results, new Map(), createFilesPorts(await createTempDirectory(), { releases }))
  expect(tokens).toEqual(['token', 'token', 'other'])
  expect(uploads.map(each => each.split(' ').slice(0, 2).join(' '))).toEqual([
    'v1 x.pdf',
    'v1 x-2.pdf',
    'v2 x.pdf',
    'v1 x.pdf'
  ])
  expect(attached.urls).toEqual(['v1', 'v2', 'v1'].map(tag => `https://github.com/releases/${tag}`))
})

test('a report without files asks nothing of GitHub', async () => {
  const { releases, tokens } = github()
  await attachAll(
    [resultWith(ofTag('1', 'v1'), { failure })],
    written,
    createFilesPorts(await createTempDirectory(), { releases })
  )
  expect(tokens).toEqual([])
})

test('files that could not be attached are one problem', async () => {
  const { releases } = github(name => name.endsWith('.pdf'))
  const result = resultWith(ofTag('1', 'v1'), { local: localFile('out/a.pdf') }, { local: localFile('out/b.pdf') })
  const attached = await attachAll([result], written, createFilesPorts(await rootWithArchive(), { releases }))
  expect(attached.problems).toEqual([
    {
      code: 'UnexpectedError',
      message: '2 of 4 files could not be attached to the release "v1": refused'
    }
  ])
  expect(attached.reports[0]?.files.some(file => 'releaseAsset' in file)).toBe(false)
})

test('a release that cannot be had is a problem', async () => {
  const result = resultWith(ofTag('1', 'v1'), { local: localFile('out/a.pdf') })
  const attached = await attachAll([result], new Map(), createFilesPorts(await createTempDirectory()))
  expect(attached.problems).toEqual([
    { code: 'UnexpectedError', message: 'The files could not be attached to the release "v1": No releases here' }
  ])
  expect(attached.urls).toEqual([])
})
