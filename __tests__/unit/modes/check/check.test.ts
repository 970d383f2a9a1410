import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/domain/errors.ts'
import { baseRole, identityRole } from '../../../support/builders/aws-settings.ts'
import { buildReport, buildStep } from '../../../support/builders/step.ts'
import { catchError } from '../../../support/catch-error.ts'
import { account, anaArn } from '../../../support/fakes/catalog.ts'
import { check, claims, startCheck, statementsIn, stepWithReport } from './check-harness.ts'

describe('a check without failures', () => {
  test('lists each check once, in the order of an export', async () => {
    const { lines, failure } = await check({
      step: stepWithReport({
        destination: { bucket: 'reports', prefix: 'x', prefixTemplate: 'x' },
        files: {
          placeholders: {},
          mergePdf: false,
          uploadTo: { bucket: 'archive', prefix: '' },
          releaseTag: 'v1',
          githubToken: 'ghs_token'
        }
      })
    })
    expect(failure).toBeUndefined()
    expect(lines.map(({ status, what }) => `${status} ${what}`)).toEqual([
      'true OIDC token for sts.amazonaws.com',
      `true Assume base role ${baseRole}`,
      'true Account',
      'true Identity context of ana@example.com',
      `true Assume identity role ${identityRole} for ana@example.com`,
      'true Dashboard sales',
      'true Access of ana@example.com to dashboard sales',
      'true Sheets and visuals of Weekly',
      'true Read snapshot jobs of dashboard sales',
      'untestable Start snapshot jobs',
      'true Bucket reports',
      'untestable Write access of QuickSight to reports',
      'true Bucket archive for upload-to',
      'true Release v1'
    ])
  })

  test('prints claims, identity and the dashboard', async () => {
    const { findLine } = await check()
    expect(findLine('OIDC token').text).toContain(`sub ${claims.sub}, aud ${claims.aud}`)
    expect(findLine('Assume base role').text).toContain('sts:AssumeRoleWithWebIdentity is allowed')
    expect(findLine('Account').text).toContain(account)
    expect(findLine('Dashboard sales').text).toContain('Sales: 2 sheets, 2 visuals (1 for CSV and EXCEL), 1 parameter')
    expect(findLine('Sheets and visuals').text).toContain('2 jobs for 2 files')
  })

  test('makes only the calls that it reports, and starts no job', async () => {
    const { calls } = await check()
    expect(calls.sort()).toEqual([
      'DescribeDashboardDefinition sales',
      'DescribeDashboardSnapshotJob sales',
      'DescribeDashboardSnapshotJobResult sales',
      'GetCallerIdentity',
      'GetIdToken sts.amazonaws.com',
      'ListUsers eu-central-1',
      'SearchDashboards ana eu-central-1',
      'session of ana@example.com'
    ])
  })

  test('tests shared settings of several reports once', async () => {
    const bo = { kind: 'registered', user: { userArn: anaArn.replace('ana', 'bo') }, namespace: 'default' } as const
    const destination = { bucket: 'reports', prefix: 'x', prefixTemplate: 'x' }
    const reports = [
      buildReport({ destination }),
      buildReport({ destination, label: 'Costs', dashboardId: 'costs' }),
      buildReport({ destination, label: 'Weekly for Bo', viewer: bo })
    ]
    const { calls, lines } = await check({ step: buildStep({ mode: 'check', reports }) })
    expect(calls.sort()).toEqual([
      'DescribeDashboardDefinition costs',
      'DescribeDashboardDefinition sales',
      'DescribeDashboardSnapshotJob costs',
      'DescribeDashboardSnapshotJob sales',
      'DescribeDashboardSnapshotJobResult costs',
      'DescribeDashboardSnapshotJobResult sales',
      'GetCallerIdentity',
      'GetIdToken sts.amazonaws.com',
      'HeadBucket reports',
      'ListUsers eu-central-1',
      'ListUsers eu-central-1',
      'SearchDashboards ana eu-central-1',
      'SearchDashboards bo eu-central-1',
      'session of ana@example.com',
      `session of ${bo.user.userArn}`
    ])
    expect(lines.filter(({ what }) => what.startsWith('Access of'))).toHaveLength(3)
    expect(lines.filter(({ what }) => what.startsWith('Sheets and visuals of'))).toHaveLength(3)
  })

  test('prints the permissions that only a job can test, with real names', async () => {
    const step = stepWithReport({ destination: { bucket: 'reports', prefix: 'x', prefixTemplate: 'x' } })
    const { findLine } = await check({ step })
    expect(findLine('Start snapshot jobs').text).toContain(identityRole)
    expect(statementsIn(findLine('Start snapshot jobs').fix)).toEqual([
      {
        Effect: 'Allow',
        Action: [
          'quicksight:StartDashboardSnapshotJob',
          'quicksight:DescribeDashboardSnapshotJob',
          'quicksight:DescribeDashboardSnapshotJobResult'
        ],
        Resource: [`arn:aws:quicksight:eu-central-1:${account}:dashboard/sales/snapshot-job/*`]
      }
    ])
    const [locate, write] = statementsIn(findLine('Write access of QuickSight to reports').fix)
    expect(locate).toMatchObject({ Action: 's3:GetBucketLocation', Resource: 'arn:aws:s3:::reports' })
    expect(write).toMatchObject({
      Principal: { Service: 'quicksight.amazonaws.com' },
      Action: ['s3:PutObject', 's3:PutObjectAcl'],
      Resource: 'arn:aws:s3:::reports/*',
      Condition: { StringEquals: { 'aws:SourceAccount': account } }
    })
  })
})

test('the end of the step is not a finding', async () => {
  const controller = new AbortController()
  const overrides = new ActionError('The step’s time is over', { code: 'TIMED_OUT' })
  const idToken = async () => {
    controller.abort(overrides)
    throw overrides
  }
  expect(await catchError(check({ ports: { signal: controller.signal, idToken } }))).toBe(overrides)
})

test('an interrupted check lists its findings and the unfinished checks', async () => {
  const { checking } = startCheck({ catalog: { describeDashboardDefinition: () => new Promise(() => {}) } })
  for (let i = 0; i < 20; i++) await Promise.resolve()
  const { lines, page, failure } = checking.currentResult()
  expect(lines.map(({ status, what }) => `${status} ${what}`)).toEqual([
    'true OIDC token for sts.amazonaws.com',
    `true Assume base role ${baseRole}`,
    'true Account',
    'true Identity context of ana@example.com',
    `true Assume identity role ${identityRole} for ana@example.com`,
    'pending Dashboard sales',
    'pending Access of ana@example.com to dashboard sales',
    'pending Sheets and visuals of Weekly',
    'pending Read snapshot jobs of dashboard sales',
    'untestable Start snapshot jobs'
  ])
  expect(failure).toBeUndefined()
  expect(page.log).toContain('… Dashboard sales: did not finish in time')
  expect(page.log.at(-1)).toBe('5 of 10 checks passed, 4 not finished, 1 not testable.')
})

test('a bug of the action is reported as one, without a hint', async () => {
  const { findLine } = await check({ base: new TypeError('x is not a function') })
  expect(findLine('Assume base role')).toMatchObject({ text: expect.stringContaining('x is not a function'), fix: '' })
})

test('a name from outside stays on its line', async () => {
  const { page } = await check({ step: stepWithReport({ label: 'a\n::error::b' }) })
  expect(page.log.filter(line => line.startsWith('::'))).toEqual([])
})
