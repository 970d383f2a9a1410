import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import { ActionError, ServiceError } from '../../../src/domain/errors.ts'
import type { Report } from '../../../src/domain/report.ts'
import type { FileResult } from '../../../src/domain/result.ts'
import type { FileLocation, JobOutcome, PlannedJob } from '../../../src/domain/snapshot-job.ts'
import { createFilePipeline, type FilesPorts } from '../../../src/files/file-pipeline.ts'
import {
  buildCompletedOutcome,
  buildFileSettings,
  buildJob,
  buildPlannedFile,
  buildReport,
  buildStep,
  createPdf,
  workflowRun
} from '../../support/builders/files.ts'
import { createDownload, createFakeLinks, createFakeObjectStore } from '../../support/fakes/file-stores.ts'
import { createFilesPorts } from '../../support/fakes/files-ports.ts'
import { createTempDirectory } from '../../support/temporary-directory.ts'

const times = { startedAt: 0, endedAt: 10_000 }
const noLink = async () => undefined
const csv = Buffer.from('Region,Sales\nEast,1\n')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function listTree(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

/** A pipeline for these jobs in a new workspace, with names reserved report by report. */
async function createPipeline(jobs: readonly PlannedJob[], more: Partial<FilesPorts> = {}) {
  const root = await createTempDirectory()
  const reports = [...new Set(jobs.map(job => job.report))]
  const ports = createFilesPorts(root, more)
  const pipeline = createFilePipeline(buildStep(...reports), ports, workflowRun)
  for (const each of reports) pipeline.reserve(jobs.filter(job => job.report === each))
  const finish = (outcomes: readonly JobOutcome[], files: readonly FileResult[]) =>
    pipeline.finish(
      reports.map(each => ({
        report: each,
        jobs: outcomes.filter(outcome => outcome.job.report === each),
        files: files.filter(file => file.report === each)
      })),
      times
    )
  return { pipeline, root, ports, finish }
}

test('a file behind a link is not delivered without a download', async () => {
  const { downloadPath: _, ...files } = buildFileSettings()
  const job = buildJob(buildReport({ files }), [buildPlannedFile('PDF')])
  const { pipeline } = await createPipeline([job])
  const [file] = await pipeline.fetch(
    buildCompletedOutcome(job, [{ link: 'https://quicksight.example/a?signature' }]),
    noLink
  )
  expect(file).toMatchObject({ failure: { code: 'ExpiringLink', hint: expect.stringContaining('download-path') } })
})

test('a file behind a link is downloaded and archived', async () => {
  const bytes = await createPdf(2)
  const job = buildJob(buildReport(), [buildPlannedFile('PDF'), buildPlannedFile('CSV')])
  const links = createFakeLinks({ a: bytes, b: csv })
  const { pipeline, root, finish, ports } = await createPipeline([job], { links })
  const outcome = buildCompletedOutcome(job, [{ link: 'a' }, { link: 'b' }])
  const files = await pipeline.fetch(outcome, noLink)
  expect(files).toMatchObject([
    {
      order: 0,
      local: { path: 'out/Sales overview/One.pdf', bytes: bytes.length, sha256: sha256(bytes), pages: 2 },
      warnings: []
    },
    { order: 1, local: { path: 'out/Sales overview/One/Orders.csv', rows: 1 } }
  ])
  expect(files.every(file => !('s3Uri' in file) && !('failure' in file))).toBe(true)
  const { archive, problems, reports } = await finish([outcome], files)
  expect(archive).toEqual({ downloadPath: 'out', manifest: 'out/manifest.json' })
  expect(problems).toEqual([])
  expect(reports[0]?.files).toEqual(files)
  expect(await listTree(root)).toEqual([
    'out/SHA256SUMS',
    'out/Sales overview/One.pdf',
    'out/Sales overview/One/Orders.csv',
    'out/manifest.json'
  ])
  execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: join(root, 'out') })
  const manifest = JSON.parse(await readFile(join(root, 'out/manifest.json'), 'utf8'))
  expect(manifest.files.map((file: { path: string }) => file.path)).toEqual([
    'Sales overview/One.pdf',
    'Sales overview/One/Orders.csv'
  ])
  expect(ports.log.lines).toEqual([])
})

test('without a download path a file stays in its bucket', async () => {
  const { downloadPath: _, ...files } = buildFileSettings()
  const job = buildJob(buildReport({ files }), [buildPlannedFile('PDF')])
  const { pipeline, root, finish } = await createPipeline([job])
  const outcome = buildCompletedOutcome(job, [{ s3Uri: 's3://reports/x.pdf' }])
  const results = await pipeline.fetch(outcome, noLink)
  expect(results).toEqual([
    {
      report: job.report,
      jobs: [outcome],
      file: buildPlannedFile('PDF'),
      order: 0,
      warnings: [],
      s3Uri: 's3://reports/x.pdf'
    }
  ])
  expect(await finish([outcome], results)).toMatchObject({ archive: {}, problems: [] })
  expect(await listTree(root)).toEqual([])
})

describe('a failed file', () => {
  const fetched = async (at: FileLocation | undefined, more: Partial<FilesPorts> = {}, of = buildReport()) => {
    const job = buildJob(of, [buildPlannedFile('CSV')])
    const { pipeline, root } = await createPipeline([job], more)
    const [file] = await pipeline.fetch(buildCompletedOutcome(job, [at]), noLink)
    expect(await listTree(root)).toEqual([])
    return file
  }

  test('is a file that failed in the result of the job', async () => {
    expect(await fetched(undefined)).toMatchObject({ failure: { code: 'DATASET_DELETED' } })
  })

  test('is a file of another format', async () => {
    const links = createFakeLinks({ a: Buffer.from('<Error/>') })
    expect(await fetched({ link: 'a' }, { links })).toMatchObject({ failure: { code: 'NotACsv' } })
  })

  test('is a file that cannot be downloaded', async () => {
    const read = async () => {
      throw new ServiceError('GetObject: NoSuchKey', { operation: 'GetObject', code: 'NoSuchKey', kind: 'not-found' })
    }
    const objects = async () => createFakeObjectStore({}, { read })
    expect(await fetched({ s3Uri: 's3://reports/x.csv' }, { objects })).toMatchObject({
      s3Uri: 's3://reports/x.csv',
      failure: { code: 'NoSuchKey' }
    })
  })

  const deniedRead = async () => {
    throw new ServiceError('GetObject: AccessDenied', { operation: 'GetObject', code: 'AccessDenied', kind: 'denied' })
  }

  test('names its object in the bucket if only the download failed', async () => {
    const objects = async () => createFakeObjectStore({}, { read: deniedRead })
    expect(await fetched({ s3Uri: 's3://reports/x.csv' }, { objects })).toMatchObject({
      s3Uri: 's3://reports/x.csv',
      isInBucket: true,
      failure: {
        code: 'AccessDenied',
        message: 'The file is in the bucket as s3://reports/x.csv, but its download failed: GetObject: AccessDenied'
      }
    })
  })

  test('does not name its object as a result if the content is broken', async () => {
    const objects = async () => createFakeObjectStore({ 's3://reports/x.csv': Buffer.from('<Error/>') })
    const file = await fetched({ s3Uri: 's3://reports/x.csv' }, { objects })
    expect(file).toMatchObject({ failure: { code: 'NotACsv', message: expect.not.stringContaining('s3://') } })
    expect(file).not.toHaveProperty('isInBucket')
  })

  test('is a file whose download was interrupted by the end of the step', async () => {
    const controller = new AbortController()
    const body = new Readable({ read() {} })
    body.push('Region\n')
    const links = createFakeLinks({ a: async () => createDownload(csv, { body }) })
    setImmediate(() => setImmediate(() => controller.abort(new ActionError('Time is over', { code: 'TIMED_OUT' }))))
    const file = await fetched({ link: 'a' }, { links, signal: controller.signal })
    expect(file).toMatchObject({ failure: { code: 'TIMED_OUT', message: 'Time is over' } })
    const plain = await fetched({ link: 'a' }, { links, signal: AbortSignal.abort() })
    expect(plain).toMatchObject({ failure: { code: 'Cancelled' } })
  })

  test('is a file whose path leaves the workspace through a link', async () => {
    const elsewhere = await createTempDirectory()
    const job = buildJob(buildReport(), [buildPlannedFile('CSV')])
    const { pipeline, root } = await createPipeline([job], { links: createFakeLinks({ a: csv }) })
    await symlink(elsewhere, join(root, 'out'))
    expect(await pipeline.fetch(buildCompletedOutcome(job, [{ link: 'a' }]), noLink)).toMatchObject([
      { failure: { code: 'OutsideWorkspace' } }
    ])
    expect(await readdir(elsewhere)).toEqual([])
  })
})

test('a file without rows is delivered with a warning', async () => {
  const job = buildJob(buildReport(), [buildPlannedFile('CSV')])
  const { pipeline } = await createPipeline([job], { links: createFakeLinks({ a: Buffer.from('Region,Sales\n') }) })
  expect(await pipeline.fetch(buildCompletedOutcome(job, [{ link: 'a' }]), noLink)).toMatchObject([
    {
      local: { rows: 0 },
      warnings: [expect.stringContaining('"out/Sales overview/One/Orders.csv" has no data row. Row-level security')]
    }
  ])
})

test('a file of an earlier run is replaced', async () => {
  const job = buildJob(buildReport(), [buildPlannedFile('CSV')])
  const { pipeline, root } = await createPipeline([job], { links: createFakeLinks({ a: csv }) })
  await mkdir(join(root, 'out/Sales overview/One'), { recursive: true })
  await writeFile(join(root, 'out/Sales overview/One/Orders.csv'), 'old')
  await pipeline.fetch(buildCompletedOutcome(job, [{ link: 'a' }]), noLink)
  expect(await readFile(join(root, 'out/Sales overview/One/Orders.csv'))).toEqual(csv)
})

test('an expired link is renewed for the file', async () => {
  const job = buildJob(buildReport(), [buildPlannedFile('CSV'), buildPlannedFile('CSV')], { order: [4, 9] })
  const expired = async () => {
    throw new ServiceError('expired', { operation: 'x', code: 'LinkExpired', kind: 'expired' })
  }
  const { pipeline } = await createPipeline([job], { links: createFakeLinks({ a: csv, old: expired, fresh: csv }) })
  const asked: number[] = []
  const files = await pipeline.fetch(buildCompletedOutcome(job, [{ link: 'a' }, { link: 'old' }]), async order => {
    asked.push(order)
    return 'fresh'
  })
  expect(asked).toEqual([9])
  expect(files.every(file => file.failure === undefined)).toBe(true)
})

test('names do not depend on which job ends first', async () => {
  const of = buildReport({ files: buildFileSettings({ fileName: '{sheet-name}' }) })
  const jobs = [0, 1, 2].map(order => buildJob(of, [buildPlannedFile('CSV', `s-${order}`, 'Same')], { order: [order] }))
  const { pipeline } = await createPipeline(jobs, { links: createFakeLinks({ a: csv }) })
  const paths: unknown[] = []
  for (const job of jobs.toReversed()) {
    const [file] = await pipeline.fetch(buildCompletedOutcome(job, [{ link: 'a' }]), noLink)
    paths.push(file?.local?.path)
  }
  expect(paths).toEqual(['out/Same-3.csv', 'out/Same-2.csv', 'out/Same.csv'])
})

describe('upload-to', () => {
  const uploading = buildReport({ files: buildFileSettings({ uploadTo: { bucket: 'archive', prefix: 'daily' } }) })

  test('uploads each file as soon as it is downloaded, and returns its new URI', async () => {
    const store = createFakeObjectStore({ 's3://reports/x.csv': csv })
    const job = buildJob(uploading, [buildPlannedFile('CSV')])
    const { pipeline, root } = await createPipeline([job], { objects: async () => store })
    const files = await pipeline.fetch(buildCompletedOutcome(job, [{ s3Uri: 's3://reports/x.csv' }]), noLink)
    expect(files).toMatchObject([{ s3Uri: 's3://archive/daily/Sales overview/One/Orders.csv' }])
    expect(store.written).toEqual([
      {
        bucket: 'archive',
        key: 'daily/Sales overview/One/Orders.csv',
        path: join(root, 'out/Sales overview/One/Orders.csv'),
        bytes: csv.length,
        sha256: sha256(csv),
        contentType: 'text/csv; charset=utf-8'
      }
    ])
  })

  test('fails a file whose upload is rejected, although it was downloaded', async () => {
    const write = async () => {
      throw new ServiceError('PutObject: AccessDenied', {
        operation: 'PutObject',
        code: 'AccessDenied',
        kind: 'denied',
        hint: 'Allow s3:PutObject.'
      })
    }
    const job = buildJob(uploading, [buildPlannedFile('CSV')])
    const { pipeline, finish, root } = await createPipeline([job], {
      links: createFakeLinks({ a: csv }),
      objects: async () => createFakeObjectStore({}, { write })
    })
    const outcome = buildCompletedOutcome(job, [{ link: 'a' }])
    const files = await pipeline.fetch(outcome, noLink)
    expect(files).toMatchObject([
      { local: { rows: 1 }, failure: { code: 'AccessDenied', hint: expect.stringContaining('s3:PutObject') } }
    ])
    await finish([outcome], files)
    const manifest = JSON.parse(await readFile(join(root, 'out/manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ files: [{ failure: { code: 'AccessDenied' } }], failed: [] })
  })
})

describe('merge-pdf', () => {
  const merging = (more = {}): Report => buildReport({ files: buildFileSettings({ mergePdf: true, ...more }) })
  const buildTwoJobs = (of: Report) =>
    [0, 1].map(order => buildJob(of, [buildPlannedFile('PDF', `s-${order}`, `Sheet ${order}`)], { order: [order] }))

  async function mergedRun(of: Report, contents: readonly Uint8Array[], more: Partial<FilesPorts> = {}) {
    const jobs = buildTwoJobs(of)
    const links = createFakeLinks(Object.fromEntries(contents.map((content, i) => [`${i}`, content])))
    const { pipeline, root, finish, ports } = await createPipeline(jobs, { links, ...more })
    const outcomes = jobs.map((job, i) => buildCompletedOutcome(job, [{ link: `${i}` }]))
    const files: FileResult[] = []
    for (const outcome of outcomes.toReversed()) files.push(...(await pipeline.fetch(outcome, noLink)))
    return { root, files, outcomes, ports, ...(await finish(outcomes, files)) }
  }

  test('delivers one file with the sheets in order, and no parts', async () => {
    const { root, reports, files, ports } = await mergedRun(merging(), [
      await createPdf(1, 101),
      await createPdf(1, 102)
    ])
    expect(files.every(file => !('local' in file) && !('failure' in file))).toBe(true)
    expect(ports.log.lines).toEqual([])
    expect(await listTree(root)).toEqual([
      'out/SHA256SUMS',
      'out/Sales overview/Sales overview.pdf',
      'out/manifest.json'
    ])
    expect(await readdir(join(root, 'out'))).toEqual(['SHA256SUMS', 'Sales overview', 'manifest.json'])
    expect(reports[0]?.files).toMatchObject([
      { order: 0, local: { pages: 2 }, jobs: [{}, {}], file: { sheets: [{ id: 's-0' }, { id: 's-1' }] } }
    ])
    const document = await PDFDocument.load(await readFile(join(root, 'out/Sales overview/Sales overview.pdf')))
    expect(document.getPages().map(page => page.getWidth())).toEqual([101, 102])
  })

  test('fails a part that is not a PDF, and the manifest has both files', async () => {
    const { root, reports } = await mergedRun(merging(), [await createPdf(), Buffer.from('<Error/>')])
    expect(reports[0]?.files).toMatchObject([
      { order: 0, warnings: ['The merged PDF is missing 1 of 2 sheets: Sheet 1'] },
      { order: 1, failure: { code: 'NotAPdf' } }
    ])
    const manifest = JSON.parse(await readFile(join(root, 'out/manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ files: [{ sheets: [{ id: 's-0' }] }], failed: [{ sheets: [{ id: 's-1' }] }] })
    expect(manifest.failed[0]).not.toHaveProperty('path')
  })

  test('uploads only the merged file', async () => {
    const store = createFakeObjectStore()
    const of = merging({ uploadTo: { bucket: 'archive', prefix: '' } })
    const { reports } = await mergedRun(of, [await createPdf(), await createPdf()], { objects: async () => store })
    expect(store.written.map(({ key }) => key)).toEqual(['Sales overview/Sales overview.pdf'])
    expect(reports[0]?.files).toMatchObject([{ s3Uri: 's3://archive/Sales overview/Sales overview.pdf' }])
  })

  test('fails each part with the reason of the deadline, and leaves no files', async () => {
    const of = merging({ uploadTo: { bucket: 'archive', prefix: '' }, releaseTag: 'v1', githubToken: 'token' })
    const jobs = buildTwoJobs(of)
    const controller = new AbortController()
    const store = createFakeObjectStore()
    const { pipeline, root, finish } = await createPipeline(jobs, {
      links: createFakeLinks({ a: await createPdf(300) }),
      objects: async () => store,
      signal: controller.signal
    })
    const outcomes = jobs.map(job => buildCompletedOutcome(job, [{ link: 'a' }]))
    const files = (await Promise.all(outcomes.map(outcome => pipeline.fetch(outcome, noLink)))).flat()
    const finishing = finish(outcomes, files)
    setImmediate(() => controller.abort(new ActionError('The step timed out', { code: 'TIMED_OUT' })))
    const { reports } = await finishing
    expect(reports[0]?.files.map(({ failure, local }) => [failure?.code, local])).toEqual([
      ['TIMED_OUT', undefined],
      ['TIMED_OUT', undefined]
    ])
    expect(store.written).toEqual([])
    expect(await listTree(root)).toEqual(['out/manifest.json'])
    expect((await readdir(join(root, 'out'))).filter(name => name.startsWith('.'))).toEqual([])
  })

  test('fails the parts if the merged file cannot be written', async () => {
    const of = merging({ fileName: 'x' })
    const jobs = buildTwoJobs(of)
    const { pipeline, root, finish } = await createPipeline(jobs, { links: createFakeLinks({ a: await createPdf() }) })
    const outcomes = jobs.map(job => buildCompletedOutcome(job, [{ link: 'a' }]))
    const files = (await Promise.all(outcomes.map(outcome => pipeline.fetch(outcome, noLink)))).flat()
    await mkdir(join(root, 'out/x.pdf/below'), { recursive: true })
    const { reports } = await finish(outcomes, files)
    expect(reports[0]?.files.map(file => file.failure?.code)).toEqual(['CannotWrite', 'CannotWrite'])
  })
})

describe('the last step of the pipeline', () => {
  test('reports a release that the deadline interrupted as a failure', async () => {
    const of = buildReport({ files: buildFileSettings({ releaseTag: 'v1', githubToken: 'token' }) })
    const job = buildJob(of, [buildPlannedFile('CSV')])
    const controller = new AbortController()
    const { pipeline, finish } = await createPipeline([job], {
      links: createFakeLinks({ a: csv }),
      signal: controller.signal,
      releases: async () => {
        controller.abort(new ActionError('The step timed out', { code: 'TIMED_OUT' }))
        throw new Error('no answer')
      }
    })
    const outcome = buildCompletedOutcome(job, [{ link: 'a' }])
    const { problems, archive } = await finish([outcome], await pipeline.fetch(outcome, noLink))
    expect(archive).toEqual({ downloadPath: 'out', manifest: 'out/manifest.json' })
    expect(problems).toEqual([
      {
        code: 'TIMED_OUT',
        message: 'The files could not be attached to the release "v1": The step timed out'
      }
    ])
  })

  test('reports an archive that cannot be written, and keeps the files', async () => {
    const job = buildJob(buildReport(), [buildPlannedFile('CSV')])
    const { pipeline, root, finish } = await createPipeline([job], { links: createFakeLinks({ a: csv }) })
    const outcome = buildCompletedOutcome(job, [{ link: 'a' }])
    const files = await pipeline.fetch(outcome, noLink)
    await mkdir(join(root, 'out/manifest.json/below'), { recursive: true })
    const { archive, problems, reports } = await finish([outcome], files)
    expect(archive).toEqual({ downloadPath: 'out' })
    expect(problems).toMatchObject([{ code: 'ForeignFile' }])
    expect(reports[0]?.files).toEqual(files)
  })

  test('writes one archive per download path, and returns the first', async () => {
    const of = (label: string, downloadPath: string) =>
      buildReport({ label, files: buildFileSettings({ downloadPath }) })
    const jobs = [of('1', 'one'), of('2', '.')].map(each => buildJob(each, [buildPlannedFile('CSV')]))
    const { pipeline, root, finish } = await createPipeline(jobs, { links: createFakeLinks({ a: csv }) })
    const outcomes = jobs.map(job => buildCompletedOutcome(job, [{ link: 'a' }]))
    const files = (await Promise.all(outcomes.map(outcome => pipeline.fetch(outcome, noLink)))).flat()
    const { archive } = await finish(outcomes, files)
    expect(archive).toEqual({ downloadPath: 'one', manifest: 'one/manifest.json' })
    expect((await listTree(root)).filter(path => !path.endsWith('.csv'))).toEqual([
      'SHA256SUMS',
      'manifest.json',
      'one/SHA256SUMS',
      'one/manifest.json'
    ])
  })

  test('returns the URL of the release', async () => {
    const of = buildReport({ files: buildFileSettings({ releaseTag: 'v1', githubToken: 'token' }) })
    const job = buildJob(of, [buildPlannedFile('CSV')])
    const { pipeline, finish } = await createPipeline([job], {
      links: createFakeLinks({ a: csv }),
      releases: async () => ({
        find: async () => ({ id: 1, url: 'https://github.com/releases/v1', uploadUrl: '' }),
        assets: async () => [],
        remove: async () => undefined,
        rename: async (_, name) => ({ url: name }),
        isPrivate: async () => true,
        upload: async (_, { name }) => ({ id: 1, url: name })
      })
    })
    const outcome = buildCompletedOutcome(job, [{ link: 'a' }])
    const { archive, reports } = await finish([outcome], await pipeline.fetch(outcome, noLink))
    expect(archive).toEqual({
      downloadPath: 'out',
      manifest: 'out/manifest.json',
      releaseUrl: 'https://github.com/releases/v1'
    })
    expect(reports[0]?.files[0]?.releaseAsset).toEqual({
      name: 'Sales.overview-One-Orders.csv',
      url: 'Sales.overview-One-Orders.csv'
    })
  })
})

test('300 MB are downloaded with constant memory', async () => {
  const row = Buffer.from(`${'x'.repeat(1023)}\n`.repeat(256))
  const rows = 1200
  const links = createFakeLinks({
    big: async () => ({
      body: Readable.from(
        (function* () {
          // As of a socket: each chunk has its own memory, which the reader frees.
          for (let i = 0; i < rows; i++) yield Buffer.from(row)
        })()
      ),
      offset: 0,
      totalBytes: rows * row.length
    })
  })
  const job = buildJob(buildReport(), [buildPlannedFile('CSV')])
  const { pipeline } = await createPipeline([job], { links })
  const before = process.memoryUsage()
  let most = 0
  const watch = setInterval(() => {
    const { heapUsed, external } = process.memoryUsage()
    most = Math.max(most, heapUsed + external - before.heapUsed - before.external)
  }, 20)
  const [file] = await pipeline.fetch(buildCompletedOutcome(job, [{ link: 'big' }]), noLink)
  clearInterval(watch)
  expect(file?.local).toMatchObject({ bytes: 314_572_800, rows: 256 * rows - 1 })
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(100_000_000)
}, 120_000)
