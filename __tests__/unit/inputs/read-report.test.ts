import { describe, expect, test } from '@jest/globals'
import { readReport } from '../../../src/inputs/read-report.ts'
import { createEntry } from '../../../src/inputs/report-entries.ts'
import type { StepContext } from '../../../src/inputs/step-context.ts'
import { createRunValues } from '../../../src/inputs/values/placeholders.ts'
import { blogPostRequest, createRequest, csv, excel } from './cli-request/sample-requests.ts'
import { createReader, githubEnvironment, now, scene } from './input-harness.ts'

const values = createRunValues(githubEnvironment, now)

async function readReportFrom(inputs: Record<string, string>, name?: string, changed: Partial<StepContext> = {}) {
  const { reader, problems, warnings, notices } = createReader({ 'user-email': 'ann@example.com', ...inputs })
  const report = await readReport(createEntry(reader, name), { ...scene, values, ...changed })
  return { report, problems: problems(), warnings: [...warnings], notices: [...notices] }
}

const placeholders = { ...values, 'dashboard-id': 'sales', name: 'sales' }
const viewer = { kind: 'registered', user: { email: 'ann@example.com' }, namespace: 'default' }

test('a report is read from inputs', async () => {
  const inputs = { 'dashboard-id': 'sales', 'sheet-ids': 'Overview', format: 'PDF,CSV', bucket: 's3://reports/{name}' }
  expect(await readReportFrom(inputs)).toEqual({
    report: {
      dashboardId: 'sales',
      target: { kind: 'selection', sheets: ['Overview'], formats: ['PDF', 'CSV'], visuals: [] },
      viewer,
      destination: { bucket: 'reports', prefix: 'sales', prefixTemplate: 'sales' },
      files: { placeholders, mergePdf: false }
    },
    problems: [],
    warnings: [],
    notices: []
  })
})

test('the label of a report is its name', async () => {
  const { report } = await readReportFrom({ 'dashboard-id': 'sales', bucket: 's3://reports/{name}' }, 'Weekly')
  expect(report).toMatchObject({
    name: 'Weekly',
    destination: { prefix: 'Weekly' },
    files: { placeholders: { ...placeholders, name: 'Weekly' } }
  })
})

test('an ARN sets the account', async () => {
  const arn = 'arn:aws:quicksight:eu-central-1:111122223333:dashboard/sales'
  expect((await readReportFrom({ 'dashboard-id': arn })).report).toMatchObject({
    dashboardId: 'sales',
    accountId: '111122223333'
  })
  expect(await readReportFrom({ 'dashboard-id': arn }, undefined, { accountId: '111122223333' })).toMatchObject({
    problems: []
  })
  expect((await readReportFrom({ 'dashboard-id': arn }, undefined, { accountId: '444455556666' })).problems).toEqual([
    'dashboard-id: the dashboard is in account 111122223333, but aws-account-id is 444455556666.'
  ])
})

describe('a URL of a sheet, with parameters', () => {
  const url = 'https://eu-central-1.quicksight.aws.amazon.com/sn/dashboards/sales/sheets/s1#p.Region=secret&p.Year=2026'
  const ignored =
    'dashboard-id: the URL sets Region and Year, but the export does not use them. Set them in parameters.'
  const replaced = 'dashboard-id: sheet-ids replaces sheet s1 of the URL.'
  test.each<[Record<string, string>, string[], string[], string[]]>([
    [{}, ['s1'], [ignored], []],
    [{ 'sheet-ids': 's1' }, ['s1'], [ignored], []],
    [{ parameters: 'Region: EMEA' }, ['s1'], [], []],
    [{ 'sheet-ids': 's2', parameters: 'Year: 2025' }, ['s2'], [], [replaced]],
    [{ 'sheet-ids': 's1, s2', parameters: 'Year: 2025' }, ['s1', 's2'], [], [replaced]]
  ])('with %j exports sheet %j', async (inputs, sheets, warned, noticed) => {
    const { report, problems, warnings, notices } = await readReportFrom({ 'dashboard-id': url, ...inputs })
    expect(report.target).toMatchObject({ kind: 'selection', sheets })
    expect({ problems, warnings, notices }).toEqual({ problems: [], warnings: warned, notices: noticed })
  })

  test('lists the dashboard in mode list', async () => {
    expect((await readReportFrom({ 'dashboard-id': url }, undefined, { mode: 'list' })).warnings).toEqual([])
  })
})

describe('a user of another account is rejected', () => {
  const user = 'arn:aws:quicksight:eu-central-1:111122223333:user/default/ann'
  const elsewhere = 'arn:aws:quicksight:eu-central-1:444455556666:dashboard/sales'
  const readReportProblems = async (inputs: Record<string, string>, changed: Partial<StepContext> = {}) =>
    (
      await readReportFrom(
        { 'user-email': '', 'user-arn': user, 'dashboard-id': 'sales', ...inputs },
        undefined,
        changed
      )
    ).problems

  test('if the role is in the other account', async () => {
    expect(await readReportProblems({}, { roleAccountId: '444455556666' })).toEqual([
      `user-arn: "${user}" is in another account than the dashboard, which is in 444455556666 (from role-to-assume).`
    ])
    expect(await readReportProblems({}, { roleAccountId: '111122223333' })).toEqual([])
    expect(await readReportProblems({}, { roleAccountId: '444455556666', accountId: '111122223333' })).toEqual([])
  })

  test('if the dashboard, which takes precedence over the role, is in the other account', async () => {
    const own = { 'dashboard-id': elsewhere.replace('444455556666', '111122223333') }
    expect(await readReportProblems({ 'dashboard-id': elsewhere }, { roleAccountId: '111122223333' })).toEqual([
      `user-arn: "${user}" is in another account than the dashboard, which is in 444455556666 (from dashboard-id).`
    ])
    expect(await readReportProblems(own, { roleAccountId: '444455556666' })).toEqual([])
  })

  test('if the request is of the other account', async () => {
    const request = JSON.stringify({ AwsAccountId: '444455556666', ...createRequest(csv('v')) })
    expect(await readReportProblems({ 'dashboard-id': '', 'cli-input-json': request })).toEqual([
      `user-arn: "${user}" is in another account than the dashboard, which is in 444455556666 (from cli-input-json).`
    ])
  })
})

describe('a CLI request', () => {
  test('is accepted as published in the article of AWS, with real IDs', async () => {
    const { UserConfiguration: _, SnapshotConfiguration: configuration, ...ids } = blogPostRequest
    const { FileGroups, DestinationConfiguration } = configuration
    expect(await readReportFrom({ 'cli-input-json': JSON.stringify(blogPostRequest) })).toEqual({
      report: {
        dashboardId: 'sales',
        accountId: '111122223333',
        target: {
          kind: 'request',
          request: { ...ids, SnapshotConfiguration: { FileGroups, DestinationConfiguration } }
        },
        viewer,
        destination: { bucket: 'quicksight-snapshots', prefix: 'prefix123', prefixTemplate: 'prefix123' },
        files: { placeholders, mergePdf: false }
      },
      problems: [],
      warnings: [
        'cli-input-json: UserConfiguration is left out: the API rejects it for jobs on behalf of a registered user.'
      ],
      notices: []
    })
  })

  test('has its files downloaded if it has no bucket', async () => {
    const { report } = await readReportFrom({ 'cli-input-json': JSON.stringify(createRequest(csv('a'))) })
    expect(report.files.downloadPath).toBe('quicksight-snapshots')
  })

  test('can be merged if it has PDFs', async () => {
    const inputs = {
      'cli-input-json': JSON.stringify(createRequest(csv('a'), csv('b'), excel('c'))),
      'merge-pdf': 'true'
    }
    expect((await readReportFrom(inputs)).problems).toEqual([
      'merge-pdf: no PDF is exported; the format is CSV and EXCEL.'
    ])
  })

  test('can be anonymous', async () => {
    const inputs = { 'cli-input-json': JSON.stringify(blogPostRequest), 'user-email': '', anonymous: 'true' }
    const { report, warnings } = await readReportFrom(inputs)
    expect(report).toMatchObject({
      viewer: { kind: 'anonymous', rowLevelTags: [] },
      target: { request: { UserConfiguration: { AnonymousUsers: [{}] } } }
    })
    expect(warnings).toEqual([])
  })

  test('that cannot be read is one problem', async () => {
    expect((await readReportFrom({ 'cli-input-json': 'nothing.json', 'merge-pdf': 'true' })).problems).toEqual([
      'cli-input-json: "nothing.json" is not a file in the workspace. The workspace is empty. Add a step with actions/checkout before this one.'
    ])
  })
})
