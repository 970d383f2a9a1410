import type { WorkflowRun } from '../domain/result.ts'
import { version } from '../version.ts'

/**
 * The workflow run, from the runner's variables; empty outside GitHub.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readWorkflowRun(environment: Readonly<Record<string, string | undefined>>): WorkflowRun {
  const get = (name: string) => environment[name] ?? ''
  const repository = get('GITHUB_REPOSITORY')
  const runId = get('GITHUB_RUN_ID')
  return {
    repository,
    sha: get('GITHUB_SHA'),
    ref: get('GITHUB_REF'),
    runId,
    runAttempt: get('GITHUB_RUN_ATTEMPT'),
    runUrl: runId === '' ? '' : `${get('GITHUB_SERVER_URL')}/${repository}/actions/runs/${runId}`,
    actionVersion: version
  }
}
