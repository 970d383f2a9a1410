import { describe, expect, test } from '@jest/globals'
import type { FileOutcome, JobOutcome } from '../../../src/domain/snapshot-job.ts'
import { canSucceedOnSecondAttempt, chooseAttempt, planSecondAttempt } from '../../../src/snapshot/second-attempt.ts'
import { buildJob, csv } from '../../support/builders/planned-job.ts'

const job = buildJob()

function buildOutcome(over: Partial<JobOutcome>): JobOutcome {
  return { job, state: 'completed', existsOnServer: true, files: [], times: {}, requestIds: [], ...over }
}

const failed = (code: string) => buildOutcome({ state: 'failed', failure: { code, message: code } })
const delivered: FileOutcome = { file: csv('a', 'b'), order: 0, location: { s3Uri: 's3://bucket/key' } }
const failedFile = (code: string): FileOutcome => ({ file: csv('a', 'c'), order: 1, failure: { code, message: code } })

describe('a second attempt is made', () => {
  test.each(['INTERNAL_FAILURE', 'INTERNAL_SERVICE_ERROR', 'RLS_CHANGED', 'CLS_CHANGED'])(
    'after a job that failed with %s',
    code => {
      expect(canSucceedOnSecondAttempt(failed(code))).toBe(true)
    }
  )

  test('after a completed job in which one file failed with RLS_CHANGED', () => {
    expect(canSucceedOnSecondAttempt(buildOutcome({ files: [delivered, failedFile('RLS_CHANGED')] }))).toBe(true)
  })
})

describe('a second attempt is not made', () => {
  test.each(['DASHBOARD_ACCESS_DENIED', 'CAPABILITY_RESTRICTED', 'DATASET_DELETED', 'FAILED', 'RLS_CHANGED_TWICE'])(
    'after a job that failed with %s',
    code => {
      expect(canSucceedOnSecondAttempt(failed(code))).toBe(false)
    }
  )

  test.each<[string, JobOutcome]>([
    ['a job whose files are there', buildOutcome({ files: [delivered] })],
    ['a job that was not started', { ...failed('INTERNAL_FAILURE'), state: 'not-started' }],
    ['a job that may still run', { ...failed('INTERNAL_FAILURE'), state: 'abandoned' }],
    ['a job with an ID of the user', { ...failed('INTERNAL_FAILURE'), job: { ...job, isUserJobId: true } }],
    ['the second attempt', { ...failed('INTERNAL_FAILURE'), job: planSecondAttempt(job) }]
  ])('after %s', (_, outcome) => {
    expect(canSucceedOnSecondAttempt(outcome)).toBe(false)
  })
})

test('the second attempt has another ID and otherwise the same request', () => {
  const second = planSecondAttempt(job)
  expect(second).toEqual({ ...job, request: { ...job.request, SnapshotJobId: `${job.request.SnapshotJobId}-2` } })
})

test('the ID of the second attempt is not longer than the API allows', () => {
  const long = { ...job, request: { ...job.request, SnapshotJobId: 'x'.repeat(512) } }
  expect(planSecondAttempt(long).request.SnapshotJobId).toHaveLength(512)
})

test('the second attempt counts unless only the first delivered files', () => {
  const [none, one, both] = [[failedFile('X')], [delivered, failedFile('X')], [delivered, delivered]].map(files =>
    buildOutcome({ files })
  )
  if (none === undefined || one === undefined || both === undefined) throw new Error('Three outcomes')
  expect(chooseAttempt(one, both)).toBe(both)
  expect(chooseAttempt(one, none)).toBe(one)
  expect(chooseAttempt(none, failed('RLS_CHANGED'))).toEqual(failed('RLS_CHANGED'))
})
