import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Emulator, EmulatorOptions } from '../../emulator/emulator.ts'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { createLongCsv } from './generated-csv.ts'
import { type Inputs, parseOutput, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { listFiles, readManifest } from './workspace-files.ts'

const workspaceInputs = { ...validInputs, bucket: '', 'sheet-ids': 'Orders', format: 'PDF,CSV' }

describe('release-tag on GitHub Enterprise Server', () => {
  const release = { ...workspaceInputs, 'release-tag': 'v1.0.0' }
  const listAssets = ({ github }: Emulator) => github.releases.get('v1.0.0')?.assets ?? []

  test.concurrent('attaches the files, and replaces them on the next run', () =>
    withRelease(async (emulator, run) => {
      emulator.switches.githubPrivate = true
      const first = await run(release)
      expect(first.stdout).not.toMatch(/^::(error|warning|notice)/m)
      expect(first.outputs['release-url']).toBe(`${emulator.url}/octo-org/octo-repo/releases/tag/v1.0.0`)
      const names = [
        'SHA256SUMS',
        'Sales.overview-Orders-Orders.csv',
        'Sales.overview-Orders-pivot-orders-by-status.csv',
        'Sales.overview-Orders.pdf',
        'manifest.json'
      ]
      const before = listAssets(emulator).map(({ name, id }) => ({ name, id }))
      expect(before.map(({ name }) => name).toSorted()).toEqual(names)
      const second = await run(release)
      expect(second.stdout).not.toMatch(/^::(error|warning)/m)
      const after = listAssets(emulator)
      expect(after.map(({ name }) => name).toSorted()).toEqual(names)
      expect(after.some(({ id }) => before.some(asset => asset.id === id))).toBe(false)
      const files = (await readManifest(second)).files.map(({ sha256 }) => sha256)
      const digests = after.map(({ body }) => getSha256(body))
      expect(digests).toEqual(expect.arrayContaining(files))
      const manifest = await readFile(join(second.workspace, 'quicksight-snapshots/manifest.json'))
      expect(after.find(({ name }) => name === 'manifest.json')?.body).toEqual(manifest)
      expect(after.map(({ state }) => state)).toEqual(Array(5).fill('uploaded'))
    }))

  test.concurrent('attaches a manifest without account numbers, ARNs and e-mail addresses in a public repository', () =>
    withRelease(async (emulator, run) => {
      const ran = await run(release)
      expect(ran.stdout).toMatch(/^::notice::The manifest.json on the release has no account numbers/m)
      const attached = listAssets(emulator).find(({ name }) => name === 'manifest.json')
      const text = Buffer.from(attached?.body ?? []).toString()
      expect(text).not.toMatch(/123456789012|arn:|@example\.com/)
      expect(JSON.parse(text).files).toHaveLength(3)
      const manifest = await readFile(join(ran.workspace, 'quicksight-snapshots/manifest.json'), 'utf8')
      expect(manifest).toMatch(/arn:/)
      expect(await listFiles(ran, 'quicksight-snapshots')).toHaveLength(5)
    }))

  test.concurrent('attaches the files to a draft', () =>
    withRelease(async (emulator, run) => {
      emulator.github.addRelease('next').draft = true
      expect((await run({ ...release, 'release-tag': 'next' })).code).toBe(0)
      expect(emulator.github.releases.get('next')?.assets).toHaveLength(5)
    }))

  test.concurrent('keeps the manifests of both jobs of a matrix, with matching checksums', () =>
    withRelease(async (emulator, run) => {
      for (const format of ['PDF', 'CSV', 'PDF']) expect((await run({ ...release, format })).code).toBe(0)
      const manifests = listAssets(emulator).filter(({ name }) => /^manifest.*json$/.test(name))
      expect(manifests.map(({ body }) => JSON.parse(Buffer.from(body).toString()).files.length).toSorted()).toEqual([
        1, 2
      ])
      expect(listAssets(emulator).filter(({ name }) => name.startsWith('SHA256SUMS'))).toHaveLength(2)
    }))

  test.concurrent('sanitizes names that GitHub would change, and finds them again', () =>
    withRelease(async (emulator, run) => {
      const hostile = { ...release, 'dashboard-id': 'hostile-names', 'sheet-ids': '', format: 'PDF,CSV,EXCEL' }
      for (const _ of ['attached', 'replaced']) expect((await run(hostile)).code).toBe(0)
      const names = listAssets(emulator).map(({ name }) => name)
      expect(names).toHaveLength(5)
      expect(new Set(names).size).toBe(5)
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/)
    }))

  test.concurrent('replaces the incomplete asset of a broken upload, and streams a large file', () =>
    withRelease(
      async (emulator, run) => {
        const ran = await run({ ...release, format: 'CSV', 'visual-ids': 'Orders' })
        expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
        const csv = listAssets(emulator).filter(({ name }) => name.endsWith('.csv'))
        expect(csv.map(({ body, state }) => [body.length, state])).toEqual([[20 * 1024 * 1024, 'uploaded']])
      },
      { rewrite: () => createLongCsv(20 * 1024 * 1024), faults: [{ on: 'UploadReleaseAsset', kind: 'reset-after' }] }
    ))

  test.concurrent('fails at the upload with a read-only token, and keeps the files in the workspace', () =>
    withRelease(
      async (emulator, run) => {
        const ran = await run({ ...release, format: 'PDF' })
        expect(ran.code).toBe(1)
        expect(ran.outputs['status']).toBe('PARTIAL')
        expect(ran.stdout).toMatch(/^::error::.*permissions: contents: write/m)
        expect(ran.summary).toMatch(/could not be attached to the release/)
        expect(listAssets(emulator)).toEqual([])
        expect(parseOutput(ran, 'files')).toHaveLength(1)
        expect(await listFiles(ran, 'quicksight-snapshots')).toHaveLength(3)
      },
      { switches: { githubContents: 'read' } }
    ))

  test.concurrent.each<[string, Inputs, EmulatorOptions, RegExp]>([
    [
      'a release that does not exist',
      { 'release-tag': 'v9' },
      {},
      /no release has this tag.*Check release-tag for a typo/
    ],
    ['a token that may do nothing', {}, { switches: { githubContents: 'none' } }, /permissions: contents: write/],
    ['a token that is not valid', { 'github-token': 'ghs_wrong' }, {}, /the token is not valid/]
  ])('%s fails the step before the first job starts', (_, inputs, options, message) =>
    withRelease(async (emulator, run) => {
      const ran = await run({ ...release, format: 'PDF', ...inputs })
      expect(ran.code).toBe(1)
      expect(ran.outputs['status']).toBe('FAILED')
      expect(ran.stdout.split('\n').filter(line => line.startsWith('::error'))).toEqual([
        expect.stringMatching(message)
      ])
      expect(ran.summary).toMatch(/could not be attached to the release/)
      expect(emulator.jobs()).toEqual([])
    }, options)
  )
})

function withRelease<T>(
  work: (emulator: Emulator, run: (inputs: Inputs) => Promise<BundleRun>) => Promise<T>,
  options: EmulatorOptions = {}
): Promise<T> {
  return withEmulator(
    ({ emulator, run }) => work(emulator, inputs => run({ 'github-token': emulator.githubToken, ...inputs })),
    options
  )
}

function getSha256(content: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(content).digest('hex')
}
