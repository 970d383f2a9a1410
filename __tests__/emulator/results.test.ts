import {
  DescribeDashboardSnapshotJobCommand,
  DescribeDashboardSnapshotJobResultCommand,
  type SnapshotFile,
  StartDashboardSnapshotJobCommand
} from '@aws-sdk/client-quicksight'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BehaviorFlags, type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  type Keys
} from './clients.ts'
import {
  createCsvFile,
  createExcelFile,
  createPdfFile,
  createStartInput,
  type StartOptions,
  waitForResult
} from './snapshots.ts'

let emulator: Emulator
let base: Keys
beforeEach(async () => {
  emulator = await startEmulator({ timeScale: 0.01, switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
})
afterEach(() => emulator.stop())

const as = async (user: string) =>
  createQuickSightClient(emulator, await createEnhancedSession(emulator, base, { user }))
const analyst = () => as('analyst@example.com')
const job = (id: string, DashboardId = 'sales-overview') => ({ AwsAccountId: account, DashboardId, SnapshotJobId: id })
const summary = [createPdfFile('sheet-summary')]

async function run(files: SnapshotFile[], more: StartOptions = {}, user = 'analyst@example.com') {
  const client = await as(user)
  await client.send(new StartDashboardSnapshotJobCommand(createStartInput('job', files, more)))
  const result = await waitForResult(client, 'job', more.DashboardId)
  const [registered] = result.Result?.RegisteredUsers ?? []
  const groups = registered?.FileGroups ?? []
  return { ...result, files: groups.map(group => ({ file: group.Files?.[0], ...group.S3Results?.[0] })) }
}

test('a failed job has an error and no files', async () => {
  const { JobStatus, ErrorInfo, files } = await run([createPdfFile('sheet-failing')], { DashboardId: 'failing' })
  expect([JobStatus, ErrorInfo, files]).toEqual([
    'FAILED',
    { ErrorType: 'INTERNAL_FAILURE', ErrorMessage: 'The snapshot could not be generated. Try again later.' },
    []
  ])
})

test('a COMPLETED job can contain a file that failed', async () => {
  const both = [createPdfFile('sheet-deleted'), createCsvFile('sheet-deleted', 'table-deleted')]
  const { JobStatus, files } = await run(both, { DashboardId: 'dataset-deleted' })
  expect(JobStatus).toBe('COMPLETED')
  expect(files).toMatchObject([
    { file: { FormatType: 'PDF' }, S3Uri: expect.stringMatching(/^http:/) },
    { file: { FormatType: 'CSV' }, ErrorInfo: [{ ErrorType: 'DATASET_DELETED' }] }
  ])
  expect(files[1]?.S3Uri).toBeUndefined()
})

test('only the format that the user cannot export fails', async () => {
  const both = [createPdfFile('sheet-regions'), createCsvFile('sheet-regions', 'table-sales')]
  const { files } = await run(both, {}, 'restricted@example.com')
  expect(files).toMatchObject([{ S3Uri: expect.any(String) }, { ErrorInfo: [{ ErrorType: 'CAPABILITY_RESTRICTED' }] }])
})

test('a job fails if its user loses access to the dashboard meanwhile', async () => {
  const client = await analyst()
  await client.send(new StartDashboardSnapshotJobCommand(createStartInput('lost', summary)))
  const dashboard = emulator.world.dashboards.find(each => each.id === 'sales-overview')
  dashboard?.viewers.splice(0)
  while (emulator.jobs()[0]?.status !== 'FAILED') await new Promise(resolve => setTimeout(resolve, 10))
  expect(emulator.jobs()[0]?.error?.type).toBe('DASHBOARD_ACCESS_DENIED')
  expect((await catchRefusal(client.send(new DescribeDashboardSnapshotJobCommand(job('lost'))))).name).toBe(
    'AccessDeniedException'
  )
})

const bucket = (BucketName: string) => ({
  bucket: { BucketName, BucketPrefix: 'daily', BucketRegion: 'us-east-1' }
})
test('a file in a bucket of the customer has a name that QuickSight generates', async () => {
  const { files } = await run([createExcelFile('sheet-regions', 'table-sales')], bucket('reports-us-east-1'))
  expect(files[0]?.S3Uri).toMatch(/^s3:\/\/reports-us-east-1\/daily\/[0-9a-f-]{36}\.xlsx$/)
  expect(files[0]?.S3DestinationConfiguration?.BucketConfiguration?.BucketName).toBe('reports-us-east-1')
  expect(emulator.objects()).toMatchObject([{ bucket: 'reports-us-east-1', bytes: expect.any(Number) }])
})

const unwritable: readonly (readonly [Partial<BehaviorFlags>, string, status: string, type: string])[] = [
  [{}, 'locked-bucket', 'COMPLETED', 'S3_ACCESS_DENIED'],
  [{}, 'not-there', 'COMPLETED', 'S3_BUCKET_NOT_FOUND'],
  [{}, 'reports-eu-central-1', 'COMPLETED', 'S3_WRONG_REGION'],
  [{ unwritableBucket: 'failed' }, 'locked-bucket', 'FAILED', 'S3_ACCESS_DENIED']
]
test.each(unwritable)(
  'with the switches %j, a job for the bucket %s ends as %s with %s',
  async (switches, name, status, type) => {
    Object.assign(emulator.switches, switches)
    const { JobStatus, ErrorInfo, files } = await run(summary, bucket(name))
    expect(JobStatus).toBe(status)
    expect(ErrorInfo?.ErrorType ?? files[0]?.ErrorInfo?.[0]?.ErrorType).toBe(type)
  }
)

test('links to the bucket of QuickSight expire, and each description has new links', async () => {
  const { files } = await run(summary)
  const link = files[0]?.S3Uri ?? ''
  expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('300')
  expect((await fetch(link)).status).toBe(200)
  expect((await fetch(link.replace('.pdf', '.csv'))).status).toBe(403)
  emulator.switches.linkLifeFactor = 0
  await new Promise(resolve => setTimeout(resolve, 1100))
  const expired = await fetch(link)
  expect([expired.status, await expired.text()]).toEqual([403, expect.stringContaining('Request has expired')])
  emulator.switches.linkLifeFactor = 1
  const again = await (await analyst()).send(new DescribeDashboardSnapshotJobResultCommand(job('job')))
  const fresh = again.Result?.RegisteredUsers?.[0]?.FileGroups?.[0]?.S3Results?.[0]?.S3Uri ?? ''
  expect(fresh).not.toBe(link)
  expect((await fetch(fresh)).status).toBe(200)
})

test('without the add-on, only the PDF of an interactive sheet succeeds', async () => {
  emulator.switches.pixelPerfectAddOn = false
  expect((await run(summary)).JobStatus).toBe('COMPLETED')
  emulator.switches.jobIdReuseHours = 0
  expect((await run([createCsvFile('sheet-regions', 'table-sales')])).ErrorInfo?.ErrorType).toBe(
    'PIXEL_PERFECT_ADD_ON_REQUIRED'
  )
  const paginated = await run([createPdfFile('sheet-statement')], { DashboardId: 'monthly-statement' })
  expect(paginated.ErrorInfo?.ErrorType).toBe('PIXEL_PERFECT_ADD_ON_REQUIRED')
})

test('a result can list files in another order than the request', async () => {
  emulator.switches.resultOrder = 'reversed'
  const { files } = await run([createPdfFile('sheet-regions'), createCsvFile('sheet-regions', 'table-sales')])
  expect(files.map(each => each.file?.FormatType)).toEqual(['CSV', 'PDF'])
})
