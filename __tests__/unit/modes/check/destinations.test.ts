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
    const { findLine, failure, lines } = await check({
      step: stepWithReport({ destination }),
      ports: objects(async () => 'us-west-2')
    })
    expect(findLine('Bucket reports')).toMatchObject({
      result: 'failed',
      text: expect.stringContaining(
        'The bucket is in us-west-2, but QuickSight only writes to buckets in aws-region, eu-central-1'
      ),
      fix: expect.stringContaining('set upload-to')
    })
    expect(lines.map(({ what }) => what)).not.toContain('Write access of QuickSight to reports')
    expect(failure).toContain('- Bucket reports: The bucket is in us-west-2')
  })

  test('fails for a bucket that does not exist', async () => {
    const refusal = serviceErrorWithHint('HeadBucket', 'NotFound', 'NotFound', 'invalid')
    const { findLine } = await check({
      step: stepWithReport({ destination }),
      ports: objects(() => Promise.reject(refusal))
    })
    expect(findLine('Bucket reports').fix).toContain('Check the spelling')
  })

  test('does not fail for a bucket whose region cannot be read', async () => {
    const refusal = serviceErrorWithHint('HeadBucket', 'Unknown', 'UnknownError')
    const step = stepWithReport({ destination, files: { ...files, uploadTo: { bucket: 'archive', prefix: '' } } })
    const { findLine, failure } = await check({ step, ports: objects(() => Promise.reject(refusal)) })
    for (const bucket of ['Bucket reports', 'Bucket archive'])
      expect(findLine(bucket)).toMatchObject({
        result: 'skipped',
        text: expect.stringMatching(
          /Could not determine the region of the bucket: .*s3:ListBucket.* does not exist \(request ID r-1\)$/
        )
      })
    expect(findLine('Bucket reports').text).not.toContain('UnknownError')
    expect(failure).toBeUndefined()
  })

  test('accepts any region for upload-to', async () => {
    const step = stepWithReport({ files: { ...files, uploadTo: { bucket: 'archive', prefix: '' } } })
    const { findLine } = await check({ step, ports: objects(async () => 'us-west-2') })
    expect(findLine('Bucket archive for upload-to')).toMatchObject({
      result: 'passed',
      text: expect.stringContaining('in us-west-2')
    })
  })

  test('fails for a release that does not exist', async () => {
    const step = stepWithReport({ files: { ...files, releaseTag: 'v1', githubToken: 'ghs_token' } })
    const missing = new ActionError('GetReleaseByTag: not found', {
      code: 'ReleaseNotFound',
      hint: 'Check release-tag.'
    })
    const ports = { releases: async () => ({ find: () => Promise.reject(missing) }) }
    const { findLine } = await check({ step, ports })
    expect(findLine('Release v1')).toMatchObject({ result: 'failed', fix: 'Check release-tag.' })
  })

  test('fails for a release without a token', async () => {
    const { findLine, calls } = await check({ step: stepWithReport({ files: { ...files, releaseTag: 'v1' } }) })
    expect(findLine('Release v1').text).toContain('github-token is empty')
    expect(calls).not.toContain('GetReleaseByTag v1')
  })
})
