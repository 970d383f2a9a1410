export const id = 7103;
export const ids = [7103];
export const modules = {

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseRoleArn),
/* harmony export */   t: () => (/* binding */ findHint)
/* harmony export */ });
/* unused harmony exports n, r */
// src/hints/credentials.ts
const credentialRules = [
	{
		code: /^MissingIdTokenPermission$/,
		hint: "Add the permission to the job, in the calling workflow too if this one is reusable. Pull requests from forks cannot have it.",
		snippet: `permissions:
  id-token: write
  contents: read`
	},
	{
		operation: /^GetIdToken$/,
		code: /^ResponseTooLarge$/,
		hint: "The response did not come from GitHub. Check whether HTTPS_PROXY or a captive portal leads to another server."
	},
	{
		code: /^IdTokenError$/,
		hint: "GitHub's token service did not return a token. Run the job again; see https://www.githubstatus.com for outages."
	},
	{
		code: /^CredentialsProviderError$/,
		message: /of AWS_PROFILE does not exist/,
		hint: "Check AWS_PROFILE for a typo, or set role-to-assume, which needs no profile.",
		commandLineHint: "Check --profile, or AWS_PROFILE if the flag is not set, for a typo. To list the profiles, run: aws configure list-profiles"
	},
	{
		code: /^CredentialsProviderError$/,
		hint: "role-to-assume is not set, and the environment has no AWS credentials. Set the role, or get credentials first: with aws-actions/configure-aws-credentials in a workflow, or with --profile on the command line.",
		snippet: `with:
  role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE`,
		commandLineHint: "Set --profile or AWS_PROFILE, or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary credentials, AWS_SESSION_TOKEN. For a profile of IAM Identity Center, first run: aws sso login --profile PROFILE"
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
		hint: "AWS does not accept this access key. Check whether it was deleted, whether AWS_SESSION_TOKEN is missing next to a temporary key, and whether the key is of the partition of aws-region (aws, aws-cn or aws-us-gov)."
	},
	{
		code: /^(?:SignatureDoesNotMatch|InvalidSignatureException)$/,
		hint: "The secret access key does not belong to the access key ID, or a proxy modifies requests. Check both."
	}
];
const sessionExpiredOnCommandLineHint = "The credentials have expired. Renew those of the profile (of IAM Identity Center: aws sso login --profile PROFILE), or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again. Then run the command again.";
const sessionExpiredHint = "The credentials in the environment have expired and the action cannot renew them. Get them right before this step and with a longer duration, or set role-to-assume: the action renews its own sessions.";
const expiredRules = [
	{
		operation: /^AssumeRoleWithWebIdentity$/,
		code: /^ExpiredToken/,
		hint: "GitHub's OIDC token, which is valid for minutes, had expired when it reached AWS. Check the runner's clock, and for a slow proxy.",
		commandLineHint: "The token of --web-identity-token-file had expired when it reached AWS. Write a fresh one to the file, and check the clock."
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
];
// src/hints/datasets.ts
const datasetRules = [{
	operation: /^CreateIngestion$/,
	code: /^LimitExceededException$/,
	hint: "The dataset has used up its refreshes: QuickSight allows 32 in 24 hours, or 8 in the Standard edition. Set refresh-data: wait, or a higher max-data-age, so that fewer refreshes are started."
}, {
	operation: /^(?:DescribeDataSet|ListIngestions|CreateIngestion)$/,
	code: /^ResourceNotFoundException$/,
	hint: "The dashboard uses a dataset that no longer exists. Replace it in the analysis, and publish the dashboard again."
}];
function isForCommandLine() {
	return false;
}
// src/hints/hint-rule.ts
function matchNotAuthorized(action, resource = "[^\\s\"]+") {
	return new RegExp(`User: (?<user>\\S+) is not authorized to perform: (?<action>${action}) on resource: "?(?<resource>${resource})`);
}
// src/hints/identity-center.ts
const identityCenterRules = [
	{
		message: /AWSIAMIdentityCenterAllowListForIdentityContext/,
		hint: "AWS attaches this policy to every session with an identity context of IAM Identity Center, and it does not allow QuickSight; no policy of yours can override it. identity-center-application is experimental for this reason. Ask AWS Support whether your account can export snapshots for users of Identity Center."
	},
	{
		operation: /^CreateTokenWithIAM$/,
		message: matchNotAuthorized("sso-oauth:CreateTokenWithIAM"),
		hint: "The base role is not allowed to exchange tokens, or the actor policy of the application does not name it. Check the actor policy, and add to the policy of the base role:",
		snippet: `{
  "Effect": "Allow",
  "Action": "sso-oauth:CreateTokenWithIAM",
  "Resource": "{application|arn:aws:sso::ACCOUNT:application/INSTANCE/APPLICATION}"
}`
	},
	{
		operation: /^CreateTokenWithIAM$/,
		code: /^AccessDenied/,
		hint: "The application does not accept the base role as actor, or the user is not assigned to the application. Check both:",
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
		hint: "IAM Identity Center has no such application in {identityCenterRegion|this region}. Check identity-center-application and identity-center-region:",
		snippet: `aws sso-admin describe-application \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}`
	},
	{
		operation: /^CreateTokenWithIAM$/,
		code: /^(?:UnauthorizedClient|UnsupportedGrantType)/,
		hint: "The application has no JWT bearer grant. Add it, with the trusted token issuer of the OIDC token and the audience {audience|AUDIENCE}:",
		snippet: `aws sso-admin put-application-grant --grant-type urn:ietf:params:oauth:grant-type:jwt-bearer \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION} \\
  --grant '{ "JwtBearer": { "AuthorizedTokenIssuers": [
    { "TrustedTokenIssuerArn": "ISSUER_ARN", "AuthorizedAudiences": ["{audience|AUDIENCE}"] } ] } }'`
	},
	{
		operation: /^CreateTokenWithIAM$/,
		code: /^InvalidScope/,
		hint: "The application has no access scope that the request can use. List its scopes, and add what is missing with aws sso-admin put-application-access-scope:",
		snippet: `aws sso-admin list-application-access-scopes \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}`
	},
	{
		operation: /^CreateTokenWithIAM$/,
		code: /^NoIdentityContext$/,
		hint: "IAM Identity Center accepted the OIDC token, and returned a token without an identity context. The application needs the access scope sts:identity_context. List its scopes:",
		snippet: `aws sso-admin list-application-access-scopes \\
  --application-arn {application|APPLICATION_ARN} --region {identityCenterRegion|REGION}`
	},
	{
		operation: /^CreateTokenWithIAM$/,
		code: /^ExpiredToken/,
		message: /^(?!.*security token)/i,
		hint: "The OIDC token, which is valid for minutes, had expired when it reached IAM Identity Center. Check the clock of the runner, and for a slow proxy."
	},
	{
		operation: /^CreateTokenWithIAM$/,
		code: /^InvalidRequestRegion/,
		hint: "The Identity Center instance is not in {identityCenterRegion|this region}. Set identity-center-region to the region of the instance; the AWS access portal URL and the settings of Identity Center show it."
	}
];
// src/hints/jobs.ts
const start = /^StartDashboardSnapshotJob$/;
const dashboards = /^(?:DescribeDashboard(?:Definition)?|StartDashboardSnapshotJob)$/;
const describeJobOperations = /^DescribeDashboardSnapshotJob(?:Result)?$/;
const jobRules = [
	{
		operation: start,
		message: /restricted from exporting/i,
		hint: "The user's custom permissions forbid exports in this format. Remove the restriction in QuickSight, or use another format or user."
	},
	{
		operation: start,
		code: /^AccessDeniedException$/,
		hint: "IAM allows the call, but QuickSight denies it to this user: the dashboard is not shared with the user, or custom permissions forbid exports in this format. Run `mode: check` to find out which, or share the dashboard:",
		snippet: `aws quicksight update-dashboard-permissions --region {region|REGION} --aws-account-id {account|ACCOUNT} \\
  --dashboard-id {dashboard|DASHBOARD_ID} \\
  --grant-permissions Principal=USER_ARN,Actions=quicksight:DescribeDashboard,quicksight:ListDashboardVersions,quicksight:QueryDashboard`
	},
	{
		operation: describeJobOperations,
		code: /^AccessDeniedException$/,
		hint: "Only the user who started a job can read it. Another user started this one, or the user has lost access to the dashboard since."
	},
	{
		message: /UserConfiguration/,
		hint: "A request on behalf of a registered user cannot have a UserConfiguration. Remove it from cli-input-json, or set anonymous: true."
	},
	{
		message: /No anonymous user objects were defined/,
		hint: "The session is not tied to a QuickSight user. Set user-email, user-name or user-arn, or anonymous: true."
	},
	{
		code: /^UnsupportedPricingPlanException$/,
		hint: "The account's plan does not include this. Anonymous exports need capacity pricing; CSV, EXCEL and paginated sheets need the Pixel Perfect Report add-on."
	},
	{
		code: /^UnsupportedUserEditionException$/,
		hint: "Snapshots need the Enterprise edition of QuickSight. Upgrade the account, or check aws-account-id."
	},
	{
		code: /^LimitExceededException$/,
		hint: "The account is at its limit of running snapshot jobs (12 by default), and no slot became free before the timeout. Lower max-concurrency, raise timeout-minutes, or ask AWS Support for a higher limit."
	},
	{
		code: /^ResourceExistsException$/,
		hint: "A job with this ID exists; QuickSight keeps IDs until 24 hours after the job's end. Remove SnapshotJobId and job-id, and the action derives an ID that fits the request."
	},
	{
		message: /has not reached a terminal state/,
		hint: "The job is reported as finished, but has no result yet. Run the step again with the same job-id to collect it."
	},
	{
		operation: start,
		message: /BucketRegion|same region/i,
		hint: "QuickSight writes only to buckets in aws-region. Use a bucket there, or set upload-to instead, which accepts a bucket in any region."
	},
	{
		operation: start,
		message: /\bbucket\b|\bS3\b/i,
		hint: "QuickSight cannot write to the bucket. Allow it in the bucket policy and in the security settings of QuickSight, as docs/PERMISSIONS.md of this action shows, or set upload-to instead of bucket, which needs neither."
	},
	{
		operation: start,
		message: /\bparameters?\b/i,
		hint: "The dashboard has no such parameter, or declares it with another type. `mode: list` prints the names, types and defaults of its parameters."
	},
	{
		operation: start,
		message: /\b(?:sheet|visual)s?\b/i,
		hint: "The dashboard has no such sheet or visual. `mode: list` prints its sheets and visuals, and the formats of each."
	},
	{
		operation: start,
		code: /^(?:InvalidParameterValue|Validation)Exception$/,
		hint: "QuickSight rejects the request. `mode: plan` prints it; compare it with the API reference of StartDashboardSnapshotJob."
	},
	{
		operation: dashboards,
		code: /^ResourceNotFoundException$/,
		hint: "The dashboard {dashboard|DASHBOARD_ID} does not exist in account {account|ACCOUNT} in {region|REGION}. Check dashboard-id, aws-region and aws-account-id. `mode: list` without dashboard-id lists the dashboards."
	},
	{
		operation: describeJobOperations,
		code: /^ResourceNotFoundException$/,
		hint: "QuickSight has no such job, or no longer keeps it. Start the export again."
	}
];
// src/hints/network.ts
const networkRules = [
	{
		message: /getaddrinfo \w+ (?<host>quicksight[\w.-]+)/,
		hint: "{host} cannot be resolved. Check aws-region for a typo and for a region that has QuickSight, and the DNS of the runner."
	},
	{
		message: /getaddrinfo \w+ (?<host>[\w.-]+)/,
		hint: "{host} cannot be resolved. Check aws-region, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_* and the DNS of the runner."
	},
	{
		code: /^ECONNREFUSED$/,
		hint: "Nothing accepts connections at this address. Check AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_* and HTTPS_PROXY."
	},
	{
		code: /CERT|^UntrustedCertificate$|^UNABLE_TO_|^DEPTH_ZERO_|^ERR_TLS_/,
		hint: "The runner does not trust the certificate: a proxy or endpoint uses a private CA. Set its certificate file for the whole job.",
		snippet: `env:
  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/private-ca.pem`
	},
	{
		code: /PROXY/,
		message: /HTTP\/\S+ 407/,
		hint: "The proxy requires authentication. Set user name and password, percent-encoded, in HTTPS_PROXY: http://USER:PASSWORD@HOST:PORT."
	},
	{
		code: /PROXY/,
		message: /HTTP\/\S+ 4/,
		hint: "The proxy in HTTPS_PROXY denied the connection. Allow sts.REGION, quicksight.REGION and s3.REGION under amazonaws.com there, or list them in NO_PROXY."
	},
	{
		code: /PROXY/,
		hint: "The proxy in HTTPS_PROXY failed repeatedly. Check it, or list the hosts of AWS in NO_PROXY."
	},
	{
		code: /^(?:Throttling\w*|ThrottledException|TooManyRequestsException|RequestLimitExceeded|SlowDown)$/,
		hint: "Other clients use up the account's request rate (10 per second for QuickSight). Run exports at other times, lower max-concurrency, or ask AWS Support for a higher limit."
	},
	{
		code: /^(?:TimeoutError|AbortError|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET|RequestTimeout\w*)$/,
		hint: "The connection broke or stalled repeatedly. Check for a firewall, a proxy or a VPC endpoint between the runner and AWS."
	},
	{
		code: /^(?:IncompleteAnswer|ResponseTooLarge|SyntaxError|EPROTO$|HPE_|ERR_SSL_)/,
		hint: "The response did not come from AWS. Check whether a proxy, a captive portal or AWS_ENDPOINT_URL leads to another server."
	},
	{
		code: /^(?:InternalFailure|InternalServerError|InternalError|ServiceUnavailable)/,
		hint: "AWS returned a server error. Run the job again; see https://health.aws.amazon.com for outages, or give the request ID to AWS Support."
	}
];
// src/hints/permissions.ts
const statement = `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`;
const explicitDenyRules = [
	{
		message: /not authorized to perform: (?<action>\S+) .*with an explicit deny in (?<kind>an? [\w -]*?policy)/,
		hint: "{action} is explicitly denied by {kind}, which no Allow can override. Ask the owner of that policy."
	},
	{
		message: /not authorized to perform: (?<action>\S+) .*with an explicit deny$/,
		hint: "A policy explicitly denies {action}, which no Allow can override. Check the policies of the role, its permissions boundary and the policies of the organization."
	},
	{
		message: /because no session policy allows the (?<action>\S+) action/,
		hint: "The session policies do not allow {action}. Add it to inline-session-policy or managed-session-policies, or remove those inputs."
	},
	{
		message: /not authorized to perform: (?<action>\S+) .*because no (?<kind>permissions boundary|service control policy|resource control policy|VPC endpoint policy) allows/,
		hint: "The role is restricted by a {kind}, which must allow {action} as well. Ask the owner of that policy."
	}
];
const permissionRules = [
	{
		message: matchNotAuthorized("quicksight:\\w*DashboardSnapshotJob\\w*", "arn:[^/\\s]+/[\\w-]+"),
		hint: "The role that runs the jobs lacks the permission. The resource must be the snapshot jobs of the dashboard; the ARN of the dashboard does not match them. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": [
    "quicksight:StartDashboardSnapshotJob",
    "quicksight:DescribeDashboardSnapshotJob",
    "quicksight:DescribeDashboardSnapshotJobResult"
  ],
  "Resource": "{resource}/snapshot-job/*"
}`
	},
	{
		message: matchNotAuthorized("quicksight:GetIdentityContext"),
		hint: "The base role is not allowed to get an identity context for this user. The permission grants the user's view of all dashboards, so list users instead of *. Add to the policies of {principal} (the region is the account's identity region):",
		snippet: statement
	},
	{
		message: matchNotAuthorized("quicksight:DescribeDashboard(?:Definition)?"),
		hint: "The base role cannot read the dashboard definition. It is needed for sheet names, visuals, CSV, EXCEL and typed parameters, but not for PDFs of sheets selected by ID. quicksight:DescribeDashboard covers it; add to the policies of {principal}:",
		snippet: statement
	},
	{
		message: matchNotAuthorized("quicksight:(?:DescribeDataSet|ListIngestions|DescribeIngestion)", "arn:[^/\\s]+/[\\w-]+"),
		hint: "The base role cannot read the age of the dataset. Every dataset behind the dashboard needs this statement. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": ["quicksight:DescribeDataSet", "quicksight:ListIngestions", "quicksight:DescribeIngestion"],
  "Resource": ["{resource}", "{resource}/ingestion/*"]
}`
	},
	{
		message: matchNotAuthorized("quicksight:(?:DescribeDataSetRefreshProperties|CreateIngestion)", "arn:[^/\\s]+/[\\w-]+"),
		hint: "The base role cannot refresh the dataset. Every dataset behind the dashboard needs this statement, in addition to those of max-data-age. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": ["quicksight:DescribeDataSetRefreshProperties", "quicksight:CreateIngestion"],
  "Resource": ["{resource}", "{resource}/ingestion/*"]
}`
	},
	{
		message: matchNotAuthorized("quicksight:\\w+"),
		hint: "The base role lacks the permission. Add to the policies of {principal}:",
		snippet: statement
	},
	{
		message: matchNotAuthorized("kms:\\w+"),
		hint: "The bucket is encrypted with a customer managed key that the base role is not allowed to use. Add to the policies of {principal}, and check the key policy:",
		snippet: statement
	}
];
// src/hints/roles.ts
const trustStatement = `{
  "Effect": "Allow",
  "Principal": { "AWS": "{principal}" },
  "Action": ["sts:AssumeRole", "sts:SetContext"]
}`;
const webIdentityRules = [
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
		hint: "The account {account|of the role} has no IAM identity provider for GitHub. Check the account in role-to-assume, or create the provider there:",
		snippet: `aws iam create-open-id-connect-provider --url https://{issuer|token.actions.githubusercontent.com} \\
  --client-id-list {audience|sts.amazonaws.com}`,
		commandLineHint: `The account {account|of the role} has no IAM identity provider for {issuer|the issuer of the token}. Check the account in --role-to-assume, or create the provider there:
aws iam create-open-id-connect-provider --url https://{issuer|ISSUER} --client-id-list {audience|AUDIENCE}`
	},
	{
		message: /Incorrect token audience/,
		hint: "The identity provider in IAM does not list the audience of the token. Add it there, or set audience to one that it lists:",
		snippet: `aws iam add-client-id-to-open-id-connect-provider --client-id {audience|AUDIENCE} \\
  --open-id-connect-provider-arn arn:{partition|aws}:iam::{account|ACCOUNT}:oidc-provider/{issuer|token.actions.githubusercontent.com}`,
		commandLineHint: `The identity provider in IAM does not list the audience of the token. Add it there, or request the token for an audience that it lists:
aws iam add-client-id-to-open-id-connect-provider --client-id {audience|AUDIENCE} \\
  --open-id-connect-provider-arn arn:{partition|aws}:iam::{account|ACCOUNT}:oidc-provider/{issuer|ISSUER}`
	},
	{
		code: /^(?:InvalidIdentityToken|IDPCommunicationError|IDPRejectedClaim)(?:Exception)?$/,
		hint: "AWS could not verify the OIDC token with GitHub. Run the job again. For GitHub Enterprise Server, the identity provider in IAM must have the address of that server, and AWS must be able to reach it.",
		commandLineHint: "AWS could not verify the token of --web-identity-token-file with its issuer. Run the command again. AWS must be able to reach the issuer, and the identity provider in IAM must have its address."
	}
];
const assumeRoleRules = [
	{
		message: /User: arn:(?<partition>[\w-]+):sts::(?<baseAccount>\d{12}):assumed-role\/AWSReservedSSO_(?<permissionSet>[\w+=,.@-]+)_[0-9a-f]{16}\/\S+ is not authorized to perform: sts:(?:AssumeRole|SetContext) on resource: "?(?<resource>[^\s"]+)/,
		hint: "The role does not exist, or it does not trust the role of the permission set {permissionSet} of IAM Identity Center. Check the name in identity-role-to-assume. Allow sts:AssumeRole and sts:SetContext in the permission set, and add to the trust policy of {resource}:",
		snippet: `{
  "Effect": "Allow",
  "Principal": { "AWS": "arn:{partition}:iam::{baseAccount}:root" },
  "Action": ["sts:AssumeRole", "sts:SetContext"],
  "Condition": { "ArnLike": { "aws:PrincipalArn":
    "arn:{partition}:iam::{baseAccount}:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_{permissionSet}_*" } }
}`
	},
	{
		message: matchNotAuthorized("sts:SetContext"),
		hint: "The trust policy does not allow an identity context: it must allow sts:SetContext in addition to sts:AssumeRole. Add to the trust policy of {resource}:",
		snippet: trustStatement
	},
	{
		message: matchNotAuthorized("sts:TagSession"),
		hint: "The base session has session tags, which are passed on. Allow sts:TagSession in the trust policy of {resource}, or get the base session without tags (role-skip-session-tagging in aws-actions/configure-aws-credentials)."
	},
	{
		message: matchNotAuthorized("sts:SetSourceIdentity"),
		hint: "The base session has a source identity, which is passed on. Allow sts:SetSourceIdentity in the trust policy of {resource}."
	},
	{
		message: /User: (?<user>arn:[\w-]+:sts::(?<baseAccount>\d{12}):assumed-role\/(?<role>[^/\s]+)\/\S+) is not authorized to perform: sts:AssumeRole on resource: "?(?<resource>arn:[\w-]+:iam::\k<baseAccount>:role\/(?:[^\s"]*\/)?\k<role>(?![^\s"]))/,
		hint: "identity-role-to-assume is not set, so role-to-assume is assumed again, with the identity context. If you have an identity role, set identity-role-to-assume. Otherwise the role must trust itself; add to the trust policy of {resource}:",
		snippet: trustStatement,
		commandLineHint: `The base credentials are a session of the identity role, which is assumed again, with the identity context. Set another role as --identity-role-to-assume, or let the role trust itself. Add to the trust policy of {resource}:\n${trustStatement}`
	},
	{
		message: /User: (?<user>arn:[\w-]+:\w+::(?<baseAccount>\d{12}):\S+) is not authorized to perform: sts:AssumeRole on resource: "?(?<resource>arn:[\w-]+:iam::(?!\k<baseAccount>)(?<roleAccount>\d{12}):[^\s"]+)/,
		hint: "The base session is in account {baseAccount}, the identity role in {roleAccount}. If that is a typo, correct identity-role-to-assume. Otherwise allow sts:AssumeRole and sts:SetContext in the policies of the base role too, and add to the trust policy of {resource}:",
		snippet: trustStatement
	},
	{
		message: matchNotAuthorized("sts:AssumeRole"),
		hint: "The role does not exist, its trust policy does not name the base session, or it requires an external ID (role-external-id). Check the name in identity-role-to-assume, then add to the trust policy of {resource}:",
		snippet: trustStatement
	},
	{
		operation: /^AssumeRole$/,
		code: /^AccessDenied/,
		hint: "The identity role {roleArn|of identity-role-to-assume} could not be assumed with the user's identity context. Its trust policy must allow the base session both sts:AssumeRole and sts:SetContext; in another account, the policies of the base role must too."
	},
	{
		message: /1 hour session limit for roles assumed by role chaining/,
		hint: "A role that is assumed by another role has sessions of one hour at most, whatever its MaxSessionDuration. Set role-duration-seconds to 3600 or less; the action renews sessions by itself."
	},
	{
		message: /exceeds the MaxSessionDuration set for this role/,
		hint: "role-duration-seconds is longer than the role allows. Lower it (the action renews sessions by itself), or raise MaxSessionDuration of the role:",
		snippet: "aws iam update-role --role-name {role|ROLE} --max-session-duration {seconds|SECONDS}"
	},
	{
		code: /^ValidationError$/,
		message: /roleArn|providerArn|ARN is invalid|\barn:\S* is invalid/i,
		hint: "The ARN is not well-formed. Write arn:aws:iam::ACCOUNT:role/NAME, with two colons before an account ID of 12 digits."
	},
	{
		code: /^(?:MalformedPolicyDocument|PackedPolicyTooLarge)/,
		hint: "STS rejects inline-session-policy or managed-session-policies. Use valid JSON of at most 2048 characters, and at most 10 policies that exist."
	},
	{
		code: /^RegionDisabledException$/,
		hint: "STS is not active in aws-region. Activate the region in the account settings of IAM."
	}
];
// src/hints/storage.ts
const objects = /^(?:GetObject|PutObject|HeadBucket)$/;
const storageRules = [
	{
		message: matchNotAuthorized("s3:PutObject", "arn:[^/\\s\"]+"),
		hint: "The base role is not allowed to write to the bucket of upload-to. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": ["s3:PutObject", "s3:AbortMultipartUpload"],
  "Resource": "{resource}/*"
}`
	},
	{
		message: matchNotAuthorized("s3:GetObject", "arn:[^/\\s\"]+"),
		hint: "The base role is not allowed to read the files that QuickSight wrote. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": "s3:GetObject",
  "Resource": "{resource}/*"
}`
	},
	{
		message: matchNotAuthorized("s3:\\w+"),
		hint: "The base role lacks the permission. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`
	},
	{
		operation: /^GetObject$/,
		code: /^(?:AccessDenied|Forbidden)$/,
		hint: "The base role is not allowed to read the files. Allow s3:GetObject on the objects of the bucket, and kms:Decrypt if the bucket has a customer managed key. For a bucket of another account, its bucket policy must allow it too."
	},
	{
		operation: /^PutObject$/,
		code: /^(?:AccessDenied|Forbidden)$/,
		hint: "The base role is not allowed to write to the bucket of upload-to. Allow s3:PutObject on its objects, and kms:GenerateDataKey if the bucket has a customer managed key. For a bucket of another account, its bucket policy must allow it too."
	},
	{
		operation: /^HeadBucket$/,
		code: /^(?:AccessDenied|Forbidden|Unknown)$/,
		message: /^(?!HTTP 5)/,
		hint: "The base role is not allowed to read the bucket's region, or the bucket belongs to another account. Allow s3:ListBucket on the bucket."
	},
	{
		operation: objects,
		code: /^NoSuchKey$/,
		hint: "QuickSight wrote the file, and it was deleted since. Check the bucket for lifecycle rules, and keep {run-id} in bucket-prefix."
	},
	{
		operation: objects,
		code: /^(?:NoSuchBucket|NotFound)$/,
		hint: "The bucket does not exist in this partition. Check the spelling in bucket and upload-to: NAME or s3://NAME/PREFIX."
	},
	{
		operation: objects,
		code: /^(?:PermanentRedirect|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
		hint: "The bucket is in another region than the request. QuickSight writes only to buckets in aws-region; upload-to accepts a bucket in any region."
	}
];
// src/hints/users.ts
const listUsers = `aws quicksight list-users --aws-account-id {account|ACCOUNT} --namespace {namespace|default} \\
  --region {identityRegion|IDENTITY_REGION} \\
  --query 'UserList[].[UserName,Email,IdentityType,Active]'`;
const userRules = [
	{
		message: /identity region is (?<region>[a-z]{2,}(?:-[a-z]+)+-\d)/,
		hint: "The account's identity region is {region}; identity calls only work there.",
		snippet: `with:
  identity-region: {region}`
	},
	{
		message: /(?:Directory|Account) information for account (?<account>\d+)/,
		hint: "Account {account} has no QuickSight subscription in {region|this region}. Check aws-region, and aws-account-id (the base role is in account {roleAccount|ACCOUNT})."
	},
	{
		message: /IdentityStore not found|Identity ?Center/i,
		hint: "QuickSight returns no identity context for users of IAM Identity Center. Set a user that is native to QuickSight, federated by IAM or from Active Directory, or set identity-center-application (experimental)."
	},
	{
		operation: /^GetIdentityContext$/,
		message: /more than (?:one|1) user/i,
		hint: "Several users have this e-mail address. Set user-name or user-arn instead of user-email. List the users:",
		snippet: listUsers
	},
	{
		operation: /^GetIdentityContext$/,
		message: /not active|inactive|deactivated/i,
		hint: "The user is not active. Activate it in QuickSight, or set another user."
	},
	{
		operation: /^GetIdentityContext$/,
		message: /ContextRegion/,
		hint: "Check aws-region ({contextRegion|REGION}): the account must use QuickSight there and in identity-region ({identityRegion|IDENTITY_REGION}). Both must be in one partition, and identity-region must not be an opt-in region."
	},
	{
		operation: /^(?:GetIdentityContext|DescribeUser|ListUsers)$/,
		code: /^ResourceNotFoundException$/,
		hint: "QuickSight has no user {viewer|of this name} in namespace {namespace|NAMESPACE} of account {account|ACCOUNT}. Check the spelling; upper and lower case matter, in e-mail addresses too. A user federated by a role is named ROLE/SESSION. List the users:",
		snippet: listUsers
	},
	{
		operation: /^GetIdentityContext$/,
		code: /^(?:InvalidParameterValue|Validation)Exception$/,
		hint: "QuickSight rejects the user. Check account, partition and region in user-arn; the region is the identity region."
	},
	{
		operation: /^GetIdentityContext$/,
		code: /^AccessDeniedException$/,
		hint: "The base role is not allowed to get an identity context for {viewer|this user}. Allow quicksight:GetIdentityContext on the user's ARN, in the account's identity region."
	},
	{
		operation: /Dashboards?(?:Definition)?$/,
		code: /^AccessDeniedException$/,
		hint: "The base role is not allowed to read dashboards. Allow quicksight:DescribeDashboard on the dashboard, and quicksight:ListDashboards or quicksight:SearchDashboards to list them. PDFs of sheets that sheet-ids selects by ID need neither."
	}
];
// src/hints/find-hint.ts
const hintRules = [
	...credentialRules,
	...webIdentityRules,
	...identityCenterRules,
	...explicitDenyRules,
	...assumeRoleRules,
	...expiredRules,
	...permissionRules,
	...userRules,
	...datasetRules,
	...jobRules,
	...storageRules,
	...networkRules
];
function findHintRule(failed) {
	return hintRules.find((rule) => (rule.operation?.test(failed.operation) ?? true) && (rule.code?.test(failed.code) ?? true) && (rule.message?.test(failed.message) ?? true));
}
function findHint(failed) {
	const rule = findHintRule(failed);
	if (rule === void 0) return void 0;
	const groups = rule.message?.exec(failed.message)?.groups ?? {};
	const fromMessage = new Map(Object.entries({
		...groups,
		principal: parseRoleArn(groups["user"])
	}));
	const fromRequest = new Map(Object.entries(failed.requestDetails ?? {}));
	return getHintText(rule).replace(/\{(\w+)(?:\|([^{}]+))?\}/g, (blank, name, placeholder) => {
		if (placeholder === void 0) return fromMessage.get(name) ?? blank;
		const value = fromRequest.get(name);
		return value !== void 0 && canFillIn(name, value) ? value : placeholder;
	});
}
function getHintText({ hint, snippet, commandLineHint }) {
	if (commandLineHint !== void 0 && isForCommandLine()) return commandLineHint;
	return snippet === void 0 ? hint : `${hint}\n${snippet}`;
}
const claims = /* @__PURE__ */ new Set([
	"sub",
	"repository",
	"propertyClaims"
]);
function canFillIn(name, value) {
	return claims.has(name) ? /^[^"\\{}\p{C}]{1,300}$/u.test(value) : /^[\w+=,.@:/-]+$/.test(value);
}
function parseRoleArn(user) {
	const [, partition, account, role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(user ?? "") ?? [];
	return role === void 0 ? user : `arn:${partition}:iam::${account}:role/${role}`;
}



/***/ })

};
