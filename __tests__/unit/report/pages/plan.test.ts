import { expect, test } from '@jest/globals'
import { formatPlanPage } from '../../../../src/report/pages/plan.ts'
import { buildPlannedFile, buildPlannedJob, buildReport } from '../../../support/builders/report.ts'

const job = buildPlannedJob('gha-1', [buildPlannedFile('Overview'), buildPlannedFile('Overview', 'CSV', ['Orders'])], {
  report: buildReport({ label: 'Weekly' })
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

const found = { failures: [], lookupFailure: [] }

test('a plan lists every file, and parameters by name only', () => {
  const { log, summary } = formatPlanPage({ ...found, jobs: [full] })
  expect(log).toEqual([
    '1 snapshot job would run for 2 files; none was started.',
    'Report  File                       User             Parameters                  QuickSight writes to  Snapshot job',
    'Weekly  PDF of Overview            ana@example.com  Customer, Year, Rate, From  s3://bucket/a/b       gha-1',
    'Weekly  CSV of Orders on Overview  ana@example.com  Customer, Year, Rate, From  s3://bucket/a/b       gha-1'
  ])
  expect(summary).toBe(
    [
      '## QuickSight Snapshot: plan',
      '',
      '1 snapshot job would run for 2 files; none was started.',
      '',
      '| Report | File | User | Parameters | QuickSight writes to | Snapshot job |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Weekly | PDF of Overview | ana<span>@</span>example.com | Customer, Year, Rate, From | `s3://bucket/a/b` | `gha-1` |',
      '| Weekly | CSV of Orders on Overview | ana<span>@</span>example.com | Customer, Year, Rate, From | `s3://bucket/a/b` | `gha-1` |',
      ''
    ].join('\n')
  )
  expect(`${log.join()}${summary}`).not.toMatch(/secret|42/)
})

test('columns without bucket and parameters are omitted', () => {
  expect(formatPlanPage({ ...found, jobs: [job] }).log[1]).toBe(
    'Report  File                       User             Snapshot job'
  )
})

test('reports that cannot be planned come first, and unverified sheets are marked', () => {
  const failure = { code: 'UnknownSelection', message: 'sheet-ids: sheet "x" does not exist.' }
  const denied = { code: 'AccessDeniedException', message: 'not allowed', requestId: 'r-1' }
  const { log, summary } = formatPlanPage({
    jobs: [job],
    failures: [{ report: 'Typo', failure }],
    lookupFailure: [{ report: 'Weekly', failure: denied }]
  })
  expect(log.at(-1)).toBe(
    'The sheets of Weekly were not looked up: not allowed (AccessDeniedException, request ID r-1). An export uses them unverified.'
  )
  expect(summary).toMatch(
    /^## ❌ QuickSight Snapshot: plan\n\n### What failed\n\n- \*\*Typo\*\*<br>sheet-ids: sheet "x" does not exist/
  )
  expect(summary).toContain('The sheets of Weekly were not looked up')
  expect(formatPlanPage({ ...found, jobs: [] }).log).toEqual([
    '0 snapshot jobs would run for 0 files; none was started.'
  ])
})

test('every file of a job has a row with the places it is saved in and uploaded to', () => {
  const files = {
    placeholders: {},
    mergePdf: false,
    downloadPath: 'out',
    uploadTo: { bucket: 'archive', prefix: 'daily' }
  }
  const visuals = ['A', 'B', 'C', 'D', 'E']
  const planned = buildPlannedJob(
    'gha-2',
    [
      buildPlannedFile('Overview'),
      buildPlannedFile('Overview', 'EXCEL', visuals),
      ...visuals.map(visual => buildPlannedFile('Overview', 'CSV', [visual]))
    ],
    { report: buildReport({ label: 'Weekly', files }) }
  )
  const { log, summary } = formatPlanPage({ ...found, jobs: [planned] })
  const text = log.join('\n')
  expect(log.filter(line => line.startsWith('Weekly'))).toHaveLength(7)
  expect(text).toContain('EXCEL of A on Overview, B on Overview, C on Overview, D on Overview, E on Overview')
  for (const path of ['out/sales/Overview.pdf', 's3://archive/daily/sales/Overview.pdf', 'out/sales/Overview/E.csv'])
    expect([text, summary].filter(each => each.includes(path))).toHaveLength(2)
  expect(text).not.toMatch(/\d more/)
})
