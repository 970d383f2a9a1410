import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type Call, type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/emulator.ts'
import { type BundleRun, type RunOptions, runBundle } from '../../scripts/run-bundle.ts'

export const account = '123456789012'
export const toRoleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`

/** Inputs of a workflow that is set up correctly; each test overrides those that it is about. */
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

/** Starts one emulator for all tests of a file; its jobs run two hundred times as fast as the world file says. */
export function useSharedEmulator(options: EmulatorOptions = {}): SharedEmulator {
  let emulator: Emulator | undefined
  const getEmulator = () => {
    if (emulator === undefined) throw new Error('the emulator is not started')
    return emulator
  }
  beforeAll(async () => {
    emulator = await startEmulator({ timeScale: 0.005, ...options })
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

// Each run has a different workflow run ID, so that no run finds the jobs of another one.
let nextRun = 9_000_000_000

/** Names of the calls, in order. */
export function getOperations(calls: readonly Call[]): string[] {
  return calls.map(call => call.operation)
}

/** Names of the calls in order, without the repeats of polling and without HeadBucket, whose place in the order varies. */
export function getCallSequence(calls: readonly Call[]): string[] {
  return getOperations(calls)
    .filter(operation => operation !== 'HeadBucket')
    .filter((operation, i, all) => operation !== all[i - 1])
}
