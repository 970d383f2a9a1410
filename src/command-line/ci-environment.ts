import type { Environment } from '../domain/environment.ts'

// The job's own ID is what differs between a job and its retry, as run ID and attempt do on GitHub.
const variablesByService: readonly { readonly sign: string; readonly names: Readonly<Record<string, string>> }[] = [
  {
    // https://docs.gitlab.com/ci/variables/predefined_variables/
    sign: 'GITLAB_CI',
    names: {
      GITHUB_REPOSITORY: 'CI_PROJECT_PATH',
      GITHUB_REF_NAME: 'CI_COMMIT_REF_NAME',
      GITHUB_REF: 'CI_COMMIT_REF_NAME',
      GITHUB_SHA: 'CI_COMMIT_SHA',
      GITHUB_RUN_ID: 'CI_JOB_ID',
      GITHUB_RUN_NUMBER: 'CI_PIPELINE_IID',
      GITHUB_JOB: 'CI_JOB_NAME'
    }
  },
  {
    // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
    sign: 'BITBUCKET_BUILD_NUMBER',
    names: {
      GITHUB_REPOSITORY: 'BITBUCKET_REPO_FULL_NAME',
      GITHUB_REF_NAME: 'BITBUCKET_BRANCH',
      GITHUB_REF: 'BITBUCKET_BRANCH',
      GITHUB_SHA: 'BITBUCKET_COMMIT',
      GITHUB_RUN_ID: 'BITBUCKET_BUILD_NUMBER',
      GITHUB_RUN_NUMBER: 'BITBUCKET_BUILD_NUMBER',
      GITHUB_JOB: 'BITBUCKET_STEP_UUID'
    }
  }
]

/**
 * The variables that placeholders, job IDs and the manifest are made of, from those of GitLab or Bitbucket under GitHub's
 * names; empty on any other machine. A retried job is a new run.
 */
export function readCiVariables(environment: Environment): Record<string, string> {
  const service = variablesByService.find(({ sign }) => environment[sign])
  const pairs = Object.entries(service?.names ?? {}).flatMap(([name, from]) => {
    const value = environment[from]
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(pairs)
}
