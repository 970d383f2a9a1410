import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { account, getOperations, validInputs } from './shared-emulator.ts'

const { 'dashboard-id': _dashboard, bucket: _bucket, ...anyRequest } = validInputs
const pdf = { SheetSelections: [{ SheetId: 'sheet-summary', SelectionScope: 'ALL_VISUALS' }], FormatType: 'PDF' }
const destination = {
  S3Destinations: [
    {
      BucketConfiguration: { BucketName: 'reports-us-east-1', BucketPrefix: 'prefix123', BucketRegion: 'us-east-1' }
    }
  ]
}

/** The sample of the article "How to create QuickSight snapshots as a federated IAM User", with its blanks filled in. */
const article = {
  AwsAccountId: account,
  DashboardId: 'sales-overview',
  SnapshotJobId: 'Snapshot1',
  UserConfiguration: { AnonymousUsers: [{}] },
  SnapshotConfiguration: {
    FileGroups: [{ Files: [pdf] }],
    DestinationConfiguration: destination,
    Parameters: {}
  }
}

describe('the request of the AWS blog post works unchanged', () => {
  const sample = JSON.stringify(article, undefined, 2)
  test.concurrent.each([
    ['inline JSON', sample],
    ['a file:// URL', 'file://quicksight-config.json'],
    ['a path', 'quicksight-config.json']
  ])('as %s', async (_, given) => {
    const workspace = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-cli-'))
    await writeFile(join(workspace, 'quicksight-config.json'), sample)
    const ran = await runOnce({ ...anyRequest, 'cli-input-json': given }, { run: { workspace } })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.stdout).toMatch(/::warning::.*UserConfiguration is left out/)
    const { UserConfiguration: _users, ...sent } = article
    const { Parameters: _none, ...configuration } = article.SnapshotConfiguration
    expect(ran.jobs.map(job => job.request)).toEqual([{ ...sent, SnapshotConfiguration: configuration }])
    expect(ran.jobs[0]?.user).toBe('analyst@example.com')
    expect(parseOutput(ran, 'job-ids')).toEqual(['Snapshot1'])
    expect(ran.outputs['s3-uri']).toMatch(/^s3:\/\/reports-us-east-1\/prefix123\/.+\.pdf$/)
    expect(getOperations(ran.calls)).not.toContain('DescribeDashboardDefinition')
  })
})

describe('a CLI request', () => {
  test.concurrent('is sent unchanged, except that a missing account or job ID is added', async () => {
    const SnapshotConfiguration = {
      FileGroups: [
        { Files: [pdf] },
        { Files: [selectVisuals('EXCEL', { 'sheet-regions': ['table-sales'], 'sheet-orders': ['table-orders'] })] },
        { Files: [selectVisuals('CSV', { 'sheet-regions': ['pivot-region-quarter'] })] }
      ],
      DestinationConfiguration: destination,
      Parameters: { StringParameters: [{ Name: 'Quarter', Values: ['Q2'] }] }
    }
    const given = { DashboardId: 'sales-overview', SnapshotConfiguration }
    const ran = await runOnce({ ...anyRequest, 'cli-input-json': JSON.stringify(given) })
    expect(ran.stdout).not.toMatch(/::(error|warning)/)
    const [SnapshotJobId] = parseOutput<string[]>(ran, 'job-ids')
    expect(SnapshotJobId).toMatch(/^[\w-]+$/)
    expect(ran.jobs.map(job => job.request)).toEqual([{ ...given, AwsAccountId: account, SnapshotJobId }])
    expect(parseOutput<{ format: string }[]>(ran, 'files').map(file => file.format)).toEqual(['PDF', 'EXCEL', 'CSV'])
  })

  test.concurrent('is refused with the SnapshotJobId of a finished job, however recent that job is', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = { ...anyRequest, 'cli-input-json': JSON.stringify(article) }
      const first = await run(inputs)
      const second = await run(inputs)
      expect([first.code, second.code]).toEqual([0, 1])
      expect(second.stdout).toMatch(
        /::error::.*Snapshot1 is taken by a job of 20\S+Z, which is COMPLETED\..*Remove SnapshotJobId from the request/
      )
      expect(parseOutput(second, 'files')).toEqual([])
      const collected = await run({ ...inputs, 'job-id': 'Snapshot1' })
      expect(collected.outputs).toMatchObject({ status: 'COMPLETED', 's3-uris': first.outputs['s3-uris'] })
      expect(parseOutput(collected, 'files')).toMatchObject([
        { reused: true, reusedFrom: expect.stringMatching(/^20.*Z$/) }
      ])
      expect(collected.stdout).toMatch(/::notice::job-id reused 1 snapshot job of another step, created at 20/)
      expect(emulator.jobs()).toHaveLength(1)
    }))

  test.concurrent('is refused if its parameters differ from those of the job with its SnapshotJobId, also with job-id', () =>
    withEmulator(async ({ run }) => {
      const withRegion = (region: string) => {
        const Parameters = { StringParameters: [{ Name: 'Region', Values: [region] }] }
        return JSON.stringify({ ...article, SnapshotConfiguration: { ...article.SnapshotConfiguration, Parameters } })
      }
      await run({ ...anyRequest, 'cli-input-json': withRegion('EMEA') })
      const other = await run({ ...anyRequest, 'cli-input-json': withRegion('APAC'), 'job-id': 'Snapshot1' })
      expect(other.code).toBe(1)
      expect(other.stdout).toMatch(/::error::.*which was started for other files or with other parameters/)
      const same = await run({ ...anyRequest, 'cli-input-json': withRegion('EMEA'), 'job-id': 'Snapshot1' })
      expect(same.outputs['status']).toBe('COMPLETED')
    }))

  test.concurrent('gets its own jobs in each leg of a matrix with the same inputs', () =>
    withEmulator(async ({ emulator, run }) => {
      const { SnapshotJobId: _, ...request } = article
      const inputs = { ...anyRequest, 'cli-input-json': JSON.stringify(request) }
      const [first, second] = [await run(inputs), await run(inputs)]
      expect([first.outputs['status'], second.outputs['status']]).toEqual(['COMPLETED', 'COMPLETED'])
      expect(parseOutput(second, 'job-ids')).not.toEqual(parseOutput(first, 'job-ids'))
      expect(parseOutput<object[]>(second, 'files')[0]).not.toHaveProperty('reused')
      expect(emulator.jobs()).toHaveLength(2)
    }))
})

describe('a request that the API would refuse is reported before any call', () => {
  const cases: [what: string, given: unknown, message: RegExp][] = [
    ['two PDFs', createRequest(pdf, pdf), /has 2 PDF files; a job creates at most 1/],
    [
      'a CSV of two visuals',
      createRequest(selectVisuals('CSV', { a: ['x', 'y'] })),
      /choose 2 visuals; a file of CSV contains at most 1/
    ],
    [
      'a workbook of six visuals',
      createRequest(selectVisuals('EXCEL', { a: [...'uvwxyz'] })),
      /choose 6 visuals; a file of EXCEL contains at most 5/
    ],
    [
      'six CSVs',
      createRequest(...[...'uvwxyz'].map(id => selectVisuals('CSV', { a: [id] }))),
      /has 6 CSV files; a job creates at most 5/
    ],
    [
      'a PDF of two sheets',
      createRequest({ ...pdf, SheetSelections: [...pdf.SheetSelections, ...pdf.SheetSelections] }),
      /SheetSelections has 2 items/
    ],
    [
      'ALL_VISIBLE_VISUALS',
      createRequest(createScopedPdf('ALL_VISIBLE_VISUALS')),
      /"ALL_VISIBLE_VISUALS" is not a scope.*Did you mean ALL_VISUALS\?/
    ],
    [
      'a CSV of all visuals',
      createRequest({ ...createScopedPdf('ALL_VISUALS'), FormatType: 'CSV' }),
      /is "ALL_VISUALS", but CSV needs SELECTED_VISUALS/
    ],
    [
      'a missing sheet',
      createRequest({ FormatType: 'PDF', SheetSelections: [{ SelectionScope: 'ALL_VISUALS' }] }),
      /SheetId is missing/
    ],
    ['no sheet at all', createRequest({ FormatType: 'PDF', SheetSelections: [] }), /SheetSelections is missing/],
    ['an unknown format', createRequest({ ...pdf, FormatType: 'PFD' }), /"PFD" is not a format.*Did you mean PDF\?/],
    [
      'an unknown member',
      { ...createRequest(pdf), Dashboard: 'x' },
      /no member "Dashboard"\. Did you mean DashboardId\?/
    ],
    ['no dashboard', { SnapshotConfiguration: { FileGroups: [{ Files: [pdf] }] } }, /DashboardId is missing/],
    [
      'an account of nine digits',
      { ...createRequest(pdf), AwsAccountId: '123456789' },
      /"123456789" is not an account ID. It has 9 digits/
    ],
    [
      'a blank that is not filled in',
      { ...createRequest(pdf), DashboardId: '<<extracted dashboard id>>' },
      /still a placeholder/
    ],
    [
      'a bucket in another region',
      createBucketRequest({ BucketRegion: 'eu-central-1' }),
      /BucketRegion is "eu-central-1", but the job runs in us-east-1/
    ],
    ['a bucket without a prefix', createBucketRequest({ BucketPrefix: '' }), /BucketPrefix is missing/]
  ]
  test.concurrent.each(cases)('because of %s', async (_, given, message) => {
    const ran = await runOnce({ ...anyRequest, 'cli-input-json': JSON.stringify(given) })
    expect(ran.stdout).toMatch(/^::error::(Invalid input|Invalid inputs \(\d problems\)):%0A *- cli-input-json: /m)
    expect(ran.stdout).toMatch(message)
    expect(ran.code).toBe(1)
    expect(ran.calls).toEqual([])
  })
})

function createRequest(...files: object[]) {
  return {
    DashboardId: 'sales-overview',
    SnapshotConfiguration: { FileGroups: files.map(file => ({ Files: [file] })) }
  }
}

function selectVisuals(FormatType: 'CSV' | 'EXCEL', visuals: Record<string, string[]>) {
  const sheets = Object.entries(visuals)
  return {
    FormatType,
    SheetSelections: sheets.map(([SheetId, VisualIds]) => ({ SheetId, SelectionScope: 'SELECTED_VISUALS', VisualIds }))
  }
}

function createScopedPdf(SelectionScope: string) {
  return { FormatType: 'PDF', SheetSelections: [{ SheetId: 'sheet-summary', SelectionScope }] }
}

function createBucketRequest(changed: object) {
  const [{ BucketConfiguration } = { BucketConfiguration: {} }] = destination.S3Destinations
  const S3Destinations = [{ BucketConfiguration: { ...BucketConfiguration, ...changed } }]
  const { SnapshotConfiguration, ...rest } = createRequest(pdf)
  return { ...rest, SnapshotConfiguration: { ...SnapshotConfiguration, DestinationConfiguration: { S3Destinations } } }
}
