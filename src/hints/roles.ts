import { type HintRule, notAuthorized } from './hint-rule.ts'

const trustStatement = `{
  "Effect": "Allow",
  "Principal": { "AWS": "{principal}" },
  "Action": ["sts:AssumeRole", "sts:SetContext"]
}`

/**
 * The role that GitHub's token is traded for.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export const webIdentityRows: readonly HintRule[] = [
  {
    operation: /^AssumeRoleWithWebIdentity$/,
    code: /^AccessDenied/,
    hint: "The role is not there, or its trust policy does not fit this workflow's token: `mode: check` prints the token's sub and aud. Repositories created since 2026-07-15 have IDs in sub (the second form); older ones have the first.",
    snippet: `"Condition": {
  "StringEquals": { "token.actions.githubusercontent.com:aud": "{audience|sts.amazonaws.com}" },
  "StringLike": {
    "token.actions.githubusercontent.com:sub": ["repo:ORG/REPO:*", "repo:ORG@ORG_ID/REPO@REPO_ID:*"]
  }
}`
  },
  {
    message: /No OpenIDConnect provider found in your account/,
    hint: "The role's account does not know GitHub as an identity provider: create it in that account.",
    snippet: `aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com \\
  --client-id-list {audience|sts.amazonaws.com}`
  },
  {
    message: /Incorrect token audience/,
    hint: 'The identity provider in IAM does not list the audience of the token: add it there, or set audience to one that it lists.',
    snippet: `aws iam add-client-id-to-open-id-connect-provider --client-id {audience|AUDIENCE} \\
  --open-id-connect-provider-arn arn:{partition|aws}:iam::{account|ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`
  },
  {
    code: /^(?:InvalidIdentityToken|IDPCommunicationError|IDPRejectedClaim)(?:Exception)?$/,
    hint: 'AWS could not verify the OIDC token with GitHub: run the job again. On GitHub Enterprise Server the identity provider in IAM must have the address of that server, reachable from AWS.'
  }
]

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
export const assumeRoleRows: readonly HintRule[] = [
  {
    message: notAuthorized('sts:SetContext'),
    hint: "The role may be assumed, but not with a user's identity context: its trust policy must allow sts:SetContext beside sts:AssumeRole. Add to the trust policy of {resource}:",
    snippet: trustStatement
  },
  {
    message: notAuthorized('sts:TagSession'),
    hint: 'The base session carries session tags, which go along: allow sts:TagSession in the trust policy of {resource}, or make the base session without tags (role-skip-session-tagging in aws-actions/configure-aws-credentials).'
  },
  {
    message: notAuthorized('sts:SetSourceIdentity'),
    hint: 'The base session carries a source identity, which goes along: allow sts:SetSourceIdentity in the trust policy of {resource}.'
  },
  {
    message: notAuthorized('sts:AssumeRole'),
    hint: 'The role is not there, its trust policy does not name the base session, or it demands another role-external-id. Where one role serves for both steps, it must trust itself. Add to the trust policy of {resource}:',
    snippet: trustStatement
  },
  {
    operation: /^AssumeRole$/,
    code: /^AccessDenied/,
    hint: "The identity role could not be assumed with the user's identity context: its trust policy must allow the base session both sts:AssumeRole and sts:SetContext, and in another account so must the policies of the base session."
  },
  {
    message: /1 hour session limit for roles assumed by role chaining/,
    hint: 'A role that is assumed by another role lasts an hour at most, whatever its MaxSessionDuration: set role-duration-seconds to 3600 or less. The action renews sessions by itself.'
  },
  {
    message: /exceeds the MaxSessionDuration set for this role/,
    hint: 'role-duration-seconds is longer than the role allows: lower it (the action renews sessions by itself), or raise MaxSessionDuration of the role.',
    snippet: 'aws iam update-role --role-name {role|ROLE} --max-session-duration {seconds|SECONDS}'
  },
  {
    code: /^ValidationError$/,
    message: /roleArn|providerArn|ARN is invalid|\barn:\S* is invalid/i,
    hint: 'The ARN is not well-formed: a role is arn:aws:iam::ACCOUNT:role/NAME, with two colons before an account of 12 digits.'
  },
  {
    code: /^(?:MalformedPolicyDocument|PackedPolicyTooLarge)/,
    hint: 'inline-session-policy or managed-session-policies are not as STS takes them: valid JSON, policies that exist, at most 2048 characters and 10 policies in all.'
  },
  {
    code: /^RegionDisabledException$/,
    hint: 'STS is not active in aws-region: activate the region in the account settings of IAM.'
  }
]
