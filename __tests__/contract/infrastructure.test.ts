import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { alone } from '../e2e/isolated-emulator.ts'
import type { Json } from './cloudformation.ts'
import {
  least,
  type Parameters,
  policiesOf,
  stackOf,
  template,
  terraformFolder,
  terraformLocals,
  terraformName,
  worldWith
} from './infrastructure-stacks.ts'
import { textOf } from './source-tree.ts'

interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: Json
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

const ids = { GitHubOrganizationId: '123456', GitHubRepositoryId: '789012' }
const byQuickSight = { BucketName: 'reports-of-octo', BucketWriter: 'quicksight' }
const setUps: Readonly<Record<string, Parameters>> = {
  'as it comes': {},
  'two roles, both forms of the subject': ids,
  'the immutable subject alone': { ...ids, SubjectForms: 'immutable', SubjectFilter: 'environment:production' },
  'the classic subject alone': { ...ids, SubjectForms: 'classic', CreateOidcProvider: 'false' },
  'one role, listing': { RoleLayout: 'one-role', AllowListing: 'true', NamePrefix: 'exports' },
  'a bucket that the action writes to': { BucketName: 'reports-of-octo' },
  'a bucket that QuickSight writes to': byQuickSight,
  'such a bucket without aws:SourceAccount, one role': {
    ...byQuickSight,
    RoleLayout: 'one-role',
    BucketOwnAccountOnly: 'false'
  }
}
const cases = Object.entries(setUps).map(([name, parameters]) => ({ name, parameters }))

function statements(parameters: Parameters): Statement[] {
  const documents = Object.values(policiesOf(stackOf(parameters))) as unknown as { Statement: Statement[] }[]
  return documents.flatMap(({ Statement }) => Statement)
}

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T]
}

describe('Least privilege', () => {
  test.each(cases)('$name', ({ parameters }) => {
    const allowed = statements(parameters).filter(({ Effect }) => Effect === 'Allow')
    expect(allowed.map(({ Sid }) => Sid)).toEqual(
      expect.arrayContaining(['GitHubActions', 'SeeAsNamedUsers', 'ReadDashboards', 'ExportDashboards'])
    )
    for (const { Action, Resource, Condition } of allowed) {
      expect(list(Action)).not.toContainEqual(expect.stringContaining('*'))
      expect(list(Resource)).not.toContain('*')
      if (list(Action).includes('quicksight:GetIdentityContext')) expect(Resource).toEqual([least['UserArns']])
      if (list(Action).includes('quicksight:StartDashboardSnapshotJob'))
        expect(Resource).toEqual(least['DashboardArns']?.split(',').map(arn => `${arn}/snapshot-job/*`))
      if (list(Action).includes('sts:SetContext'))
        expect(Condition).toMatchObject({
          'ForAllValues:ArnEquals': { 'sts:RequestContextProviders': 'arn:aws:iam::aws:contextProvider/QuickSight' },
          Null: { 'sts:RequestContextProviders': 'false' }
        })
    }
  })

  test.each([
    ['as it comes', ['repo:octo-org/octo-repo:ref:refs/heads/main']],
    [
      'two roles, both forms of the subject',
      ['repo:octo-org/octo-repo:ref:refs/heads/main', 'repo:octo-org@123456/octo-repo@789012:ref:refs/heads/main']
    ],
    ['the immutable subject alone', ['repo:octo-org@123456/octo-repo@789012:environment:production']],
    ['the classic subject alone', ['repo:octo-org/octo-repo:ref:refs/heads/main']]
  ])('subjects: %s', (name, subjects) => {
    const [github] = statements(setUps[name] ?? {}).filter(({ Sid }) => Sid === 'GitHubActions')
    expect(github?.Condition).toEqual({
      StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
      StringLike: { 'token.actions.githubusercontent.com:sub': subjects }
    })
  })

  test('the bucket is private, encrypted, for TLS alone, and its files expire', () => {
    const { resources } = stackOf(byQuickSight)
    expect(resources['Bucket']?.Properties).toMatchObject({
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
    expect(statements(byQuickSight).find(({ Effect }) => Effect === 'Deny')).toMatchObject({
      Principal: '*',
      Action: 's3:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } }
    })
    expect(Object.keys(stackOf({}).resources).filter(name => name.includes('Bucket'))).toEqual([])
  })
})

describe('The Terraform module', () => {
  const variables = textOf(`${terraformFolder}/variables.tf`)
  const blocks = [...variables.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
    name,
    default: /^ {2}default += (.*)$/m.exec(body)?.[1]?.replaceAll('"', '').replace('null', '')
  }))

  test('takes what the CloudFormation template takes, with the same defaults', () => {
    const parameters = Object.entries(template.Parameters).map(([name, { Default }]) => ({
      name: terraformName(name),
      default: Default === undefined ? undefined : String(Default)
    }))
    expect(blocks).toEqual(parameters)
  })

  const missing = spawnSync('terraform', ['version']).error !== undefined
  if (missing) console.warn('*** SKIPPED: terraform is not on this machine, its policies are not compared ***')
  const testWithTerraform = missing ? test.skip : test

  testWithTerraform.each(cases)('grants the same: $name', ({ parameters }) => {
    const expected = policiesOf(stackOf(parameters))
    expect(terraformLocals(Object.keys(expected), parameters)).toEqual(expected)
  })
})

describe('The kit is enough for', () => {
  const inputs = { 'aws-region': 'us-east-1', 'user-email': 'analyst@example.com', 'dashboard-id': 'sales-overview' }

  function runWith(parameters: Parameters, more: Readonly<Record<string, string>> = {}) {
    const stack = stackOf(parameters)
    const { RoleToAssume, IdentityRoleToAssume, UploadTo, BucketForQuickSight } = stack.outputs
    const own = Object.entries({
      'role-to-assume': RoleToAssume,
      'identity-role-to-assume': IdentityRoleToAssume,
      'upload-to': UploadTo,
      bucket: BucketForQuickSight
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]))
    return alone(
      async ({ run, emulator }) => ({
        ...(await run({ ...inputs, ...Object.fromEntries(own), ...more })),
        objects: emulator.objects()
      }),
      { world: worldWith(stack) }
    )
  }

  test.each([
    { name: 'as it comes', files: 3, kept: 0 },
    { name: 'two roles, both forms of the subject', files: 3, kept: 0 },
    { name: 'one role, listing', files: 3, kept: 0 },
    { name: 'a bucket that the action writes to', files: 3, kept: 3 },
    { name: 'a bucket that QuickSight writes to', files: 3, kept: 3 }
  ])('an export: $name', async ({ name, files, kept }) => {
    const ran = await runWith(setUps[name] ?? {}, { 'download-path': 'files' })
    expect({ status: ran.outputs['status'], log: ran.stdout }).toMatchObject({ status: 'COMPLETED' })
    expect(JSON.parse(ran.outputs['files'] ?? '')).toHaveLength(files)
    expect(ran.objects.filter(({ bucket }) => bucket === 'reports-of-octo')).toHaveLength(kept)
  })

  test.each([
    { name: 'as it comes' },
    { name: 'one role, listing' },
    { name: 'a bucket that the action writes to' },
    { name: 'a bucket that QuickSight writes to' }
  ])('mode check finds nothing missing: $name', async ({ name }) => {
    const ran = await runWith(setUps[name] ?? {}, { mode: 'check' })
    expect({ code: ran.code, log: ran.stdout }).toMatchObject({ code: 0 })
  })

  test('listing, where it is allowed', async () => {
    const ran = await runWith({ AllowListing: 'true' }, { mode: 'list', 'dashboard-id': '', 'user-email': '' })
    expect(ran.code).toBe(0)
    expect(ran.outputs['dashboards']).toContain('sales-overview')
  })

  test.each([
    { what: 'another dashboard', parameters: {}, inputs: { 'dashboard-id': 'monthly-statement' } },
    { what: 'another user', parameters: {}, inputs: { 'user-email': 'viewer@example.com' } },
    { what: 'another branch', parameters: { SubjectFilter: 'ref:refs/heads/release' }, inputs: {} },
    { what: 'a repository of that name alone', parameters: { ...ids, SubjectForms: 'immutable' }, inputs: {} },
    { what: 'listing', parameters: {}, inputs: { mode: 'list', 'dashboard-id': '', 'user-email': '' } }
  ])('and not for $what', async ({ parameters, inputs: asked }) => {
    const ran = await runWith(parameters, asked)
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/not authorized/i)
  })
})
