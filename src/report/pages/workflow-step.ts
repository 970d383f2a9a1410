import type { Dashboard, ParameterDeclaration } from '../../domain/dashboard.ts'
import { idPattern } from '../../domain/limits.ts'
import type { AwsSettings, RepeatedInputs } from '../../domain/step.ts'

/** Settings of the step that listed the dashboard; the step that is printed repeats them. */
export type WorkflowDefaults = Pick<AwsSettings, 'region' | 'partition' | 'baseRole'> & Partial<RepeatedInputs>

/** A workflow step, in YAML, that exports the dashboard. It leaves out every input whose default means the same. */
export function formatWorkflowStep(dashboard: Dashboard, defaults: WorkflowDefaults): string {
  const { region, baseRole, inputs = {}, privateInputs = [] } = defaults
  const { format, ...rest } = inputs
  const others = Object.entries(rest).filter(([name]) => !identityInputs.some(each => each === name))
  return [
    '- uses: OWNER/quicksight-snapshot@v1',
    '  with:',
    ...(idPattern.test(dashboard.id) ? [`    dashboard-id: ${toScalar(dashboard.id)}`] : []),
    `    aws-region: ${toScalar(region)}`,
    // Without a role, an earlier step provides the credentials, as it did for the listing.
    ...(baseRole === undefined ? [] : [`    role-to-assume: ${baseRole}`]),
    ...formatIdentity(defaults),
    formatFormat(dashboard, format),
    ...others.flatMap(([name, value]) => formatInput(name, value)),
    ...(privateInputs.length === 0 ? [] : [`    # Also set: ${privateInputs.join(', ')}`]),
    ...formatParameters(dashboard.parameters)
  ].join('\n')
}

const userInputs = ['user-email', 'user-name', 'user-arn'] as const
const identityInputs = ['identity-role-to-assume', ...userInputs, 'anonymous'] as const

function formatIdentity({ partition, baseRole, inputs = {} }: WorkflowDefaults): string[] {
  const set = identityInputs.flatMap(name => {
    const value = inputs[name]
    return value === undefined ? [] : formatInput(name, value)
  })
  if (inputs['anonymous'] !== undefined) return set
  const isUserSet = userInputs.some(name => inputs[name] !== undefined)
  const account = baseRole?.split(':')[4] ?? 'ACCOUNT'
  // A step with a user and one role uses that role for both sessions.
  const isRoleSet = inputs['identity-role-to-assume'] !== undefined || (isUserSet && baseRole !== undefined)
  return [
    ...(isRoleSet ? [] : [`    identity-role-to-assume: arn:${partition}:iam::${account}:role/IDENTITY_ROLE`]),
    ...set,
    ...(isUserSet ? [] : ['    user-email: someone@example.com'])
  ]
}

function formatFormat(dashboard: Dashboard, format: string | undefined): string {
  if (format !== undefined) return formatInput('format', format).join('\n')
  const hasTables = dashboard.sheets.some(sheet => sheet.visuals.some(visual => visual.exportable))
  return `    format: PDF${hasTables ? ' # CSV and EXCEL export the tables' : ''}`
}

function formatInput(name: string, value: string): string[] {
  const lines = value.split('\n').map(line => line.trim())
  const isBlock = lines.length > 1 && lines.every(line => /^[\x20-\x7e]+$/.test(line) && !line.includes('${{'))
  if (isBlock) return [`    ${name}: |`, ...lines.map(line => `      ${line}`)]
  return [`    ${name}: ${/^[A-Za-z][\w.:/@+=-]*$/.test(value) ? toScalar(value) : quoteYaml(value)}`]
}

function formatParameters(declarations: readonly ParameterDeclaration[]): string[] {
  const named = declarations.filter(({ name }) => idPattern.test(name))
  return named.length === 0
    ? []
    : ['    parameters: |', ...named.map(declaration => `      ${formatParameter(declaration)}`)]
}

// The block is a YAML document, so comments work: a parameter whose value is not fixed is one.
function formatParameter(declaration: ParameterDeclaration): string {
  const { name, type, multiValued, defaults, rollingDefault, hasDefaultPerUser } = declaration
  const values = defaults
    .filter(value => value.length <= 200)
    .map(value => formatTypedValue(value, type))
    .slice(0, 10)
  const [first] = values
  if (rollingDefault !== undefined) return `# ${toScalar(name)}: ${type}, by default ${toComment(rollingDefault)}`
  if (hasDefaultPerUser === true) return `# ${toScalar(name)}: ${type}, by default per user`
  if (first === undefined) return `# ${toScalar(name)}: ${multiValued ? `[${type}, …]` : type}`
  return `${toScalar(name)}: ${multiValued ? `[${values.join(', ')}]` : first}`
}

function toComment(text: string): string {
  return quoteYaml(text.slice(0, 200)).slice(1, -1)
}

function formatTypedValue(value: string, type: ParameterDeclaration['type']): string {
  const isNumber = (type === 'Integer' || type === 'Decimal') && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
  return isNumber ? value : quoteYaml(value)
}

// A JSON string is a YAML string. `${{` would be an expression of the workflow that the step is copied into.
function quoteYaml(value: string): string {
  return JSON.stringify(value)
    .replaceAll('${{', '$\\u007b{')
    .replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, sign => `\\U${sign.codePointAt(0)?.toString(16).padStart(8, '0')}`)
}

function toScalar(text: string): string {
  const isPlain = /^[A-Za-z](?:[\w./@+=-]|:(?=\S))*$/.test(text)
  return isPlain && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text)
}
