import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FileResult, ReportResult } from '../../../../src/domain/result.ts'
import type { JobOutcome, PlannedJob } from '../../../../src/domain/snapshot-job.ts'
import { createFileEntry, createRunEntry, type Manifest } from '../../../../src/files/archive/manifest.ts'
import { createMissingEntries } from '../../../../src/files/archive/missing-entries.ts'
import {
  buildCompletedOutcome,
  buildFileResult,
  buildJob,
  buildLocalFile,
  buildPlannedFile,
  buildReport,
  workflowRun
} from '../../../support/builders/files.ts'

const schema = JSON.parse(await readFile(new URL('../../../../schemas/manifest.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: false, formats: { 'date-time': true } }).compile(schema)

const times = { startedAt: Date.UTC(2026, 0, 31, 6), endedAt: Date.UTC(2026, 0, 31, 7) }
const failure = { code: 'DATASET_DELETED', message: 'The data set is gone', hint: 'Restore it', requestId: 'r-1' }

/** The manifest as JSON, which has no undefined properties. */
function written(parts: Pick<Manifest, 'files' | 'failed'>) {
  const manifest = JSON.parse(JSON.stringify({ version: 1, run: createRunEntry(workflowRun, times), ...parts }))
  expect(validate(manifest) ? [] : validate.errors).toEqual([])
  return manifest
}

const withParameters: Partial<PlannedJob> = {
  dataSetArns: ['arn:aws:quicksight:us-east-1:123456789012:dataset/orders'],
  request: {
    AwsAccountId: '123456789012',
    DashboardId: 'sales',
    SnapshotJobId: 'job-1',
    SnapshotConfiguration: {
      FileGroups: [],
      Parameters: {
        StringParameters: [{ Name: 'Region', Values: ['secret-value'] }],
        IntegerParameters: [
          { Name: 'Year', Values: [2026] },
          { Name: 'Region', Values: [1] }
        ]
      }
    }
  }
}

describe('a file', () => {
  const job = buildJob(buildReport({ name: 'weekly' }), [buildPlannedFile('CSV')], withParameters)
  const local = buildLocalFile('out/Sales/x.csv', { rows: 0, bytes: 12 })
  const file = buildFileResult(job, { local, s3Uri: 's3://reports/x.csv', warnings: ['no rows'] })
  const result: ReportResult = { report: job.report, jobs: file.jobs, files: [file], dashboardName: 'Sales overview' }

  test('has its user, dashboard, job and size', () => {
    const { files } = written({ files: [createFileEntry(result, file, 'Sales/x.csv', workflowRun)], failed: [] })
    expect(files).toEqual([
      {
        path: 'Sales/x.csv',
        bytes: 12,
        sha256: 'a'.repeat(64),
        rows: 0,
        completedAt: '1970-01-01T00:00:05.000Z',
        s3Uri: 's3://reports/x.csv',
        format: 'CSV',
        report: 'weekly',
        dashboardId: 'sales',
        dashboardName: 'Sales overview',
        dataSetArns: ['arn:aws:quicksight:us-east-1:123456789012:dataset/orders'],
        parameters: ['Region', 'Year'],
        user: 'analyst@example.com',
        namespace: 'default',
        run: { id: '1001', attempt: '1', url: workflowRun.runUrl, sha: workflowRun.sha },
        sheets: [{ id: 'sheet-1', name: 'One', visuals: [{ id: 'table-1', title: 'Orders' }] }],
        jobs: [
          {
            id: 'job-1',
            arn: 'arn:aws:quicksight:us-east-1:123456789012:dashboard/sales/snapshot-job/job-1',
            state: 'completed',
            startedAt: '1970-01-01T00:00:01.000Z',
            runningAt: '1970-01-01T00:00:02.000Z',
            endedAt: '1970-01-01T00:00:09.000Z',
            requestIds: ['request-1']
          }
        ],
        warnings: ['no rows']
      }
    ])
  })

  test('has the age of its data if that was checked', () => {
    const freshness = { dataAsOf: Date.UTC(2026, 0, 31, 5), datasets: [], warnings: [] }
    const { files } = written({
      files: [createFileEntry({ ...result, freshness }, file, 'x.csv', workflowRun)],
      failed: []
    })
    expect(files[0]).toMatchObject({ dataAsOf: '2026-01-31T05:00:00.000Z' })
  })

  test.each([
    ['says when the job was created that was reused', Date.UTC(2026, 0, 30, 5), '2026-01-30T05:00:00.000Z', true],
    ['has no time of reuse if this step started its job', undefined, undefined, undefined]
  ])('%s', (_, createdAt, reusedFrom, reused) => {
    const [outcome] = file.jobs
    if (outcome === undefined) throw new Error('A file without a job')
    const jobs = [outcome, createdAt === undefined ? outcome : { ...outcome, reusedFrom: createdAt }]
    const { files } = written({ files: [createFileEntry(result, { ...file, jobs }, 'x.csv', workflowRun)], failed: [] })
    expect([files[0].reusedFrom, files[0].reused]).toEqual([reusedFrom, reused])
  })

  test('of an anonymous user has no namespace, and keeps the failure of its upload', () => {
    const of = buildReport({ viewer: { kind: 'anonymous', rowLevelTags: [{ key: 'tenant', value: 'hidden-tenant' }] } })
    const more: Partial<FileResult> = { local: buildLocalFile('out/x.pdf', { pages: 1 }), failure }
    const failed = buildFileResult(buildJob(of, [buildPlannedFile('PDF')]), more)
    const anonymous: ReportResult = { report: of, jobs: failed.jobs, files: [failed] }
    const { files } = written({ files: [createFileEntry(anonymous, failed, 'x.pdf', workflowRun)], failed: [] })
    expect(files[0]).toMatchObject({ user: 'anonymous', pages: 1, failure })
    expect(files[0]).not.toHaveProperty('namespace')
    expect(JSON.stringify(files)).not.toContain('hidden-tenant')
  })

  test('lists parameters by name only', () => {
    const text = JSON.stringify(createFileEntry(result, file, 'x', workflowRun))
    expect(text).not.toContain('secret-value')
    expect(text).not.toContain('2026')
  })

  test('links are never part of the manifest', () => {
    const outcome = buildCompletedOutcome(job, [{ link: 'https://example.com/?X-Amz-Signature=abc' }])
    const text = JSON.stringify(createFileEntry(result, { ...file, jobs: [outcome] }, 'x', workflowRun))
    expect(text).not.toContain('Signature')
  })
})

describe('the list of missing files', () => {
  const job = buildJob(buildReport(), [buildPlannedFile('PDF'), buildPlannedFile('CSV')])
  const getName = (_: JobOutcome, order: number) => (order === 0 ? undefined : `name-${order}`)
  const missing = (result: Omit<ReportResult, 'report'>) => {
    const failed = createMissingEntries({ report: buildReport(), ...result }, getName, workflowRun)
    return written({ files: [], failed }).failed
  }

  test('contains a file that failed, unless it was delivered anyway', () => {
    const outcome = buildCompletedOutcome(job, [undefined, undefined])
    const file = { ...buildFileResult(job), jobs: [outcome], failure }
    const [pdf, csv, there] = [
      file,
      { ...file, file: buildPlannedFile('CSV'), order: 1 },
      { ...file, local: buildLocalFile('out/x.pdf') }
    ]
    const entries = missing({ jobs: [outcome], files: [pdf, csv, there] })
    expect(entries).toMatchObject([
      { format: 'PDF', failure },
      { format: 'CSV', path: 'name-1', failure }
    ])
    expect(entries[0]).not.toHaveProperty('path')
  })

  test('contains the files of a job without a result', () => {
    const outcome: JobOutcome = { ...buildCompletedOutcome(job, []), state: 'failed', failure, files: [] }
    expect(missing({ jobs: [outcome], files: [] })).toMatchObject([
      { format: 'PDF', failure, jobs: [{ state: 'failed' }] },
      { format: 'CSV', path: 'name-1', failure }
    ])
  })

  test('contains the files of an abandoned job', () => {
    const outcome: JobOutcome = { ...buildCompletedOutcome(job, []), state: 'abandoned', files: [] }
    expect(missing({ jobs: [outcome], files: [] })[0]).toMatchObject({
      failure: { code: 'NoResult', message: 'The snapshot job is abandoned: it has no result' }
    })
  })

  test('contains a report without a job', () => {
    const [entry] = missing({ jobs: [], files: [], failure })
    expect(entry).toMatchObject({ dashboardId: 'sales', user: 'analyst@example.com', failure })
    expect(entry).not.toHaveProperty('format')
  })
})

test.each([
  ['a path that leads out', { path: '../x.pdf' }],
  ['an absolute path', { path: '/x.pdf' }],
  ['a digest that is none', { sha256: 'x' }],
  ['a link for a URI', { s3Uri: 'https://example.com/' }]
])('the schema refuses %s', (_, wrong) => {
  const job = buildJob(buildReport(), [buildPlannedFile('PDF')])
  const file = buildFileResult(job, { local: buildLocalFile('out/x.pdf') })
  const entry = {
    ...createFileEntry({ report: buildReport(), jobs: file.jobs, files: [file] }, file, 'x.pdf', workflowRun),
    ...wrong
  }
  const manifest = { version: 1, run: createRunEntry(workflowRun, times), files: [entry], failed: [] }
  expect(validate(JSON.parse(JSON.stringify(manifest)))).toBe(false)
})
