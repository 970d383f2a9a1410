import type { DataSet, Ingestion as SdkIngestion } from '@aws-sdk/client-quicksight'
import { ServiceError } from '../../domain/errors.ts'
import { isDecidingPage } from '../../freshness/data-age.ts'
import { parseQuickSightArn } from '../../freshness/dataset-arn.ts'
import type { DashboardData, DatasetCatalog, DatasetDescription, Ingestion } from '../../freshness/ports.ts'
import { createRateLimiter, type RateLimiter } from '../../lib/rate-limiter.ts'
import { requireField } from '../retry.ts'
import { collectPages, createSender, type QuickSightOptions, type Send } from './client.ts'
import {
  CreateIngestionCommand,
  DescribeDashboardCommand,
  DescribeDataSetCommand,
  DescribeDataSetRefreshPropertiesCommand,
  DescribeIngestionCommand,
  DescribeTopicV2Command,
  ListIngestionsCommand
} from './dataset-commands.ts'

/** "ListIngestions: 5 TPS per user": https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListIngestions.html */
const listingsPerSecond = 5

/** The calls about datasets, by the base session. */
export function createDatasetCatalog(options: QuickSightOptions): DatasetCatalog {
  // Each request waits for the account's limit after this one, for an unknown time, and is released with its response.
  const listLimit = createRateLimiter(options.context.clock, listingsPerSecond, Number.POSITIVE_INFINITY)
  const senders = new Map<string, Send>()
  const getSender = (region: string): Send => {
    const send = senders.get(region) ?? createSender({ ...options, region })
    senders.set(region, send)
    return send
  }
  const createCall = (arn: string): DatasetCall => {
    const { region, accountId, id } = parseQuickSightArn(arn)
    return { send: getSender(region), dataset: { AwsAccountId: accountId, DataSetId: id } }
  }
  return {
    serverNow: () => getSender(options.region).serverTime(),
    describeDashboard: (accountId, dashboardId) => describeDashboard(getSender(options.region), accountId, dashboardId),
    describeTopic: async arn => {
      const { region, accountId, id } = parseQuickSightArn(arn)
      return describeTopic(getSender(region), accountId, id)
    },
    describeDataset: async arn => describeDataset(createCall(arn)),
    listIngestions: async arn => listIngestions(createCall(arn), listLimit, options.context.signal),
    describeIngestion: async (arn, id) => describeIngestion(createCall(arn), id),
    hasLookbackWindow: async arn => hasLookbackWindow(createCall(arn)),
    createIngestion: async (arn, IngestionId, IngestionType) => {
      const { send, dataset } = createCall(arn)
      await send('CreateIngestion', (client, abort) =>
        client.send(new CreateIngestionCommand({ ...dataset, IngestionId, IngestionType }), abort)
      )
    }
  }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DashboardVersion.html */
function describeDashboard(send: Send, AwsAccountId: string, DashboardId: string): Promise<DashboardData> {
  return send('DescribeDashboard', async (client, abort) => {
    const { Dashboard } = await client.send(new DescribeDashboardCommand({ AwsAccountId, DashboardId }), abort)
    const { DataSetArns = [], TopicArns = [] } = requireField('DescribeDashboard', Dashboard?.Version)
    return { datasetArns: DataSetArns, topicArns: TopicArns }
  })
}

function describeTopic(send: Send, AwsAccountId: string, TopicId: string): Promise<string[]> {
  return send('DescribeTopicV2', async (client, abort) => {
    const { Topic } = await client.send(new DescribeTopicV2Command({ AwsAccountId, TopicId }), abort)
    return (requireField('DescribeTopicV2', Topic).DataSets ?? []).flatMap(({ DataSetArn }) => DataSetArn ?? [])
  })
}

interface DatasetCall {
  readonly send: Send
  readonly dataset: { readonly AwsAccountId: string; readonly DataSetId: string }
}

// The response for datasets of uploaded files until July 2026, and for other kinds that the API does not describe.
const notDescribable = /data ?set type is not supported/i

async function describeDataset({ send, dataset }: DatasetCall): Promise<DatasetDescription> {
  try {
    return await send('DescribeDataSet', async (client, abort) => {
      const { DataSet } = await client.send(new DescribeDataSetCommand(dataset), abort)
      return toDescription(requireField('DescribeDataSet', DataSet))
    })
  } catch (error) {
    if (!(error instanceof ServiceError) || !notDescribable.test(error.message)) throw error
    return { parentArns: [], ruleArns: [], isRefreshable: false }
  }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DataSet.html */
function toDescription(dataset: DataSet): DatasetDescription {
  const physical = Object.values(dataset.PhysicalTableMap ?? {})
  const logicalParents = Object.values(dataset.LogicalTableMap ?? {}).map(({ Source }) => Source?.DataSetArn)
  const preparedParents = Object.values(dataset.DataPrepConfiguration?.SourceTableMap ?? {}).map(
    ({ DataSet }) => DataSet?.DataSetArn
  )
  const semanticRules = Object.values(dataset.SemanticModelConfiguration?.TableMap ?? {}).map(
    table => table.RowLevelPermissionConfiguration?.RowLevelPermissionDataSet
  )
  const rules = [dataset.RowLevelPermissionDataSet, ...semanticRules].filter(rule => rule?.Status !== 'DISABLED')
  const parentArns = removeDuplicateArns([...logicalParents, ...preparedParents])
  const areFiles =
    physical.length > 0 && physical.every(table => 'FileSource' in table && table.FileSource !== undefined)
  return {
    ...(dataset.Name === undefined ? {} : { name: dataset.Name }),
    ...(dataset.ImportMode === undefined ? {} : { importMode: dataset.ImportMode }),
    parentArns,
    ruleArns: removeDuplicateArns(rules.map(rule => rule?.Arn)),
    isRefreshable: !areFiles || parentArns.length > 0
  }
}

function removeDuplicateArns(arns: readonly (string | undefined)[]): string[] {
  return [...new Set(arns.flatMap(arn => arn ?? []))]
}

function listIngestions(
  { send, dataset }: DatasetCall,
  listLimit: RateLimiter,
  signal: AbortSignal
): Promise<Ingestion[]> {
  return collectPages<Ingestion>('ListIngestions', async NextToken => {
    const release = await listLimit.acquire('start', signal)
    try {
      return await send('ListIngestions', async (client, abort) => {
        const page = await client.send(new ListIngestionsCommand({ ...dataset, MaxResults: 100, NextToken }), abort)
        const items = requireField('ListIngestions', page.Ingestions).map(toIngestion)
        return { items, next: isDecidingPage(items) ? undefined : page.NextToken }
      })
    } finally {
      release()
    }
  })
}

function describeIngestion({ send, dataset }: DatasetCall, IngestionId: string): Promise<Ingestion> {
  return send(
    'DescribeIngestion',
    async (client, abort) => {
      const response = await client.send(new DescribeIngestionCommand({ ...dataset, IngestionId }), abort)
      return toIngestion(requireField('DescribeIngestion', response.Ingestion))
    },
    // A running refresh justifies waiting through an outage.
    { priority: 'poll', attempts: Number.POSITIVE_INFINITY }
  )
}

function toIngestion(ingestion: SdkIngestion): Ingestion {
  const { RowsIngested, RowsDropped } = ingestion.RowInfo ?? {}
  const { Type, Message } = ingestion.ErrorInfo ?? {}
  return {
    id: ingestion.IngestionId ?? ingestion.Arn?.split('/').at(-1) ?? '',
    status: ingestion.IngestionStatus ?? '',
    createdAt: requireField('ListIngestions', ingestion.CreatedTime).getTime(),
    ...(RowsIngested === undefined ? {} : { rowsIngested: RowsIngested }),
    ...(RowsDropped === undefined ? {} : { rowsDropped: RowsDropped }),
    ...(Type === undefined ? {} : { errorType: Type }),
    ...(Message === undefined ? {} : { errorMessage: Message })
  }
}

// A dataset without refresh properties has none to describe:
// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDataSetRefreshProperties.html
async function hasLookbackWindow({ send, dataset }: DatasetCall): Promise<boolean> {
  try {
    return await send('DescribeDataSetRefreshProperties', async (client, abort) => {
      const response = await client.send(new DescribeDataSetRefreshPropertiesCommand(dataset), abort)
      const window = response.DataSetRefreshProperties?.RefreshConfiguration?.IncrementalRefresh?.LookbackWindow
      return window !== undefined
    })
  } catch (error) {
    const isAbsent = error instanceof ServiceError && (error.kind === 'not-found' || error.kind === 'invalid')
    if (isAbsent) return false
    throw error
  }
}
