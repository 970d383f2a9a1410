import type { FreshnessSettings } from '../domain/freshness.ts'
import { isTooOld } from './data-age.ts'
import { findAncestors, hasDataAge } from './dataset-graph.ts'
import { mergeDemands } from './plan-refresh.ts'
import { type RefreshPorts, type SettledDataset, settleDatasets } from './refresh-datasets.ts'

/**
 * Refreshes the datasets of a report that became too old while others were refreshed, and their children. A dataset that
 * the step refreshed is fresh, however long that took.
 */
export async function settleLateDatasets(
  settings: FreshnessSettings,
  settled: readonly SettledDataset[],
  ports: Omit<RefreshPorts, 'lookedAt'>
): Promise<readonly SettledDataset[]> {
  const { refresh, maxAgeMs } = settings
  if (refresh !== 'start' || maxAgeMs === undefined) return settled
  const lookedAt = ports.datasets.serverNow()
  const late = new Set(settled.filter(dataset => isLate(dataset, maxAgeMs, lookedAt)).map(({ node }) => node.arn))
  if (late.size === 0) return settled
  const graph = new Map(settled.map(({ node }) => [node.arn, node]))
  const isDue = (arn: string) => late.has(arn) || [...findAncestors(graph, arn)].some(each => late.has(each))
  const demands = [...mergeDemands([{ settings, graph }])].filter(([arn]) => isDue(arn))
  const again = settleDatasets(graph, new Map(demands), { ...ports, lookedAt })
  return Promise.all(settled.map(async first => combineRounds(first, await again.get(first.node.arn))))
}

function isLate({ node, isRefreshed, error }: SettledDataset, maxAgeMs: number, now: number): boolean {
  if (isRefreshed || error !== undefined || !node.isRefreshable || !hasDataAge(node)) return false
  return isTooOld(node.ingestions, maxAgeMs, now)
}

function combineRounds(first: SettledDataset, second: SettledDataset | undefined): SettledDataset {
  if (second === undefined) return first
  const error = second.error ?? first.error
  return {
    node: second.node,
    isRefreshed: first.isRefreshed || second.isRefreshed,
    ...(error === undefined ? {} : { error }),
    warnings: [...first.warnings, ...second.warnings]
  }
}
