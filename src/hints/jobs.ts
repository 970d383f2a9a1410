import type { HintRule } from './hint-rule.ts'

const start = /^StartDashboardSnapshotJob$/
const dashboards = /^(?:DescribeDashboardDefinition|StartDashboardSnapshotJob)$/
const describeJobOperations = /^DescribeDashboardSnapshotJob(?:Result)?$/

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
export const jobRows: readonly HintRule[] = [
  {
    operation: start,
    message: /restricted from exporting/i,
    hint: "The user's custom permissions forbid exports in this format: lift the restriction in QuickSight, or choose another format or user."
  },
  {
    operation: start,
    code: /^AccessDeniedException$/,
    hint: 'IAM allows the call, QuickSight refuses this user: the dashboard, or its folder, is not shared with the user, or custom permissions forbid exports in this format. `mode: check` tells whether the user may see the dashboard.'
  },
  {
    operation: describeJobOperations,
    code: /^AccessDeniedException$/,
    hint: 'Only the user who started a job may ask for it: another user started it, or this one has lost the dashboard since.'
  },
  {
    message: /UserConfiguration/,
    hint: 'A request on behalf of a registered user must not have a UserConfiguration: leave it out of cli-input-json, or set anonymous: true.'
  },
  {
    message: /No anonymous user objects were defined/,
    hint: 'The call came with a session that stands for no QuickSight user: give user-email, user-name or user-arn, or set anonymous: true.'
  },
  {
    code: /^UnsupportedPricingPlanException$/,
    hint: "The account's plan does not cover this: anonymous exports need capacity pricing, and CSV, EXCEL and paginated sheets the Pixel Perfect Report add-on."
  },
  {
    code: /^UnsupportedUserEditionException$/,
    hint: 'Snapshots need the Enterprise edition of QuickSight: upgrade the account, or check aws-account-id.'
  },
  {
    code: /^LimitExceededException$/,
    hint: 'The account runs as many snapshot jobs as it may (12 by default), and the wait for a slot outlasted the step: lower max-concurrency, raise timeout-minutes, or ask AWS Support for more.'
  },
  {
    code: /^ResourceExistsException$/,
    hint: "A job of this ID is there, and QuickSight keeps IDs until 24 hours after the job's end: leave SnapshotJobId and job-id out, and an ID is derived that fits the request."
  },
  {
    message: /has not reached a terminal state/,
    hint: 'The job was reported as ended and its result was not there: run the step again with the same job-id to pick it up.'
  },
  {
    operation: start,
    message: /BucketRegion|same region/i,
    hint: 'QuickSight writes only to buckets in aws-region: use one there, or upload-to, which takes a bucket of any region.'
  },
  {
    operation: start,
    message: /\bbucket\b|\bS3\b/i,
    hint: "QuickSight cannot write to the bucket: allow it in the bucket's policy and among QuickSight's own AWS resources (see docs/PERMISSIONS.md), or leave bucket out and use upload-to, which needs neither."
  },
  {
    operation: start,
    message: /\bparameters?\b/i,
    hint: 'The dashboard does not declare the parameter so: `mode: list` prints the names, types and defaults of its parameters.'
  },
  {
    operation: start,
    message: /\b(?:sheet|visual)s?\b/i,
    hint: 'The dashboard does not have the sheet or visual so: `mode: list` prints its sheets, its visuals and which of them can be exported.'
  },
  {
    operation: start,
    code: /^(?:InvalidParameterValue|Validation)Exception$/,
    hint: 'QuickSight does not take the request as it is: `mode: plan` prints it, to compare with the API reference of StartDashboardSnapshotJob.'
  },
  {
    operation: dashboards,
    code: /^ResourceNotFoundException$/,
    hint: 'There is no such dashboard in this account and region: check dashboard-id, aws-region and aws-account-id. `mode: list` without dashboard-id prints those there are.'
  },
  {
    operation: describeJobOperations,
    code: /^ResourceNotFoundException$/,
    hint: 'QuickSight does not know the job, or no longer: start the export again.'
  }
]
