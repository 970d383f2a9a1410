import { describe, expect, test } from '@jest/globals'
import { buildServiceError } from '../../../support/builders/errors.ts'
import { buildReport, buildStep } from '../../../support/builders/step.ts'
import { account, serviceErrorWithHint } from '../../../support/fakes/catalog.ts'
import { baseArn, check, stepWithReport } from './check-harness.ts'

const job = `arn:aws:quicksight:eu-central-1:${account}:dashboard/sales/snapshot-job/x`
const denial = (action: string, why = '') =>
  serviceErrorWithHint(
    action,
    'AccessDeniedException',
    `User: ${baseArn} is not authorized to perform: quicksight:${action} on resource: ${job}${why}`
  )

describe('the check of reading jobs', () => {
  test('passes if the service reports that the job does not exist', async () => {
    const { findLine } = await check()
    expect(findLine('Read snapshot jobs')).toMatchObject({
      result: 'passed',
      text: expect.stringContaining('are allowed')
    })
  })

  test.each([
    ['describeJob', 'DescribeDashboardSnapshotJob'],
    ['describeJobResult', 'DescribeDashboardSnapshotJobResult']
  ])('prints the statement that allows %s if IAM denies it', async (call, action) => {
    const { findLine, failure } = await check({ snapshots: { [call]: () => Promise.reject(denial(action)) } })
    expect(findLine('Read snapshot jobs').result).toBe('failed')
    expect(JSON.parse(findLine('Read snapshot jobs').fix).Resource).toBe(
      `arn:aws:quicksight:eu-central-1:${account}:dashboard/sales/snapshot-job/*`
    )
    expect(failure).toContain('- Read snapshot jobs of dashboard sales')
  })

  test('prints the fix if a session policy denies it', async () => {
    const action = 'DescribeDashboardSnapshotJob'
    const error = denial(action, ` because no session policy allows the quicksight:${action} action`)
    const { findLine } = await check({ snapshots: { describeJob: () => Promise.reject(error) } })
    expect(findLine('Read snapshot jobs').fix).toContain('inline-session-policy')
  })

  test.each([
    ['QuickSight itself refuses', buildServiceError('denied')],
    ['the answer is another one', buildServiceError('invalid', 'InvalidParameterValueException')]
  ])('does not fail if %s proves nothing', async (_, error) => {
    const { findLine } = await check({ snapshots: { describeJob: () => Promise.reject(error) } })
    expect(findLine('Read snapshot jobs')).toMatchObject({
      result: 'skipped',
      text: expect.stringContaining(error.code)
    })
  })

  test('makes no call without a session or a dashboard', async () => {
    const context = serviceErrorWithHint('GetIdentityContext', 'ResourceNotFoundException', 'no user', 'not-found')
    const withoutUser = await check({ context })
    expect(withoutUser.findLine('Read snapshot jobs')).toMatchObject({ result: 'skipped' })
    const missing = serviceErrorWithHint(
      'DescribeDashboardDefinition',
      'ResourceNotFoundException',
      'no dashboard',
      'not-found'
    )
    const nothing = await check({ catalog: { describeDashboardDefinition: () => Promise.reject(missing) } })
    expect(nothing.findLine('Read snapshot jobs').text).toContain('the dashboard does not exist')
    expect([...withoutUser.calls, ...nothing.calls].filter(call => call.includes('SnapshotJob'))).toEqual([])
  })

  test('reads anonymous jobs with the base session', async () => {
    const { findLine } = await check({ step: stepWithReport({ viewer: { kind: 'anonymous', rowLevelTags: [] } }) })
    expect(findLine('Read snapshot jobs of dashboard sales, anonymous').result).toBe('passed')
  })

  test('tests one of several users of a dashboard', async () => {
    const bo = { kind: 'registered', user: { userName: 'bo' }, namespace: 'default' } as const
    const step = buildStep({ mode: 'check', reports: [buildReport(), buildReport({ label: 'For Bo', viewer: bo })] })
    const { calls } = await check({ step })
    expect(calls.filter(call => call.startsWith('DescribeDashboardSnapshotJob '))).toHaveLength(1)
  })
})
