import { expect, test } from '@jest/globals'
import { readWorkflowRun } from '../../../src/github/workflow-run.ts'
import { version } from '../../../src/version.ts'

test('the run is described by the variables of the runner', () => {
  const environment = {
    GITHUB_REPOSITORY: 'octo-org/reports',
    GITHUB_SHA: '0123',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SERVER_URL: 'https://github.example.com'
  }
  expect(readWorkflowRun(environment)).toEqual({
    repository: 'octo-org/reports',
    sha: '0123',
    ref: 'refs/heads/main',
    runId: '7',
    runAttempt: '2',
    runUrl: 'https://github.example.com/octo-org/reports/actions/runs/7',
    actionVersion: version
  })
})

test('outside GitHub the run has no URL', () => {
  expect(readWorkflowRun({})).toMatchObject({ repository: '', runId: '', runUrl: '' })
})
