import { describe, expect, test } from '@jest/globals'
import type { JobDescription, Snapshots } from '../../../src/domain/ports.ts'
import { adopt } from '../../../src/snapshot/adopt-job.ts'
import { aJob, pdf } from '../../support/builders/planned-job.ts'
import { buildServiceError, catchError } from '../stage.ts'

const stepStartedAt = Date.UTC(2026, 0, 15, 9, 30)
const minute = 60_000
const exists = buildServiceError('already-exists', 'ResourceExistsException')

function snapshotsThat(describeJob: Snapshots['describeJob']): Snapshots {
  const unasked = () => Promise.reject(new Error('not to be asked'))
  return { describeJob, startJob: unasked, describeJobResult: unasked }
}

function found(status: string, createdAt: number | undefined): JobDescription {
  return { status, createdAt, arn: 'arn:job', requestId: 'r-1' }
}

describe('a job of this ID that is there', () => {
  test.each<[string, boolean, string, number | undefined, 'taken over' | 'refused']>([
    ['derived from the content, running', false, 'RUNNING', stepStartedAt, 'taken over'],
    ['derived from the content, ended yesterday', false, 'COMPLETED', stepStartedAt - 1440 * minute, 'taken over'],
    ['derived from the content, failed', false, 'FAILED', stepStartedAt - 1440 * minute, 'taken over'],
    ['chosen by the user, running', true, 'RUNNING', stepStartedAt - 60 * minute, 'taken over'],
    ['chosen by the user, queued', true, 'QUEUED', stepStartedAt - 60 * minute, 'taken over'],
    ['chosen by the user, ended since the step began', true, 'COMPLETED', stepStartedAt + minute, 'taken over'],
    ['chosen by the user, within what clocks differ', true, 'COMPLETED', stepStartedAt - 14 * minute, 'taken over'],
    ['chosen by the user, of a time not told', true, 'COMPLETED', undefined, 'taken over'],
    ['chosen by the user, ended before the step', true, 'COMPLETED', stepStartedAt - 16 * minute, 'refused'],
    ['chosen by the user, failed before the step', true, 'FAILED', stepStartedAt - 16 * minute, 'refused']
  ])('%s', async (_, isUserJobId, status, createdAt, end) => {
    const job = aJob(undefined, { isUserJobId })
    const there = found(status, createdAt)
    const adopted = adopt(
      job,
      snapshotsThat(async () => there),
      exists,
      stepStartedAt
    )
    if (end === 'taken over') expect(await adopted).toBe(there)
    else {
      expect(await catchError(adopted)).toMatchObject({
        code: 'ResourceExistsException',
        message: expect.stringContaining(`taken by a job of 2026-01-15T09:14:00.000Z, which is ${status}`),
        hint: expect.stringContaining(`set job-id: ${job.request.SnapshotJobId}`)
      })
    }
  })

  const other = { FileGroups: aJob([pdf('costs')]).request.SnapshotConfiguration.FileGroups }
  const amer = { StringParameters: [{ Name: 'Region', Values: ['AMER'] }] }
  test.each<[string, boolean, unknown, 'taken over' | 'refused']>([
    ['asked for the same', true, aJob().request.SnapshotConfiguration, 'taken over'],
    ['that does not say what it was asked for', true, undefined, 'taken over'],
    ['asked for another sheet', true, other, 'refused'],
    ['asked for with other parameters', true, { ...aJob().request.SnapshotConfiguration, Parameters: amer }, 'refused'],
    ['whose derived ID speaks for its content', false, other, 'taken over']
  ])('one %s', async (_, isUserJobId, configuration, end) => {
    const there = { ...found('RUNNING', stepStartedAt), configuration: configuration as never }
    const snapshots = snapshotsThat(async () => there)
    const adopted = adopt(aJob(undefined, { isUserJobId }), snapshots, exists, stepStartedAt)
    if (end === 'taken over') expect(await adopted).toBe(there)
    else expect(await catchError(adopted)).toMatchObject({ message: expect.stringContaining('asked for other files') })
  })

  test('is asked for by its key', async () => {
    const job = aJob()
    const keys: unknown[] = []
    const describeJob = async (key: unknown) => {
      keys.push(key)
      return found('RUNNING', stepStartedAt)
    }
    await adopt(job, snapshotsThat(describeJob), exists, stepStartedAt)
    expect(keys).toEqual([{ accountId: '111122223333', dashboardId: 'sales', jobId: job.request.SnapshotJobId }])
  })
})

describe('a job of this ID that cannot be seen', () => {
  test.each(['denied', 'not-found'] as const)('%s: another user’s', async refusal => {
    const job = aJob()
    const snapshots = snapshotsThat(() => Promise.reject(buildServiceError(refusal)))
    expect(await catchError(adopt(job, snapshots, exists, stepStartedAt))).toMatchObject({
      code: 'ResourceExistsException',
      hint: expect.stringContaining('Choose another job-id')
    })
  })

  test('any other trouble is told as it is', async () => {
    const trouble = buildServiceError('throttled', 'ThrottlingException')
    const snapshots = snapshotsThat(() => Promise.reject(trouble))
    expect(await catchError(adopt(aJob(), snapshots, exists, stepStartedAt))).toBe(trouble)
  })
})
