import { type HintRule, notAuthorized } from './hint-rule.ts'

const statement = `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`

/**
 * What IAM refuses, in its own words. `with an explicit deny in …` and `because no … policy allows …` tell which policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export const explicitDenyRules: readonly HintRule[] = [
  {
    message: /not authorized to perform: (?<action>\S+) .*with an explicit deny in (?<kind>an? [\w -]*?policy)/,
    hint: 'No Allow outweighs the deny of {action} in {kind}: ask whoever keeps that policy.'
  },
  {
    message: /not authorized to perform: (?<action>\S+) .*with an explicit deny$/,
    hint: 'A policy denies {action}, and no Allow outweighs that: look at the policies of the role, its boundary, and those of the organization.'
  },
  {
    message: /because no session policy allows the (?<action>\S+) action/,
    hint: 'The session policies that were given do not allow {action}: add it to inline-session-policy or managed-session-policies, or leave them out.'
  },
  {
    message:
      /not authorized to perform: (?<action>\S+) .*because no (?<kind>permissions boundary|service control policy|resource control policy|VPC endpoint policy) allows/,
    hint: 'The role is bounded from outside: the {kind} must allow {action} as well.'
  }
]

/**
 * Permissions of QuickSight; the resources are those of
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
 */
export const permissionRows: readonly HintRule[] = [
  {
    message: notAuthorized('quicksight:\\w*DashboardSnapshotJob\\w*', 'arn:[^/\\s]+/[\\w-]+'),
    hint: 'The role that runs the jobs lacks the permission. Its resource is the snapshot job: the ARN of the dashboard alone does not cover it. Add to the policies of {principal}:',
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
    message: notAuthorized('quicksight:GetIdentityContext'),
    hint: "The base session may not act for this user. Whoever has this permission sees what the user sees, so name users, not *. Add to the policies of {principal} (the region is that of the account's identities):",
    snippet: statement
  },
  {
    message: notAuthorized('quicksight:DescribeDashboard(?:Definition)?'),
    hint: 'The base session may not look the dashboard up, which names, visuals, CSV, EXCEL and typed parameters need; PDFs of sheets given by ID do without. quicksight:DescribeDashboard covers the definition too. Add to the policies of {principal}:',
    snippet: statement
  },
  {
    message: notAuthorized('quicksight:\\w+'),
    hint: 'The base session lacks the permission. Add to the policies of {principal}:',
    snippet: statement
  },
  {
    message: notAuthorized('kms:\\w+'),
    hint: 'The bucket is encrypted with a key of its own, and the base session may not use it. Add to the policies of {principal}, and look whether the policy of the key allows it too:',
    snippet: statement
  }
]
