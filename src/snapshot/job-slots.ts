import type { RunContext } from '../domain/ports.ts'
import { createSemaphore } from '../lib/semaphore.ts'
import { createAccountSlotGate } from './account-slot-gate.ts'

/** Room for jobs: at most so many of ours at once, and the account's running jobs, which others hold too. */
export interface JobSlots {
  /** Waits for one of our places. */
  acquire(signal: AbortSignal): Promise<void>
  /** A job of ours has ended: its place goes to the one that waits longest. */
  release(): void
  /**
   * Starts a job, waiting for as long as the account has no slot free. Only one start waits at the service's door at a
   * time; the others wait behind it.
   */
  start<T>(attempt: () => Promise<T>, isFull: (error: unknown) => boolean): Promise<T>
}

/**
 * The account runs 12 jobs at once by default and refuses the next one instead of queueing it.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function slots(count: number, ports: RunContext): JobSlots {
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
