import type { DatasetGraph, DatasetNode } from '../../../src/freshness/dataset-graph.ts'
import type { Ingestion } from '../../../src/freshness/ports.ts'

export const now = Date.UTC(2026, 10, 25, 12)
export const hourMs = 3_600_000

export const formatDatasetArn = (id: string) => `arn:aws:quicksight:us-east-1:123456789012:dataset/${id}`

/** An ingestion that started so many hours ago. */
export function buildIngestion(hoursAgo: number, status = 'COMPLETED', more: Partial<Ingestion> = {}): Ingestion {
  return { id: `i-${hoursAgo}-${status}`, status, createdAt: now - hoursAgo * hourMs, ...more }
}

/** A SPICE dataset, refreshed an hour ago. */
export function buildNode(id: string, more: Partial<DatasetNode> = {}): DatasetNode {
  return {
    arn: formatDatasetArn(id),
    name: id,
    importMode: 'SPICE',
    ingestions: [buildIngestion(1)],
    parentArns: [],
    ruleArns: [],
    isRefreshable: true,
    ...more
  }
}

export function buildGraph(...nodes: readonly DatasetNode[]): DatasetGraph {
  return new Map(nodes.map(node => [node.arn, node]))
}
