// Runs a workflow of another repository by nektos/act: it starts the emulator with its action and exports from it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const skipCode = 77
const action = 'OWNER/quicksight-snapshot@v1'

const workflow = `on: push
jobs:
  export:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/quicksight-snapshot/emulator@v1
      - uses: ${action}
        with:
          dashboard-id: sales-overview
          user-email: analyst@example.com
          aws-region: us-east-1
          role-to-assume: arn:aws:iam::123456789012:role/github-actions
          identity-role-to-assume: arn:aws:iam::123456789012:role/quicksight-identity
      - run: test -s 'quicksight-snapshots/Sales overview/Summary.pdf'
`

function run(command: string, args: readonly string[], cwd: string) {
  // act runs steps with the Node that it finds first: the one of this script.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` }
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 120_000 })
}

function main(): number {
  if (run('act', ['--version'], root).status !== 0) {
    console.log('*** act is not on this machine ***')
    return skipCode
  }
  const directory = mkdtempSync(join(tmpdir(), 'quicksight-snapshot-other-'))
  try {
    const [repository, published] = [join(directory, 'repository'), join(directory, 'action')]
    mkdirSync(join(repository, '.github', 'workflows'), { recursive: true })
    writeFileSync(join(repository, '.github', 'workflows', 'export.yml'), workflow)
    for (const part of ['action.yml', 'package.json', 'dist', 'emulator/action.yml', 'emulator/dist'])
      cpSync(join(root, part), join(published, part), { recursive: true })
    run('git', ['init', '--quiet', '--initial-branch', 'main'], repository)
    run('git', ['add', '--all'], repository)
    const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
    run('git', [...author, 'commit', '--quiet', '--message', 'Export'], repository)
    run('git', ['remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo.git'], repository)
    const began = performance.now()
    const ran = run(
      'act',
      ['push', '-P', 'ubuntu-latest=-self-hosted', '--local-repository', `${action}=${published}`],
      repository
    )
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    if (ran.status !== 0) console.log(ran.stdout, ran.stderr)
    console.log(`A workflow of another repository ${ran.status === 0 ? 'exported' : 'failed'} after ${seconds} s`)
    return ran.status ?? 1
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

process.exitCode = main()
