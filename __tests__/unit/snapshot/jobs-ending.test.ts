import { describe, expect, test } from '@jest/globals'
import { refreshLink, runJob } from '../../../src/snapshot/run-job.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { catchError } from '../../support/catch-error.ts'
import { createJobHarness, runToEnd, timedOutError } from './job-harness.ts'

describe('the end of the step', () => {
  test('before a slot is free leaves the job not started', async () => {
    const given = createJobHarness({}, 0)
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.advance(1000)
    given.stop()
    expect(await running).toMatchObject({ state: 'not-started', existsOnServer: false, failure: { code: 'TIMED_OUT' } })
    expect(given.calls).toEqual([])
  })

  test('while the account is full leaves the job not started', async () => {
    const given = createJobHarness({ startJob: () => buildServiceError('job-limit', 'LimitExceededException') })
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.advance(30_000)
    given.stop()
    expect(await running).toMatchObject({ state: 'not-started', existsOnServer: false })
  })

  test('during a start leaves a job that may run', async () => {
    const given = createJobHarness()
    // What every call does when the step ends under it.
    const startJob = () =>
      new Promise<never>((_, reject) => given.ports.signal.addEventListener('abort', () => reject(timedOutError)))
    const running = runJob(given.job, { ...given.snapshots, startJob }, given.ports)
    await given.clock.advance(1000)
    given.stop()
    expect(await running).toMatchObject({ state: 'abandoned', existsOnServer: true, failure: { code: 'TIMED_OUT' } })
  })

  test('while the job runs abandons it', async () => {
    const given = createJobHarness()
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.advance(30_000)
    given.stop()
    const outcome = await running
    expect(outcome).toMatchObject({
      state: 'abandoned',
      existsOnServer: true,
      failure: { code: 'TIMED_OUT' },
      files: []
    })
    expect(outcome.times).toMatchObject({ startedAt: expect.any(Number), runningAt: expect.any(Number) })
    expect(outcome.times).not.toHaveProperty('endedAt')
  })

  test('while the reason of a failure is read keeps the failure', async () => {
    const given = createJobHarness({ end: 'FAILED', describeJobResult: () => buildServiceError('not-ready') })
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.advance(75_000)
    given.stop()
    // It is known to have ended: nothing of it still runs.
    expect(await running).toMatchObject({
      state: 'failed',
      existsOnServer: true,
      failure: { code: 'FAILED', message: expect.stringMatching(/reason could not be read: The step/) }
    })
  })
})

describe('wait: false', () => {
  test('a started job is sufficient', async () => {
    const given = createJobHarness()
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.advance(2000)
    given.enough.abort()
    expect(await running).toMatchObject({ state: 'started', existsOnServer: true, arn: expect.any(String), files: [] })
    expect(given.calls).not.toContain('result')
  })

  test('a started job is sufficient if the step was done before', async () => {
    const given = createJobHarness()
    given.enough.abort()
    expect(await runToEnd(given)).toMatchObject({ state: 'started' })
    expect(given.calls).toEqual(['start'])
  })
})

describe('renewing a link', () => {
  test('reads the result again', async () => {
    const given = createJobHarness()
    await runToEnd(given)
    expect(await refreshLink(given.job, 1, given.snapshots)).toBe('https://quicksight.example/1?signature=2')
  })

  test('fails if the result no longer contains the file', async () => {
    const given = createJobHarness()
    await runToEnd(given)
    expect(await catchError(refreshLink(given.job, 7, given.snapshots))).toMatchObject({ code: 'MissingResult' })
  })

  test('fails for a file in a bucket', async () => {
    const given = createJobHarness()
    const describeJobResult = async () => ({
      result: { RegisteredUsers: [{ FileGroups: [{ S3Results: [{ S3Uri: 's3://b/k' }] }] }] },
      error: undefined,
      requestId: undefined
    })
    expect(await refreshLink(given.job, 0, { ...given.snapshots, describeJobResult })).toBeUndefined()
  })
})

test('an unexpected error while a job is polled abandons that job and not the others', async () => {
  const given = createJobHarness()
  const describeJob = () => Promise.reject(new Error('a fault'))
  const snapshots = { ...given.snapshots, describeJob }
  expect(await given.clock.runUntilSettled(runJob(given.job, snapshots, given.ports))).toMatchObject({
    state: 'abandoned',
    existsOnServer: true,
    failure: { code: 'UnexpectedError', message: 'a fault' }
  })
})
