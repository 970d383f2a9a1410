import { fileURLToPath } from 'node:url'
import type { Emulator } from '../emulator/emulator.ts'
import type { Contender } from './measured.ts'

const account = '123456789012'
const email = 'analyst@example.com'
const dashboard = 'sales-overview'
const sheet = 'sheet-summary'
const bucket = 'reports-us-east-1'
const roleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export type Inputs = Readonly<Record<string, string>>

/** The script around the AWS CLI; it polls its job every `pollSeconds`. */
export function script(emulator: Emulator, pollSeconds: number): Contender {
  return {
    command: ['bash', path('./cli-script.sh')],
    environment: {
      ...machine(),
      ...emulator.environment,
      ...emulator.userCredentials,
      ACCOUNT: account,
      EMAIL: email,
      ROLE_ARN: roleArn('quicksight-identity'),
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
  'identity-role-to-assume': roleArn('quicksight-identity'),
  'user-email': email,
  'dashboard-id': dashboard,
  'sheet-ids': sheet,
  bucket
}

/** The bundle of this checkout. */
export const builtBundle = path('../dist/index.js')

/** The bundle with the keys that the script has: the same calls. */
export function withKeys(emulator: Emulator, inputs: Inputs, program = builtBundle): Contender {
  return bundle(program, inputs, { ...emulator.environment, ...emulator.userCredentials })
}

/** The bundle as a workflow has it: it begins with GitHub's token and a role. */
export function withToken(emulator: Emulator, inputs: Inputs, program = builtBundle): Contender {
  return bundle(program, { 'role-to-assume': roleArn('github-actions'), ...inputs }, emulator.environment)
}

/** A program that makes its first call with the SDK and the same keys, and does nothing else. */
export function sdkAlone(emulator: Emulator, program: string): Contender {
  return {
    command: [process.execPath, program, account, email, 'us-east-1'],
    environment: { ...machine(), ...emulator.environment, ...emulator.userCredentials }
  }
}

let runs = 0

/** The bundle as a separate workflow run, so that it does not find the jobs of another. */
function bundle(program: string, inputs: Inputs, environment: Readonly<Record<string, string>>): Contender {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    command: [process.execPath, program],
    environment: {
      ...machine(),
      ...environment,
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: `${process.pid}${runs++}`,
      ...Object.fromEntries(given)
    }
  }
}

/** The bundle with an invalid input: it reports the problem and exits. */
export function wrongInput(program: string): Contender {
  return bundle(program, { ...oneSheet, format: 'PFD' }, {})
}

/** Node itself. */
export const bareNode: Contender = { command: [process.execPath, '-e', '0'], environment: machine() }

function machine(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
}
