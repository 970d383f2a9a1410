import { describe, expect, test } from '@jest/globals'
import type { Json } from './cloudformation.ts'
import { type Parameters, policiesOf, stackOf } from './infrastructure-stacks.ts'
import { documentedPolicies } from './permissions-table.ts'

// The infrastructure kit grants what docs/PERMISSIONS.md says, action by action, resource by resource, and no more.

interface Statement {
  readonly Effect: string
  readonly Principal?: Json
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Json
}

const documented = documentedPolicies()
const placeholders: Parameters = {
  UserArns: 'arn:aws:quicksight:IDENTITY_REGION:ACCOUNT:user/default/USER',
  DashboardArns: 'arn:aws:quicksight:REGION:ACCOUNT:dashboard/DASHBOARD_ID',
  BucketName: ''
}
const byAction: Parameters = { BucketName: 'BUCKET', BucketWriter: 'action' }
const byQuickSight: Parameters = { BucketName: 'BUCKET', BucketWriter: 'quicksight' }

/** One line for each action on each resource, in the words of docs/PERMISSIONS.md. */
function grants(statements: readonly Statement[]): string[] {
  const lines = statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource = 'itself', Principal = 'its own', Condition = {} }) =>
      [Action].flat().flatMap(action =>
        [Resource].flat().map(resource => {
          // The condition of a caller's own sts:SetContext only narrows what the trust policy narrows again.
          const condition = Principal === 'its own' ? '' : JSON.stringify(Condition)
          return `${JSON.stringify(Principal)} ${action} ${generic(resource)} ${generic(condition)}`
        })
      )
    )
  return [...new Set(lines)].sort()
}

function generic(text: string): string {
  return text
    .replaceAll('123456789012', 'ACCOUNT')
    .replace(/quicksight:(\*|REGION|IDENTITY_REGION):/, 'quicksight:*:')
    .replace('user/default/*', 'user/*')
    .replace('BUCKET/PREFIX/*', 'BUCKET/*')
    .replace('role/quicksight-snapshot-base', 'role/BASE_ROLE')
    .replace('role/quicksight-snapshot-identity', 'role/IDENTITY_ROLE')
    .replaceAll(/\[("[^"]*")\]/g, '$1')
}

function ofKit(name: string, parameters: Parameters = {}): Statement[] {
  const policy = policiesOf(stackOf({ ...placeholders, ...parameters }))[name] as unknown as { Statement: Statement[] }
  return policy.Statement.map(each =>
    each.Principal === undefined ? each : { ...each, Principal: JSON.parse(generic(JSON.stringify(each.Principal))) }
  )
}

function ofDocs(...names: readonly string[]): Statement[] {
  return names.flatMap(name => {
    const policy = documented.get(name)
    if (policy === undefined) throw new Error(`docs/PERMISSIONS.md has no policy "${name}"`)
    return policy.Statement as unknown as Statement[]
  })
}

const findBucket: Statement = { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::BUCKET' }
/** Told in the prose of docs/PERMISSIONS.md, as one of three ways to let QuickSight write. */
const writeInTheUsersName: Statement = {
  Effect: 'Allow',
  Action: ['s3:PutObject', 's3:PutObjectAcl'],
  Resource: 'arn:aws:s3:::BUCKET/*'
}

describe('The infrastructure kit grants what docs/PERMISSIONS.md says', () => {
  test.each([
    { what: 'base role', kit: ofKit('base_policy'), docs: ofDocs('base role, policy') },
    {
      what: 'base role that may list',
      kit: [...ofKit('base_policy', { AllowListing: 'true' }), findBucket],
      docs: ofDocs('base role, policy', 'base role, listing and checking')
    },
    { what: 'trust of the identity role', kit: ofKit('identity_trust'), docs: ofDocs('identity role, trust') },
    { what: 'identity role', kit: ofKit('snapshot_policy'), docs: ofDocs('identity role, policy') },
    {
      what: 'base role, for a bucket that the action writes to',
      kit: ofKit('base_bucket_policy', byAction),
      docs: [...ofDocs('base role, upload-to'), findBucket]
    },
    {
      what: 'base role, for a bucket that QuickSight writes to',
      kit: ofKit('base_bucket_policy', byQuickSight),
      docs: [...ofDocs('base role, bucket'), findBucket]
    },
    {
      what: 'identity role, for a bucket that QuickSight writes to',
      kit: ofKit('snapshot_policy', byQuickSight),
      docs: [...ofDocs('identity role, policy'), writeInTheUsersName]
    },
    {
      what: 'policy of a bucket that QuickSight writes to',
      kit: ofKit('bucket_policy', byQuickSight),
      docs: ofDocs('bucket, policy')
    }
  ])('$what', ({ kit, docs }) => {
    expect(grants(kit)).toEqual(grants(docs))
  })

  test('one role has the policies of both', () => {
    const one = { RoleLayout: 'one-role', NamePrefix: 'BOTH' }
    const both = [...ofKit('base_policy', one), ...ofKit('snapshot_policy', one)]
    const itself = JSON.stringify(both).replaceAll('role/BOTH-base', 'role/IDENTITY_ROLE')
    expect(grants(JSON.parse(itself))).toEqual(grants(ofDocs('base role, policy', 'identity role, policy')))
  })
})
