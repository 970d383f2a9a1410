import { type HintRule, matchNotAuthorized } from './hint-rule.ts'

const trustStatement = `{
  "Effect": "Allow",
  "Principal": { "AWS": "{principal}" },
  "Action": ["sts:AssumeRole", "sts:SetContext"]
}`

/**
 * The role that is assumed with an OIDC token: GitHub's in the action, any other on the command line.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export const webIdentityRules: readonly HintRule[] = [
  {
    operation: /^AssumeRoleWithWebIdentity$/,
    code: /^AccessDenied/,
    hint: "The role {roleArn|arn:aws:iam::ACCOUNT:role/ROLE} does not exist, or its trust policy does not match this workflow's token (sub {sub|repo:ORG/REPO:ref:refs/heads/main}, aud {audience|sts.amazonaws.com}, repository {repository|ORG/REPO}). Check account and name in role-to-assume, then the trust policy:",
    snippet: `"Condition": {
  "StringEquals": {
    "{issuer|token.actions.githubusercontent.com}:aud": "{audience|sts.amazonaws.com}",
    "{issuer|token.actions.githubusercontent.com}:sub": "{sub|repo:ORG/REPO:ref:refs/heads/main}"
  }
}`,
    commandLineHint: `The role {roleArn|arn:aws:iam::ACCOUNT:role/ROLE} does not exist, or its trust policy does not match the token of --web-identity-token-file (issuer {issuer|ISSUER}, sub {sub|SUB}, aud {audience|AUDIENCE}). Check account and name in --role-to-assume, then the trust policy:
"Condition": {
  "StringEquals": {
    "{issuer|ISSUER}:aud": "{audience|AUDIENCE}",
    "{issuer|ISSUER}:sub": "{sub|SUB}"
  }
}`
  },
  {
    message: /No OpenIDConnect provider found in your account/,
    hint: 'The account {account|of the role} has no IAM identity provider for GitHub. Check the account in role-to-assume, or create the provider there:',
    snippet: `aws iam create-open-id-connect-provider --url https://{issuer|token.actions.githubusercontent.com} \\
  --client-id-list {audience|sts.amazonaws.com}`,
    commandLineHint: `The account {account|of the role} has no IAM identity provider for {issuer|the issuer of the token}. Check the account in --role-to-assume, or create the provider there:
aws iam create-open-id-connect-provider --url https://{issuer|ISSUER} --client-id-list {audience|AUDIENCE}`
  },
  {
    message: /Incorrect token audience/,
    hint: 'The identity provider in IAM does not list the audience of the token. Add it there, or set audience to one that it lists:',
    snippet: `aws iam add-client-id-to-open-id-connect-provider --client-id {audience|AUDIENCE} \\
  --open-id-connect-provider-arn arn:{partition|aws}:iam::{account|ACCOUNT}:oidc-provider/{issuer|token.actions.githubusercontent.com}`,
    commandLineHint: `The identity provider in IAM does not list the audience of the token. Add it there, or request the token for an audience that it lists:
aws iam add-client-id-to-open-id-connect-provider --client-id {audience|AUDIENCE} \\
  --open-id-connect-provider-arn arn:{partition|aws}:iam::{account|ACCOUNT}:oidc-provider/{issuer|ISSUER}`
  },
  {
    code: /^(?:InvalidIdentityToken|IDPCommunicationError|IDPRejectedClaim)(?:Exception)?$/,
    hint: 'AWS could not verify the OIDC token with GitHub. Run the job again. For GitHub Enterprise Server, the identity provider in IAM must have the address of that server, and AWS must be able to reach it.',
    commandLineHint:
      'AWS could not verify the token of --web-identity-token-file with its issuer. Run the command again. AWS must be able to reach the issuer, and the identity provider in IAM must have its address.'
  }
]

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
export const assumeRoleRules: readonly HintRule[] = [
  {
    // The session does not name the path of the role, and the end of its name changes with each provisioning:
    // https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
    message:
      /User: arn:(?<partition>[\w-]+):sts::(?<baseAccount>\d{12}):assumed-role\/AWSReservedSSO_(?<permissionSet>[\w+=,.@-]+)_[0-9a-f]{16}\/\S+ is not authorized to perform: sts:(?:AssumeRole|SetContext) on resource: "?(?<resource>[^\s"]+)/,
    hint: 'The role does not exist, or it does not trust the role of the permission set {permissionSet} of IAM Identity Center. Check the name in identity-role-to-assume. Allow sts:AssumeRole and sts:SetContext in the permission set, and add to the trust policy of {resource}:',
    snippet: `{
  "Effect": "Allow",
  "Principal": { "AWS": "arn:{partition}:iam::{baseAccount}:root" },
  "Action": ["sts:AssumeRole", "sts:SetContext"],
  "Condition": { "ArnLike": { "aws:PrincipalArn":
    "arn:{partition}:iam::{baseAccount}:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_{permissionSet}_*" } }
}`
  },
  {
    message: matchNotAuthorized('sts:SetContext'),
    hint: 'The trust policy does not allow an identity context: it must allow sts:SetContext in addition to sts:AssumeRole. Add to the trust policy of {resource}:',
    snippet: trustStatement
  },
  {
    message: matchNotAuthorized('sts:TagSession'),
    hint: 'The base session has session tags, which are passed on. Allow sts:TagSession in the trust policy of {resource}, or get the base session without tags (role-skip-session-tagging in aws-actions/configure-aws-credentials).'
  },
  {
    message: matchNotAuthorized('sts:SetSourceIdentity'),
    hint: 'The base session has a source identity, which is passed on. Allow sts:SetSourceIdentity in the trust policy of {resource}.'
  },
  {
    message:
      /User: (?<user>arn:[\w-]+:sts::(?<baseAccount>\d{12}):assumed-role\/(?<role>[^/\s]+)\/\S+) is not authorized to perform: sts:AssumeRole on resource: "?(?<resource>arn:[\w-]+:iam::\k<baseAccount>:role\/(?:[^\s"]*\/)?\k<role>(?![^\s"]))/,
    hint: 'identity-role-to-assume is not set, so role-to-assume is assumed again, with the identity context. If you have an identity role, set identity-role-to-assume. Otherwise the role must trust itself; add to the trust policy of {resource}:',
    snippet: trustStatement,
    commandLineHint: `The base credentials are a session of the identity role, which is assumed again, with the identity context. Set another role as --identity-role-to-assume, or let the role trust itself. Add to the trust policy of {resource}:\n${trustStatement}`
  },
  {
    message:
      /User: (?<user>arn:[\w-]+:\w+::(?<baseAccount>\d{12}):\S+) is not authorized to perform: sts:AssumeRole on resource: "?(?<resource>arn:[\w-]+:iam::(?!\k<baseAccount>)(?<roleAccount>\d{12}):[^\s"]+)/,
    hint: 'The base session is in account {baseAccount}, the identity role in {roleAccount}. If that is a typo, correct identity-role-to-assume. Otherwise allow sts:AssumeRole and sts:SetContext in the policies of the base role too, and add to the trust policy of {resource}:',
    snippet: trustStatement
  },
  {
    message: matchNotAuthorized('sts:AssumeRole'),
    hint: 'The role does not exist, its trust policy does not name the base session, or it requires an external ID (role-external-id). Check the name in identity-role-to-assume, then add to the trust policy of {resource}:',
    snippet: trustStatement
  },
  {
    operation: /^AssumeRole$/,
    code: /^AccessDenied/,
    hint: "The identity role {roleArn|of identity-role-to-assume} could not be assumed with the user's identity context. Its trust policy must allow the base session both sts:AssumeRole and sts:SetContext; in another account, the policies of the base role must too."
  },
  {
    message: /1 hour session limit for roles assumed by role chaining/,
    hint: 'A role that is assumed by another role has sessions of one hour at most, whatever its MaxSessionDuration. Set role-duration-seconds to 3600 or less; the action renews sessions by itself.'
  },
  {
    message: /exceeds the MaxSessionDuration set for this role/,
    hint: 'role-duration-seconds is longer than the role allows. Lower it (the action renews sessions by itself), or raise MaxSessionDuration of the role:',
    snippet: 'aws iam update-role --role-name {role|ROLE} --max-session-duration {seconds|SECONDS}'
  },
  {
    code: /^ValidationError$/,
    message: /roleArn|providerArn|ARN is invalid|\barn:\S* is invalid/i,
    hint: 'The ARN is not well-formed. Write arn:aws:iam::ACCOUNT:role/NAME, with two colons before an account ID of 12 digits.'
  },
  {
    code: /^(?:MalformedPolicyDocument|PackedPolicyTooLarge)/,
    hint: 'STS rejects inline-session-policy or managed-session-policies. Use valid JSON of at most 2048 characters, and at most 10 policies that exist.'
  },
  {
    code: /^RegionDisabledException$/,
    hint: 'STS is not active in aws-region. Activate the region in the account settings of IAM.'
  }
]
