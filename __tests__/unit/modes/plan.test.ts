import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/domain/report.ts'
import type { SnapshotRequest } from '../../../src/domain/snapshot-request.ts'
import { runPlan, toWireRequest } from '../../../src/modes/plan.ts'
import { buildReport, buildStep, byId } from '../../support/builders/step.ts'
import { createFakeCatalog, createFakeSessions, serviceErrorWithHint } from '../../support/fakes/catalog.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

function plan(reports: readonly Report[], calls: string[] = [], failing?: Error) {
  const overrides = failing === undefined ? {} : { describeDashboardDefinition: () => Promise.reject(failing) }
  return runPlan(buildStep({ mode: 'plan', reports }), {
    sessions: createFakeSessions(calls),
    log: createRecordingLog(),
    signal: new AbortController().signal,
    datasets: () => Promise.reject(new Error('No report requires fresh data')),
    catalog: () => createFakeCatalog(calls, overrides)()
  })
}

describe('a plan', () => {
  test("contains the jobs of all reports in their order, without creating a user's session", async () => {
    const calls: string[] = []
    const { jobs, page } = await plan(
      [buildReport({ label: 'Weekly' }), buildReport({ label: 'One', target: byId, dashboardId: 'costs' })],
      calls
    )
    expect(jobs.map(job => [job.report.label, job.files[0]?.sheets[0]?.id])).toEqual([
      ['Weekly', 'sheet-1'],
      ['Weekly', 'sheet-2'],
      ['One', 'sheet-1']
    ])
    expect(calls).toEqual(['DescribeDashboardDefinition sales', 'DescribeDashboardDefinition costs'])
    expect(page.log.join('\n')).toContain('Weekly')
  })

  test('contains a job that two reports share once', async () => {
    const { jobs } = await plan([buildReport({ target: byId }), buildReport({ label: 'Again', target: byId })])
    expect(jobs.map(job => job.report.label)).toEqual(['Weekly'])
  })

  test('lists every report that cannot be planned, with its hint', async () => {
    const missing = serviceErrorWithHint(
      'DescribeDashboardDefinition',
      'ResourceNotFoundException',
      'Dashboard sales is not found',
      'not-found'
    )
    const request = { DashboardId: 'costs', SnapshotConfiguration: { FileGroups: [] } }
    const reports = [
      buildReport({ label: 'A' }),
      buildReport({ label: 'B', target: byId }),
      buildReport({ label: 'C', target: { kind: 'request', request } })
    ]
    const { failure, jobs } = await plan(reports, [], missing)
    expect(failure).toMatch(/^2 of 3 reports cannot be planned:\nA; B: .*Dashboard sales is not found/)
    expect(failure).toMatch(/[Cc]heck dashboard-id/)
    expect(jobs.map(job => job.report.label)).toEqual(['C'])
  })

  const ids = (...sheets: readonly string[]): Report['target'] => ({
    kind: 'selection',
    sheets,
    formats: ['PDF'],
    visuals: []
  })

  test('looks up values that look like IDs, because they can be names', async () => {
    const { jobs, failure } = await plan([
      buildReport({ target: ids('sheet-2') }),
      buildReport({ target: ids('sheet-nope') })
    ])
    expect(jobs.map(job => job.files[0]?.sheets[0]?.name)).toEqual(['Regions'])
    expect(failure).toMatch(/^1 of 2 reports cannot be planned:\n.*sheet "sheet-nope" does not exist/)
  })

  test('uses the values unverified if the lookup is denied, and says so', async () => {
    const denied = serviceErrorWithHint('DescribeDashboardDefinition', 'AccessDeniedException', 'no')
    const { jobs, failure, page } = await plan([buildReport({ target: ids('sheet-nope') })], [], denied)
    expect(jobs.map(job => job.files[0]?.sheets[0]?.id)).toEqual(['sheet-nope'])
    expect(failure).toBeUndefined()
    expect(page.log.at(-1)).toMatch(/^The sheets of Weekly were not looked up: .*AccessDeniedException/)
  })
})

describe('a request as JSON', () => {
  const request: SnapshotRequest = {
    AwsAccountId: '1',
    DashboardId: 'sales',
    SnapshotJobId: 'x',
    SnapshotConfiguration: { FileGroups: [] }
  }

  test('is unchanged without times', () => {
    expect(toWireRequest(request)).toBe(request)
  })

  test('has times in seconds since 1970, and is otherwise unchanged', () => {
    const Parameters = {
      StringParameters: [{ Name: 'a', Values: ['b'] }],
      DateTimeParameters: [{ Name: 'since', Values: ['2026-01-31T00:00:00Z', 1_769_817_600] }]
    }
    const sent = toWireRequest({ ...request, SnapshotConfiguration: { FileGroups: [], Parameters } })
    expect(sent.SnapshotConfiguration).toEqual({
      FileGroups: [],
      Parameters: {
        StringParameters: [{ Name: 'a', Values: ['b'] }],
        DateTimeParameters: [{ Name: 'since', Values: [1_769_817_600, 1_769_817_600] }]
      }
    })
  })
})
