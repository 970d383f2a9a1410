import type { Clock } from './clock.ts'

/** Runs the task on the first call; calls within `ms` of a run lead to one more run when that time has passed. */
export function throttle(ms: number, clock: Clock, task: () => void): () => void {
  let isRequested = false
  let isCoolingDown = false
  async function runWhileRequested(): Promise<void> {
    isCoolingDown = true
    while (isRequested) {
      isRequested = false
      task()
      await clock.sleep(ms)
    }
    isCoolingDown = false
  }
  return () => {
    isRequested = true
    if (!isCoolingDown) void runWhileRequested()
  }
}
