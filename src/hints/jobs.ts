import type { HintRule } from './hint-rule.ts'

const start = /^StartDashboardSnapshotJob$/
const dashboards = /^(?:DescribeDashboard(?:Definition)?|StartDashboardSnapshotJob)$/
const describeJobOperations = /^DescribeDashboardSnapshotJob(?:Result)?$/

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
export const jobRules: readonly HintRule[] = [
  {
    operation: start,
    message: /restricted from exporting/i,
    hint: "The user's custom permissions forbid exports in this format. Remove the restriction in QuickSight, or use another format or user."
  },
  {
    operation: start,
    code: /^AccessDeniedException$/,
    hint: 'IAM allows the call, but QuickSight denies it to this user: the dashboard is not shared with the user, or custom permissions forbid exports in this format. Run `mode: check` to find out which, or share the dashboard:',
    snippet: `aws quicksight update-dashboard-permissions --region {region|REGION} --aws-account-id {account|ACCOUNT} \\
  --dashboard-id {dashboard|DASHBOARD_ID} \\
  --grant-permissions Principal=USER_ARN,Actions=quicksight:DescribeDashboard,quicksight:ListDashboardVersions,quicksight:QueryDashboard`
  },
  {
    operation: describeJobOperations,
    code: /^AccessDeniedException$/,
    hint: 'Only the user who started a job can read it. Another user started this one, or the user has lost access to the dashboard since.'
  },
  {
    message: /UserConfiguration/,
    hint: 'A request on behalf of a registered user cannot have a UserConfiguration. Remove it from cli-input-json, or set anonymous: true.'
  },
  {
    message: /No anonymous user objects were defined/,
    hint: 'The session is not tied to a QuickSight user. Set user-email, user-name or user-arn, or anonymous: true.'
  },
  {
    code: /^UnsupportedPricingPlanException$/,
    hint: "The account's plan does not include this. Anonymous exports need capacity pricing; CSV, EXCEL and paginated sheets need the Pixel Perfect Report add-on."
  },
  {
    code: /^UnsupportedUserEditionException$/,
    hint: 'Snapshots need the Enterprise edition of QuickSight. Upgrade the account, or check aws-account-id.'
  },
  {
    code: /^LimitExceededException$/,
    hint: 'The account is at its limit of running snapshot jobs (12 by default), and no slot became free before the timeout. Lower max-concurrency, raise timeout-minutes, or ask AWS Support for a higher limit.'
  },
  {
    code: /^ResourceExistsException$/,
    hint: "A job with this ID exists; QuickSight keeps IDs until 24 hours after the job's end. Remove SnapshotJobId and job-id, and the action derives an ID that fits the request."
  },
  {
    message: /has not reached a terminal state/,
    hint: 'The job is reported as finished, but has no result yet. Run the step again with the same job-id to collect it.'
  },
  {
    operation: start,
    message: /BucketRegion|same region/i,
    hint: 'QuickSight writes only to buckets in aws-region. Use a bucket there, or set upload-to instead, which accepts a bucket in any region.'
  },
  {
    operation: start,
    message: /\bbucket\b|\bS3\b/i,
    hint: 'QuickSight cannot write to the bucket. Allow it in the bucket policy and in the security settings of QuickSight, as docs/PERMISSIONS.md of this action shows, or set upload-to instead of bucket, which needs neither.'
  },
  {
    operation: start,
    message: /\bparameters?\b/i,
    hint: 'The dashboard has no such parameter, or declares it with another type. `mode: list` prints the names, types and defaults of its parameters.'
  },
  {
    operation: start,
    message: /\b(?:sheet|visual)s?\b/i,
    hint: 'The dashboard has no such sheet or visual. `mode: list` prints its sheets and visuals, and the formats of each.'
  },
  {
    operation: start,
    code: /^(?:InvalidParameterValue|Validation)Exception$/,
    hint: 'QuickSight rejects the request. `mode: plan` prints it; compare it with the API reference of StartDashboardSnapshotJob.'
  },
  {
    operation: dashboards,
    code: /^ResourceNotFoundException$/,
    hint: 'The dashboard {dashboard|DASHBOARD_ID} does not exist in account {account|ACCOUNT} in {region|REGION}. Check dashboard-id, aws-region and aws-account-id. `mode: list` without dashboard-id lists the dashboards.'
  },
  {
    operation: describeJobOperations,
    code: /^ResourceNotFoundException$/,
    hint: 'QuickSight has no such job, or no longer keeps it. Start the export again.'
  }
]
