import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { createScript, oneSheet, withKeys, withToken } from './candidates.ts'
import { type Contender, measure } from './measured.ts'
import { computeMedians } from './statistics.ts'

/** Medians of what one export costs. */
export type Cost = Record<'wallMs' | 'overheadMs' | 'cpuMs' | 'peakMiB' | 'calls' | 'polls' | 'lagMs', number>

const contenders: Readonly<Record<string, (emulator: Emulator) => Contender>> = {
  'AWS CLI script, polling every 5 s': emulator => createScript(emulator, 5),
  'AWS CLI script, polling every second': emulator => createScript(emulator, 1),
  'action, same keys': emulator => withKeys(emulator, oneSheet),
  'action, GitHub token': emulator => withToken(emulator, oneSheet)
}

/** The same export by script and bundle, in turns, on an emulator that adds `latencyMs` to each call. */
export async function compareSideBySide(runs: number, latencyMs: number): Promise<Record<string, Cost>> {
  const samples = new Map<string, Cost[]>()
  for (let run = 0; run < runs; run++) {
    for (const [name, contender] of Object.entries(contenders)) {
      samples.set(name, [...(samples.get(name) ?? []), await measureCost(contender, latencyMs)])
    }
  }
  return Object.fromEntries([...samples].map(([name, costs]) => [name, computeMedians(costs)]))
}

async function measureCost(contender: (emulator: Emulator) => Contender, latencyMs: number): Promise<Cost> {
  const emulator = await startEmulator({ latencyMs })
  try {
    const { wallMs, cpuMs, peakMiB, endedAt } = await measure(contender(emulator))
    const [job] = emulator.jobs()
    if (job?.endedAt === undefined) throw new Error('No job has ended')
    return {
      wallMs,
      overheadMs: wallMs - (job.endedAt - job.createdAt),
      cpuMs,
      peakMiB,
      calls: emulator.calls.length,
      polls: emulator.calls.filter(({ operation }) => operation === 'DescribeDashboardSnapshotJob').length,
      lagMs: endedAt - job.endedAt
    }
  } finally {
    await emulator.stop()
  }
}

/** The second cost as a share of the first. */
export function computeRatios(script: Cost, action: Cost): Record<'overhead' | 'cpu' | 'memory' | 'lag', number> {
  return {
    overhead: action.overheadMs / script.overheadMs,
    cpu: action.cpuMs / script.cpuMs,
    memory: action.peakMiB / script.peakMiB,
    lag: action.lagMs / script.lagMs
  }
}
