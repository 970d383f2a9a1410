import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Manifest, ManifestEntry } from '../../../../src/files/archive/manifest.ts'
import { writeArchive } from '../../../../src/files/archive/write-archive.ts'
import { workflowRun } from '../../../support/builders/files.ts'
import { createFilesPorts } from '../../../support/fakes/files-ports.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const run = { id: '1001', attempt: '1', url: '', sha: '' }
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** A file of this text at its path, and its entry. */
async function there(root: string, path: string, more: Record<string, unknown> = {}): Promise<ManifestEntry> {
  await mkdir(join(root, 'out/sub'), { recursive: true })
  await writeFile(join(root, 'out', path), path)
  return { path, bytes: Buffer.byteLength(path), sha256: digest(path), run, dashboardId: 'sales', ...more }
}

function createManifest(files: readonly ManifestEntry[], failed: readonly ManifestEntry[] = []): Manifest {
  return { version: 1, run: { ...workflowRun, startedAt: 'a', endedAt: 'b' }, files, failed }
}

async function written(root: string, manifest: Manifest) {
  const { log, ...context } = createFilesPorts(root)
  const names = await writeArchive({ root, downloadPath: 'out', manifest }, { ...context, log })
  const text = await readFile(join(root, 'out/manifest.json'), 'utf8')
  return { names, text, manifest: JSON.parse(text) as Manifest, lines: log.lines }
}

const getPaths = (manifest: Manifest) => manifest.files.map(entry => entry.path)
const check = (root: string) =>
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: join(root, 'out'), encoding: 'utf8' })

test('manifest and checksums are written sorted, and sha256sum accepts them', async () => {
  const root = await createTempDirectory()
  const files = [await there(root, 'sub/b.pdf'), await there(root, 'a.csv')]
  const { names, text, manifest, lines } = await written(root, createManifest(files))
  expect(names).toEqual(['manifest.json', 'SHA256SUMS'])
  expect(getPaths(manifest)).toEqual(['a.csv', 'sub/b.pdf'])
  expect(text.endsWith('}\n')).toBe(true)
  expect(check(root)).toBe('')
  expect(lines).toEqual([])
  expect((await readdir(join(root, 'out'))).sort()).toEqual(['SHA256SUMS', 'a.csv', 'manifest.json', 'sub'])
})

test('without files no checksums are written, and old ones are removed', async () => {
  const root = await createTempDirectory()
  await there(root, 'a.csv')
  await writeFile(join(root, 'out/SHA256SUMS'), `${digest('x')}  gone.csv\n`)
  const { names } = await written(root, createManifest([], [{ run, failure: { code: 'x', message: 'y' } }]))
  expect(names).toEqual(['manifest.json'])
  expect(await readdir(join(root, 'out'))).not.toContain('SHA256SUMS')
})

describe('after an earlier step', () => {
  const twice = async (first: (root: string) => Promise<Manifest>, second: (root: string) => Promise<Manifest>) => {
    const root = await createTempDirectory()
    await written(root, await first(root))
    return { root, ...(await written(root, await second(root))) }
  }

  test('keeps files that still exist, and replaces files that were written again', async () => {
    const { root, manifest, lines } = await twice(
      async root =>
        createManifest([await there(root, 'a.csv', { mark: 'old' }), await there(root, 'b.csv', { mark: 'old' })]),
      async root =>
        createManifest([await there(root, 'b.csv', { mark: 'new' }), await there(root, 'c.csv', { mark: 'new' })])
    )
    expect(manifest.files.map(({ path, mark }) => [path, mark])).toEqual([
      ['a.csv', 'old'],
      ['b.csv', 'new'],
      ['c.csv', 'new']
    ])
    expect(check(root)).toBe('')
    expect(lines).toEqual([])
  })

  test('removes entries of files that are gone or were changed by others', async () => {
    const { root, manifest } = await twice(
      async root =>
        createManifest([await there(root, 'gone.csv'), await there(root, 'changed.csv'), await there(root, 'a.csv')]),
      async root => {
        await rm(join(root, 'out/gone.csv'))
        await writeFile(join(root, 'out/changed.csv'), 'something else')
        return createManifest([await there(root, 'b.csv')])
      }
    )
    expect(getPaths(manifest)).toEqual(['a.csv', 'b.csv'])
    expect(check(root)).toBe('')
  })

  test('keeps failures of this run that were not exported again', async () => {
    const failed = (dashboardId: string, of = run) => ({ run: of, dashboardId, failure: { code: 'x', message: 'y' } })
    const { manifest } = await twice(
      async () =>
        createManifest(
          [],
          [failed('one'), failed('two'), failed('three'), failed('other-run', { ...run, attempt: '0' })]
        ),
      async root => createManifest([await there(root, 'a.csv', { dashboardId: 'two' })], [failed('three')])
    )
    expect(manifest.failed.map(entry => entry['dashboardId'])).toEqual(['one', 'three'])
  })

  test('warns if another export of the same run is overwritten', async () => {
    const { lines } = await twice(
      async root => createManifest([await there(root, 'a.csv', { user: 'one@example.com' })]),
      async root => createManifest([await there(root, 'a.csv', { user: 'two@example.com' })])
    )
    expect(lines).toEqual([
      'warning: a.csv of an earlier step of this job was replaced by another export. Give the steps different download paths or file names.'
    ])
  })

  test('overwrites an export of an earlier run without a warning', async () => {
    const { lines } = await twice(
      async root => createManifest([await there(root, 'a.csv', { user: 'one', run: { ...run, id: '1000' } })]),
      async root => createManifest([await there(root, 'a.csv', { user: 'two' })])
    )
    expect(lines).toEqual([])
  })

  test('neither keeps failures nor warns if the runs have no ID', async () => {
    const withoutId = { ...run, id: '', attempt: '' }
    const createLocal = async (root: string, user: string, failed: readonly ManifestEntry[]) => {
      const manifest = createManifest([await there(root, 'a.csv', { user, run: withoutId })], failed)
      return { ...manifest, run: { ...manifest.run, runId: '', runAttempt: '' } }
    }
    const failure = { run: withoutId, dashboardId: 'one', failure: { code: 'x', message: 'y' } }
    const { manifest, lines } = await twice(
      root => createLocal(root, 'one@example.com', [failure]),
      root => createLocal(root, 'two@example.com', [])
    )
    expect([manifest.failed, lines]).toEqual([[], []])
  })

  test('keeps lines of SHA256SUMS that the manifest does not know, while their file is there', async () => {
    const root = await createTempDirectory()
    const files = [await there(root, 'a.csv')]
    await there(root, 'foreign.txt')
    const lines = ['foreign.txt', 'gone.txt', '../outside.txt'].map(path => `${digest('foreign.txt')}  ${path}\n`)
    await writeFile(join(root, 'outside.txt'), 'foreign.txt')
    await writeFile(join(root, 'out/SHA256SUMS'), lines.join(''))
    await written(root, createManifest(files))
    const text = await readFile(join(root, 'out/SHA256SUMS'), 'utf8')
    expect(text.split('\n').map(line => line.slice(66))).toEqual(['a.csv', 'foreign.txt', ''])
    expect(check(root)).toBe('')
  })

  test.each([
    ['manifest.json', '{"name":"App"}'],
    ['manifest.json', '[]'],
    ['SHA256SUMS', 'see the release page\n']
  ])('a %s that no export wrote is neither replaced nor deleted', async (name, text) => {
    const root = await createTempDirectory()
    const files = [await there(root, 'a.csv')]
    await writeFile(join(root, 'out', name), text)
    for (const manifest of [createManifest(files), createManifest([])])
      await expect(written(root, manifest)).rejects.toMatchObject({ code: 'ForeignFile' })
    expect(await readFile(join(root, 'out', name), 'utf8')).toBe(text)
    expect((await readdir(join(root, 'out'))).toSorted()).toEqual([name, 'a.csv', 'sub'].toSorted())
  })

  test("concurrent steps keep each other's files", async () => {
    const root = await createTempDirectory()
    const names = Array.from({ length: 6 }, (_, i) => `${i}.csv`)
    const manifests = await Promise.all(names.map(async name => createManifest([await there(root, name)])))
    await Promise.all(manifests.map(manifest => written(root, manifest)))
    const text = await readFile(join(root, 'out/manifest.json'), 'utf8')
    expect(getPaths(JSON.parse(text))).toEqual(names)
    expect(check(root)).toBe('')
  })

  test('skips invalid entries, in particular those outside the directory', async () => {
    const root = await createTempDirectory()
    const good = await there(root, 'a.csv')
    await writeFile(join(root, 'secret'), '')
    const bad = [
      { ...good, path: '../secret', bytes: undefined },
      { ...good, path: 'sub/../../secret', bytes: undefined },
      { ...good, path: '/etc/passwd', bytes: undefined },
      { ...good, path: '' },
      { ...good, path: 7 },
      { ...good, bytes: 'many' },
      { ...good, sha256: 'short' },
      { ...good, run: { id: 1 } },
      { path: 'a.csv' },
      { run },
      'text',
      null
    ]
    await writeFile(
      join(root, 'out/manifest.json'),
      JSON.stringify({ version: 1, run: {}, files: bad, failed: 'none' })
    )
    const { manifest, lines } = await written(root, createManifest([await there(root, 'b.csv')]))
    expect(getPaths(manifest)).toEqual(['b.csv'])
    expect(lines).toEqual([])
  })

  test('a directory in place of the manifest is a failure of the archive', async () => {
    const root = await createTempDirectory()
    await mkdir(join(root, 'out/manifest.json/x'), { recursive: true })
    const ports = createFilesPorts(root)
    const writing = writeArchive({ root, downloadPath: 'out', manifest: createManifest([]) }, ports)
    await expect(writing).rejects.toMatchObject({ code: 'ForeignFile' })
  })
})
