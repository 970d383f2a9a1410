import {
  DescribeDashboardCommand,
  DescribeDashboardSnapshotJobCommand,
  DescribeDashboardSnapshotJobResultCommand,
  type DescribeDashboardSnapshotJobResultCommandOutput,
  GetIdentityContextCommand,
  ListDashboardsCommand,
  StartDashboardSnapshotJobCommand
} from '@aws-sdk/client-quicksight'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  createStsClient,
  getUserKeys
} from './clients.ts'
import { createCsvFile, createExcelFile, createPdfFile, createStartInput, waitForResult } from './snapshots.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0.02, switches: { requestsPerSecond: 0 } })
})
afterAll(() => emulator.stop())

const links = ({ Result }: DescribeDashboardSnapshotJobResultCommandOutput) =>
  [...(Result?.RegisteredUsers ?? []), ...(Result?.AnonymousUsers ?? [])]
    .flatMap(user => user.FileGroups ?? [])
    .map(group => group.S3Results?.[0]?.S3Uri ?? '')
const download = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

test('a workflow lists dashboards, becomes a user and downloads three files', async () => {
  const base = await createBaseSession(emulator)
  expect((await createStsClient(emulator, base).send(new GetCallerIdentityCommand())).Arn).toBe(
    `arn:aws:sts::${account}:assumed-role/github-actions/run-1`
  )
  const catalog = createQuickSightClient(emulator, base)
  const { DashboardSummaryList = [] } = await catalog.send(new ListDashboardsCommand({ AwsAccountId: account }))
  expect(DashboardSummaryList.map(each => each.Name)).toContain('Sales overview')
  const { Dashboard } = await catalog.send(
    new DescribeDashboardCommand({ AwsAccountId: account, DashboardId: 'sales-overview' })
  )
  expect(Dashboard?.Version?.Sheets?.map(sheet => sheet.Name)).toEqual(['Summary', 'Regions', 'Orders'])

  const snapshots = createQuickSightClient(emulator, await createEnhancedSession(emulator, base))
  const files = [
    createPdfFile('sheet-summary'),
    createCsvFile('sheet-regions', 'table-sales'),
    createExcelFile('sheet-regions', 'table-sales')
  ]
  await snapshots.send(new StartDashboardSnapshotJobCommand(createStartInput('chain-1', files)))
  const result = await waitForResult(snapshots, 'chain-1')
  expect(result).toMatchObject({ JobStatus: 'COMPLETED', Status: 200, Result: { RegisteredUsers: [{}] } })
  const [page, table, workbook] = await Promise.all(links(result).map(download))
  expect(page?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(table?.toString().split(/\r?\n/)[0]).toBe('Region,Country,Quarter,Product,Units,Revenue')
  expect(workbook?.subarray(0, 2).toString()).toBe('PK')
})

test('each user gets only their own rows, and parameters filter them', async () => {
  const base = await createBaseSession(emulator)
  const listVisibleRegions = async (user: string, parameters?: string[]) => {
    const snapshots = createQuickSightClient(emulator, await createEnhancedSession(emulator, base, { user }))
    const id = `rows-${user.replace(/\W/g, '-')}-${parameters?.length ?? 0}`
    const Parameters = parameters && { StringParameters: [{ Name: 'Region', Values: parameters }] }
    const start = createStartInput(
      id,
      [createCsvFile('sheet-regions', 'table-sales')],
      Parameters ? { Parameters } : {}
    )
    await snapshots.send(new StartDashboardSnapshotJobCommand(start))
    const [link = ''] = links(await waitForResult(snapshots, id))
    const rows = (await download(link)).toString().trim().split(/\r?\n/).slice(1)
    return [...new Set(rows.map(row => row.split(',')[0]))]
  }
  expect(await listVisibleRegions('viewer@example.com')).toEqual(['EMEA'])
  expect(await listVisibleRegions('analyst@example.com')).toEqual(['AMER', 'EMEA', 'APAC'])
  expect(await listVisibleRegions('analyst@example.com', ['APAC', 'AMER'])).toEqual(['AMER', 'APAC'])
})

test('a dashboard of another region needs a context for that region', async () => {
  const base = await createBaseSession(emulator)
  const region = 'eu-central-1'
  const snapshots = createQuickSightClient(emulator, await createEnhancedSession(emulator, base, { region }), region)
  const start = createStartInput('europe-1', [createPdfFile('sheet-europe')], {
    DashboardId: 'european-sales',
    bucket: { BucketName: 'reports-eu-central-1', BucketPrefix: 'daily//', BucketRegion: region }
  })
  await snapshots.send(new StartDashboardSnapshotJobCommand(start))
  const result = await waitForResult(snapshots, 'europe-1', 'european-sales')
  expect(links(result)[0]).toMatch(/^s3:\/\/reports-eu-central-1\/daily\/[0-9a-f-]{36}\.pdf$/)
  expect(emulator.objects()).toContainEqual(
    expect.objectContaining({ bucket: 'reports-eu-central-1', bytes: expect.any(Number) })
  )
})

test('an anonymous job runs on the base session and shows the rows of its tag', async () => {
  const snapshots = createQuickSightClient(emulator, await createBaseSession(emulator))
  const RowLevelPermissionTags = [{ Key: 'region', Value: 'APAC' }]
  const UserConfiguration = { AnonymousUsers: [{ RowLevelPermissionTags }] }
  const start = createStartInput('anonymous-1', [createCsvFile('sheet-regions', 'table-sales')], { UserConfiguration })
  await snapshots.send(new StartDashboardSnapshotJobCommand(start))
  const result = await waitForResult(snapshots, 'anonymous-1')
  expect(result.Result?.RegisteredUsers).toBeUndefined()
  const [link = ''] = links(result)
  const rows = (await download(link)).toString().trim().split(/\r?\n/).slice(1)
  expect(new Set(rows.map(row => row.split(',')[0]))).toEqual(new Set(['APAC']))
  const described = await snapshots.send(
    new DescribeDashboardSnapshotJobCommand({
      AwsAccountId: account,
      DashboardId: 'sales-overview',
      SnapshotJobId: 'anonymous-1'
    })
  )
  expect(described.UserConfiguration).toEqual({ AnonymousUsers: [{ RowLevelPermissionTagKeys: ['region'] }] })
  expect(JSON.stringify(emulator.calls)).not.toContain('APAC"}')
})

test('a user name can contain a slash, and the ARN identifies the same user', async () => {
  const base = await createBaseSession(emulator)
  const { Context } = await createQuickSightClient(emulator, base).send(
    new GetIdentityContextCommand({
      AwsAccountId: account,
      UserIdentifier: { UserArn: `arn:aws:quicksight:us-east-1:${account}:user/default/Admin/jane@example.com` }
    })
  )
  expect(Context?.length).toBeLessThanOrEqual(2048)
})

test('the log of calls contains caller and operation, and no secret', async () => {
  const keys = getUserKeys(emulator)
  emulator.calls.length = 0
  const base = await createBaseSession(emulator)
  const enhanced = await createEnhancedSession(emulator, base)
  expect(emulator.calls.map(call => [call.operation, call.status, call.kind])).toEqual([
    ['GetIdToken', 200, undefined],
    ['AssumeRoleWithWebIdentity', 200, undefined],
    ['GetIdentityContext', 200, 'role'],
    ['AssumeRole', 200, 'role']
  ])
  const text = JSON.stringify(emulator.calls)
  for (const secret of [
    base.sessionToken,
    enhanced.sessionToken,
    keys.secretAccessKey,
    'WebIdentityToken',
    'Assertion'
  ])
    expect(text).not.toContain(secret)
})

test('the result of a running job is rejected', async () => {
  const snapshots = createQuickSightClient(
    emulator,
    await createEnhancedSession(emulator, await createBaseSession(emulator))
  )
  await snapshots.send(
    new StartDashboardSnapshotJobCommand(
      createStartInput('slow-1', [createPdfFile('sheet-slow')], { DashboardId: 'slow' })
    )
  )
  const job = { AwsAccountId: account, DashboardId: 'slow', SnapshotJobId: 'slow-1' }
  await expect(snapshots.send(new DescribeDashboardSnapshotJobResultCommand(job))).rejects.toMatchObject({
    name: 'PreconditionNotMetException',
    message: 'Dashboard Snapshot Job with id slow-1 has not reached a terminal state.'
  })
})
