import { describe, expect, test } from '@jest/globals'
import { policyShape } from '../../emulator/iam.ts'
import { Problems } from '../../emulator/shape.ts'
import { alone, type Inputs, once } from './alone.ts'
import { operations, role, usual } from './ground.ts'

const githubToken = 'ghs_emulatorEmulatorEmulatorEmulator0000'
const everything = {
  ...usual,
  mode: 'check',
  format: 'PDF, CSV',
  'upload-to': 's3://archive-eu-west-1/exports',
  'release-tag': 'v1.0.0',
  'github-token': githubToken
}

/** The line of a check: `✓`, `✗` or `–` (not tried), what it is about, what was found. */
function lineOf(stdout: string, about: RegExp): string {
  const lines = stdout.split('\n').filter(line => /^[✓✗–] /.test(line) && about.test(line))
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

/** What stands below the line, to be pasted. */
function mendOf(stdout: string, about: RegExp): string {
  const lines = stdout.split('\n')
  const start = lines.findIndex(line => /^[✓✗–] /.test(line) && about.test(line)) + 1
  const end = lines.findIndex((line, i) => i >= start && !line.startsWith('    '))
  return lines.slice(start, end).join('\n')
}

describe('when all is well', () => {
  const ran = once({ ...everything, 'dashboard-id': 'sales-overview' })

  test('every check passes, in log and summary', async () => {
    const { stdout, summary, outputs, code } = await ran
    expect(stdout).not.toMatch(/::error|✗/)
    expect(code).toBe(0)
    expect(outputs['status']).toBe('COMPLETED')
    const checks = [
      /OIDC token .*sub repo:octo-org\/octo-repo:ref:refs\/heads\/main, aud sts\.amazonaws\.com/,
      /Base role .*github-actions/,
      /Account: 123456789012/,
      /Identity context of analyst@example\.com/,
      /Identity role .*quicksight-identity.*sts:SetContext/,
      /Dashboard sales-overview: Sales overview: 3 sheets/,
      /Dashboard sales-overview seen by analyst@example\.com/,
      /Sheets and visuals of sales-overview: 3 jobs for 8 files/,
      /Bucket reports-us-east-1: in us-east-1/,
      /Bucket archive-eu-west-1 .*in eu-west-1/,
      /Release v1\.0\.0/
    ]
    for (const check of checks) expect(lineOf(stdout, check)).toMatch(/^✓ /)
    expect(stdout).toContain('11 of 11 checks passed')
    expect(summary).toContain('11 of 11 checks passed')
    expect(summary.match(/^\| ✓ \|/gm)).toHaveLength(11)
  })

  test('no job is started, nothing is written, and what only a job can try is said to be untried', async () => {
    const { calls, jobs, objects, stdout } = await ran
    expect(jobs).toEqual([])
    expect(objects).toEqual([])
    expect(new Set(operations(calls))).toEqual(
      new Set([
        ...['GetIdToken', 'AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'GetIdentityContext', 'AssumeRole'],
        ...['DescribeDashboardDefinition', 'ListUsers', 'SearchDashboards', 'HeadBucket', 'GetReleaseByTag']
      ])
    )
    expect(lineOf(stdout, /Running the jobs/)).toMatch(/^– .*only a job can try that/)
    expect(mendOf(stdout, /Running the jobs/)).toContain('dashboard/sales-overview/snapshot-job/*')
  })
})

describe('what fails is told with what mends it, and the rest is tried all the same', () => {
  const noToken = { ACTIONS_ID_TOKEN_REQUEST_URL: '' }
  const cases: [
    what: string,
    inputs: Inputs,
    failed: RegExp,
    mend: RegExp,
    passed: RegExp,
    environment?: Record<string, string>
  ][] = [
    ['no permission to ask for a token', {}, /OIDC token for/, /permissions:\s+id-token: write/, /Account/, noToken],
    [
      'a trust policy for another subject',
      { 'role-to-assume': role('immutable-subject') },
      /Base role/,
      /:sub": "repo:octo-org\/octo-repo:ref:refs\/heads\/main"/,
      /OIDC token/
    ],
    [
      'an audience nobody listed',
      { audience: 'nobody' },
      /Base role/,
      /add-client-id-to-open-id-connect-provider/,
      /OIDC token for nobody/
    ],
    [
      'a user whom the base role may not act for',
      { 'role-to-assume': role('one-user-only'), 'user-email': 'jane@example.com' },
      /Identity context/,
      /"Action": "quicksight:GetIdentityContext",\s+"Resource": "arn:aws:quicksight:us-east-1:123456789012:user\/default\/Admin\/jane@example\.com"/,
      /Base role/
    ],
    [
      'an unknown user',
      { 'user-email': 'nobody@example.com' },
      /Identity context/,
      /list-users/,
      /Dashboard sales-overview: /
    ],
    [
      'an e-mail that two share',
      { 'user-email': 'twin@example.com' },
      /Identity context.*name the user by user-name or user-arn/,
      /list-users/,
      /Sheets and visuals/
    ],
    [
      'a trust policy without sts:SetContext',
      { 'identity-role-to-assume': role('no-set-context') },
      /Identity role/,
      /"Action": "sts:SetContext"/,
      /Bucket reports-us-east-1/
    ],
    [
      'a dashboard that is not there',
      { 'dashboard-id': 'nowhere' },
      /Dashboard nowhere: /,
      /mode: list/,
      /Identity role/
    ],
    [
      'a dashboard that the base role may not look up',
      { 'role-to-assume': role('list-only') },
      /Dashboard sales-overview: /,
      /"quicksight:DescribeDashboard"/,
      /Base role/
    ],
    [
      'a user who may not see it',
      { 'user-email': 'outsider@example.com' },
      /seen by outsider@example\.com/,
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
      /mode: list/,
      /Release/
    ],
    [
      'a bucket of another region',
      { bucket: 'reports-eu-central-1' },
      /Bucket reports-eu-central-1: .*eu-central-1/,
      /us-east-1/,
      /Identity role/
    ],
    [
      'a bucket that is not there',
      { bucket: 'reports-nowhere' },
      /Bucket reports-nowhere: /,
      /no bucket of that name/,
      /Identity role/
    ],
    [
      'a release that is not there',
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
      /signed up for QuickSight in this region/,
      /Base role/
    ]
  ]
  test.concurrent.each(cases)('%s', async (_, inputs, failed, mend, passed, environment = {}) => {
    const ran = await once({ ...everything, ...inputs }, { run: { environment } })
    const line = lineOf(ran.stdout, failed)
    expect(line).toMatch(/^✗ /)
    expect(mendOf(ran.stdout, failed)).toMatch(mend)
    expect(lineOf(ran.stdout, passed)).toMatch(/^✓ /)
    expect(ran.code).toBe(1)
    expect(ran.outputs['status']).toBe('FAILED')
    expect(ran.stdout).toMatch(/^::error::.*checks? failed/m)
    expect(ran.summary).toMatch(/^\| ✗ \|/m)
    expect(ran.jobs).toEqual([])
  })
})

describe('what it says to paste mends', () => {
  test.concurrent.each([
    ['the trust of the base role', 'immutable-subject', 'role-to-assume', /Base role/],
    ['the trust of the identity role', 'no-set-context', 'identity-role-to-assume', /Identity role/]
  ])('%s', (_, name, input, about) =>
    alone(async ({ emulator, run }) => {
      const inputs = { ...everything, [input]: role(name) }
      const before = await run(inputs)
      expect(lineOf(before.stdout, about)).toMatch(/^✗ /)
      const problems = new Problems()
      const trust = policyShape.read(JSON.parse(mendOf(before.stdout, about)), '', problems)
      expect([...problems.types, ...problems.constraints]).toEqual([])
      for (const each of emulator.world.roles) if (each.name === name && trust) each.trust = trust
      expect(lineOf((await run(inputs)).stdout, about)).toMatch(/^✓ /)
    })
  )
})

test.concurrent('of several reports each user, dashboard and place is tried once', async () => {
  const reports = `
- { name: A }
- { name: B, user-email: outsider@example.com }
- { name: C, dashboard-id: twin-sheets }
- { name: D, anonymous: true }`
  const ran = await once({ ...everything, reports })
  const marks = ran.stdout.split('\n').filter(line => /^[✓✗–] /.test(line))
  const about = (pattern: RegExp) => marks.filter(line => pattern.test(line)).map(line => line[0])
  expect(about(/^. Identity context/)).toEqual(['✓', '✓'])
  expect(about(/^. Dashboard [\w-]+: /)).toEqual(['✓', '✓'])
  expect(about(/seen by analyst/)).toEqual(['✓', '✓'])
  expect(about(/seen by outsider/)).toEqual(['✗'])
  expect(about(/^. Sheets and visuals of [ABCD]:/)).toEqual(['✓', '✓', '✓', '✓'])
  expect(about(/^. Bucket /)).toEqual(['✓', '✓'])
  expect(operations(ran.calls).filter(operation => operation === 'DescribeDashboardDefinition')).toHaveLength(2)
})

test.concurrent('by ambient credentials there is no token to check', () =>
  alone(async ({ emulator, run }) => {
    const ran = await run({ ...everything, 'role-to-assume': '' }, { environment: emulator.userCredentials })
    expect(ran.code).toBe(0)
    expect(lineOf(ran.stdout, /OIDC token/)).toMatch(/^– /)
    expect(lineOf(ran.stdout, /Credentials of the environment/)).toMatch(/^✓ .*user\/demo/)
  }))
