import { describe, expect, test } from '@jest/globals'
import { explainDenial, trusts } from '../../emulator/authorize.ts'
import type { Conditions } from '../../emulator/conditions.ts'
import { defaultSwitches } from '../../emulator/feature-flags.ts'
import { decide } from '../../emulator/iam.ts'
import { identityPolicy } from '../../emulator/policy.ts'
import { Problems } from '../../emulator/schema.ts'
import { createSessions, type Session } from '../../emulator/sessions.ts'
import { loadWorld } from '../../emulator/world.ts'

/** A policy variable, such as `aws:username`. */
const variable = (name: string) => `\${${name}}`

interface Case {
  readonly resource?: string | readonly string[]
  readonly condition?: object
  readonly version?: '2012-10-17' | '2008-10-17'
}

/** Whether a policy of one Allow statement allows the request. */
function isAllowed(
  { resource = '*', condition, version = '2012-10-17' }: Case,
  request: { resource?: string; conditions?: Conditions }
): boolean {
  const statement = {
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: resource,
    ...(condition && { Condition: condition })
  }
  const policy = identityPolicy.read({ Version: version, Statement: [statement] }, '', new Problems())
  if (policy === undefined) throw new Error('the policy is not valid')
  const { resource: target = 'arn:aws:s3:::reports/a.pdf', conditions = {} } = request
  return decide([policy], { action: 's3:GetObject', resource: target, conditions }) === 'allow'
}

describe('wildcards in resources', () => {
  test.each([
    ['arn:aws:s3:::reports/*', 'arn:aws:s3:::reports/2026/a.pdf', true],
    ['arn:aws:s3:::reports-?/a', 'arn:aws:s3:::reports-x/a', true],
    ['*', 'arn:aws:s3:::reports-x/a:b:c', true],
    ['arn:aws:s3:::*:c', 'arn:aws:s3:::reports-x/a:b:c', true],
    ['arn:aws:s3:*:*:c', 'arn:aws:s3:::reports-x/a:b:c', false],
    ['arn:aws:*:reports/*', 'arn:aws:s3:::reports/a', false]
  ])('%s matches %s: %s, since each segment of the ARN is matched on its own', (pattern, resource, expected) => {
    expect(isAllowed({ resource: pattern }, { resource })).toBe(expected)
  })
})

describe('policy variables', () => {
  const home = `arn:aws:s3:::reports/${variable('aws:username')}/*`

  test.each<[string, string, Conditions, boolean]>([
    ['the user of the path', 'arn:aws:s3:::reports/ana/a', { 'aws:username': ['ana'] }, true],
    ['another user', 'arn:aws:s3:::reports/ben/a', { 'aws:username': ['ana'] }, false],
    ['a role, which has no user name', 'arn:aws:s3:::reports//a', {}, false]
  ])('in a resource are filled in for %s', (_, resource, conditions, expected) => {
    expect(isAllowed({ resource: home }, { resource, conditions })).toBe(expected)
  })

  test('have their default value if the request has none', () => {
    const resource = `arn:aws:s3:::reports/${variable("aws:PrincipalTag/team, 'shared'")}/*`
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/shared/a' })).toBe(true)
    const conditions = { 'aws:PrincipalTag/team': ['sales'] }
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/shared/a', conditions })).toBe(false)
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/sales/a', conditions })).toBe(true)
  })

  test('represent characters that are otherwise wildcards', () => {
    const resource = `arn:aws:s3:::reports/${variable('*')}${variable('?')}${variable('$')}`
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/*?$' })).toBe(true)
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/ab$' })).toBe(false)
  })

  test.each<[string, Case, string, Conditions]>([
    [
      'before the fifth colon of an ARN',
      { resource: `arn:aws:s3:${variable('aws:a')}::b` },
      'arn:aws:s3:x::b',
      { 'aws:a': ['x'] }
    ],
    ['for an empty value', { resource: home }, 'arn:aws:s3:::reports//a', { 'aws:username': [''] }],
    [
      'for a key that can have several values',
      { resource: `arn:aws:s3:::reports/${variable('aws:TagKeys')}` },
      'arn:aws:s3:::reports/ana',
      { 'aws:TagKeys': ['ana'] }
    ],
    [
      'in a policy of an earlier version',
      { resource: home, version: '2008-10-17' },
      'arn:aws:s3:::reports/ana/a',
      { 'aws:username': ['ana'] }
    ]
  ])('are not filled in %s', (_, policy, resource, conditions) => {
    expect(isAllowed(policy, { resource, conditions })).toBe(false)
  })

  test('contain no wildcards in their values', () => {
    const conditions = { 'aws:username': ['*'] }
    expect(isAllowed({ resource: home }, { resource: 'arn:aws:s3:::reports/ana/a', conditions })).toBe(false)
    expect(isAllowed({ resource: home }, { resource: 'arn:aws:s3:::reports/*/a', conditions })).toBe(true)
  })

  test('in a condition are filled in', () => {
    const condition = { StringEquals: { 's3:prefix': `${variable('aws:username')}/` } }
    const request = (prefix: string) => ({ conditions: { 's3:prefix': [prefix], 'aws:username': ['ana'] } })
    expect([isAllowed({ condition }, request('ana/')), isAllowed({ condition }, request('ben/'))]).toEqual([
      true,
      false
    ])
  })
})

describe('conditions', () => {
  test.each<[string, object, Conditions, boolean]>([
    ['Null with both values holds with the key', { Null: { 'aws:a': ['true', 'false'] } }, { 'aws:a': ['x'] }, true],
    ['Null with both values holds without the key', { Null: { 'aws:a': ['false', 'true'] } }, {}, true],
    ['::/0 has no IPv4 address', { IpAddress: { 'aws:SourceIp': '::/0' } }, { 'aws:SourceIp': ['10.1.2.3'] }, false],
    ['0.0.0.0/0 has each', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }, { 'aws:SourceIp': ['10.1.2.3'] }, true],
    ['an empty text is no number', { NumericEquals: { 's3:max-keys': '0' } }, { 's3:max-keys': [''] }, false],
    [
      'a variable for an asterisk is an asterisk in StringEquals',
      { StringEquals: { 'aws:a': `${variable('*')}${variable('?')}` } },
      { 'aws:a': ['*?'] },
      true
    ],
    [
      'a variable without a value equals nothing',
      { StringNotEquals: { 'aws:a': variable('aws:b') } },
      { 'aws:a': [''] },
      true
    ],
    ['several values need a set operator', { StringEquals: { 'aws:a': 'x' } }, { 'aws:a': ['x', 'y'] }, false],
    [
      'several values need a set operator, negated too',
      { StringNotEquals: { 'aws:a': 'z' } },
      { 'aws:a': ['x', 'y'] },
      false
    ],
    ['aws:TagKeys needs a set operator', { StringEquals: { 'aws:TagKeys': 'x' } }, { 'aws:TagKeys': ['x'] }, false],
    [
      'ArnLike matches no text that is not an ARN',
      { ArnLike: { 'aws:SourceArn': '*' } },
      { 'aws:SourceArn': ['x'] },
      false
    ],
    ['Bool compares only true and false', { Bool: { 'aws:a': 'yes' } }, { 'aws:a': ['yes'] }, false],
    ['Bool ignores case', { Bool: { 'aws:a': 'true' } }, { 'aws:a': ['True'] }, true],
    [
      'a date in another form is no date',
      { DateLessThan: { 'aws:a': '2027-01-01' } },
      { 'aws:a': ['Mar 7, 2026'] },
      false
    ],
    [
      'a date can have a time zone',
      { DateEquals: { 'aws:a': '2026-01-01T02:00:00+02:00' } },
      { 'aws:a': ['1767225600'] },
      true
    ]
  ])('%s', (_, condition, conditions, expected) => {
    expect(isAllowed({ condition }, { conditions })).toBe(expected)
  })
})

describe('A session policy that allows nothing', () => {
  const arn = 'arn:aws:sts::123456789012:assumed-role/base/ci'
  const session: Session = {
    ...{ accessKeyId: 'ASIA', secretAccessKey: 'secret', userId: 'AROA:ci', account: '123456789012', partition: 'aws' },
    ...{ arn, role: 'base', kind: 'role', expiresAt: Number.POSITIVE_INFINITY, ownPolicies: [] },
    sessionPolicies: [{ Statement: [{ Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['*'] }] }]
  }
  const trust = (principal: string) => ({
    name: 'target',
    policies: [],
    trust: { Statement: [{ Effect: 'Allow' as const, Action: ['sts:AssumeRole'], Principal: { AWS: [principal] } }] }
  })

  test.each([
    ['does not limit a trust policy that names the session', arn, true],
    ['limits a trust policy that names the role of the session', 'arn:aws:iam::123456789012:role/base', false]
  ])('%s', (_, principal, expected) => {
    const owner = loadWorld()
    const question = { action: 'sts:AssumeRole', resource: 'arn:aws:iam::123456789012:role/target' }
    expect(trusts(owner, session, { role: trust(principal), owner }, question)).toBe(expected)
  })
})

test('The statement that denies is one of those that name the caller', () => {
  const deny = (Sid: string, principal: string) => ({
    ...{ Sid, Effect: 'Deny' as const, Action: ['*'], Resource: ['*'] },
    Principal: { AWS: [principal] }
  })
  const policy = { Statement: [deny('Others', '210987654321'), deny('Ours', '123456789012')] }
  const world = loadWorld()
  const session = createSessions(world, defaultSwitches, Date.now).service
  expect(
    explainDenial(world, session, { action: 's3:PutObject', resource: 'arn:aws:s3:::reports/a' }, { policy })
  ).toMatchObject({
    decidedBy: expect.stringContaining('statement 2 (Ours)')
  })
})
