import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FileSettings } from '../../../../src/domain/report.ts'
import type { ReportResult } from '../../../../src/domain/result.ts'
import { createFilePipeline, type FilesPorts } from '../../../../src/files/file-pipeline.ts'
import {
  buildCompletedOutcome,
  buildFileSettings,
  buildJob,
  buildPlannedFile,
  buildReport,
  buildStep,
  createPdf,
  workflowRun
} from '../../../support/builders/files.ts'
import { createFakeLinks, createFakeObjectStore } from '../../../support/fakes/file-stores.ts'
import { createFilesPorts } from '../../../support/fakes/files-ports.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const times = { startedAt: 0, endedAt: 10_000 }
const noLink = async () => undefined

interface Exported {
  readonly csv?: string
  readonly pdf?: Buffer
}

/** Exports these files into a workspace. The manifest of the last export is `previous.json` for the next one. */
async function createWorkspace(files: Partial<FileSettings> = {}, more: Partial<FilesPorts> = {}) {
  const root = await createTempDirectory()
  const lines: string[] = []
  const objects = createFakeObjectStore()
  const settingsWith = buildFileSettings({ compareWith: 'previous.json', ...files })

  async function runExport({ csv, pdf: bytes }: Exported) {
    const given = [...(csv === undefined ? [] : [Buffer.from(csv)]), ...(bytes === undefined ? [] : [bytes])]
    const wanted = [
      ...(csv === undefined ? [] : [buildPlannedFile('CSV')]),
      ...(bytes === undefined ? [] : [buildPlannedFile('PDF')])
    ]
    const job = buildJob(buildReport({ files: settingsWith }), wanted)
    const links = createFakeLinks(Object.fromEntries(given.map((content, i) => [String(i), content])))
    const ports = createFilesPorts(root, { links, objects: async () => objects, ...more })
    const pipeline = createFilePipeline(buildStep(job.report), ports, workflowRun)
    pipeline.reserve([job])
    const outcome = buildCompletedOutcome(
      job,
      given.map((_, i) => ({ link: String(i) }))
    )
    const fetched = await pipeline.fetch(outcome, noLink)
    const results: ReportResult[] = [{ report: job.report, jobs: [outcome], files: fetched }]
    const finished = await pipeline.finish(results, times)
    lines.push(...ports.log.lines)
    return { ...finished, files: finished.reports.flatMap(result => result.files) }
  }

  async function keepManifest() {
    await copyFile(join(root, 'out/manifest.json'), join(root, 'previous.json'))
    await rm(join(root, 'out'), { recursive: true })
  }
  return { root, lines, objects, runExport, keepManifest }
}

const rows = 'Region,Sales\nEast,1\nWest,2\n'
const path = 'Sales overview/One/Orders.csv'

test('without an earlier manifest every file is added, and a notice says so', async () => {
  const { runExport, lines } = await createWorkspace()
  const { changes, files } = await runExport({ csv: rows })
  expect(changes).toEqual([{ path, change: 'added', rows: 2 }])
  expect(files).toMatchObject([{ hasChanged: true }])
  expect(lines).toContain('notice: compare-with: "previous.json" does not exist yet. Every file counts as added.')
})

test('rows in another order are the same, and another value is a change', async () => {
  const { runExport, keepManifest } = await createWorkspace()
  await runExport({ csv: rows })
  await keepManifest()
  const same = await runExport({ csv: 'Region,Sales\r\nWest,2\r\n"East",1' })
  expect(same.changes).toEqual([{ path, change: 'same', rowsBefore: 2, rows: 2 }])
  expect(same.files).toMatchObject([{ hasChanged: false }])
  const changed = await runExport({ csv: `${rows}North,3\n` })
  expect(changed.changes).toEqual([{ path, change: 'changed', rowsBefore: 2, rows: 3 }])
})

test('the manifest has the content of the files and the rule it was hashed by', async () => {
  const { root, runExport } = await createWorkspace()
  await runExport({ csv: rows, pdf: await createPdf(2) })
  const manifest: unknown = JSON.parse(await readFile(join(root, 'out/manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({
    files: [
      { path: 'Sales overview/One.pdf', contentRule: 'pdf-1', contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { path, contentRule: 'csv-1', contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/), changed: true }
    ]
  })
})

test('a file of the earlier export that is no longer exported counts as removed', async () => {
  const { runExport, keepManifest } = await createWorkspace()
  await runExport({ csv: rows, pdf: await createPdf(2) })
  await keepManifest()
  const { changes } = await runExport({ csv: rows })
  expect(changes).toEqual([
    { path, change: 'same', rowsBefore: 2, rows: 2 },
    { path: 'Sales overview/One.pdf', change: 'removed', pagesBefore: 2 }
  ])
})

test('a failed file does not count as removed', async () => {
  const { runExport, keepManifest } = await createWorkspace()
  await runExport({ csv: rows, pdf: await createPdf(2) })
  await keepManifest()
  const { changes } = await runExport({ csv: rows, pdf: Buffer.from('<html>') })
  expect(changes).toEqual([{ path, change: 'same', rowsBefore: 2, rows: 2 }])
})

test('a manifest without contents compares as changed, with a notice', async () => {
  const { root, runExport, lines } = await createWorkspace()
  const old = { version: 1, files: [{ path, rows: 1, run: { id: '1', attempt: '1' } }], failed: [] }
  await writeFile(join(root, 'previous.json'), JSON.stringify(old))
  expect((await runExport({ csv: rows })).changes).toEqual([{ path, change: 'changed', rowsBefore: 1, rows: 2 }])
  expect(lines.join('\n')).toContain('notice: compare-with: the earlier manifest has no comparable digest of')
})

describe('if-unchanged: skip', () => {
  const upload = { uploadTo: { bucket: 'reports', prefix: 'latest' }, ifUnchanged: 'skip' as const }

  test('uploads the changed files, after the comparison', async () => {
    const { runExport, objects } = await createWorkspace(upload)
    const { files } = await runExport({ csv: rows })
    expect(files).toMatchObject([{ s3Uri: `s3://reports/latest/${path}` }])
    expect(objects.written.map(({ key }) => key)).toContain(`latest/${path}`)
  })

  test('uploads nothing of a report in which nothing changed, and keeps its files on the disk', async () => {
    const { root, runExport, keepManifest, objects } = await createWorkspace(upload)
    await runExport({ csv: rows })
    await keepManifest()
    const before = objects.written.length
    const { files } = await runExport({ csv: rows })
    expect(files).toMatchObject([{ hasChanged: false, skipped: { reason: 'unchanged' } }])
    expect(files[0]).not.toHaveProperty('s3Uri')
    expect(objects.written.slice(before).filter(({ key }) => key.endsWith('.csv'))).toEqual([])
    expect(await readdir(join(root, 'out'))).toContain('Sales overview')
  })

  test('uploads all files of a report in which one changed', async () => {
    const { runExport, keepManifest, objects } = await createWorkspace(upload)
    const page = await createPdf(1)
    await runExport({ csv: rows, pdf: page })
    await keepManifest()
    const before = objects.written.length
    await runExport({ csv: `${rows}North,3\n`, pdf: page })
    const keys = objects.written.slice(before).map(({ key }) => key)
    expect(keys.filter(key => !/manifest|SHA256/.test(key)).sort()).toEqual([
      `latest/Sales overview/One.pdf`,
      `latest/${path}`
    ])
  })
})

describe('if-empty', () => {
  const header = 'Region,Sales\n'

  test('skip does not deliver a file without rows, and the manifest says why', async () => {
    const { root, runExport } = await createWorkspace({ ifEmpty: 'skip', compareWith: 'previous.json' })
    const { files } = await runExport({ csv: header })
    expect(files).toMatchObject([{ skipped: { reason: 'empty', message: expect.stringContaining('has no data row') } }])
    expect(files[0]).not.toHaveProperty('local')
    expect(await readdir(join(root, 'out'))).toEqual(['Sales overview', 'manifest.json'])
    expect(JSON.parse(await readFile(join(root, 'out/manifest.json'), 'utf8'))).toMatchObject({
      files: [],
      failed: [],
      skipped: [{ path, skipped: { reason: 'empty' } }]
    })
  })

  test('fail fails a file without rows', async () => {
    const { runExport } = await createWorkspace({ ifEmpty: 'fail' })
    expect((await runExport({ csv: header })).files).toMatchObject([{ failure: { code: 'NoRows' } }])
  })

  test('deliver says nothing about it', async () => {
    const { runExport } = await createWorkspace({ ifEmpty: 'deliver' })
    expect((await runExport({ csv: header })).files).toMatchObject([{ warnings: [], local: { rows: 0 } }])
  })
})
