import { startEmulator } from '../emulator/emulator.ts'
import { loadWorld } from '../emulator/world.ts'
import { type Inputs, oneSheet, withToken } from './candidates.ts'
import { measure } from './measured.ts'
import { countPeakPerSecond } from './statistics.ts'

const slots = 12

export interface Scale {
  readonly jobs: number
  readonly jobSeconds: number
  /** From the first start to the last job's end. */
  readonly makespanMs: number
  readonly idealMs: number
  readonly wallMs: number
  /** QuickSight's, in any second. */
  readonly mostRequests: number
  readonly requests: number
  /** Starts that found no slot. */
  readonly refused: number
  readonly throttled: number
  readonly cpuMs: number
  readonly peakMiB: number
}

/** So many jobs of one length, under 12 slots and 10 requests a second. */
export async function scale(jobs: number, jobSeconds: number, latencyMs: number): Promise<Scale> {
  const emulator = await startEmulator({ latencyMs, world: createWorld(jobSeconds) })
  try {
    const { wallMs, cpuMs, peakMiB } = await measure(withToken(emulator, createManyReports(jobs)))
    const errors = emulator.calls.map(({ error }) => error)
    const done = emulator.jobs()
    if (done.length !== jobs) throw new Error(`${done.length} jobs were started, not ${jobs}`)
    const first = Math.min(...done.map(({ createdAt }) => createdAt))
    const times = emulator.calls.filter(isQuickSight).map(({ at }) => at)
    return {
      jobs,
      jobSeconds,
      makespanMs: Math.max(...done.map(({ endedAt }) => endedAt ?? Number.NaN)) - first,
      idealMs: Math.ceil(jobs / slots) * jobSeconds * 1000,
      wallMs,
      mostRequests: countPeakPerSecond(times),
      requests: times.length,
      refused: errors.filter(error => error === 'LimitExceededException').length,
      throttled: errors.filter(error => error === 'ThrottlingException').length,
      cpuMs,
      peakMiB
    }
  } finally {
    await emulator.stop()
  }
}

const isQuickSight = ({ operation }: { operation: string }) => /Dashboard|IdentityContext/.test(operation)

/** The emulator's own account, with jobs of that length. */
export function createWorld(jobSeconds: number) {
  const world = loadWorld()
  world.job = { queuedSeconds: jobSeconds / 10, runningSeconds: (jobSeconds * 9) / 10 }
  return world
}

/** One report per job; a parameter distinguishes them. */
function createManyReports(count: number): Inputs {
  const reports = Array.from({ length: count }, (_, i) => ({
    name: `report ${i + 1}`,
    parameters: JSON.stringify({ TopCount: [i + 1] })
  }))
  return { ...oneSheet, reports: JSON.stringify(reports) }
}
