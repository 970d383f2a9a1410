import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type Call, type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/emulator.ts'
import { type BundleRun, type RunOptions, runBundle } from '../../scripts/run-bundle.ts'

export const account = '123456789012'
export const toRoleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`

/** The inputs of a well set-up workflow; each case overrides what it is about. */
export const validInputs: Readonly<Record<string, string>> = {
  'role-to-assume': toRoleArn('github-actions'),
  'identity-role-to-assume': toRoleArn('quicksight-identity'),
  'aws-region': 'us-east-1',
  'user-email': 'analyst@example.com',
  'dashboard-id': 'sales-overview',
  bucket: 'reports-us-east-1'
}

export interface SharedEmulator {
  readonly emulator: () => Emulator
  /** Runs the committed bundle against the emulator. */
  readonly run: (
    inputs: Readonly<Record<string, string>>,
    options?: RunOptions
  ) => Promise<BundleRun & { calls: Call[] }>
}

/** An emulator for the tests of a file, with jobs fifty times as fast as in the world file. */
export function useSharedEmulator(options: EmulatorOptions = {}): SharedEmulator {
  let emulator: Emulator | undefined
  const getEmulator = () => {
    if (emulator === undefined) throw new Error('the emulator is not started')
    return emulator
  }
  beforeAll(async () => {
    emulator = await startEmulator({ timeScale: 0.02, ...options })
  })
  afterEach(() => {
    getEmulator().calls.length = 0
  })
  afterAll(() => getEmulator().stop())
  return {
    emulator: getEmulator,
    run: async (inputs, more = {}) => {
      const before = getEmulator().calls.length
      const environment = { ...getEmulator().environment, GITHUB_RUN_ID: String(nextRun++), ...more.environment }
      const ran = await runBundle(inputs, { ...more, environment })
      return { ...ran, calls: getEmulator().calls.slice(before) }
    }
  }
}

// Each run is a workflow run of its own, so that none finds the jobs of another.
let nextRun = 9_000_000_000

export function getOperations(calls: readonly Call[]): string[] {
  return calls.map(call => call.operation)
}

/** Without the repeats that polling makes, and without the lookups of buckets, which are made beside other calls. */
export function getCallSequence(calls: readonly Call[]): string[] {
  return getOperations(calls)
    .filter(operation => operation !== 'HeadBucket')
    .filter((operation, i, all) => operation !== all[i - 1])
}
