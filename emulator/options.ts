import { parseArgs } from 'node:util'

export const defaultPort = 4680

export const usage = `Usage: quicksight-snapshot-emulator [options]
       quicksight-snapshot-emulator [options] --exec -- COMMAND [ARGUMENTS]

  --port N           port to listen on (${defaultPort}; 0 picks a free one)
  --host ADDRESS     address to listen on (127.0.0.1; 0.0.0.0 for containers)
  --world FILE       the AWS account to emulate; a file with "extends: default" adds to the default one
  --import FILE      add a dashboard of your own: the JSON response of aws quicksight describe-dashboard-definition,
                     describe-dashboard, describe-data-set or list-users (repeatable)
  --time-scale N     factor for job durations (1; 0.01 is a hundred times faster)
  --latency MS       delay before each response (0)
  --faults JSON      faults to inject from the start: a JSON object or list
  --seed N           random seed for faults with a probability (1)
  --credentials WHO  user: AWS keys of the first IAM user and GitHub's OIDC variables; oidc: without the keys (user)
  --env-file FILE    write the environment as NAME=value lines to FILE instead of printing export commands
  --quiet            do not log requests
  --exec             start, run COMMAND with the environment, stop, and exit with its code
  --help             print this help
`

const options = {
  port: { type: 'string', default: String(defaultPort) },
  host: { type: 'string', default: '127.0.0.1' },
  world: { type: 'string' },
  import: { type: 'string', multiple: true },
  'time-scale': { type: 'string', default: '1' },
  latency: { type: 'string', default: '0' },
  faults: { type: 'string', default: '[]' },
  seed: { type: 'string', default: '1' },
  credentials: { type: 'string', default: 'user' },
  'env-file': { type: 'string' },
  quiet: { type: 'boolean', default: false },
  exec: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false }
} as const

export interface CommandLine {
  readonly help: boolean
  readonly port: number
  readonly host: string
  readonly world: string | undefined
  /** Files with responses of the AWS CLI to import. */
  readonly imports: readonly string[]
  readonly timeScale: number
  readonly latencyMs: number
  readonly seed: number
  /** Value of `--faults`, not validated yet. */
  readonly faults: readonly unknown[]
  readonly credentials: 'user' | 'oidc'
  readonly envFile: string | undefined
  readonly quiet: boolean
  /** With `--exec`: the command and its arguments. */
  readonly command: readonly string[] | undefined
}

/**
 * Reads the command line.
 * @throws Error that names the option and what it accepts
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parseOptions(args)
  if (!values.exec && positionals.length > 0)
    throw new Error(
      `Unexpected argument: ${positionals[0]}. To run a command, write --exec -- ${positionals.join(' ')}`
    )
  if (values.exec && positionals.length === 0) throw new Error('--exec needs a command: --exec -- COMMAND [ARGUMENTS]')
  return {
    help: values.help,
    port: parseNumber('port', values.port),
    host: values.host,
    world: values.world,
    imports: values.import ?? [],
    timeScale: parseNumber('time-scale', values['time-scale']),
    latencyMs: parseNumber('latency', values.latency),
    seed: parseNumber('seed', values.seed),
    faults: parseFaults(values.faults),
    credentials: parseCredentials(values.credentials),
    envFile: values['env-file'],
    quiet: values.quiet,
    command: values.exec ? positionals : undefined
  }
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // Node adds advice about positional arguments, which this command line does not have.
    const [problem] = String(Object(error).message).split('. ')
    throw new Error(`${problem}. Run with --help to list the options.`, { cause: error })
  }
}

function parseNumber(name: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Error(`--${name} must be a number of 0 or more: ${text}`)
  return value
}

function parseFaults(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)].flat()
  } catch (error) {
    throw new Error('--faults must be JSON, such as {"on":"AssumeRole","kind":"deny"}', { cause: error })
  }
}

function parseCredentials(text: string): 'user' | 'oidc' {
  if (text !== 'user' && text !== 'oidc') throw new Error(`--credentials must be user or oidc: ${text}`)
  return text
}
