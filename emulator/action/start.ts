import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { appendToRunnerFile, failStep } from './runner-files.ts'

const startTimeoutMs = 60_000
const pollMs = 50

// Variables that the runner sets for each step and ignores in GITHUB_ENV: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
const reserved = /^GITHUB_/

/** Starts the emulator in the background and hands its environment to the later steps of the job. */
async function runStart(): Promise<void> {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'quicksight-snapshot-emulator-'))
  const envFile = join(folder, 'environment')
  const logFile = join(folder, 'log')
  const log = openSync(logFile, 'a')
  // Node takes --env-file for its own option, wherever it is, unless a -- comes first.
  const child = spawn(process.execPath, ['--', join(import.meta.dirname, 'cli.js'), ...readArguments(envFile)], {
    detached: true,
    stdio: ['ignore', log, log]
  })
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The emulator did not start:\n${readFileSync(logFile, 'utf8').trim()}`)))
  })
  const environment = await Promise.race([waitForEnvironment(envFile), ended])
  child.unref()
  appendToRunnerFile('GITHUB_STATE', 'pid', String(child.pid))
  appendToRunnerFile('GITHUB_STATE', 'log', logFile)
  for (const [name, value] of environment) if (!reserved.test(name)) appendToRunnerFile('GITHUB_ENV', name, value)
  const url = new Map(environment).get('AWS_ENDPOINT_URL') ?? ''
  appendToRunnerFile('GITHUB_OUTPUT', 'url', url)
  appendToRunnerFile('GITHUB_OUTPUT', 'log', logFile)
  console.log(`The emulator listens on ${url}. Later steps use it instead of AWS.`)
  if (process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] !== undefined)
    console.log(
      '::warning::This job has id-token: write, so GitHub sets ACTIONS_ID_TOKEN_REQUEST_URL for each step and OIDC tokens come from GitHub, which the emulator does not trust. Remove the permission from this job.'
    )
}

function readArguments(envFile: string): string[] {
  const getInput = (name: string) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const options = ['port', 'world', 'time-scale', 'faults', 'credentials'] as const
  const imports = getInput('import')
    .split('\n')
    .map(file => file.trim())
    .filter(Boolean)
  const importOptions = imports.flatMap(file => ['--import', file])
  return [
    '--env-file',
    envFile,
    ...importOptions,
    ...options.flatMap(name => (getInput(name) === '' ? [] : [`--${name}`, getInput(name)]))
  ]
}

async function waitForEnvironment(file: string): Promise<readonly (readonly [string, string])[]> {
  const deadline = performance.now() + startTimeoutMs
  while (performance.now() < deadline) {
    const entries = readEnvironment(file)
    if (entries.length > 0) {
      const url = new Map(entries).get('AWS_ENDPOINT_URL')
      if (url !== undefined && (await fetch(`${url}/_emulator/ready`)).ok) return entries
    }
    await delay(pollMs)
  }
  throw new Error(`The emulator was not ready after ${startTimeoutMs / 1000} seconds`)
}

function readEnvironment(file: string): readonly (readonly [string, string])[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    return lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
  } catch {
    return []
  }
}

// Without an explicit exit, the connection to the emulator would keep the step alive.
runStart()
  .catch(failStep)
  .finally(() => process.exit())
