import { describe, expect, test } from '@jest/globals'
import { checkRequest } from '../../../../src/inputs/cli-request/read-cli-request.ts'
import { parseDocument } from '../../../../src/inputs/document/parse-document.ts'
import { blogPostRequest, createRequest, csv, excel, pdf } from './sample-requests.ts'

async function checked(request: unknown) {
  const parsed = await parseDocument(JSON.stringify(request))
  return checkRequest('data' in parsed ? parsed.data : parsed.problem)
}

/** The article's request with one member, at a path, replaced or taken away. */
function articleWith(path: string, value: unknown) {
  const copy: unknown = structuredClone(blogPostRequest)
  const names = path.split('.')
  const last = names.pop() ?? ''
  const parent = names.reduce<unknown>((at, name) => Reflect.get(Object(at), name), copy)
  Reflect.set(Object(parent), last, value)
  return copy
}

const bucket = 'SnapshotConfiguration.DestinationConfiguration.S3Destinations.0.BucketConfiguration'
const bucketPath = 'SnapshotConfiguration.DestinationConfiguration.S3Destinations[0].BucketConfiguration'

describe('a valid request', () => {
  test('is passed on without its empty members', async () => {
    const { SnapshotConfiguration: configuration, ...rest } = blogPostRequest
    const { Parameters: _, ...filled } = configuration
    expect(await checked(blogPostRequest)).toEqual({
      request: { ...rest, SnapshotConfiguration: filled },
      problems: []
    })
  })

  test('needs only a dashboard and a file', async () => {
    expect(await checked(createRequest(pdf()))).toEqual({ request: createRequest(pdf()), problems: [] })
  })

  test('can fill a job with one PDF, five CSVs and one workbook', async () => {
    const request = createRequest(pdf(), ...['a', 'b', 'c', 'd', 'e'].map(csv), excel('a', 'b', 'c', 'd', 'e'))
    expect(await checked(request)).toEqual({ request, problems: [] })
  })

  test('can have empty members of the skeleton of the CLI', async () => {
    const skeleton = {
      AwsAccountId: '',
      DashboardId: 'sales',
      SnapshotJobId: '',
      UserConfiguration: { AnonymousUsers: [] },
      SnapshotConfiguration: {
        FileGroups: [
          {
            Files: [
              { ...pdf(), SheetSelections: [{ SheetId: 'overview', SelectionScope: 'ALL_VISUALS', VisualIds: [] }] }
            ]
          }
        ],
        DestinationConfiguration: { S3Destinations: [] },
        Parameters: { StringParameters: [], IntegerParameters: null, DecimalParameters: [], DateTimeParameters: [] }
      }
    }
    expect(await checked(skeleton)).toEqual({
      request: { DashboardId: 'sales', SnapshotConfiguration: { FileGroups: [{ Files: [pdf()] }], Parameters: {} } },
      problems: []
    })
    expect(await checked({ ...createRequest(pdf()), UserConfiguration: null, AwsAccountId: null })).toEqual({
      request: createRequest(pdf()),
      problems: []
    })
  })

  test('keeps the tags of its anonymous user, and its parameters', async () => {
    const request = {
      ...createRequest(pdf()),
      UserConfiguration: { AnonymousUsers: [{ RowLevelPermissionTags: [{ Key: 'tenant', Value: 'acme' }] }] }
    }
    const parameters = { StringParameters: [{ Name: 'Region', Values: ['EMEA'] }] }
    const full = { ...request, SnapshotConfiguration: { ...request.SnapshotConfiguration, Parameters: parameters } }
    expect(await checked(full)).toEqual({ request: full, problems: [] })
  })
})

describe('an invalid request', () => {
  test.each<[string, unknown, string, string]>([
    ['AwsAccountId', '123456789', 'AwsAccountId', '"123456789" is not an account ID. It has 9 digits, not 12.'],
    ['AwsAccountId', 111122223333, 'AwsAccountId', ': expected a string, got an integer.'],
    ['AwsAccountId', '<<aws account id>>', 'AwsAccountId', '"<<aws account id>>" is still a placeholder. Replace it.'],
    ['DashboardId', undefined, 'DashboardId', 'is missing.'],
    ['DashboardId', '', 'DashboardId', 'is missing.'],
    [
      'DashboardId',
      'Sales Overview',
      'DashboardId',
      '"Sales Overview" is not an ID: letters, digits, - and _, at most 512.'
    ],
    [
      'DashboardId',
      '<<extracted dashboard id>>',
      'DashboardId',
      '"<<extracted dashboard id>>" is still a placeholder. Replace it.'
    ],
    [
      'SnapshotJobId',
      'Snapshot 1',
      'SnapshotJobId',
      '"Snapshot 1" is not an ID: letters, digits, - and _, at most 512.'
    ],
    ['SnapshotJobID', 'x', 'the request', 'has no member "SnapshotJobID". Did you mean SnapshotJobId?'],
    [
      'Region',
      'x',
      'the request',
      'has no member "Region". Known: AwsAccountId, DashboardId, SnapshotJobId, UserConfiguration, SnapshotConfiguration.'
    ],
    [
      'UserConfiguration',
      { RegisteredUsers: [] },
      'UserConfiguration',
      'has no member "RegisteredUsers". Known: AnonymousUsers.'
    ],
    ['UserConfiguration', [{}], 'UserConfiguration', ': expected an object, got a list.'],
    [
      'UserConfiguration.AnonymousUsers',
      [{}, {}],
      'UserConfiguration.AnonymousUsers',
      'has 2 items. Allowed: exactly 1 anonymous user.'
    ],
    [
      'UserConfiguration.AnonymousUsers',
      [{ RowLevelPermissionTags: [{ Key: 'a' }] }],
      'UserConfiguration.AnonymousUsers[0].RowLevelPermissionTags[0].Value',
      ': expected a string of 1 to 256 characters, got nothing.'
    ],
    [
      'UserConfiguration.AnonymousUsers',
      [{ RowLevelPermissionTags: [{ Key: 'a', Value: 7 }] }],
      'UserConfiguration.AnonymousUsers[0].RowLevelPermissionTags[0].Value',
      ': expected a string of 1 to 256 characters, got an integer.'
    ],
    [
      'UserConfiguration.AnonymousUsers',
      [{ RowLevelPermissionTags: [{ Key: 'a', Value: 'x'.repeat(257) }] }],
      'UserConfiguration.AnonymousUsers[0].RowLevelPermissionTags[0].Value',
      ': expected a string of 1 to 256 characters, got a string.'
    ],
    [
      'UserConfiguration.AnonymousUsers',
      [{ RowLevelPermissionTags: Array.from({ length: 51 }, () => ({ Key: 'a', Value: 'b' })) }],
      'UserConfiguration.AnonymousUsers[0].RowLevelPermissionTags',
      'has 51 items. Allowed: at most 50 tags.'
    ],
    ['SnapshotConfiguration', undefined, 'SnapshotConfiguration', 'is missing.'],
    [
      'SnapshotConfiguration.FileGroups',
      [],
      'SnapshotConfiguration.FileGroups',
      'is missing. Allowed: 1 to 7 file groups.'
    ],
    [
      'SnapshotConfiguration.Destination',
      {},
      'SnapshotConfiguration',
      'has no member "Destination". Did you mean DestinationConfiguration?'
    ],
    [
      'SnapshotConfiguration.DestinationConfiguration.S3Destinations',
      [{}, {}],
      'SnapshotConfiguration.DestinationConfiguration.S3Destinations',
      'has 2 items. Allowed: at most 1 destination.'
    ],
    [
      `${bucket}.BucketName`,
      'Reports',
      `${bucketPath}.BucketName`,
      '"Reports" is not a bucket: names have no uppercase letters. Did you mean "reports"?'
    ],
    [
      `${bucket}.BucketName`,
      's3://reports',
      `${bucketPath}.BucketName`,
      '"s3://reports" is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.'
    ],
    [`${bucket}.BucketPrefix`, undefined, `${bucketPath}.BucketPrefix`, 'is missing.'],
    [`${bucket}.BucketPrefix`, ' ', `${bucketPath}.BucketPrefix`, '" " is blank, but the API requires a prefix.'],
    [`${bucket}.BucketRegion`, undefined, `${bucketPath}.BucketRegion`, 'is missing.'],
    [`${bucket}.Bucket`, 'x', bucketPath, 'has no member "Bucket". Did you mean BucketName?'],
    [
      'SnapshotConfiguration.Parameters',
      { Region: 'EMEA' },
      'SnapshotConfiguration.Parameters',
      'has no member "Region". Known: StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters.'
    ]
  ])('%s: %j', async (path, value, where, problem) => {
    const { problems } = await checked(articleWith(path, value))
    expect(problems.filter(one => one.startsWith(`${where} `) || one.startsWith(`${where}:`))).toEqual([
      `${where}${problem.startsWith(':') ? '' : ' '}${problem.replace('" " is', '"" is')}`
    ])
  })

  test('reports all problems at once', async () => {
    const { problems } = await checked({
      AwsAccountId: '1',
      SnapshotJobId: 'a b',
      SnapshotConfiguration: { FileGroups: [{}] }
    })
    expect(problems).toEqual([
      'AwsAccountId "1" is not an account ID. It has 1 digit, not 12.',
      'SnapshotJobId "a b" is not an ID: letters, digits, - and _, at most 512.',
      'DashboardId is missing.',
      'SnapshotConfiguration.FileGroups[0].Files is missing. Allowed: exactly 1 file.'
    ])
  })
})
