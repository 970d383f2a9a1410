import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'

export type Json = null | boolean | number | string | readonly Json[] | Fields
export type Fields = { readonly [key: string]: Json }

export interface Template {
  readonly Parameters: Readonly<Record<string, Parameter>>
  readonly Rules: Readonly<Record<string, Rule>>
  readonly Conditions: Fields
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs: Readonly<Record<string, { readonly Value: Json; readonly Condition?: string }>>
}
export interface Parameter {
  readonly Type: string
  readonly Default?: string | number
  readonly Description: string
  readonly AllowedPattern?: string
  readonly AllowedValues?: readonly string[]
  readonly MinValue?: number
  readonly ConstraintDescription?: string
}
export interface Rule {
  readonly RuleCondition?: Json
  readonly Assertions: readonly { readonly Assert: Json; readonly AssertDescription: string }[]
}
export interface Resource {
  readonly Type: string
  readonly Condition?: string
  readonly Properties: Fields
}
/** The resources and outputs whose condition is true, with their functions resolved. */
export interface Stack {
  readonly resources: Readonly<Record<string, Resource>>
  readonly outputs: Readonly<Record<string, Json>>
}

/** Parses the YAML of a template and writes its functions in the long form. */
export function readTemplate(text: string): Template {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0) throw document.errors[0]
  return toLongForm(document.contents) as unknown as Template
}

function toLongForm(node: unknown): Json {
  const value = toPlainValue(node)
  const name = isNode(node) ? /^!(\w+)$/.exec(node.tag ?? '')?.[1] : undefined
  if (name === undefined) return value
  return { [name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`]: value }
}

function toPlainValue(node: unknown): Json {
  if (isSeq(node)) return node.items.map(toLongForm)
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [String(key), toLongForm(value)]))
  return isScalar(node) ? (node.value as Json) : null
}

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': '123456789012',
  'AWS::URLSuffix': 'amazonaws.com'
}
const noValue = Symbol('AWS::NoValue')
type Value = Json | typeof noValue

/**
 * Resolves a template as CloudFormation does in the account 123456789012. Constraints are not checked here.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 * @throws Error if the template uses an unknown function or name
 */
export function createStack(template: Template, given: Readonly<Record<string, string>>): Stack {
  const resolver = new Resolver(template, given)
  const isCreated = ({ Condition }: { Condition?: string }) => Condition === undefined || resolver.condition(Condition)
  const resources = Object.entries(template.Resources).filter(([, resource]) => isCreated(resource))
  const outputs = Object.entries(template.Outputs).filter(([, output]) => isCreated(output))
  return {
    resources: Object.fromEntries(
      resources.map(([name, resource]) => [name, { ...resource, Properties: resolver.fields(resource.Properties) }])
    ),
    outputs: Object.fromEntries(outputs.map(([name, { Value }]) => [name, resolver.json(Value)]))
  }
}

/**
 * Messages of the constraints and rules that parameters violate, which CloudFormation checks before it creates anything.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
 */
export function findParameterProblems(template: Template, given: Readonly<Record<string, string>>): string[] {
  const invalid = Object.entries(template.Parameters).filter(
    ([name, parameter]) => !isAllowed(parameter, given[name] ?? parameter.Default)
  )
  const resolver = new Resolver(template, given)
  const violated = Object.values(template.Rules)
    .filter(({ RuleCondition = true }) => resolver.json(RuleCondition) === true)
    .flatMap(({ Assertions }) => Assertions.filter(({ Assert }) => resolver.json(Assert) !== true))
  return [
    ...invalid.map(([name, { ConstraintDescription = 'is not allowed.' }]) => `${name} ${ConstraintDescription}`),
    ...violated.map(({ AssertDescription }) => AssertDescription)
  ]
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html */
function isAllowed(
  { AllowedPattern, AllowedValues, MinValue }: Parameter,
  value: string | number | undefined
): boolean {
  if (value === undefined) return false
  const text = String(value)
  if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`).test(text)) return false
  if (AllowedValues !== undefined && !AllowedValues.includes(text)) return false
  return MinValue === undefined || Number(text) >= MinValue
}

class Resolver {
  readonly #template: Template
  readonly #given: Readonly<Record<string, string>>

  constructor(template: Template, given: Readonly<Record<string, string>>) {
    this.#template = template
    this.#given = given
  }

  condition(name: string): boolean {
    const condition = this.#template.Conditions[name]
    if (condition === undefined) throw new Error(`Condition ${name} not found`)
    return this.json(condition) === true
  }

  fields(fields: Fields): Fields {
    const resolved = Object.entries(fields).map(([key, value]) => [key, this.#resolve(value)] as const)
    return Object.fromEntries(resolved.filter((entry): entry is [string, Json] => entry[1] !== noValue))
  }

  json(value: Json): Json {
    const resolved = this.#resolve(value)
    if (resolved === noValue) throw new Error(`${JSON.stringify(value)} has no value`)
    return resolved
  }

  #resolve(value: Json): Value {
    if (Array.isArray(value)) return value.map(each => this.#resolve(each)).filter(each => each !== noValue)
    if (typeof value !== 'object' || value === null) return value
    const fields = value as Fields
    const [[name = '', argument = null] = [], ...others] = Object.entries(fields)
    const isFunction = others.length === 0 && (/^(Ref|Fn::\w+)$/.test(name) || this.#isCondition(name, argument))
    return isFunction ? this.#call(name, argument) : this.fields(fields)
  }

  // A policy statement has a member of the same name, but its value is a map.
  #isCondition(name: string, argument: Json): boolean {
    return name === 'Condition' && typeof argument === 'string'
  }

  #call(name: string, argument: Json): Value {
    if (name === 'Ref') return this.#ref(String(argument))
    if (name === 'Condition') return this.condition(String(argument))
    if (name === 'Fn::GetAtt') return this.#arn(String(argument))
    if (name === 'Fn::Sub') return this.#sub(argument)
    const [first = null, second = null, third = null] = argument as readonly Json[]
    if (name === 'Fn::If') return this.#resolve(this.condition(String(first)) ? second : third)
    if (name === 'Fn::Join') return (this.#resolve(second) as string[]).join(String(first))
    if (name === 'Fn::Split') return String(this.json(second)).split(String(first))
    const values = (argument as readonly Json[]).map(each => this.json(each))
    if (name === 'Fn::Equals') return String(values[0]) === String(values[1])
    if (name === 'Fn::And') return values.every(each => each === true)
    if (name === 'Fn::Or') return values.some(each => each === true)
    if (name === 'Fn::Not') return values[0] !== true
    throw new Error(`Unknown function ${name}`)
  }

  #ref(name: string): Value {
    if (name === 'AWS::NoValue') return noValue
    if (pseudoParameters[name] !== undefined) return pseudoParameters[name]
    const parameter = this.#template.Parameters[name]
    if (parameter === undefined) return this.#physicalId(name)
    const value = this.#given[name] ?? parameter.Default
    if (value === undefined) throw new Error(`Parameter ${name} is not set`)
    return parameter.Type === 'CommaDelimitedList' ? String(value).split(',') : value
  }

  #physicalId(name: string): Json {
    const { Type, Properties = {} } = this.#template.Resources[name] ?? {}
    if (Type === 'AWS::IAM::Role') return this.json(Properties['RoleName'] ?? null)
    if (Type === 'AWS::S3::Bucket') return this.json(Properties['BucketName'] ?? null)
    if (Type !== 'AWS::IAM::OIDCProvider') throw new Error(`Resource ${name} not found`)
    const host = String(this.json(Properties['Url'] ?? null)).replace('https://', '')
    return `arn:aws:iam::123456789012:oidc-provider/${host}`
  }

  #arn(attribute: string): string {
    const [name = '', arn] = attribute.split('.')
    if (arn !== 'Arn') throw new Error(`Unknown attribute ${attribute}`)
    const id = String(this.#physicalId(name))
    const { Type, Properties = {} } = this.#template.Resources[name] ?? {}
    return Type === 'AWS::S3::Bucket'
      ? `arn:aws:s3:::${id}`
      : `arn:aws:iam::123456789012:role${String(this.json(Properties['Path'] ?? '/'))}${id}`
  }

  #sub(argument: Json): string {
    const [text, names] = Array.isArray(argument) ? argument : [argument, {}]
    return String(text).replace(/\$\{([^}]+)\}/g, (_, name: string) => {
      if (name in names) return String(this.json(names[name]))
      return name.includes('.') ? this.#arn(name) : String(this.#ref(name))
    })
  }
}
