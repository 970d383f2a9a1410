import { type HintRule, matchNotAuthorized } from './hint-rule.ts'

const statement = `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`

/**
 * IAM's denials by their wording: `with an explicit deny in …` and `because no … policy allows …` name the policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export const explicitDenyRules: readonly HintRule[] = [
  {
    message: /not authorized to perform: (?<action>\S+) .*with an explicit deny in (?<kind>an? [\w -]*?policy)/,
    hint: '{action} is explicitly denied by {kind}, which no Allow can override. Ask the owner of that policy.'
  },
  {
    message: /not authorized to perform: (?<action>\S+) .*with an explicit deny$/,
    hint: 'A policy explicitly denies {action}, which no Allow can override. Check the policies of the role, its permissions boundary and the policies of the organization.'
  },
  {
    message: /because no session policy allows the (?<action>\S+) action/,
    hint: 'The session policies do not allow {action}. Add it to inline-session-policy or managed-session-policies, or remove those inputs.'
  },
  {
    message:
      /not authorized to perform: (?<action>\S+) .*because no (?<kind>permissions boundary|service control policy|resource control policy|VPC endpoint policy) allows/,
    hint: 'The role is restricted by a {kind}, which must allow {action} as well. Ask the owner of that policy.'
  }
]

/**
 * Permissions of QuickSight; the resources are those of
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
 */
export const permissionRules: readonly HintRule[] = [
  {
    message: matchNotAuthorized('quicksight:\\w*DashboardSnapshotJob\\w*', 'arn:[^/\\s]+/[\\w-]+'),
    hint: 'The role that runs the jobs lacks the permission. The resource must be the snapshot jobs of the dashboard; the ARN of the dashboard does not match them. Add to the policies of {principal}:',
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
    message: matchNotAuthorized('quicksight:GetIdentityContext'),
    hint: "The base role is not allowed to get an identity context for this user. The permission grants the user's view of all dashboards, so list users instead of *. Add to the policies of {principal} (the region is the account's identity region):",
    snippet: statement
  },
  {
    message: matchNotAuthorized('quicksight:DescribeDashboard(?:Definition)?'),
    hint: 'The base role cannot read the dashboard definition. It is needed for sheet names, visuals, CSV, EXCEL and typed parameters, but not for PDFs of sheets selected by ID. quicksight:DescribeDashboard covers it; add to the policies of {principal}:',
    snippet: statement
  },
  {
    message: matchNotAuthorized(
      'quicksight:(?:DescribeDataSet|ListIngestions|DescribeIngestion)',
      'arn:[^/\\s]+/[\\w-]+'
    ),
    hint: 'The base role cannot read the age of the dataset. Every dataset behind the dashboard needs this statement. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": ["quicksight:DescribeDataSet", "quicksight:ListIngestions", "quicksight:DescribeIngestion"],
  "Resource": ["{resource}", "{resource}/ingestion/*"]
}`
  },
  {
    message: matchNotAuthorized(
      'quicksight:(?:DescribeDataSetRefreshProperties|CreateIngestion)',
      'arn:[^/\\s]+/[\\w-]+'
    ),
    hint: 'The base role cannot refresh the dataset. Every dataset behind the dashboard needs this statement, in addition to those of max-data-age. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": ["quicksight:DescribeDataSetRefreshProperties", "quicksight:CreateIngestion"],
  "Resource": ["{resource}", "{resource}/ingestion/*"]
}`
  },
  {
    message: matchNotAuthorized('quicksight:\\w+'),
    hint: 'The base role lacks the permission. Add to the policies of {principal}:',
    snippet: statement
  },
  {
    message: matchNotAuthorized('kms:\\w+'),
    hint: 'The bucket is encrypted with a customer managed key that the base role is not allowed to use. Add to the policies of {principal}, and check the key policy:',
    snippet: statement
  }
]
