/** Statements to add to policies, with the real names. docs/PERMISSIONS.md explains each. */
import type { Claims } from '../../lib/token-claims.ts'

const snapshotActions = [
  'quicksight:StartDashboardSnapshotJob',
  'quicksight:DescribeDashboardSnapshotJob',
  'quicksight:DescribeDashboardSnapshotJobResult'
]

/**
 * For the trust policy of the base role: a workflow whose token has these claims may assume it.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function formatWorkflowTrust(roleArn: string, { iss, sub, aud }: Claims): string {
  const [, partition = 'aws', , , account = ''] = roleArn.split(':')
  const host = iss.replace(/^https?:\/\//, '')
  return formatStatements({
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${host}:aud`]: aud, [`${host}:sub`]: sub } }
  })
}

/**
 * For the trust policy of the identity role: this principal may assume it, with the external ID if there is one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
 */
export function formatAssumeTrust(principal: string, byExternalId = false): string {
  const Condition = { StringEquals: { 'sts:ExternalId': 'ROLE_EXTERNAL_ID' } }
  return formatStatements({
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sts:AssumeRole',
    ...(byExternalId ? { Condition } : {})
  })
}

/**
 * For the trust policy of the identity role: this principal may pass an identity context of this provider.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export function formatContextTrust(
  partition: string,
  principal: string,
  provider: 'QuickSight' | 'IdentityCenter' = 'QuickSight'
): string {
  return formatStatements({
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sts:SetContext',
    Condition: {
      'ForAllValues:ArnEquals': {
        'sts:RequestContextProviders': [`arn:${partition}:iam::aws:contextProvider/${provider}`]
      },
      Null: { 'sts:RequestContextProviders': 'false' }
    }
  })
}

/**
 * For the policy of the role that runs the jobs; the resource is the job, not the dashboard.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
 */
export function formatSnapshotPolicy(dashboardArns: readonly string[]): string {
  const Resource = dashboardArns.map(arn => `${arn}/snapshot-job/*`)
  return formatStatements({ Effect: 'Allow', Action: snapshotActions, Resource })
}

/**
 * What the base role needs to refresh datasets; the resource is the ingestion, not the dataset.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
 */
export function formatRefreshPolicy(datasetArns: readonly string[]): string {
  const Resource = datasetArns.map(arn => `${arn}/ingestion/*`)
  return formatStatements({ Effect: 'Allow', Action: 'quicksight:CreateIngestion', Resource })
}

/**
 * For the bucket policy: QuickSight may write to it, on behalf of this account only.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function formatBucketPolicy(partition: string, bucket: string, account: string): string {
  const arn = `arn:${partition}:s3:::${bucket}`
  const Principal = { Service: 'quicksight.amazonaws.com' }
  const Condition = { StringEquals: { 'aws:SourceAccount': account } }
  return formatStatements(
    { Effect: 'Allow', Principal, Action: 's3:GetBucketLocation', Resource: arn, Condition },
    { Effect: 'Allow', Principal, Action: ['s3:PutObject', 's3:PutObjectAcl'], Resource: `${arn}/*`, Condition }
  )
}

// Statements, not a policy: pasted over an existing policy, it would remove permissions.
function formatStatements(...all: readonly object[]): string {
  return all.map(statement => formatJson(statement, '')).join(',\n')
}

const maxLineWidth = 100

// Formatted like JSON written by hand: short values are on one line.
function formatJson(value: unknown, indent: string): string {
  const line = JSON.stringify(value, undefined, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/(?<=\[) | (?=\])/g, '')
  if (typeof value !== 'object' || value === null || indent.length + line.length <= maxLineWidth) return line
  const inner = `${indent}  `
  const members = Array.isArray(value)
    ? value.map(each => formatJson(each, inner))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${formatJson(each, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`
}
