import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { type ErrorKind, ServiceError } from '../../../../src/domain/errors.ts'
import { check, stepWithReport } from './check-harness.ts'

const uploadTo = { bucket: 'reports', prefix: 'archive/2026-11-25' }

/** Checks an archive in a bucket that answers with an object, or with this error. */
async function checkArchive(files: { uploadTo?: typeof uploadTo; archive?: { top: string } }, answer?: ErrorKind) {
  const read: string[] = []
  const objects = {
    getBucketRegion: async () => 'eu-central-1',
    read: async (s3Uri: string) => {
      read.push(s3Uri)
      if (answer === undefined) return { body: Readable.from(['{}']), offset: 0 }
      throw new ServiceError('S3 refused', { operation: 'GetObject', code: answer, kind: answer })
    }
  }
  const step = stepWithReport({ files: { placeholders: {}, mergePdf: false, ...files } })
  return { ...(await check({ step, ports: { objects: async () => objects } })), read }
}

test.each<[ErrorKind | undefined, string, string]>([
  [undefined, 'passed', 'can be read'],
  ['not-found', 'passed', 'does not exist yet: an export will create it'],
  ['denied', 'skipped', 'Access denied: it does not exist, or the base role needs s3:GetObject'],
  ['invalid', 'failed', 'S3 refused']
])('an index that S3 answers with %s is %s', async (answer, result, text) => {
  const { findLine } = await checkArchive({ uploadTo, archive: { top: 'archive' } }, answer)
  const line = findLine('archive-index "s3://reports/archive/index.json"')
  expect(line).toMatchObject({ result, text: expect.stringContaining(text) })
})

test('the index of an archive at the top of the bucket has no folder', async () => {
  const { read } = await checkArchive({ uploadTo, archive: { top: '' } })
  expect(read).toEqual(['s3://reports/index.json'])
})

test.each([
  ['without archive-index', { uploadTo }],
  ['with an archive in a folder', { archive: { top: 'site' } }]
])('no index is read %s', async (_, files) => {
  expect((await checkArchive(files)).read).toEqual([])
})
