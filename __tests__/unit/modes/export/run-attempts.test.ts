import { expect, test } from '@jest/globals'
import type { RunResult } from '../../../../src/domain/result.ts'
import { buildReport, buildStep, byId } from '../../../support/builders/step.ts'
import type { FakeServiceOptions } from '../../../support/fakes/snapshot-service.ts'
import { createExportHarness } from './export-harness.ts'

const failing = (ErrorType: string): FakeServiceOptions => ({ end: 'FAILED', error: { ErrorType, ErrorMessage: 'Oh' } })

/** An export of one PDF whose jobs behave like this, one after the other. */
function runJobs(behaviours: readonly FakeServiceOptions[], over: Parameters<typeof buildStep>[0] = {}) {
  const left = [...behaviours]
  const harness = createExportHarness(buildStep({ reports: [buildReport({ target: byId })], ...over }), {
    behaviour: () => left.shift() ?? {}
  })
  return harness
}

function listStates({ reports }: RunResult) {
  return reports.flatMap(({ jobs }) => jobs.map(({ job, state }) => [job.request.SnapshotJobId, state]))
}

test.each(['RLS_CHANGED', 'CLS_CHANGED', 'INTERNAL_FAILURE'])(
  'a job that fails with %s is started once more, and its files count',
  async errorType => {
    const { run, calls, log, announced } = runJobs([failing(errorType)])
    const result = await run()
    expect(result.status).toBe('COMPLETED')
    expect(calls.filter(call => call.startsWith('start'))).toHaveLength(2)
    expect(listStates(result)).toEqual([[expect.stringMatching(/-2$/), 'completed']])
    expect(announced.at(-1)).toEqual([expect.stringMatching(/[^-][^2]$/), expect.stringMatching(/-2$/)])
    expect(log.lines.join('\n')).toMatch(new RegExp(`${errorType}.*started once more.*completed in`, 's'))
  }
)

test('a job that fails twice has failed with the second error', async () => {
  const { run, calls } = runJobs([failing('RLS_CHANGED'), failing('DATASET_DELETED')])
  const result = await run()
  expect(result.status).toBe('FAILED')
  expect(calls.filter(call => call.startsWith('start'))).toHaveLength(2)
  expect(result.reports[0]?.jobs[0]?.failure?.code).toBe('DATASET_DELETED')
})

test('a job that fails with a lasting error is not started again', async () => {
  const { run, calls } = runJobs([failing('CAPABILITY_RESTRICTED')])
  expect((await run()).status).toBe('FAILED')
  expect(calls.filter(call => call.startsWith('start'))).toHaveLength(1)
})
