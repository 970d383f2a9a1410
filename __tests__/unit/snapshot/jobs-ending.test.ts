import { describe, expect, test } from '@jest/globals'
import { refreshLink, runJob } from '../../../src/snapshot/run-job.ts'
import { refused, rejection } from '../stage.ts'
import { run, stage, timeOver } from './job-harness.ts'

describe('the end of the step', () => {
  test('before there is a place: the job was never started', async () => {
    const given = stage({}, 0)
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(1000)
    given.stop()
    expect(await running).toMatchObject({ state: 'not-started', existsOnServer: false, failure: { code: 'TIMED_OUT' } })
    expect(given.calls).toEqual([])
  })

  test('while the account is full: there is no job', async () => {
    const given = stage({ start: () => refused('job-limit', 'LimitExceededException') })
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(30_000)
    given.stop()
    expect(await running).toMatchObject({ state: 'not-started', existsOnServer: false })
  })

  test('while the answer to the start is awaited: a job may run', async () => {
    const given = stage()
    // What every call does when the step ends under it.
    const start = () =>
      new Promise<never>((_, reject) => given.ports.signal.addEventListener('abort', () => reject(timeOver)))
    const running = runJob(given.job, { ...given.snapshots, startJob: start }, given.ports)
    await given.clock.pass(1000)
    given.stop()
    expect(await running).toMatchObject({ state: 'abandoned', existsOnServer: true, failure: { code: 'TIMED_OUT' } })
  })

  test('while it runs: it is left behind', async () => {
    const given = stage()
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(30_000)
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

  test('while the reason of a failure is asked for', async () => {
    const given = stage({ end: 'FAILED', result: () => refused('not-ready') })
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(75_000)
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
  test('started is enough', async () => {
    const given = stage()
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(2000)
    given.enough.abort()
    expect(await running).toMatchObject({ state: 'started', existsOnServer: true, arn: expect.any(String), files: [] })
    expect(given.calls).not.toContain('result')
  })

  test('also when it was enough before', async () => {
    const given = stage()
    given.enough.abort()
    expect(await run(given)).toMatchObject({ state: 'started' })
    expect(given.calls).toEqual(['start'])
  })
})

describe('freshLink', () => {
  test('asks the result again', async () => {
    const given = stage()
    await run(given)
    expect(await refreshLink(given.job, 1, given.snapshots)).toBe('https://quicksight.example/1?signature=2')
  })

  test('of a file that the result no longer mentions there is none', async () => {
    const given = stage()
    await run(given)
    expect(await rejection(refreshLink(given.job, 7, given.snapshots))).toMatchObject({ code: 'MissingResult' })
  })

  test('of a file in a bucket there is no link', async () => {
    const given = stage()
    const result = async () => ({
      result: { RegisteredUsers: [{ FileGroups: [{ S3Results: [{ S3Uri: 's3://b/k' }] }] }] },
      error: undefined,
      requestId: undefined
    })
    expect(await refreshLink(given.job, 0, { ...given.snapshots, describeJobResult: result })).toBeUndefined()
  })
})

test('a fault while following is the job’s own failure, not the end of the others', async () => {
  const given = stage()
  const describe = () => Promise.reject(new Error('a fault'))
  const snapshots = { ...given.snapshots, describeJob: describe }
  expect(await given.clock.until(runJob(given.job, snapshots, given.ports))).toMatchObject({
    state: 'failed',
    existsOnServer: true,
    failure: { code: 'UnexpectedError', message: 'a fault' }
  })
})
