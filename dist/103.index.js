export const id = 103;
export const ids = [103];
export const modules = {

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ roleArnOfSession),
/* harmony export */   n: () => (/* binding */ findJobResultHint),
/* harmony export */   r: () => (/* binding */ isDocumentedErrorType),
/* harmony export */   t: () => (/* binding */ findHint)
/* harmony export */ });
// src/hints/credentials.ts
/** Before any role: GitHub's token, ambient credentials, the runner's clock. */
const credentialRows = [
	{
		code: /^MissingIdTokenPermission$/,
		hint: "The job may not ask GitHub for an OIDC token: give it the permission. A reusable workflow needs it in its caller too; pull requests from forks never have it.",
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
		hint: "role-to-assume is not given, and there are no AWS credentials in the environment: give the role, or let aws-actions/configure-aws-credentials run before this step.",
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
		hint: "AWS does not know these credentials: the key was deleted, AWS_SESSION_TOKEN is missing beside a temporary key, or they are of another partition (aws, aws-cn, aws-us-gov) than aws-region."
	},
	{
		code: /^(?:SignatureDoesNotMatch|InvalidSignatureException)$/,
		hint: "The secret access key does not belong to the access key ID, or a proxy changes requests on their way."
	}
];
const sessionExpiredHint = "The session has ended and could not be renewed. Ambient credentials end with the step that made them: make them right before this step and for longer, or give role-to-assume, and the action renews its own.";
/** Sessions that have ended and could not be renewed; after the rows that know more. */
const expiredRows = [
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
];
// src/hints/job-results.ts
/**
* The five types that are documented, then what may go wrong besides.
* https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
*/
const resultRows = [
	{
		type: "DASHBOARD_ACCESS_DENIED",
		hint: "The user lost access to the dashboard, or never had it: share the dashboard, or its folder, with the user."
	},
	{
		type: "CAPABILITY_RESTRICTED",
		hint: "The user's custom permissions forbid exports in this format: lift the restriction, or choose another format or user."
	},
	{
		type: "RLS_CHANGED",
		hint: "The row-level security of a data set changed while the job ran: run the export again."
	},
	{
		type: "CLS_CHANGED",
		hint: "The column-level security of a data set changed while the job ran: run the export again."
	},
	{
		type: "DATASET_DELETED",
		hint: "A data set behind the visual was deleted: restore it, or mend the dashboard, then export again."
	},
	{
		pattern: /pixel.?perfect|add-?on/i,
		hint: "CSV, EXCEL and paginated sheets need the Pixel Perfect Report add-on: let an administrator subscribe the account to it, or use format: PDF for interactive sheets."
	},
	{
		pattern: /(?:bucket|\bS3).*region/is,
		hint: "QuickSight writes only to buckets in aws-region: use one there, or upload-to, which takes a bucket of any region."
	},
	{
		pattern: /(?:bucket|\bS3).*(?:not.?found|not exist|no such)/is,
		hint: "There is no bucket of that name: check its spelling; it is NAME or s3://NAME/PREFIX."
	},
	{
		pattern: /bucket|\bS3(?:\b|_)/i,
		hint: "QuickSight cannot write to the bucket: allow it in the bucket's policy and among QuickSight's own AWS resources (see docs/PERMISSIONS.md), or leave bucket out and use upload-to, which needs neither."
	},
	{
		pattern: /internal.?(?:failure|error|service)/i,
		hint: "QuickSight failed to make the snapshot: run the export again. If it stays so, try the sheet in the browser, and give the request ID to AWS Support."
	}
];
// src/hints/jobs.ts
const start = /^StartDashboardSnapshotJob$/;
const dashboards = /^(?:DescribeDashboardDefinition|StartDashboardSnapshotJob)$/;
const describeJobOperations = /^DescribeDashboardSnapshotJob(?:Result)?$/;
/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
const jobRows = [
	{
		operation: start,
		message: /restricted from exporting/i,
		hint: "The user's custom permissions forbid exports in this format: lift the restriction in QuickSight, or choose another format or user."
	},
	{
		operation: start,
		code: /^AccessDeniedException$/,
		hint: "IAM allows the call, QuickSight refuses this user: the dashboard, or its folder, is not shared with the user, or custom permissions forbid exports in this format. `mode: check` tells whether the user may see the dashboard."
	},
	{
		operation: describeJobOperations,
		code: /^AccessDeniedException$/,
		hint: "Only the user who started a job may ask for it: another user started it, or this one has lost the dashboard since."
	},
	{
		message: /UserConfiguration/,
		hint: "A request on behalf of a registered user must not have a UserConfiguration: leave it out of cli-input-json, or set anonymous: true."
	},
	{
		message: /No anonymous user objects were defined/,
		hint: "The call came with a session that stands for no QuickSight user: give user-email, user-name or user-arn, or set anonymous: true."
	},
	{
		code: /^UnsupportedPricingPlanException$/,
		hint: "The account's plan does not cover this: anonymous exports need capacity pricing, and CSV, EXCEL and paginated sheets the Pixel Perfect Report add-on."
	},
	{
		code: /^UnsupportedUserEditionException$/,
		hint: "Snapshots need the Enterprise edition of QuickSight: upgrade the account, or check aws-account-id."
	},
	{
		code: /^LimitExceededException$/,
		hint: "The account runs as many snapshot jobs as it may (12 by default), and the wait for a slot outlasted the step: lower max-concurrency, raise timeout-minutes, or ask AWS Support for more."
	},
	{
		code: /^ResourceExistsException$/,
		hint: "A job of this ID is there, and QuickSight keeps IDs until 24 hours after the job's end: leave SnapshotJobId and job-id out, and an ID is derived that fits the request."
	},
	{
		message: /has not reached a terminal state/,
		hint: "The job was reported as ended and its result was not there: run the step again with the same job-id to pick it up."
	},
	{
		operation: start,
		message: /BucketRegion|same region/i,
		hint: "QuickSight writes only to buckets in aws-region: use one there, or upload-to, which takes a bucket of any region."
	},
	{
		operation: start,
		message: /\bbucket\b|\bS3\b/i,
		hint: "QuickSight cannot write to the bucket: allow it in the bucket's policy and among QuickSight's own AWS resources (see docs/PERMISSIONS.md), or leave bucket out and use upload-to, which needs neither."
	},
	{
		operation: start,
		message: /\bparameters?\b/i,
		hint: "The dashboard does not declare the parameter so: `mode: list` prints the names, types and defaults of its parameters."
	},
	{
		operation: start,
		message: /\b(?:sheet|visual)s?\b/i,
		hint: "The dashboard does not have the sheet or visual so: `mode: list` prints its sheets, its visuals and which of them can be exported."
	},
	{
		operation: start,
		code: /^InvalidParameterValueException$/,
		hint: "QuickSight does not take the request as it is: `mode: plan` prints it, to compare with the API reference of StartDashboardSnapshotJob."
	},
	{
		operation: dashboards,
		code: /^ResourceNotFoundException$/,
		hint: "There is no such dashboard in this account and region: check dashboard-id, aws-region and aws-account-id. `mode: list` without dashboard-id prints those there are."
	},
	{
		operation: describeJobOperations,
		code: /^ResourceNotFoundException$/,
		hint: "QuickSight does not know the job, or no longer: start the export again."
	}
];
// src/hints/network.ts
/** The way to AWS. */
const networkRows = [
	{
		message: /getaddrinfo \w+ (?<host>quicksight[\w.-]+)/,
		hint: "{host} is not known: QuickSight is not offered in that region, the region is misspelt, or a private network does not resolve it."
	},
	{
		message: /getaddrinfo \w+ (?<host>[\w.-]+)/,
		hint: "{host} cannot be resolved: check aws-region, AWS_ENDPOINT_URL and its kin, and the DNS of the runner."
	},
	{
		code: /^ECONNREFUSED$/,
		hint: "Nothing listens at that address: check AWS_ENDPOINT_URL and its kin, and the proxy in HTTPS_PROXY."
	},
	{
		code: /CERT|^UNABLE_TO_|^DEPTH_ZERO_|^ERR_TLS_/,
		hint: "The runner does not trust the certificate: a proxy or endpoint has one of an authority of its own. Set the file with that certificate for the whole job.",
		snippet: `env:
  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/own-authority.pem`
	},
	{
		code: /PROXY/,
		hint: "The proxy in HTTPS_PROXY refused: let it pass to sts.REGION, quicksight.REGION and s3.REGION under amazonaws.com, or except them in NO_PROXY."
	},
	{
		code: /^(?:Throttling\w*|ThrottledException|TooManyRequestsException|RequestLimitExceeded|SlowDown)$/,
		hint: "Others use up what the account may ask in a second (10 requests to QuickSight): run exports at other times, lower max-concurrency, or ask AWS Support for more."
	},
	{
		code: /^(?:TimeoutError|AbortError|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET)$/,
		hint: "The connection broke or stood still, again and again: look for a firewall, a proxy or a VPC endpoint between the runner and AWS."
	},
	{
		code: /^(?:IncompleteAnswer|SyntaxError|EPROTO$|HPE_|ERR_SSL_)/,
		hint: "The answer was not AWS's own: a proxy or AWS_ENDPOINT_URL leads to something else."
	},
	{
		code: /^(?:InternalFailure|InternalServerError|InternalError|ServiceUnavailable)/,
		hint: "AWS is in trouble: run the job again. https://health.aws.amazon.com tells of outages; AWS Support takes the request ID."
	}
];
// src/hints/hint-rule.ts
/**
* `User: … is not authorized to perform: … on resource: …`, for actions of this pattern.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
*/
function notAuthorized(action, resource = "[^\\s\"]+") {
	return new RegExp(`User: (?<user>\\S+) is not authorized to perform: (?<action>${action}) on resource: "?(?<resource>${resource})`);
}
// src/hints/permissions.ts
const statement = `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`;
/**
* What IAM refuses, in its own words. `with an explicit deny in …` and `because no … policy allows …` tell which policy.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
*/
const explicitDenyRules = [
	{
		message: /not authorized to perform: (?<action>\S+) .*with an explicit deny in (?<kind>an? [\w -]*?policy)/,
		hint: "No Allow outweighs the deny of {action} in {kind}: ask whoever keeps that policy."
	},
	{
		message: /not authorized to perform: (?<action>\S+) .*with an explicit deny$/,
		hint: "A policy denies {action}, and no Allow outweighs that: look at the policies of the role, its boundary, and those of the organization."
	},
	{
		message: /because no session policy allows the (?<action>\S+) action/,
		hint: "The session policies that were given do not allow {action}: add it to inline-session-policy or managed-session-policies, or leave them out."
	},
	{
		message: /not authorized to perform: (?<action>\S+) .*because no (?<kind>permissions boundary|service control policy|resource control policy|VPC endpoint policy) allows/,
		hint: "The role is bounded from outside: the {kind} must allow {action} as well."
	}
];
/**
* Permissions of QuickSight; the resources are those of
* https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
*/
const permissionRows = [
	{
		message: notAuthorized("quicksight:\\w*DashboardSnapshotJob\\w*", "arn:[^/\\s]+/[\\w-]+"),
		hint: "The role that runs the jobs lacks the permission. Its resource is the snapshot job: the ARN of the dashboard alone does not cover it. Add to the policies of {principal}:",
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
		message: notAuthorized("quicksight:GetIdentityContext"),
		hint: "The base session may not act for this user. Whoever has this permission sees what the user sees, so name users, not *. Add to the policies of {principal} (the region is that of the account's identities):",
		snippet: statement
	},
	{
		message: notAuthorized("quicksight:DescribeDashboard(?:Definition)?"),
		hint: "The base session may not look the dashboard up, which names, visuals, CSV, EXCEL and typed parameters need; PDFs of sheets given by ID do without. quicksight:DescribeDashboard covers the definition too. Add to the policies of {principal}:",
		snippet: statement
	},
	{
		message: notAuthorized("quicksight:\\w+"),
		hint: "The base session lacks the permission. Add to the policies of {principal}:",
		snippet: statement
	},
	{
		message: notAuthorized("kms:\\w+"),
		hint: "The bucket is encrypted with a key of its own, and the base session may not use it. Add to the policies of {principal}, and look whether the policy of the key allows it too:",
		snippet: statement
	}
];
// src/hints/roles.ts
const trustStatement = `{
  "Effect": "Allow",
  "Principal": { "AWS": "{principal}" },
  "Action": ["sts:AssumeRole", "sts:SetContext"]
}`;
/**
* The role that GitHub's token is traded for.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html
* https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
*/
const webIdentityRows = [
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
		hint: "The identity provider in IAM does not list the audience of the token: add it there, or set audience to one that it lists.",
		snippet: `aws iam add-client-id-to-open-id-connect-provider --client-id {audience|AUDIENCE} \\
  --open-id-connect-provider-arn arn:{partition|aws}:iam::{account|ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`
	},
	{
		code: /^(?:InvalidIdentityToken|IDPCommunicationError|IDPRejectedClaim)(?:Exception)?$/,
		hint: "AWS could not verify the OIDC token with GitHub: run the job again. On GitHub Enterprise Server the identity provider in IAM must have the address of that server, reachable from AWS."
	}
];
/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
const assumeRoleRows = [
	{
		message: notAuthorized("sts:SetContext"),
		hint: "The role may be assumed, but not with a user's identity context: its trust policy must allow sts:SetContext beside sts:AssumeRole. Add to the trust policy of {resource}:",
		snippet: trustStatement
	},
	{
		message: notAuthorized("sts:TagSession"),
		hint: "The base session carries session tags, which go along: allow sts:TagSession in the trust policy of {resource}, or make the base session without tags (role-skip-session-tagging in aws-actions/configure-aws-credentials)."
	},
	{
		message: notAuthorized("sts:SetSourceIdentity"),
		hint: "The base session carries a source identity, which goes along: allow sts:SetSourceIdentity in the trust policy of {resource}."
	},
	{
		message: notAuthorized("sts:AssumeRole"),
		hint: "The role is not there, its trust policy does not name the base session, or it demands another role-external-id. Where one role serves for both steps, it must trust itself. Add to the trust policy of {resource}:",
		snippet: trustStatement
	},
	{
		operation: /^AssumeRole$/,
		code: /^AccessDenied/,
		hint: "The identity role could not be assumed with the user's identity context: its trust policy must allow the base session both sts:AssumeRole and sts:SetContext, and in another account so must the policies of the base session."
	},
	{
		message: /1 hour session limit for roles assumed by role chaining/,
		hint: "A role that is assumed by another role lasts an hour at most, whatever its MaxSessionDuration: set role-duration-seconds to 3600 or less. The action renews sessions by itself."
	},
	{
		message: /exceeds the MaxSessionDuration set for this role/,
		hint: "role-duration-seconds is longer than the role allows: lower it (the action renews sessions by itself), or raise MaxSessionDuration of the role.",
		snippet: "aws iam update-role --role-name {role|ROLE} --max-session-duration {seconds|SECONDS}"
	},
	{
		code: /^ValidationError$/,
		message: /roleArn|providerArn|ARN is invalid|\barn:\S* is invalid/i,
		hint: "The ARN is not well-formed: a role is arn:aws:iam::ACCOUNT:role/NAME, with two colons before an account of 12 digits."
	},
	{
		code: /^(?:MalformedPolicyDocument|PackedPolicyTooLarge)/,
		hint: "inline-session-policy or managed-session-policies are not as STS takes them: valid JSON, policies that exist, at most 2048 characters and 10 policies in all."
	},
	{
		code: /^RegionDisabledException$/,
		hint: "STS is not active in aws-region: activate the region in the account settings of IAM."
	}
];
// src/hints/storage.ts
const objects = /^(?:GetObject|PutObject|HeadBucket)$/;
/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const storageRows = [
	{
		message: notAuthorized("s3:PutObject", "arn:[^/\\s\"]+"),
		hint: "The base session may not write to the bucket of upload-to. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": ["s3:PutObject", "s3:AbortMultipartUpload"],
  "Resource": "{resource}/*"
}`
	},
	{
		message: notAuthorized("s3:GetObject", "arn:[^/\\s\"]+"),
		hint: "The base session may not read the files that QuickSight wrote. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": "s3:GetObject",
  "Resource": "{resource}/*"
}`
	},
	{
		message: notAuthorized("s3:\\w+"),
		hint: "The base session lacks the permission. Add to the policies of {principal}:",
		snippet: `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`
	},
	{
		operation: /^GetObject$/,
		code: /^(?:AccessDenied|Forbidden)$/,
		hint: "The base session may not read the files: it needs s3:GetObject on the objects of the bucket, and kms:Decrypt where the bucket has a key of its own. Look at the policy of the bucket too."
	},
	{
		operation: /^PutObject$/,
		code: /^(?:AccessDenied|Forbidden)$/,
		hint: "The base session may not write to the bucket of upload-to: it needs s3:PutObject on its objects, and kms:GenerateDataKey where the bucket has a key of its own. Look at the policy of the bucket too."
	},
	{
		operation: /^HeadBucket$/,
		code: /^(?:AccessDenied|Forbidden|Unknown)$/,
		hint: "The base session may not ask for the bucket's region: it needs s3:ListBucket on the bucket, or the bucket is another account's."
	},
	{
		operation: objects,
		code: /^NoSuchKey$/,
		hint: "QuickSight wrote the file and it is gone: look for whoever removes objects there, such as a lifecycle rule, and keep {run-id} in bucket-prefix."
	},
	{
		operation: objects,
		code: /^(?:NoSuchBucket|NotFound)$/,
		hint: "There is no bucket of that name in this partition: check its spelling; it is NAME or s3://NAME/PREFIX."
	},
	{
		operation: objects,
		code: /^(?:PermanentRedirect|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
		hint: "The bucket lies in another region than it was asked in. QuickSight writes only to buckets in aws-region; upload-to takes any region."
	}
];
// src/hints/users.ts
const listUsers = `aws quicksight list-users --aws-account-id {account|ACCOUNT} --namespace {namespace|default} \\
  --region {identityRegion|IDENTITY_REGION} \\
  --query 'UserList[].[UserName,Email,IdentityType,Active]'`;
/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
const userRows = [
	{
		message: /identity region is (?<region>[a-z]{2,}(?:-[a-z]+)+-\d)/,
		hint: "The account's QuickSight users live in {region}, and are asked for there alone.",
		snippet: `with:
  identity-region: {region}`
	},
	{
		message: /(?:Directory|Account) information for account (?<account>\d+)/,
		hint: "Account {account} has not signed up for QuickSight in this region, or is not the account of the dashboard: check aws-account-id and aws-region."
	},
	{
		message: /IdentityStore not found|Identity ?Center/i,
		hint: "QuickSight gives no identity context for users of IAM Identity Center: name a user that is native to QuickSight, federated by IAM, or of an Active Directory."
	},
	{
		operation: /^GetIdentityContext$/,
		message: /more than (?:one|1) user/i,
		hint: "Several users share this e-mail: name the user by user-name or user-arn.",
		snippet: listUsers
	},
	{
		operation: /^GetIdentityContext$/,
		message: /not active|inactive|deactivated/i,
		hint: "The user is not active: activate it in QuickSight, or name another one."
	},
	{
		operation: /^GetIdentityContext$/,
		message: /ContextRegion/,
		hint: "The context cannot be made in identity-region for use in aws-region: the account must use QuickSight in both, in one partition, and identity-region must not be an opt-in region."
	},
	{
		operation: /^(?:GetIdentityContext|DescribeUser|ListUsers)$/,
		code: /^ResourceNotFoundException$/,
		hint: "QuickSight knows no {viewer|such user} in namespace {namespace|NAMESPACE}: check the spelling of both. A user that a role federates is called ROLE/SESSION.",
		snippet: listUsers
	},
	{
		operation: /^GetIdentityContext$/,
		code: /^InvalidParameterValueException$/,
		hint: "QuickSight does not take the user as given: check user-arn for its account, its partition and its region, which is that of the identities."
	},
	{
		operation: /^GetIdentityContext$/,
		code: /^AccessDeniedException$/,
		hint: "The base session may not act for this user: it needs quicksight:GetIdentityContext on the user's ARN, in the region of the account's identities."
	},
	{
		operation: /Dashboards?(?:Definition)?$/,
		code: /^AccessDeniedException$/,
		hint: "The base session may not look dashboards up: it needs quicksight:DescribeDashboard on the dashboard, and quicksight:ListDashboards or quicksight:SearchDashboards to list them. PDFs of sheets that sheet-ids gives by ID need no look-up."
	}
];
// src/hints/find-hint.ts
/** Known refusals and what mends them: the first row that fits. docs/TROUBLESHOOTING.md holds the same rows. */
const hintRules = [
	...credentialRows,
	...webIdentityRows,
	...explicitDenyRules,
	...assumeRoleRows,
	...expiredRows,
	...permissionRows,
	...userRows,
	...jobRows,
	...storageRows,
	...networkRows
];
/** The row of a refusal, where it is a known one. */
function findHintRule(refused) {
	return hintRules.find((row) => (row.operation?.test(refused.operation) ?? true) && (row.code?.test(refused.code) ?? true) && (row.message?.test(refused.message) ?? true));
}
/** What to do about a refusal, where it is a known one; lines to paste follow on lines of their own. */
function findHint(refused) {
	const row = findHintRule(refused);
	if (row === void 0) return void 0;
	const groups = row.message?.exec(refused.message)?.groups ?? {};
	const told = new Map(Object.entries({
		...groups,
		principal: roleArnOfSession(groups["user"])
	}));
	const asked = new Map(Object.entries(refused.requestDetails ?? {}));
	return (row.snippet === void 0 ? row.hint : `${row.hint}\n${row.snippet}`).replace(/\{(\w+)(?:\|([^{}]+))?\}/g, (whole, name, otherwise) => {
		if (otherwise === void 0) return told.get(name) ?? whole;
		const value = asked.get(name);
		return value !== void 0 && /^[\w+=,.@:/-]+$/.test(value) ? value : otherwise;
	});
}
/** The role behind a session, which is what policies name: `…:assumed-role/NAME/SESSION` is of `…:role/NAME`. */
function roleArnOfSession(user) {
	const [, partition, account, role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(user ?? "") ?? [];
	return role === void 0 ? user : `arn:${partition}:iam::${account}:role/${role}`;
}
/** What to do about an error in a job's result, where it is a known one: by its type, else by what it speaks of. */
function findJobResultHint(errorType, message = "") {
	const text = `${errorType} ${message}`;
	return resultRows.find(({ type, pattern }) => type === errorType || pattern?.test(text))?.hint;
}
/** Whether AWS documents the `ErrorType`: it then says what is the matter. */
function isDocumentedErrorType(errorType) {
	return resultRows.some(({ type }) => type === errorType);
}



/***/ })

};
