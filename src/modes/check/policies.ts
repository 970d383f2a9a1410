/** Policies to paste, with the real names in them. docs/PERMISSIONS.md explains each. */
import type { Claims } from './claims.ts'

const snapshotActions = [
  'quicksight:StartDashboardSnapshotJob',
  'quicksight:DescribeDashboardSnapshotJob',
  'quicksight:DescribeDashboardSnapshotJobResult'
]

/**
 * Trust policy of the base role for a workflow whose token has these claims.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function workflowTrust(roleArn: string, { iss, sub, aud }: Claims): string {
  const [, partition = 'aws', , , account = ''] = roleArn.split(':')
  const host = iss.replace(/^https?:\/\//, '')
  return policy({
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${host}:aud`]: aud, [`${host}:sub`]: sub } }
  })
}

/**
 * Trust policy of the identity role: the base session may assume it, with an identity context of QuickSight.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export function identityTrust(partition: string, principal: string): string {
  const Principal = { AWS: principal }
  return policy(
    { Effect: 'Allow', Principal, Action: 'sts:AssumeRole' },
    {
      Effect: 'Allow',
      Principal,
      Action: 'sts:SetContext',
      Condition: {
        'ForAllValues:ArnEquals': {
          'sts:RequestContextProviders': [`arn:${partition}:iam::aws:contextProvider/QuickSight`]
        },
        Null: { 'sts:RequestContextProviders': 'false' }
      }
    }
  )
}

/**
 * What the role that runs the jobs needs; the resource is the job, not the dashboard.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
 */
export function snapshotPolicy(dashboardArns: readonly string[]): string {
  const Resource = dashboardArns.map(arn => `${arn}/snapshot-job/*`)
  return policy({ Effect: 'Allow', Action: snapshotActions, Resource })
}

/**
 * Policy of a bucket that QuickSight writes to, on behalf of this account only.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function bucketPolicy(partition: string, bucket: string, account: string): string {
  const arn = `arn:${partition}:s3:::${bucket}`
  const Principal = { Service: 'quicksight.amazonaws.com' }
  const Condition = { StringEquals: { 'aws:SourceAccount': account } }
  return policy(
    { Effect: 'Allow', Principal, Action: 's3:GetBucketLocation', Resource: arn, Condition },
    { Effect: 'Allow', Principal, Action: ['s3:PutObject', 's3:PutObjectAcl'], Resource: `${arn}/*`, Condition }
  )
}

function policy(...Statement: readonly object[]): string {
  return written({ Version: '2012-10-17', Statement }, '')
}

const widest = 100

// As JSON is written by hand: on one line what fits there.
function written(value: unknown, indent: string): string {
  const line = JSON.stringify(value, undefined, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/(?<=\[) | (?=\])/g, '')
  if (typeof value !== 'object' || value === null || indent.length + line.length <= widest) return line
  const inner = `${indent}  `
  const members = Array.isArray(value)
    ? value.map(each => written(each, inner))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${written(each, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`
}
