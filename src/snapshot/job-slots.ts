import { places } from '../lib/semaphore.ts'
import { type DoorPorts, door } from './account-slot-gate.ts'

/** Room for jobs: at most so many of ours at once, and the account's running jobs, which others hold too. */
export interface Slots {
  /** Waits for one of our places. */
  take(signal: AbortSignal): Promise<void>
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
export function slots(count: number, ports: DoorPorts): Slots {
  const ours = places(count)
  const service = door(ports)
  return {
    take: ours.take,
    release: () => {
      ours.release()
      service.knock()
    },
    start: service.start
  }
}
