import { expect, test } from '@jest/globals'
import { readCiVariables } from '../../../src/command-line/ci-environment.ts'

test('GitLab variables get the names of GitHub, and a retried job is another run', () => {
  const gitlab = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'group/project', CI_JOB_ID: '77', CI_PIPELINE_ID: '5' }
  expect(readCiVariables(gitlab)).toEqual({ GITHUB_REPOSITORY: 'group/project', GITHUB_RUN_ID: '77' })
})

test('Bitbucket variables get the names of GitHub', () => {
  const bitbucket = { BITBUCKET_BUILD_NUMBER: '12', BITBUCKET_BRANCH: 'main' }
  expect(readCiVariables(bitbucket)).toMatchObject({ GITHUB_RUN_ID: '12', GITHUB_REF_NAME: 'main' })
})

test('other machines have no such variables', () => {
  expect(readCiVariables({ CI_JOB_ID: '77', PATH: '/bin' })).toEqual({})
})
