import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Call, Emulator, EmulatorOptions } from '../../emulator/emulator.ts'
import type { BundleRun, RunOptions } from '../../scripts/run-bundle.ts'
import { canReuseProcess, type Inputs, parseOutput, withEmulator } from '../e2e/isolated-emulator.ts'
import { findLeaks } from './find-leaked-secrets.ts'
import type { Scenario } from './scenarios.ts'

export interface ScenarioResult {
  readonly ran: BundleRun
  readonly calls: readonly Call[]
  readonly jobIds: readonly string[]
  /** Broken rules that every run must follow, whatever its result, in a few words each. */
  readonly violations: readonly string[]
}

export interface ScenarioOptions {
  readonly emulator?: EmulatorOptions
  readonly inputs?: Inputs
  readonly run?: RunOptions
  /** A run that takes longer is killed. */
  readonly timeoutMs?: number
}

/** Runs a scenario with a new emulator, and checks the rules that every run must follow. */
export function runScenario(scenario: Scenario, ask: ScenarioOptions = {}): Promise<ScenarioResult> {
  const { emulator: options, inputs, run: more, timeoutMs: longestMs = 120_000 } = ask
  return withEmulator(
    async ({ emulator, run }) => {
      scenario.prepare?.(emulator)
      const from = scenario.getSettings?.(emulator)
      const environment = { ...from?.environment, ...more?.environment }
      const signal = { name: 'SIGKILL', when: delay(longestMs, undefined, { ref: false }) } as const
      const ran = await run(
        { ...scenario.inputs, ...from?.inputs, ...inputs },
        { signal, mayReuseProcess: canReuseProcess({ ...more, environment }), ...more, environment }
      )
      const jobIds = emulator.jobs().map(({ jobId }) => jobId)
      const broken = await findViolations(scenario, ran, emulator)
      await rm(ran.workspace, { recursive: true, force: true })
      return { ran, calls: ran.calls, jobIds, violations: broken.length === 0 ? [] : [...broken, removeMasks(ran)] }
    },
    { timeScale: 0.005, ...options }
  )
}

/** The log of a run without its `::add-mask::` lines. */
export function removeMasks({ stdout }: Pick<BundleRun, 'stdout'>): string {
  return stdout.replaceAll(/^::add-mask::.*\n/gm, '')
}

async function findViolations(scenario: Scenario, ran: BundleRun, emulator: Emulator): Promise<string[]> {
  const requestToken = emulator.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  return [
    ...(await findLeaks(ran, [...emulator.secrets(), requestToken, emulator.githubToken])).map(
      leak => `leaked in ${leak}`
    ),
    ...findWrongJobs(scenario, ran, emulator),
    ...findWrongStatus(scenario, ran),
    ...(await findWrongFiles(ran, emulator))
  ]
}

/** Each planned job is on the server at most once, and every job on the server is in the output. */
function findWrongJobs(scenario: Scenario, ran: BundleRun, emulator: Emulator): string[] {
  const idsOnServer = emulator.jobs().map(({ jobId }) => jobId)
  const reportedIds = ran.outputs['job-ids'] === undefined ? [] : parseOutput<string[]>(ran, 'job-ids')
  return [
    ...(new Set(idsOnServer).size < idsOnServer.length || idsOnServer.length > scenario.jobs
      ? [`jobs on the server: ${idsOnServer}`]
      : []),
    ...idsOnServer.filter(id => !reportedIds.includes(id)).map(id => `job ${id} is not in the output`)
  ]
}

function findWrongStatus(scenario: Scenario, ran: BundleRun): string[] {
  const { status = 'none', files = '' } = ran.outputs
  const fits = (status === 'COMPLETED') === (ran.code === 0)
  const complete = status !== 'COMPLETED' || JSON.parse(files).length === scenario.files
  return [
    ...(fits ? [] : [`status ${status} with exit code ${ran.code}`]),
    ...(complete ? [] : [`COMPLETED with files ${files}`]),
    ...(/bug in the action/.test(ran.stdout) ? ['an unexpected error'] : []),
    ...(ran.stderr === '' ? [] : [`on stderr: ${ran.stderr}`])
  ]
}

interface ReportedFile {
  readonly path?: string
  readonly bytes?: number
  readonly sha256?: string
  readonly s3Uri?: string
}

/** Every file in the outputs exists at its location, and is complete. */
async function findWrongFiles(ran: BundleRun, emulator: Emulator): Promise<string[]> {
  const reported = ran.outputs['files'] === undefined ? [] : parseOutput<ReportedFile[]>(ran, 'files')
  const objects = new Map(emulator.objects().map(({ bucket, key, bytes }) => [`s3://${bucket}/${key}`, bytes]))
  const problems = reported.map(async ({ path, bytes, sha256, s3Uri }) => {
    if (s3Uri !== undefined && (objects.get(s3Uri) ?? 0) !== (bytes ?? objects.get(s3Uri)))
      return `${s3Uri} does not exist`
    if (path === undefined) return s3Uri === undefined ? 'a file has no location' : undefined
    const content = await readFile(join(ran.workspace, path)).catch(() => Buffer.alloc(0))
    return createHash('sha256').update(content).digest('hex') === sha256
      ? undefined
      : `${path} does not have the reported checksum`
  })
  return (await Promise.all(problems)).filter(problem => problem !== undefined)
}
