import { ActionError } from '../domain/errors.ts'
import type { Log } from '../domain/ports/run-context.ts'
import type { Clock } from '../lib/clock.ts'
import { createStatusWarning } from '../lib/status-warning.ts'
import { findNewest, hasEnded, ingestionStatuses } from './data-age.ts'
import type { DatasetNode } from './dataset-graph.ts'
import { formatDatasetLabel } from './describe-dataset.ts'
import type { DatasetCatalog, Ingestion } from './ports.ts'

export interface FollowPorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal. */
  readonly signal: AbortSignal
  readonly datasets: DatasetCatalog
}

const firstPollMs = 2000
const maxPollMs = 15_000
const pollGrowth = 1.15
// However many ingestions are followed: at most two requests per second together.
const pollSpacingMs = 500

/** Follows ingestions to their end. */
export interface IngestionFollower {
  /**
   * Polls until the ingestion ends. If another one superseded it, or it was canceled, its successor is followed.
   * @throws ActionError if the step is aborted; it names the ingestion that still runs
   */
  follow(dataset: DatasetNode, ingestionId: string): Promise<Ingestion>
}

/** Follows ingestions; the more it follows, the less often it polls each. */
export function createIngestionFollower(ports: FollowPorts): IngestionFollower {
  const { clock, signal, datasets, log } = ports
  const checkStatus = createStatusWarning('ingestion', ingestionStatuses, message => log.warning(message))
  let active = 0

  async function pollUntilEnd(dataset: DatasetNode, id: string): Promise<Ingestion> {
    active++
    try {
      for (let intervalMs = firstPollMs; ; intervalMs = Math.min(maxPollMs, intervalMs * pollGrowth)) {
        const ingestion = await datasets.describeIngestion(dataset.arn, id)
        if (hasEnded(ingestion)) return ingestion
        checkStatus(ingestion.status)
        await clock.sleep(Math.max(intervalMs, active * pollSpacingMs), signal)
      }
    } catch (error) {
      if (signal.aborted) throw createAbortError(dataset, id, ports)
      throw error
    } finally {
      active--
    }
  }

  async function follow(dataset: DatasetNode, ingestionId: string): Promise<Ingestion> {
    const ended = await pollUntilEnd(dataset, ingestionId)
    if (!isReplaceable(ended)) return ended
    const later = (await datasets.listIngestions(dataset.arn)).filter(
      each => each.id !== ended.id && each.createdAt >= ended.createdAt && !isReplaceable(each)
    )
    const successor = findNewest(later)
    if (successor === undefined) return ended
    return hasEnded(successor) ? successor : follow(dataset, successor.id)
  }

  return { follow }
}

// "INGESTION_SUPERSEDED: a new ingestion is created while another one is still in progress":
// https://docs.aws.amazon.com/quicksight/latest/user/errors-spice-ingestion.html
function isReplaceable({ status, errorType }: Ingestion): boolean {
  return status === 'CANCELLED' || (status === 'FAILED' && errorType === 'INGESTION_SUPERSEDED')
}

function createAbortError(dataset: DatasetNode, id: string, { log, signal }: FollowPorts): ActionError {
  const sentence = `Ingestion ${id} of dataset ${formatDatasetLabel(dataset)} may still run; it was not canceled.`
  log.notice(sentence)
  const reason: unknown = signal.reason
  const isCancelled = reason instanceof ActionError && reason.code === 'CANCELLED'
  return new ActionError(reason instanceof Error ? `${reason.message} ${sentence}` : sentence, {
    code: 'RefreshUnfinished',
    hint: `${isCancelled ? 'Run' : 'Raise timeout-minutes, or run'} the step again: it waits for the ingestion.`,
    cause: reason
  })
}
