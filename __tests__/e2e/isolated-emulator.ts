import { type Call, type Emulator, type EmulatorOptions, type Job, startEmulator } from '../../emulator/emulator.ts'
import { type BundleRun, type RunOptions, runBundle } from '../../scripts/run-bundle.ts'

export type Inputs = Readonly<Record<string, string>>

export interface EmulatorSession {
  readonly emulator: Emulator
  /** Runs the committed bundle, always as the same attempt of the same workflow run; `calls` are those of this run. */
  readonly run: (inputs: Inputs, options?: RunOptions) => Promise<BundleRun & { calls: Call[] }>
}

/** Runs `work` with an emulator that no other test uses, so that tests can run concurrently. */
export async function withEmulator<T>(
  work: (session: EmulatorSession) => Promise<T>,
  options: EmulatorOptions = {}
): Promise<T> {
  const emulator = await startEmulator({ timeScale: 0.005, ...options })
  const run: EmulatorSession['run'] = async (inputs, more = {}) => {
    const before = emulator.calls.length
    const ran = await runBundle(inputs, {
      mayReuseProcess: canReuseProcess(more),
      ...more,
      environment: { ...emulator.environment, ...more.environment }
    })
    return { ...ran, calls: emulator.calls.slice(before) }
  }
  try {
    return await work({ emulator, run })
  } finally {
    await emulator.stop()
  }
}

/**
 * Whether a step needs nothing that Node reads at its start, and no signal to its process.
 * With NEW_PROCESSES=1, each step has a separate process.
 */
export function canReuseProcess({ environment = {}, signal }: RunOptions): boolean {
  if (process.env['NEW_PROCESSES'] === '1') return false
  return signal === undefined && !Object.keys(environment).some(name => /^(NODE_.*|TZ|.*_PROXY)$/i.test(name))
}

/** Runs the bundle once with a new emulator, and returns the jobs and objects of the emulator with the result. */
export function runOnce(inputs: Inputs, more: { emulator?: EmulatorOptions; run?: RunOptions } = {}) {
  return withEmulator(async ({ emulator, run }) => {
    const ran = await run(inputs, more.run)
    return { ...ran, jobs: emulator.jobs(), objects: emulator.objects() }
  }, more.emulator)
}

/** Parses an output that contains JSON. The caller asserts its shape. */
export function parseOutput<T>(ran: Pick<BundleRun, 'outputs'>, name: string): T {
  return JSON.parse(ran.outputs[name] ?? '') as T
}

/** Everything that a run prints: its log, stderr and job summary. */
export function getVisibleText(ran: Pick<BundleRun, 'stdout' | 'stderr' | 'summary'>): string {
  return `${ran.stdout}\n${ran.stderr}\n${ran.summary}`
}

/** The snapshot configuration of a job, as QuickSight received it. */
export function getConfiguration(job: Job | undefined): Job['request']['SnapshotConfiguration'] {
  if (job === undefined) throw new Error('The job does not exist')
  return job.request.SnapshotConfiguration
}
