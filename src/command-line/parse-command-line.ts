import { parseArgs } from 'node:util'
import { inputDefaults, inputNames } from '../inputs/input-names.ts'
import { findClosestMatch, quote } from '../lib/text.ts'

/** The commands; all but `probe` are the modes of the action. */
export const commands = ['list', 'check', 'plan', 'export', 'probe'] as const
export type Command = (typeof commands)[number]

/** The parsed arguments. Problems are found here and reported together with those of the inputs. */
export interface CommandLine {
  readonly command: Command | undefined
  /** Inputs by name, as the action would get them: lists as lines, booleans as `true` or `false`. */
  readonly inputs: ReadonlyMap<string, string>
  /** Options of the command line itself by name. */
  readonly options: ReadonlyMap<string, string>
  readonly problems: readonly string[]
}

/** Options that are not inputs of the action. */
export const ownOptions = {
  profile: { type: 'string', meaning: 'Profile of ~/.aws/config, instead of AWS_PROFILE.' },
  'web-identity-token-file': {
    type: 'string',
    meaning: 'File with the OIDC token that role-to-assume is assumed with, read again for each new session.'
  },
  json: { type: 'boolean', meaning: 'Print the outputs as JSON on stdout, and everything else on stderr.' },
  debug: { type: 'boolean', meaning: 'Print debug lines.' },
  help: { type: 'boolean', meaning: 'Print this help.' },
  version: { type: 'boolean', meaning: 'Print the version.' }
} as const

/** The inputs that are flags; the command sets `mode`. */
export const flagNames: readonly string[] = inputNames.filter(name => name !== 'mode')

const defaults: Readonly<Record<string, string>> = inputDefaults

/** Whether the flag needs no value. */
export function isBooleanFlag(name: string): boolean {
  return /^(?:true|false)$/.test(defaults[name] ?? '') || Object(ownOptions)[name]?.type === 'boolean'
}

/**
 * Parses the arguments after the program's name. A flag is an input of the action: `--NAME VALUE` or `--NAME=VALUE`; a
 * boolean one also `--NAME` and `--no-NAME`. The values of a repeated flag become lines, which is how inputs take lists.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const known = [...flagNames, ...Object.keys(ownOptions)]
  const problems: string[] = []
  const values = new Map<string, string>()
  const positionals: string[] = []
  let unknownAt = Number.NaN
  const { tokens } = parseArgs({
    args: args.map(toPositiveFlag),
    options: Object.fromEntries(known.map(name => [name, toParseOption(name)])),
    strict: false,
    tokens: true
  })
  for (const token of tokens) {
    // The argument after an unknown flag counts as its value.
    if (token.kind === 'positional' && token.index !== unknownAt + 1) positionals.push(token.value)
    if (token.kind !== 'option') continue
    if (!known.includes(token.name)) unknownAt = token.index
    const value = token.value ?? (isBooleanFlag(token.name) ? 'true' : undefined)
    if (!known.includes(token.name)) problems.push(describeUnknownFlag(token.rawName, known))
    else if (value === undefined) problems.push(`--${token.name} needs a value: --${token.name} VALUE.`)
    else values.set(token.name, [values.get(token.name) ?? [], value].flat().join('\n'))
  }
  const command = readCommand(positionals, problems)
  const own = Object.keys(ownOptions)
  return {
    command,
    inputs: new Map([...values].filter(([name]) => !own.includes(name))),
    options: new Map([...values].filter(([name]) => own.includes(name))),
    problems
  }
}

function toParseOption(name: string): { type: 'string' | 'boolean'; short?: string; multiple: true } {
  const type = isBooleanFlag(name) ? 'boolean' : 'string'
  return { type, multiple: true, ...(name === 'help' ? { short: 'h' } : {}) }
}

function toPositiveFlag(arg: string): string {
  const name = /^--no-([\w-]+)$/.exec(arg)?.[1]
  return name !== undefined && isBooleanFlag(name) ? `--${name}=false` : arg
}

function describeUnknownFlag(flag: string, known: readonly string[]): string {
  const name = flag.replace(/^-+/, '')
  if (name === 'mode') return `--mode is not a flag. Name the command instead: ${commands.join(', ')}.`
  const closest = findClosestMatch(name.replaceAll('_', '-'), known)
  return `${quote(flag)} is not a flag.${closest === undefined ? '' : ` Did you mean --${closest}?`}`
}

function readCommand(positionals: readonly string[], problems: string[]): Command | undefined {
  const [first, ...others] = positionals
  const command = commands.find(name => name === first)
  if (first !== undefined && command === undefined) {
    const closest = findClosestMatch(first, commands)
    const hint = closest === undefined ? `Use one of ${commands.join(', ')}.` : `Did you mean ${closest}?`
    problems.push(`${quote(first)} is not a command. ${hint}`)
  }
  for (const other of others)
    problems.push(
      `${quote(other)} does not belong to a flag. Write values as --NAME=VALUE, quoted if they contain spaces.`
    )
  return command
}
