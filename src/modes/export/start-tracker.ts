import type { PlannedJob } from '../../domain/model.ts'

/** Knows when every job has been started: with `wait: false` the step then ends. */
export interface Starting {
  /** Aborted when all jobs are started; never while `wait` is true. */
  readonly allStarted: AbortSignal
  planned(jobs: readonly PlannedJob[]): void
  /** Started, or known never to be. */
  settled(job: PlannedJob): void
  /** All reports are planned. */
  complete(): void
}

/** Counts the jobs that are planned and not started. */
export function starting(wait: boolean): Starting {
  const controller = new AbortController()
  const open = new Set<PlannedJob>()
  let allPlanned = false
  const check = () => {
    if (!wait && allPlanned && open.size === 0) controller.abort()
  }
  return {
    allStarted: controller.signal,
    planned: jobs => {
      for (const job of jobs) open.add(job)
    },
    settled: job => {
      open.delete(job)
      check()
    },
    complete: () => {
      allPlanned = true
      check()
    }
  }
}
