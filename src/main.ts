import * as core from '@actions/core'
import { customEndpoints, getS3Endpoint, listPlainHttpHosts } from './aws/endpoints.ts'
import type { RunnerServices } from './dependencies.ts'
import { ActionError, InputError } from './domain/errors.ts'
import type { StepConfig } from './domain/model.ts'
import type { Releases, RunContext } from './domain/ports.ts'
import { prefetchIdToken } from './github/prefetch-token.ts'
import { readWorkflowRun } from './github/workflow-run.ts'
import { readStep } from './inputs/read-step.ts'
import { systemClock } from './lib/clock.ts'
import { registerSecret } from './lib/redact.ts'
import type { ModeRun } from './modes/run-mode.ts'
import { addOutage, type Outage, type StepResult, toFailedResult } from './modes/step-result.ts'
import { escapeWorkflowCommands } from './report/format/log-text.ts'
import {
  createStepAbort,
  rejectOnAbort,
  rejectOnUnhandledError,
  type StepAbort,
  waitForGracePeriod
} from './runner/deadline.ts'
import { log, mask } from './runner/log.ts'
import { createCredentialsExporter, createEarlyOutputs, type EarlyOutputs, publishResult } from './runner/outputs.ts'
import { readProxySettings } from './runner/proxy.ts'
import { workspace } from './runner/workspace.ts'

/** One step: reads the inputs, runs the mode, publishes the result. Never rejects. */
export async function main(): Promise<void> {
  const startedAt = systemClock.now()
  const abort = createStepAbort(startedAt)
  const unhandledError = rejectOnUnhandledError()
  const step = await readInputs(startedAt, abort, unhandledError)
  const result = 'failure' in step ? step : await runStep(step, abort, unhandledError)
  await publishResult(result)
}

const workspaceRoot = () => process.env['GITHUB_WORKSPACE'] || process.cwd()

/** The checked inputs, or the result that they end the step with. */
async function readInputs(
  startedAt: number,
  abort: StepAbort,
  unhandledError: Promise<never>
): Promise<StepConfig | StepResult> {
  try {
    const proxy = readProxySettings(process.env)
    for (const secret of proxy.secrets) registerSecret(secret)
    const reading = readStep(
      name => core.getInput(name),
      process.env,
      workspace(workspaceRoot()),
      new Date(startedAt)
    ).catch(error => {
      throw error instanceof InputError ? new InputError([...proxy.problems, ...error.problems]) : error
    })
    const step = await Promise.race([reading, rejectOnAbort(abort.signal), unhandledError])
    if (proxy.problems.length > 0) throw new InputError(proxy.problems)
    Object.assign(process.env, proxy.variables)
    abort.setDeadline(step.run.timeoutMs)
    return step
  } catch (error) {
    const result =
      error instanceof ActionError ? toFailedResult(error, abort.abortReason() ?? 'FAILED') : toBugResult(error)
    // The input `summary` may be among the invalid ones: only a clear `false` turns the job summary off.
    return /^false$/i.test(core.getInput('summary')) ? { ...result, summary: '' } : result
  }
}

async function runStep(step: StepConfig, abort: StepAbort, unhandledError: Promise<never>): Promise<StepResult> {
  for (const warning of step.warnings) log.warning(warning)
  for (const notice of step.notices ?? []) log.notice(notice)
  log.group(`${groupTitles[step.mode]} in ${step.aws.region}`)
  const earlyOutputs = createEarlyOutputs()
  let outage: Outage | undefined
  const context: RunContext = {
    clock: systemClock,
    log,
    signal: abort.signal,
    onOutage: (error, attempts) => {
      if (attempts > (outage?.attempts ?? 1)) outage = { error, attempts }
    }
  }
  const result = await startMode(step, context, abort, earlyOutputs)
    .then(mode => waitForResult(mode, abort, unhandledError))
    .catch(toBugResult)
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
  context: RunContext,
  abort: StepAbort,
  earlyOutputs: EarlyOutputs
): Promise<ModeRun> {
  const idToken = await createIdTokenSource(step)
  // Most of the code talks to AWS: invalid inputs are reported without loading it.
  const [{ createDependencies }, { runMode }] = await Promise.all([
    import('./dependencies.ts'),
    import('./modes/run-mode.ts')
  ])
  const runner: RunnerServices = {
    context,
    mask,
    transport: {
      connectionTimeout: 5000,
      httpsAgent: { keepAlive: true, maxSockets: 50, proxyEnv: process.env },
      ownEndpoints: customEndpoints(process.env),
      plainHttpHosts: listPlainHttpHosts(process.env)
    },
    idToken,
    releases: token => loadReleasesClient(token, context),
    workspaceRoot: workspaceRoot(),
    run: readWorkflowRun(process.env),
    s3Endpoint: getS3Endpoint(process.env, step.aws.region)
  }
  return runMode(step, createDependencies(step, runner), {
    ...context,
    abortReason: abort.abortReason,
    publishJobIds: earlyOutputs.publishJobIds,
    exportCredentials: createCredentialsExporter(step.aws.region)
  })
}

/** Gets OIDC tokens from GitHub; the first one of an export is on its way while the AWS code is loaded. */
async function createIdTokenSource(step: StepConfig): Promise<(audience: string) => Promise<string>> {
  registerSecret(process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
  const getIdToken = async (audience: string) => {
    const token = await core.getIDToken(audience)
    registerSecret(token)
    return token
  }
  const needsIdToken = step.mode === 'export' && step.aws.baseRole !== undefined
  return needsIdToken ? prefetchIdToken(getIdToken, step.aws.audience) : getIdToken
}

// Octokit is large, and only `release-tag` needs it.
async function loadReleasesClient(token: string, runContext: RunContext): Promise<Releases> {
  mask(token)
  const [{ context, getOctokit }, { createReleasesClient }] = await Promise.all([
    import('@actions/github'),
    import('./github/releases.ts')
  ])
  return createReleasesClient(getOctokit(token), context.repo, runContext)
}

/** The result of the mode; if it does not end in time after an abort, or something unexpected ends it, what it has so far. */
async function waitForResult(mode: ModeRun, abort: StepAbort, unhandledError: Promise<never>): Promise<StepResult> {
  const done = mode.done.catch(error => {
    if (abort.signal.aborted) return toFailedResult(abort.signal.reason, abort.abortReason() ?? 'FAILED')
    if (error instanceof ActionError) return toFailedResult(error, 'FAILED')
    throw error
  })
  try {
    return await Promise.race([done, waitForGracePeriod(abort.signal).then(mode.currentResult), unhandledError])
  } catch (error) {
    const bug = toBugResult(error)
    const current = mode.currentResult()
    return {
      ...current,
      failure: bug.failure,
      outputs: { ...current.outputs, status: bug.outputs['status'] ?? 'FAILED' },
      summary: `${bug.summary}\n${current.summary}`
    }
  }
}

function toBugResult(error: unknown): StepResult {
  core.debug(escapeWorkflowCommands(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  return toFailedResult(error, 'FAILED')
}
