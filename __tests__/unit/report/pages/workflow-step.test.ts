import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { Dashboard, ParameterDeclaration } from '../../../../src/domain/dashboard.ts'
import { formatWorkflowStep } from '../../../../src/report/pages/workflow-step.ts'

const place = { region: 'eu-west-1', partition: 'aws', baseRole: 'arn:aws:iam::111122223333:role/exports' }
const formatStep = (dashboard: Dashboard) => formatWorkflowStep(dashboard, place)

const bare: Dashboard = { id: 'sales', name: 'Sales', sheets: [], parameters: [], dataSetArns: [] }

function dashboard(visuals: number, parameters: readonly ParameterDeclaration[] = []): Dashboard {
  const tables = Array.from({ length: visuals }, (_, index) => ({
    id: `v${index}`,
    type: 'TableVisual',
    exportable: true
  }))
  const chart = { id: 'chart', type: 'BarChartVisual', exportable: false }
  return {
    ...bare,
    sheets: [{ id: 'overview', name: 'Overview', contentType: 'INTERACTIVE', visuals: [chart, ...tables] }],
    parameters
  }
}

/** The step's inputs, as a runner reads them. */
function parseInputs(step: string): Record<string, string> {
  const [read]: { with: Record<string, string> }[] = parse(step)
  return read?.with ?? {}
}

test('the step has the parameters with their defaults, and no IDs of sheets and visuals', () => {
  const step = formatStep(
    dashboard(2, [
      { name: 'Region', type: 'String', multiValued: true, defaults: ['East', 'a "b"'] },
      { name: 'Year', type: 'Integer', multiValued: false, defaults: ['2026'] },
      { name: 'Rate', type: 'Decimal', multiValued: false, defaults: ['-0.5'] },
      { name: 'Big', type: 'Integer', multiValued: false, defaults: ['9007199254740993'] },
      { name: 'From', type: 'DateTime', multiValued: false, defaults: ['2026-01-31T00:00:00.000Z'] },
      { name: 'null', type: 'String', multiValued: false, defaults: ['x'] },
      { name: 'Month', type: 'DateTime', multiValued: false, defaults: [], rollingDefault: "truncDate('MM', now())" },
      { name: 'Team', type: 'String', multiValued: false, defaults: ['all'], hasDefaultPerUser: true },
      { name: 'Customer', type: 'String', multiValued: false, defaults: [] },
      { name: 'Cities', type: 'String', multiValued: true, defaults: ['x'.repeat(201)] }
    ])
  )
  expect(step).toBe(
    [
      '- uses: OWNER/quicksight-snapshot@v1',
      '  with:',
      '    dashboard-id: sales',
      '    aws-region: eu-west-1',
      '    role-to-assume: arn:aws:iam::111122223333:role/exports',
      '    identity-role-to-assume: arn:aws:iam::111122223333:role/IDENTITY_ROLE',
      '    user-email: someone@example.com',
      '    format: PDF # CSV and EXCEL export the tables',
      '    parameters: |',
      '      Region: ["East", "a \\"b\\""]',
      '      Year: 2026',
      '      Rate: -0.5',
      '      Big: "9007199254740993"',
      '      From: "2026-01-31T00:00:00.000Z"',
      '      "null": "x"',
      "      # Month: DateTime, by default truncDate('MM', now())",
      '      # Team: String, by default per user',
      '      # Customer: String',
      '      # Cities: [String, …]'
    ].join('\n')
  )
})

test('a dashboard without tables exports only PDF', () => {
  expect(parseInputs(`${formatStep(dashboard(0))}\n`)).toMatchObject({
    'dashboard-id': 'sales',
    'user-email': 'someone@example.com',
    format: 'PDF'
  })
})

const workflowInputs = (inputs: Record<string, string>, privateInputs: readonly string[] = []) =>
  parseInputs(formatWorkflowStep(dashboard(2), { ...place, inputs, privateInputs }))

test('the step repeats the inputs that were set', () => {
  const inputs = {
    format: 'EXCEL',
    'visual-ids': 'v0\nTop countries',
    'user-email': 'analyst@example.com',
    namespace: 'sales',
    'bucket-prefix': 'exports/{date}',
    'identity-role-to-assume': 'arn:aws:iam::111122223333:role/quicksight-identity'
  }
  expect(workflowInputs(inputs)).toEqual({
    ...inputs,
    'visual-ids': 'v0\nTop countries\n',
    'dashboard-id': 'sales',
    'aws-region': 'eu-west-1',
    'role-to-assume': place.baseRole
  })
})

test('one role for both sessions needs no second input', () => {
  expect(workflowInputs({ 'user-name': 'ann' })).not.toHaveProperty('identity-role-to-assume')
})

test('an anonymous export has neither a user nor an identity role', () => {
  const step = workflowInputs({ anonymous: 'true' })
  expect(step).toMatchObject({ anonymous: 'true' })
  expect(Object.keys(step)).not.toContain('user-email')
  expect(Object.keys(step)).not.toContain('identity-role-to-assume')
})

test('values of private inputs are not printed, their names are', () => {
  const step = formatWorkflowStep(dashboard(1), {
    ...place,
    inputs: {},
    privateInputs: ['role-external-id', 'parameters']
  })
  expect(step).toContain('    # Also set: role-external-id, parameters')
})

test('an ID that YAML would read as something else is quoted, and an invalid one is omitted', () => {
  expect(formatStep({ ...bare, id: '0123' })).toContain('dashboard-id: "0123"')
  expect(formatStep({ ...bare, id: 'on' })).toContain('dashboard-id: "on"')
  expect(formatStep({ ...bare, id: 'a\nb: c' })).not.toContain('dashboard-id')
})

const opening = '$\u007b{'

test('every default can be read back unchanged and is not an expression of the workflow', () => {
  const expression = fc.constantFrom(opening, `${opening} secrets.X }}`, '\u2028', '\u202e', '\u{e0001}', '# x', '|')
  const value = fc
    .array(fc.oneof(expression, fc.string({ unit: 'grapheme' })), { maxLength: 4 })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(value, text => {
      fc.pre(text.length <= 200)
      const step = formatStep({
        ...bare,
        parameters: [{ name: 'P', type: 'String', multiValued: false, defaults: [text] }]
      })
      expect(step).not.toContain(opening)
      expect(parse(parseInputs(step)['parameters'] ?? '')).toEqual({ P: text })
    })
  )
})

test('with ambient credentials the step has no role-to-assume', () => {
  const step = parseInputs(formatWorkflowStep(bare, { region: 'us-gov-west-1', partition: 'aws-us-gov' }))
  expect(step['identity-role-to-assume']).toBe('arn:aws-us-gov:iam::ACCOUNT:role/IDENTITY_ROLE')
  expect(Object.keys(step)).not.toContain('role-to-assume')
})
