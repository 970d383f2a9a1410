import { expect, test } from '@jest/globals'
import { getVisibleText, parseOutput, withEmulator } from './isolated-emulator.ts'
import { getOperations, validInputs } from './shared-emulator.ts'

const three = { ...validInputs, resume: 'true' }
const createAttempt = (number: number) => ({ environment: { GITHUB_RUN_ATTEMPT: String(number) } })
const countStarts = (calls: Parameters<typeof getOperations>[0]) =>
  getOperations(calls).filter(operation => operation === 'StartDashboardSnapshotJob').length

test.concurrent('a re-run reuses what the earlier attempt completed and starts the rest', () =>
  withEmulator(async ({ emulator, run }) => {
    const first = await run({ ...three, 'sheet-ids': 'sheet-summary' }, createAttempt(1))
    expect(first.outputs['status']).toBe('COMPLETED')
    const second = await run(three, createAttempt(2))
    expect(second.outputs['status']).toBe('COMPLETED')
    const files = parseOutput<{ s3Uri: string; reused?: boolean; jobId: string }[]>(second, 'files')
    expect(files.map(({ reused }) => reused)).toEqual([true, undefined, undefined])
    expect(files[0]?.s3Uri).toBe(parseOutput<{ s3Uri: string }[]>(first, 'files')[0]?.s3Uri)
    expect(second.stdout).toMatch(/^::notice::resume reused 1 snapshot job of earlier attempts/m)
    expect(emulator.jobs()).toHaveLength(3)
  }))

test.concurrent('without resume a re-run starts every job again, and the first attempt requests no earlier job', () =>
  withEmulator(async ({ emulator, run }) => {
    const first = await run({ ...three, 'sheet-ids': 'sheet-summary' }, createAttempt(1))
    expect(getOperations(first.calls).slice(0, 3)).not.toContain('DescribeDashboardSnapshotJob')
    await run({ ...three, 'sheet-ids': 'sheet-summary', resume: 'false' }, createAttempt(2))
    expect(emulator.jobs()).toHaveLength(2)
  }))

test.concurrent('with wait: false a re-run reuses no job, since the step that collects the jobs only knows the IDs of this attempt', () =>
  withEmulator(async ({ run }) => {
    const one = { ...three, 'sheet-ids': 'sheet-summary' }
    await run(one, createAttempt(1))
    const second = await run({ ...one, wait: 'false' }, createAttempt(2))
    expect(second.outputs['status']).toBe('STARTED')
    expect(countStarts(second.calls)).toBe(1)
    expect(parseOutput<string[]>(second, 'job-ids')).toEqual([expect.stringMatching(/^gha-\d+-2-/)])
  }))

test.concurrent('a re-run with a different request does not reuse the job', () =>
  withEmulator(async ({ emulator, run }) => {
    const one = { ...three, 'sheet-ids': 'sheet-summary' }
    await run({ ...one, parameters: 'Quarter: Q1' }, createAttempt(1))
    const second = await run({ ...one, parameters: 'Quarter: Q2' }, createAttempt(2))
    expect(countStarts(second.calls)).toBe(1)
    expect(emulator.jobs()).toHaveLength(2)
  }))

const failing = { ...validInputs, 'dashboard-id': 'failing', 'sheet-ids': 'sheet-failing' }

test.concurrent.each(['INTERNAL_FAILURE', 'RLS_CHANGED', 'CLS_CHANGED'])(
  'a job that ends with %s is started once more automatically',
  type =>
    withEmulator(async ({ emulator, run }) => {
      const dashboard = emulator.world.dashboards.find(({ id }) => id === 'failing')
      if (dashboard?.job === undefined) throw new Error('The world has no such dashboard')
      dashboard.job.fails = { type, message: 'Try again.', times: 1 }
      const ran = await run(failing)
      expect(ran.outputs).toMatchObject({ status: 'COMPLETED', failures: '[]' })
      expect(countStarts(ran.calls)).toBe(2)
      expect(parseOutput<string[]>(ran, 'job-ids')).toHaveLength(2)
      expect(getVisibleText(ran)).toContain('the job is started once more')
    })
)

test.concurrent('a job that fails twice is reported as failed', () =>
  withEmulator(async ({ run }) => {
    const ran = await run(failing)
    expect(ran.outputs['status']).toBe('FAILED')
    expect(countStarts(ran.calls)).toBe(2)
    expect(parseOutput<object[]>(ran, 'failures')).toMatchObject([{ report: 'failing', code: 'INTERNAL_FAILURE' }])
    expect(parseOutput<{ text: string }>(ran, 'message-slack').text).toContain('nothing delivered, 1 failed')
  }))
