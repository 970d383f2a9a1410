import { expect, test } from '@jest/globals'
import { ServiceError } from '../../../src/domain/errors.ts'
import { limits } from '../../../src/domain/limits.ts'
import type { Snapshots } from '../../../src/domain/ports/quicksight.ts'
import { createRateLimiter, type Priority, type RateLimiter } from '../../../src/lib/rate-limiter.ts'
import { createJobDurations } from '../../../src/snapshot/job-durations.ts'
import { createJobSlots } from '../../../src/snapshot/job-slots.ts'
import { runJob } from '../../../src/snapshot/run-job.ts'
import { buildJob, pdf } from '../../support/builders/planned-job.ts'
import { createVirtualClock, type VirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

const places = 12
const roundTripMs = 40
const never = new AbortController().signal

interface Times {
  readonly startedAt: number
  readonly endsAt: number
}

/** A service that runs twelve jobs of one length at once, at the other end of a network; keeps when each request came. */
function account(clock: VirtualClock, budget: RateLimiter, jobMs: number) {
  const jobs = new Map<string, Times>()
  const cameAt: number[] = []
  const ask = async <T>(urgency: Priority, answer: (now: number) => T): Promise<T> => {
    const answered = await budget.acquire(urgency, never)
    await clock.sleep(roundTripMs / 2)
    cameAt.push(clock.now())
    try {
      return answer(clock.now())
    } finally {
      await clock.sleep(roundTripMs / 2)
      answered()
    }
  }
  const snapshots: Snapshots = {
    startJob: ({ SnapshotJobId }) =>
      ask('start', now => {
        const running = [...jobs.values()].filter(({ endsAt }) => endsAt > now)
        if (running.length >= places) throw new ServiceError('Full', { operation: '', code: 'Full', kind: 'job-limit' })
        jobs.set(SnapshotJobId, { startedAt: now, endsAt: now + jobMs })
        return { arn: SnapshotJobId, requestId: undefined }
      }),
    describeJob: ({ jobId }, due = false) =>
      ask(due ? 'expected-end' : 'poll', now => ({
        status: now >= (jobs.get(jobId)?.endsAt ?? Number.NaN) ? 'COMPLETED' : 'RUNNING',
        arn: jobId,
        createdAt: undefined,
        requestId: undefined
      })),
    describeJobResult: () => ask('result', () => ({ result: undefined, error: undefined, requestId: undefined }))
  }
  return { snapshots, jobs, cameAt }
}

/** The same numbers between 0 and 1 each time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function sameLuck(): () => number {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Runs so many jobs through one budget and twelve slots, until all results are there. */
async function exported(count: number, jobMs: number, dashboards: number) {
  const clock = createVirtualClock()
  const { snapshots, jobs, cameAt } = account(clock, createRateLimiter(clock, limits.requestsPerSecond), jobMs)
  const ports = {
    clock,
    signal: never,
    allStarted: never,
    slots: createJobSlots(places, { clock, log: createRecordingLog(), signal: never }),
    durations: createJobDurations(sameLuck()),
    onEvent: () => {},
    stepStartedAt: clock.now(),
    sentJobs: new Map()
  }
  const planned = Array.from({ length: count }, (_, i) => {
    const job = buildJob([pdf('a')])
    const request = { ...job.request, SnapshotJobId: `job-${i}`, DashboardId: `dashboard-${i % dashboards}` }
    return { ...job, request }
  })
  const outcomes = await clock.runUntilSettled(Promise.all(planned.map(job => runJob(job, snapshots, ports))))
  const times = [...jobs.values()]
  const makespanMs =
    Math.max(...times.map(({ endsAt }) => endsAt)) - Math.min(...times.map(({ startedAt }) => startedAt))
  return { outcomes, makespanMs, cameAt }
}

test.each([
  ['of one dashboard', 100, 10_000, 1, 800],
  ['of as many dashboards', 100, 10_000, 100, 800],
  ['of a minute', 100, 60_000, 5, 2000],
  ['of one dashboard', 500, 10_000, 1, 3800]
])(
  'jobs %s, %d of %d ms, take the ideal time with at most ten requests per second',
  async (_, count, jobMs, dashboards, maxCalls) => {
    const { outcomes, makespanMs, cameAt } = await exported(count, jobMs, dashboards)
    expect(outcomes.map(({ state }) => state)).toEqual(Array(count).fill('completed'))
    expect(makespanMs / (Math.ceil(count / places) * jobMs)).toBeLessThan(1.05)
    expect(cameAt.length).toBeLessThanOrEqual(maxCalls)
    // No eleven within a second.
    const spansMs = cameAt.slice(10).map((at, i) => at - (cameAt[i] ?? Number.NaN))
    expect(Math.min(...spansMs)).toBeGreaterThanOrEqual(1000)
  }
)
