import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Emulator } from '../emulator/emulator.ts'

const root = join(import.meta.dirname, '..')
export const workflowsFolder = join(root, 'examples', 'workflows')

/** Actions that cannot run here, and their replacements. */
const stubs: Readonly<Record<string, string>> = {
  'upload-artifact': 'echo "artifact $NAME:"; find "$FILES" -type f | grep .',
  attest: 'cd "$(dirname "$CHECKSUMS")" && sha256sum --check SHA256SUMS',
  'configure-aws-credentials':
    'printf "AWS_%s\\n" "ACCESS_KEY_ID=$DEMO_ACCESS_KEY_ID" "SECRET_ACCESS_KEY=$DEMO_SECRET_ACCESS_KEY" >> "$GITHUB_ENV"'
}

export interface Trigger {
  readonly event: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly payload?: unknown
  /** Commands that reach outside, and are only printed. */
  readonly commands?: readonly string[]
}

/** Runs a workflow of the examples by nektos/act, on this machine, in a separate repository under `place`. */
export async function runByAct(directory: string, file: string, trigger: Trigger, emulator: Emulator) {
  await prepare(directory, file, trigger.commands ?? [])
  return runProcess(directory, await createActArguments(directory, file, trigger, emulator))
}

/** Creates a repository with the unchanged workflow, the action, and replacements for actions that cannot run here. */
async function prepare(directory: string, file: string, commands: readonly string[]): Promise<void> {
  const repository = join(directory, 'repository')
  const workflow = await readFile(join(root, 'examples', 'workflows', file), 'utf8')
  await mkdir(join(repository, '.github', 'workflows'), { recursive: true })
  await writeFile(join(repository, '.github', 'workflows', file), workflow)
  await cp(join(root, 'examples', 'workflows', 'quicksight'), join(repository, 'quicksight'), { recursive: true })
  for (const part of ['action.yml', 'dist']) {
    await cp(join(root, part), join(directory, 'quicksight-snapshot', part), { recursive: true })
  }
  for (const [name, command] of Object.entries(stubs)) {
    await mkdir(join(directory, name), { recursive: true })
    await writeFile(join(directory, name, 'action.yml'), stubAction(name, command))
  }
  await mkdir(join(directory, 'bin'))
  for (const command of ['gh', ...commands])
    await writeFile(join(directory, 'bin', command), `#!/bin/sh\necho "${command} $*"\n`, { mode: 0o755 })
  runGit(directory, ['init', '--quiet', '--bare', 'remote.git'])
  runGit(repository, ['init', '--quiet', '--initial-branch', 'main'])
  runGit(repository, ['add', '--all'])
  runGit(repository, [
    '-c',
    'user.name=octocat',
    '-c',
    'user.email=octocat@example.com',
    'commit',
    '--quiet',
    '-m',
    'All'
  ])
  runGit(repository, ['remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo.git'])
}

/** Which folder act takes for an action that a workflow names. */
async function listLocalActions(directory: string, file: string): Promise<string[]> {
  const workflow = await readFile(join(root, 'examples', 'workflows', file), 'utf8')
  const named = [...new Set([...workflow.matchAll(/uses: (\S+@\S+)/g)].map(([, action = '']) => action))]
  return named.flatMap(action => {
    const name = /\/([\w-]+)@/.exec(action)?.[1] ?? ''
    return name === 'checkout' ? [] : [`${action}=${join(directory, name)}`]
  })
}

function stubAction(name: string, command: string): string {
  const inputs = ['name', 'path', 'subject-checksums', 'if-no-files-found', 'aws-region', 'role-to-assume']
  const action = {
    name,
    description: `Replaces ${name}`,
    inputs: Object.fromEntries(inputs.map(input => [input, { description: input }])),
    runs: {
      using: 'composite',
      steps: [
        {
          shell: 'bash',
          run: command,
          env: {
            NAME: formatExpression('inputs.name'),
            FILES: formatExpression('inputs.path'),
            CHECKSUMS: formatExpression("inputs['subject-checksums']")
          }
        }
      ]
    }
  }
  return JSON.stringify(action)
}

function formatExpression(text: string): string {
  return `\${{ ${text} }}`
}

function runGit(cwd: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

async function createActArguments(
  directory: string,
  file: string,
  trigger: Trigger,
  emulator: Emulator
): Promise<string[]> {
  const payload = join(directory, 'payload.json')
  await writeFile(payload, JSON.stringify(trigger.payload ?? {}))
  const environment = { ...emulator.environment, ...substituteEnvironment(directory, emulator) }
  return [
    trigger.event,
    ...['--workflows', join('.github', 'workflows', file), '--eventpath', payload],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--concurrent-jobs', '1', '--no-cache-server'],
    ...(await listLocalActions(directory, file)).flatMap(action => ['--local-repository', action]),
    ...['--secret', `GITHUB_TOKEN=${emulator.githubToken}`],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(trigger.inputs ?? {}).flatMap(([name, value]) => ['--input', `${name}=${value}`])
  ]
}

/** Keys for the AWS CLI, and a second repository that receives pushes. */
function substituteEnvironment(directory: string, { userCredentials, githubToken }: Emulator): Record<string, string> {
  return {
    // An act that was installed as a Python package puts the commands of that Python first, among them the AWS CLI.
    PATH: createPath(directory),
    DEMO_ACCESS_KEY_ID: userCredentials['AWS_ACCESS_KEY_ID'] ?? '',
    DEMO_SECRET_ACCESS_KEY: userCredentials['AWS_SECRET_ACCESS_KEY'] ?? '',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${join(directory, 'remote.git')}.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://x-access-token:${githubToken}@github.com/octo-org/octo-repo.git`
  }
}

function createPath(directory: string): string {
  return [join(directory, 'bin'), join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(':')
}

function runProcess(directory: string, args: readonly string[]): Promise<{ code: number; log: string }> {
  const path = createPath(directory)
  // act keeps its settings and its copies of repositories under the home folder.
  const env = { ...process.env, PATH: path, HOME: directory, XDG_CACHE_HOME: directory, XDG_CONFIG_HOME: directory }
  return new Promise((resolve, reject) => {
    const child = spawn('act', args, { cwd: join(directory, 'repository'), env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
      })
    }
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, log }))
  })
}
