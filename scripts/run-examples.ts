// Runs every example workflow as GitHub would, by nektos/act on this machine, against the emulator. What is outside of
// both is played: artifacts, attestations, the credentials of the CLI script, `git push` and `gh`.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { loadWorld, readWorld } from '../emulator/world.ts'
import { runByAct, type Trigger, workflowsFolder } from './act.ts'

const notRunHere = 77 // .ci/run counts it as skipped

interface Example extends Trigger {
  /** Snapshot jobs that QuickSight must have completed. */
  readonly jobs: number
  /** Strings that the log must contain. */
  readonly says?: readonly string[]
  /** Objects or release assets that must be there in the end. */
  readonly keeps?: readonly RegExp[]
  /** World of the emulator; the default one with the roles of the infrastructure kit, if absent. */
  readonly world?: string
  /** A command that the workflow calls and that a machine may lack. */
  readonly needs?: string
}

const workflowDispatch = 'workflow_dispatch'
const examples: Readonly<Record<string, Example | readonly Example[]>> = {
  'on-demand.yml': {
    event: workflowDispatch,
    inputs: { 'dashboard-id': 'sales-overview', format: 'PDF' },
    jobs: 3,
    says: ['Sales overview/Summary.pdf']
  },
  'nightly-reports.yml': {
    event: 'schedule',
    jobs: 6,
    keeps: [
      /^nightly\/[\d-]+\/management\/Sales overview\.pdf$/,
      /^nightly\/[\d-]+\/emea\/Sales overview\.pdf$/,
      /^nightly\/[\d-]+\/orders\/Orders\.csv$/
    ]
  },
  'archive-s3.yml': {
    event: 'schedule',
    jobs: 3,
    keeps: [
      /^archive\/index\.html$/,
      /^archive\/index\.json$/,
      /^archive\/index\/\d{4}-\d\d\.json$/,
      /^archive\/[\d-]+\/[\d-]+\/manifest\.json$/
    ]
  },
  'archive-pages.yml': { event: 'schedule', jobs: 3, says: ['Added 1 export to the archive index'] },
  'release-archive.yml': {
    event: 'release',
    payload: { release: { tag_name: 'v1.0.0' } },
    jobs: 3,
    says: ['.pdf: OK'],
    keeps: [/^Sales\.overview.*\.pdf$/, /^SHA256SUMS$/, /^manifest\.json$/]
  },
  'notify-slack.yml': {
    event: 'schedule',
    jobs: 1,
    commands: ['curl'],
    says: ['curl --fail-with-body', '"blocks":[', '1 file delivered'],
    keeps: [/^sales\/\d{4}\/\d\d\/sales-\d{4}-\d\d-\d\d\.pdf$/]
  },
  'notify-teams.yml': {
    event: 'schedule',
    jobs: 1,
    commands: ['curl'],
    says: ['Every file counts as added', '"type":"AdaptiveCard"', '1 added'],
    keeps: [/^latest\/.*All sales\.csv$/, /^latest\/manifest\.json$/]
  },
  'notify-email.yml': {
    event: 'schedule',
    jobs: 5,
    commands: ['aws'],
    says: ['--destination ToAddresses=analyst@example.com', '--destination ToAddresses=viewer@example.com'],
    needs: 'jq'
  },
  'fresh-report.yml': {
    event: 'schedule',
    jobs: 1,
    says: ['refresh started as ingestion'],
    keeps: [/^fresh\/\d{4}-\d\d-\d\d\/.*\.pdf$/]
  },
  'data-check.yml': { event: 'schedule', jobs: 1, says: ['gh pr create --head sales-data-'] },
  'many-accounts.yml': [
    {
      event: workflowDispatch,
      inputs: { mode: 'plan' },
      jobs: 0,
      says: ['reports/plan.json'],
      world: 'many-accounts.yml'
    },
    {
      event: 'schedule',
      jobs: 4,
      says: ['reports/Sales overview', 'reports/European sales'],
      world: 'many-accounts.yml'
    }
  ],
  'migration-before.yml': { event: workflowDispatch, jobs: 1, says: ['s3://reports-us-east-1/'], needs: 'aws' },
  'migration-after.yml': { event: workflowDispatch, jobs: 1, says: ['s3://reports-us-east-1/'] }
}

async function main(): Promise<number> {
  const files = (await readdir(workflowsFolder)).filter(name => name.endsWith('.yml'))
  const forgotten = files.filter(file => examples[file] === undefined)
  if (forgotten.length > 0) throw new Error(`Not run by scripts/run-examples.ts: ${forgotten.join(', ')}`)
  if (!isInstalled('act')) {
    console.log('*** act is not on this machine, the example workflows were not run: https://nektosact.com ***')
    return notRunHere
  }
  let failures = 0
  const runs = Object.entries(examples).flatMap(([file, each]) => [each].flat().map(example => ({ file, example })))
  for (const { file, example } of runs) {
    if (example.needs !== undefined && !isInstalled(example.needs)) {
      console.log(`*** ${example.needs} is not on this machine, ${file} was not run ***`)
    } else if (!(await runExample(file, example))) failures++
  }
  return failures === 0 ? 0 : 1
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).error === undefined
}

async function runExample(file: string, example: Example): Promise<boolean> {
  const startedAt = performance.now()
  const directory = await mkdtemp(join(tmpdir(), 'example-'))
  const emulator = await startEmulator({ world: findWorld(example), timeScale: 0.05 })
  try {
    const { code, log } = await runByAct(directory, file, example, emulator)
    const problems = [...(code === 0 ? [] : [`act ended with ${code}`]), ...findProblems(example, log, emulator)]
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${file} (${example.event}, ${seconds} s)`)
    if (problems.length > 0) console.log([...problems, log.replace(/^/gm, '| ')].join('\n').replace(/^/gm, '  '))
    return problems.length === 0
  } finally {
    await emulator.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

function findProblems({ jobs, says = [], keeps = [] }: Example, log: string, emulator: Emulator): string[] {
  const completed = emulator.jobs().filter(job => job.status === 'COMPLETED').length
  const assets = [...emulator.github.releases.values()].flatMap(release => release.assets.map(({ name }) => name))
  const kept = [...emulator.objects().map(({ key }) => key), ...assets]
  return [
    ...(completed === jobs ? [] : [`${completed} snapshot jobs completed instead of ${jobs}`]),
    ...says.filter(words => !log.includes(words)).map(words => `the log does not say "${words}"`),
    ...keeps.filter(pattern => !kept.some(name => pattern.test(name))).map(pattern => `nothing is kept as ${pattern}`)
  ]
}

function findWorld({ world }: Example) {
  return world === undefined ? loadKitWorld() : join(import.meta.dirname, '..', 'examples', 'emulator', world)
}

/** The emulator's world, its two roles under the names that the infrastructure kit gives them. */
function loadKitWorld() {
  const world = JSON.stringify(loadWorld())
    // The kit's base role refreshes datasets with AllowRefresh=true.
    .replaceAll('github-actions', 'quicksight-snapshot-base-without-refresh')
    .replaceAll('fresh-data', 'quicksight-snapshot-base')
    .replaceAll('quicksight-identity', 'quicksight-snapshot-identity')
  return readWorld(JSON.parse(world))
}

process.exitCode = await main()
