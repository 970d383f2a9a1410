import { getS3Endpoint, listPlainHttpHosts, readCustomEndpoints } from './aws/endpoints.ts'
import type { Dependencies, RunnerServices } from './dependencies.ts'
import { ActionError, InputError } from './domain/errors.ts'
import type { Credentials } from './domain/ports/credentials.ts'
import type { Releases } from './domain/ports/releases.ts'
import type { Log, Mask, Outage, RunContext } from './domain/ports/run-context.ts'
import type { StepConfig } from './domain/step.ts'
import { readWorkflowRun } from './github/workflow-run.ts'
import { listPrivateValues } from './inputs/private-values.ts'
import { readStep } from './inputs/read-step.ts'
import { systemClock } from './lib/clock.ts'
import { registerPrivateValue } from './lib/private-values.ts'
import { registerSecret } from './lib/redact.ts'
import type { ModeRun } from './modes/run-mode.ts'
import { addOutage, type StepResult, toFailedResult } from './modes/step-result.ts'
import {
  createStepAbort,
  rejectOnUnhandledError,
  rejectWhenAborted,
  type StepAbort,
  waitForGracePeriod
} from './runner/deadline.ts'
import type { EarlyOutputs } from './runner/outputs.ts'
import { readProxySettings } from './runner/proxy.ts'
import { createWorkspace } from './runner/workspace.ts'

/** Functions that an entry point, the action or the command line, provides to a run. */
export interface EntryPoint {
  /** The value of an input; an empty string if it is not set. */
  readonly readInput: (name: string) => string
  /** The variables of the process. Proxy variables without a scheme are completed in place. */
  readonly environment: Record<string, string | undefined>
  /** Problems that the entry point itself found; they are reported together with those of the inputs. */
  readonly problems: readonly string[]
  /** Directory that every path is relative to and that no file is written outside of. */
  readonly workspaceRoot: string
  readonly log: Log
  readonly mask: Mask
  readonly earlyOutputs: EarlyOutputs
  /** Gets web identity tokens for an audience. Called before the AWS code is loaded. */
  readonly createTokenSource: (step: StepConfig) => Promise<(audience: string) => Promise<string>>
  /** The user named the profile of the credentials by a flag. */
  readonly hasProfileFlag?: boolean
  readonly createCredentialsExporter: (region: string) => (credentials: Credentials) => void
  /** Runs something other than the step's mode. */
  readonly loadCommand?: () => Promise<StepCommand>
}

/** A command that runs instead of a mode. */
export type StepCommand = (step: StepConfig, dependencies: Dependencies, services: RunnerServices) => ModeRun

/** Runs one step: reads the inputs and runs the mode. Returns the result to publish. Never rejects. */
export async function runStep(entryPoint: EntryPoint): Promise<StepResult> {
  const startedAt = systemClock.now()
  const abort = createStepAbort(startedAt)
  const unhandledError = rejectOnUnhandledError()
  const step = await readInputs(entryPoint, startedAt, abort, unhandledError)
  return 'failure' in step ? step : runConfiguredStep(step, entryPoint, abort, unhandledError)
}

/** The checked inputs, or the result that they end the step with. */
async function readInputs(
  { readInput, environment, problems, workspaceRoot, log }: EntryPoint,
  startedAt: number,
  abort: StepAbort,
  unhandledError: Promise<never>
): Promise<StepConfig | StepResult> {
  try {
    const proxy = readProxySettings(environment)
    for (const secret of proxy.secrets) registerSecret(secret)
    const otherProblems = [...problems, ...proxy.problems]
    const reading = readStep(readInput, environment, createWorkspace(workspaceRoot), new Date(startedAt)).catch(
      error => {
        throw error instanceof InputError ? new InputError([...new Set([...otherProblems, ...error.problems])]) : error
      }
    )
    const step = await Promise.race([reading, rejectWhenAborted(abort.signal), unhandledError])
    if (otherProblems.length > 0) throw new InputError(otherProblems)
    for (const value of step.reports.flatMap(listPrivateValues)) registerPrivateValue(value)
    Object.assign(environment, proxy.variables)
    abort.setDeadline(step.run.timeoutMs)
    return step
  } catch (error) {
    const { runUrl } = readWorkflowRun(environment)
    const result =
      error instanceof ActionError
        ? toFailedResult(error, abort.abortReason() ?? 'FAILED', runUrl)
        : toBugResult(error, log, runUrl)
    // The input `summary` may be among the invalid ones: only a clear `false` turns the job summary off.
    return /^false$/i.test(readInput('summary')) ? { ...result, summary: '' } : result
  }
}

async function runConfiguredStep(
  step: StepConfig,
  entryPoint: EntryPoint,
  abort: StepAbort,
  unhandledError: Promise<never>
): Promise<StepResult> {
  const { log, earlyOutputs } = entryPoint
  for (const warning of step.warnings) log.warning(warning)
  for (const notice of step.notices ?? []) log.notice(notice)
  log.group(`${groupTitles[step.mode]} in ${step.aws.region}`)
  let outage: Outage | undefined
  const context: RunContext = {
    clock: systemClock,
    log,
    signal: abort.signal,
    onOutage: (error, attempts) => {
      if (attempts > (outage?.attempts ?? 1)) outage = { error, attempts }
    },
    findOutage: () => outage
  }
  const { runUrl } = readWorkflowRun(entryPoint.environment)
  const result = await startMode(step, entryPoint, context, abort)
    .then(mode => raceResult(mode, log, abort, unhandledError, runUrl))
    .catch(error => toBugResult(error, log, runUrl))
  log.endGroup()
  const complete = outage === undefined ? result : addOutage(result, outage)
  return {
    ...complete,
    outputs: { ...earlyOutputs.values, ...complete.outputs },
    summary: step.run.summary ? complete.summary : ''
  }
}

const groupTitles = {
  export: 'QuickSight snapshot jobs',
  plan: 'Planning QuickSight snapshot jobs',
  check: 'Checking permissions and settings',
  list: 'Looking up QuickSight dashboards'
} as const satisfies Record<StepConfig['mode'], string>

async function startMode(
  step: StepConfig,
  entryPoint: EntryPoint,
  context: RunContext,
  abort: StepAbort
): Promise<ModeRun> {
  const idToken = await entryPoint.createTokenSource(step)
  // Most of the code talks to AWS: invalid inputs are reported without loading it.
  const [{ createDependencies }, { runMode }] = await Promise.all([
    import('./dependencies.ts'),
    import('./modes/run-mode.ts')
  ])
  const services = createRunnerServices(step, entryPoint, context, idToken)
  const dependencies = createDependencies(step, services)
  const command = await entryPoint.loadCommand?.()
  if (command !== undefined) return command(step, dependencies, services)
  return runMode(step, dependencies, {
    ...context,
    abortReason: abort.abortReason,
    publishJobIds: entryPoint.earlyOutputs.publishJobIds,
    exportCredentials: entryPoint.createCredentialsExporter(step.aws.region)
  })
}

function createRunnerServices(
  step: StepConfig,
  { environment, mask, workspaceRoot, hasProfileFlag = false }: EntryPoint,
  context: RunContext,
  idToken: RunnerServices['idToken']
): RunnerServices {
  return {
    context,
    mask,
    transport: {
      connectionTimeout: 5000,
      httpsAgent: { keepAlive: true, maxSockets: 50, proxyEnv: environment },
      ownEndpoints: readCustomEndpoints(environment),
      plainHttpHosts: listPlainHttpHosts(environment)
    },
    idToken,
    hasProfileFlag,
    releases: token => loadReleasesClient(token, mask, context),
    workspaceRoot,
    run: readWorkflowRun(environment),
    s3Endpoint: getS3Endpoint(environment, step.aws.region)
  }
}

// Octokit is large, and only `release-tag` needs it.
async function loadReleasesClient(token: string, mask: Mask, runContext: RunContext): Promise<Releases> {
  mask(token)
  const [{ context, getOctokit }, { createOctokitOptions }, { createReleasesClient }] = await Promise.all([
    import('@actions/github'),
    import('./github/limit-fetch.ts'),
    import('./github/releases.ts')
  ])
  return createReleasesClient(getOctokit(token, createOctokitOptions()), context.repo, runContext)
}

/** The result of the mode; if it does not end in time after an abort, or something unexpected ends it, what it has so far. */
async function raceResult(
  mode: ModeRun,
  log: Log,
  abort: StepAbort,
  unhandledError: Promise<never>,
  runUrl: string
): Promise<StepResult> {
  const done = mode.done.catch(error => {
    if (abort.signal.aborted) return toFailedResult(abort.signal.reason, abort.abortReason() ?? 'FAILED', runUrl)
    if (error instanceof ActionError) return toFailedResult(error, 'FAILED', runUrl)
    throw error
  })
  try {
    return await Promise.race([done, waitForGracePeriod(abort.signal).then(mode.currentResult), unhandledError])
  } catch (error) {
    const bug = toBugResult(error, log, runUrl)
    const current = await mode.currentResult()
    return {
      ...current,
      failure: bug.failure,
      outputs: { ...current.outputs, status: bug.outputs['status'] ?? 'FAILED' },
      summary: `${bug.summary}\n${current.summary}`
    }
  }
}

function toBugResult(error: unknown, log: Log, runUrl: string): StepResult {
  log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return toFailedResult(error, 'FAILED', runUrl)
}
