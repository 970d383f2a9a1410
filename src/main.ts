import * as core from '@actions/core'
import { customEndpoints } from './aws/endpoints.ts'
import type { RunContext } from './aws/retry.ts'
import type { RunnerServices } from './dependencies.ts'
import { ActionError } from './domain/errors.ts'
import type { StepConfig } from './domain/model.ts'
import type { Log, Mask, Releases } from './domain/ports.ts'
import { prefetchIdToken } from './github/prefetch-token.ts'
import { readWorkflowRun } from './github/workflow-run.ts'
import { readStep } from './inputs/read-step.ts'
import { systemClock } from './lib/clock.ts'
import { throttle } from './lib/rate-limiter.ts'
import { registerSecret, secretVariants } from './lib/redact.ts'
import type { RunPorts } from './modes/run-mode.ts'
import { type StepResult, toFailedResult } from './modes/step-result.ts'
import { escapeWorkflowCommands } from './report/format/log-text.ts'
import { createStepAbort, type StepAbort, waitForGracePeriod } from './runner/deadline.ts'
import { workspace } from './runner/workspace.ts'

/** The step, from inputs to outputs: the only place that knows the runner, the process and its signals. */
export async function main(): Promise<void> {
  await publishResult(
    await runStep(rejectOnUnhandledError()).catch(error => omitSummaryIfDisabled(unexpectedErrorResult(error)))
  )
}

/** Where the inputs could not be read, all but a clear `false` stands for a job summary. */
function omitSummaryIfDisabled(ending: StepResult): StepResult {
  return /^false$/i.test(core.getInput('summary')) ? { ...ending, summary: '' } : ending
}

async function runStep(unhandledError: Promise<never>): Promise<StepResult> {
  const startedAt = systemClock.now()
  const root = process.env['GITHUB_WORKSPACE'] || process.cwd()
  let step: StepConfig
  try {
    const reading = readStep(name => core.getInput(name), process.env, workspace(root), new Date(startedAt))
    step = await Promise.race([reading, unhandledError])
  } catch (error) {
    if (error instanceof ActionError) return omitSummaryIfDisabled(toFailedResult(error, 'FAILED'))
    throw error
  }
  for (const warning of step.warnings) core.warning(escapeWorkflowCommands(warning))
  const cutter = createStepAbort(step.run.timeoutMs, startedAt)
  log.group(`${groupTitles[step.mode]} in ${step.aws.region}`)
  const { running, written: earlyOutputs } = await Promise.race([run(step, root, cutter), unhandledError])
  const ended = running.done.catch(resultFromRejection(cutter))
  const ending = await Promise.race([
    ended,
    waitForGracePeriod(cutter).then(running.currentResult),
    unhandledError
  ]).catch(error => {
    // What was done until then is not lost.
    const { failure, outputs, summary } = unexpectedErrorResult(error)
    const soFar = running.currentResult()
    return {
      ...soFar,
      failure,
      outputs: { ...soFar.outputs, status: outputs['status'] ?? 'FAILED' },
      summary: `${summary}\n${soFar.summary}`
    }
  })
  log.endGroup()
  return { ...ending, outputs: { ...earlyOutputs, ...ending.outputs }, summary: step.run.summary ? ending.summary : '' }
}

const groupTitles = {
  export: 'QuickSight snapshot jobs',
  plan: 'Planning QuickSight snapshot jobs',
  check: 'Checking permissions and settings',
  list: 'Looking up QuickSight dashboards'
} as const satisfies Record<StepConfig['mode'], string>

async function run(step: StepConfig, root: string, cutter: StepAbort) {
  registerSecret(process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
  const ask = async (audience: string) => {
    const token = await core.getIDToken(audience)
    registerSecret(token)
    return token
  }
  const needsIdToken = step.mode === 'export' && step.aws.baseRole !== undefined
  const idToken = needsIdToken ? await prefetchIdToken(ask, step.aws.audience) : ask
  // Most of the code talks to AWS: inputs that are wrong are told without loading it.
  const [{ createDependencies }, { runMode }] = await Promise.all([
    import('./dependencies.ts'),
    import('./modes/run-mode.ts')
  ])
  const line = { clock: systemClock, log, signal: cutter.signal }
  const runner: RunnerServices = {
    line,
    mask,
    transport: {
      connectionTimeout: 5000,
      httpsAgent: { keepAlive: true, maxSockets: 50, proxyEnv: process.env },
      ownEndpoints: customEndpoints(process.env)
    },
    idToken,
    releases: token => releases(token, line),
    workspaceRoot: root,
    run: readWorkflowRun(process.env)
  }
  const earlyOutputs: Record<string, string> = {}
  // Outputs are appended: hundreds of reports would write their growing list hundreds of times. Where it cannot be done,
  // the end tells.
  const writeJobIds = throttle(1000, systemClock, () => writeOutputs(earlyOutputs))
  let exportedAccessKeyId: string | undefined
  const ports: RunPorts = {
    ...line,
    abortReason: cutter.abortReason,
    publishJobIds: jobIds => {
      earlyOutputs['job-ids'] = JSON.stringify(jobIds)
      writeJobIds()
    },
    exportCredentials: credentials => {
      if (credentials.accessKeyId === exportedAccessKeyId) return
      exportedAccessKeyId = credentials.accessKeyId
      exportVariable('AWS_ACCESS_KEY_ID', credentials.accessKeyId)
      exportVariable('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey)
      exportVariable('AWS_SESSION_TOKEN', credentials.sessionToken ?? '')
      exportVariable('AWS_REGION', step.aws.region)
      exportVariable('AWS_DEFAULT_REGION', step.aws.region)
    }
  }
  return { running: runMode(step, createDependencies(step, runner), ports), written: earlyOutputs }
}

// This step's own environment stays as it is: its ambient credentials may come from there.
function exportVariable(name: string, value: string): void {
  const before = process.env[name]
  core.exportVariable(name, value)
  if (before === undefined) delete process.env[name]
  else process.env[name] = before
}

// Octokit is large, and only `release-tag` needs it.
async function releases(token: string, line: RunContext): Promise<Releases> {
  mask(token)
  const [{ context, getOctokit }, { createReleasesClient }] = await Promise.all([
    import('@actions/github'),
    import('./github/releases.ts')
  ])
  return createReleasesClient(getOctokit(token), context.repo, line)
}

function resultFromRejection(cutter: StepAbort): (error: unknown) => StepResult {
  return error => {
    if (cutter.signal.aborted) return toFailedResult(cutter.signal.reason, cutter.abortReason() ?? 'FAILED')
    if (error instanceof ActionError) return toFailedResult(error, 'FAILED')
    throw error
  }
}

/** Rejects with whatever nobody caught. */
function rejectOnUnhandledError(): Promise<never> {
  return new Promise((_, reject) => {
    process.on('uncaughtException', reject)
    process.on('unhandledRejection', reject)
  })
}

function unexpectedErrorResult(error: unknown): StepResult {
  core.debug(escapeWorkflowCommands(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  return toFailedResult(error, 'FAILED')
}

/** Writes outputs, annotations and the summary, which must not fail a step that did its work. */
async function publishResult(ending: StepResult): Promise<void> {
  for (const line of ending.log) log.info(line)
  const unwritten = writeOutputs(ending.outputs)
  for (const { level, message } of ending.annotations) log[level](message)
  try {
    if (ending.summary !== '' && process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(ending.summary).write()
  } catch (error) {
    log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
  const failure = [ending.failure ?? [], unwritten ?? []].flat().join('\n')
  if (failure !== '') core.setFailed(escapeWorkflowCommands(failure))
}

/** Says why the outputs could not be written, where that is so: steps that need them must not run. */
function writeOutputs(outputs: Readonly<Record<string, string>>): string | undefined {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    return undefined
  } catch (error) {
    return `The outputs could not be written to GITHUB_OUTPUT: ${error instanceof Error ? error.message : String(error)}`
  }
}

const masked = new Set<string>()

// Sessions are asked for before every call: once is enough.
const mask: Mask = secret => {
  if (masked.has(secret)) return
  masked.add(secret)
  registerSecret(secret)
  for (const form of secretVariants(secret)) core.setSecret(form)
}

const log: Log = {
  info: line => core.info(escapeWorkflowCommands(line)),
  debug: line => core.debug(escapeWorkflowCommands(line)),
  notice: line => core.notice(escapeWorkflowCommands(line)),
  warning: line => core.warning(escapeWorkflowCommands(line)),
  error: line => core.error(escapeWorkflowCommands(line)),
  group: title => core.startGroup(escapeWorkflowCommands(title)),
  endGroup: () => core.endGroup()
}
