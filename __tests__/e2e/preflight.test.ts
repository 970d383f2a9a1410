import { describe, expect, test } from '@jest/globals'
import { type Inputs, parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const fast = { ...validInputs, 'sheet-ids': 'sheet-summary' }

describe('a problem that is known before the first job starts', () => {
  test.concurrent.each<[string, Inputs, RegExp]>([
    [
      'a bucket in another region',
      { bucket: 's3://archive-eu-west-1/p' },
      /::error::.*The bucket archive-eu-west-1 is in eu-west-1, but QuickSight writes only to buckets in aws-region/
    ],
    [
      'a bucket that does not exist',
      { bucket: 'reprots-us-east-1' },
      /::error::.*The bucket reprots-us-east-1 does not exist/
    ],
    [
      'a bucket of upload-to that does not exist',
      { bucket: '', 'upload-to': 's3://nowhere-at-all/p' },
      /::error::.*The bucket nowhere-at-all does not exist\..*Check the spelling of the input upload-to/
    ]
  ])('starts no job: %s', async (_, inputs, message) => {
    const ran = await runOnce({ ...fast, ...inputs })
    expect([ran.code, ran.outputs['status']]).toEqual([1, 'FAILED'])
    expect(ran.stdout).toMatch(message)
    expect(ran.jobs).toEqual([])
    expect(parseOutput(ran, 'job-ids')).toEqual([])
    expect(parseOutput(ran, 'failures')).toMatchObject([
      { code: expect.stringMatching(/^(WrongBucketRegion|BucketNotFound)$/) }
    ])
  })

  test.concurrent('fails only the report that it concerns', async () => {
    const reports = '- { name: Lost, bucket: reprots-us-east-1 }\n- { name: Fine }'
    const ran = await runOnce({ ...fast, reports })
    expect(ran.outputs['status']).toBe('PARTIAL')
    expect(ran.jobs).toHaveLength(1)
    expect(parseOutput(ran, 'files')).toMatchObject([{ report: 'Fine' }])
    expect(parseOutput(ran, 'failures')).toMatchObject([{ report: 'Lost', code: 'BucketNotFound' }])
  })
})
