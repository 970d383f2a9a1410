import type { PlannedJob } from '../../domain/snapshot-job.ts'

/** Tracks when every job has been started: with `wait: false` the step then ends. */
export interface StartTracker {
  /** Aborted when all jobs are started; never while `wait` is true. */
  readonly allStarted: AbortSignal
  addJobs(jobs: readonly PlannedJob[]): void
  /** Marks a job as started, or as never starting. */
  markSettled(job: PlannedJob): void
  /** All reports are planned. */
  allJobsAdded(): void
}

/** Counts the jobs that are planned and not started. */
export function createStartTracker(wait: boolean): StartTracker {
  const controller = new AbortController()
  const notStarted = new Set<PlannedJob>()
  let allPlanned = false
  const check = () => {
    if (!wait && allPlanned && notStarted.size === 0) controller.abort()
  }
  return {
    allStarted: controller.signal,
    addJobs: jobs => {
      for (const job of jobs) notStarted.add(job)
    },
    markSettled: job => {
      notStarted.delete(job)
      check()
    },
    allJobsAdded: () => {
      allPlanned = true
      check()
    }
  }
}
