import type { HintRule } from './hint-rule.ts'

/** Errors before any role is assumed: GitHub's token, ambient credentials, the runner's clock. */
export const credentialRules: readonly HintRule[] = [
  {
    code: /^MissingIdTokenPermission$/,
    hint: 'Add the permission to the job, in the calling workflow too if this one is reusable. Pull requests from forks cannot have it.',
    snippet: `permissions:
  id-token: write
  contents: read`
  },
  {
    operation: /^GetIdToken$/,
    code: /^ResponseTooLarge$/,
    hint: 'The response did not come from GitHub. Check whether HTTPS_PROXY or a captive portal leads to another server.'
  },
  {
    code: /^IdTokenError$/,
    hint: "GitHub's token service did not return a token. Run the job again; see https://www.githubstatus.com for outages."
  },
  {
    code: /^CredentialsProviderError$/,
    message: /of AWS_PROFILE does not exist/,
    hint: 'Check AWS_PROFILE for a typo, or set role-to-assume, which needs no profile.',
    commandLineHint:
      'Check --profile, or AWS_PROFILE if the flag is not set, for a typo. To list the profiles, run: aws configure list-profiles'
  },
  {
    code: /^CredentialsProviderError$/,
    hint: 'role-to-assume is not set, and the environment has no AWS credentials. Set the role, or get credentials first: with aws-actions/configure-aws-credentials in a workflow, or with --profile on the command line.',
    snippet: `with:
  role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE`,
    commandLineHint:
      'Set --profile or AWS_PROFILE, or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary credentials, AWS_SESSION_TOKEN. For a profile of IAM Identity Center, first run: aws sso login --profile PROFILE'
  },
  {
    code: /^RequestTimeTooSkewed$/,
    hint: "The runner's clock differs from AWS's by more than AWS accepts. Synchronize it by NTP."
  },
  {
    message: /signature (?:expired|not yet current)|difference between the request time/i,
    hint: "The runner's clock differs from AWS's by more than 5 minutes. Synchronize it by NTP."
  },
  {
    code: /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)$/,
    hint: 'AWS does not accept this access key. Check whether it was deleted, whether AWS_SESSION_TOKEN is missing next to a temporary key, and whether the key is of the partition of aws-region (aws, aws-cn or aws-us-gov).'
  },
  {
    code: /^(?:SignatureDoesNotMatch|InvalidSignatureException)$/,
    hint: 'The secret access key does not belong to the access key ID, or a proxy modifies requests. Check both.'
  }
]

const sessionExpiredOnCommandLineHint =
  'The credentials have expired. Renew those of the profile (of IAM Identity Center: aws sso login --profile PROFILE), or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again. Then run the command again.'

const sessionExpiredHint =
  'The credentials in the environment have expired and the action cannot renew them. Get them right before this step and with a longer duration, or set role-to-assume: the action renews its own sessions.'

/** Expired sessions that could not be renewed; more specific rules come first. */
export const expiredRules: readonly HintRule[] = [
  {
    operation: /^AssumeRoleWithWebIdentity$/,
    code: /^ExpiredToken/,
    hint: "GitHub's OIDC token, which is valid for minutes, had expired when it reached AWS. Check the runner's clock, and for a slow proxy.",
    commandLineHint:
      'The token of --web-identity-token-file had expired when it reached AWS. Write a fresh one to the file, and check the clock.'
  },
  {
    operation: /^AssumeRole$/,
    code: /^ExpiredToken/,
    message: /context/i,
    hint: "The user's identity context had expired when it reached AWS, in two attempts. Check the runner's clock, and for a slow proxy."
  },
  {
    code: /^InvalidContextAssertion/,
    hint: "AWS rejected the user's identity context, and a fresh one too. Check that identity-region and the roles are in the same partition, and the runner's clock."
  },
  {
    code: /^(?:ExpiredToken(?:Exception)?|TokenRefreshRequired)$/,
    hint: sessionExpiredHint,
    commandLineHint: sessionExpiredOnCommandLineHint
  },
  {
    code: /^AccessDenied/,
    message: /\b(?:token|credentials?|session)\b.*\bexpired\b/i,
    hint: sessionExpiredHint,
    commandLineHint: sessionExpiredOnCommandLineHint
  }
]
