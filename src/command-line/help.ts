import { readFile } from 'node:fs/promises'
import { type InputName, inputDefaults, sections } from '../inputs/input-names.ts'
import { sanitizeLine } from '../lib/text.ts'
import { isBooleanFlag, ownOptions } from './parse-command-line.ts'

/** The first part of the help: the commands and the exit codes. */
export const usage = `Usage: quicksight-snapshot COMMAND [FLAGS]

Commands
  list     list dashboards, or one dashboard's sheets, visuals and parameters
  check    test permissions and settings without starting a job
  plan     print the jobs that an export would start
  export   export dashboards
  probe    call every API once with your account, and save a report without secrets, names, IDs or addresses

Every input of the action is a flag. Repeat a flag to pass a list. Paths are relative to the current directory, and no
file is written outside of it. Credentials come from where the AWS CLI finds them, or from role-to-assume with
--web-identity-token-file.

Exit codes: 0 done, 1 failed, 2 invalid input, 3 partial, 4 timed out, 130 cancelled.`

const titles: Readonly<Record<keyof typeof sections, string>> = {
  content: 'What to export',
  viewer: 'User',
  destination: 'Destination',
  conditions: 'Data and conditions',
  aws: 'AWS',
  run: 'Run'
}

// The command line writes no summary unless it is requested.
const defaults: Partial<Record<InputName, string>> = { ...inputDefaults, summary: 'false' }
// The command is the mode, and a command cannot set variables of its shell.
const unavailable: readonly InputName[] = ['mode', 'export-credentials']

/** The help page. The meaning of each flag is the description of the input in action.yml, which is part of the package. */
export async function createHelp(): Promise<string> {
  const meanings = await readMeanings()
  const own = Object.entries(ownOptions).map(([name, { meaning }]) => formatFlag(name, meaning))
  const inputs = Object.entries(titles).map(([key, title]) => {
    const names = Object.entries(sections).find(([section]) => section === key)?.[1] ?? []
    const flags = names
      .filter(name => !unavailable.includes(name))
      .map(name => formatFlag(name, meanings[name], defaults[name]))
    return [title, ...flags].join('\n')
  })
  return [usage, ['Command line', ...own].join('\n'), ...inputs].join('\n\n')
}

function formatFlag(name: string, meaning = '', preset?: string): string {
  const heading = !isBooleanFlag(name) ? `--${name} VALUE` : preset === 'true' ? `--${name}, --no-${name}` : `--${name}`
  const shown = preset === undefined ? meaning : `${meaning} (default: ${preset})`
  return `  ${heading}\n${wrap(sanitizeLine(shown, 2000), 92)
    .map(line => `      ${line}`)
    .join('\n')}`
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

async function readMeanings(): Promise<Readonly<Record<string, string>>> {
  const { parse } = await import('yaml')
  const text = await readFile(new URL('../../action.yml', import.meta.url), 'utf8').catch(() => '')
  const inputs: Readonly<Record<string, { readonly description?: string }>> = parse(text)?.inputs ?? {}
  return Object.fromEntries(Object.entries(inputs).map(([name, { description }]) => [name, description ?? '']))
}
