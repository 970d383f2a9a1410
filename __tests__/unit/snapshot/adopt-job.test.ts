import { describe, expect, test } from '@jest/globals'
import type { JobDescription } from '../../../src/domain/ports/quicksight.ts'
import type { PlannedJob } from '../../../src/domain/snapshot-job.ts'
import { adoptJob } from '../../../src/snapshot/adopt-job.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { buildJob, pdf } from '../../support/builders/planned-job.ts'

const createdAt = Date.UTC(2026, 0, 15, 9, 14)
const exists = buildServiceError('already-exists', 'ResourceExistsException')
const amer = { StringParameters: [{ Name: 'Region', Values: ['AMER'] }] }
const emea = { StringParameters: [{ Name: 'Region', Values: ['EMEA'] }] }

function buildFound(status: string, overrides: Partial<JobDescription> = {}): JobDescription {
  return { status, createdAt, arn: 'arn:job', requestId: 'r-1', ...overrides }
}

function configure(job: PlannedJob, parameters: object): PlannedJob {
  const SnapshotConfiguration = { ...job.request.SnapshotConfiguration, Parameters: parameters }
  return { ...job, request: { ...job.request, SnapshotConfiguration } }
}

/** The job adopted, or the error with which it is not. */
function tryAdopt(job: PlannedJob, found: JobDescription, isOwn = false) {
  try {
    return adoptJob(job, found, exists, isOwn)
  } catch (error) {
    return { error }
  }
}

describe('an existing job of a derived ID', () => {
  test.each(['QUEUED', 'RUNNING', 'COMPLETED', 'FAILED'])('that this step created is adopted: %s', status => {
    const found = buildFound(status)
    expect(tryAdopt(buildJob(), found, true)).toEqual({ found })
  })

  test.each(['QUEUED', 'RUNNING', 'COMPLETED', 'FAILED'])('that another step created is not reused: %s', status => {
    expect(tryAdopt(buildJob(), buildFound(status))).toMatchObject({ error: { code: 'JobIdInUse' } })
  })

  test.each(['RUNNING', 'COMPLETED'])('of job-id is picked up with its time: %s', status => {
    const found = buildFound(status)
    expect(tryAdopt(buildJob(undefined, { canPickUp: true }), found)).toEqual({ found, reusedFrom: createdAt })
  })

  test('of job-id whose time is not reported is picked up with a warning', () => {
    const found = buildFound('COMPLETED', { createdAt: undefined })
    expect(tryAdopt(buildJob(undefined, { canPickUp: true }), found)).toEqual({
      found,
      warning: expect.stringContaining('does not report when')
    })
  })
})

describe('an existing job of the SnapshotJobId of the request', () => {
  const job = buildJob(undefined, { isUserJobId: true })
  const reported = job.request.SnapshotConfiguration
  const configuration = reported as never

  test.each(['QUEUED', 'RUNNING'])('is reused while it is %s', status => {
    const found = buildFound(status, { configuration })
    expect(tryAdopt(job, found)).toEqual({ found, reusedFrom: createdAt })
  })

  test.each(['COMPLETED', 'FAILED'])('is rejected once it is %s, however recent it is', status => {
    expect(tryAdopt(job, buildFound(status, { configuration }))).toMatchObject({
      error: {
        code: 'ResourceExistsException',
        message: expect.stringContaining(`taken by a job of 2026-01-15T09:14:00.000Z, which is ${status}`),
        hint: expect.stringContaining(`set job-id: ${job.request.SnapshotJobId}`)
      }
    })
  })

  test.each(['COMPLETED', 'FAILED'])('is adopted when this step created it: %s', status => {
    const found = buildFound(status, { configuration })
    expect(tryAdopt(job, found, true)).toEqual({ found })
  })

  test('is picked up once it has ended if job-id is that ID', () => {
    const found = buildFound('COMPLETED', { configuration })
    expect(tryAdopt({ ...job, canPickUp: true }, found)).toEqual({ found, reusedFrom: createdAt })
  })

  const otherSheet = { FileGroups: buildJob([pdf('costs')]).request.SnapshotConfiguration.FileGroups }
  test.each<[string, PlannedJob, object]>([
    ['another sheet', job, otherSheet],
    ['other parameters', configure(job, emea), { ...reported, Parameters: amer }],
    ['parameters, and this one without', job, { ...reported, Parameters: amer }],
    ['another sheet, though job-id is its ID', { ...job, canPickUp: true }, otherSheet],
    [
      'other parameters, though job-id is its ID',
      { ...configure(job, emea), canPickUp: true },
      { ...reported, Parameters: amer }
    ]
  ])('is rejected if it was started for %s', (_, planned, other) => {
    expect(tryAdopt(planned, buildFound('RUNNING', { configuration: other as never }))).toMatchObject({
      error: { message: expect.stringContaining('started for other files or with other parameters') }
    })
  })

  test('is rejected if the service does not report its parameters, and some are set', () => {
    expect(tryAdopt(configure(job, emea), buildFound('RUNNING', { configuration }))).toMatchObject({
      error: { message: expect.stringContaining('does not report with which parameters') }
    })
  })

  test('is picked up by job-id with a warning if the service does not report its parameters', () => {
    const planned = { ...configure(job, emea), canPickUp: true }
    expect(tryAdopt(planned, buildFound('COMPLETED', { configuration }))).toMatchObject({
      reusedFrom: createdAt,
      warning: expect.stringContaining('does not report the parameters')
    })
  })
})
