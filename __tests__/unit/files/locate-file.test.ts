import { expect, test } from '@jest/globals'
import { locateFile, locateInBucket } from '../../../src/files/locate-file.ts'
import { buildCompletedOutcome, buildJob, buildPlannedFile, buildReport } from '../../support/builders/files.ts'

const link = 'https://quicksight.example/a?signature'
const outcome = buildCompletedOutcome(buildJob(buildReport(), [buildPlannedFile('PDF'), buildPlannedFile('PDF')]), [
  { s3Uri: 's3://reports/a.pdf' },
  { link }
])

test('a file contains the URI of its object, and never its link', () => {
  const files = outcome.files.map(file => locateFile(outcome, file))
  expect(files.map(({ s3Uri, failure }) => [s3Uri, failure])).toEqual([
    ['s3://reports/a.pdf', undefined],
    [undefined, undefined]
  ])
  expect(files.map(({ jobs: _, ...file }) => JSON.stringify(file)).join()).not.toContain(link)
})

test('a file behind a link fails if it is not downloaded', () => {
  const files = outcome.files.map(file => locateInBucket(outcome, file))
  expect(files.map(({ failure }) => failure?.code)).toEqual([undefined, 'ExpiringLink'])
})

test('a file that failed in its job keeps that failure', () => {
  const [file] = outcome.files
  if (file === undefined) throw new Error('the outcome has no files')
  const failure = { code: 'RLS_CHANGED', message: 'RLS_CHANGED' }
  const failed = { file: file.file, order: 0, failure }
  expect(locateInBucket(outcome, failed)).toMatchObject({ failure })
})
