import { describe, expect, test } from '@jest/globals'
import { readDestination, readUpload } from '../../../../src/inputs/sections/destination.ts'
import { createRunValues } from '../../../../src/inputs/values/placeholders.ts'
import { createReader, githubEnvironment, now } from '../input-harness.ts'

const values = { ...createRunValues(githubEnvironment, now), 'dashboard-id': 'sales', name: 'Weekly' }
const known = '{dashboard-id}, {date}, {repository}, {ref-name}, {sha}, {run-id}, {run-number}, {run-attempt}, {name}'

describe('the destination of QuickSight', () => {
  test.each([
    [
      'a bucket, with the default prefix',
      'reports',
      '',
      'quicksight-snapshots/sales/4711-2',
      'quicksight-snapshots/sales/{run-id}-{run-attempt}'
    ],
    [
      'a URI without a prefix',
      's3://reports',
      '',
      'quicksight-snapshots/sales/4711-2',
      'quicksight-snapshots/sales/{run-id}-{run-attempt}'
    ],
    [
      'a URI with a slash alone',
      's3://reports/',
      '',
      'quicksight-snapshots/sales/4711-2',
      'quicksight-snapshots/sales/{run-id}-{run-attempt}'
    ],
    ['a URI with a prefix, and nothing is added', 's3://reports/daily/', '', 'daily', 'daily'],
    ['placeholders in a URI', 's3://reports/{name}/{date}', '', 'Weekly/2026-11-23', 'Weekly/{date}'],
    ['a prefix', 'reports', 'a/{run-number}/', 'a/42', 'a/{run-number}'],
    ['both', 's3://reports/daily', '{date}', 'daily/2026-11-23', 'daily/{date}'],
    ['both, with nothing in one', 's3://reports/daily', '/', 'daily', 'daily'],
    ['both, with a slash too many', 's3://reports/daily/', '{date}//', 'daily/2026-11-23', 'daily/{date}']
  ])('%s', (_, bucket, prefix, filled, prefixTemplate) => {
    const { reader, problems } = createReader({ bucket, 'bucket-prefix': prefix })
    expect(readDestination(reader, values)).toEqual({ bucket: 'reports', prefix: filled, prefixTemplate })
    expect(problems()).toEqual([])
  })

  test("is QuickSight's own bucket by default", () => {
    const { reader, problems } = createReader({})
    expect(readDestination(reader, values)).toBeUndefined()
    expect(problems()).toEqual([])
  })

  test.each([
    ['a prefix without a bucket', '', 'daily', ['bucket-prefix: no bucket is set. Set bucket, or remove the prefix.']],
    [
      'a prefix of two lines',
      's3://reports',
      'daily\nSecret: x',
      ['bucket-prefix: "daily Secret: x" contains a line break or another control character. Remove it.']
    ],
    [
      'a wrong bucket and a wrong prefix',
      'Reports',
      '{x}',
      [
        'bucket: "Reports" is not a bucket: names have no uppercase letters. Did you mean "reports"?',
        `bucket-prefix: "{x}" is not a placeholder. Known: ${known}.`
      ]
    ],
    [
      'a path without its scheme',
      'reports/daily',
      '',
      ['bucket: "reports/daily" is not a bucket. Set its name, or "s3://reports/daily".']
    ],
    [
      'a URI without a bucket',
      's3:///daily',
      '',
      [
        'bucket: "s3:///daily" is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.'
      ]
    ],
    [
      'an ARN',
      'arn:aws:s3:::reports/daily',
      '',
      ['bucket: "arn:aws:s3:::reports/daily" is not a bucket. Set its name, or "s3://reports/daily".']
    ],
    [
      'a scheme in capitals',
      'S3://reports/daily',
      '',
      ['bucket: "S3://reports/daily" is not a bucket. Set its name, or "s3://reports/daily".']
    ],
    [
      'a folder without a name in the URI',
      's3://reports//daily',
      'x',
      ['bucket: "s3://reports//daily" contains an empty path segment. Write "s3://reports/daily".']
    ],
    [
      'a name that begins with a slash',
      's3://reports/{slash}',
      '',
      ['bucket: "s3://reports/{slash}" contains an empty path segment. The result is "/x".']
    ],
    [
      'what is wrong in both',
      's3://reports/{runid}',
      '{rum-id}',
      [
        `bucket: "{runid}" is not a placeholder. Known: ${known}. Did you mean {run-id}?`,
        `bucket-prefix: "{rum-id}" is not a placeholder. Known: ${known}. Did you mean {run-id}?`
      ]
    ],
    [
      'an unknown placeholder in the URI',
      's3://reports/{runid}',
      '',
      [`bucket: "{runid}" is not a placeholder. Known: ${known}. Did you mean {run-id}?`]
    ],
    ['a slash alone', 'reports', '/', ['bucket-prefix: "/" results in an empty prefix. QuickSight requires one.']],
    [
      'a slash in front',
      'reports',
      '/{date}/x',
      ['bucket-prefix: "/{date}/x" contains an empty path segment. Write "{date}/x".']
    ],
    [
      'a slash in front, after a URI',
      's3://reports/daily/',
      '/{date}',
      ['bucket-prefix: "/{date}" contains an empty path segment. Write "{date}".']
    ],
    [
      'too many bytes',
      'reports',
      'é'.repeat(513),
      [`bucket-prefix: "${'é'.repeat(79)}…" results in 1026 bytes; a key has at most 1024.`]
    ]
  ])('is rejected if it is %s', (_, bucket, prefix, said) => {
    const { reader, problems } = createReader({ bucket, 'bucket-prefix': prefix })
    readDestination(reader, { ...values, slash: '/x' })
    expect(problems()).toEqual(said)
  })

  test('can have the maximum length of a key', () => {
    const { reader, problems } = createReader({ bucket: 'reports', 'bucket-prefix': 'é'.repeat(512) })
    expect(readDestination(reader, values)?.prefix).toHaveLength(512)
    expect(problems()).toEqual([])
  })
})

describe('the destination of uploads', () => {
  test.each([
    ['a bucket', 's3://archive', ''],
    ['slashes alone', 's3://archive//', ''],
    ['a prefix', 's3://archive/daily/', 'daily'],
    ['placeholders', 's3://archive/{ref-name}/{date}', 'main/2026-11-23']
  ])('%s', (_, given, prefix) => {
    const { reader, problems } = createReader({ 'upload-to': given })
    expect(readUpload(reader, values)).toEqual({ bucket: 'archive', prefix })
    expect(problems()).toEqual([])
  })

  test('is undefined by default', () => {
    expect(readUpload(createReader({}).reader, values)).toBeUndefined()
  })

  test.each([
    ['archive', '"archive" is not an S3 URI. Did you mean "s3://archive"?'],
    ['s3://Archive/x', '"s3://Archive/x" is not a bucket: names have no uppercase letters. Did you mean "archive"?'],
    ['s3://archive/{rum-id}', `"{rum-id}" is not a placeholder. Known: ${known}. Did you mean {run-id}?`],
    ['s3://archive//x', '"s3://archive//x" contains an empty path segment. Write "s3://archive/x".'],
    [
      's3://archive/a/../b',
      '"s3://archive/a/../b" contains a "." or ".." segment, which S3 clients treat as a path. Remove it.'
    ],
    ['s3://archive/.', '"s3://archive/." contains a "." or ".." segment, which S3 clients treat as a path. Remove it.'],
    ['arn:aws:s3:::archive/x', '"arn:aws:s3:::archive/x" is not an S3 URI. Did you mean "s3://archive/x"?'],
    ['S3:/archive/x', '"S3:/archive/x" is not an S3 URI. Did you mean "s3://archive/x"?'],
    [
      'https://archive.s3.amazonaws.com/x',
      '"https://archive.s3.amazonaws.com/x" is not an S3 URI. Use s3://NAME/PREFIX.'
    ]
  ])('%s is refused', (given, problem) => {
    const { reader, problems } = createReader({ 'upload-to': given })
    readUpload(reader, values)
    expect(problems()).toEqual([`upload-to: ${problem}`])
  })
})
