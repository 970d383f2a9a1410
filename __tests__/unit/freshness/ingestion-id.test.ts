import { expect, test } from '@jest/globals'
import { createIngestionId, findFreeIngestionId, isOwnIngestion } from '../../../src/freshness/ingestion-id.ts'
import { buildIngestion, formatDatasetArn } from './samples.ts'

test('the ID of an ingestion is the same for the same step and dataset, and for no other', () => {
  expect(createIngestionId('run', formatDatasetArn('a'))).toBe(createIngestionId('run', formatDatasetArn('a')))
  const others = [createIngestionId('run', formatDatasetArn('b')), createIngestionId('other', formatDatasetArn('a'))]
  expect(new Set([createIngestionId('run', formatDatasetArn('a')), ...others]).size).toBe(3)
})

test('the ID of an ingestion has at most 128 letters, digits, - and _, however long the prefix is', () => {
  expect(createIngestionId('x'.repeat(400), formatDatasetArn('a'), 99)).toMatch(/^[\w-]{1,128}$/)
})

test('an ID that is in use is followed by the next one, and each is recognized as one of the step', () => {
  const arn = formatDatasetArn('a')
  const first = createIngestionId('run', arn)
  const taken = [buildIngestion(1, 'FAILED', { id: first }), buildIngestion(2, 'FAILED', { id: `${first}-2` })]
  expect(findFreeIngestionId('run', arn, taken)).toBe(`${first}-3`)
  expect(taken.every(each => isOwnIngestion('run', arn, each))).toBe(true)
  expect(isOwnIngestion('run', arn, buildIngestion(1))).toBe(false)
})
