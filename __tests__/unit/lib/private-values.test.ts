import { expect, test } from '@jest/globals'
import { redactPrivateValues, registerPrivateValue } from '../../../src/lib/private-values.ts'

test('text without registered values is unchanged', () => {
  expect(redactPrivateValues('Value EMEA is invalid')).toBe('Value EMEA is invalid')
})

test('registered values are redacted, the longest first and also as JSON escapes them', () => {
  for (const value of ['acme', 'acme corp', 'a "quoted" name', 'EU']) registerPrivateValue(value)
  expect(redactPrivateValues('acme corp, acme and a \\"quoted\\" name')).toBe('***, *** and ***')
})

test('values of less than four characters stay, because they occur in ordinary words', () => {
  expect(redactPrivateValues('EU')).toBe('EU')
})
