import { describe, expect, test } from '@jest/globals'
import type { Json } from './cloudformation.ts'
import { createKitStack, getPolicies, type Parameters, template } from './infrastructure-stacks.ts'
import { readDocumentedPolicies } from './permissions-table.ts'
import { readText } from './source-tree.ts'

// The infrastructure kit grants the actions and resources of docs/PERMISSIONS.md, and no others.

interface Statement {
  readonly Effect: string
  readonly Principal?: Json
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Json
}

const documented = readDocumentedPolicies()
const comparedNames = new Set<string>()
const placeholders: Parameters = {
  UserArns: 'arn:aws:quicksight:IDENTITY_REGION:ACCOUNT:user/default/USER',
  DashboardArns: 'arn:aws:quicksight:REGION:ACCOUNT:dashboard/DASHBOARD_ID',
  BucketName: ''
}
const byAction: Parameters = { BucketName: 'BUCKET', BucketWriter: 'action' }
const byQuickSight: Parameters = { BucketName: 'BUCKET', BucketWriter: 'quicksight' }

/** One line per action and resource, with the placeholders of docs/PERMISSIONS.md. */
function listGrants(statements: readonly Statement[]): string[] {
  const lines = statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource = 'itself', Principal = 'the role itself', Condition = {} }) =>
      [Action].flat().flatMap(action =>
        [Resource].flat().map(resource => {
          // The trust policy repeats the condition of the caller's own sts:SetContext.
          const isSetContext = action === 'sts:SetContext' && Principal === 'the role itself'
          const condition = isSetContext ? '' : JSON.stringify(Condition)
          return `${JSON.stringify(Principal)} ${action} ${toPlaceholders(resource)} ${toPlaceholders(condition)}`
        })
      )
    )
  return [...new Set(lines)].sort()
}

function toPlaceholders(text: string): string {
  return text
    .replaceAll('123456789012', 'ACCOUNT')
    .replace(/quicksight:(\*|REGION|IDENTITY_REGION):/, 'quicksight:*:')
    .replace('user/default/*', 'user/*')
    .replace('BUCKET/PREFIX/*', 'BUCKET/*')
    .replace('role/quicksight-snapshot-base', 'role/BASE_ROLE')
    .replace('role/quicksight-snapshot-identity', 'role/IDENTITY_ROLE')
    .replaceAll(/\[("[^"]*")\]/g, '$1')
}

function getKitStatements(name: string, parameters: Parameters = {}): Statement[] {
  const policy = getPolicies(createKitStack({ ...placeholders, ...parameters }))[name] as unknown as {
    Statement: Statement[]
  }
  return policy.Statement.map(each =>
    each.Principal === undefined
      ? each
      : { ...each, Principal: JSON.parse(toPlaceholders(JSON.stringify(each.Principal))) }
  )
}

function getDocumentedStatements(...names: readonly string[]): Statement[] {
  return names.flatMap(name => {
    comparedNames.add(name)
    const policy = documented.get(name)
    if (policy === undefined) throw new Error(`docs/PERMISSIONS.md has no policy "${name}"`)
    return policy.Statement as unknown as Statement[]
  })
}

/** Described in the text of docs/PERMISSIONS.md, as one of three ways to let QuickSight write. */
const writeFiles: Statement = {
  Effect: 'Allow',
  Action: ['s3:PutObject', 's3:PutObjectAcl'],
  Resource: 'arn:aws:s3:::BUCKET/*'
}
const listBucket: Statement = { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::BUCKET' }
const dataSets = { DataSetArns: 'arn:aws:quicksight:REGION:ACCOUNT:dataset/DATASET_ID' }
const withKey = { BucketKmsKeyArn: 'arn:aws:kms:REGION:ACCOUNT:key/KEY_ID' }
const identityCenter = { IdentityCenterApplicationArn: 'arn:aws:sso::ACCOUNT:application/INSTANCE/APPLICATION' }

describe('The infrastructure kit grants what docs/PERMISSIONS.md lists', () => {
  test.each([
    {
      what: 'for the base role',
      kit: getKitStatements('base_policy'),
      docs: getDocumentedStatements('base role, policy')
    },
    {
      what: 'for a base role that may list',
      kit: [...getKitStatements('base_policy', { AllowListing: 'true' }), listBucket],
      docs: getDocumentedStatements('base role, policy', 'base role, listing and checking')
    },
    {
      what: 'for the age of data',
      kit: getKitStatements('base_policy', dataSets),
      docs: getDocumentedStatements('base role, policy', 'max-data-age, policy')
    },
    {
      what: 'for topics',
      kit: getKitStatements('base_policy', { TopicArns: 'arn:aws:quicksight:REGION:ACCOUNT:topic/TOPIC_ID' }),
      docs: getDocumentedStatements('base role, policy', 'max-data-age with topics, policy')
    },
    {
      what: 'for refreshes',
      kit: getKitStatements('base_policy', { ...dataSets, AllowRefresh: 'true' }),
      docs: getDocumentedStatements('base role, policy', 'max-data-age, policy', 'refresh-data, policy')
    },
    {
      what: 'for Identity Center',
      kit: getKitStatements('base_policy', identityCenter),
      docs: getDocumentedStatements('base role, policy', 'Identity Center, policy')
    },
    {
      what: 'in the trust policy of the identity role',
      kit: getKitStatements('identity_trust'),
      docs: getDocumentedStatements('identity role, trust')
    },
    {
      what: 'for the identity role',
      kit: getKitStatements('snapshot_policy'),
      docs: getDocumentedStatements('identity role, policy')
    },
    {
      what: 'for a bucket that the action writes to',
      kit: getKitStatements('base_bucket_policy', byAction),
      docs: getDocumentedStatements('base role, upload-to')
    },
    {
      what: 'for a bucket that the action reads too',
      kit: getKitStatements('base_bucket_policy', { ...byAction, AllowBucketReading: 'true' }),
      docs: getDocumentedStatements('base role, upload-to', 'compare-with and archive-index, policy')
    },
    {
      what: 'for a bucket with a customer managed key',
      kit: getKitStatements('base_bucket_policy', { ...byAction, ...withKey }),
      docs: getDocumentedStatements('base role, upload-to', 'customer managed key, policy')
    },
    {
      what: 'for a bucket that QuickSight writes to',
      kit: getKitStatements('base_bucket_policy', byQuickSight),
      docs: getDocumentedStatements('base role, bucket')
    },
    {
      what: 'for the identity role, if QuickSight writes',
      kit: getKitStatements('snapshot_policy', byQuickSight),
      docs: [...getDocumentedStatements('identity role, policy'), writeFiles]
    },
    {
      what: 'in the policy of a bucket that QuickSight writes to',
      kit: getKitStatements('bucket_policy', byQuickSight),
      docs: getDocumentedStatements('bucket, policy')
    }
  ])('$what', ({ kit, docs }) => {
    expect(listGrants(kit)).toEqual(listGrants(docs))
  })

  test('for one role, the policies of both', () => {
    const one = { RoleLayout: 'one-role', NamePrefix: 'BOTH' }
    const both = [...getKitStatements('base_policy', one), ...getKitStatements('snapshot_policy', one)]
    const itself = JSON.stringify(both).replaceAll('role/BOTH-base', 'role/IDENTITY_ROLE')
    expect(listGrants(JSON.parse(itself))).toEqual(
      listGrants(getDocumentedStatements('base role, policy', 'identity role, policy'))
    )
  })

  test('with each documented policy in use', () => {
    // permissions.test.ts compares the trust policies whose condition is the subject.
    const others = ['base role, trust', 'one role, trust']
    expect([...documented.keys()].filter(name => !comparedNames.has(name))).toEqual(others)
  })
})

test('examples/README.md lists the parameters with the defaults and descriptions of the template', () => {
  const rows = readText('examples/README.md')
    .split('\n')
    .filter(line => /^\| `[A-Z]\w+` \|/.test(line))
  const expected = Object.entries(template.Parameters).map(([name, { Default, Description }]) => {
    const byDefault = Default === undefined ? ' required' : Default === '' ? '' : ` \`${Default}\``
    return `| \`${name}\` |${byDefault} | ${Description} |`
  })
  expect(rows).toEqual(expected)
})
