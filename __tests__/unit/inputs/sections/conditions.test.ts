import { expect, test } from '@jest/globals'
import { type Inputs, readProblems, readSingleReport, readStepConfig, requiredInputs } from '../input-harness.ts'

test('the defaults need no settings and imply no download', async () => {
  const { files } = await readSingleReport({ bucket: 'reports' })
  expect(files).not.toHaveProperty('downloadPath')
  expect(files).not.toHaveProperty('ifEmpty')
  expect(files).not.toHaveProperty('ifUnchanged')
})

test('compare-with implies a download', async () => {
  const { files } = await readSingleReport({
    bucket: 'reports',
    'compare-with': 's3://reports/latest/manifest.json',
    'if-unchanged': 'Skip'
  })
  expect(files).toMatchObject({
    downloadPath: 'quicksight-snapshots',
    compareWith: 's3://reports/latest/manifest.json',
    ifUnchanged: 'skip'
  })
})

test('a path in compare-with is relative to the workspace', async () => {
  expect((await readSingleReport({ 'compare-with': '/w/repo/previous/./manifest.json' })).files.compareWith).toBe(
    'previous/manifest.json'
  )
})

test('an entry of reports overrides the conditions of the step', async () => {
  const { reports } = await readStepConfig({
    ...requiredInputs,
    'dashboard-id': '',
    'if-empty': 'fail',
    'compare-with': 'manifest.json',
    reports: '[{"dashboard-id": "a"}, {"dashboard-id": "b", "if-empty": "skip", "if-unchanged": "skip"}]'
  })
  expect(
    reports.map(({ files: { ifEmpty, compareWith, ifUnchanged } }) => [ifEmpty, compareWith, ifUnchanged])
  ).toEqual([
    ['fail', 'manifest.json', undefined],
    ['skip', 'manifest.json', 'skip']
  ])
})

test.each<[Inputs, string]>([
  [{ 'if-empty': 'ignore' }, 'if-empty: "ignore" is not an if-empty. Allowed: deliver, warn, skip, fail.'],
  [{ 'if-unchanged': 'skip' }, 'if-unchanged needs compare-with, the manifest.json of an earlier export.'],
  [
    { 'compare-with': '../manifest.json' },
    'compare-with: "../manifest.json" is outside the workspace. Set the path of a manifest.json in it, or s3://BUCKET/KEY.'
  ],
  [
    { 'compare-with': 's3://reports' },
    'compare-with: "s3://reports" names no object. Did you mean "s3://reports/manifest.json"?'
  ],
  [
    { 'compare-with': 's3://reports/latest/' },
    'compare-with: "s3://reports/latest/" names no object. Did you mean "s3://reports/latest/manifest.json"?'
  ],
  [
    { 'if-empty': 'fail', format: 'CSV', bucket: 'reports' },
    'if-empty: the rows of CSV are counted in downloaded files. Set download-path or upload-to.'
  ]
])('%j is rejected', async (inputs, problem) => {
  expect(await readProblems({ ...requiredInputs, ...inputs })).toEqual([problem])
})

test('a misspelled input is a warning with the right name', async () => {
  const { warnings } = await readStepConfig(requiredInputs, { INPUT_FORMATS: 'CSV' })
  expect(warnings).toContain('"formats" is not an input and is ignored. Did you mean format?')
})

test('the rows of a table are reports, and their problems name row and column', async () => {
  const files = { 'people.csv': 'name,user-email,parameters.Region\nAnn,ann@example.com,"EMEA, north"\nBen,ben,\n' }
  const inputs = { ...requiredInputs, 'user-email': '', reports: 'people.csv' }
  expect(await readProblems(inputs, undefined, files)).toEqual([
    expect.stringMatching(/^reports row 3 \(Ben\): user-email: "ben" is not/)
  ])
})

test('a table of reports keeps its cells until the dashboard declares what they are', async () => {
  const files = { 'people.csv': 'name,parameters.Region\nAnn,"EMEA, north"\n' }
  const { reports } = await readStepConfig({ ...requiredInputs, reports: 'people.csv' }, undefined, files)
  expect(reports).toMatchObject([
    {
      name: 'Ann',
      dashboardId: 'sales',
      target: { parameters: { isTable: true, values: new Map([['Region', ['EMEA, north']]]) } }
    }
  ])
})

test.each([
  ['people.csv', {}, 'reports: "people.csv" is not a file in the workspace.'],
  ['people.csv', { 'people.csv': ' ' }, 'reports: the file "people.csv" is empty.'],
  ['people.csv', { 'people.csv': 'name\n' }, 'reports: the table has no rows.'],
  ['people.csv', { 'people.csv': `name\n${'x\n'.repeat(1001)}` }, 'reports: 1001 rows are too many; at most 1000.'],
  ['people.csv', { 'people.csv': 'nme\nx\n' }, 'reports: column "nme" is not a key of an entry. Did you mean name?']
])('%s with the files %j is rejected', async (reports, files, problem) => {
  expect(await readProblems({ ...requiredInputs, reports }, undefined, files)).toEqual([
    expect.stringContaining(problem)
  ])
})
