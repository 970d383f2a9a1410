import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../../../src/domain/errors.ts'
import type { TextObjects } from '../../../../src/domain/ports/s3.ts'
import type { FileSettings } from '../../../../src/domain/report.ts'
import type { FileResult, ReportResult } from '../../../../src/domain/result.ts'
import type { Manifest } from '../../../../src/files/archive/manifest.ts'
import { publishArchives } from '../../../../src/files/archive-index/publish-archive.ts'
import type { FilesPorts } from '../../../../src/files/ports.ts'
import {
  buildFileResult,
  buildFileSettings,
  buildJob,
  buildLocalFile,
  buildPlannedFile,
  buildReport,
  workflowRun
} from '../../../support/builders/files.ts'
import { createFilesPorts } from '../../../support/fakes/files-ports.ts'
import { createFakeTextObjects } from '../../../support/fakes/text-objects.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'
import { buildFileEntry } from './sample-manifest.ts'

const uploadTo = { bucket: 'reports', prefix: 'top/2026-11-25' }

function buildResult(settings: Partial<FileSettings>, file: Partial<FileResult> = {}, name = 'weekly'): ReportResult {
  const report = buildReport({ name, files: buildFileSettings(settings) })
  const job = buildJob(report, [buildPlannedFile('CSV')])
  return { report, jobs: [], files: [buildFileResult(job, file)] }
}

function buildManifest(members: readonly ReportResult[]): Manifest {
  const files = members.flatMap(({ report, files }) =>
    files.map(file => ({
      ...buildFileEntry({ path: 'a.csv', report: report.name }),
      s3Uri: file.s3Uri,
      failure: file.failure,
      skipped: file.skipped
    }))
  )
  return {
    version: 1,
    run: { ...workflowRun, startedAt: undefined, endedAt: '2026-11-25T06:00:15.000Z' },
    files,
    failed: []
  }
}

function publish(reports: readonly ReportResult[], ports: FilesPorts) {
  return publishArchives(reports, buildManifest, ports)
}

const local = buildLocalFile('out/a.csv')
const uploaded = { local, s3Uri: 's3://reports/top/2026-11-25/a.csv' }

describe('with upload-to', () => {
  test('the manifest and the checksums are uploaded next to the files', async () => {
    const objects = createFakeTextObjects()
    const ports = createFilesPorts('/w', { textObjects: async () => objects })
    expect(await publish([buildResult({ uploadTo }, uploaded)], ports)).toEqual([])
    expect([...objects.texts.keys()]).toEqual([
      's3://reports/top/2026-11-25/manifest.json',
      's3://reports/top/2026-11-25/SHA256SUMS'
    ])
    expect(objects.texts.get('s3://reports/top/2026-11-25/SHA256SUMS')).toBe(`${'a'.repeat(64)}  a.csv\n`)
  })

  test('the manifest keeps the files of another export at the same prefix', async () => {
    const objects = createFakeTextObjects()
    const other = { version: 1, files: [buildFileEntry({ path: 'b.csv' })], failed: [] }
    objects.texts.set('s3://reports/top/2026-11-25/manifest.json', JSON.stringify(other))
    await publish([buildResult({ uploadTo }, uploaded)], createFilesPorts('/w', { textObjects: async () => objects }))
    const manifest: Manifest = JSON.parse(objects.texts.get('s3://reports/top/2026-11-25/manifest.json') ?? '')
    expect(manifest.files.map(({ path }) => path)).toEqual(['a.csv', 'b.csv'])
  })

  test.each([
    ['marks files that the comparison with it reported as removed', 's3://reports/top/2026-11-25', true],
    ['does not mark files that are missing in another manifest', 's3://reports/other', false]
  ])('the manifest %s', async (_, place, isMarked) => {
    const objects = createFakeTextObjects()
    const other = { version: 1, files: [buildFileEntry({ path: 'b.csv' })], failed: [] }
    objects.texts.set('s3://reports/top/2026-11-25/manifest.json', JSON.stringify(other))
    const result = buildResult({ uploadTo, compareWith: `${place}/manifest.json` }, uploaded)
    const ports = createFilesPorts('/w', { textObjects: async () => objects })
    await publish([{ ...result, removedPaths: ['b.csv'] }], ports)
    const manifest: Manifest = JSON.parse(objects.texts.get('s3://reports/top/2026-11-25/manifest.json') ?? '')
    expect(manifest.files.map(entry => entry['removedAt'])).toEqual([
      undefined,
      isMarked ? manifest.run.endedAt : undefined
    ])
  })

  test('a store without conditional writes gets the manifest and the checksums once, with a warning', async () => {
    const objects = createFakeTextObjects()
    const other = { version: 1, files: [buildFileEntry({ path: 'b.csv' })], failed: [] }
    objects.texts.set('s3://reports/top/2026-11-25/manifest.json', JSON.stringify(other))
    const writes: string[] = []
    const unconditional: TextObjects = {
      ...objects,
      write: async request => {
        if (request.condition !== 'none') return 'unsupported'
        writes.push(request.key)
        return objects.write(request)
      }
    }
    const ports = createFilesPorts('/w', { textObjects: async () => unconditional })
    expect(await publish([buildResult({ uploadTo }, uploaded)], ports)).toEqual([])
    expect(writes).toEqual(['top/2026-11-25/manifest.json', 'top/2026-11-25/SHA256SUMS'])
    expect(ports.log.lines).toEqual([expect.stringContaining('does not support conditional writes')])
  })

  test('a manifest that is not ours is a failure, and stays', async () => {
    const objects = createFakeTextObjects()
    objects.texts.set('s3://reports/top/2026-11-25/manifest.json', '{"name":"app"}')
    const ports = createFilesPorts('/w', { textObjects: async () => objects })
    expect(await publish([buildResult({ uploadTo }, uploaded)], ports)).toMatchObject([
      { code: 'InvalidIndex', message: expect.stringContaining('s3://reports/top/2026-11-25') }
    ])
    expect(objects.texts.get('s3://reports/top/2026-11-25/manifest.json')).toBe('{"name":"app"}')
  })

  test('a manifest that exists and cannot be read is replaced, with a warning', async () => {
    const objects = createFakeTextObjects()
    objects.texts.set('s3://reports/top/2026-11-25/manifest.json', '{}')
    const denied = new ServiceError('GetObject: AccessDenied', {
      operation: 'GetObject',
      code: 'AccessDenied',
      kind: 'denied'
    })
    const ports = createFilesPorts('/w', {
      textObjects: async () => ({ ...objects, read: () => Promise.reject(denied) })
    })
    expect(await publish([buildResult({ uploadTo }, uploaded)], ports)).toEqual([])
    expect(objects.texts.get('s3://reports/top/2026-11-25/manifest.json')).toContain('a.csv')
    expect(ports.log.lines).toEqual([expect.stringMatching(/^warning: manifest\.json .* is replaced/)])
  })

  test('nothing is uploaded for reports of which no file was uploaded', async () => {
    const objects = createFakeTextObjects()
    const ports = createFilesPorts('/w', { textObjects: async () => objects })
    const failed = buildResult({ uploadTo }, { local, failure: { code: 'X', message: 'x' } })
    expect(await publish([failed], ports)).toEqual([])
    expect(objects.texts.size).toBe(0)
  })
})

describe('with archive-index', () => {
  test('reports with different prefixes share the index at the top', async () => {
    const objects = createFakeTextObjects()
    const ports = createFilesPorts('/w', { textObjects: async () => objects })
    const other = { bucket: 'reports', prefix: 'top/other' }
    const reports = [
      buildResult({ uploadTo, archive: { top: 'top' } }, uploaded),
      buildResult(
        { uploadTo: other, archive: { top: 'top' } },
        { local, s3Uri: 's3://reports/top/other/a.csv' },
        'monthly'
      )
    ]
    expect(await publish(reports, ports)).toEqual([])
    const month = JSON.parse(objects.texts.get('s3://reports/top/index/2026-11.json') ?? '')
    expect(month.exports).toMatchObject([
      { report: 'weekly', manifest: '2026-11-25/manifest.json', files: [{ path: '2026-11-25/a.csv' }] },
      { report: 'monthly', manifest: 'other/manifest.json', files: [{ path: 'other/a.csv' }] }
    ])
    expect(objects.texts.get('s3://reports/top/index.html')).toBe('<!doctype html>')
  })

  test('a file that was not uploaded is a failure in the index', async () => {
    const objects = createFakeTextObjects()
    const ports = createFilesPorts('/w', { textObjects: async () => objects })
    const failure = { code: 'SlowDown', message: 'slow' }
    await publish([buildResult({ uploadTo, archive: { top: 'top' } }, { local, failure })], ports)
    const month = JSON.parse(objects.texts.get('s3://reports/top/index/2026-11.json') ?? '')
    expect(month.exports).toMatchObject([{ status: 'FAILED', files: [], failures: [{ what: 'a.csv', ...failure }] }])
  })

  test('an export that was skipped because nothing changed is listed as that, next to its manifest', async () => {
    const objects = createFakeTextObjects()
    const ports = createFilesPorts('/w', { textObjects: async () => objects })
    const skipped = { reason: 'unchanged', message: 'No file changed' } as const
    await publish([buildResult({ uploadTo, archive: { top: 'top' } }, { local, skipped })], ports)
    const month = JSON.parse(objects.texts.get('s3://reports/top/index/2026-11.json') ?? '')
    expect(month.exports).toMatchObject([{ status: 'SKIPPED', files: [], failures: [], skipped: [{ what: 'a.csv' }] }])
    expect(JSON.parse(objects.texts.get('s3://reports/top/2026-11-25/manifest.json') ?? '')).toMatchObject({
      files: [],
      skipped: [{ path: 'a.csv' }]
    })
  })

  test('an index that exists and cannot be read is a failure that says which permission is missing', async () => {
    const objects = createFakeTextObjects()
    objects.texts.set('s3://reports/top/index/2026-11.json', '{}')
    const denied = new ServiceError('GetObject: AccessDenied', {
      operation: 'GetObject',
      code: 'AccessDenied',
      kind: 'denied',
      requestId: 'r-1'
    })
    const ports = createFilesPorts('/w', {
      textObjects: async () => ({ ...objects, read: () => Promise.reject(denied) })
    })
    const reports = [buildResult({ uploadTo, archive: { top: 'top' } }, uploaded)]
    expect(await publish(reports, ports)).toMatchObject([
      { code: 'AccessDenied', requestId: 'r-1', hint: expect.stringContaining('s3:GetObject') }
    ])
    expect(objects.texts.get('s3://reports/top/index/2026-11.json')).toBe('{}')
  })

  test('a step that was cut short reports that the index was not updated', async () => {
    const aborter = new AbortController()
    aborter.abort(new Error('cancelled'))
    const ports = createFilesPorts('/w', { signal: aborter.signal })
    const reports = [buildResult({ uploadTo, archive: { top: 'top' } }, uploaded)]
    expect(await publish(reports, ports)).toHaveLength(2)
  })

  test('the index is in the folder if nothing is uploaded', async () => {
    const root = await createTempDirectory()
    const reports = [buildResult({ downloadPath: 'site/x', archive: { top: 'site' } }, { local })]
    expect(await publish(reports, createFilesPorts(root))).toEqual([])
    const month = JSON.parse(await readFile(join(root, 'site/index/2026-11.json'), 'utf8'))
    expect(month.exports).toMatchObject([{ manifest: 'x/manifest.json', files: [{ path: 'x/a.csv' }] }])
  })
})
