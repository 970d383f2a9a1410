import { expect, test } from '@jest/globals'
import { decide, type Policy, type Question, unknownOperators, wildcard } from '../../emulator/iam.ts'

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
])('action %s matches %s: %p', (pattern, value, matches) => {
  expect(wildcard(pattern, value, true)).toBe(matches)
})

test.each([
  ['allows', statement({}), 'allow'],
  ['another action', statement({ Action: ['s3:Put*'] }), 'implicit-deny'],
  ['another resource', statement({ Resource: ['arn:aws:s3:::other/*'] }), 'implicit-deny'],
  ['the dashboard without its jobs', statement({ Resource: ['arn:aws:s3:::reports'] }), 'implicit-deny'],
  ['NotAction', statement({ Action: undefined, NotAction: ['s3:Put*'] }), 'allow'],
  ['NotResource', statement({ Resource: undefined, NotResource: ['arn:aws:s3:::reports/*'] }), 'implicit-deny'],
  ['a deny', statement({ Effect: 'Deny' }), 'explicit-deny']
] as const)('%s', (_why, policy, decision) => {
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
  ['Null', { 'x:p': ['false'] }, { 'x:p': ['a'] }, true],
  ['Null', { 'x:p': ['false'] }, {}, false]
] as const)('%s %j with %j: %p', (operator, keys, conditions, holds) => {
  const policy = statement({ Condition: { [operator]: keys } })
  expect(decide([policy], { ...question, conditions }) === 'allow').toBe(holds)
})

test('an operator nobody knows is found before it is needed', () => {
  expect(unknownOperators(statement({ Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } }))).toEqual([
    'IpAddress'
  ])
})
