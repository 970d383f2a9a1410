import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createSnapshots } from '../../../src/aws/quicksight/quicksight.ts'
import type { SnapshotRequest } from '../../../src/domain/snapshot-request.ts'
import { catchError } from '../../support/catch-error.ts'
import { createInstantClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { createStaticSession } from '../../support/fakes/session.ts'
import { scriptedServer } from '../../support/stub-server.ts'

let server: Awaited<ReturnType<typeof scriptedServer>>
const masked: string[] = []
const turns: string[] = []
const options = {
  region: 'eu-central-1',
  transport: { connectionTimeout: 5000, httpsAgent: {} },
  context: { clock: createInstantClock(), log: createRecordingLog(), signal: new AbortController().signal },
  mask: (secret: string) => void masked.push(secret),
  session: createStaticSession(),
  rateLimit: {
    acquire: async (urgency: string) => {
      turns.push(urgency)
      return () => {}
    },
    onThrottled: () => {}
  }
}
const account = '111122223333'

beforeAll(async () => {
  server = await scriptedServer()
  process.env['AWS_ENDPOINT_URL_QUICKSIGHT'] = server.url
})
beforeEach(() => {
  masked.length = 0
  turns.length = 0
})
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_QUICKSIGHT']
  await server.close()
})

const asked = () => JSON.parse(server.seen[0]?.body ?? '')
const refusal = (status: number, type: string, Message: string) => ({
  status,
  headers: { 'x-amzn-errortype': type, 'x-amzn-requestid': 'r-9' },
  body: { Message }
})

describe('snapshot jobs', () => {
  const job = { accountId: account, dashboardId: 'sales', jobId: 'job-1' }
  const SheetSelections = [{ SheetId: 'a', SelectionScope: 'ALL_VISUALS' as const }]
  const request: SnapshotRequest = {
    AwsAccountId: account,
    DashboardId: 'sales',
    SnapshotJobId: 'job-1',
    SnapshotConfiguration: { FileGroups: [{ Files: [{ FormatType: 'PDF', SheetSelections }] }] }
  }

  test('a start sends the request, without a UserConfiguration', async () => {
    server.answer({ body: { Arn: 'arn:job', RequestId: 'r-1' } })
    expect(await createSnapshots(options).startJob(request)).toEqual({ arn: 'arn:job', requestId: 'r-1' })
    const { SnapshotConfiguration } = request
    expect(asked()).toEqual({ SnapshotJobId: 'job-1', SnapshotConfiguration })
    expect(turns).toEqual(['start'])
  })

  test('a start that hits the limit of running jobs is not retried by the adapter', async () => {
    server.answer(refusal(409, 'LimitExceededException', 'too many'))
    expect(await catchError(createSnapshots(options).startJob(request))).toMatchObject({ kind: 'job-limit' })
    expect(server.seen).toHaveLength(1)
  })

  test('a description has status, creation time, and the request ID of the body, else of the header', async () => {
    const headers = { 'x-amzn-requestid': 'r-header' }
    server.answer(
      { body: { JobStatus: 'RUNNING', Arn: 'arn:job', CreatedTime: 1_768_469_400 }, headers },
      { body: { JobStatus: 'QUEUED', RequestId: 'r-own' }, headers }
    )
    const port = createSnapshots(options)
    const createdAt = 1_768_469_400_000
    expect(await port.describeJob(job)).toMatchObject({
      status: 'RUNNING',
      arn: 'arn:job',
      createdAt,
      requestId: 'r-header'
    })
    expect(await port.describeJob(job)).toMatchObject({ status: 'QUEUED', createdAt: undefined, requestId: 'r-own' })
    expect(turns).toEqual(['poll', 'poll'])
  })

  test('a description has the time of the service, not that of the runner', async () => {
    const date = 'Thu, 15 Jan 2026 09:30:00 GMT'
    server.answer({ body: { JobStatus: 'RUNNING' }, headers: { date } })
    const { describedAt = 0 } = await createSnapshots(options).describeJob(job)
    expect(Math.abs(describedAt - Date.parse(date))).toBeLessThan(60_000)
  })

  test('a start reports each attempt that ended without a response, whatever the last one returns', async () => {
    const unanswered: string[] = []
    server.answer({ status: 503, body: '' }, { status: 403, body: { __type: 'AccessDeniedException' } })
    const start = createSnapshots(options).startJob(request, () => void unanswered.push('once'))
    await expect(start).rejects.toMatchObject({ kind: 'denied' })
    expect(unanswered).toEqual(['once'])
  })

  test('description and result are retried longer than other calls', async () => {
    const outage = Array(20).fill({ status: 503, body: '' })
    server.answer(...outage, { body: { JobStatus: 'COMPLETED' } })
    expect(await createSnapshots(options).describeJob(job)).toMatchObject({ status: 'COMPLETED' })
    server.answer(...outage, { body: { JobStatus: 'COMPLETED', Result: {} } })
    expect(await createSnapshots(options).describeJobResult(job)).toMatchObject({ result: {} })
    expect(turns).toContain('result')
  })

  test('the links of a result are masked before anyone sees them', async () => {
    const link = 'https://quicksight.example/a.pdf?X-Amz-Signature=12345678'
    const body = { Result: { RegisteredUsers: [{ FileGroups: [{ S3Results: [{ S3Uri: link }] }] }] } }
    server.answer({ body })
    expect(await createSnapshots(options).describeJobResult(job)).toMatchObject({ result: body.Result })
    expect(masked).toEqual([link])
  })

  test('the reason of a failed job is passed on', async () => {
    const ErrorInfo = { ErrorType: 'DATASET_DELETED', ErrorMessage: 'gone' }
    server.answer({ body: { ErrorInfo, RequestId: 'r-4' } })
    expect(await createSnapshots(options).describeJobResult(job)).toEqual({
      result: undefined,
      error: ErrorInfo,
      requestId: 'r-4'
    })
  })
})
