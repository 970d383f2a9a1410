import { describe, expect, test } from '@jest/globals'
import { findPresignedUrls, toStartInput, toUserIdentifier } from '../../../../src/aws/quicksight/request-mapping.ts'
import type { SnapshotRequest } from '../../../../src/domain/snapshot-request.ts'

const bare: SnapshotRequest = {
  AwsAccountId: '111122223333',
  DashboardId: 'sales',
  SnapshotJobId: 'job-1',
  SnapshotConfiguration: {
    FileGroups: [{ Files: [{ FormatType: 'PDF', SheetSelections: [{ SheetId: 'a', SelectionScope: 'ALL_VISUALS' }] }] }]
  }
}

describe('startInput', () => {
  test('a request without options has none in the input of the SDK', () => {
    expect(JSON.parse(JSON.stringify(toStartInput(bare)))).toEqual(bare)
  })

  test('every member is passed on as a copy', () => {
    const full: SnapshotRequest = {
      ...bare,
      UserConfiguration: { AnonymousUsers: [{ RowLevelPermissionTags: [{ Key: 'region', Value: 'EMEA' }] }] },
      SnapshotConfiguration: {
        ...bare.SnapshotConfiguration,
        DestinationConfiguration: {
          S3Destinations: [
            { BucketConfiguration: { BucketName: 'b', BucketPrefix: 'p', BucketRegion: 'eu-central-1' } }
          ]
        },
        Parameters: {
          StringParameters: [{ Name: 'country', Values: ['DE', 'FR'] }],
          IntegerParameters: [{ Name: 'year', Values: [2026] }],
          DecimalParameters: [{ Name: 'share', Values: [0.5] }]
        }
      }
    }
    const input = toStartInput(full)
    expect(JSON.parse(JSON.stringify(input))).toEqual(full)
    expect(input.SnapshotConfiguration?.FileGroups).not.toBe(full.SnapshotConfiguration.FileGroups)
  })

  test.each([
    ['a date', '2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['a time', '2026-01-31T12:30:00Z', '2026-01-31T12:30:00.000Z'],
    ['a time with an offset', '2026-01-31T12:30:00+02:00', '2026-01-31T10:30:00.000Z'],
    ['epoch seconds', 1_769_817_600, '2026-01-31T00:00:00.000Z']
  ])('%s as the CLI takes it becomes the Date that the SDK takes', (_, value, iso) => {
    const request = {
      ...bare,
      SnapshotConfiguration: {
        ...bare.SnapshotConfiguration,
        Parameters: { DateTimeParameters: [{ Name: 'since', Values: [value] }] }
      }
    }
    expect(toStartInput(request).SnapshotConfiguration?.Parameters?.DateTimeParameters).toEqual([
      { Name: 'since', Values: [new Date(iso)] }
    ])
  })
})

test.each([
  [{ email: 'ana@example.com' }, { Email: 'ana@example.com' }],
  [{ userName: 'Admin/ana' }, { UserName: 'Admin/ana' }],
  [
    { userArn: 'arn:aws:quicksight:us-east-1:111122223333:user/default/ana' },
    { UserArn: 'arn:aws:quicksight:us-east-1:111122223333:user/default/ana' }
  ]
])('userIdentifier: %j has exactly one member', (user, identifier) => {
  expect(toUserIdentifier(user)).toEqual(identifier)
})

describe('the presigned URLs of a result', () => {
  const result = (...uris: (string | undefined)[]) => [
    { FileGroups: uris.map(uri => ({ S3Results: [uri === undefined ? {} : { S3Uri: uri }] })) }
  ]

  test('are those of registered and anonymous users, without S3 URIs', () => {
    const answer = {
      Result: {
        RegisteredUsers: result('https://h/a.pdf?X-Amz-Signature=1', 's3://bucket/key?x', undefined),
        AnonymousUsers: result('HTTPS://h/b.csv?sig=2', 'https://bucket.s3.amazonaws.com/key')
      }
    }
    expect(findPresignedUrls(answer)).toEqual(['https://h/a.pdf?X-Amz-Signature=1', 'HTTPS://h/b.csv?sig=2'])
  })

  test.each([
    {},
    { Result: {} },
    { Result: { RegisteredUsers: [{}] } },
    { Result: { AnonymousUsers: [{ FileGroups: [{}] }] } }
  ])('are none if the response has no files: %j', answer => {
    expect(findPresignedUrls(answer)).toEqual([])
  })
})
