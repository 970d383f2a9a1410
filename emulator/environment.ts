import type { World } from './world-schema.ts'

/** Environment variables that a GitHub runner sets for a step, and the endpoint for every AWS client. */
export function createEnvironment(
  url: string,
  world: World,
  requestToken: string,
  githubToken: string
): Record<string, string> {
  const region = world.identityRegion
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    GITHUB_API_URL: `${url}/api/v3`,
    GITHUB_SERVER_URL: url,
    GITHUB_REPOSITORY: world.github.repository,
    GITHUB_REPOSITORY_OWNER: world.github.repository.split('/')[0] ?? '',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: '4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a',
    GITHUB_RUN_ID: '7012345678',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_TOKEN: githubToken
  }
}

/** Keys of the first IAM user, for ambient credentials and for the AWS CLI. */
export function getUserCredentials({ iamUsers }: World): Record<string, string> {
  const [user] = iamUsers
  return user ? { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey } : {}
}
