import { describe, expect, test } from '@jest/globals'
import { findHint } from '../../../src/hints/find-hint.ts'
import { findJobResultHint, isDocumentedErrorType } from '../../../src/hints/find-job-result-hint.ts'

const caller = 'arn:aws-cn:sts::111122223333:assumed-role/github-actions/GitHubActions-1'
const denied = (user: string, action: string, resource: string) =>
  `User: ${user} is not authorized to perform: ${action} on resource: ${resource}`

describe('a hint is filled in from the message', () => {
  test('with the role of the session in the statement for sts:SetContext', () => {
    const role = 'arn:aws-cn:iam::111122223333:role/exports'
    const hint = findHint({
      operation: 'AssumeRole',
      code: 'AccessDenied',
      message: denied(caller, 'sts:SetContext', role)
    })
    const [advice = '', ...snippet] = (hint ?? '').split('\n')
    expect(advice).toContain('must allow sts:SetContext')
    expect(advice).toContain(`trust policy of ${role}`)
    expect(JSON.parse(snippet.join('\n'))).toEqual({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws-cn:iam::111122223333:role/github-actions' },
      Action: ['sts:AssumeRole', 'sts:SetContext']
    })
  })

  test('with an IAM user as the principal', () => {
    const user = 'arn:aws:iam::111122223333:user/ci'
    const message = denied(user, 'sts:AssumeRole', 'arn:aws:iam::111122223333:role/x')
    expect(findHint({ operation: 'AssumeRole', code: 'AccessDenied', message })).toContain(`"AWS": "${user}"`)
  })

  test.each([['because no identity-based policy allows the quicksight:StartDashboardSnapshotJob action'], ['']])(
    'with the resource of a snapshot permission in the form %s',
    because => {
      const job = 'arn:aws:quicksight:eu-central-1:111122223333:dashboard/sales/snapshot-job/gha-1'
      const message = `${denied(caller, 'quicksight:StartDashboardSnapshotJob', job)} ${because}`.trim()
      const hint = findHint({ operation: 'StartDashboardSnapshotJob', code: 'AccessDeniedException', message })
      expect(hint).toContain(
        '"Resource": "arn:aws:quicksight:eu-central-1:111122223333:dashboard/sales/snapshot-job/*"'
      )
    }
  )

  test('without the quotes around a resource', () => {
    const message = `${denied(caller, 's3:PutObject', '"arn:aws:s3:::archive/a/b.pdf"')} because no identity-based policy allows the s3:PutObject action`
    expect(findHint({ operation: 'PutObject', code: 'AccessDenied', message })).toContain(
      '"Resource": "arn:aws:s3:::archive/*"'
    )
  })

  test('and unknown values stay placeholders', () => {
    const message = '$& {region} {constructor} getaddrinfo ENOTFOUND host.example'
    expect(findHint({ operation: 'X', code: 'ENOTFOUND', message })).toContain('host.example cannot be resolved')
    const storage = { operation: 'GetObject', code: 'NoSuchKey', message: '' }
    expect(findHint(storage)).toContain('keep {run-id} in bucket-prefix')
  })
})

describe('the hint for two roles', () => {
  const assume = (role: string) => ({
    operation: 'AssumeRole',
    code: 'AccessDenied',
    message: denied(caller, 'sts:AssumeRole', role)
  })

  test('says that identity-role-to-assume is not set if the base role is assumed again', () => {
    for (const role of ['role/github-actions', 'role/ci/github-actions'])
      expect(findHint(assume(`arn:aws-cn:iam::111122223333:${role}`))).toMatch(/^identity-role-to-assume is not set/)
    expect(findHint(assume('arn:aws-cn:iam::111122223333:role/github-actions-2'))).toMatch(/^The role does not exist/)
  })

  test('names roles in two accounts as a likely typo', () => {
    const hint = findHint(assume('arn:aws-cn:iam::999999999999:role/exports'))
    expect(hint).toContain('in account 111122223333, the identity role in 999999999999')
    expect(hint).toContain('correct identity-role-to-assume')
  })
})

test('names the role and the claims of the token if the trust policy does not match', () => {
  const refused = { operation: 'AssumeRoleWithWebIdentity', code: 'AccessDenied', message: 'Not authorized' }
  const requestDetails = {
    roleArn: 'arn:aws:iam::111122223333:role/exports',
    issuer: 'token.actions.githubusercontent.com',
    sub: 'repo:acme/reports:environment:My Env',
    audience: 'sts.amazonaws.com',
    repository: 'acme/reports'
  }
  const hint = findHint({ ...refused, requestDetails })
  expect(hint).toContain('The role arn:aws:iam::111122223333:role/exports does not exist')
  expect(hint).toContain('(sub repo:acme/reports:environment:My Env, aud sts.amazonaws.com, repository acme/reports)')
  expect(hint).toContain('"token.actions.githubusercontent.com:sub": "repo:acme/reports:environment:My Env"')
  const forged = { ...requestDetails, sub: 'x", "sts:AssumeRole' }
  expect(findHint({ ...refused, requestDetails: forged })).not.toContain('x",')
})

describe('the first matching rule applies', () => {
  test.each([
    [
      'a deny outweighs the missing permission',
      'StartDashboardSnapshotJob',
      `${denied(caller, 'quicksight:StartDashboardSnapshotJob', 'arn:x')} with an explicit deny in a service control policy`,
      'is explicitly denied by a service control policy,'
    ],
    [
      'a policy with another article',
      'StartDashboardSnapshotJob',
      `${denied(caller, 'quicksight:StartDashboardSnapshotJob', 'arn:x')} with an explicit deny in an identity-based policy`,
      'is explicitly denied by an identity-based policy,'
    ],
    [
      'a session policy before the role’s own',
      'StartDashboardSnapshotJob',
      `${denied(caller, 'quicksight:StartDashboardSnapshotJob', 'arn:x')} because no session policy allows the quicksight:StartDashboardSnapshotJob action`,
      'The session policies do not allow'
    ],
    [
      'the identity region before an unknown denial',
      'GetIdentityContext',
      'Operation is being called from endpoint a, but your identity region is us-east-1. Please',
      'identity-region: us-east-1'
    ],
    ['IAM allows, QuickSight refuses', 'StartDashboardSnapshotJob', 'no access', 'not shared with the user'],
    ['another user’s job', 'DescribeDashboardSnapshotJob', 'no access', 'Only the user who started a job']
  ])('%s', (_, operation, message, hint) => {
    expect(findHint({ operation, code: 'AccessDeniedException', message })).toContain(hint)
  })
})

test.each([
  ['GetObject', 's3:GetObject'],
  ['PutObject', 's3:PutObject']
])('%s has a hint even if the message of S3 names no permission', (operation, permission) => {
  for (const code of ['AccessDenied', 'Forbidden'])
    expect(findHint({ operation, code, message: 'Access Denied' })).toContain(permission)
})

test.each([
  ['StartDashboardSnapshotJob', /QuickSight rejects the request/],
  ['GetIdentityContext', /QuickSight rejects the user/]
])('a violated constraint of the service model has a hint whatever its error name: %s', (operation, expected) => {
  const message = "1 validation error detected: Value 'x' at 'y' failed to satisfy constraint: Member must be set"
  for (const code of ['ValidationException', 'InvalidParameterValueException'])
    expect(findHint({ operation, code, message })).toMatch(expected)
})

test.each([
  ['AssumeRole', 'AccessDenied', { roleArn: 'arn:aws:iam::111122223333:role/viewer' }],
  ['GetIdentityContext', 'AccessDeniedException', { viewer: 'ana@example.com' }]
])('a denial of %s without a reason names the role or user of the request', (operation, code, requestDetails) => {
  const hint = findHint({ operation, code, message: 'Access denied', requestDetails })
  for (const name of Object.values(requestDetails)) expect(hint).toContain(name)
})

test('a server error of a bucket does not advise to add a permission', () => {
  const failed = { operation: 'HeadBucket', code: 'Unknown' }
  expect(findHint({ ...failed, message: 'HTTP 500 without a reason' })).toBeUndefined()
  expect(findHint({ ...failed, message: 'HTTP 403 without a reason' })).toContain('s3:ListBucket')
})

test('an unknown error has no hint', () => {
  expect(findHint({ operation: 'Op', code: 'NewException', message: 'never seen' })).toBeUndefined()
})

test.each(['constructor', 'toString', 'SOMETHING_NEW'])('the unknown result error %s has no hint', errorType => {
  expect(findJobResultHint(errorType)).toBeUndefined()
})

describe('an error in a result', () => {
  test.each([
    ['S3_ACCESS_DENIED', 'QuickSight is not allowed to write to the bucket x.', /PERMISSIONS\.md/],
    ['S3_WRONG_REGION', 'The bucket x is in eu-west-1, not in us-east-1: another region.', /buckets in aws-region/],
    ['S3_BUCKET_NOT_FOUND', 'The bucket x does not exist.', /Check the spelling/],
    ['PIXEL_PERFECT_ADD_ON_REQUIRED', 'The account does not have it.', /Pixel Perfect Report/],
    ['INTERNAL_FAILURE', 'Something', /Run the export again/],
    ['CAPABILITY_RESTRICTED', 'The bucket of permissions', /custom permissions/]
  ])('%s, %s', (type, message, hint) => {
    expect(findJobResultHint(type, message)).toMatch(hint)
  })

  test('is matched by its type if AWS documents it', () => {
    expect(isDocumentedErrorType('RLS_CHANGED')).toBe(true)
    expect(isDocumentedErrorType('S3_ACCESS_DENIED')).toBe(false)
  })
})

describe('a hint is filled in from the request', () => {
  const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
  const refused = { operation: 'AssumeRoleWithWebIdentity', code: 'ValidationError', message }

  test('with the role and the seconds of a command to paste', () => {
    const requestDetails = { role: 'github-actions', seconds: '7200' }
    expect(findHint({ ...refused, requestDetails })).toMatch(/--role-name github-actions --max-session-duration 7200$/)
    expect(findHint(refused)).toMatch(/--role-name ROLE --max-session-duration SECONDS$/)
  })

  test('without characters that a shell would interpret', () => {
    const requestDetails = { role: 'a; rm -rf ~', seconds: '$(id)' }
    expect(findHint({ ...refused, requestDetails })).toMatch(/--role-name ROLE --max-session-duration SECONDS$/)
  })
})
