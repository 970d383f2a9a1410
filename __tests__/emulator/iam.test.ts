import { expect, test } from '@jest/globals'
import { createWildcardPattern, isKnownOperator } from '../../emulator/conditions.ts'
import { decide, type Question } from '../../emulator/iam.ts'
import type { Policy } from '../../emulator/policy.ts'

const statement = (more: object): Policy => ({
  Statement: [{ Effect: 'Allow', Action: ['s3:Get*'], Resource: ['arn:aws:s3:::reports/*'], ...more }]
})
const question: Question = { action: 's3:GetObject', resource: 'arn:aws:s3:::reports/a/b.pdf' }

test.each([
  ['s3:*', 's3:GetObject', true],
  ['s3:get*', 's3:GetObject', true],
  ['s3:Get?bject', 's3:GetObject', true],
  ['s3:GetObject', 's3:GetObjectAcl', false],
  ['quicksight:*DashboardSnapshotJob*', 'quicksight:DescribeDashboardSnapshotJobResult', true],
  ['a.c', 'abc', false]
])('the pattern %s matches the action %s: %p', (pattern, value, matches) => {
  expect(createWildcardPattern(pattern, value, true)).toBe(matches)
})

test.each([
  ['the action and the resource that it names', statement({}), 'allow'],
  ['another action', statement({ Action: ['s3:Put*'] }), 'implicit-deny'],
  ['another resource', statement({ Resource: ['arn:aws:s3:::other/*'] }), 'implicit-deny'],
  ['the bucket without its objects', statement({ Resource: ['arn:aws:s3:::reports'] }), 'implicit-deny'],
  ['an action that NotAction does not name', statement({ Action: undefined, NotAction: ['s3:Put*'] }), 'allow'],
  [
    'a resource that NotResource names',
    statement({ Resource: undefined, NotResource: ['arn:aws:s3:::reports/*'] }),
    'implicit-deny'
  ],
  ['what it denies', statement({ Effect: 'Deny' }), 'explicit-deny']
] as const)('a policy decides on %s', (_why, policy, decision) => {
  expect(decide([policy], question)).toBe(decision)
})

test('a deny wins over every allow', () => {
  expect(decide([statement({}), statement({ Effect: 'Deny', Resource: ['*'] })], question)).toBe('explicit-deny')
})

const quickSight = 'arn:aws:iam::aws:contextProvider/QuickSight'
test.each([
  ['StringEquals', { 'x:sub': ['a'] }, { 'x:sub': ['a'] }, true],
  ['StringEquals', { 'x:sub': ['a', 'b'] }, { 'X:Sub': ['b'] }, true],
  ['StringEquals', { 'x:sub': ['a'] }, {}, false],
  ['StringEqualsIfExists', { 'x:sub': ['a'] }, {}, true],
  ['StringNotEquals', { 'x:sub': ['a'] }, { 'x:sub': ['b'] }, true],
  ['StringNotEquals', { 'x:sub': ['a'] }, {}, true],
  ['StringLike', { 'x:sub': ['repo:octo/*'] }, { 'x:sub': ['repo:octo/repo:ref:main'] }, true],
  ['StringLike', { 'x:sub': ['repo:octo/*'] }, { 'x:sub': ['repo:octopus/repo'] }, false],
  ['ForAllValues:ArnEquals', { 'x:p': [quickSight] }, { 'x:p': [quickSight] }, true],
  ['ForAllValues:ArnEquals', { 'x:p': [quickSight] }, { 'x:p': [quickSight, 'other'] }, false],
  ['ForAllValues:ArnEquals', { 'x:p': [quickSight] }, {}, true],
  ['ForAnyValue:StringEquals', { 'x:p': ['a'] }, { 'x:p': ['b', 'a'] }, true],
  ['ForAnyValue:StringNotEquals', { 'x:p': ['a'] }, { 'x:p': ['a', 'b'] }, true],
  ['ForAnyValue:StringNotEquals', { 'x:p': ['a'] }, {}, false],
  ['ForAllValues:StringNotEquals', { 'x:p': ['a'] }, {}, true],
  ['ArnLike', { 'x:a': ['arn:aws:iam::*:role/base'] }, { 'x:a': ['arn:aws:iam::1:role/base'] }, true],
  ['ArnLike', { 'x:a': ['arn:aws:iam:*'] }, { 'x:a': ['arn:aws:iam::1:role/base'] }, false],
  ['ArnNotEquals', { 'x:a': ['arn:aws:iam::1:role/x'] }, { 'x:a': ['arn:aws:iam::1:role/base'] }, true],
  ['NumericLessThan', { 'x:n': ['10'] }, { 'x:n': ['9'] }, true],
  ['NumericNotEquals', { 'x:n': ['9'] }, { 'x:n': ['9.0'] }, false],
  ['NumericLessThanEquals', { 'x:n': ['10'] }, { 'x:n': ['many'] }, false],
  ['DateGreaterThan', { 'x:t': ['2026-01-01T00:00:00Z'] }, { 'x:t': ['2026-06-01T00:00:00Z'] }, true],
  ['DateLessThan', { 'x:t': ['1767225600'] }, { 'x:t': ['2026-06-01T00:00:00Z'] }, false],
  ['IpAddress', { 'x:ip': ['10.0.0.0/8', '127.0.0.0/8'] }, { 'x:ip': ['127.0.0.1'] }, true],
  ['IpAddress', { 'x:ip': ['10.0.0.0/8'] }, { 'x:ip': ['127.0.0.1'] }, false],
  ['IpAddress', { 'x:ip': ['2001:db8::/32'] }, { 'x:ip': ['2001:db8::1'] }, true],
  ['IpAddress', { 'x:ip': ['127.0.0.1/99', 'x', '127.0.0.1/x'] }, { 'x:ip': ['127.0.0.1'] }, false],
  ['NotIpAddress', { 'x:ip': ['10.1.2.3'] }, { 'x:ip': ['10.1.2.3'] }, false],
  ['Null', { 'x:p': ['false'] }, { 'x:p': ['a'] }, true],
  ['Null', { 'x:p': ['false'] }, {}, false]
] as const)('%s %j with %j: %p', (operator, keys, conditions, holds) => {
  const policy = statement({ Condition: { [operator]: keys } })
  expect(decide([policy], { ...question, conditions }) === 'allow').toBe(holds)
})

test('an unknown operator is found before it is evaluated', () => {
  const known = ['StringNotLike', 'ForAnyValue:ArnLike', 'DateLessThanIfExists', 'NotIpAddress', 'Null', 'BinaryEquals']
  const unknown = ['StringMatches', 'NotBool', 'NullIfExists', 'ForEach:StringLike', 'BinaryNotEquals', 'constructor']
  expect([...known, ...unknown].filter(isKnownOperator)).toEqual(known)
})
