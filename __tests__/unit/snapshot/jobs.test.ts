import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { experience } from '../../../src/snapshot/experience.ts'
import { freshLink, type JobEvent, type JobPorts, runJob } from '../../../src/snapshot/jobs.ts'
import { slots } from '../../../src/snapshot/slots.ts'
import { keptLog, refused, rejection } from '../stage.ts'
import { virtualClock } from '../virtual-clock.ts'
import { aJob, csv, pdf } from './planned.ts'
import { type Behaviour, service } from './service.ts'

const timeOver = new ActionError('The step’s time is over', { code: 'TIMED_OUT' })

/** A job, the service it runs on, and what it takes to run it there. */
function stage(behaviour: Behaviour = {}, places = 12) {
  const clock = virtualClock()
  const stop = new AbortController()
  const enough = new AbortController()
  const events: string[] = []
  const job = aJob([pdf('a'), csv('a', 'v')])
  const ports: JobPorts = {
    clock,
    signal: stop.signal,
    enough: enough.signal,
    slots: slots(places, { clock, log: keptLog(), signal: stop.signal }),
    experience: experience(),
    tell: (event: JobEvent) =>
      void events.push(event.kind === 'state' ? event.status : event.adopted ? 'taken over' : 'started'),
    stepStartedAt: clock.now()
  }
  return { clock, job, ports, events, enough, stop: () => stop.abort(timeOver), ...service(clock, job, behaviour) }
}

type Stage = ReturnType<typeof stage>
const run = ({ clock, job, snapshots, ports }: Stage) => clock.until(runJob(job, snapshots, ports))

describe('a job that runs to its end', () => {
  test('is told of, and comes with its files and times', async () => {
    const given = stage()
    const begin = given.clock.now()
    const outcome = await run(given)
    expect(outcome).toMatchObject({
      state: 'completed',
      exists: true,
      arn: `arn:${given.job.request.SnapshotJobId}`,
      files: [
        { order: 0, at: { link: expect.stringContaining('quicksight.example/0') } },
        { order: 1, at: { link: expect.stringContaining('quicksight.example/1') } }
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
    const given = stage()
    await run(given)
    const next = given.ports.experience.watch('sales').next(60_000)
    expect(next).toMatchObject({ due: true })
    expect(next.afterMs).toBeLessThan(4000)
  })

  test('gives its place to the next one before its result is fetched', async () => {
    const given = stage({ result: tries => (tries === 1 ? refused('unfinished') : undefined) }, 1)
    const first = runJob(given.job, given.snapshots, given.ports)
    let taken = false
    const second = given.ports.slots.take(given.ports.signal).then(() => {
      taken = true
    })
    while (!given.calls.includes('result')) await given.clock.pass(100)
    expect(taken).toBe(true)
    await given.clock.until(Promise.all([first, second]))
  })

  test('whose result lags behind its status is asked for it until it is there', async () => {
    const given = stage({ result: tries => (tries <= 5 ? refused('unfinished') : undefined) })
    expect(await run(given)).toMatchObject({ state: 'completed' })
    expect(given.calls.filter(call => call === 'result')).toHaveLength(6)
  })

  test('whose result never comes has failed all the same', async () => {
    const given = stage({ result: () => refused('unfinished', 'PreconditionNotMetException') })
    expect(await run(given)).toMatchObject({
      state: 'failed',
      exists: true,
      failure: { code: 'PreconditionNotMetException' }
    })
    expect(given.calls.filter(call => call === 'result')).toHaveLength(21)
  })

  test('whose user may not see the result', async () => {
    const given = stage({ result: () => refused('denied') })
    expect(await run(given)).toMatchObject({
      state: 'failed',
      exists: true,
      failure: { code: 'AccessDeniedException', requestId: 'req-refused' }
    })
  })
})

describe('a job that FAILED', () => {
  test('tells its reason from the result', async () => {
    const error = { ErrorType: 'DASHBOARD_ACCESS_DENIED', ErrorMessage: 'no access' }
    const outcome = await run(stage({ end: 'FAILED', error }))
    expect(outcome).toMatchObject({
      state: 'failed',
      exists: true,
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
    expect(await run(stage({ end: 'FAILED' }))).toMatchObject({
      state: 'failed',
      failure: { code: 'FAILED', message: 'The job FAILED, and its result gives no reason.' }
    })
  })

  test('whose reason cannot be read', async () => {
    expect(await run(stage({ end: 'FAILED', result: () => refused('denied') }))).toMatchObject({
      state: 'failed',
      failure: {
        code: 'FAILED',
        message: expect.stringMatching(/^The job FAILED; its reason could not be read: .*no$/)
      }
    })
  })
})

describe('a job that is not started', () => {
  test.each(['denied', 'invalid', 'missing', 'other'] as const)('a refusal that is %s is asked once', async refusal => {
    const given = stage({ start: () => refused(refusal, 'SomeException') })
    expect(await run(given)).toEqual({
      job: given.job,
      state: 'refused',
      exists: false,
      failure: { code: 'SomeException', message: expect.stringContaining('SomeException'), requestId: 'req-refused' },
      files: [],
      times: {},
      requestIds: []
    })
    expect(given.calls).toEqual(['start'])
    expect(given.events).toEqual([])
  })

  test('the place it held is free again', async () => {
    const given = stage({ start: () => refused('denied') }, 1)
    await run(given)
    await given.ports.slots.take(given.ports.signal)
  })

  test('a start that never came through may have made a job all the same', async () => {
    const given = stage({ start: () => refused('transient', 'TimeoutError') })
    expect(await run(given)).toMatchObject({ state: 'abandoned', exists: true, failure: { code: 'TimeoutError' } })
  })

  test('an account that is full is waited for', async () => {
    const given = stage({ start: tries => (tries <= 4 ? refused('limit', 'LimitExceededException') : undefined) })
    expect(await run(given)).toMatchObject({ state: 'completed' })
    expect(given.calls.slice(0, 6)).toEqual([...Array(5).fill('start'), 'describe'])
  })
})

describe('a job of that ID exists', () => {
  test('our own, of which the answer was lost: it is taken over', async () => {
    const given = stage()
    given.jobs.set(given.job.request.SnapshotJobId, { startedAt: given.clock.now(), createdAt: given.clock.now() })
    expect(await run(given)).toMatchObject({
      state: 'completed',
      exists: true,
      requestIds: expect.arrayContaining(['r-describe'])
    })
    expect(given.events[0]).toBe('taken over')
    expect(given.calls.filter(call => call === 'start')).toHaveLength(1)
  })

  test('one that has ended is collected at once', async () => {
    const given = stage()
    const longAgo = given.clock.now() - 600_000
    given.jobs.set(given.job.request.SnapshotJobId, { startedAt: longAgo, createdAt: longAgo })
    const before = given.clock.now()
    expect(await run(given)).toMatchObject({ state: 'completed' })
    expect(given.clock.now() - before).toBeLessThan(1000)
  })

  test('one that is not ours to see: there is none of ours', async () => {
    const given = stage({ start: () => refused('exists', 'ResourceExistsException') })
    expect(await run(given)).toMatchObject({
      state: 'refused',
      exists: false,
      failure: { code: 'ResourceExistsException', message: expect.stringContaining('not this user') }
    })
  })
})

describe('the end of the step', () => {
  test('before there is a place: the job was never started', async () => {
    const given = stage({}, 0)
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(1000)
    given.stop()
    expect(await running).toMatchObject({ state: 'refused', exists: false, failure: { code: 'TIMED_OUT' } })
    expect(given.calls).toEqual([])
  })

  test('while the account is full: there is no job', async () => {
    const given = stage({ start: () => refused('limit', 'LimitExceededException') })
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(30_000)
    given.stop()
    expect(await running).toMatchObject({ state: 'refused', exists: false })
  })

  test('while the answer to the start is awaited: a job may run', async () => {
    const given = stage()
    // What every call does when the step ends under it.
    const start = () =>
      new Promise<never>((_, reject) => given.ports.signal.addEventListener('abort', () => reject(timeOver)))
    const running = runJob(given.job, { ...given.snapshots, start }, given.ports)
    await given.clock.pass(1000)
    given.stop()
    expect(await running).toMatchObject({ state: 'abandoned', exists: true, failure: { code: 'TIMED_OUT' } })
  })

  test('while it runs: it is left behind', async () => {
    const given = stage()
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(30_000)
    given.stop()
    const outcome = await running
    expect(outcome).toMatchObject({ state: 'abandoned', exists: true, failure: { code: 'TIMED_OUT' }, files: [] })
    expect(outcome.times).toMatchObject({ startedAt: expect.any(Number), runningAt: expect.any(Number) })
    expect(outcome.times).not.toHaveProperty('endedAt')
  })

  test('while the reason of a failure is asked for', async () => {
    const given = stage({ end: 'FAILED', result: () => refused('unfinished') })
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(75_000)
    given.stop()
    expect(await running).toMatchObject({ state: 'abandoned', exists: true, failure: { code: 'TIMED_OUT' } })
  })
})

describe('wait: false', () => {
  test('started is enough', async () => {
    const given = stage()
    const running = runJob(given.job, given.snapshots, given.ports)
    await given.clock.pass(2000)
    given.enough.abort()
    expect(await running).toMatchObject({ state: 'started', exists: true, arn: expect.any(String), files: [] })
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
    expect(await freshLink(given.job, 1, given.snapshots)).toBe('https://quicksight.example/1?signature=2')
  })

  test('of a file that the result no longer mentions there is none', async () => {
    const given = stage()
    await run(given)
    expect(await rejection(freshLink(given.job, 7, given.snapshots))).toMatchObject({ code: 'MissingResult' })
  })

  test('of a file in a bucket there is no link', async () => {
    const given = stage()
    const result = async () => ({
      result: { RegisteredUsers: [{ FileGroups: [{ S3Results: [{ S3Uri: 's3://b/k' }] }] }] },
      error: undefined,
      requestId: undefined
    })
    expect(await freshLink(given.job, 0, { ...given.snapshots, result })).toBeUndefined()
  })
})

test('a fault while following is the job’s own failure, not the end of the others', async () => {
  const given = stage()
  const describe = () => Promise.reject(new Error('a fault'))
  const snapshots = { ...given.snapshots, describe }
  expect(await given.clock.until(runJob(given.job, snapshots, given.ports))).toMatchObject({
    state: 'failed',
    exists: true,
    failure: { code: 'UnexpectedError', message: 'a fault' }
  })
})
