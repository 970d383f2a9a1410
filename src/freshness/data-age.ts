import type { Ingestion } from './ports.ts'

// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Ingestion.html
const endStatuses = new Set(['COMPLETED', 'FAILED', 'CANCELLED'])

export const ingestionStatuses = ['INITIALIZED', 'QUEUED', 'RUNNING', ...endStatuses]

/** Whether the ingestion has ended with any status. An unknown status counts as running. */
export function hasEnded({ status }: Ingestion): boolean {
  return endStatuses.has(status)
}

/** The ingestion whose data dashboards show: a failed or cancelled one leaves the data unchanged. */
export function findNewestCompleted(ingestions: readonly Ingestion[]): Ingestion | undefined {
  return findNewest(ingestions.filter(({ status }) => status === 'COMPLETED'))
}

/** The newest ingestion that has not ended. */
export function findNewestRunning(ingestions: readonly Ingestion[]): Ingestion | undefined {
  return findNewest(ingestions.filter(ingestion => !hasEnded(ingestion)))
}

/** The one that started last: AWS does not document the order of a listing. */
export function findNewest(ingestions: readonly Ingestion[]): Ingestion | undefined {
  return ingestions.reduce<Ingestion | undefined>(
    (newest, each) => (newest === undefined || each.createdAt > newest.createdAt ? each : newest),
    undefined
  )
}

/** Age of the data in milliseconds; `undefined` for a dataset that was never ingested. A start in the future is now. */
export function getAgeMs(ingestions: readonly Ingestion[], now: number): number | undefined {
  const completed = findNewestCompleted(ingestions)
  return completed === undefined ? undefined : Math.max(0, now - completed.createdAt)
}

/** A dataset that was never ingested is infinitely old. */
export function isTooOld(ingestions: readonly Ingestion[], maxAgeMs: number, now: number): boolean {
  return (getAgeMs(ingestions, now) ?? Number.POSITIVE_INFINITY) > maxAgeMs
}

/**
 * Whether a page of a listing shows that no later page matters: it is sorted from new to old and has a completed
 * ingestion. Later pages can only be older then.
 */
export function isDecidingPage(ingestions: readonly Ingestion[]): boolean {
  const [first, last] = [ingestions[0], ingestions.at(-1)]
  if (first === undefined || last === undefined || first.createdAt <= last.createdAt) return false
  const isSorted = ingestions.every((each, i) => each.createdAt <= (ingestions[i - 1] ?? each).createdAt)
  return isSorted && ingestions.some(({ status }) => status === 'COMPLETED')
}
