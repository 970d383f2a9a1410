import { expect, test } from '@jest/globals'
import { planPage } from '../../../src/report/plan.ts'
import { aFile, aJob, aReport } from './sample.ts'

const job = aJob('gha-1', [aFile('Overview'), aFile('Overview', 'CSV', ['Orders'])], {
  report: aReport({ label: 'Weekly' })
})
const full = {
  ...job,
  request: {
    ...job.request,
    SnapshotConfiguration: {
      FileGroups: [],
      DestinationConfiguration: {
        S3Destinations: [
          { BucketConfiguration: { BucketName: 'bucket', BucketPrefix: 'a/b', BucketRegion: 'eu-west-1' } }
        ]
      },
      Parameters: {
        StringParameters: [{ Name: 'Customer', Values: ['secret customer'] }],
        IntegerParameters: [{ Name: 'Year', Values: [4242] }],
        DecimalParameters: [{ Name: 'Rate', Values: [0.4242] }],
        DateTimeParameters: [{ Name: 'From', Values: ['2042-01-01'] }]
      }
    }
  }
}

test('a plan tells every job, and parameters by name alone', () => {
  const { log, summary } = planPage([full])
  expect(log).toEqual([
    '1 snapshot job would run for 2 files; none is started.',
    'Report  Exports                                        As               Parameters                  Written to       Snapshot job',
    'Weekly  PDF of Overview and CSV of Orders on Overview  ana@example.com  Customer, Year, Rate, From  s3://bucket/a/b  gha-1'
  ])
  expect(summary).toBe(
    [
      '## QuickSight Snapshot: plan',
      '',
      '1 snapshot job would run for 2 files; none is started.',
      '',
      '| Report | Exports | As | Parameters | Written to | Snapshot job |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Weekly | PDF of Overview and CSV of Orders on Overview | ana<span>@</span>example.com | Customer, Year, Rate, From | `s3://bucket/a/b` | `gha-1` |',
      ''
    ].join('\n')
  )
  expect(`${log.join()}${summary}`).not.toMatch(/secret|42/)
})

test('without bucket and parameters their columns are left out', () => {
  expect(planPage([job]).log[1]).toBe(
    'Report  Exports                                        As               Snapshot job'
  )
})
