import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { exitCodes } from '../../src/command-line/exit-code.ts'
import { parseCommandLine } from '../../src/command-line/parse-command-line.ts'
import { readStepConfig } from '../unit/inputs/input-harness.ts'
import { readText } from './source-tree.ts'

interface GitLabJob {
  readonly image: string
  readonly rules: readonly { readonly if: string }[]
  readonly id_tokens: Readonly<Record<string, { readonly aud: string }>>
  readonly variables: Readonly<Record<string, string>>
  readonly script: readonly string[]
  readonly allow_failure: { readonly exit_codes: number }
  readonly artifacts: { readonly when: string; readonly paths: readonly string[] }
}

const recipe: Readonly<Record<string, GitLabJob>> = parse(readText('examples/gitlab/nightly-reports.gitlab-ci.yml'))
const [job] = Object.values(recipe)
if (job === undefined) throw new Error('The recipe has no job')
const exportLine = job.script.find(line => line.startsWith('npx ')) ?? ''

/** The arguments after the program, as a shell splits them. */
function splitArguments(command: string): string[] {
  const [, rest = ''] = /\bquicksight-snapshot(?:#\S+)?\s+(.*)/s.exec(command.replace(/\\\n/g, ' ')) ?? []
  return [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

function namesUsed(text: string): string[] {
  return [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name)
}

describe('the GitLab recipe', () => {
  // On npm, where the package may not be published, another publisher could use its name.
  test('runs a release from GitHub in an image that has git and the Node it needs', () => {
    expect(exportLine).toMatch(/^npx --yes github:OWNER\/quicksight-snapshot#v1 export /)
    expect(job.image).toBe('node:24')
  })

  test('sets only inputs and flags that exist, with valid values', async () => {
    const { command, inputs, options, problems } = parseCommandLine(splitArguments(exportLine))
    expect({ command, problems, options: [...options.keys()] }).toEqual({
      command: 'export',
      problems: [],
      options: ['web-identity-token-file']
    })
    const { reports, warnings } = await readStepConfig(Object.fromEntries(inputs), {
      ...job.variables,
      GITLAB_CI: 'true'
    })
    expect({ reports: reports.length, warnings }).toEqual({ reports: 1, warnings: [] })
  })

  test('writes the token to the file that the command reads, outside the project', () => {
    const file = parseCommandLine(splitArguments(exportLine)).options.get('web-identity-token-file') ?? ''
    expect(job.script[0]).toMatch(new RegExp(`^umask 077 && .* > ${file}$`))
    expect(file).toMatch(/^\/tmp\//)
  })

  test('uses only variables that it defines or that GitLab predefines', () => {
    const defined = [...Object.keys(job.id_tokens), ...Object.keys(job.variables)]
    const used = namesUsed([...job.script, ...job.rules.map(rule => rule.if)].join('\n'))
    expect(used.filter(name => !defined.includes(name) && !name.startsWith('CI_'))).toEqual([])
    for (const name of Object.keys(job.id_tokens)) expect(used).toContain(name)
  })

  test('keeps the files of the download path, also those of a partial export', () => {
    const path = parseCommandLine(splitArguments(exportLine)).inputs.get('download-path')
    expect(job.artifacts).toMatchObject({ when: 'always', paths: [`${path}/`] })
    expect(job.allow_failure.exit_codes).toBe(exitCodes.partial)
  })

  test('requests the token for the audience that docs/CLI.md lets the role trust', () => {
    const [token] = Object.values(job.id_tokens)
    expect(readText('docs/CLI.md')).toContain(`"gitlab.com:aud": "${token?.aud}"`)
  })
})

describe('docs/CLI.md', () => {
  const blocks = [...readText('docs/CLI.md').matchAll(/^```(?:sh|yaml)\n(.*?)^```/gms)].map(([, text = '']) => text)
  const commands = blocks.flatMap(text => text.split(/(?=\bnpx )/).filter(part => part.startsWith('npx ')))

  test.each(commands.map(command => [command.trim()]))('the command parses: %s', command => {
    expect(parseCommandLine(splitArguments(command)).problems).toEqual([])
  })

  test('has commands for several machines', () => {
    expect(commands.length).toBeGreaterThanOrEqual(4)
  })
})
