import type { JobOutcome } from './snapshot-job.ts'

/** When the oldest reused job of a file was created, ISO 8601; `undefined` if this step started all of them. */
export function formatReuseTime(jobs: readonly JobOutcome[]): string | undefined {
  const times = jobs.flatMap(({ reusedFrom }) => reusedFrom ?? [])
  return times.length === 0 ? undefined : new Date(Math.min(...times)).toISOString()
}
