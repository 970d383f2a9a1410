import { describe, expect, test } from '@jest/globals'
import type { Json } from './cloudformation.ts'
import { refusedParameters, setUps } from './infrastructure-cases.ts'
import {
  createKitStack,
  findKitProblems,
  getPolicies,
  type Parameters,
  requiredParameters,
  template,
  terraformFolder
} from './infrastructure-stacks.ts'
import { readText } from './source-tree.ts'

interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: Json
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

const cases = Object.entries(setUps).map(([name, parameters]) => ({ name, parameters }))

function getStatements(parameters: Parameters): Statement[] {
  const documents = Object.values(getPolicies(createKitStack(parameters))) as unknown as { Statement: Statement[] }[]
  return documents.flatMap(({ Statement }) => Statement)
}

function findStatement(name: keyof typeof setUps, sid: string): Statement | undefined {
  return getStatements(setUps[name] ?? {}).find(({ Sid }) => Sid === sid)
}

function toList<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T]
}

describe('The kit grants least privilege', () => {
  test.each(cases)('for $name', ({ parameters }) => {
    const given = { ...requiredParameters, ...parameters }
    const allowed = getStatements(parameters).filter(({ Effect }) => Effect === 'Allow')
    expect(findKitProblems(parameters)).toEqual([])
    expect(allowed.map(({ Sid }) => Sid)).toEqual(
      expect.arrayContaining(['GitHubActions', 'ReadDashboards', 'ExportDashboards'])
    )
    for (const { Action, Resource, Condition } of allowed) {
      expect(toList(Action)).not.toContainEqual(expect.stringContaining('*'))
      expect(toList(Resource)).not.toContain('*')
      if (toList(Action).includes('quicksight:GetIdentityContext'))
        expect(Resource).toEqual(given['UserArns']?.split(','))
      if (toList(Action).includes('quicksight:StartDashboardSnapshotJob'))
        expect(Resource).toEqual(given['DashboardArns']?.split(',').map(arn => `${arn}/snapshot-job/*`))
      if (toList(Action).some(action => action.startsWith('kms:')))
        expect(Condition).toEqual({ StringLike: { 'kms:ViaService': 's3.*.amazonaws.com' } })
      if (toList(Action).includes('sts:SetContext'))
        expect(Condition).toMatchObject({
          'ForAllValues:ArnEquals': {
            'sts:RequestContextProviders': expect.arrayContaining([
              expect.stringMatching(/^arn:aws:iam::aws:contextProvider\/(QuickSight|IdentityCenter)$/)
            ])
          },
          Null: { 'sts:RequestContextProviders': 'false' }
        })
    }
  })

  test.each([
    [
      'defaults',
      ['repo:octo-org/octo-repo:ref:refs/heads/main', 'repo:octo-org@123456/octo-repo@789012:ref:refs/heads/main']
    ],
    ['the immutable subject only', ['repo:octo-org@123456/octo-repo@789012:environment:production']],
    ['the classic subject only', ['repo:octo-org/octo-repo:ref:refs/heads/main']],
    [
      'several repositories, by ID, ref and environment',
      [
        'repo:octo-org@123456/octo-repo@789012:environment:production',
        'repo:octo-org@123456/other-repo@789013:environment:production',
        'repo:octo-org@123456/other-repo@789013:environment:staging'
      ]
    ]
  ] as const)('and trusts exactly the subjects of: %s', (name, subjects) => {
    expect(findStatement(name, 'GitHubActions')?.Condition).toMatchObject({
      StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
      StringLike: { 'token.actions.githubusercontent.com:sub': subjects }
    })
  })

  test('and requires the claims repository_id, ref and environment if they are set', () => {
    const host = 'token.actions.githubusercontent.com'
    expect(findStatement('several repositories, by ID, ref and environment', 'GitHubActions')?.Condition).toMatchObject(
      {
        StringEquals: {
          [`${host}:aud`]: 'sts.amazonaws.com',
          [`${host}:repository_id`]: ['789012', '789013'],
          [`${host}:ref`]: ['refs/heads/main'],
          [`${host}:environment`]: ['production', 'staging']
        }
      }
    )
    const claims = Object.keys(findStatement('defaults', 'GitHubActions')?.Condition?.['StringEquals'] ?? {})
    expect(claims).toEqual([`${host}:aud`])
  })

  test('and names the provider of the identity context that is in use', () => {
    const providers = (name: keyof typeof setUps) =>
      findStatement(name, 'SetContextFromBaseRole')?.Condition?.['ForAllValues:ArnEquals']?.[
        'sts:RequestContextProviders'
      ]
    expect(providers('defaults')).toEqual(['arn:aws:iam::aws:contextProvider/QuickSight'])
    expect(providers('Identity Center users')).toEqual(['arn:aws:iam::aws:contextProvider/IdentityCenter'])
    expect(findStatement('Identity Center users', 'CreateIdentityCenterToken')?.Resource).toBe(
      setUps['Identity Center users']?.['IdentityCenterApplicationArn']
    )
    expect(findStatement('Identity Center users', 'GetIdentityContext')).toBeUndefined()
  })

  test('and creates no identity role for anonymous exports only', () => {
    const { resources, outputs } = createKitStack(setUps['anonymous exports only'] ?? {})
    expect(Object.keys(resources)).not.toContain('IdentityRole')
    expect(Object.keys(outputs)).not.toContain('IdentityRoleToAssume')
    expect(resources['SnapshotPolicy']?.Properties['Roles']).toEqual(['quicksight-snapshot-base'])
  })

  test('and lets the base role start jobs only if it exports itself', () => {
    const getExporters = (name: keyof typeof setUps) =>
      createKitStack(setUps[name] ?? {}).resources['SnapshotPolicy']?.Properties['Roles']
    expect(getExporters('defaults')).toEqual(['quicksight-snapshot-identity'])
    expect(getExporters('users and anonymous exports')).toEqual([
      'quicksight-snapshot-identity',
      'quicksight-snapshot-base'
    ])
  })

  test('and puts the role path into every ARN of a role', () => {
    const stack = createKitStack(setUps['a role path and one role'] ?? {})
    const role = 'arn:aws:iam::123456789012:role/github/exports/quicksight-snapshot-base'
    expect(stack.outputs).toMatchObject({ RoleToAssume: role, IdentityRoleToAssume: role })
    expect(findStatement('a role path and one role', 'AssumeIdentityRole')?.Resource).toBe(role)
    expect(findStatement('a role path and one role', 'AssumeFromItself')?.Condition).toEqual({
      ArnEquals: { 'aws:PrincipalArn': role }
    })
  })

  test('and refreshes exactly the named datasets', () => {
    const dataSet = 'arn:aws:quicksight:us-east-1:123456789012:dataset/sales'
    expect(findStatement('datasets to refresh', 'ReadDataSets')?.Resource).toEqual([dataSet, `${dataSet}-rules`])
    expect(findStatement('datasets to refresh', 'RefreshDataSets')).toMatchObject({
      Action: 'quicksight:CreateIngestion',
      Resource: [`${dataSet}/ingestion/*`, `${dataSet}-rules/ingestion/*`]
    })
    expect(findStatement('datasets to read', 'ReadIngestions')?.Resource).toEqual([`${dataSet}/ingestion/*`])
    expect(findStatement('datasets to read', 'RefreshDataSets')).toBeUndefined()
  })
})

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html; white space does not count. */
describe('The policies of the kit fit the quotas of IAM', () => {
  test.each(cases)('for $name', ({ parameters }) => {
    const policies = getPolicies(createKitStack(parameters))
    const countCharacters = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + JSON.stringify(policies[name] ?? '').length, 0)
    expect(countCharacters(['base_trust'])).toBeLessThanOrEqual(2048)
    expect(countCharacters(['base_policy', 'snapshot_policy', 'base_bucket_policy'])).toBeLessThanOrEqual(10_240)
  })
})

describe('The bucket of the kit', () => {
  const getBucket = (parameters: Parameters) => createKitStack(parameters).resources['Bucket']?.Properties
  const byQuickSight = setUps['a bucket that QuickSight writes to'] ?? {}

  test('is private, encrypted, reachable over TLS only, and its files expire', () => {
    expect(getBucket(byQuickSight)).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }]
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true
      },
      LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 90 }] }
    })
    expect(getStatements(byQuickSight).find(({ Effect }) => Effect === 'Deny')).toMatchObject({
      Principal: '*',
      Action: 's3:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } }
    })
    expect(Object.keys(createKitStack({}).resources).filter(name => name.includes('Bucket'))).toEqual([])
  })

  test('uses a customer managed key, keeps its files and logs access if the parameters say so', () => {
    const bucket = getBucket(setUps['a bucket with a key and a log, without expiration'] ?? {})
    expect(bucket).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: expect.stringContaining(':key/') }
          }
        ]
      },
      LoggingConfiguration: { DestinationBucketName: 'logs-of-octo', LogFilePrefix: 'reports-of-octo/' }
    })
    expect(JSON.stringify(bucket)).not.toContain('ExpirationInDays')
  })

  test('is left alone if it exists already', () => {
    const { resources, outputs } = createKitStack(setUps['an existing bucket'] ?? {})
    expect(Object.keys(resources).filter(name => /^Bucket/.test(name))).toEqual([])
    expect(outputs['UploadTo']).toBe('s3://reports-of-octo/dashboards/')
    expect(findStatement('an existing bucket', 'UploadFiles')?.Resource).toBe(
      'arn:aws:s3:::reports-of-octo/dashboards/*'
    )
  })

  test('is listed only if the parameters allow it', () => {
    expect(findStatement('a bucket that the action writes to', 'ListBucket')).toBeUndefined()
    expect(findStatement('a bucket that the action reads too', 'ListBucket')).toMatchObject({ Action: 's3:ListBucket' })
  })
})

describe('Destroying and deploying again', () => {
  test('works with CloudFormation: only the bucket, its files and its policy outlive the stack', () => {
    const kept = Object.entries(template.Resources).filter(([, resource]) => 'DeletionPolicy' in resource)
    expect(kept.map(([name]) => name)).toEqual(['Bucket', 'BucketPolicy'])
  })

  test('works with Terraform: nothing prevents the destruction', () => {
    const module = ['main.tf', 'bucket.tf'].map(file => readText(`${terraformFolder}/${file}`)).join('')
    expect(module).not.toContain('prevent_destroy')
    expect(module).toContain('force_destroy = var.bucket_force_destroy')
  })
})

describe('The kit refuses, before it creates anything,', () => {
  test.each(refusedParameters)('$what', ({ parameters, message }) => {
    expect(findKitProblems(parameters)).toEqual([expect.stringMatching(message)])
  })
})
