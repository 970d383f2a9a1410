import { expect, test } from '@jest/globals'
import { inputNames } from '../../../src/inputs/input-names.ts'
import { findMisspelledInputs } from '../../../src/inputs/misspelled-inputs.ts'

test.each([
  ['formats', 'format'],
  ['dashboard_id', 'dashboard-id'],
  ['dashbord-id', 'dashboard-id'],
  ['sheet-id', 'sheet-ids'],
  ['user-mail', 'user-email'],
  ['report', 'reports'],
  ['parameter', 'parameters'],
  ['merge-pdfs', 'merge-pdf']
])('the input %s is reported with the name that was meant', (name, meant) => {
  expect(findMisspelledInputs({ [`INPUT_${name.toUpperCase()}`]: 'x' })).toEqual([
    `"${name}" is not an input and is ignored. Did you mean ${meant}?`
  ])
})

test('inputs that exist are not reported', () => {
  const environment = Object.fromEntries(inputNames.map(name => [`INPUT_${name.toUpperCase()}`, 'x']))
  expect(findMisspelledInputs(environment)).toEqual([])
})

test.each([
  ['an input that resembles none', { INPUT_COLOR: 'red' }],
  ['an input that is not set', { INPUT_FORMATS: ' ' }],
  ['another variable', { FORMATS: 'CSV' }]
])('%s is not reported', (_, environment) => {
  expect(findMisspelledInputs(environment)).toEqual([])
})

test('a name from outside cannot write more than its line', () => {
  const [warning] = findMisspelledInputs({ 'INPUT_FORMAT\n::error::X': 'x' })
  expect(warning ?? '').not.toContain('\n')
})
