import { expect, test } from '@jest/globals'
import { ActionError, type Refusal, ServiceError } from '../../../src/errors.ts'
import { hinted, type Use } from '../../../src/files/s3-hints.ts'

const refused = (code: string, refusal: Refusal, hint?: string) =>
  new ServiceError(`S3: ${code}`, { operation: 'S3', code, refusal, requestId: 'r-1', hint })

test.each<[string, Refusal, Use, RegExp]>([
  ['AccessDenied', 'denied', 'read', /base session .*s3:GetObject .*kms:Decrypt/],
  ['AccessDenied', 'denied', 'write', /base session .*s3:PutObject .*kms:GenerateDataKey/],
  ['NoSuchBucket', 'invalid', 'write', /name of the bucket/],
  ['NoSuchKey', 'invalid', 'read', /lifecycle rule/]
])('%s (%s) of a %s says what mends it', (code, refusal, use, hint) => {
  const error = hinted(refused(code, refusal), use)
  expect(error).toMatchObject({ code, message: `S3: ${code}`, requestId: 'r-1', hint: expect.stringMatching(hint) })
})

test.each([
  ['a store in trouble', refused('SlowDown', 'throttled')],
  ['an error that has a hint', refused('AccessDenied', 'denied', 'Do this')],
  ['an error of ours', new ActionError('no', { code: 'AccessDenied' })],
  ['what is no error', 'text']
])('%s stays as it is', (_, error) => {
  expect(hinted(error, 'read')).toBe(error)
})
