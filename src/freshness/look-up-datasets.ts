import { ActionError } from '../domain/errors.ts'
import { memoizeByKey } from '../lib/memoize-by-key.ts'
import { parseQuickSightArn } from './dataset-arn.ts'
import { type DatasetGraph, type DatasetNode, hasDataAge, loadDatasetGraph } from './dataset-graph.ts'
import type { DatasetCatalog, DatasetDescription } from './ports.ts'

/** Finds the datasets behind dashboards; each dashboard, topic and dataset is looked up once. */
export interface DatasetLookup {
  /** @throws ActionError if the datasets of the dashboard cannot be determined */
  find(accountId: string, dashboardId: string): Promise<DatasetGraph>
}

/** A memoized lookup. `signal` is aborted when the step ends: later failures are not about a dataset. */
export function createDatasetLookup(datasets: DatasetCatalog, signal: AbortSignal): DatasetLookup {
  const dashboards = memoizeByKey((key: string) => {
    const [accountId = '', dashboardId = ''] = key.split('/')
    return datasets.describeDashboard(accountId, dashboardId)
  })
  const topics = memoizeByKey((arn: string) => datasets.describeTopic(arn))
  const nodes = memoizeByKey((arn: string) => lookUpDataset(arn, datasets, signal))
  return {
    find: async (accountId, dashboardId) => {
      const { datasetArns, topicArns } = await dashboards(`${accountId}/${dashboardId}`)
      const ofTopics = await Promise.all(topicArns.map(topics))
      return loadDatasetGraph([...new Set([...datasetArns, ...ofTopics.flat()])], arn =>
        isInAccount(arn, accountId) ? nodes(arn) : Promise.resolve(createForeignNode(arn, accountId))
      )
    }
  }
}

async function lookUpDataset(arn: string, datasets: DatasetCatalog, signal: AbortSignal): Promise<DatasetNode> {
  const base = { arn, ingestions: [], parentArns: [], ruleArns: [], isRefreshable: false }
  let description: DatasetDescription | undefined
  try {
    description = await datasets.describeDataset(arn)
    const node = { ...base, ...description }
    return hasDataAge(node) ? { ...node, ingestions: await datasets.listIngestions(arn) } : node
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof ActionError)) throw error
    return { ...base, ...description, error }
  }
}

function isInAccount(arn: string, accountId: string): boolean {
  try {
    return parseQuickSightArn(arn).accountId === accountId
  } catch {
    return false
  }
}

function createForeignNode(arn: string, accountId: string): DatasetNode {
  const error = new ActionError(`${arn} is not a dataset of account ${accountId} and cannot be checked from there.`, {
    code: 'UnknownDataAge'
  })
  return { arn, ingestions: [], parentArns: [], ruleArns: [], isRefreshable: false, error }
}
