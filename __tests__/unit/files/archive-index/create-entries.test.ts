import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createFileEntry } from '../../../../src/files/archive/manifest.ts'
import { createEntries } from '../../../../src/files/archive-index/create-entries.ts'
import { formatIndex, rootIndexName } from '../../../../src/files/archive-index/index-documents.ts'
import {
  buildFileResult,
  buildJob,
  buildLocalFile,
  buildPlannedFile,
  buildReport,
  workflowRun
} from '../../../support/builders/files.ts'
import { buildFileEntry, buildManifest } from './sample-manifest.ts'

const source = { folder: '2026-11-25/7', isArchived: () => true }
const failure = { code: 'AccessDenied', message: 'denied', hint: 'Allow it.', requestId: 'q1' }
const { path: _path, bytes: _bytes, sha256: _sha256, completedAt: _completedAt, ...failedFile } = buildFileEntry()

describe('an entry', () => {
  const [entry] = createEntries(buildManifest([buildFileEntry()]), source)

  test('contains who exported what, when and with which run', () => {
    expect(entry).toMatchObject({
      at: '2026-11-25T06:00:12.000Z',
      report: 'weekly',
      dashboardId: 'sales-overview',
      dashboardName: 'Sales',
      user: 'analyst@example.com',
      namespace: 'default',
      parameters: ['Region'],
      run: { id: '7', attempt: '1', url: 'https://github.com/octo-org/reports/actions/runs/7', sha: 'c0ffee' },
      status: 'COMPLETED',
      manifest: '2026-11-25/7/manifest.json'
    })
  })

  test('contains each file with its place in the archive, size, rows and both digests', () => {
    expect(entry?.files).toEqual([
      {
        path: '2026-11-25/7/Sales/Orders.csv',
        format: 'CSV',
        bytes: 1200,
        sha256: 'a'.repeat(64),
        contentSha256: 'b'.repeat(64),
        rows: 12,
        contents: ['Orders']
      }
    ])
  })

  test('says from when the data is, as the manifest of an export does', () => {
    const job = buildJob(buildReport(), [buildPlannedFile('CSV')])
    const file = buildFileResult(job, { local: buildLocalFile('out/x.csv') })
    const freshness = { dataAsOf: Date.UTC(2026, 10, 25, 5), datasets: [], warnings: [] }
    const result = { report: job.report, jobs: file.jobs, files: [file], freshness }
    const written = JSON.parse(JSON.stringify(createFileEntry(result, file, 'x.csv', workflowRun)))
    expect(createEntries(buildManifest([written]), source)).toMatchObject([{ dataAsOf: '2026-11-25T05:00:00.000Z' }])
    expect(entry).not.toHaveProperty('dataAsOf')
  })

  test('has the same ID whenever it is built, and another one for another run, user or folder', () => {
    const build = (changes: object, folder = source.folder) =>
      createEntries(buildManifest([buildFileEntry({ ...changes })]), { ...source, folder })[0]?.id
    const ids = [
      build({}),
      build({ run: { ...buildFileEntry().run, attempt: '2' } }),
      build({ user: 'other@example.com' }),
      build({ jobs: [{ id: 'gha-7-2' }] }),
      build({}, 'elsewhere')
    ]
    expect(ids[0]).toBe(entry?.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has another ID for each start time outside GitHub', () => {
    const run = { id: '', attempt: '', url: '', sha: '' }
    const build = (completedAt: string) =>
      createEntries(buildManifest([buildFileEntry({ run, completedAt, jobs: [] })]), source)[0]?.id
    expect(build('2026-11-25T06:00:12.000Z')).not.toBe(build('2026-11-25T07:00:12.000Z'))
  })
})

describe('the status of an entry', () => {
  test('is PARTIAL if a file failed and another did not', () => {
    const [entry] = createEntries(buildManifest([buildFileEntry()], [{ ...failedFile, failure }]), source)
    expect(entry).toMatchObject({ status: 'PARTIAL', failures: [{ what: 'Orders', ...failure }] })
  })

  test('is FAILED if no file was delivered', () => {
    const [entry] = createEntries(buildManifest([], [{ ...failedFile, failure }]), source)
    expect(entry).toMatchObject({ status: 'FAILED', at: '2026-11-25T06:00:10.000Z', files: [] })
  })

  test('is FAILED for a report that failed before its first job, at the time the step ended', () => {
    const { report, dashboardId, user, run } = buildFileEntry()
    const [entry] = createEntries(buildManifest([], [{ report, dashboardId, user, run, failure }]), source)
    expect(entry).toMatchObject({ status: 'FAILED', at: '2026-11-25T06:00:15.000Z', failures: [failure] })
  })

  test('is PARTIAL if a file was exported and is not in the archive', () => {
    const other = buildFileEntry({ path: 'Sales/Lost.csv', failure })
    const [entry] = createEntries(buildManifest([buildFileEntry(), other]), {
      ...source,
      isArchived: path => !path.endsWith('Lost.csv')
    })
    expect(entry).toMatchObject({ status: 'PARTIAL', failures: [{ what: 'Sales/Lost.csv', ...failure }] })
    expect(entry?.files.map(file => file.path)).toEqual(['2026-11-25/7/Sales/Orders.csv'])
  })
})

describe('a skipped file or report', () => {
  const skip = { reason: 'unchanged', message: 'No file changed since the earlier export' }

  test('is listed with its reason, and makes an export without files SKIPPED', () => {
    const manifest = { ...buildManifest([]), skipped: [{ ...failedFile, skipped: skip }] }
    expect(createEntries(manifest, source)).toMatchObject([
      { status: 'SKIPPED', files: [], failures: [], skipped: [{ reason: skip.message }] }
    ])
  })

  test('is not a failure if the file is not in the archive', () => {
    const [entry] = createEntries(buildManifest([buildFileEntry({ skipped: skip })]), {
      ...source,
      isArchived: () => false
    })
    expect(entry).toMatchObject({ status: 'SKIPPED', failures: [], skipped: [{ what: 'Sales/Orders.csv' }] })
  })

  test('is a file if it is in the archive nevertheless', () => {
    const [entry] = createEntries(buildManifest([buildFileEntry({ skipped: skip })]), source)
    expect(entry).toMatchObject({ status: 'COMPLETED', files: [{ rows: 12 }] })
    expect(entry?.skipped).toBeUndefined()
  })
})

test('a manifest of several reports and runs becomes one entry for each', () => {
  const files = [
    buildFileEntry(),
    buildFileEntry({ report: 'monthly', path: 'b.csv' }),
    buildFileEntry({ path: 'c.csv' }),
    buildFileEntry({ run: { id: '6', attempt: '1', url: '', sha: '' }, path: 'd.csv' })
  ]
  const entries = createEntries(buildManifest(files), source)
  expect(entries.map(({ report, run, files }) => [report, run.id, files.length])).toEqual([
    ['weekly', '7', 2],
    ['monthly', '7', 1],
    ['weekly', '6', 1]
  ])
  expect(createEntries(buildManifest(files), { ...source, run: { id: '6', attempt: '1' } })).toEqual(entries.slice(2))
})

test('invalid entries are skipped', () => {
  const broken = [{}, { report: 1 }, buildFileEntry({ completedAt: 'yesterday', user: '' })]
  expect(createEntries({ ...buildManifest(broken), failed: 'none', run: undefined }, source)).toEqual([])
})

test('entries meet the schemas of the index', () => {
  const manifest = buildManifest([
    buildFileEntry(),
    buildFileEntry({ path: 'x.csv', dataAsOf: '2026-11-25T05:00:00.000Z' })
  ])
  const { failed } = buildManifest([], [{ ...failedFile, failure }])
  const index = formatIndex(createEntries({ ...manifest, failed }, source))
  const check = (schema: string, text = '') => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { 'date-time': true } })
    const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8')))
    validate(JSON.parse(text))
    return validate.errors
  }
  expect(check('archive-index', index.get(rootIndexName))).toBeNull()
  expect(check('archive-month', index.get('index/2026-11.json'))).toBeNull()
  expect(check('archive-month', '{"version":1,"month":"2026-11","exports":[{}]}')).not.toBeNull()
})
