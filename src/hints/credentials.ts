import type { HintRule } from './hint-rule.ts'

/** Before any role: GitHub's token, ambient credentials, the runner's clock. */
export const credentialRows: readonly HintRule[] = [
  {
    code: /^MissingIdTokenPermission$/,
    hint: 'The job may not ask GitHub for an OIDC token: give it the permission. A reusable workflow needs it in its caller too; pull requests from forks never have it.',
    snippet: `permissions:
  id-token: write
  contents: read`
  },
  {
    code: /^IdTokenError$/,
    hint: "GitHub's token service did not answer as it should: run the job again. https://www.githubstatus.com tells of outages."
  },
  {
    code: /^CredentialsProviderError$/,
    hint: 'role-to-assume is not given, and there are no AWS credentials in the environment: give the role, or let aws-actions/configure-aws-credentials run before this step.',
    snippet: `with:
  role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE`
  },
  {
    code: /^RequestTimeTooSkewed$/,
    hint: "The runner's clock is off by more than AWS allows: set it by NTP."
  },
  {
    message: /signature (?:expired|not yet current)|difference between the request time/i,
    hint: "The runner's clock is off by more than AWS allows (5 minutes): set it by NTP."
  },
  {
    code: /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)$/,
    hint: 'AWS does not know these credentials: the key was deleted, AWS_SESSION_TOKEN is missing beside a temporary key, or they are of another partition (aws, aws-cn, aws-us-gov) than aws-region.'
  },
  {
    code: /^(?:SignatureDoesNotMatch|InvalidSignatureException)$/,
    hint: 'The secret access key does not belong to the access key ID, or a proxy changes requests on their way.'
  }
]

const sessionExpiredHint =
  'The session has ended and could not be renewed. Ambient credentials end with the step that made them: make them right before this step and for longer, or give role-to-assume, and the action renews its own.'

/** Sessions that have ended and could not be renewed; after the rows that know more. */
export const expiredRows: readonly HintRule[] = [
  {
    operation: /^AssumeRoleWithWebIdentity$/,
    code: /^ExpiredToken/,
    hint: "GitHub's OIDC token lives minutes and had ended when AWS saw it: the clock of the runner is off, or a proxy holds requests back."
  },
  {
    operation: /^AssumeRole$/,
    code: /^ExpiredToken/,
    message: /context/i,
    hint: "The user's identity context had ended when AWS saw it, twice: a proxy holds requests back, or the clock of the runner is off."
  },
  {
    code: /^(?:ExpiredToken(?:Exception)?|TokenRefreshRequired)$/,
    hint: sessionExpiredHint
  },
  {
    code: /^AccessDenied/,
    message: /\b(?:token|credentials?|session)\b.*\bexpired\b/i,
    hint: sessionExpiredHint
  }
]
