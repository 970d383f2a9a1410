/**
 * QuickSight's error messages. Those marked `seen` come from AWS's documentation or from public reports; the others are
 * guesses and can differ from the service.
 */
export const messages = {
  // seen
  accountNotFound: (account: string) => `Directory information for account ${account} is not found`,
  wrongIdentityRegion: (called: string, home: string) =>
    `Operation is being called from endpoint ${called}, but your identity region is ${home}. Please use the ${home} endpoint.`,
  noAnonymousUser: 'No anonymous user objects were defined. At least one should even if it is empty',
  notFinished: (jobId: string) => `Dashboard Snapshot Job with id ${jobId} has not reached a terminal state.`,
  rateExceeded: 'Rate exceeded',
  dataSetTypeNotSupported: 'The data set type is not supported through API yet',
  // not seen
  dataSetNotFound: (id: string) => `DataSet ${id} is not found`,
  topicNotFound: (id: string) => `Topic ${id} is not found`,
  ingestionNotFound: (id: string) => `Ingestion ${id} is not found`,
  ingestionExists: (id: string) => `Ingestion ${id} already exists`,
  tooManyRefreshes: (limit: number) =>
    `The dataset was refreshed ${limit} times in the last 24 hours, which is the limit`,
  notIncremental: (id: string) => `Incremental refresh is not configured for DataSet ${id}`,
  noRefreshProperties: (id: string) => `Refresh properties of DataSet ${id} are not found`,
  dashboardNotFound: (id: string) => `Dashboard ${id} is not found`,
  versionNotFound: (id: string, version: string) => `Version ${version} of dashboard ${id} is not found`,
  userNotFound: (name: string, namespace: string) => `User ${name} not found in namespace ${namespace}`,
  namespaceNotFound: (namespace: string) => `Namespace ${namespace} is not found`,
  jobNotFound: (jobId: string) => `Dashboard Snapshot Job with id ${jobId} is not found`,
  jobExists: (jobId: string) => `Dashboard Snapshot Job with id ${jobId} already exists`,
  otherUsersJob: (jobId: string) => `Dashboard Snapshot Job with id ${jobId} was started by a different user`,
  tooManyJobs: (limit: number) => `The account already runs ${limit} dashboard snapshot jobs`,
  noAccess: (user: string, dashboard: string) => `User ${user} does not have access to dashboard ${dashboard}`,
  restrictedFormats: (user: string) => `User ${user} is restricted from exporting data in the selected formats`,
  enhancedOnly: (operation: string) => `Operation ${operation} cannot be called with identity-enhanced credentials`,
  contextRegionMismatch: (context: string, region: string) =>
    `The identity context of these credentials is for ${context} and cannot be used in ${region}`,
  userConfigurationRefused: 'UserConfiguration must be null when identity-enhanced credentials are used',
  capacityPricing: 'ANONYMOUS identity type is supported only when the account has an active Capacity Pricing plan',
  edition: 'This operation requires the Enterprise edition',
  tooManyFiles: (format: string, max: number) => `A snapshot job can hold at most ${max} ${format} file(s)`,
  oneSheet: (format: string) => `A ${format} file takes exactly one sheet selection`,
  wrongScope: (format: string, scope: string) => `SelectionScope must be ${scope} for ${format}`,
  pdfVisuals: 'VisualIds cannot be given for PDF',
  visualsNeeded: (format: string) => `VisualIds are required for ${format}`,
  oneVisual: 'A CSV file takes exactly one visual',
  fiveVisuals: 'An EXCEL file takes at most 5 visuals',
  sheetNotFound: (sheet: string, dashboard: string) => `Sheet ${sheet} does not exist in dashboard ${dashboard}`,
  visualNotFound: (visual: string, sheet: string) => `Visual ${visual} does not exist on sheet ${sheet}`,
  visualType: (visual: string, type: string) =>
    `Visual ${visual} is a ${type}; only table and pivot table visuals can be exported as CSV or EXCEL`,
  parameterNotFound: (name: string) => `Parameter ${name} is not declared in the dashboard`,
  parameterType: (name: string, type: string) => `Parameter ${name} is declared as ${type}`,
  singleValue: (name: string) => `Parameter ${name} takes a single value`,
  bucketRegion: (bucketRegion: string, region: string) =>
    `BucketRegion ${bucketRegion} must be the region in which the API is called: ${region}`,
  bucketRefused: (bucket: string) => `QuickSight cannot write to bucket ${bucket}`,
  oneIdentifier: 'Exactly one of UserName, Email and UserArn must be given in UserIdentifier',
  namespaceRequired: 'Namespace is required when the user is identified by Email or UserName',
  ambiguousEmail: (email: string) => `More than one user has the email ${email}`,
  inactiveUser: (name: string) => `User ${name} is not active`,
  identityCenterUser: (name: string) => `User ${name} is authenticated by IAM Identity Center, which is not supported`,
  wrongUserArn: (arn: string) => `${arn} is not the ARN of a user of this account`,
  sessionExpiresAt: 'SessionExpiresAt must be in the future',
  contextRegionPartition: (region: string) => `ContextRegion ${region} is in another partition`,
  contextRegionUnknown: (region: string) => `ContextRegion ${region} is not a QuickSight region`,
  contextRegionDisabled: (region: string) => `The account is not enabled in ContextRegion ${region}`,
  contextRegionOptIn: (region: string) => `ContextRegion is not supported when calling from opt-in region ${region}`,
  nextToken: 'The NextToken value is not valid',
  oneFilter: 'Exactly one filter must be given',
  filterOperator: (name: string, operator: string) => `Operator ${operator} is not supported for filter ${name}`,
  filterValue: 'The value of the filter must be the ARN of a user'
} as const
