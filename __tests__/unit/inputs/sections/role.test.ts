import { describe, expect, test } from '@jest/globals'
import { readRole } from '../../../../src/inputs/sections/role.ts'
import { createReader } from '../input-harness.ts'

describe('a role', () => {
  test.each([
    ['arn:aws:iam::111122223333:role/exporter', 'eu-west-1'],
    ['arn:aws:iam::111122223333:role/team/a/quicksight_access+=,.@-', 'eu-west-1'],
    ['arn:aws-cn:iam::111122223333:role/exporter', 'cn-north-1'],
    ['arn:aws-us-gov:iam::111122223333:role/exporter', 'us-gov-east-1'],
    ['arn:aws-cn:iam::111122223333:role/exporter', undefined]
  ])('can be %s in %s', (arn, region) => {
    const { reader, problems } = createReader({ 'role-to-assume': arn })
    expect(readRole(reader, 'role-to-assume', region)).toEqual({ arn, accountId: '111122223333' })
    expect(problems()).toEqual([])
  })

  test('is optional', () => {
    const { reader, problems } = createReader({})
    expect(readRole(reader, 'role-to-assume', 'eu-west-1')).toBeUndefined()
    expect(problems()).toEqual([])
  })
})

const form = 'Use arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.'

test.each([
  ['exporter', form],
  ['arn:aws:iam::111122223333:user/ann', form],
  ['arn:aws:iam::111122223333:role/', form],
  [`arn:aws:iam::111122223333:role/${'x'.repeat(65)}`, form],
  ['arn:aws:iam::111122223333:role/a b', form],
  ['arn:aws:iam:111122223333:role/x', 'It needs two colons after iam. Did you mean arn:aws:iam::111122223333:role/x?'],
  ['arn:aws:iam::123456789:role/x', `Its account ID has 9 digits, not 12. ${form}`],
  ['arn:aws:iam:123456789:role/x', `Its account ID has 9 digits, not 12. It needs two colons after iam. ${form}`],
  [
    'arn:aws:sts::111122223333:assumed-role/x/me',
    'It is the ARN of a session. Did you mean arn:aws:iam::111122223333:role/x?'
  ]
])('is not %s', (arn, hint) => {
  const { reader, problems } = createReader({ 'role-to-assume': arn })
  expect(readRole(reader, 'role-to-assume', 'eu-west-1')).toBeUndefined()
  expect(problems()).toEqual([`role-to-assume: "${arn}" is not the ARN of a role. ${hint}`])
})

test('of another partition is suggested in the partition of the region', () => {
  const { reader, problems } = createReader({ 'identity-role-to-assume': 'arn:aws:iam::111122223333:role/x' })
  expect(readRole(reader, 'identity-role-to-assume', 'cn-north-1')).toBeUndefined()
  expect(problems()).toEqual([
    'identity-role-to-assume: "arn:aws:iam::111122223333:role/x" is in another partition than cn-north-1. There it would be "arn:aws-cn:iam::111122223333:role/x".'
  ])
})
