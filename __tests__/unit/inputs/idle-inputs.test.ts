import { describe, expect, test } from '@jest/globals'
import { type Inputs, readStepConfig, requiredInputs } from './input-harness.ts'

const anonymous = { anonymous: 'true', 'user-email': '', 'role-to-assume': '' }

describe('an input without effect is a warning', () => {
  test.each<[string, Inputs, RegExp]>([
    [
      'namespace and region of an anonymous user',
      { ...anonymous, namespace: 'partners', 'identity-region': 'eu-west-1' },
      /^namespace and identity-region: .*anonymous/
    ],
    ['names of files that are not downloaded', { bucket: 'reports', 'file-name': '{sheet-name}' }, /^file-name: /],
    [
      'credentials that a plan does not export',
      { mode: 'plan', 'export-credentials': 'true' },
      /^export-credentials: mode: plan/
    ],
    ['credentials that a check does not export', { mode: 'check', 'export-credentials': 'true' }, /mode: check/]
  ])('%s', async (_, inputs, words) => {
    const { warnings, aws } = await readStepConfig({ ...requiredInputs, ...inputs })
    expect(warnings).toEqual([expect.stringMatching(words)])
    expect(aws.exportCredentials).toBe(false)
  })
})

describe('an input with an effect is no warning', () => {
  test.each<[string, Inputs]>([
    ['the default namespace', { ...anonymous, namespace: 'default' }],
    ['names of files that are downloaded', { 'file-name': '{sheet-name}' }],
    ['names under download-path', { bucket: 'reports', 'file-name': '{sheet-name}', 'download-path': 'files' }],
    ['credentials of an export', { 'export-credentials': 'true' }],
    [
      'what the step gives for some of its reports',
      { namespace: 'partners', 'file-name': 'x', reports: '- anonymous: true\n- bucket: reports\n- name: c' }
    ]
  ])('%s', async (_, inputs) => {
    const dashboard = inputs['reports'] === undefined ? {} : { 'dashboard-id': 'sales' }
    expect((await readStepConfig({ ...requiredInputs, ...dashboard, ...inputs })).warnings).toEqual([])
  })
})
