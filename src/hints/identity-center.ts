import { type HintRule, matchNotAuthorized } from './hint-rule.ts'

/**
 * Users of IAM Identity Center (experimental).
 * https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html
 */
export const identityCenterRules: readonly HintRule[] = [
  {
    message: /AWSIAMIdentityCenterAllowListForIdentityContext/,
    hint: 'AWS attaches this policy to every session with an identity context of IAM Identity Center, and it does not allow QuickSight; no policy of yours can override it. identity-center-application is experimental for this reason. Ask AWS Support whether your account can export snapshots for users of Identity Center.'
  },
  {
    operation: /^CreateTokenWithIAM$/,
    message: matchNotAuthorized('sso-oauth:CreateTokenWithIAM'),
    hint: 'The base role is not allowed to exchange tokens, or the actor policy of the application does not name it. Check the actor policy, and add to the policy of the base role:',
    snippet: `{
  "Effect": "Allow",
  "Action": "sso-oauth:CreateTokenWithIAM",
  "Resource": "{application|arn:aws:sso::ACCOUNT:application/INSTANCE/APPLICATION}"
}`
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^AccessDenied/,
    hint: 'The application does not accept the base role as actor, or the user is not assigned to the application. Check both:',
    snippet: `aws sso-admin get-application-authentication-method --authentication-method-type IAM \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}
aws sso-admin list-application-assignments \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}`
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^InvalidGrant/,
    hint: "IAM Identity Center finds no user for the OIDC token, or the grant does not accept its issuer and audience ({audience|AUDIENCE}). The custom property claims of the token are {propertyClaims|missing}. Compare them with the claim and the attribute that the trusted token issuer maps, and with the user's attribute:",
    snippet: `aws sso-admin get-application-grant --grant-type urn:ietf:params:oauth:grant-type:jwt-bearer \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}
aws sso-admin describe-trusted-token-issuer --trusted-token-issuer-arn ISSUER_ARN \\
  --region {identityCenterRegion|REGION}`
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^InvalidClient/,
    hint: 'IAM Identity Center has no such application in {identityCenterRegion|this region}. Check identity-center-application and identity-center-region:',
    snippet: `aws sso-admin describe-application \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}`
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^(?:UnauthorizedClient|UnsupportedGrantType)/,
    hint: 'The application has no JWT bearer grant. Add it, with the trusted token issuer of the OIDC token and the audience {audience|AUDIENCE}:',
    snippet: `aws sso-admin put-application-grant --grant-type urn:ietf:params:oauth:grant-type:jwt-bearer \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION} \\
  --grant '{ "JwtBearer": { "AuthorizedTokenIssuers": [
    { "TrustedTokenIssuerArn": "ISSUER_ARN", "AuthorizedAudiences": ["{audience|AUDIENCE}"] } ] } }'`
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^InvalidScope/,
    hint: 'The application has no access scope that the request can use. List its scopes, and add what is missing with aws sso-admin put-application-access-scope:',
    snippet: `aws sso-admin list-application-access-scopes \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}`
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^NoIdentityContext$/,
    hint: 'IAM Identity Center accepted the OIDC token, and returned a token without an identity context. The application needs the access scope sts:identity_context. List its scopes:',
    snippet: `aws sso-admin list-application-access-scopes \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}`
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^ExpiredToken/,
    // The credentials that sign the call can expire as well: "The security token included in the request is expired".
    message: /^(?!.*security token)/i,
    hint: 'The OIDC token, which is valid for minutes, had expired when it reached IAM Identity Center. Check the clock of the runner, and for a slow proxy.'
  },
  {
    operation: /^CreateTokenWithIAM$/,
    code: /^InvalidRequestRegion/,
    hint: 'The Identity Center instance is not in {identityCenterRegion|this region}. Set identity-center-region to the region of the instance; the AWS access portal URL and the settings of Identity Center show it.'
  }
]
