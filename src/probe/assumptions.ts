/** Something that the code relies on and that no run against AWS has confirmed yet. */
export interface Assumption {
  /** Never changes and is never reused: reports and docs refer to it. */
  readonly id: string
  readonly statement: string
  /** `documented` by AWS, `seen` in public code or reports, or `inferred` from these. */
  readonly basis: 'documented' | 'seen' | 'inferred'
  readonly source?: string
  /** The switch in emulator/feature-flags.ts that makes the emulator behave differently. */
  readonly flag?: string
  /** Whether `quicksight-snapshot probe` tests it. */
  readonly isProbed: boolean
}

const reference = 'https://docs.aws.amazon.com/quicksight/latest/APIReference/'

const probed: readonly Omit<Assumption, 'isProbed'>[] = [
  {
    id: 'enhanced-session-scope',
    statement: 'An identity-enhanced session can call the three snapshot operations and no other QuickSight operation.',
    basis: 'documented',
    source: `${reference}API_GetIdentityContext.html`,
    flag: 'enhancedSessionsOnlySnapshot'
  },
  {
    id: 'user-configuration-refused',
    statement: 'A job that is started by an identity-enhanced session and has a `UserConfiguration` is refused.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'userConfiguration'
  },
  {
    id: 'unknown-parameters-refused',
    statement: 'A parameter that the dashboard does not declare is refused when the job is started.',
    basis: 'inferred',
    flag: 'unknownParameters'
  },
  {
    id: 'unfinished-result-error',
    statement: 'The result of an unfinished job is refused with PreconditionNotMetException.',
    basis: 'inferred',
    source: `${reference}API_DescribeDashboardSnapshotJobResult.html`,
    flag: 'unfinishedResult'
  },
  {
    id: 'job-id-stays-taken',
    statement: 'The ID of a finished job cannot be used again for 24 hours.',
    basis: 'documented',
    source: `${reference}API_StartDashboardSnapshotJob.html`,
    flag: 'jobIdReuseHours'
  },
  {
    id: 'model-violation-error',
    statement: 'A value outside the constraints of the service model is refused with ValidationException.',
    basis: 'seen',
    source: 'https://github.com/boto/boto3/issues/2601',
    flag: 'modelViolation'
  },
  {
    id: 'email-case-sensitive',
    statement: 'GetIdentityContext distinguishes upper and lower case in e-mail addresses.',
    basis: 'inferred',
    flag: 'emailIgnoresCase'
  },
  {
    id: 'session-lifetime',
    statement: 'A session lasts as long as it was requested for.',
    basis: 'documented',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
    flag: 'sessionLifeFactor'
  },
  {
    id: 'result-order',
    statement: 'A result lists the files in the order of the request.',
    basis: 'inferred',
    flag: 'resultOrder'
  },
  {
    id: 'link-without-bucket',
    statement: 'Without a bucket, the result is an HTTPS link that is valid for 300 seconds.',
    basis: 'seen',
    source: 'https://github.com/poojithaemani/Data_Pipeline_NYC_taxi_mdm'
  },
  {
    id: 's3-uri-with-bucket',
    statement: 'With a bucket, the result is `s3://BUCKET/KEY`, and the key starts with the prefix.',
    basis: 'seen',
    source:
      'https://aws.amazon.com/blogs/business-intelligence/building-a-serverless-amazon-quick-suite-report-delivery-solution-for-non-quick-sight-users/'
  },
  {
    id: 'bucket-writer',
    statement: 'QuickSight writes to the bucket without using the S3 permissions of the session that started the job.',
    basis: 'inferred'
  },
  {
    id: 'wrong-bucket-region-error',
    statement: 'A bucket refuses a request that is signed for another region with PermanentRedirect.',
    basis: 'seen',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    flag: 'bucketInOtherRegion'
  },
  {
    id: 'ingestion-order',
    statement: 'ListIngestions lists the newest ingestion first.',
    basis: 'inferred',
    flag: 'ingestionOrder'
  },
  {
    id: 'no-refresh-properties-error',
    statement: 'The refresh properties of a dataset without any are refused with ResourceNotFoundException.',
    basis: 'inferred',
    flag: 'noRefreshProperties'
  },
  {
    id: 'no-empty-error-info',
    statement: 'An ingestion without an error has no `ErrorInfo`.',
    basis: 'inferred',
    flag: 'emptyErrorInfo'
  }
]

const notProbed: readonly Omit<Assumption, 'isProbed'>[] = [
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
    id: 'file-datasets-described',
    statement: 'DescribeDataSet returns datasets of uploaded files.',
    basis: 'documented',
    source: `${reference}API_DescribeDataSet.html`,
    flag: 'fileDataSets'
  }
]

/** Every assumption: first those that the probe tests. docs/VERIFIED.md lists them from here. */
export const assumptions: readonly Assumption[] = [
  ...probed.map(each => ({ ...each, isProbed: true })),
  ...notProbed.map(each => ({ ...each, isProbed: false }))
]
