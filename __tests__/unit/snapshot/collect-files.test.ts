import type { SnapshotJobResultFileGroup } from '@aws-sdk/client-quicksight'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JobResult } from '../../../src/domain/ports/quicksight.ts'
import type { Destination } from '../../../src/domain/report.ts'
import type { PlannedFile } from '../../../src/domain/snapshot-job.ts'
import { collectFiles, parseLocation, toResultFailure } from '../../../src/snapshot/collect-files.ts'
import { buildJob, buildReport, csv, excel, pdf } from '../../support/builders/planned-job.ts'

const bucket: Destination = { bucket: 'reports', prefix: 'x', prefixTemplate: 'x' }
const inBucket = { report: buildReport({ destination: bucket }) }

/** A file group as the result echoes it. */
function group(file: PlannedFile, results: SnapshotJobResultFileGroup['S3Results']): SnapshotJobResultFileGroup {
  const SheetSelections = file.sheets.map(sheet => ({
    SheetId: sheet.id,
    SelectionScope: file.format === 'PDF' ? ('ALL_VISUALS' as const) : ('SELECTED_VISUALS' as const),
    ...(file.format === 'PDF' ? {} : { VisualIds: sheet.visuals.map(({ id }) => id) })
  }))
  return {
    Files: [{ FormatType: file.format, SheetSelections }],
    ...(results === undefined ? {} : { S3Results: results })
  }
}

const at = (S3Uri: string) => [{ S3Uri }]

function answer(
  groups: SnapshotJobResultFileGroup[],
  kind: 'RegisteredUsers' | 'AnonymousUsers' = 'RegisteredUsers'
): JobResult {
  return { result: { [kind]: [{ FileGroups: groups }] }, error: undefined, requestId: 'r-1' }
}

const files = [pdf('a'), csv('a', 'v1'), csv('a', 'v2'), csv('b', 'v3'), excel('a', 'v1', 'v2')]
const formatUri = (file: PlannedFile) => `s3://reports/${file.format}-${JSON.stringify(file.sheets)}`

describe('matching results to files', () => {
  test.each(['RegisteredUsers', 'AnonymousUsers'] as const)(
    'uses the selection in the result, in any order: %s',
    kind => {
      fc.assert(
        fc.property(fc.shuffledSubarray(files, { minLength: files.length }), shuffled => {
          const viewer = { kind: 'anonymous', rowLevelTags: [] } as const
          const job = buildJob(files, kind === 'AnonymousUsers' ? { report: buildReport({ viewer }) } : {})
          const found = collectFiles(
            job,
            answer(
              shuffled.map(file => group(file, at(formatUri(file)))),
              kind
            )
          )
          expect(found).toEqual(
            job.files.map((file, i) => ({ file, order: job.order[i], location: { s3Uri: formatUri(file) } }))
          )
        })
      )
    }
  )

  test('returns every file of the job once, found or not', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(files), some => {
        const job = buildJob(files)
        const found = collectFiles(job, answer(some.map(file => group(file, at(formatUri(file))))))
        expect(found.map(({ file }) => file)).toEqual(job.files)
        for (const each of found) expect('location' in each).toBe(some.includes(each.file))
      })
    )
  })

  test('matches by sheet if visuals are missing or in another order', () => {
    const turned = group(excel('a', 'v2', 'v1'), at('s3://reports/turned'))
    expect(collectFiles(buildJob([excel('a', 'v1', 'v2')]), answer([turned]))).toMatchObject([
      { location: { s3Uri: 's3://reports/turned' } }
    ])
  })

  test('does not match a result of another visual', () => {
    const twice = [csv('a', 'v1'), csv('a', 'v1')].map((file, i) => group(file, at(`s3://reports/${i}`)))
    expect(collectFiles(buildJob([csv('a', 'v1'), csv('a', 'v2')]), answer(twice))).toMatchObject([
      { location: { s3Uri: 's3://reports/0' } },
      { failure: { code: 'MissingResult' } }
    ])
  })

  test('uses the position if the result has no selection', () => {
    const groups: SnapshotJobResultFileGroup[] = [
      { S3Results: at('s3://reports/1') },
      { Files: [{ SheetSelections: undefined, FormatType: 'CSV' }], S3Results: at('s3://reports/2') }
    ]
    expect(collectFiles(buildJob([pdf('a'), csv('a', 'v')]), answer(groups))).toMatchObject([
      { location: { s3Uri: 's3://reports/1' } },
      { location: { s3Uri: 's3://reports/2' } }
    ])
  })

  test('ignores a result of another format or sheet', () => {
    const other = [group(pdf('b'), at('s3://reports/b')), group(csv('a', 'v'), at('s3://reports/a'))]
    expect(collectFiles(buildJob([pdf('a')]), answer(other))).toMatchObject([{ failure: { code: 'MissingResult' } }])
  })
})

describe('a COMPLETED job can have failed files', () => {
  test('if a file has an error, even with an address', () => {
    const ErrorInfo = [{ ErrorType: 'RLS_CHANGED', ErrorMessage: 'changed\nwhile running' }]
    const [found] = collectFiles(
      buildJob([pdf('a')]),
      answer([group(pdf('a'), [{ S3Uri: 's3://reports/a', ErrorInfo }])])
    )
    expect(found).toMatchObject({
      failure: {
        code: 'RLS_CHANGED',
        message: 'RLS_CHANGED: changed while running',
        hint: expect.stringContaining('Run the export again'),
        requestId: 'r-1'
      }
    })
  })

  test('every error of a file is reported, with the first hint that is known', () => {
    const errors = [
      { ErrorType: 'BRAND_NEW', ErrorMessage: 'one' },
      { ErrorType: 'DATASET_DELETED', ErrorMessage: 'two' }
    ]
    const [found] = collectFiles(buildJob([pdf('a')]), answer([group(pdf('a'), [{ ErrorInfo: errors }])]))
    expect(found).toMatchObject({
      failure: {
        code: 'BRAND_NEW',
        message: 'BRAND_NEW: one; DATASET_DELETED: two',
        hint: expect.stringContaining('dataset')
      }
    })
  })

  test.each<[string, JobResult]>([
    ['no result', { result: undefined, error: undefined, requestId: 'r-1' }],
    ['no users', { result: {}, error: undefined, requestId: 'r-1' }],
    ['no file groups', { result: { RegisteredUsers: [{}] }, error: undefined, requestId: 'r-1' }],
    ['no S3 result', answer([group(pdf('a'), undefined)])],
    ['an S3 result without an address', answer([group(pdf('a'), [{}])])],
    ['an empty address', answer([group(pdf('a'), at(''))])]
  ])('%s', (_, given) => {
    expect(collectFiles(buildJob([pdf('a')]), given)).toEqual([
      {
        file: pdf('a'),
        order: 0,
        failure: {
          code: 'MissingResult',
          message: 'The job is COMPLETED, but its result does not contain this file.',
          hint: expect.stringContaining('AWS Support'),
          requestId: 'r-1'
        }
      }
    ])
  })

  test.each(['not a url', 's3://', 's3://reports', 's3://reports/', 'https://', 'file:///etc/passwd'])(
    'if an address names no object: %s',
    uri => {
      const [found] = collectFiles(buildJob([pdf('a')], inBucket), answer([group(pdf('a'), at(uri))]))
      expect(found).toMatchObject({ failure: { code: 'InvalidS3Uri', requestId: 'r-1' } })
    }
  )

  test('and a response without a request ID adds none', () => {
    const [found] = collectFiles(buildJob([pdf('a')]), { result: {}, error: undefined, requestId: undefined })
    expect(found).not.toHaveProperty('failure.requestId')
  })
})

describe('the location of a file', () => {
  test.each([
    ['s3://reports/x/a.pdf', { s3Uri: 's3://reports/x/a.pdf' }],
    ['S3://reports/x/a.pdf', { s3Uri: 's3://reports/x/a.pdf' }],
    ['https://reports.s3.eu-central-1.amazonaws.com/x/a%20b.pdf', { s3Uri: 's3://reports/x/a b.pdf' }],
    ['https://s3.eu-central-1.amazonaws.com/reports/x/a.pdf', { s3Uri: 's3://reports/x/a.pdf' }]
  ])('is in the bucket of the request: %s', (uri, location) => {
    expect(parseLocation(uri, buildJob([pdf('a')], inBucket))).toEqual(location)
  })

  test.each([
    ['another bucket', 'https://quicksight-bucket.s3.amazonaws.com/a.pdf?X-Amz-Signature=1'],
    ['a bucket whose name begins like ours', 'https://reports-of-others.s3.amazonaws.com/a.pdf'],
    ['a path that cannot be decoded', 'https://reports.s3.amazonaws.com/%E0%A4%A'],
    ['no address at all', 'nonsense']
  ])('is a link otherwise: %s', (_, uri) => {
    expect(parseLocation(uri, buildJob([pdf('a')], inBucket))).toEqual({ link: uri })
  })

  test('is a link if the request has no bucket', () => {
    const uri = 'https://reports.s3.amazonaws.com/a.pdf?X-Amz-Signature=1'
    expect(parseLocation(uri, buildJob())).toEqual({ link: uri })
  })
})

test.each([
  [
    { ErrorType: 'SOMETHING_NEW', ErrorMessage: 'x' },
    { code: 'SOMETHING_NEW', message: 'SOMETHING_NEW: x' }
  ],
  [{ ErrorType: 'SOMETHING_NEW' }, { code: 'SOMETHING_NEW', message: 'SOMETHING_NEW' }],
  [{}, { code: 'UnknownError', message: 'UnknownError' }]
])('the failure of a file is read: %j', (error, failure) => {
  expect(toResultFailure(error, undefined)).toEqual(failure)
})

describe('a result of another request', () => {
  const anonymous = { report: buildReport({ viewer: { kind: 'anonymous', rowLevelTags: [] } }) }

  test.each([
    ['a registered user has the result of an anonymous one', {}, 'AnonymousUsers'],
    ['an anonymous user has the result of a registered one', anonymous, 'RegisteredUsers']
  ] as const)('is rejected if %s', (_, overrides, kind) => {
    const given = answer([group(pdf('a'), at('s3://reports/a'))], kind)
    expect(collectFiles(buildJob([pdf('a')], overrides), given)).toMatchObject([
      { failure: { code: 'WrongUser', requestId: 'r-1' } }
    ])
  })

  test('omits files of the other kind of user', () => {
    const [registered] = answer([group(pdf('a'), at('s3://reports/ours'))]).result?.RegisteredUsers ?? []
    const [other] = answer([group(pdf('a'), at('s3://reports/theirs'))]).result?.RegisteredUsers ?? []
    if (registered === undefined || other === undefined) throw new Error('No users')
    const given = { ...answer([]), result: { RegisteredUsers: [registered], AnonymousUsers: [other] } }
    expect(collectFiles(buildJob([pdf('a')]), given)).toMatchObject([{ location: { s3Uri: 's3://reports/ours' } }])
  })

  test.each([
    ['in another bucket', 's3://other/x/a.pdf'],
    ['in a bucket whose name begins the same', 's3://reports-2/x/a.pdf'],
    ['below another prefix', 's3://reports/y/a.pdf']
  ])('is rejected if it is %s', (_, uri) => {
    const destination = { bucket: 'reports', prefix: 'x', prefixTemplate: 'x' }
    const job = buildJob([pdf('a')], { report: buildReport({ destination }) })
    expect(collectFiles(job, answer([group(pdf('a'), at(uri))]))).toMatchObject([
      { failure: { code: 'WrongDestination', message: expect.stringContaining('s3://reports/x') } }
    ])
  })

  test.each([
    ['x', 's3://reports/x/a.pdf'],
    ['/x/', 's3://reports/x/a.pdf'],
    ['', 's3://reports/a.pdf'],
    ['a b', 's3://reports/a%20b/a.pdf']
  ])('is accepted below the prefix "%s" as %s', (prefix, uri) => {
    const destination = { bucket: 'reports', prefix, prefixTemplate: prefix }
    const job = buildJob([pdf('a')], { report: buildReport({ destination }) })
    expect(collectFiles(job, answer([group(pdf('a'), at(uri))]))).toMatchObject([{ location: { s3Uri: uri } }])
  })

  test('may be below the prefix of another run if the job is picked up, but in no other place', () => {
    const destination = { bucket: 'reports', prefix: 'x/run-2', prefixTemplate: 'x/{run-id}' }
    const job = buildJob([pdf('a')], { report: buildReport({ destination }), canPickUp: true })
    const locate = (uri: string) => collectFiles(job, answer([group(pdf('a'), at(uri))]))
    expect(locate('s3://reports/x/run-1/a.pdf')).toMatchObject([{ location: { s3Uri: 's3://reports/x/run-1/a.pdf' } }])
    expect(locate('s3://reports/y/run-1/a.pdf')).toMatchObject([{ failure: { code: 'WrongDestination' } }])
  })
})
