import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readText, root } from './source-tree.ts'

interface Step {
  readonly name: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly environment?: string
  readonly needs?: string
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}

const release = parse(readText('.github/workflows/release.yml')) as Workflow
const { verify, publish } = release.jobs
const getScripts = (job: Job | undefined) => (job?.steps ?? []).map(({ run = '' }) => run).join('\n')
const findStep = (text: string) => publish?.steps.findIndex(({ run = '' }) => run.includes(text)) ?? -1

describe('The release workflow', () => {
  test('starts by hand only, and on main only', () => {
    expect(Object.keys(release.on)).toEqual(['workflow_dispatch'])
    for (const job of [verify, publish]) expect(job?.steps[0]?.run).toBe('test "$GITHUB_REF" = refs/heads/main')
  })

  test('runs dependencies and build tools with read access only, and hands nothing to the job that signs', () => {
    expect(verify?.permissions).toEqual({ contents: 'read' })
    expect(getScripts(verify)).toContain('.ci/run')
    expect(JSON.stringify(release)).not.toMatch(/(upload|download)-artifact/)
  })

  test('publishes from the protected environment, after verification, without running a dependency', () => {
    expect(publish).toMatchObject({ environment: 'release', needs: 'verify' })
    expect(getScripts(publish)).not.toMatch(/npm (ci|install|run|exec)|npx|node_modules|\.ci\/(run|tools)|pip/)
    expect(publish?.steps.find(({ uses = '' }) => uses.startsWith('actions/checkout@'))?.with?.['ref']).toBe(
      ['$', '{{ github.sha }}'].join('')
    )
  })

  test('creates the SBOM from the lock file in the job that signs it', () => {
    expect(findStep('npm sbom --package-lock-only')).toBeGreaterThan(0)
    const attestations = publish?.steps.filter(({ uses = '' }) => uses.startsWith('actions/attest@'))
    expect(attestations?.map(step => step.with)).toEqual([
      { 'subject-path': 'dist/**, emulator/dist/**' },
      { 'subject-path': 'dist/**', 'sbom-path': expect.stringContaining('sbom.cdx.json') }
    ])
  })

  test('pushes tags with the deploy key of the environment only', () => {
    const tagging = publish?.steps.filter(({ run = '' }) => /\.ci\/tag (create|move-major)/.test(run)) ?? []
    expect(tagging).toHaveLength(2)
    for (const { env } of tagging)
      expect(env?.['RELEASE_DEPLOY_KEY']).toBe(['$', '{{ secrets.RELEASE_DEPLOY_KEY }}'].join(''))
    expect(getScripts(publish)).not.toMatch(/git push|git\/refs/)
    expect(JSON.stringify(verify)).not.toContain('secrets.')
  })

  test('compares the commit of the tag after it drafted the release and before it publishes it', () => {
    const script = publish?.steps[findStep('.ci/tag check')]?.run ?? ''
    expect(script.indexOf('.ci/tag check')).toBeLessThan(script.indexOf('--draft=false'))
    expect(findStep('gh release create')).toBeLessThan(findStep('.ci/tag check'))
    expect(getScripts(publish)).toContain('--draft --verify-tag')
  })

  test('publishes to npm last, without a token, only where that is turned on', () => {
    const npm = publish?.steps.findIndex(({ run = '' }) => run.includes('npm publish')) ?? -1
    expect(npm).toBe((publish?.steps.length ?? 0) - 1)
    expect(publish?.steps[npm]).toMatchObject({ if: "vars.PUBLISH_TO_NPM == 'true'" })
    expect(publish?.steps[npm]?.run).toContain('--ignore-scripts --provenance')
    expect(getScripts(publish)).not.toMatch(/NPM_TOKEN|_authToken/)
  })

  test('attaches the CloudFormation template that examples/README.md downloads', () => {
    expect(getScripts(publish)).toContain('examples/infrastructure/cloudformation/quicksight-snapshot.yml')
    expect(readText('examples/README.md')).toContain('releases/latest/download/quicksight-snapshot.yml')
  })

  test.each(['docs/CONTRIBUTING.md', 'docs/SECURITY.md'])('is named by the verification command in %s', path => {
    const command = readText(path).replace(/\\\n\s*/g, '')
    expect(command).toMatch(
      /gh attestation verify dist\/index\.js .*--signer-workflow OWNER\/quicksight-snapshot\/\.github\/workflows\/release\.yml/
    )
    expect(command).toMatch(/--source-ref refs\/heads\/main/)
  })
})

describe('Reviews', () => {
  test.each(['dist/index.js', 'dist/432.index.js', 'emulator/dist/cli.js', 'package-lock.json'])(
    'show changes of %s',
    path => {
      const { stdout } = spawnSync('git', ['check-attr', 'diff', 'linguist-generated', '--', path], {
        cwd: root,
        encoding: 'utf8'
      })
      expect(stdout).toContain('diff: unspecified')
      expect(stdout).toContain('linguist-generated: false')
    }
  )
})

describe('Tags of releases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  const remote = join(folder, 'remote.git')
  const clone = join(folder, 'clone')
  let commits: string[] = []
  afterAll(() => rmSync(folder, { recursive: true }))

  function runGit(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
    const { stdout, stderr, status } = spawnSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }
  function runTag(action: string, tag: string, commit: string | undefined): { status: number | null; stdout: string } {
    const environment = { ...process.env, RELEASE_DEPLOY_KEY: '' }
    const args = [join(root, '.ci/tag'), action, tag, commit ?? '', remote]
    return spawnSync('bash', args, { cwd: clone, encoding: 'utf8', env: environment })
  }
  const getTag = (name: string) => runGit('ls-remote', remote, `refs/tags/${name}`).split('\t')[0]

  beforeEach(() => {
    rmSync(remote, { recursive: true, force: true })
    rmSync(clone, { recursive: true, force: true })
    for (const args of [['--bare', remote], [clone]]) spawnSync('git', ['init', '--quiet', ...args])
    commits = ['one', 'two'].map(message => {
      runGit('commit', '--quiet', '--allow-empty', '--message', message)
      return runGit('rev-parse', 'HEAD')
    })
  })

  test('are created at the commit, and may be there already', () => {
    expect(runTag('create', 'v1.2.3', commits[0]).status).toBe(0)
    expect(runTag('create', 'v1.2.3', commits[0]).status).toBe(0)
    expect(getTag('v1.2.3')).toBe(commits[0])
  })

  test.each(['create', 'check', 'move-major', 'is-newest'])('at another commit make %s fail and stay there', action => {
    runTag('create', 'v1.2.3', commits[0])
    const ran = runTag(action, 'v1.2.3', commits[1])
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain(`::error::Tag v1.2.3 is at ${commits[0]}, not at ${commits[1]}`)
    expect(getTag('v1.2.3')).toBe(commits[0])
    expect(getTag('v1')).toBe('')
  })

  test('are compared by their commit if they are annotated', () => {
    runGit('tag', '--annotate', '--message', 'v1.2.3', 'v1.2.3', commits[0] ?? '')
    runGit('push', '--quiet', remote, 'v1.2.3')
    expect(runTag('check', 'v1.2.3', commits[0]).status).toBe(0)
    expect(runTag('check', 'v1.2.3', commits[1]).status).toBe(1)
  })

  test('move the major tag to the newest version, and not back to an older one', () => {
    runTag('create', 'v1.10.0', commits[1])
    runTag('move-major', 'v1.10.0', commits[1])
    expect(getTag('v1')).toBe(commits[1])
    runTag('create', 'v1.9.1', commits[0])
    expect(runTag('move-major', 'v1.9.1', commits[0]).status).toBe(0)
    expect(getTag('v1')).toBe(commits[1])
    expect(runTag('is-newest', 'v1.9.1', commits[0]).status).toBe(1)
    expect(runTag('is-newest', 'v1.10.0', commits[1]).status).toBe(0)
  })

  test('have the form v1.2.3', () => {
    for (const tag of ['v1', '1.2.3', 'v1.2.3-rc.1', 'main'])
      expect(runTag('create', tag, commits[0]).stdout).toContain('is not a version')
    expect(runGit('ls-remote', remote)).toBe('')
  })
})
