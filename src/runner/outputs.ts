import * as core from '@actions/core'
import type { Credentials } from '../domain/ports/credentials.ts'
import { systemClock } from '../lib/clock.ts'
import { toMessage } from '../lib/text.ts'
import { throttle } from '../lib/throttle.ts'
import type { StepResult } from '../modes/step-result.ts'
import { escapeWorkflowCommands } from '../report/format/log-text.ts'
import { log } from './log.ts'

/** Writes log lines, outputs, annotations and the job summary, and fails the step if the result is a failure. */
export async function publishResult(result: StepResult): Promise<void> {
  for (const line of result.log) log.info(line)
  const outputFailure = writeOutputs(result.outputs)
  for (const { level, message } of result.annotations) log[level](message)
  await writeSummary(result.summary)
  const failure = [result.failure ?? [], outputFailure ?? []].flat().join('\n')
  if (failure !== '') core.setFailed(escapeWorkflowCommands(failure))
}

/** Sets the outputs. Returns why that failed, if it did: steps that need them must not run. */
function writeOutputs(outputs: Readonly<Record<string, string>>): string | undefined {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    return undefined
  } catch (error) {
    return `Could not write the outputs to GITHUB_OUTPUT: ${toMessage(error)}`
  }
}

// A missing summary does not fail a step that did its work.
async function writeSummary(summary: string): Promise<void> {
  try {
    if (summary !== '' && process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summary).write()
  } catch (error) {
    log.warning(`Could not write the job summary: ${toMessage(error)}`)
  }
}

/** Outputs that are set while the step runs. */
export interface EarlyOutputs {
  /** Outputs that were set so far. */
  readonly values: Readonly<Record<string, string>>
  publishJobIds(jobIds: readonly string[]): void
}

/**
 * GITHUB_OUTPUT is append-only, so the growing list of job IDs is written once per second at most. Errors are reported
 * when the result is published.
 */
export function createEarlyOutputs(): EarlyOutputs {
  const values: Record<string, string> = {}
  const write = throttle(1000, systemClock, () => writeOutputs(values))
  return {
    values,
    publishJobIds: jobIds => {
      values['job-ids'] = JSON.stringify(jobIds)
      write()
    }
  }
}

/** Exports each new set of credentials to later steps, with the region as AWS tools read it. */
export function createCredentialsExporter(region: string): (credentials: Credentials) => void {
  let exportedAccessKeyId: string | undefined
  return credentials => {
    if (credentials.accessKeyId === exportedAccessKeyId) return
    exportedAccessKeyId = credentials.accessKeyId
    exportVariable('AWS_ACCESS_KEY_ID', credentials.accessKeyId)
    exportVariable('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey)
    exportVariable('AWS_SESSION_TOKEN', credentials.sessionToken ?? '')
    exportVariable('AWS_REGION', region)
    exportVariable('AWS_DEFAULT_REGION', region)
  }
}

// This step's own environment is left unchanged: its ambient credentials may come from there.
function exportVariable(name: string, value: string): void {
  const before = process.env[name]
  core.exportVariable(name, value)
  if (before === undefined) delete process.env[name]
  else process.env[name] = before
}
