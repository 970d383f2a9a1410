import { startEmulator } from '../emulator/emulator.ts'
import { oneSheet, withToken } from './candidates.ts'
import { measure } from './measured.ts'
import { createWorld } from './scale.ts'

export interface Lag {
  readonly jobSeconds: number
  /** From the job's end to the end of the step: the longest seen. */
  readonly longestMs: number
  readonly polls: number
}

/** How long it takes to learn that a job has ended, for a step with one job; the longest of several runs. */
export async function measureEndLag(jobSeconds: number, runs: number, latencyMs: number): Promise<Lag> {
  let [longestMs, polls] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const emulator = await startEmulator({ latencyMs, world: createWorld(jobSeconds) })
    try {
      const { endedAt } = await measure(withToken(emulator, oneSheet))
      longestMs = Math.max(longestMs, endedAt - (emulator.jobs()[0]?.endedAt ?? Number.NaN))
      const count = emulator.calls.filter(({ operation }) => operation === 'DescribeDashboardSnapshotJob').length
      polls = Math.max(polls, count)
    } finally {
      await emulator.stop()
    }
  }
  return { jobSeconds, longestMs, polls }
}
