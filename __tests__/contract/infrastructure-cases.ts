import type { Parameters } from './infrastructure-stacks.ts'

const dataSet = 'arn:aws:quicksight:us-east-1:123456789012:dataset/sales'
const application = 'arn:aws:sso::123456789012:application/ssoins-1111111111111111/apl-2222222222222222'
const written = { BucketName: 'reports-of-octo' }
const writtenByQuickSight = { ...written, BucketWriter: 'quicksight' }
const withKey = { BucketKmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555' }

/** Parameters of the kit, by what they set up. */
export const setUps: Readonly<Record<string, Parameters>> = {
  defaults: {},
  'the immutable subject only': { SubjectForms: 'immutable', SubjectFilter: 'environment:production' },
  'the classic subject only': {
    SubjectForms: 'classic',
    GitHubOrganizationId: '',
    GitHubRepositoryId: '',
    CreateOidcProvider: 'false'
  },
  'the ID of the repository and the branch': { RequiredRepositoryIds: '789012', RequiredRefs: 'refs/heads/main' },
  'several repositories, by ID, ref and environment': {
    SubjectForms: 'immutable',
    SubjectFilter: 'environment:production',
    AdditionalSubjects:
      'repo:octo-org@123456/other-repo@789013:environment:production,repo:octo-org@123456/other-repo@789013:environment:staging',
    RequiredRepositoryIds: '789012,789013',
    RequiredRefs: 'refs/heads/main',
    RequiredEnvironments: 'production,staging'
  },
  'one role that may list': { RoleLayout: 'one-role', AllowListing: 'true', NamePrefix: 'exports' },
  'a role path and one role': { RoleLayout: 'one-role', RolePath: '/github/exports/' },
  'every dashboard': { DashboardArns: 'arn:aws:quicksight:us-east-1:123456789012:dashboard/*' },
  'users and anonymous exports': { AllowAnonymous: 'true' },
  'anonymous exports only': { UserArns: '', AllowAnonymous: 'true' },
  'Identity Center users': { UserArns: '', IdentityCenterApplicationArn: application },
  'Identity Center users and others, one role': { IdentityCenterApplicationArn: application, RoleLayout: 'one-role' },
  'datasets to read': { DataSetArns: dataSet },
  'datasets to refresh': { DataSetArns: `${dataSet},${dataSet}-rules`, AllowRefresh: 'true' },
  'topics and their datasets': {
    DataSetArns: dataSet,
    TopicArns: 'arn:aws:quicksight:us-east-1:123456789012:topic/sales'
  },
  'a bucket that the action writes to': written,
  'a bucket that the action reads too': { ...written, AllowBucketReading: 'true' },
  'an existing bucket': { ...written, CreateBucket: 'false', BucketPrefix: 'dashboards/' },
  'a bucket with a key and a log, without expiration': {
    ...written,
    ...withKey,
    BucketExpirationDays: '0',
    AccessLogBucketName: 'logs-of-octo'
  },
  'a bucket that QuickSight writes to': writtenByQuickSight,
  'a bucket with a key that QuickSight writes to': { ...writtenByQuickSight, ...withKey, BucketPrefix: 'a/b/' },
  'a bucket without aws:SourceAccount and one role': {
    ...writtenByQuickSight,
    RoleLayout: 'one-role',
    BucketOwnAccountOnly: 'false'
  }
}

/** Parameters that must be refused, and what the message must say. */
export const refusedParameters: readonly {
  readonly what: string
  readonly parameters: Parameters
  readonly message: RegExp
  /** The message of Terraform, if it differs. */
  readonly terraform?: RegExp
}[] = [
  { what: 'every user', parameters: { UserArns: '*' }, message: /without wildcards/ },
  {
    what: 'every user of a namespace',
    parameters: { UserArns: 'arn:aws:quicksight:us-east-1:123456789012:user/default/*' },
    message: /without wildcards/
  },
  {
    what: 'a policy variable instead of a user',
    parameters: { UserArns: ['arn:aws:quicksight:us-east-1:123456789012:user/default/$', '{aws:username}'].join('') },
    message: /without wildcards/
  },
  {
    what: 'an e-mail address instead of a user ARN',
    parameters: { UserArns: 'analyst@example.com' },
    message: /not an ARN/
  },
  { what: 'no user to export for', parameters: { UserArns: '' }, message: /Set (UserArns|user_arns), or/ },
  { what: 'every resource as a dashboard', parameters: { DashboardArns: '*' }, message: /list of dashboard ARNs/ },
  {
    what: 'no dashboard',
    parameters: { DashboardArns: '' },
    message: /list of dashboard ARNs/,
    terraform: /dashboard_arns is empty/
  },
  {
    what: 'a dashboard ID instead of its ARN',
    parameters: { DashboardArns: 'sales' },
    message: /list of dashboard ARNs/
  },
  {
    what: 'a repository without its ID',
    parameters: { GitHubRepositoryId: '' },
    message: /Set (GitHubRepositoryId|github_repository_id) .*classic/
  },
  {
    what: 'an organization without its ID',
    parameters: { GitHubOrganizationId: '' },
    message: /Set (GitHubOrganizationId|github_organization_id) .*classic/
  },
  {
    what: 'another repository by wildcard',
    parameters: { AdditionalSubjects: 'repo:octo-org/*:ref:refs/heads/main' },
    message: /without wildcards/
  },
  { what: 'a wildcard as repository', parameters: { GitHubRepository: '*' }, message: /without wildcards/ },
  { what: 'a ref with a wildcard', parameters: { RequiredRefs: 'refs/heads/*' }, message: /without wildcards/ },
  {
    what: 'a refresh without datasets',
    parameters: { AllowRefresh: 'true' },
    message: /needs (DataSetArns|data_set_arns)/
  },
  { what: 'an alias of a key', parameters: { BucketKmsKeyArn: 'alias/reports' }, message: /not of an alias/ },
  { what: 'a URL as bucket name', parameters: { BucketName: 's3://reports' }, message: /without s3:\/\// },
  { what: 'a role path without slashes', parameters: { RolePath: 'github' }, message: /begins and ends with a slash/ }
]
