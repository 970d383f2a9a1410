import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/domain/errors.ts'
import { serviceErrorWithHint } from '../../../support/fakes/catalog.ts'
import { check, stepWithReport } from './check-harness.ts'

describe('the check of destinations', () => {
  const destination = { bucket: 'reports', prefix: 'x', prefixTemplate: 'x' }
  const files = { placeholders: {}, mergePdf: false }
  const objects = (getBucketRegion: (bucket: string) => Promise<string>) => ({
    objects: async () => ({ getBucketRegion, read: () => Promise.reject(new Error('Not called')) })
  })

  test('fails for a bucket in another region', async () => {
    const { lineOf, failure, lines } = await check({
      step: stepWithReport({ destination }),
      ports: objects(async () => 'us-west-2')
    })
    expect(lineOf('Bucket reports')).toMatchObject({
      result: 'failed',
      told: expect.stringContaining(
        'The bucket is in us-west-2, but QuickSight only writes to buckets in aws-region, eu-central-1'
      ),
      mend: expect.stringContaining('set upload-to')
    })
    expect(lines.map(({ what }) => what)).not.toContain('Write access of QuickSight to reports')
    expect(failure).toContain('- Bucket reports: The bucket is in us-west-2')
  })

  test('fails for a bucket that does not exist', async () => {
    const refusal = serviceErrorWithHint('HeadBucket', 'NotFound', 'NotFound', 'invalid')
    const { lineOf } = await check({
      step: stepWithReport({ destination }),
      ports: objects(() => Promise.reject(refusal))
    })
    expect(lineOf('Bucket reports').mend).toContain('Check the spelling')
  })

  test('does not fail for a bucket whose region cannot be read', async () => {
    const refusal = serviceErrorWithHint('HeadBucket', 'Unknown', 'UnknownError')
    const step = stepWithReport({ destination, files: { ...files, uploadTo: { bucket: 'archive', prefix: '' } } })
    const { lineOf, failure } = await check({ step, ports: objects(() => Promise.reject(refusal)) })
    for (const bucket of ['Bucket reports', 'Bucket archive'])
      expect(lineOf(bucket)).toMatchObject({
        result: 'skipped',
        told: expect.stringMatching(
          /Could not determine the region of the bucket: .*s3:ListBucket.* does not exist \(request ID r-1\)$/
        )
      })
    expect(lineOf('Bucket reports').told).not.toContain('UnknownError')
    expect(failure).toBeUndefined()
  })

  test('accepts any region for upload-to', async () => {
    const step = stepWithReport({ files: { ...files, uploadTo: { bucket: 'archive', prefix: '' } } })
    const { lineOf } = await check({ step, ports: objects(async () => 'us-west-2') })
    expect(lineOf('Bucket archive for upload-to')).toMatchObject({
      result: 'passed',
      told: expect.stringContaining('in us-west-2')
    })
  })

  test('fails for a release that does not exist', async () => {
    const step = stepWithReport({ files: { ...files, releaseTag: 'v1', githubToken: 'ghs_token' } })
    const missing = new ActionError('GetReleaseByTag: not found', {
      code: 'ReleaseNotFound',
      hint: 'Check release-tag.'
    })
    const ports = { releases: async () => ({ find: () => Promise.reject(missing) }) }
    const { lineOf } = await check({ step, ports })
    expect(lineOf('Release v1')).toMatchObject({ result: 'failed', mend: 'Check release-tag.' })
  })

  test('fails for a release without a token', async () => {
    const { lineOf, calls } = await check({ step: stepWithReport({ files: { ...files, releaseTag: 'v1' } }) })
    expect(lineOf('Release v1').told).toContain('github-token is empty')
    expect(calls).not.toContain('GetReleaseByTag v1')
  })
})
