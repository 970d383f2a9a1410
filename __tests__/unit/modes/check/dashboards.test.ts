import { describe, expect, test } from '@jest/globals'
import type { Catalog } from '../../../../src/domain/ports/quicksight.ts'
import { byId } from '../../../support/builders/step.ts'
import { account, anaArn, serviceErrorWithHint } from '../../../support/fakes/catalog.ts'
import { baseArn, check, stepWithReport } from './check-harness.ts'

describe('the check of a dashboard', () => {
  const notFound = serviceErrorWithHint(
    'DescribeDashboardDefinition',
    'ResourceNotFoundException',
    'Dashboard sales is not found',
    'not-found'
  )
  const denied = serviceErrorWithHint(
    'DescribeDashboardDefinition',
    'AccessDeniedException',
    `User: ${baseArn} is not authorized to perform: quicksight:DescribeDashboard on resource: arn:aws:quicksight:eu-central-1:${account}:dashboard/sales`
  )

  test('that does not exist skips the checks that need it', async () => {
    const { findLine, calls } = await check({
      catalog: { describeDashboardDefinition: () => Promise.reject(notFound) }
    })
    expect(findLine('Dashboard sales')).toMatchObject({ result: 'failed', fix: expect.stringContaining('mode: list') })
    expect(findLine('Access of ')).toMatchObject({ result: 'skipped' })
    expect(findLine('Sheets and visuals')).toMatchObject({ result: 'skipped' })
    expect(calls).not.toContain('SearchDashboards ana eu-central-1')
  })

  test('that cannot be read prints the permission with real names', async () => {
    const { findLine } = await check({ catalog: { describeDashboardDefinition: () => Promise.reject(denied) } })
    expect(JSON.parse(findLine('Dashboard sales').fix)).toMatchObject({
      Action: 'quicksight:DescribeDashboard',
      Resource: `arn:aws:quicksight:eu-central-1:${account}:dashboard/sales`
    })
    expect(findLine('Access of ').result).toBe('passed')
    expect(findLine('Sheets and visuals').result).toBe('skipped')
  })

  test('that is not required does not fail', async () => {
    const step = stepWithReport({ target: byId })
    const { findLine, failure } = await check({
      step,
      catalog: { describeDashboardDefinition: () => Promise.reject(denied) }
    })
    expect(findLine('Dashboard sales')).toMatchObject({ result: 'skipped' })
    expect(findLine('Sheets and visuals').text).toContain('1 job for 1 file')
    expect(failure).toBeUndefined()
  })

  test('that the user has no access to prints the command that shares it', async () => {
    const { findLine } = await check({ catalog: { searchDashboardsVisibleTo: async () => ['costs'] } })
    const { result, text, fix } = findLine('Access of ')
    expect(result).toBe('failed')
    expect(text).toContain('has no access to the dashboard')
    expect(fix.replaceAll('\\\n  ', '')).toBe(
      `aws quicksight update-dashboard-permissions --region eu-central-1 --aws-account-id ${account} --dashboard-id sales --grant-permissions 'Principal=${anaArn},Actions=quicksight:DescribeDashboard,quicksight:ListDashboardVersions,quicksight:QueryDashboard'`
    )
  })

  test('quotes the name of a user in the command', async () => {
    const catalog = { searchDashboardsVisibleTo: async () => [], findUserArns: async () => ["arn:user/O'Hara; reboot"] }
    expect((await check({ catalog })).findLine('Access of ').fix).toContain("O'\\''Hara; reboot,Actions")
  })

  test.each<[string, Partial<Catalog>, string]>([
    [
      'users may not be listed',
      { findUserArns: () => Promise.reject(serviceErrorWithHint('ListUsers', 'AccessDeniedException', 'no')) },
      'ListUsers'
    ],
    [
      'dashboards may not be searched',
      {
        searchDashboardsVisibleTo: () =>
          Promise.reject(serviceErrorWithHint('SearchDashboards', 'AccessDeniedException', 'no'))
      },
      'SearchDashboards'
    ],
    ['no user has this e-mail address', { findUserArns: async () => [] }, 'no such user'],
    ['two have this e-mail', { findUserArns: async () => [anaArn, `${anaArn}2`] }, '2 users share this e-mail']
  ])('does not fail if access cannot be determined because %s', async (_, catalog, why) => {
    const { findLine, failure } = await check({ catalog })
    expect(findLine('Access of ')).toMatchObject({
      result: 'skipped',
      text: expect.stringContaining(why)
    })
    expect(failure).toBeUndefined()
  })

  test('reads the user in the identity region', async () => {
    const wrong = serviceErrorWithHint(
      'ListUsers',
      'AccessDeniedException',
      'your identity region is us-east-1. Please use it.'
    )
    const regions: string[] = []
    const userArns = (region: string) => async () => {
      regions.push(region)
      if (region !== 'us-east-1') throw wrong
      return [anaArn]
    }
    const { findLine, calls } = await check({ catalogIn: region => ({ findUserArns: userArns(region) }) })
    expect(regions).toEqual(['eu-central-1', 'us-east-1'])
    expect(calls).toContain('SearchDashboards ana eu-central-1')
    expect(findLine('Access of ').result).toBe('passed')
  })

  test('reports a sheet that does not exist', async () => {
    const target = { kind: 'selection', sheets: ['Overviev'], formats: ['PDF'], visuals: [] } as const
    const { findLine } = await check({ step: stepWithReport({ target }) })
    expect(findLine('Sheets and visuals')).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('Did you mean "Overview"?'),
      fix: expect.stringContaining('mode: list')
    })
  })

  test('plans a CLI request unchanged', async () => {
    const request = {
      DashboardId: 'sales',
      SnapshotConfiguration: {
        FileGroups: [],
        DestinationConfiguration: {
          S3Destinations: [
            { BucketConfiguration: { BucketName: 'cli-bucket', BucketPrefix: 'p', BucketRegion: 'eu-central-1' } }
          ]
        }
      }
    }
    const { findLine } = await check({ step: stepWithReport({ target: { kind: 'request', request } }) })
    expect(findLine('Sheets and visuals').text).toContain('1 job for 0 files')
    expect(findLine('Bucket cli-bucket').result).toBe('passed')
  })
})
