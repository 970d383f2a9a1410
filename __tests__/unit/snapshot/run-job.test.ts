import { describe, expect, test } from '@jest/globals'
import { type JobEvent, runJob } from '../../../src/snapshot/run-job.ts'
import type { FakeServiceOptions } from '../../support/fakes/snapshot-service.ts'
import { buildServiceError } from '../stage.ts'
import { createJobHarness, runToEnd } from './job-harness.ts'

const missing = buildServiceError('not-found', 'ResourceNotFoundException')

describe('a job that runs to its end', () => {
  test('is told of, and comes with its files and times', async () => {
    const given = createJobHarness()
    const begin = given.clock.now()
    const outcome = await runToEnd(given)
    expect(outcome).toMatchObject({
      state: 'completed',
      existsOnServer: true,
      arn: `arn:${given.job.request.SnapshotJobId}`,
      files: [
        { order: 0, location: { link: expect.stringContaining('quicksight.example/0') } },
        { order: 1, location: { link: expect.stringContaining('quicksight.example/1') } }
      ],
      requestIds: ['r-start', 'r-describe', 'r-result']
    })
    expect(outcome).not.toHaveProperty('failure')
    expect(given.events).toEqual(['started', 'QUEUED', 'RUNNING', 'COMPLETED'])
    const { startedAt, runningAt = 0, endedAt = 0 } = outcome.times
    expect(startedAt).toBe(begin)
    expect(runningAt - begin).toBeGreaterThanOrEqual(5000)
    expect(endedAt - begin).toBeGreaterThanOrEqual(60_000)
    expect(endedAt - begin).toBeLessThan(66_000)
  })

  test('teaches how long one takes, so that the next end is known at once', async () => {
    const given = createJobHarness()
    await runToEnd(given)
    const next = given.ports.experience.track('sales').next(60_000)
    expect(next).toMatchObject({ due: true })
    expect(next.afterMs).toBeLessThan(4000)
  })

  test('gives its place to the next one before its result is fetched', async () => {
    const given = createJobHarness(
      { describeJobResult: tries => (tries === 1 ? buildServiceError('not-ready') : undefined) },
      1
    )
    const first = runJob(given.job, given.snapshots, given.ports)
    let taken = false
    const second = given.ports.slots.acquire(given.ports.signal).then(() => {
      taken = true
    })
    while (!given.calls.includes('result')) await given.clock.advance(100)
    expect(taken).toBe(true)
    await given.clock.runUntilSettled(Promise.all([first, second]))
  })

  test('whose result lags behind its status is asked for it until it is there', async () => {
    const given = createJobHarness({
      describeJobResult: tries => (tries <= 5 ? buildServiceError('not-ready') : undefined)
    })
    expect(await runToEnd(given)).toMatchObject({ state: 'completed' })
    expect(given.calls.filter(call => call === 'result')).toHaveLength(6)
  })

  test.each<[string, FakeServiceOptions]>([
    ['that the service does not know at first', { describe: tries => (tries <= 3 ? missing : undefined) }],
    ['whose result is not there at first', { describeJobResult: tries => (tries <= 3 ? missing : undefined) }],
    ['whose result says nothing at first', { emptyResults: 2 }]
  ])('%s is asked for again', async (_, behaviour) => {
    const given = createJobHarness(behaviour)
    const outcome = await runToEnd(given)
    expect(outcome).toMatchObject({
      state: 'completed',
      files: [{ location: expect.anything() }, { location: expect.anything() }]
    })
    expect(given.calls.filter(call => call === 'start')).toHaveLength(1)
  })

  test('that is gone later has failed', async () => {
    const given = createJobHarness({ describe: tries => (tries > 45 ? missing : undefined) })
    expect(await runToEnd(given)).toMatchObject({ state: 'failed', failure: { code: 'ResourceNotFoundException' } })
  })

  test('whose result never comes is left to be picked up', async () => {
    const given = createJobHarness({
      describeJobResult: () => buildServiceError('not-ready', 'PreconditionNotMetException')
    })
    expect(await runToEnd(given)).toMatchObject({
      state: 'abandoned',
      existsOnServer: true,
      failure: { code: 'PreconditionNotMetException' }
    })
    expect(given.calls.filter(call => call === 'result')).toHaveLength(21)
  })

  test('whose user may not see the result', async () => {
    const given = createJobHarness({ describeJobResult: () => buildServiceError('denied') })
    expect(await runToEnd(given)).toMatchObject({
      state: 'failed',
      existsOnServer: true,
      failure: { code: 'AccessDeniedException', requestId: 'req-refused' }
    })
  })
})

describe('a job that FAILED', () => {
  test('tells its reason from the result', async () => {
    const error = { ErrorType: 'DASHBOARD_ACCESS_DENIED', ErrorMessage: 'no access' }
    const outcome = await runToEnd(createJobHarness({ end: 'FAILED', error }))
    expect(outcome).toMatchObject({
      state: 'failed',
      existsOnServer: true,
      failure: {
        code: 'DASHBOARD_ACCESS_DENIED',
        message: 'DASHBOARD_ACCESS_DENIED: no access',
        hint: expect.stringContaining('share the dashboard'),
        requestId: 'r-result'
      },
      files: [],
      requestIds: ['r-start', 'r-describe', 'r-result']
    })
    expect(outcome.times.endedAt).toBeDefined()
  })

  test('without a reason', async () => {
    expect(await runToEnd(createJobHarness({ end: 'FAILED' }))).toMatchObject({
      state: 'failed',
      failure: { code: 'FAILED', message: 'The job FAILED, and its result gives no reason.' }
    })
  })

  test('whose reason cannot be read', async () => {
    expect(
      await runToEnd(createJobHarness({ end: 'FAILED', describeJobResult: () => buildServiceError('denied') }))
    ).toMatchObject({
      state: 'failed',
      failure: {
        code: 'FAILED',
        message: expect.stringMatching(/^The job FAILED; its reason could not be read: .*no$/)
      }
    })
  })
})

describe('a job that is not started', () => {
  test.each(['denied', 'invalid', 'not-found', 'unknown'] as const)(
    'a refusal that is %s is asked once',
    async refusal => {
      const given = createJobHarness({ startJob: () => buildServiceError(refusal, 'SomeException') })
      expect(await runToEnd(given)).toEqual({
        job: given.job,
        state: 'not-started',
        existsOnServer: false,
        failure: { code: 'SomeException', message: expect.stringContaining('SomeException'), requestId: 'req-refused' },
        files: [],
        times: {},
        requestIds: []
      })
      expect(given.calls).toEqual(['start'])
      expect(given.events).toEqual([])
      expect(given.sent).toEqual(['sent', 'refused'])
    }
  )

  test('the place it held is free again', async () => {
    const given = createJobHarness({ startJob: () => buildServiceError('denied') }, 1)
    await runToEnd(given)
    await given.ports.slots.acquire(given.ports.signal)
  })

  test('a start that never came through may have made a job all the same', async () => {
    const given = createJobHarness({ startJob: () => buildServiceError('transient', 'TimeoutError') })
    expect(await runToEnd(given)).toMatchObject({
      state: 'abandoned',
      existsOnServer: true,
      failure: { code: 'TimeoutError' }
    })
  })

  test('an account that is full is waited for', async () => {
    const given = createJobHarness({
      startJob: tries => (tries <= 4 ? buildServiceError('job-limit', 'LimitExceededException') : undefined)
    })
    expect(await runToEnd(given)).toMatchObject({ state: 'completed' })
    expect(given.calls.slice(0, 6)).toEqual([...Array(5).fill('start'), 'describe'])
  })
})

describe('a job of that ID exists', () => {
  test('our own, of which the answer was lost: it is taken over', async () => {
    const given = createJobHarness()
    given.jobs.set(given.job.request.SnapshotJobId, { startedAt: given.clock.now(), createdAt: given.clock.now() })
    expect(await runToEnd(given)).toMatchObject({
      state: 'completed',
      existsOnServer: true,
      requestIds: expect.arrayContaining(['r-describe'])
    })
    expect(given.events[0]).toBe('taken over')
    expect(given.calls.filter(call => call === 'start')).toHaveLength(1)
  })

  test('one that has ended is collected at once', async () => {
    const given = createJobHarness()
    const longAgo = given.clock.now() - 600_000
    given.jobs.set(given.job.request.SnapshotJobId, { startedAt: longAgo, createdAt: longAgo })
    const before = given.clock.now()
    expect(await runToEnd(given)).toMatchObject({ state: 'completed' })
    expect(given.clock.now() - before).toBeLessThan(1000)
  })

  test('one that is older than the step is told with its time, and how to export anew where it has failed', async () => {
    const given = createJobHarness({ end: 'FAILED', error: { ErrorType: 'RLS_CHANGED' } })
    const yesterday = given.clock.now() - 86_400_000
    given.jobs.set(given.job.request.SnapshotJobId, { startedAt: yesterday, createdAt: yesterday })
    const told: (number | undefined)[] = []
    const onEvent = (event: JobEvent) => {
      if (event.kind === 'started') told.push(event.adoptedStartedAt)
    }
    const ended = await given.clock.runUntilSettled(runJob(given.job, given.snapshots, { ...given.ports, onEvent }))
    expect(told[0]).toBe(yesterday)
    expect(ended).toMatchObject({
      state: 'failed',
      failure: { hint: expect.stringMatching(/choose another job-id\.$/) }
    })
  })

  test('one that is not ours to see: there is none of ours', async () => {
    const given = createJobHarness({ startJob: () => buildServiceError('already-exists', 'ResourceExistsException') })
    expect(await runToEnd(given)).toMatchObject({
      state: 'not-started',
      existsOnServer: false,
      failure: { code: 'ResourceExistsException', message: expect.stringContaining('not this user') }
    })
  })
})
