import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type Call, type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/emulator.ts'
import { type BundleRun, type RunOptions, runBundle } from '../../scripts/run-bundle.ts'

export const account = '123456789012'
export const role = (name: string) => `arn:aws:iam::${account}:role/${name}`

/** The inputs of a well set-up workflow; each case overrides what it is about. */
export const validInputs: Readonly<Record<string, string>> = {
  'role-to-assume': role('github-actions'),
  'identity-role-to-assume': role('quicksight-identity'),
  'aws-region': 'us-east-1',
  'user-email': 'analyst@example.com',
  'dashboard-id': 'sales-overview',
  bucket: 'reports-us-east-1'
}

export interface Ground {
  readonly emulator: () => Emulator
  /** Runs the committed bundle against the emulator. */
  readonly run: (
    inputs: Readonly<Record<string, string>>,
    options?: RunOptions
  ) => Promise<BundleRun & { calls: Call[] }>
}

/** An emulator for the tests of a file, with jobs fifty times as fast as in the world file. */
export function useSharedEmulator(options: EmulatorOptions = {}): Ground {
  let emulator: Emulator | undefined
  const there = () => {
    if (emulator === undefined) throw new Error('the emulator is not started')
    return emulator
  }
  beforeAll(async () => {
    emulator = await startEmulator({ timeScale: 0.02, ...options })
  })
  afterEach(() => {
    there().calls.length = 0
  })
  afterAll(() => there().stop())
  return {
    emulator: there,
    run: async (inputs, more = {}) => {
      const before = there().calls.length
      const environment = { ...there().environment, GITHUB_RUN_ID: String(nextRun++), ...more.environment }
      const ran = await runBundle(inputs, { ...more, environment })
      return { ...ran, calls: there().calls.slice(before) }
    }
  }
}

// Each run is a workflow run of its own, so that none finds the jobs of another.
let nextRun = 9_000_000_000

export function operations(calls: readonly Call[]): string[] {
  return calls.map(call => call.operation)
}

/** Without the repeats that polling makes, and without the lookups of buckets, which are made beside other calls. */
export function sequence(calls: readonly Call[]): string[] {
  return operations(calls)
    .filter(operation => operation !== 'HeadBucket')
    .filter((operation, i, all) => operation !== all[i - 1])
}
