import { describe, expect, test } from '@jest/globals'
import { type ErrorKind, ServiceError } from '../../../src/domain/errors.ts'
import type { JobDescription, Snapshots } from '../../../src/domain/ports/quicksight.ts'
import { findEarlierJob } from '../../../src/snapshot/earlier-attempt.ts'
import { buildJob } from '../../support/builders/planned-job.ts'

const job = buildJob()
const digest = job.request.SnapshotJobId.slice('run-1'.length)
const prefixes = { current: 'run-1', earlier: ['attempt-2', 'attempt-1'] }
const now = Date.parse('2026-11-25T12:00:00Z')
const anHourAgo = now - 3_600_000

type Jobs = Readonly<Record<string, Partial<JobDescription> | ErrorKind>>

/** QuickSight with these jobs, and the IDs it was asked for. */
function createSnapshots(jobs: Jobs) {
  const described: string[] = []
  const unused = () => Promise.reject(new Error('Not called'))
  const snapshots: Snapshots = {
    startJob: unused,
    describeJobResult: unused,
    describeJob: async ({ jobId }) => {
      described.push(jobId)
      const found = jobs[jobId] ?? 'not-found'
      if (typeof found === 'string')
        throw new ServiceError(found, { operation: 'DescribeDashboardSnapshotJob', code: found, kind: found })
      return { status: 'COMPLETED', arn: undefined, createdAt: anHourAgo, requestId: undefined, ...found }
    }
  }
  return { snapshots, described }
}

async function find(jobs: Jobs, planned = job) {
  const { snapshots, described } = createSnapshots(jobs)
  const found = await findEarlierJob(planned, prefixes, snapshots, now)
  return { id: found?.job.request.SnapshotJobId, createdAt: found?.createdAt, described }
}

describe('the job of an earlier attempt is found', () => {
  test.each<[string, Jobs, string]>([
    ['if the last attempt completed it', { [`attempt-2${digest}`]: {} }, `attempt-2${digest}`],
    ['if an attempt before that completed it', { [`attempt-1${digest}`]: {} }, `attempt-1${digest}`],
    ['in the newest of them', { [`attempt-1${digest}`]: {}, [`attempt-2${digest}`]: {} }, `attempt-2${digest}`],
    [
      'if it completed when it was started once more',
      { [`attempt-2${digest}`]: { status: 'FAILED' }, [`attempt-2${digest}-2`]: {} },
      `attempt-2${digest}-2`
    ],
    [
      'if another is of another user',
      { [`attempt-2${digest}`]: 'denied', [`attempt-1${digest}`]: {} },
      `attempt-1${digest}`
    ]
  ])('%s', async (_, jobs, expected) => {
    expect(await find(jobs)).toMatchObject({ id: expected, createdAt: anHourAgo })
  })
})

describe('no job of an earlier attempt is found', () => {
  test.each<[string, Jobs]>([
    ['if there is none', {}],
    ['if it failed', { [`attempt-2${digest}`]: { status: 'FAILED' } }],
    ['if it still runs', { [`attempt-2${digest}`]: { status: 'RUNNING' } }],
    ['if it is older than a day', { [`attempt-2${digest}`]: { createdAt: now - 24 * 3_600_000 } }],
    ['if its age is unknown', { [`attempt-2${digest}`]: { createdAt: undefined } }],
    ['if the request was another', { 'attempt-2-0123456789abcdef0123': {} }]
  ])('%s', async (_, jobs) => {
    expect((await find(jobs)).id).toBeUndefined()
  })

  test('for a job whose ID is not derived, without a call', async () => {
    const own = { ...job, request: { ...job.request, SnapshotJobId: 'mine' }, isUserJobId: true }
    expect(await find({ mine: {} }, own)).toMatchObject({ id: undefined, described: [] })
  })
})

test('an attempt that never started the job costs one call', async () => {
  expect((await find({})).described).toEqual([`attempt-2${digest}`, `attempt-1${digest}`])
})

test('another error is passed on', async () => {
  await expect(find({ [`attempt-2${digest}`]: 'transient' })).rejects.toThrow('transient')
})
