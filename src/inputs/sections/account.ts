import { pluralize, quote } from '../../lib/text.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readText } from '../reader/scalars.ts'

/** Reads `aws-account-id`. https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
export function readAccount(reader: InputReader): string | undefined {
  const account = readText(reader, 'aws-account-id')
  if (account === undefined || /^\d{12}$/.test(account)) return account
  return reader.addValueProblem(
    'aws-account-id',
    `${quote(account)} is not an account ID. ${describeAccountId(account)}`
  )
}

/** The problem with an account ID, as a sentence. */
export function describeAccountId(account: string): string {
  const digits = account.replaceAll(/[\s-]/g, '')
  if (/^\d{12}$/.test(digits)) return `Write it without separators: "${digits}".`
  return /^\d+$/.test(digits) ? `It has ${pluralize(digits.length, 'digit')}, not 12.` : 'An account ID has 12 digits.'
}
