import { expect, test } from '@jest/globals'
import { inputDefaults } from '../../../src/inputs/input-names.ts'
import { readRepeatedInputs } from '../../../src/inputs/repeated-inputs.ts'

const readRepeated = (inputs: Readonly<Record<string, string>>) => readRepeatedInputs(name => inputs[name] ?? '')

test('inputs that were set are repeated in the order of action.yml', () => {
  const inputs = { bucket: ' reports ', 'user-email': 'ann@example.com', 'sheet-ids': 'a\nb' }
  expect(readRepeated(inputs)).toEqual({
    inputs: { 'sheet-ids': 'a\nb', 'user-email': 'ann@example.com', bucket: 'reports' },
    privateInputs: []
  })
  expect(Object.keys(readRepeated(inputs).inputs)).toEqual(['sheet-ids', 'user-email', 'bucket'])
})

test('defaults, and inputs that every step has, are not repeated', () => {
  const own = { mode: 'list', 'dashboard-id': 'sales', 'aws-region': 'eu-west-1', 'github-token': 'secret' }
  expect(readRepeated({ ...inputDefaults, ...own, mode: 'list' })).toEqual({ inputs: {}, privateInputs: [] })
})

test('private values are reduced to the names of their inputs', () => {
  const inputs = { parameters: 'Region: secret', 'row-level-tags': 'a: secret', 'role-external-id': 'secret' }
  const repeated = readRepeated({ ...inputs, 'inline-session-policy': '{"secret": 1}' })
  expect(JSON.stringify(repeated)).not.toContain('secret')
  expect(repeated.privateInputs).toEqual(['parameters', 'row-level-tags', 'role-external-id', 'inline-session-policy'])
})
