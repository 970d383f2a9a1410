import { describe, expect, test } from '@jest/globals'
import type { Conditions } from '../../emulator/conditions.ts'
import { decide } from '../../emulator/iam.ts'
import { identityPolicy } from '../../emulator/policy.ts'
import { Problems } from '../../emulator/schema.ts'

/** A policy variable, such as `aws:username`. */
const variable = (name: string) => `\${${name}}`

interface Case {
  readonly resource?: string | readonly string[]
  readonly condition?: object
}

/** Whether a policy of one Allow statement allows the request. */
function isAllowed(
  { resource = '*', condition }: Case,
  request: { resource?: string; conditions?: Conditions }
): boolean {
  const statement = {
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: resource,
    ...(condition && { Condition: condition })
  }
  const policy = identityPolicy.read({ Version: '2012-10-17', Statement: [statement] }, '', new Problems())
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

  test('fall back to their default value', () => {
    const resource = `arn:aws:s3:::reports/${variable("aws:PrincipalTag/team, 'shared'")}/*`
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/shared/a' })).toBe(true)
    const conditions = { 'aws:PrincipalTag/team': ['sales'] }
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/shared/a', conditions })).toBe(false)
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/sales/a', conditions })).toBe(true)
  })

  test('stand for characters that are otherwise wildcards', () => {
    const resource = `arn:aws:s3:::reports/${variable('*')}${variable('?')}${variable('$')}`
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/*?$' })).toBe(true)
    expect(isAllowed({ resource }, { resource: 'arn:aws:s3:::reports/ab$' })).toBe(false)
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
    ['an empty text is no number', { NumericEquals: { 's3:max-keys': '0' } }, { 's3:max-keys': [''] }, false]
  ])('%s', (_, condition, conditions, expected) => {
    expect(isAllowed({ condition }, { conditions })).toBe(expected)
  })
})
