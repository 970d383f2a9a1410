import { expect, test } from '@jest/globals'
import { describeMissingFile } from '../../../../src/inputs/document/missing-file.ts'
import { createWorkspace, type Inputs, readProblems, requiredInputs } from '../input-harness.ts'

const repository = { '.git/config': '', 'quicksight/reports.yml': '- {}', 'README.md': '' }

test.each<[string, Inputs, string, string]>([
  [
    'an empty workspace',
    {},
    'quicksight/reports.yml',
    'The workspace is empty. Add a step with actions/checkout before this one.'
  ],
  ['another extension', repository, 'quicksight/reports.yaml', 'Did you mean "quicksight/reports.yml"?'],
  ['a misspelled directory', repository, './quicksite/reports.yml', 'Did you mean "quicksight"?'],
  [
    'a path that is like none',
    repository,
    'settings/exports.json',
    'Check the path, and that actions/checkout runs before this step.'
  ],
  ['a directory', repository, './quicksight', 'Set the path of a file.']
])('the reason for %s is given', async (_, files, path, reason) => {
  const text = await describeMissingFile(createWorkspace(files), path)
  expect(text).toMatch(/^"[^"]+" is not a file in the workspace\. /)
  expect(text.slice(text.indexOf('. ') + 2)).toBe(reason)
})

test.each<[string, Inputs]>([
  ['reports', { reports: 'quicksight/reports.yaml' }],
  ['reports', { reports: 'quicksight/reports.csv' }],
  ['cli-input-json', { 'cli-input-json': 'file://quicksight/reports.yaml', 'dashboard-id': '' }]
])('%s suggests the file with a similar name', async (input, inputs) => {
  expect(await readProblems({ ...requiredInputs, ...inputs }, {}, repository)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${input}: "quicksight/reports\\.(?:yaml|csv)" is not a file in the workspace\\. Did you mean "quicksight/reports\\.yml"\\?$`
      )
    )
  ])
})
