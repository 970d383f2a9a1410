import { describe, expect, test } from '@jest/globals'
import { type InputName, inputNames } from '../../../src/inputs/input-names.ts'
import { type Inputs, readProblems, requiredInputs, role } from './input-harness.ts'

const userArn = 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann'
const application = {
  'user-email': '',
  'identity-center-application': 'arn:aws:sso::111122223333:application/ssoins-0123456789abcdef/apl-0123456789abcdef'
}
const release = { 'github-token': 'ghs_abc' }

/** A valid value of each input that is one line, and the inputs that it needs. */
const singleLineInputs: Partial<Record<InputName, readonly [value: string, others?: Inputs]>> = {
  'dashboard-id': ['sales-id'],
  'user-email': ['ann@example.com'],
  'user-name': ['role/ann', { 'user-email': '' }],
  'user-arn': [userArn, { 'user-email': '' }],
  namespace: ['partners'],
  'identity-region': ['us-east-1'],
  'identity-center-application': [application['identity-center-application'], application],
  'identity-center-audience': ['reports', application],
  'identity-center-region': ['us-east-1', application],
  anonymous: ['true'],
  bucket: ['reports/'],
  'bucket-prefix': ['weekly/sales', { bucket: 'reports' }],
  'download-path': ['out/files'],
  'file-name': ['{sheet-name}'],
  'upload-to': ['s3://archive/weekly'],
  'archive-index': ['true'],
  'merge-pdf': ['true'],
  'release-tag': ['v1.2.3', release],
  'github-token': ['ghs_abc', { 'release-tag': 'v1.2.3' }],
  'max-data-age': ['26h'],
  'refresh-data': ['wait'],
  'if-stale': ['warn'],
  'if-empty': ['warn'],
  'compare-with': ['old/manifest.json'],
  'if-unchanged': ['skip'],
  'time-zone': ['Europe/Berlin'],
  resume: ['true'],
  'aws-region': ['eu-central-1'],
  'aws-account-id': ['111122223333'],
  'role-to-assume': [role],
  audience: ['sts.amazonaws.com'],
  'identity-role-to-assume': [role],
  'role-session-name': ['weekly-export'],
  'role-duration-seconds': ['3600'],
  'role-external-id': ['octo-reports'],
  'export-credentials': ['true'],
  mode: ['export'],
  'job-id': ['weekly-export'],
  'max-concurrency': ['12'],
  'timeout-minutes': ['60'],
  wait: ['true'],
  'allow-partial': ['true'],
  summary: ['true']
}

// Lists and documents. Their items are checked where they are used.
const multilineInputs: readonly InputName[] = [
  'sheet-ids',
  'format',
  'visual-ids',
  'parameters',
  'reports',
  'cli-input-json',
  'row-level-tags',
  'inline-session-policy',
  'managed-session-policies'
]

test('every input is either one line, or a list or document', () => {
  expect([...Object.keys(singleLineInputs), ...multilineInputs].sort()).toEqual([...inputNames].sort())
})

describe.each(Object.entries(singleLineInputs))('the input %s', (name, [value, others = {}]) => {
  test.each([
    ['a line break', '\n'],
    ['a carriage return', '\r'],
    ['a bell', '\u0007'],
    ['a null character', '\0'],
    ['a C1 control character', '\u0085']
  ])('is rejected with %s', async (_, character) => {
    const inputs = { ...requiredInputs, ...others, [name]: `${value.slice(0, 1)}${character}${value.slice(1)}` }
    expect(await readProblems(inputs)).toContainEqual(expect.stringMatching(new RegExp(`^${name}: `)))
  })
})

test('a token with a line break is not printed', async () => {
  const inputs = { ...requiredInputs, 'release-tag': 'v1', 'github-token': 'ghs_abc\nghs_def' }
  expect(await readProblems(inputs)).toEqual([
    'github-token: the value contains a line break or another control character. Remove it.'
  ])
})
