import { expect, test } from '@jest/globals'
import { describeAccountId, readAccount } from '../../../../src/inputs/sections/account.ts'
import { createReader } from '../input-harness.ts'

test.each([
  ['111122223333', '111122223333'],
  ['', undefined]
])('"%s" is %p', (given, account) => {
  const { reader, problems } = createReader({ 'aws-account-id': given })
  expect(readAccount(reader)).toBe(account)
  expect(problems()).toEqual([])
})

test('an invalid account ID is quoted unchanged', () => {
  const { reader, problems } = createReader({ 'aws-account-id': '123456789' })
  expect(readAccount(reader)).toBeUndefined()
  expect(problems()).toEqual(['aws-account-id: "123456789" is not an account ID. It has 9 digits, not 12.'])
})

test.each([
  ['1', 'It has 1 digit, not 12.'],
  ['1234567890123', 'It has 13 digits, not 12.'],
  ['1111-2222-3333', 'Write it without separators: "111122223333".'],
  ['1111 2222 3333', 'Write it without separators: "111122223333".'],
  ['prod', 'An account ID has 12 digits.'],
  ['12345678901x', 'An account ID has 12 digits.']
])('%s: %s', (account, hint) => {
  expect(describeAccountId(account)).toBe(hint)
})
