import { describe, expect, test } from '@jest/globals'
import type { Dependencies } from '../../../src/dependencies.ts'
import { ActionError } from '../../../src/domain/errors.ts'
import type { StepConfig } from '../../../src/domain/step.ts'
import { runMode } from '../../../src/modes/run-mode.ts'
import { buildReport, buildStep, byId } from '../../support/builders/step.ts'
import { account, createFakeCatalog, createFakeSessions, definition } from '../../support/fakes/catalog.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { createStaticSession } from '../../support/fakes/session.ts'

/** Runs a mode; what it must not touch throws. */
function running(step: StepConfig, overrides: Partial<Dependencies> = {}) {
  const calls: string[] = []
  const clock = createVirtualClock()
  const controller = new AbortController()
  const unasked = () => Promise.reject(new Error('not to be asked'))
  const wired: Dependencies = {
    base: createStaticSession(),
    sessions: createFakeSessions(calls),
    catalog: createFakeCatalog(calls),
    snapshots: () => ({ startJob: unasked, describeJob: unasked, describeJobResult: unasked }),
    datasets: unasked,
    files: async () => ({
      reserve: () => {},
      rename: () => {},
      fetch: unasked,
      finish: async reports => ({ reports: [...reports], archive: {}, problems: [] })
    }),
    roles: { assumeRole: unasked, callerIdentity: async () => ({ account, arn: 'arn' }) },
    objects: unasked,
    idToken: async () => 'no token',
    releases: unasked,
    lookUpBucket: async () => ({}),
    runUrl: '',
    ...overrides
  }
  const mode = runMode(step, wired, {
    clock,
    log: createRecordingLog(),
    signal: controller.signal,
    abortReason: () => (controller.signal.aborted ? 'CANCELLED' : undefined),
    publishJobIds: () => {},
    exportCredentials: () => {}
  })
  return { ...mode, calls, clock, stop: () => controller.abort(new ActionError('Cancelled', { code: 'CANCELLED' })) }
}

describe('each mode ends with its own outputs', () => {
  test('list outputs the dashboards', async () => {
    const { done, calls } = running(buildStep({ mode: 'list' }))
    const ending = await done
    expect(ending.outputs['status']).toBe('COMPLETED')
    expect(JSON.parse(ending.outputs['dashboards'] ?? '')).toMatchObject([{ id: 'sales' }])
    expect(calls).toEqual(['DescribeDashboardDefinition sales'])
  })

  test('plan outputs the requests and their job IDs', async () => {
    const { done } = running(buildStep({ mode: 'plan', reports: [buildReport({ target: byId })] }))
    const { outputs, failure } = await done
    const [request] = JSON.parse(outputs['plan'] ?? '')
    expect(request).toMatchObject({ DashboardId: 'sales', AwsAccountId: account })
    expect(JSON.parse(outputs['job-ids'] ?? '')).toEqual([request.SnapshotJobId])
    expect([outputs['status'], failure]).toEqual(['COMPLETED', undefined])
  })

  test('check fails if one of its checks fails', async () => {
    const { outputs, failure } = await running(buildStep({ mode: 'check' })).done
    expect(outputs['status']).toBe('FAILED')
    expect(failure).toContain('OIDC token')
  })

  test('check of ambient credentials succeeds', async () => {
    const step = buildStep({ mode: 'check' })
    const { baseRole: _, ...aws } = step.aws
    const { outputs, failure } = await running({ ...step, aws }).done
    expect([outputs['status'], failure]).toEqual(['COMPLETED', undefined])
  })

  test('export outputs the result', async () => {
    const sheets = { Definition: { ...definition.Definition, Sheets: [] } as typeof definition.Definition }
    const catalog = createFakeCatalog([], { describeDashboardDefinition: async () => ({ ...definition, ...sheets }) })
    const { done, currentResult, clock } = running(buildStep(), { catalog })
    const ending = await clock.runUntilSettled(done)
    expect(ending.outputs['status']).toBe('FAILED')
    expect(ending.failure).toContain('has no sheets')
    expect((await currentResult()).outputs['status']).toBe('FAILED')
  })
})

describe('a mode that is interrupted', () => {
  test.each(['list', 'plan', 'check'] as const)('%s reports the reason', async mode => {
    const { currentResult, stop, done } = running(buildStep({ mode }), {
      catalog: () => ({ ...createFakeCatalog([])(), describeDashboardDefinition: () => new Promise(() => {}) })
    })
    done.catch(() => {})
    stop()
    expect(await currentResult()).toMatchObject({
      outputs: { status: 'CANCELLED' },
      failure: expect.stringContaining('Cancelled')
    })
  })
})
