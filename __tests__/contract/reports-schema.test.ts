import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { InputError } from '../../src/domain/errors.ts'
import { entryNames } from '../../src/inputs/input-names.ts'
import { readStep } from '../../src/inputs/read-step.ts'
import { root } from './source-tree.ts'

const schema: unknown = JSON.parse(readFileSync(`${root}schemas/reports.schema.json`, 'utf8'))
const validate = new Ajv2020({ strictTypes: false, allErrors: true }).compile(Object(schema))

/** What a step gives so that what an entry itself holds decides. */
const step: Readonly<Record<string, string>> = {
  'dashboard-id': 'sales',
  'user-email': 'ann@example.com',
  'aws-region': 'eu-central-1',
  'role-to-assume': 'arn:aws:iam::111122223333:role/exporter',
  bucket: 'reports',
  'github-token': 'token'
}

const nothing = { read: async () => undefined, listNames: async () => [], findWriteBlocker: async () => undefined }

async function accepted(reports: unknown): Promise<boolean> {
  const inputs: Readonly<Record<string, string>> = { ...step, reports: JSON.stringify(reports) }
  const environment = { GITHUB_REPOSITORY: 'octo/reports', GITHUB_WORKSPACE: '/w/repo' }
  try {
    await readStep(name => inputs[name] ?? '', environment, nothing, new Date(0))
    return true
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

const pdf = { FormatType: 'PDF', SheetSelections: [{ SheetId: 's', SelectionScope: 'ALL_VISUALS' }] }
const csv = {
  FormatType: 'CSV',
  SheetSelections: [{ SheetId: 's', SelectionScope: 'SELECTED_VISUALS', VisualIds: ['v'] }]
}
const user = 'arn:aws:quicksight:us-east-1:111122223333:user/default/Role/ann'
const application = 'arn:aws:sso::111122223333:application/ssoins-1234567890abcdef/apl-1234567890abcdef'

function request(file: unknown, more: object = {}, configuration: object = {}) {
  const SnapshotConfiguration = { FileGroups: [{ Files: [file] }], ...configuration }
  return { 'cli-input-json': { DashboardId: 'sales', SnapshotConfiguration, ...more } }
}

function to(bucket: object) {
  return { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration: bucket }] } }
}

const right: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { name: 'Weekly', 'dashboard-id': 'costs' },
  { name: 2026, 'dashboard-id': 42 },
  { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:111122223333:dashboard/costs' },
  { 'dashboard-id': 'https://eu-central-1.quicksight.aws.amazon.com/sn/account/acme/dashboards/costs/sheets/a?b#c' },
  { 'dashboard-id': '', 'sheet-ids': null, format: '', 'user-email': ' ', anonymous: '' },
  { 'sheet-ids': 'a, "b, c"' },
  { 'max-data-age': '26h', 'refresh-data': 'wait', 'if-stale': 'skip' },
  { 'if-empty': 'Skip', format: 'PDF' },
  { 'compare-with': 's3://reports/latest/manifest.json', 'if-unchanged': 'skip' },
  { 'if-empty': '', 'compare-with': null, 'if-unchanged': 'deliver' },
  { 'bucket-prefix': '{date-7d}/{weekday-1:yyyy/MM}/{month-end-1m}', 'file-name': '{quarter-start+1q:QQQ}' },
  { 'download-path': 'out/{dashboard-id}/{week-start:yyyy}', 'upload-to': 's3://reports/{yesterday}' },
  { 'sheet-ids': ['a', 'b, c', 7, null, ''] },
  { format: 'csv' },
  { format: 'PDF, xlsx\nCSV' },
  { format: ['PDF', 'Excel', null] },
  { format: 'CSV', 'visual-ids': ['Net sales'] },
  { parameters: { Region: 'EMEA', Year: 2026, Active: true, Years: [2025, 2026] } },
  { parameters: 'Region: EMEA' },
  { parameters: {} },
  { parameters: { StringParameters: [{ Name: 'Region', Values: ['EMEA'] }], IntegerParameters: [] } },
  { parameters: { DateTimeParameters: [{ Name: 'From', Values: ['2026-01-31', 1769817600] }] } },
  { 'user-email': 'bob@example.com' },
  { 'user-name': 'Role/bob', namespace: 'tenants', 'identity-region': 'us-east-1' },
  { 'user-arn': user },
  { 'user-name': 'bob', anonymous: false },
  { 'identity-center-application': application, 'identity-center-region': 'eu-west-1' },
  { 'identity-center-application': application, 'identity-center-audience': 'snapshots', anonymous: false },
  { anonymous: true },
  { anonymous: 'True', 'row-level-tags': { tenant: 'acme', year: 2026, active: true } },
  { anonymous: true, 'row-level-tags': 'tenant: acme' },
  { bucket: 'my-bucket.2026' },
  { bucket: 's3://my-bucket/{dashboard-id}/{date}/' },
  { bucket: 's3://my-bucket/' },
  { 'bucket-prefix': '{name}/{ref-name}/a b//' },
  { 'bucket-prefix': 'a{b' },
  { 'download-path': 'out/./weekly' },
  { 'download-path': '..out' },
  { 'file-name': '{dashboard-name}/{sheet-name} {date}', 'download-path': 'out' },
  { 'upload-to': 's3://archive/{run-id}' },
  { 'upload-to': 's3://archive' },
  { 'archive-index': true, 'upload-to': 's3://archive/{date}' },
  { 'merge-pdf': true },
  { 'merge-pdf': 'FALSE' },
  { 'release-tag': 'v1', 'github-token': 'secret' },
  request(pdf),
  request(csv),
  request(pdf, {
    AwsAccountId: '111122223333',
    SnapshotJobId: 'Snapshot1',
    UserConfiguration: { AnonymousUsers: [{}] }
  }),
  request(
    pdf,
    { AwsAccountId: '', SnapshotJobId: null, UserConfiguration: null },
    { Parameters: {}, DestinationConfiguration: null }
  ),
  request(pdf, {}, to({ BucketName: 'reports', BucketPrefix: 'a', BucketRegion: 'eu-central-1' })),
  { ...request(pdf), 'user-name': 'bob', 'download-path': 'out' }
]

const wrong: readonly unknown[] = [
  { 'if-empty': 'ignore' },
  { 'if-unchanged': 'fail' },
  { 'bucket-prefix': '{date-7}' },
  { 'file-name': '{weekday-1d}' },
  { 'download-path': '{data}' },
  'sales',
  null,
  ['sales'],
  { dashboard: 'sales' },
  { reports: [] },
  { mode: 'plan' },
  { 'aws-region': 'eu-central-1' },
  { name: ['a'] },
  { name: 'a\nb' },
  { 'dashboard-id': 'Sales Overview' },
  { 'dashboard-id': ['a', 'b'] },
  { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:111122223333:analysis/costs' },
  { 'dashboard-id': 'arn:aws-cn:quicksight:eu-central-1:111122223333:dashboard/costs' },
  { 'dashboard-id': 'https://quicksight.example.com/sn/dashboards/costs' },
  { 'dashboard-id': 'https://quicksight.aws.amazon.com/sn/analyses/costs' },
  { 'sheet-ids': { a: 'b' } },
  { 'sheet-ids': [['a']] },
  { 'sheet-ids': ['x'.repeat(2049)] },
  { format: 'PFD' },
  { format: 'PDF CSV' },
  { format: ['PDF', 'DOC'] },
  { format: { a: 'PDF' } },
  { format: ',' },
  { format: [] },
  { 'sheet-ids': [] },
  { 'sheet-ids': [' ', null] },
  { 'visual-ids': ' , ' },
  { parameters: ['a'] },
  { parameters: { Region: { a: 'b' } } },
  { parameters: { Region: [] } },
  { parameters: { Region: null } },
  { parameters: { StringParameters: [], Region: 'EMEA' } },
  { parameters: { StringParameters: [{ Name: 'Region', Values: [1] }] } },
  { parameters: { IntegerParameters: [{ Name: 'Year', Values: [1.5] }] } },
  { parameters: { StringParameters: [{ Name: 'Region' }] } },
  { 'user-email': 'bob' },
  { 'user-email': ['bob@example.com'] },
  { 'user-name': 'arn:aws:quicksight:us-east-1:111122223333:user/default/bob' },
  { 'user-arn': 'arn:aws:iam::111122223333:user/bob' },
  { 'user-arn': 'arn:aws:quicksight:cn-north-1:111122223333:user/default/bob' },
  { 'user-email': 'bob@example.com', 'user-name': 'bob' },
  { 'identity-center-application': application, 'user-name': 'bob' },
  { 'identity-center-application': application, anonymous: true },
  { 'identity-center-application': application, 'row-level-tags': { tenant: 'acme' } },
  { 'identity-center-application': application.replace(':sso:', ':iam:') },
  { 'identity-center-application': application, 'identity-center-region': 'Ireland' },
  { 'identity-center-application': application, 'identity-center-audience': ['a'] },
  { 'user-name': 'bob', anonymous: true },
  { anonymous: false },
  { anonymous: 'yes' },
  { anonymous: 1 },
  { 'user-name': 'bob', namespace: 'a/b' },
  { 'user-name': 'bob', 'identity-region': 'Ireland' },
  { 'user-name': 'bob', 'identity-region': 'eu-cental-1' },
  { 'user-name': 'bob', 'row-level-tags': { tenant: 'acme' } },
  { anonymous: true, 'row-level-tags': { tenant: ['acme'] } },
  { anonymous: true, 'row-level-tags': { tenant: '' } },
  { anonymous: true, 'row-level-tags': { tenant: 'x'.repeat(257) } },
  { anonymous: true, 'row-level-tags': { ['k'.repeat(129)]: 'acme' } },
  { anonymous: true, 'row-level-tags': Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`t${i}`, 'a'])) },
  { bucket: 'My-Bucket' },
  { bucket: 'my-bucket/prefix' },
  { bucket: 'my..bucket' },
  { bucket: '192.168.0.1' },
  { bucket: 's3://my-bucket/{runid}' },
  { bucket: 's3://my-bucket//a' },
  { 'bucket-prefix': '/a' },
  { 'bucket-prefix': 'a//b' },
  { 'bucket-prefix': '{runid}' },
  { 'download-path': '../out' },
  { 'download-path': '..' },
  { 'file-name': '/a' },
  { 'file-name': 'a/../b' },
  { 'file-name': 'C:a' },
  { 'file-name': '{sheet}' },
  { 'upload-to': 'archive' },
  { 'upload-to': 's3://Archive' },
  { 'upload-to': 's3://archive/{sheet-name}' },
  { 'merge-pdf': 'on' },
  { 'release-tag': ['v1'] },
  { 'cli-input-json': {} },
  { ...request(pdf), 'sheet-ids': 'a' },
  { ...request(pdf), format: 'CSV' },
  { ...request(pdf), bucket: 'reports' },
  request({ ...pdf, FormatType: 'XLSX' }),
  request({ ...pdf, FormatType: 'CSV' }),
  request({ ...csv, FormatType: 'PDF' }),
  request({ ...pdf, SheetSelections: [...pdf.SheetSelections, ...pdf.SheetSelections] }),
  request({ ...pdf, SheetSelections: [{ SheetId: 'a b', SelectionScope: 'ALL_VISUALS' }] }),
  request({ ...pdf, SheetSelections: [{ SheetId: 's', SelectionScope: 'ALL_VISIBLE_VISUALS' }] }),
  request(pdf, { AwsAccountId: '123456789' }),
  request(pdf, { SnapshotJobId: 'a b' }),
  request(pdf, { Region: 'x' }),
  request(pdf, { UserConfiguration: { AnonymousUsers: [{}, {}] } }),
  request(pdf, {}, to({ BucketName: 'reports', BucketPrefix: 'a' })),
  request(pdf, {}, to({ BucketName: 'Reports', BucketPrefix: 'a', BucketRegion: 'eu-central-1' })),
  request(pdf, {}, to({ BucketName: 'reports', BucketPrefix: ' ', BucketRegion: 'eu-central-1' })),
  request(pdf, {}, { FileGroups: [] }),
  request(pdf, {}, { Parameters: { Region: 'EMEA' } })
]

describe('the schema for editors agrees with the action', () => {
  test.each(right.map(entry => [entry]))('about a valid entry: %j', async entry => {
    expect({ schema: validate([entry]), errors: validate.errors, action: await accepted([entry]) }).toEqual({
      schema: true,
      errors: null,
      action: true
    })
  })

  test.each(wrong.map(entry => [entry]))('about an invalid entry: %j', async entry => {
    expect({ schema: validate([entry]), action: await accepted([entry]) }).toEqual({ schema: false, action: false })
  })

  test.each([
    ['no list', { 'dashboard-id': 'a' }, false],
    ['an empty list', [], false],
    ['a thousand entries', Array(1000).fill({}), true],
    ['one more', Array(1001).fill({}), false]
  ])('%s', async (_, reports, expected) => {
    expect({ schema: validate(reports), action: await accepted(reports) }).toEqual({
      schema: expected,
      action: expected
    })
  })
})

test('the schema describes every key of an entry, and a valid example uses it', () => {
  const properties = Object(schema).$defs.entry.properties
  expect(Object.keys(properties).sort()).toEqual(['name', ...entryNames].sort())
  for (const key of Object.keys(properties)) {
    expect(properties[key].description).toMatch(/\.$/)
    expect(right.some(entry => key in entry)).toBe(true)
  }
})
