import type { WorkflowRun } from '../domain/model.ts'
import { version } from '../version.ts'

/**
 * What the runner's variables say of the workflow run; empty outside GitHub.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readWorkflowRun(environment: Readonly<Record<string, string | undefined>>): WorkflowRun {
  const of = (name: string) => environment[name] ?? ''
  const repository = of('GITHUB_REPOSITORY')
  const runId = of('GITHUB_RUN_ID')
  return {
    repository,
    sha: of('GITHUB_SHA'),
    ref: of('GITHUB_REF'),
    runId,
    runAttempt: of('GITHUB_RUN_ATTEMPT'),
    runUrl: runId === '' ? '' : `${of('GITHUB_SERVER_URL')}/${repository}/actions/runs/${runId}`,
    actionVersion: version
  }
}
