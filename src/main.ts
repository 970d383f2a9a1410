import * as core from '@actions/core'
import type { StepConfig } from './domain/step.ts'
import { prefetchIdToken } from './github/prefetch-token.ts'
import { registerSecret } from './lib/redact.ts'
import { runStep } from './run-step.ts'
import { log, mask } from './runner/log.ts'
import { createCredentialsExporter, createEarlyOutputs, publishResult } from './runner/outputs.ts'

/** The entry point of the action: runs one step with GitHub's inputs and publishes the result. Never rejects. */
export async function main(): Promise<void> {
  const result = await runStep({
    readInput: name => core.getInput(name),
    environment: process.env,
    problems: [],
    workspaceRoot: process.env['GITHUB_WORKSPACE'] || process.cwd(),
    log,
    mask,
    earlyOutputs: createEarlyOutputs(),
    createTokenSource: createIdTokenSource,
    createCredentialsExporter
  })
  await publishResult(result)
}

/** Gets OIDC tokens from GitHub; the first one of an export is requested while the AWS code is loaded. */
async function createIdTokenSource(step: StepConfig): Promise<(audience: string) => Promise<string>> {
  registerSecret(process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
  const getIdToken = async (audience: string) => {
    // The HTTP client is loaded after the inputs were found right.
    const { requestIdToken } = await import('./github/request-id-token.ts')
    const token = await requestIdToken(audience, process.env)
    mask(token)
    return token
  }
  const needsIdToken = step.mode === 'export' && step.aws.baseRole !== undefined
  return needsIdToken ? prefetchIdToken(getIdToken, step.aws.audience) : getIdToken
}
