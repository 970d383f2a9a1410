import { describe, expect, test } from '@jest/globals'
import type { JobResult } from '../../../src/domain/ports/quicksight.ts'
import type { PlannedJob } from '../../../src/domain/snapshot-job.ts'
import { runJob } from '../../../src/snapshot/run-job.ts'
import type { JobEvent } from '../../../src/snapshot/start-job.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import type { FakeServiceOptions } from '../../support/fakes/snapshot-service.ts'
import { createJobHarness, runToEnd } from './job-harness.ts'

const missing = buildServiceError('not-found', 'ResourceNotFoundException')

describe('a job that runs to its end', () => {
  test('is reported, with its files and times', async () => {
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

  test('has ended with an unknown status if it has a result', async () => {
    const given = createJobHarness({ end: 'CANCELLED' })
    const begin = given.clock.now()
    const { state, files, times } = await runToEnd(given)
    expect({ state, places: files.map(file => 'location' in file) }).toEqual({
      state: 'completed',
      places: [true, true]
    })
    expect((times.endedAt ?? 0) - begin).toBeLessThan(66_000)
    const cancelled = createJobHarness({ end: 'CANCELLED', error: { ErrorType: 'SOME_ERROR' } })
    expect(await runToEnd(cancelled)).toMatchObject({ state: 'failed', failure: { code: 'SOME_ERROR' } })
  })

  test('is polled on with an unknown status, and its result is requested every 15 seconds at most', async () => {
    const given = createJobHarness({ runningStatus: 'RENDERING' })
    expect(await runToEnd(given)).toMatchObject({ state: 'completed', times: { endedAt: expect.any(Number) } })
    expect(given.calls.filter(call => call === 'result').length).toBeLessThanOrEqual(1 + 60 / 15)
    expect(given.events).toEqual(['started', 'QUEUED', 'RENDERING', 'COMPLETED'])
  })

  test('is polled on with an unknown status if its result is not complete', async () => {
    const given = createJobHarness({ end: 'CANCELLED', runMs: 0, emptyResults: 1 })
    expect(await runToEnd(given)).toMatchObject({ state: 'completed', files: [{ order: 0 }, { order: 1 }] })
    expect(given.calls.filter(call => call === 'result')).toHaveLength(3)
  })

  test('records its duration, so that the next end is found immediately', async () => {
    const given = createJobHarness()
    await runToEnd(given)
    const next = given.ports.durations.track('sales').next(60_000)
    expect(next).toMatchObject({ isDue: true })
    expect(next.afterMs).toBeLessThan(4000)
  })

  test('frees its slot before its result is read', async () => {
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

  test('has its result read until it is complete', async () => {
    const given = createJobHarness({
      describeJobResult: tries => (tries <= 5 ? buildServiceError('not-ready') : undefined)
    })
    expect(await runToEnd(given)).toMatchObject({ state: 'completed' })
    expect(given.calls.filter(call => call === 'result')).toHaveLength(6)
  })

  test.each<[string, FakeServiceOptions]>([
    ['that the service does not know at first', { describe: tries => (tries <= 3 ? missing : undefined) }],
    ['whose result is missing at first', { describeJobResult: tries => (tries <= 3 ? missing : undefined) }],
    ['whose result says nothing at first', { emptyResults: 2 }]
  ])('has its result read again after %s', async (_, behaviour) => {
    const given = createJobHarness(behaviour)
    const outcome = await runToEnd(given)
    expect(outcome).toMatchObject({
      state: 'completed',
      files: [{ location: expect.anything() }, { location: expect.anything() }]
    })
    expect(given.calls.filter(call => call === 'start')).toHaveLength(1)
  })

  test.each<[string, Error]>([
    ['is no longer found', missing],
    ['is denied', buildServiceError('denied', 'ResourceNotFoundException')],
    ['is refused by something in between', buildServiceError('invalid', 'ResourceNotFoundException')]
  ])('is abandoned if its description %s later', async (_, error) => {
    const given = createJobHarness({ describe: tries => (tries > 20 ? error : undefined) })
    expect(await runToEnd(given)).toMatchObject({
      state: 'abandoned',
      existsOnServer: true,
      failure: { code: 'ResourceNotFoundException' }
    })
  })

  test('is abandoned if its result never arrives', async () => {
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

  test('is abandoned if its result cannot be read', async () => {
    const given = createJobHarness({ describeJobResult: () => buildServiceError('denied') })
    expect(await runToEnd(given)).toMatchObject({
      state: 'abandoned',
      existsOnServer: true,
      times: { endedAt: expect.any(Number) },
      failure: { code: 'AccessDeniedException', requestId: 'req-refused' }
    })
  })
})

describe('a job that is COMPLETED with a contradicting result', () => {
  function createResultHarness(overrides: (tries: number) => Partial<JobResult>) {
    const given = createJobHarness()
    let tries = 0
    const describeJobResult: typeof given.snapshots.describeJobResult = async key => ({
      ...(await given.snapshots.describeJobResult(key)),
      ...overrides(++tries)
    })
    return { ...given, snapshots: { ...given.snapshots, describeJobResult } }
  }

  test.each<[string, Partial<JobResult>, string]>([
    ['by its status', { status: 'FAILED' }, 'FAILED'],
    ['by an error of the whole job', { error: { ErrorType: 'DATASET_DELETED' } }, 'DATASET_DELETED'],
    ['by both', { status: 'FAILED', error: { ErrorType: 'RLS_CHANGED' } }, 'RLS_CHANGED']
  ])('has failed, though it has files: %s', async (_, overrides, code) => {
    const outcome = await runToEnd(createResultHarness(() => overrides))
    expect(outcome).toMatchObject({ state: 'failed', failure: { code }, files: [] })
  })

  test('has its files if the error of the result is empty', async () => {
    const outcome = await runToEnd(createResultHarness(() => ({ status: 'COMPLETED', error: {} })))
    expect(outcome).toMatchObject({ state: 'completed', files: [{ order: 0 }, { order: 1 }] })
  })

  test('is read again while its result says RUNNING', async () => {
    const outcome = await runToEnd(createResultHarness(tries => ({ status: tries < 4 ? 'RUNNING' : 'COMPLETED' })))
    expect(outcome).toMatchObject({ state: 'completed' })
  })

  test('is abandoned if its result keeps saying RUNNING', async () => {
    const outcome = await runToEnd(createResultHarness(() => ({ status: 'RUNNING' })))
    expect(outcome).toMatchObject({ state: 'abandoned', failure: { code: 'UnfinishedResult' } })
  })
})

describe('a job that FAILED', () => {
  test('has the reason of its result', async () => {
    const error = { ErrorType: 'DASHBOARD_ACCESS_DENIED', ErrorMessage: 'no access' }
    const outcome = await runToEnd(createJobHarness({ end: 'FAILED', error }))
    expect(outcome).toMatchObject({
      state: 'failed',
      existsOnServer: true,
      failure: {
        code: 'DASHBOARD_ACCESS_DENIED',
        message: 'DASHBOARD_ACCESS_DENIED: no access',
        hint: expect.stringContaining('Share the dashboard'),
        requestId: 'r-result'
      },
      files: [],
      requestIds: ['r-start', 'r-describe', 'r-result']
    })
    expect(outcome.times.endedAt).toBeDefined()
  })

  test('takes its reason from its files if the job itself has none', async () => {
    const groups = ['BRAND_NEW', 'CAPABILITY_RESTRICTED'].map(ErrorType => ({
      S3Results: [{ ErrorInfo: [{ ErrorType, ErrorMessage: 'no export' }] }]
    }))
    const failedResult = { RegisteredUsers: [{ FileGroups: groups }] }
    expect(await runToEnd(createJobHarness({ end: 'FAILED', failedResult }))).toMatchObject({
      state: 'failed',
      failure: {
        code: 'BRAND_NEW',
        message: 'BRAND_NEW: no export; CAPABILITY_RESTRICTED: no export',
        requestId: 'r-result'
      }
    })
  })

  test('has a default message without a reason', async () => {
    expect(await runToEnd(createJobHarness({ end: 'FAILED' }))).toMatchObject({
      state: 'failed',
      failure: { code: 'FAILED', message: 'The job FAILED, and its result gives no reason.' }
    })
  })

  test('has the error of the call if its reason cannot be read', async () => {
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
    'makes one attempt if the error is %s',
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

  test('frees its slot', async () => {
    const given = createJobHarness({ startJob: () => buildServiceError('denied') }, 1)
    await runToEnd(given)
    await given.ports.slots.acquire(given.ports.signal)
  })

  test('may exist if its start never returned', async () => {
    const given = createJobHarness({ startJob: () => buildServiceError('transient', 'TimeoutError') })
    expect(await runToEnd(given)).toMatchObject({
      state: 'abandoned',
      existsOnServer: true,
      failure: { code: 'TimeoutError' }
    })
  })

  test('waits while the account is full', async () => {
    const given = createJobHarness({
      startJob: tries => (tries <= 4 ? buildServiceError('job-limit', 'LimitExceededException') : undefined)
    })
    expect(await runToEnd(given)).toMatchObject({ state: 'completed' })
    expect(given.calls.slice(0, 6)).toEqual([...Array(5).fill('start'), 'describe'])
  })
})

describe('a job whose start had no response', () => {
  const limit = buildServiceError('job-limit', 'LimitExceededException')

  test.each<[string, Error]>([
    ['the account is full, since the job took the last slot', limit],
    ['access is denied', buildServiceError('denied')],
    ['the request is invalid', buildServiceError('invalid', 'InvalidParameterValueException')],
    ['requests are throttled', buildServiceError('throttled', 'ThrottlingException')]
  ])('is found and polled to its end, although the retry reports that %s', async (_, refusalAfterLostStart) => {
    const given = createJobHarness({ refusalAfterLostStart })
    const outcome = await runToEnd(given)
    expect(outcome).toMatchObject({ state: 'completed', existsOnServer: true })
    expect(outcome).not.toHaveProperty('reusedFrom')
    expect(given.events[0]).toBe('adopted')
    expect(given.sent).toEqual(['sent'])
    expect(given.calls.filter(call => call === 'start')).toHaveLength(1)
  })

  test.each<[string, FakeServiceOptions]>([
    ['Describe is denied', { describe: () => buildServiceError('denied') }],
    ['Describe fails', { describe: () => buildServiceError('unknown', 'SomeException') }]
  ])('may still run if the retry is rejected and %s', async (_, behaviour) => {
    const given = createJobHarness({ refusalAfterLostStart: buildServiceError('denied'), ...behaviour })
    expect(await runToEnd(given)).toMatchObject({
      state: 'abandoned',
      existsOnServer: true,
      failure: { code: 'AccessDeniedException' }
    })
    expect(given.sent).toEqual(['sent'])
  })

  test('does not exist if Describe does not find it for long enough', async () => {
    const given = createJobHarness({ refusalAfterLostStart: buildServiceError('denied'), describe: () => missing })
    const before = given.clock.now()
    expect(await runToEnd(given)).toMatchObject({ state: 'not-started', existsOnServer: false })
    expect(given.clock.now() - before).toBeGreaterThanOrEqual(20_000)
    expect(given.sent).toEqual(['sent', 'refused'])
  })

  test('may still run when the step ends while the retry waits for a slot of the account', async () => {
    const given = createJobHarness({ refusalAfterLostStart: limit, startJob: () => limit, describe: () => missing })
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.advance(10_000)
    given.stop()
    expect(await running).toMatchObject({ state: 'abandoned', existsOnServer: true, failure: { code: 'TIMED_OUT' } })
  })
})

describe('a job of that ID that another step started', () => {
  const yesterdayMs = 86_400_000

  function createHarnessWithOlderJob(behaviour: FakeServiceOptions = {}, overrides: Partial<PlannedJob> = {}) {
    const given = createJobHarness(behaviour)
    const createdAt = given.clock.now() - yesterdayMs
    given.jobs.set(given.job.request.SnapshotJobId, { startedAt: createdAt, createdAt })
    return { ...given, createdAt, job: { ...given.job, ...overrides } }
  }

  test('is collected immediately with job-id, with the age of its files', async () => {
    const given = createHarnessWithOlderJob({}, { canPickUp: true })
    const before = given.clock.now()
    expect(await runToEnd(given)).toMatchObject({ state: 'completed', reusedFrom: given.createdAt })
    expect(given.clock.now() - before).toBeLessThan(1000)
    expect(given.events[0]).toBe('adopted')
  })

  test('is reported as reused however recent it is', async () => {
    const given = createJobHarness()
    const createdAt = given.clock.now() - 1000
    given.jobs.set(given.job.request.SnapshotJobId, { startedAt: createdAt, createdAt })
    const outcome = await runToEnd({ ...given, job: { ...given.job, canPickUp: true } })
    expect(outcome).toMatchObject({ state: 'completed', reusedFrom: createdAt })
  })

  test('is not reused without job-id, and this job gets another ID', async () => {
    const given = createHarnessWithOlderJob()
    expect(await runToEnd(given)).toMatchObject({
      state: 'not-started',
      existsOnServer: false,
      failure: { code: 'JobIdInUse' }
    })
    expect(given.sent).toEqual(['sent', 'refused'])
  })

  test('says how to start a new export if it has failed', async () => {
    const given = createHarnessWithOlderJob({ end: 'FAILED', error: { ErrorType: 'RLS_CHANGED' } }, { canPickUp: true })
    const events: JobEvent[] = []
    const ports = { ...given.ports, onEvent: (event: JobEvent) => void events.push(event) }
    const ended = await given.clock.runUntilSettled(runJob(given.job, given.snapshots, ports))
    expect(events).toContainEqual(expect.objectContaining({ kind: 'started', reusedFrom: given.createdAt }))
    expect(ended).toMatchObject({
      state: 'failed',
      failure: { hint: expect.stringMatching(/Choose another job-id to start a new one\.$/) }
    })
  })

  test('belongs to another user if this user cannot describe it', async () => {
    const given = createJobHarness({ startJob: () => buildServiceError('already-exists', 'ResourceExistsException') })
    expect(await runToEnd(given)).toMatchObject({
      state: 'not-started',
      existsOnServer: false,
      failure: { code: 'ResourceExistsException', message: expect.stringContaining('this user cannot see') }
    })
  })

  test('is distinguished from a job of this step by the clock of the service', async () => {
    // The runner's clock is an hour behind: the older job seems to be of this step.
    const given = createHarnessWithOlderJob({ refusalAfterLostStart: buildServiceError('already-exists') })
    const { createdAt } = given
    const describeJob: typeof given.snapshots.describeJob = async key => ({
      ...(await given.snapshots.describeJob(key)),
      createdAt: createdAt + yesterdayMs + 1000,
      describedAt: given.clock.now() + 3_600_000
    })
    const startJob: typeof given.snapshots.startJob = (_, onUnanswered) => {
      onUnanswered?.()
      return Promise.reject(buildServiceError('already-exists', 'ResourceExistsException'))
    }
    const snapshots = { ...given.snapshots, describeJob, startJob }
    const outcome = given.clock.runUntilSettled(runJob(given.job, snapshots, given.ports))
    expect(await outcome).toMatchObject({ state: 'not-started', failure: { code: 'JobIdInUse' } })
  })

  test('counts as a job of this step if an equal report of the step started it', async () => {
    const given = createJobHarness()
    const both = [given.job, { ...given.job }].map(job => runJob(job, given.snapshots, given.ports))
    const outcomes = await given.clock.runUntilSettled(Promise.all(both))
    expect(outcomes.map(({ state }) => state)).toEqual(['completed', 'completed'])
    expect(outcomes.map(({ reusedFrom }) => reusedFrom)).toEqual([undefined, undefined])
  })
})
