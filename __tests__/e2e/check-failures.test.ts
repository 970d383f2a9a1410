import { describe, expect, test } from '@jest/globals'
import { fullCheckInputs, getCheckLine, getRemedy } from './check-output.ts'
import { type Inputs, runOnce } from './isolated-emulator.ts'
import { toRoleArn } from './shared-emulator.ts'

describe('a check that fails prints a fix, and the other checks still run', () => {
  const noToken = { ACTIONS_ID_TOKEN_REQUEST_URL: '' }
  const cases: [
    what: string,
    inputs: Inputs,
    failed: RegExp,
    fix: RegExp,
    passed: RegExp,
    environment?: Record<string, string>
  ][] = [
    ['no permission to request a token', {}, /OIDC token for/, /permissions:\s+id-token: write/, /Account/, noToken],
    [
      'a trust policy for another subject',
      { 'role-to-assume': toRoleArn('immutable-subject') },
      /Assume base role/,
      /:sub": "repo:octo-org\/octo-repo:ref:refs\/heads\/main"/,
      /OIDC token/
    ],
    [
      'an audience that is not listed',
      { audience: 'missing' },
      /Assume base role/,
      /add-client-id-to-open-id-connect-provider --client-id missing .*\s+.*arn:aws:iam::123456789012:oidc/,
      /OIDC token for missing/
    ],
    [
      'a session longer than its role allows',
      { 'role-duration-seconds': '7200' },
      /Assume base role/,
      /update-role --role-name github-actions --max-session-duration 7200/,
      /OIDC token/
    ],
    [
      'a user whom the base role is not allowed to act for',
      { 'role-to-assume': toRoleArn('one-user-only'), 'user-email': 'jane@example.com' },
      /Identity context/,
      /"Action": "quicksight:GetIdentityContext",\s+"Resource": "arn:aws:quicksight:us-east-1:123456789012:user\/default\/Admin\/jane@example\.com"/,
      /Assume base role/
    ],
    [
      'an unknown user',
      { 'user-email': 'missing@example.com' },
      /Identity context/,
      /list-users --aws-account-id 123456789012 --namespace default \\\s+--region us-east-1/,
      /Dashboard sales-overview: /
    ],
    [
      'an e-mail that two share',
      { 'user-email': 'twin@example.com' },
      /Identity context.*Set user-name or user-arn/,
      /list-users/,
      /Sheets and visuals/
    ],
    [
      'a trust policy without sts:SetContext',
      { 'identity-role-to-assume': toRoleArn('no-set-context') },
      /Assume identity role/,
      /"Action": "sts:SetContext"/,
      /Bucket reports-us-east-1/
    ],
    [
      'an external ID that is not given',
      { 'identity-role-to-assume': toRoleArn('needs-external-id') },
      /Assume identity role.*role-external-id/,
      /"Action": "sts:AssumeRole"/,
      /Bucket reports-us-east-1/
    ],
    [
      'an identity role that does not exist',
      { 'identity-role-to-assume': toRoleArn('missing') },
      /Assume identity role .*role\/missing/,
      /"Action": "sts:AssumeRole"/,
      /Bucket reports-us-east-1/
    ],
    [
      'an identity role that is not allowed to read jobs',
      { 'identity-role-to-assume': toRoleArn('dashboard-without-jobs') },
      /Read snapshot jobs of dashboard sales-overview/,
      /dashboard\/sales-overview\/snapshot-job\/\*/,
      /Assume identity role/
    ],
    [
      'a session policy that denies them',
      {
        'inline-session-policy': '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}'
      },
      /Read snapshot jobs of dashboard sales-overview/,
      /quicksight:DescribeDashboardSnapshotJob is explicitly denied by a session policy/,
      /Assume identity role/
    ],
    [
      'a sheet that may be an ID and is none',
      { format: 'PDF', 'sheet-ids': 'sheet-nope' },
      /Sheets and visuals.*sheet "sheet-nope" does not exist/,
      /mode: list/,
      /Release/
    ],
    [
      'a dashboard that does not exist',
      { 'dashboard-id': 'nowhere' },
      /Dashboard nowhere: /,
      /mode: list/,
      /Assume identity role/
    ],
    [
      'a dashboard that the base role is not allowed to read',
      { 'role-to-assume': toRoleArn('list-only') },
      /Dashboard sales-overview: /,
      /"quicksight:DescribeDashboard"/,
      /Assume base role/
    ],
    [
      'a user without access to the dashboard',
      { 'user-email': 'outsider@example.com' },
      /Access of outsider@example\.com to dashboard/,
      /update-dashboard-permissions .*\s+--dashboard-id sales-overview/,
      /Sheets and visuals/
    ],
    [
      'a slip in a sheet',
      { 'sheet-ids': 'Sumary' },
      /Sheets and visuals.*Did you mean "Summary"\?/,
      /mode: list/,
      /Release/
    ],
    [
      'a slip in a parameter',
      { parameters: 'Regin: EMEA' },
      /Sheets and visuals.*Did you mean Region\?/,
      /declares Region/,
      /Release/
    ],
    [
      'a bucket of another region',
      { bucket: 'reports-eu-central-1' },
      /Bucket reports-eu-central-1: .*eu-central-1/,
      /us-east-1/,
      /Assume identity role/
    ],
    [
      'a bucket that does not exist',
      { bucket: 'reports-nowhere' },
      /Bucket reports-nowhere: /,
      /bucket does not exist in this partition/,
      /Assume identity role/
    ],
    [
      'a release that does not exist',
      { 'release-tag': 'v9' },
      /Release v9/,
      /gh release create/,
      /Bucket reports-us-east-1/
    ],
    [
      'a token that is not valid',
      { 'github-token': 'ghs_nobodysNobodysNobodysNobodys0000' },
      /Release v1\.0\.0.*token is not valid/,
      /github-token/,
      /Bucket reports-us-east-1/
    ],
    [
      'a region without QuickSight',
      { 'aws-region': 'us-west-2', bucket: '' },
      /Dashboard sales-overview: /,
      /no QuickSight subscription in us-west-2/,
      /Assume base role/
    ]
  ]
  test.concurrent.each(cases)('because of %s', async (_, inputs, failed, fix, passed, environment = {}) => {
    const ran = await runOnce({ ...fullCheckInputs, ...inputs }, { run: { environment } })
    const line = getCheckLine(ran.stdout, failed)
    expect(line).toMatch(/^✗ /)
    expect(getRemedy(ran.stdout, failed)).toMatch(fix)
    expect(getCheckLine(ran.stdout, passed)).toMatch(/^✓ /)
    expect(ran.code).toBe(1)
    expect(ran.outputs['status']).toBe('FAILED')
    expect(ran.stdout).toMatch(/^::error::.*checks? failed/m)
    const failures: { what: string; message: string; hint?: string }[] = JSON.parse(ran.outputs['failures'] ?? '')
    expect(failures.length).toBe(ran.stdout.match(/^✗ /gm)?.length)
    const texts = failures.map(({ what, message, hint = '' }) => `${what}: ${message} ${hint}`)
    expect(texts).toContainEqual(expect.stringMatching(failed))
    expect(ran.summary).toMatch(/^\| ✗ \|/m)
    expect(ran.jobs).toEqual([])
  })
})

test.concurrent('an interrupted check lists its findings and the unfinished checks', async () => {
  const ran = await runOnce(
    { ...fullCheckInputs, 'timeout-minutes': '0.08' },
    { emulator: { faults: [{ on: 'GetIdentityContext', kind: 'hang', times: 8 }] } }
  )
  expect(ran.code).toBe(1)
  expect(ran.outputs['status']).toBe('TIMED_OUT')
  for (const text of [ran.stdout, ran.summary]) {
    expect(text).toMatch(/✓.*Dashboard sales-overview/)
    expect(text).toMatch(/….*Identity context of/)
  }
  expect(ran.stdout).toMatch(/::error::The step timed out/)
})
