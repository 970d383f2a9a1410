import { expect, test } from '@jest/globals'
import { findExpectedOwner } from '../../../../src/aws/s3/bucket-owner.ts'

test.each([
  ['reports-123456789012', '123456789012', '123456789012'],
  ['123456789012-reports', '123456789012', '123456789012'],
  ['reports.123456789012.eu-west-1', '123456789012', '123456789012'],
  // The 12 digits can be a date and time, or the account of another owner.
  ['reports-202601310600', '123456789012', undefined],
  ['reports-1234567890123', '123456789012', undefined],
  ['reports', '123456789012', undefined],
  ['reports-123456789012', undefined, undefined]
])('the owner of the bucket %s is expected to be, for the account %s: %s', (bucket, accountId, owner) => {
  expect(findExpectedOwner(bucket, accountId)).toBe(owner)
})
