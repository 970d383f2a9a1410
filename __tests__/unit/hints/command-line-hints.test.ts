import { expect, test } from '@jest/globals'
import { findHint } from '../../../src/hints/find-hint.ts'
import { useCommandLineHints } from '../../../src/hints/hint-audience.ts'

const missing = { operation: 'Credentials', code: 'CredentialsProviderError', message: 'Could not load credentials' }
const assume = {
  operation: 'AssumeRoleWithWebIdentity',
  code: 'AccessDenied',
  requestDetails: {
    issuer: 'gitlab.com',
    sub: 'project_path:acme/reports:ref_type:branch:ref:main',
    audience: 'acme',
    partition: 'aws-cn',
    account: '111122223333'
  }
}
const selfAssumed = {
  operation: 'AssumeRole',
  code: 'AccessDenied',
  message:
    'User: arn:aws:sts::111122223333:assumed-role/ci/ana is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/ci'
}
const cases: [string, Parameters<typeof findHint>[0], string][] = [
  ['missing credentials', missing, '--profile'],
  ['missing credentials', missing, 'AWS_ACCESS_KEY_ID'],
  ['a missing profile', { ...missing, message: 'the profile "x" of AWS_PROFILE does not exist' }, '--profile'],
  ['expired credentials', { operation: 'GetObject', code: 'ExpiredToken', message: 'expired' }, 'aws sso login'],
  [
    'a trust policy that rejects the token',
    { ...assume, message: 'Not authorized' },
    'gitlab.com:sub": "project_path:acme'
  ],
  ['a trust policy that rejects the token', { ...assume, message: 'Not authorized' }, '--web-identity-token-file'],
  [
    'a missing identity provider',
    { ...assume, code: 'InvalidIdentityTokenException', message: 'No OpenIDConnect provider found in your account' },
    'create-open-id-connect-provider --url https://gitlab.com --client-id-list acme'
  ],
  [
    'an audience that the identity provider does not list',
    { ...assume, code: 'InvalidIdentityTokenException', message: 'Incorrect token audience' },
    'arn:aws-cn:iam::111122223333:oidc-provider/gitlab.com'
  ],
  ['a base role that is the identity role', selfAssumed, 'a session of the identity role'],
  [
    'an expired web identity token',
    { operation: 'AssumeRoleWithWebIdentity', code: 'ExpiredTokenException', message: 'expired' },
    '--web-identity-token-file'
  ]
]

test.each(cases)('the action does not name the flags of the command line for %s: %j', (_, failed) => {
  expect(findHint(failed)).not.toMatch(/Set --profile|Check --profile|aws sso login|--web-identity-token-file/)
})

// The audience is a setting of the process: it stays for the tests below.
for (const [title, failed, flag] of cases) {
  test(`the command line names ${flag} for ${title}, and no step of a workflow`, () => {
    useCommandLineHints()
    expect(findHint(failed)).toContain(flag)
    expect(findHint(failed)).not.toMatch(/(?<!--|--identity-)role-to-assume|configure-aws-credentials|this step|GitHub/)
  })
}

test('the command line has the hints of the action for other errors', () => {
  useCommandLineHints()
  expect(findHint({ operation: 'GetObject', code: 'NoSuchKey', message: '' })).toContain('lifecycle rules')
})
