import { expect, test } from '@jest/globals'
import { compareRequest, type RequestComparison } from '../../../src/snapshot/request-match.ts'
import { buildJob, csv, excel, pdf } from '../../support/builders/planned-job.ts'

const files = [pdf('a'), csv('a', 'v1'), excel('a', 'v1', 'v2')]
const time = '2026-01-15T00:00:00Z'
const parameters = {
  StringParameters: [
    { Name: 'Region', Values: ['EMEA', 'AMER'] },
    { Name: 'Team', Values: ['A'] }
  ],
  DateTimeParameters: [{ Name: 'From', Values: [time] }]
}
const job = buildJob(files)
const configuration = { ...job.request.SnapshotConfiguration, Parameters: parameters }
const request = { ...job.request, SnapshotConfiguration: configuration }

/** The configuration as QuickSight answers with it: file groups and parameters in whatever order, times as dates. */
function echoed(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    FileGroups: configuration.FileGroups.toReversed(),
    Parameters: {
      StringParameters: parameters.StringParameters.toReversed(),
      DateTimeParameters: [{ Name: 'From', Values: [new Date(time)] }]
    },
    ...overrides
  } as never
}

test.each<[string, RequestComparison, Readonly<Record<string, unknown>>]>([
  ['the same in another order', 'same', {}],
  ['file groups that are not reported', 'same', { FileGroups: undefined }],
  ['file groups that say nothing', 'same', { FileGroups: [{ Files: [] }] }],
  ['parameters that are not reported', 'unknown', { Parameters: undefined }],
  ['no parameters', 'different', { Parameters: {} }],
  ['another value', 'different', { Parameters: { StringParameters: [{ Name: 'Region', Values: ['APAC'] }] } }],
  ['one file group less', 'different', { FileGroups: configuration.FileGroups.slice(1) }],
  [
    'another visual',
    'different',
    {
      FileGroups: buildJob([pdf('a'), csv('a', 'v9'), excel('a', 'v1', 'v2')]).request.SnapshotConfiguration.FileGroups
    }
  ]
])('%s: %s', (_, comparison, overrides) => {
  expect(compareRequest(request, job.files, echoed(overrides))).toBe(comparison)
})

test('a request without parameters is the same as a job whose parameters are not reported', () => {
  expect(compareRequest(job.request, job.files, echoed({ Parameters: undefined }))).toBe('same')
})
