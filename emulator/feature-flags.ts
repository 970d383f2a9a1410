/** Behavior that AWS does not document, or that differs between accounts; tests set these switches. */
export interface BehaviorFlags {
  /** QuickSight API requests per second and account, over all operations; 0 turns throttling off. */
  requestsPerSecond: number
  /** Snapshot jobs in flight at once in the account. */
  concurrentJobs: number
  /** Whether a QUEUED job counts against that limit; the documentation mentions only RUNNING jobs. */
  queuedJobsCount: boolean
  /** Hours after a job's end during which its ID stays in use. */
  jobIdReuseHours: number
  /**
   * Error for a value outside the constraints of the service model. Seen from CreateDataSet of the live service:
   * https://github.com/boto/boto3/issues/2601
   */
  modelViolation: 'ValidationException' | 'InvalidParameterValueException'
  /** Whether a slash at the end of a path is ignored, so that an empty label at the end names the list operation. */
  trailingSlash: 'unknown-operation' | 'ignored'
  /** Capacity pricing, which anonymous users need. */
  capacityPricing: boolean
  edition: 'ENTERPRISE' | 'STANDARD'
  /** The add-on that CSV, Excel and paginated sheets need; without it such a job FAILS. */
  pixelPerfectAddOn: boolean
  /** Result of GetIdentityContext for an e-mail address that two users share. */
  duplicateEmail: 'refuse' | 'first'
  emailIgnoresCase: boolean
  /** Seconds for which an identity context can be turned into a session. */
  contextSeconds: number
  /** Lifetime of the sessions that STS issues, as a factor of the requested duration. */
  sessionLifeFactor: number
  /** Lifetime of a workflow's OIDC token, in seconds. https://docs.github.com/en/actions/concepts/security/openid-connect */
  idTokenSeconds: number
  /** Whether identity-enhanced sessions are refused outside the three snapshot operations. */
  enhancedSessionsOnlySnapshot: boolean
  /** Effect of a UserConfiguration that is sent with an identity-enhanced session. */
  userConfiguration: 'refuse' | 'ignore'
  /** QuickSight's error for an expired session; its documentation says "Access Denied". */
  expiredSession: 'ExpiredTokenException' | 'AccessDeniedException'
  /** If a user cannot export any requested format: the start is rejected, or the job FAILS. */
  restrictedFormats: 'refuse' | 'fail-job'
  /** Whether parameters that the dashboard does not declare, or declares with another type, are refused. */
  unknownParameters: 'refuse' | 'ignore'
  /** Error for a bucket that QuickSight cannot write to. */
  unwritableBucket: 'completed' | 'failed' | 'refused'
  /** Error of DescribeDashboardSnapshotJobResult before the job has ended. */
  unfinishedResult: 'PreconditionNotMetException' | 'InvalidParameterValueException'
  /** Whether a PDF shows when it was made; without it, two of the same data differ in their metadata only. */
  pdfShowsTime: boolean
  /** Order of the file groups in a result. */
  resultOrder: 'request' | 'reversed'
  /** Whether QuickSight writes to a bucket of another account whose policy allows the service. */
  bucketOfOtherAccount: 'bucket-policy' | 'refused'
  /**
   * Whether the accounts belong to one organization: S3 explains a denial only within an account or an organization.
   * https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
   */
  sameOrganization: boolean
  /** Factor for the lifetime of links to QuickSight's bucket, which is 300 seconds. */
  linkLifeFactor: number
  /** Response of a bucket to a request that is signed for another region. */
  bucketInOtherRegion: 'PermanentRedirect' | 'AuthorizationHeaderMalformed'
  /** Manual refreshes of a dataset per 24 hours, in the Enterprise edition; the Standard edition allows 8. */
  refreshesPerDay: number
  /** Calls of ListIngestions per second and caller; 0 turns throttling off. */
  listIngestionsPerSecond: number
  /** Order of ListIngestions, which is not documented. */
  ingestionOrder: 'newest-first' | 'oldest-first' | 'mixed'
  /** Resource that IAM checks ListIngestions against: the reference names none, policies in use name the ingestions. */
  listIngestionsResource: 'ingestion' | 'none'
  /** Effect of CreateIngestion on a running ingestion. */
  runningIngestion: 'supersede' | 'queue'
  /** IAM action of DescribeTopicV2. */
  topicAction: 'DescribeTopicV2' | 'DescribeTopic'
  /** Whether DescribeDataSet supports datasets of uploaded files; it did not until July 2026. */
  fileDataSets: 'described' | 'unsupported'
  /** Response of DescribeDataSetRefreshProperties for a dataset without refresh properties. */
  noRefreshProperties: 'ResourceNotFoundException' | 'empty'
  /** Whether every ingestion has an ErrorInfo, empty if it succeeded. */
  emptyErrorInfo: boolean
  /**
   * Whether AWSIAMIdentityCenterAllowListForIdentityContext, which does not list QuickSight, denies sessions of IAM Identity
   * Center. QuickSight's documentation says that they can export.
   */
  identityCenterAllowList: boolean
  /** Whether CreateTokenWithIAM returns the identity context outside the ID token, too. */
  identityCenterDetails: boolean
  /** Permission of the workflow's GITHUB_TOKEN for `contents`. */
  githubContents: 'none' | 'read' | 'write'
  /** Whether the repository is private. */
  githubPrivate: boolean
}

export const defaultSwitches: Readonly<BehaviorFlags> = {
  requestsPerSecond: 10,
  concurrentJobs: 12,
  queuedJobsCount: true,
  jobIdReuseHours: 24,
  modelViolation: 'ValidationException',
  trailingSlash: 'unknown-operation',
  capacityPricing: true,
  edition: 'ENTERPRISE',
  pixelPerfectAddOn: true,
  duplicateEmail: 'refuse',
  emailIgnoresCase: false,
  contextSeconds: 300,
  sessionLifeFactor: 1,
  idTokenSeconds: 300,
  enhancedSessionsOnlySnapshot: true,
  userConfiguration: 'refuse',
  expiredSession: 'ExpiredTokenException',
  restrictedFormats: 'refuse',
  unknownParameters: 'refuse',
  unwritableBucket: 'completed',
  unfinishedResult: 'PreconditionNotMetException',
  pdfShowsTime: true,
  resultOrder: 'request',
  bucketOfOtherAccount: 'bucket-policy',
  sameOrganization: false,
  linkLifeFactor: 1,
  bucketInOtherRegion: 'PermanentRedirect',
  refreshesPerDay: 32,
  listIngestionsPerSecond: 5,
  ingestionOrder: 'newest-first',
  listIngestionsResource: 'ingestion',
  runningIngestion: 'supersede',
  topicAction: 'DescribeTopicV2',
  fileDataSets: 'described',
  noRefreshProperties: 'ResourceNotFoundException',
  emptyErrorInfo: false,
  identityCenterAllowList: false,
  identityCenterDetails: true,
  githubContents: 'write',
  githubPrivate: false
}
