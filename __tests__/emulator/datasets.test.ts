import {
  CreateIngestionCommand,
  DescribeDashboardCommand,
  DescribeDataSetCommand,
  DescribeDataSetRefreshPropertiesCommand,
  DescribeIngestionCommand,
  DescribeTopicV2Command,
  ListIngestionsCommand,
  type QuickSightClient
} from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  getUserKeys
} from './clients.ts'

let emulator: Emulator
let client: QuickSightClient
beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0.02, switches: { requestsPerSecond: 0, listIngestionsPerSecond: 0 } })
  client = createQuickSightClient(emulator, getUserKeys(emulator))
  emulator.world.topics = [{ id: 'topic', name: 'Topic', dataSets: ['orders'] }]
  emulator.world.dataSets?.push(
    { id: 'windowed', importMode: 'SPICE', lookbackWindow: true, ingestions: [] },
    { id: 'family', importMode: 'SPICE', parents: ['orders'], preparedParents: ['sales'], rules: ['windowed'] },
    {
      id: 'doomed',
      importMode: 'SPICE',
      refresh: { runningSeconds: 1, fails: { type: 'SOURCE_TIMEOUT', message: 'Slow' } }
    }
  )
})
afterAll(() => emulator.stop())

const AwsAccountId = account
const toInput = (DataSetId: string) => ({ AwsAccountId, DataSetId })

async function refresh(dataSet: string, IngestionId: string, IngestionType?: 'INCREMENTAL_REFRESH') {
  await client.send(
    new CreateIngestionCommand({ ...toInput(dataSet), IngestionId, ...(IngestionType ? { IngestionType } : {}) })
  )
  for (;;) {
    const { Ingestion } = await client.send(new DescribeIngestionCommand({ ...toInput(dataSet), IngestionId }))
    if (Ingestion?.IngestionStatus === 'COMPLETED' || Ingestion?.IngestionStatus === 'FAILED') return Ingestion
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

test('a dashboard names its datasets, and a topic names its own', async () => {
  const { Dashboard } = await client.send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'sales-overview' }))
  const ids = Dashboard?.Version?.DataSetArns?.map(arn => arn.split('/').at(-1))
  expect(ids).toEqual(['sales', 'orders'])
  const { Topic } = await client.send(new DescribeTopicV2Command({ AwsAccountId, TopicId: 'topic' }))
  expect(Topic?.DataSets?.[0]?.DataSetArn).toMatch(/dataset\/orders$/)
})

test('a dataset has its mode, and its parents and rules where the API has them', async () => {
  const { DataSet } = await client.send(new DescribeDataSetCommand(toInput('family')))
  expect(DataSet).toMatchObject({
    ImportMode: 'SPICE',
    RowLevelPermissionDataSet: { Arn: expect.stringMatching(/windowed$/) }
  })
  expect(Object.values(DataSet?.LogicalTableMap ?? {})[0]?.Source?.DataSetArn).toMatch(/orders$/)
  expect(Object.values(DataSet?.DataPrepConfiguration?.SourceTableMap ?? {})[0]?.DataSet?.DataSetArn).toMatch(/sales$/)
})

test('ingestions are listed newest first, in pages', async () => {
  const first = await client.send(new ListIngestionsCommand({ ...toInput('orders'), MaxResults: 1 }))
  const second = await client.send(new ListIngestionsCommand({ ...toInput('orders'), NextToken: first.NextToken }))
  const times = [...(first.Ingestions ?? []), ...(second.Ingestions ?? [])].map(({ CreatedTime }) =>
    CreatedTime?.getTime()
  )
  expect(times).toHaveLength(2)
  expect(times[0]).toBeGreaterThan(times[1] ?? Number.POSITIVE_INFINITY)
})

describe('a refresh', () => {
  test('runs to its end and counts its rows', async () => {
    expect(await refresh('sales', 'mine')).toMatchObject({
      IngestionStatus: 'COMPLETED',
      RowInfo: { RowsIngested: 18 }
    })
  })

  test('fails with the reason of its script', async () => {
    expect(await refresh('doomed', 'mine')).toMatchObject({ ErrorInfo: { Type: 'SOURCE_TIMEOUT', Message: 'Slow' } })
  })

  test('accepts an ID only once', async () => {
    await refresh('sales', 'twice')
    const again = client.send(new CreateIngestionCommand({ ...toInput('sales'), IngestionId: 'twice' }))
    expect(await catchRefusal(again)).toMatchObject({ name: 'ResourceExistsException' })
  })

  test('is incremental only with a look-back window', async () => {
    expect((await refresh('windowed', 'mine', 'INCREMENTAL_REFRESH')).IngestionStatus).toBe('COMPLETED')
    expect(await catchRefusal(refresh('sales', 'other', 'INCREMENTAL_REFRESH'))).toMatchObject({
      name: 'InvalidParameterValueException'
    })
    const properties = client.send(new DescribeDataSetRefreshPropertiesCommand(toInput('sales')))
    expect(await catchRefusal(properties)).toMatchObject({ name: 'ResourceNotFoundException' })
  })

  test('of a direct query dataset fails, since there is nothing to load', async () => {
    expect((await refresh('hostile', 'mine')).ErrorInfo?.Type).toBe('DATA_SET_NOT_SPICE')
  })

  test('is rejected beyond the quota of a day', async () => {
    emulator.switches.refreshesPerDay = 0
    const refused = await catchRefusal(
      client.send(new CreateIngestionCommand({ ...toInput('sales'), IngestionId: 'late' }))
    )
    emulator.switches.refreshesPerDay = 32
    expect(refused).toMatchObject({ name: 'LimitExceededException' })
  })
})

describe('a request is rejected', () => {
  test('if the resource does not exist', async () => {
    const calls = [
      client.send(new DescribeDataSetCommand(toInput('none'))),
      client.send(new ListIngestionsCommand(toInput('none'))),
      client.send(new DescribeIngestionCommand({ ...toInput('sales'), IngestionId: 'none' })),
      client.send(new DescribeTopicV2Command({ AwsAccountId, TopicId: 'none' }))
    ]
    for (const call of calls) expect(await catchRefusal(call)).toMatchObject({ name: 'ResourceNotFoundException' })
  })

  test('without a permission, and with an identity-enhanced session', async () => {
    const base = createQuickSightClient(emulator, await createBaseSession(emulator))
    const enhanced = createQuickSightClient(
      emulator,
      await createEnhancedSession(emulator, await createBaseSession(emulator))
    )
    for (const other of [base, enhanced])
      for (const command of [new DescribeDataSetCommand(toInput('sales')), new ListIngestionsCommand(toInput('sales'))])
        expect(await catchRefusal(other.send(command as DescribeDataSetCommand))).toMatchObject({
          name: 'AccessDeniedException'
        })
  })

  test('if it is one of more than five listings per second', async () => {
    emulator.switches.listIngestionsPerSecond = 5
    const calls = await Promise.allSettled(
      Array.from({ length: 8 }, () => client.send(new ListIngestionsCommand(toInput('orders'))))
    )
    emulator.switches.listIngestionsPerSecond = 0
    expect(calls.some(({ status }) => status === 'rejected')).toBe(true)
  })
})
