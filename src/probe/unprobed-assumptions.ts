import type { Assumption } from './assumption.ts'

const reference = 'https://docs.aws.amazon.com/quicksight/latest/APIReference/'

/** Assumptions that only an exhausted quota, an expired session or another kind of account could test. */
export const unprobedAssumptions: readonly Omit<Assumption, 'isProbed'>[] = [
  {
    id: 'request-rate',
    statement: 'QuickSight accepts 10 requests per second and account.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'requestsPerSecond'
  },
  {
    id: 'concurrent-jobs',
    statement: 'An account runs 12 snapshot jobs at the same time.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'concurrentJobs'
  },
  {
    id: 'queued-jobs-count',
    statement: 'Queued jobs count against that limit.',
    basis: 'inferred',
    flag: 'queuedJobsCount'
  },
  {
    id: 'capacity-pricing',
    statement: 'Anonymous exports require capacity pricing.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'capacityPricing'
  },
  {
    id: 'enterprise-edition',
    statement: 'Snapshot jobs require the Enterprise edition.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'edition'
  },
  {
    id: 'pixel-perfect-add-on',
    statement: 'Without the Pixel Perfect Reports add-on, a job for CSV or Excel fails.',
    basis: 'inferred',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'pixelPerfectAddOn'
  },
  {
    id: 'duplicate-email-refused',
    statement: 'GetIdentityContext refuses an e-mail address that two users share.',
    basis: 'inferred',
    flag: 'duplicateEmail'
  },
  {
    id: 'context-lifetime',
    statement: 'An identity context can be used for five minutes.',
    basis: 'inferred',
    flag: 'contextSeconds'
  },
  {
    id: 'id-token-lifetime',
    statement: "GitHub's OIDC token is valid for five minutes.",
    basis: 'seen',
    source: 'https://docs.github.com/en/actions/concepts/security/openid-connect',
    flag: 'idTokenSeconds'
  },
  {
    id: 'expired-session-error',
    statement: 'QuickSight refuses an expired session with ExpiredTokenException.',
    basis: 'inferred',
    flag: 'expiredSession'
  },
  {
    id: 'restricted-formats-refused',
    statement: 'If the user cannot export any of the formats, the job is refused when it is started.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'restrictedFormats'
  },
  {
    id: 'unwritable-bucket',
    statement: 'If QuickSight cannot write to the bucket, the job completes and its file has an error.',
    basis: 'inferred',
    flag: 'unwritableBucket'
  },
  {
    id: 'pdf-shows-time',
    statement: 'A PDF shows the time at which it was made.',
    basis: 'inferred',
    flag: 'pdfShowsTime'
  },
  {
    id: 'link-works-as-announced',
    statement: 'A link works for the whole time that it announces.',
    basis: 'inferred',
    flag: 'linkLifeFactor'
  },
  {
    id: 'trailing-slash',
    statement: 'A path with an additional slash at its end is not an operation of QuickSight.',
    basis: 'inferred',
    flag: 'trailingSlash'
  },
  {
    id: 'bucket-of-other-account',
    statement: 'QuickSight writes to a bucket of another account if the bucket policy allows quicksight.amazonaws.com.',
    basis: 'inferred',
    flag: 'bucketOfOtherAccount'
  },
  {
    id: 'denial-without-reason',
    statement: 'S3 names no reason when it denies a request of an account outside the organization.',
    basis: 'documented',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
    flag: 'sameOrganization'
  },
  {
    id: 'refreshes-per-day',
    statement: 'A dataset can be refreshed manually 32 times in 24 hours.',
    basis: 'documented',
    source: `${reference}API_CreateIngestion.html`,
    flag: 'refreshesPerDay'
  },
  {
    id: 'list-ingestions-rate',
    statement: 'ListIngestions accepts 5 requests per second and caller.',
    basis: 'documented',
    source: `${reference}API_ListIngestions.html`,
    flag: 'listIngestionsPerSecond'
  },
  {
    id: 'list-ingestions-resource',
    statement: 'IAM checks ListIngestions against the ARNs of ingestions.',
    basis: 'seen',
    flag: 'listIngestionsResource'
  },
  {
    id: 'running-ingestion-superseded',
    statement: 'CreateIngestion supersedes an ingestion that is running.',
    basis: 'seen',
    flag: 'runningIngestion'
  },
  {
    id: 'topic-action',
    statement: 'IAM checks DescribeTopicV2 as quicksight:DescribeTopicV2.',
    basis: 'inferred',
    flag: 'topicAction'
  },
  {
    id: 'identity-center-allowed',
    statement:
      'A session of an IAM Identity Center user can make the snapshot calls, although AWSIAMIdentityCenterAllowListForIdentityContext does not list them.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'identityCenterAllowList'
  },
  {
    id: 'identity-center-details',
    statement: 'CreateTokenWithIAM returns the identity context in `awsAdditionalDetails`, too.',
    basis: 'documented',
    source: 'https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html',
    flag: 'identityCenterDetails'
  },
  {
    id: 'file-datasets-described',
    statement: 'DescribeDataSet returns datasets of uploaded files.',
    basis: 'documented',
    source: `${reference}API_DescribeDataSet.html`,
    flag: 'fileDataSets'
  }
]
