import { ActionError, ServiceError } from '../domain/errors.ts'
import { findNewestCompleted, findNewestRunning } from './data-age.ts'
import { type DatasetGraph, type DatasetNode, findAncestors, hasDataAge, orderParentsFirst } from './dataset-graph.ts'
import { formatDatasetLabel } from './describe-dataset.ts'
import { createIngestionFollower, type FollowPorts, type IngestionFollower } from './follow-ingestion.ts'
import { findFreeIngestionId, isOwnIngestion } from './ingestion-id.ts'
import { type DatasetDemand, needsRefresh } from './plan-refresh.ts'
import type { Ingestion } from './ports.ts'
import { createIngestionError, createQuotaError } from './refresh-errors.ts'

export interface RefreshPorts extends FollowPorts {
  /** Start of the IDs of the ingestions that the step starts. */
  readonly ingestionPrefix: string
  /** When the step read the datasets, by the service's clock. */
  readonly lookedAt: number
}

/** A dataset after its ingestions were waited for and it was refreshed, as far as the reports require it. */
export interface SettledDataset {
  /** With the ingestions as they are now. */
  readonly node: DatasetNode
  /** Whether this step refreshed it. */
  readonly isRefreshed: boolean
  /** Why a refresh that was required was not made. */
  readonly error?: ActionError
  readonly warnings: readonly string[]
}

/** The state of a dataset that is left unchanged. */
export function toSettledDataset(node: DatasetNode): SettledDataset {
  return { node, isRefreshed: false, warnings: [] }
}

/** Settles each dataset once, after the datasets that it reads; independent ones at the same time. */
export function settleDatasets(
  graph: DatasetGraph,
  demands: ReadonlyMap<string, DatasetDemand>,
  ports: RefreshPorts
): ReadonlyMap<string, Promise<SettledDataset>> {
  const follower = createIngestionFollower(ports)
  const settling = new Map<string, Promise<SettledDataset>>()
  for (const arn of orderParentsFirst(graph)) {
    const node = graph.get(arn)
    if (node === undefined) continue
    // In a cycle, the ancestors that come later are not waited for.
    const ancestors = [...findAncestors(graph, arn)].flatMap(each => settling.get(each) ?? [])
    const settled = settleDataset(node, demands.get(arn), ancestors, follower, ports)
    // The reports that wait for the dataset handle the failure.
    settled.catch(() => undefined)
    settling.set(arn, settled)
  }
  return settling
}

async function settleDataset(
  node: DatasetNode,
  demand: DatasetDemand | undefined,
  ancestors: readonly Promise<SettledDataset>[],
  follower: IngestionFollower,
  ports: RefreshPorts
): Promise<SettledDataset> {
  if (demand === undefined || !hasDataAge(node)) return toSettledDataset(node)
  try {
    const waited = await waitForRunning(node, follower, ports)
    if (demand.refreshAboveMs === undefined) return waited.settled
    const isParentRefreshed = (await Promise.all(ancestors)).some(({ isRefreshed }) => isRefreshed)
    const isRequired = (ingestions: readonly Ingestion[]) =>
      needsRefresh(node.arn, demand, {
        ingestions,
        now: ports.datasets.serverNow(),
        ingestionPrefix: ports.ingestionPrefix,
        isParentRefreshed,
        lookedAt: ports.lookedAt,
        queuedIngestionId: waited.queuedIngestionId
      })
    if (!isRequired(waited.settled.node.ingestions)) return waited.settled
    if (!node.isRefreshable) return addNotRefreshableNotice(waited.settled, ports)
    return await refresh(waited.settled.node, isParentRefreshed ? () => true : isRequired, follower, ports)
  } catch (error) {
    if (ports.signal.aborted || !(error instanceof ActionError)) throw error
    return { ...toSettledDataset(node), error }
  }
}

interface WaitedDataset {
  readonly settled: SettledDataset
  readonly queuedIngestionId?: string
}

/** Waits for a running ingestion, if any. */
async function waitForRunning(
  node: DatasetNode,
  follower: IngestionFollower,
  { log, ingestionPrefix }: RefreshPorts
): Promise<WaitedDataset> {
  const running = findNewestRunning(node.ingestions)
  if (running === undefined) return { settled: toSettledDataset(node) }
  log.info(`Dataset ${formatDatasetLabel(node)}: waiting for ingestion ${running.id}, ${running.status}`)
  const ended = await follower.follow(node, running.id)
  log.info(`Dataset ${formatDatasetLabel(node)}: ingestion ${ended.id} ${ended.status}`)
  const settled = {
    node: { ...node, ingestions: replaceIngestion(node.ingestions, ended) },
    isRefreshed: ended.status === 'COMPLETED' && isOwnIngestion(ingestionPrefix, node.arn, ended),
    warnings: ended.status === 'COMPLETED' ? [] : [createIngestionError(node, ended).message]
  }
  return running.status === 'RUNNING' ? { settled } : { settled, queuedIngestionId: ended.id }
}

/** The ingestions with one in its new state. */
function replaceIngestion(ingestions: readonly Ingestion[], changed: Ingestion): readonly Ingestion[] {
  return [changed, ...ingestions.filter(({ id }) => id !== changed.id)]
}

function addNotRefreshableNotice(settled: SettledDataset, { log }: RefreshPorts): SettledDataset {
  log.notice(
    `Dataset ${formatDatasetLabel(settled.node)} contains uploaded files and cannot be refreshed; only the age of its data is checked.`
  )
  return settled
}

// Each round waits for an ingestion that someone else started in the meantime.
const maxRounds = 10

/** Starts an ingestion and follows it. It never starts one while another runs, since that one could be superseded. */
async function refresh(
  node: DatasetNode,
  isRequired: (ingestions: readonly Ingestion[]) => boolean,
  follower: IngestionFollower,
  ports: RefreshPorts
): Promise<SettledDataset> {
  const { datasets, ingestionPrefix, log } = ports
  for (let round = 1; ; round++) {
    const ingestions = await datasets.listIngestions(node.arn)
    const running = round > maxRounds ? undefined : findNewestRunning(ingestions)
    if (running === undefined && round > 1 && !isRequired(ingestions)) {
      return { ...toSettledDataset({ ...node, ingestions }), isRefreshed: isOwnNewest(node, ingestions, ports) }
    }
    if (running === undefined) return startAndFollow({ ...node, ingestions }, follower, ports)
    log.info(`Dataset ${formatDatasetLabel(node)}: waiting for ingestion ${running.id}, which someone else started`)
    const ended = await follower.follow(node, running.id)
    if (ended.status === 'COMPLETED' && isOwnIngestion(ingestionPrefix, node.arn, ended))
      return { ...toSettledDataset({ ...node, ingestions: replaceIngestion(ingestions, ended) }), isRefreshed: true }
  }
}

function isOwnNewest(node: DatasetNode, ingestions: readonly Ingestion[], { ingestionPrefix }: RefreshPorts): boolean {
  const newest = findNewestCompleted(ingestions)
  return newest !== undefined && isOwnIngestion(ingestionPrefix, node.arn, newest)
}

async function startAndFollow(
  node: DatasetNode,
  follower: IngestionFollower,
  ports: RefreshPorts
): Promise<SettledDataset> {
  const { datasets, log } = ports
  const id = findFreeIngestionId(ports.ingestionPrefix, node.arn, node.ingestions)
  const { type, warnings } = await chooseType(node, ports)
  try {
    await datasets.createIngestion(node.arn, id, type)
    log.info(`Dataset ${formatDatasetLabel(node)}: refresh started as ingestion ${id} (${type})`)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.kind === 'job-limit') return { ...toSettledDataset(node), warnings, error: createQuotaError(node, error) }
    // The response to an earlier request was lost, or another attempt of the step was faster.
    if (error.kind !== 'already-exists') throw error
    log.info(`Dataset ${formatDatasetLabel(node)}: ingestion ${id} already exists`)
  }
  const ended = await follower.follow(node, id)
  log.info(`Dataset ${formatDatasetLabel(node)}: ingestion ${ended.id} ${ended.status}`)
  const after = { ...node, ingestions: replaceIngestion(node.ingestions, ended) }
  if (ended.status === 'COMPLETED') return { node: after, isRefreshed: true, warnings }
  return { node: after, isRefreshed: false, warnings, error: createIngestionError(node, ended) }
}

/** Incremental if a look-back window is set up. Without the permission to know, a full refresh is right, too. */
async function chooseType(node: DatasetNode, { datasets, signal }: RefreshPorts) {
  try {
    const isIncremental = await datasets.hasLookbackWindow(node.arn)
    return { type: isIncremental ? 'INCREMENTAL_REFRESH' : 'FULL_REFRESH', warnings: [] } as const
  } catch (error) {
    if (signal.aborted || !(error instanceof ServiceError) || error.kind !== 'denied') throw error
    const warning = `Dataset ${formatDatasetLabel(node)} is refreshed in full, since its refresh properties cannot be read: ${error.message}`
    return { type: 'FULL_REFRESH', warnings: [warning] } as const
  }
}
