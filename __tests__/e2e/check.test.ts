import { describe, expect, test } from '@jest/globals'
import { identityPolicy, trustPolicy } from '../../emulator/policy.ts'
import { Problems } from '../../emulator/schema.ts'
import { fullCheckInputs, getCheckLine, getRemedy } from './check-output.ts'
import { runOnce, withEmulator } from './isolated-emulator.ts'
import { getOperations, toRoleArn } from './shared-emulator.ts'

describe('mode: check with all permissions', () => {
  const ran = runOnce({ ...fullCheckInputs, 'dashboard-id': 'sales-overview' })

  test('reports in log and summary that every check passed', async () => {
    const { stdout, summary, outputs, code } = await ran
    expect(stdout).not.toMatch(/::error|✗/)
    expect(code).toBe(0)
    expect(outputs['status']).toBe('COMPLETED')
    const checks = [
      /OIDC token .*sub repo:octo-org\/octo-repo:ref:refs\/heads\/main, aud sts\.amazonaws\.com/,
      /Assume base role .*github-actions/,
      /Account: 123456789012/,
      /Identity context of analyst@example\.com/,
      /Assume identity role .*quicksight-identity.*sts:SetContext/,
      /Dashboard sales-overview: Sales overview: 3 sheets/,
      /Access of analyst@example\.com to dashboard sales-overview/,
      /Sheets and visuals of sales-overview: 3 jobs for 8 files/,
      /Read snapshot jobs of dashboard sales-overview/,
      /Bucket reports-us-east-1: in us-east-1/,
      /Bucket archive-eu-west-1 .*in eu-west-1/,
      /Release v1\.0\.0/
    ]
    for (const check of checks) expect(getCheckLine(stdout, check)).toMatch(/^✓ /)
    expect(stdout).toContain('12 of 14 checks passed, 2 not testable')
    expect(summary).toContain('12 of 14 checks passed, 2 not testable')
    expect(summary.match(/^\| ✓ \|/gm)).toHaveLength(12)
  })

  test('starts no job, writes nothing, and lists what only a job can test in a closed section of the summary', async () => {
    const { calls, jobs, objects, stdout } = await ran
    expect(jobs).toEqual([])
    expect(objects).toEqual([])
    expect(new Set(getOperations(calls))).toEqual(
      new Set([
        ...['GetIdToken', 'AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'GetIdentityContext', 'AssumeRole'],
        ...['DescribeDashboardSnapshotJob', 'DescribeDashboardSnapshotJobResult'],
        ...['DescribeDashboardDefinition', 'ListUsers', 'SearchDashboards', 'HeadBucket', 'GetReleaseByTag']
      ])
    )
    expect(getCheckLine(stdout, /Start snapshot jobs/)).toMatch(
      /^– Start snapshot jobs \(not tested\): only a real job can test this/
    )
    expect(stdout).not.toContain('snapshot-job/*')
    const { summary } = await ran
    expect(summary).toMatch(/<details>[\s\S]*dashboard\/sales-overview\/snapshot-job\/\*[\s\S]*<\/details>/)
    expect(summary).toContain('"quicksight.amazonaws.com"')
  })
})

describe('a statement that mode: check prints fixes the permission it is printed for', () => {
  test.concurrent.each([
    ['the trust of the base role', 'immutable-subject', 'role-to-assume', /Assume base role/],
    ['the trust of the identity role', 'no-set-context', 'identity-role-to-assume', /Assume identity role/],
    ['the trust of one role for both steps', 'github-actions', 'one role', /Assume identity role/],
    ['the policy of the identity role', 'dashboard-without-jobs', 'identity-role-to-assume', /Read snapshot jobs/]
  ])('in %s', (what, name, input, about) =>
    withEmulator(async ({ emulator, run }) => {
      const roles = input === 'one role' ? { 'identity-role-to-assume': '' } : { [input]: toRoleArn(name) }
      const inputs = { ...fullCheckInputs, ...roles }
      const before = await run(inputs)
      expect(getCheckLine(before.stdout, about)).toMatch(/^✗ /)
      const problems = new Problems()
      const Statement = JSON.parse(`[${getRemedy(before.stdout, about)}]`)
      const shape = /policy/.test(what) ? identityPolicy : trustPolicy
      const added = shape.read({ Version: '2012-10-17', Statement }, '', problems)
      expect([...problems.types, ...problems.constraints]).toEqual([])
      const fixed = emulator.world.roles.find(each => each.name === name)
      if (fixed === undefined || added === undefined) throw new Error('The check has no fix')
      if (/policy/.test(what)) fixed.policies = [...fixed.policies, added]
      else fixed.trust = { ...added, Statement: [...fixed.trust.Statement, ...added.Statement] }
      const after = await run(inputs)
      expect(getCheckLine(after.stdout, about)).toMatch(/^✓ /)
      // Calls that were allowed before are still allowed.
      expect(getCheckLine(after.stdout, /Assume base role/)).toMatch(/^✓ /)
    })
  )
})

test.concurrent('mode: check tests each user, dashboard and destination of several reports once', async () => {
  const reports = `
- { name: A }
- { name: B, user-email: outsider@example.com }
- { name: C, dashboard-id: twin-sheets }
- { name: D, anonymous: true }`
  const ran = await runOnce({ ...fullCheckInputs, reports })
  const marks = ran.stdout.split('\n').filter(line => /^[✓✗–] /.test(line))
  const about = (pattern: RegExp) => marks.filter(line => pattern.test(line)).map(line => line[0])
  expect(about(/^. Identity context/)).toEqual(['✓', '✓'])
  expect(about(/^. Dashboard [\w-]+: /)).toEqual(['✓', '✓'])
  expect(about(/Access of analyst/)).toEqual(['✓', '✓'])
  expect(about(/Access of outsider/)).toEqual(['✗'])
  expect(about(/^. Sheets and visuals of [ABCD]:/)).toEqual(['✓', '✓', '✓', '✓'])
  expect(about(/^. Bucket /)).toEqual(['✓', '✓'])
  expect(getOperations(ran.calls).filter(operation => operation === 'DescribeDashboardDefinition')).toHaveLength(2)
})

test.concurrent('mode: check tests no OIDC token with ambient credentials', () =>
  withEmulator(async ({ emulator, run }) => {
    const ran = await run({ ...fullCheckInputs, 'role-to-assume': '' }, { environment: emulator.userCredentials })
    expect(ran.code).toBe(0)
    expect(ran.stdout).not.toMatch(/^. OIDC token/m)
    expect(getCheckLine(ran.stdout, /Ambient credentials/)).toMatch(/^✓ .*user\/demo/)
  }))
