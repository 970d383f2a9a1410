import { readCiVariables } from './command-line/ci-environment.ts'
import { getExitCode } from './command-line/exit-code.ts'
import { findFlagProblems } from './command-line/find-flag-problems.ts'
import { type CommandLine, parseCommandLine } from './command-line/parse-command-line.ts'
import { publishCommandResult } from './command-line/publish-result.ts'
import { createTerminalLog, type TerminalLog } from './command-line/terminal-log.ts'
import type { Mask } from './domain/ports/run-context.ts'
import { useCommandLineHints } from './hints/hint-audience.ts'
import { systemClock } from './lib/clock.ts'
import { registerSecret } from './lib/redact.ts'
import { type EntryPoint, runStep } from './run-step.ts'

/**
 * The entry point of the command line: runs one command and prints its result.
 * @returns the exit code
 */
export async function cli(args: readonly string[]): Promise<number> {
  const commandLine = parseCommandLine(args)
  if (commandLine.options.has('version')) return printVersion()
  if (commandLine.options.has('help')) return printHelp()
  if (commandLine.command === undefined && commandLine.problems.length === 0) return printUsage()
  const log = createTerminalLog(
    {
      write: text => process.stderr.write(text),
      isInteractive: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
      columns: () => process.stderr.columns ?? 80,
      showsDebug: commandLine.options.get('debug') === 'true'
    },
    systemClock
  )
  const result = await runStep(await createEntryPoint(commandLine, log))
  log.stop()
  await publishCommandResult(result, {
    log,
    write: text => process.stdout.write(text),
    workspaceRoot: process.cwd(),
    isJson: commandLine.options.get('json') === 'true'
  })
  return getExitCode(result)
}

/** Reads inputs from flags, credentials like the AWS CLI, and tokens from a file. */
async function createEntryPoint(commandLine: CommandLine, log: TerminalLog): Promise<EntryPoint> {
  const { command, inputs } = commandLine
  const problems = findFlagProblems(commandLine, process.env)
  await prepareEnvironment(commandLine)
  useCommandLineHints()
  const presets: Readonly<Record<string, string>> = {
    // An unknown command is reported separately; `list` needs the fewest inputs.
    mode: command === undefined ? 'list' : command === 'probe' ? 'export' : command,
    summary: 'false',
    'github-token': inputs.has('release-tag') ? (process.env['GITHUB_TOKEN'] ?? '') : ''
  }
  const jobIds: Record<string, string> = {}
  return {
    readInput: name => inputs.get(name) ?? presets[name] ?? '',
    environment: process.env,
    problems,
    workspaceRoot: process.cwd(),
    log,
    mask: hideSecret,
    earlyOutputs: {
      values: jobIds,
      publishJobIds: ids => {
        jobIds['job-ids'] = JSON.stringify(ids)
      }
    },
    hasProfileFlag: commandLine.options.has('profile'),
    createTokenSource: () => loadTokenSource(commandLine),
    createCredentialsExporter: () => () => undefined,
    ...(command === 'probe' ? { loadCommand: async () => (await import('./probe/run-probe.ts')).runProbe } : {})
  }
}

const hideSecret: Mask = secret => registerSecret(secret)

/** Sets the environment variables that the rest of the code reads, as on GitHub. */
async function prepareEnvironment({ inputs, options }: CommandLine): Promise<void> {
  // Remove the inputs of a workflow step that runs this command.
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
  Object.assign(process.env, readCiVariables(process.env), { GITHUB_WORKSPACE: process.cwd() })
  const profile = options.get('profile')
  if (profile !== undefined) process.env['AWS_PROFILE'] = profile
  if (inputs.has('aws-region') || process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION']) return
  const { readProfileRegion } = await import('./aws/profile-region.ts')
  const region = await readProfileRegion()
  if (region !== undefined) process.env['AWS_REGION'] = region
}

async function loadTokenSource({ options }: CommandLine): Promise<(audience: string) => Promise<string>> {
  const { createTokenFileSource } = await import('./command-line/web-identity-token.ts')
  return createTokenFileSource(options.get('web-identity-token-file') ?? '')
}

async function printHelp(): Promise<number> {
  const { createHelp } = await import('./command-line/help.ts')
  process.stdout.write(`${await createHelp()}\n`)
  return 0
}

async function printUsage(): Promise<number> {
  const { usage } = await import('./command-line/help.ts')
  process.stderr.write(`${usage}\n\nTo list the flags, run: quicksight-snapshot --help\n`)
  return 2
}

async function printVersion(): Promise<number> {
  const { version } = await import('./version.ts')
  process.stdout.write(`${version}\n`)
  return 0
}
