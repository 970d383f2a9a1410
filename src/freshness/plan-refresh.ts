import type { FreshnessSettings } from '../domain/freshness.ts'
import { findNewestCompleted, findNewestRunning, isTooOld } from './data-age.ts'
import { type DatasetGraph, type DatasetNode, findAncestors, hasDataAge, orderParentsFirst } from './dataset-graph.ts'
import { isOwnIngestion } from './ingestion-id.ts'
import type { Ingestion } from './ports.ts'

/** The combined requirements of all reports that use a dataset. */
export interface DatasetDemand {
  /** Wait for an ingestion that is running. */
  readonly waits: boolean
  /** It is refreshed if it is older, in milliseconds; -1 refreshes it whatever its age, and without it, it is not refreshed. */
  readonly refreshAboveMs?: number
}

/** The demands of all reports on each dataset, so that one that several use is refreshed once. */
export function mergeDemands(
  reports: readonly { readonly settings: FreshnessSettings; readonly graph: DatasetGraph }[]
): ReadonlyMap<string, DatasetDemand> {
  const demands = new Map<string, DatasetDemand>()
  for (const { settings, graph } of reports) {
    if (settings.refresh === 'never') continue
    const above = settings.refresh === 'start' ? [settings.maxAgeMs ?? -1] : []
    for (const arn of graph.keys()) {
      const known = demands.get(arn)?.refreshAboveMs
      const limits = [...(known === undefined ? [] : [known]), ...above]
      demands.set(arn, { waits: true, ...(limits.length === 0 ? {} : { refreshAboveMs: Math.min(...limits) }) })
    }
  }
  return demands
}

/** State of a dataset for the decision whether to refresh it. */
export interface RefreshFacts {
  readonly ingestions: readonly Ingestion[]
  /** By the service's clock. */
  readonly now: number
  /** Start of the IDs of the step's own ingestions. */
  readonly ingestionPrefix: string
  /** Whether the step refreshed a dataset that this one reads. */
  readonly isParentRefreshed: boolean
  /** When the step first read the dataset, by the service's clock. */
  readonly lookedAt: number
  /** ID of an ingestion that was waited for and had not read any data at that time. */
  readonly queuedIngestionId?: string | undefined
}

const dayMs = 86_400_000

/**
 * Whether to start an ingestion: the data is too old, or a parent has newer data. If no age was set, an ingestion that
 * read its source after the step began counts as the refresh, and so does one of an earlier attempt of the step.
 */
export function needsRefresh(arn: string, demand: DatasetDemand | undefined, facts: RefreshFacts): boolean {
  const { ingestions, now, ingestionPrefix, isParentRefreshed, lookedAt, queuedIngestionId } = facts
  const above = demand?.refreshAboveMs
  if (above === undefined) return false
  if (isParentRefreshed) return true
  if (above >= 0) return isTooOld(ingestions, above, now)
  const newest = findNewestCompleted(ingestions)
  if (newest === undefined) return true
  const isOwn = isOwnIngestion(ingestionPrefix, arn, newest) && now - newest.createdAt < dayMs
  return !isOwn && newest.createdAt < lookedAt && newest.id !== queuedIngestionId
}

/** The action of an export on a dataset before its jobs start. */
export interface PlannedRefresh {
  readonly node: DatasetNode
  readonly action: 'none' | 'wait' | 'refresh' | 'cannot-refresh'
}

/** Plans the action of an export on each dataset if it started now, parents first. */
export function planRefreshes(
  graph: DatasetGraph,
  demands: ReadonlyMap<string, DatasetDemand>,
  facts: Pick<RefreshFacts, 'now' | 'ingestionPrefix'>
): PlannedRefresh[] {
  const refreshed = new Set<string>()
  return orderParentsFirst(graph).flatMap(arn => {
    const node = graph.get(arn)
    if (node === undefined) return []
    const action = chooseAction(node, demands.get(arn), {
      ...facts,
      lookedAt: facts.now,
      ingestions: node.ingestions,
      isParentRefreshed: [...findAncestors(graph, arn)].some(parent => refreshed.has(parent))
    })
    if (action === 'refresh') refreshed.add(arn)
    return [{ node, action }]
  })
}

function chooseAction(
  node: DatasetNode,
  demand: DatasetDemand | undefined,
  facts: RefreshFacts
): PlannedRefresh['action'] {
  if (!hasDataAge(node) || demand === undefined) return 'none'
  if (demand.waits && findNewestRunning(node.ingestions) !== undefined) return 'wait'
  if (!needsRefresh(node.arn, demand, facts)) return 'none'
  return node.isRefreshable ? 'refresh' : 'cannot-refresh'
}
