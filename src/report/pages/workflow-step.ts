import { idPattern } from '../../domain/limits.ts'
import type { AwsSettings, Dashboard, ParameterDeclaration } from '../../domain/model.ts'

const mostVisuals = 20

/** Where the step that is printed finds the dashboard. */
export type WorkflowDefaults = Pick<AwsSettings, 'region' | 'partition' | 'baseRole'>

/** A workflow's step that exports the dashboard, in YAML to copy and cut down. */
export function workflowStep(dashboard: Dashboard, { region, partition, baseRole }: WorkflowDefaults): string {
  const visuals = dashboard.sheets.flatMap(sheet => sheet.visuals).filter(visual => visual.exportable)
  return [
    '- uses: OWNER/quicksight-snapshot@v1',
    '  with:',
    ...(idPattern.test(dashboard.id) ? [`    dashboard-id: ${scalar(dashboard.id)}`] : []),
    `    aws-region: ${scalar(region)}`,
    // Without a role, the step before gives the credentials, as it did for the listing.
    ...(baseRole === undefined ? [] : [`    role-to-assume: ${baseRole}`]),
    `    identity-role-to-assume: arn:${partition}:iam::${baseRole?.split(':')[4] ?? 'ACCOUNT'}:role/IDENTITY_ROLE`,
    '    user-email: someone@example.com',
    `    format: ${visuals.length > 0 ? 'PDF, CSV' : 'PDF'}`,
    ...list('sheet-ids', dashboard.sheets),
    // Every table is what the input means when it is left out, so a long list would say nothing more.
    ...(visuals.length > mostVisuals ? [] : list('visual-ids', visuals)),
    ...parameters(dashboard.parameters)
  ].join('\n')
}

function list(input: string, items: readonly { id: string }[]): string[] {
  const ids = items.map(item => item.id).filter(id => idPattern.test(id))
  return ids.length === 0 ? [] : [`    ${input}: |`, ...ids.map(id => `      ${id}`)]
}

function parameters(declarations: readonly ParameterDeclaration[]): string[] {
  const named = declarations.filter(({ name }) => idPattern.test(name))
  return named.length === 0
    ? []
    : ['    parameters: |', ...named.map(declaration => `      ${parameterLine(declaration)}`)]
}

// The block is YAML of its own, where a comment is a comment: a parameter without default waits in one.
function parameterLine({ name, type, multiValued, defaults }: ParameterDeclaration): string {
  const values = defaults
    .filter(value => value.length <= 200)
    .map(value => formatTypedValue(value, type))
    .slice(0, 10)
  const [first] = values
  if (first === undefined) return `# ${scalar(name)}: ${multiValued ? `[${type}, …]` : type}`
  return `${scalar(name)}: ${multiValued ? `[${values.join(', ')}]` : first}`
}

function formatTypedValue(value: string, type: ParameterDeclaration['type']): string {
  const numeric = (type === 'Integer' || type === 'Decimal') && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
  return numeric ? value : quoted(value)
}

// A quoted text of JSON is one of YAML. `${{` would be an expression of the workflow that it is copied into.
function quoted(value: string): string {
  return JSON.stringify(value)
    .replaceAll('${{', '$\\u007b{')
    .replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, sign => `\\U${sign.codePointAt(0)?.toString(16).padStart(8, '0')}`)
}

function scalar(id: string): string {
  return /^[A-Za-z][\w-]*$/.test(id) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(id) ? id : JSON.stringify(id)
}
