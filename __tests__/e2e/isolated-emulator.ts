import { type Call, type Emulator, type EmulatorOptions, type Job, startEmulator } from '../../emulator/emulator.ts'
import { type BundleRun, type RunOptions, runBundle } from '../../scripts/run-bundle.ts'

export type Inputs = Readonly<Record<string, string>>

export interface EmulatorSession {
  readonly emulator: Emulator
  /** Runs the committed bundle, each time as the same attempt of the same workflow run; `calls` are those of this run. */
  readonly run: (inputs: Inputs, options?: RunOptions) => Promise<BundleRun & { calls: Call[] }>
}

/** An emulator for one case alone: cases that each have their own may run at the same time. */
export async function withEmulator<T>(
  work: (session: EmulatorSession) => Promise<T>,
  options: EmulatorOptions = {}
): Promise<T> {
  const emulator = await startEmulator({ timeScale: 0.02, ...options })
  const run: EmulatorSession['run'] = async (inputs, more = {}) => {
    const before = emulator.calls.length
    const ran = await runBundle(inputs, { ...more, environment: { ...emulator.environment, ...more.environment } })
    return { ...ran, calls: emulator.calls.slice(before) }
  }
  try {
    return await work({ emulator, run })
  } finally {
    await emulator.stop()
  }
}

/** One run with an emulator of its own, and the jobs it left there. */
export function runOnce(inputs: Inputs, more: { emulator?: EmulatorOptions; run?: RunOptions } = {}) {
  return withEmulator(async ({ emulator, run }) => {
    const ran = await run(inputs, more.run)
    return { ...ran, jobs: emulator.jobs(), objects: emulator.objects() }
  }, more.emulator)
}

/** An output that holds JSON; whatever it holds, its shape is what the case is about. */
export function parseOutput<T>(ran: Pick<BundleRun, 'outputs'>, name: string): T {
  return JSON.parse(ran.outputs[name] ?? '') as T
}

/** Everything a person or a later step can see of a run, but for its outputs. */
export function getVisibleText(ran: Pick<BundleRun, 'stdout' | 'stderr' | 'summary'>): string {
  return `${ran.stdout}\n${ran.stderr}\n${ran.summary}`
}

/** What a job was asked for, as QuickSight received it. */
export function getConfiguration(job: Job | undefined): Job['request']['SnapshotConfiguration'] {
  if (job === undefined) throw new Error('There is no such job')
  return job.request.SnapshotConfiguration
}
