import { fileURLToPath } from 'node:url'
import type { Emulator } from '../emulator/emulator.ts'
import type { Contender } from './measured.ts'

const account = '123456789012'
const email = 'analyst@example.com'
const dashboard = 'sales-overview'
const sheet = 'sheet-summary'
const bucket = 'reports-us-east-1'
const formatRoleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`
const resolvePath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export type Inputs = Readonly<Record<string, string>>

/** The script around the AWS CLI; it polls its job every `pollSeconds`. */
export function createScript(emulator: Emulator, pollSeconds: number): Contender {
  return {
    command: ['bash', resolvePath('./cli-script.sh')],
    environment: {
      ...getMachine(),
      ...emulator.environment,
      ...emulator.userCredentials,
      ACCOUNT: account,
      EMAIL: email,
      ROLE_ARN: formatRoleArn('quicksight-identity'),
      DASHBOARD: dashboard,
      SHEET: sheet,
      BUCKET: bucket,
      PREFIX: 'bench',
      POLL_SECONDS: String(pollSeconds)
    }
  }
}

/** One sheet as a PDF in a bucket, by the script. */
export const oneSheet: Inputs = {
  'aws-account-id': account,
  'aws-region': 'us-east-1',
  'identity-role-to-assume': formatRoleArn('quicksight-identity'),
  'user-email': email,
  'dashboard-id': dashboard,
  'sheet-ids': sheet,
  bucket
}

/** The bundle of this checkout. */
export const builtBundle = resolvePath('../dist/index.js')

/** The bundle with the keys that the script has: the same calls. */
export function withKeys(emulator: Emulator, inputs: Inputs, program = builtBundle): Contender {
  return createBundle(program, inputs, { ...emulator.environment, ...emulator.userCredentials })
}

/** The bundle as a workflow has it: it begins with GitHub's token and a role. */
export function withToken(emulator: Emulator, inputs: Inputs, program = builtBundle): Contender {
  return createBundle(program, { 'role-to-assume': formatRoleArn('github-actions'), ...inputs }, emulator.environment)
}

/** A program that makes its first call with the SDK and the same keys, and does nothing else. */
export function createSdkAlone(emulator: Emulator, program: string): Contender {
  return {
    command: [process.execPath, program, account, email, 'us-east-1'],
    environment: { ...getMachine(), ...emulator.environment, ...emulator.userCredentials }
  }
}

let runs = 0

/** The bundle as a separate workflow run, so that it does not find the jobs of another. */
function createBundle(program: string, inputs: Inputs, environment: Readonly<Record<string, string>>): Contender {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    command: [process.execPath, program],
    environment: {
      ...getMachine(),
      ...environment,
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: `${process.pid}${runs++}`,
      ...Object.fromEntries(given)
    }
  }
}

/** The bundle with an invalid input: it reports the problem and exits. */
export function createWrongInput(program: string): Contender {
  return createBundle(program, { ...oneSheet, format: 'PFD' }, {})
}

/** Node itself. */
export const bareNode: Contender = { command: [process.execPath, '-e', '0'], environment: getMachine() }

function getMachine(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
}
