import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { memoizeAsync } from '../src/lib/memoize.ts'
import { startNode } from './start-node.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

export interface BundleRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** Variables exported to later steps. */
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  readonly workspace: string
  readonly ms: number
}

export interface RunOptions {
  /** Added to the runner's own variables. */
  readonly environment?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly bundle?: string
  /** Whether a process may run it that has run other steps before, which takes a third of the time. */
  readonly mayReuseProcess?: boolean
  /** Sends the signal when the log matches, or at a moment that is promised. */
  readonly signal?: { readonly when: RegExp | Promise<unknown>; readonly name: NodeJS.Signals }
  /** Called with each line of the log as it arrives. */
  readonly onLogLine?: (line: string) => void
}

/** Runs the committed bundle as GitHub's runner would: inputs, files for outputs and summary, and nothing else. */
export async function runBundle(
  inputs: Readonly<Record<string, string>>,
  options: RunOptions = {}
): Promise<BundleRun> {
  const runner = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-'))
  const workspace = options.workspace ?? (await mkdtemp(join(tmpdir(), 'quicksight-snapshot-workspace-')))
  const files = {
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_ENV: join(runner, 'env'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary')
  }
  await Promise.all(Object.values(files).map(file => writeFile(file, '')))
  const environment = {
    ...createGitHubVariables(workspace, runner),
    ...files,
    ...getCompileCache(options),
    ...createInputVariables({ ...(await readDefaults()), ...inputs }),
    ...options.environment
  }
  const ended = await runProcess(options.bundle ?? join(root, 'dist', 'index.js'), environment, workspace, options)
  const [outputs, exported, summary] = await Promise.all(Object.values(files).map(file => readFile(file, 'utf8')))
  await rm(runner, { recursive: true, force: true })
  return {
    ...ended,
    outputs: parseCommandFile(outputs ?? ''),
    exported: parseCommandFile(exported ?? ''),
    summary: summary ?? '',
    workspace
  }
}

/** Variables that the runner sets for every step: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function createGitHubVariables(workspace: string, runner: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: runner,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_JOB: 'export',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'octo-org/reports',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'Export',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: runner
  }
}

/** The compile cache of the caller, if it has one. Coverage needs code that was compiled in the same run. */
function getCompileCache({ environment = {} }: RunOptions): Record<string, string> {
  const { NODE_COMPILE_CACHE } = process.env
  return NODE_COMPILE_CACHE === undefined || 'NODE_V8_COVERAGE' in environment ? {} : { NODE_COMPILE_CACHE }
}

/** The inputs with their defaults in action.yml, which is read once. */
const readDefaults = memoizeAsync(async (): Promise<Record<string, string>> => {
  const { inputs } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const entries = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''])
  // The runner would put the job's token here.
  return { ...Object.fromEntries(entries), 'github-token': '' }
})

function createInputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

/** Runs a file with Node and nothing in its environment but `env`. */
export function runProcess(
  file: string,
  env: Record<string, string>,
  cwd: string,
  options: Pick<RunOptions, 'signal' | 'onLogLine' | 'mayReuseProcess'>,
  args: readonly string[] = []
): Promise<Omit<BundleRun, 'outputs' | 'exported' | 'summary' | 'workspace'>> {
  const startedAt = performance.now()
  return new Promise((resolve, reject) => {
    let stdout = ''
    let emittedLength = 0
    let stderr = ''
    let isSignalled = false
    const signal = () => {
      if (options.signal === undefined || isSignalled) return
      isSignalled = true
      child.kill(options.signal.name)
    }
    const when = options.signal?.when
    const child = startNode(
      { file, args, env, cwd, mayReuseProcess: options.mayReuseProcess === true },
      {
        onStdout: text => {
          stdout += text
          const lines = stdout.slice(emittedLength).split('\n')
          emittedLength = stdout.length - (lines.pop() ?? '').length
          for (const line of lines) options.onLogLine?.(line)
          if (when !== undefined && 'test' in when && when.test(stdout)) signal()
        },
        onStderr: text => {
          stderr += text
        },
        onClose: code => resolve({ code, stdout, stderr, ms: performance.now() - startedAt }),
        onError: reject
      }
    )
    if (when !== undefined && 'then' in when) when.then(signal, reject)
  })
}

/** Reads a file of `name<<delimiter` blocks; of several values of a name the last one counts. */
function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)) values[name] = value
  return values
}
