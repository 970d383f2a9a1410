import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { type ErrorKind, ServiceError } from '../../../../src/domain/errors.ts'
import { check, stepWithReport } from './check-harness.ts'

const uri = 's3://reports/latest/manifest.json'
const step = (compareWith: string) => stepWithReport({ files: { placeholders: {}, mergePdf: false, compareWith } })

/** S3 that answers with an object, or with this error. */
function createObjects(answer?: ErrorKind) {
  const body = Readable.from(['{}'])
  const read = async () => {
    if (answer === undefined) return { body, offset: 0 }
    throw new ServiceError('S3 refused', { operation: 'GetObject', code: answer, kind: answer })
  }
  return { body, ports: { objects: async () => ({ getBucketRegion: async () => 'eu-central-1', read }) } }
}

test.each<[ErrorKind | undefined, string, string]>([
  [undefined, 'passed', 'can be read'],
  ['not-found', 'passed', 'does not exist yet: every file will count as added'],
  ['denied', 'skipped', 'Access denied: it does not exist, or the base role needs s3:GetObject'],
  ['invalid', 'failed', 'S3 refused']
])('an earlier manifest for which S3 returns %s is %s', async (answer, result, text) => {
  const { ports, body } = createObjects(answer)
  const { findLine } = await check({ step: step(uri), ports })
  expect(findLine(`compare-with "${uri}"`)).toMatchObject({ result, text: expect.stringContaining(text) })
  if (answer === undefined) expect(body.destroyed).toBe(true)
})

test('an earlier manifest in the workspace is not checked, because a later step can create it', async () => {
  const { lines } = await check({ step: step('previous/manifest.json'), ports: createObjects().ports })
  expect(lines.map(({ what }) => what).filter(what => what.startsWith('compare-with'))).toEqual([])
})
