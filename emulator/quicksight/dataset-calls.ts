import type { DataSet } from '../account-schema.ts'
import { createQuickSightError } from '../errors.ts'
import { createStringSchema, optional, struct } from '../schema.ts'
import {
  createQuickSightArn,
  type EmulatorContext,
  permitCall,
  type QuickSightCall,
  readMembers,
  toEpochSeconds
} from './call.ts'
import { findDataSet, findTopic } from './datasets.ts'
import type { Ingestion, Ingestions } from './ingestions.ts'
import { messages } from './messages.ts'
import { getPage, readMaxResults } from './pages.ts'
import { createQuota } from './quota.ts'

const id = createStringSchema({ min: 1, max: 2048 })
const dataSetPath = struct({ DataSetId: id })
const topicPath = struct({ TopicId: createStringSchema({ max: 256, pattern: /[A-Za-z0-9-_.\\+]*/ }) })
const ingestionPath = struct({
  DataSetId: id,
  IngestionId: createStringSchema({ min: 1, max: 128, pattern: /[a-zA-Z0-9-_]+/ })
})
const createInput = struct({
  IngestionType: optional(createStringSchema({ enum: ['INCREMENTAL_REFRESH', 'FULL_REFRESH'] }))
})
const changed = Date.UTC(2026, 0, 15, 9, 30)

/** @throws ResourceNotFoundException */
function requireDataSet({ world }: EmulatorContext, call: QuickSightCall, dataSetId: string): DataSet {
  const dataSet = findDataSet(world, call.region, dataSetId)
  if (dataSet) return dataSet
  throw createQuickSightError('ResourceNotFoundException', messages.dataSetNotFound(dataSetId), {
    ResourceType: 'DATA_SET'
  })
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDataSet.html */
export function describeDataSet(context: EmulatorContext, call: QuickSightCall): object {
  const { DataSetId } = readMembers(dataSetPath, call.path)
  permitCall(context, call, 'DescribeDataSet', createQuickSightArn(call, `dataset/${DataSetId}`))
  const dataSet = requireDataSet(context, call, DataSetId)
  if (dataSet.file && context.switches.fileDataSets === 'unsupported')
    throw createQuickSightError('InvalidParameterValueException', messages.dataSetTypeNotSupported)
  const createArn = (each: string) => createQuickSightArn(call, `dataset/${each}`)
  const createRule = (each: string) => ({ Arn: createArn(each), PermissionPolicy: 'GRANT_ACCESS', Status: 'ENABLED' })
  const [firstRule] = dataSet.rules ?? []
  return {
    DataSet: {
      Arn: createArn(DataSetId),
      DataSetId,
      Name: dataSet.name ?? DataSetId,
      // A change of the definition, not of the data.
      LastUpdatedTime: toEpochSeconds(changed),
      CreatedTime: toEpochSeconds(changed),
      ImportMode: dataSet.importMode,
      ConsumedSpiceCapacityInBytes: dataSet.importMode === 'SPICE' ? 27_921 : 0,
      ...(firstRule === undefined ? {} : { RowLevelPermissionDataSet: createRule(firstRule) }),
      ...describeTables(dataSet, createArn, createRule)
    }
  }
}

/** Datasets of the old and of the new data preparation list their parents and rules in different places. */
function describeTables(dataSet: DataSet, arn: (id: string) => string, rule: (id: string) => object): object {
  const { parents = [], preparedParents = [], preparedRules = [], file } = dataSet
  const DataSourceArn = arn('source').replace(':dataset/', ':datasource/')
  const source = file
    ? { FileSource: { DataSourceArn, InputColumns: [] } }
    : { RelationalTable: { DataSourceArn, Name: dataSet.id, InputColumns: [] } }
  const hasParents = parents.length + preparedParents.length > 0
  return {
    PhysicalTableMap: hasParents && !file ? {} : { main: source },
    LogicalTableMap: Object.fromEntries(
      parents.map((each, i) => [`parent-${i}`, { Alias: each, Source: { DataSetArn: arn(each) } }])
    ),
    ...describePreparedParents(preparedParents, arn),
    ...describePreparedRules(preparedRules, rule)
  }
}

function describePreparedParents(parents: readonly string[], arn: (id: string) => string): object {
  if (parents.length === 0) return {}
  const tables = parents.map((each, i) => [`source-${i}`, { DataSet: { DataSetArn: arn(each), InputColumns: [] } }])
  return {
    DataPrepConfiguration: {
      SourceTableMap: Object.fromEntries(tables),
      TransformStepMap: {},
      DestinationTableMap: {}
    }
  }
}

function describePreparedRules(rules: readonly string[], rule: (id: string) => object): object {
  if (rules.length === 0) return {}
  const tables = rules.map((each, i) => [
    `table-${i}`,
    {
      Alias: each,
      DestinationTableId: `destination-${i}`,
      RowLevelPermissionConfiguration: { RowLevelPermissionDataSet: rule(each) }
    }
  ])
  return { SemanticModelConfiguration: { TableMap: Object.fromEntries(tables) } }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDataSetRefreshProperties.html */
export function describeRefreshProperties(context: EmulatorContext, call: QuickSightCall): object {
  const { DataSetId } = readMembers(dataSetPath, call.path)
  permitCall(context, call, 'DescribeDataSetRefreshProperties', createQuickSightArn(call, `dataset/${DataSetId}`))
  const dataSet = requireDataSet(context, call, DataSetId)
  if (dataSet.lookbackWindow) {
    const LookbackWindow = { ColumnName: 'Day', Size: 7, SizeUnit: 'DAY' }
    return { DataSetRefreshProperties: { RefreshConfiguration: { IncrementalRefresh: { LookbackWindow } } } }
  }
  if (context.switches.noRefreshProperties === 'empty') return {}
  throw createQuickSightError('ResourceNotFoundException', messages.noRefreshProperties(DataSetId), {
    ResourceType: 'REFRESH_PROPERTIES'
  })
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeTopicV2.html */
export function describeTopic(context: EmulatorContext, call: QuickSightCall): object {
  const { TopicId } = readMembers(topicPath, call.path)
  permitCall(context, call, context.switches.topicAction, createQuickSightArn(call, `topic/${TopicId}`))
  const topic = findTopic(context.world, call.region, TopicId)
  if (!topic)
    throw createQuickSightError('ResourceNotFoundException', messages.topicNotFound(TopicId), { ResourceType: 'TOPIC' })
  const DataSets = topic.dataSets.map(each => ({
    DataSetArn: createQuickSightArn(call, `dataset/${each}`),
    DataSetName: each
  }))
  return {
    Arn: createQuickSightArn(call, `topic/${TopicId}`),
    TopicId,
    Topic: { Name: topic.name ?? TopicId, DataSets }
  }
}

export type IngestionHandler = (context: EmulatorContext, ingestions: Ingestions, call: QuickSightCall) => object

/**
 * "ListIngestions: 5 transactions per second per user": https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListIngestions.html
 */
export function createListIngestions(context: EmulatorContext): IngestionHandler {
  const quotas = new Map<string, () => void>()
  return (_, ingestions, call) => {
    const { arn } = call.session
    const admit = quotas.get(arn) ?? createQuota(() => context.switches.listIngestionsPerSecond, context.now)
    quotas.set(arn, admit)
    admit()
    const { DataSetId } = readMembers(dataSetPath, call.path)
    const size = readMaxResults(call)
    const resource =
      context.switches.listIngestionsResource === 'none'
        ? '*'
        : createQuickSightArn(call, `dataset/${DataSetId}/ingestion/*`)
    permitCall(context, call, 'ListIngestions', resource)
    requireDataSet(context, call, DataSetId)
    const all = sortIngestions(ingestions.list(call.region, DataSetId), context.switches.ingestionOrder)
    const { items, more } = getPage(all, size, call.query.get('next-token') ?? undefined)
    return { Ingestions: items.map(each => toIngestionDescription(context, call, each)), ...more }
  }
}

function sortIngestions(
  newestFirst: readonly Ingestion[],
  how: EmulatorContext['switches']['ingestionOrder']
): Ingestion[] {
  if (how === 'newest-first') return [...newestFirst]
  if (how === 'oldest-first') return [...newestFirst].reverse()
  // Neither: each from the end in turn with each from the start.
  return newestFirst.map((_, i) => newestFirst.at(i % 2 === 0 ? -1 - i / 2 : (i - 1) / 2)).flatMap(each => each ?? [])
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeIngestion.html */
export const describeIngestion: IngestionHandler = (context, ingestions, call) => {
  const { DataSetId, IngestionId } = readMembers(ingestionPath, call.path)
  permitCall(
    context,
    call,
    'DescribeIngestion',
    createQuickSightArn(call, `dataset/${DataSetId}/ingestion/${IngestionId}`)
  )
  requireDataSet(context, call, DataSetId)
  const ingestion = ingestions.find(call.region, DataSetId, IngestionId)
  if (!ingestion)
    throw createQuickSightError('ResourceNotFoundException', messages.ingestionNotFound(IngestionId), {
      ResourceType: 'INGESTION'
    })
  return { Ingestion: toIngestionDescription(context, call, ingestion) }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_CreateIngestion.html */
export const createIngestion: IngestionHandler = (context, ingestions, call) => {
  const { DataSetId, IngestionId } = readMembers(ingestionPath, call.path)
  const { IngestionType = 'FULL_REFRESH' } = readMembers(createInput, call.body)
  permitCall(
    context,
    call,
    'CreateIngestion',
    createQuickSightArn(call, `dataset/${DataSetId}/ingestion/${IngestionId}`)
  )
  const dataSet = requireDataSet(context, call, DataSetId)
  const { status } = ingestions.start(call.region, dataSet, IngestionId, IngestionType)
  return {
    Arn: createQuickSightArn(call, `dataset/${DataSetId}/ingestion/${IngestionId}`),
    IngestionId,
    IngestionStatus: status
  }
}

function toIngestionDescription({ switches }: EmulatorContext, call: QuickSightCall, ingestion: Ingestion): object {
  const { id: IngestionId, dataSetId, status, createdAt, endedAt, rowsIngested, rowsDropped, error } = ingestion
  const ErrorInfo = error === undefined ? {} : { Type: error.type, Message: error.message }
  return {
    Arn: createQuickSightArn(call, `dataset/${dataSetId}/ingestion/${IngestionId}`),
    IngestionId,
    IngestionStatus: status,
    CreatedTime: toEpochSeconds(createdAt),
    RequestSource: ingestion.source,
    RequestType: ingestion.type,
    ...(endedAt === undefined ? {} : { IngestionTimeInSeconds: Math.round((endedAt - createdAt) / 1000) }),
    ...(status === 'COMPLETED' ? { RowInfo: { RowsIngested: rowsIngested, RowsDropped: rowsDropped } } : {}),
    ...(error === undefined && !switches.emptyErrorInfo ? {} : { ErrorInfo })
  }
}
