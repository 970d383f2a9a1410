import type { RunContext } from '../domain/ports/run-context.ts'
import { createSemaphore } from '../lib/semaphore.ts'
import { createAccountSlotGate } from './account-slot-gate.ts'

/** Limits the running jobs: to `max-concurrency`, and to the account's slots, which other clients use, too. */
export interface JobSlots {
  /** Waits for a slot of this step. */
  acquire(signal: AbortSignal): Promise<void>
  /** Frees the slot of a job that has ended for the start that has waited longest. */
  release(): void
  /**
   * Starts a job, and waits while the account has no free slot. Only one start retries at a time; the others queue behind
   * it.
   */
  start<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T>
}

/**
 * The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function createJobSlots(count: number, ports: RunContext): JobSlots {
  const semaphore = createSemaphore(count)
  const service = createAccountSlotGate(ports)
  return {
    acquire: semaphore.acquire,
    release: () => {
      semaphore.release()
      service.notifySlotFree()
    },
    start: service.start
  }
}
