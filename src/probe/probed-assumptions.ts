import type { Assumption } from './assumption.ts'

const reference = 'https://docs.aws.amazon.com/quicksight/latest/APIReference/'

/** Assumptions that the probe tests, in the order of its report. */
export const probedAssumptions: readonly Omit<Assumption, 'isProbed'>[] = [
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
