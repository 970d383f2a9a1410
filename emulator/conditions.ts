import { BlockList, isIP } from 'node:net'
import { type Conditions, fillVariables, isMultiValued, literalWildcards, restoreLiterals } from './policy-variables.ts'

export type { Conditions } from './policy-variables.ts'

/** IAM wildcards: `*` matches any characters, `?` exactly one. Actions match case-insensitively. */
export function createWildcardPattern(pattern: string, value: string, ignoreCase = false): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]')
    .replaceAll(literalWildcards['*'], '\\*')
    .replaceAll(literalWildcards['?'], '\\?')
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '').test(value)
}

type Comparison = (wanted: string, given: string) => boolean
const isSame: Comparison = (wanted, given) => restoreLiterals(wanted) === given
const isSameIgnoringCase: Comparison = (wanted, given) => isSame(wanted.toLowerCase(), given.toLowerCase())
const isSameBoolean: Comparison = (wanted, given) => isBoolean(given) && isSameIgnoringCase(wanted, given)
const compareAs = (compare: (given: number, wanted: number) => boolean, read: (text: string) => number): Comparison => {
  return (wanted, given) => compare(read(given), read(wanted))
}
const orders: Readonly<Record<string, (given: number, wanted: number) => boolean>> = {
  Equals: (given, wanted) => given === wanted,
  LessThan: (given, wanted) => given < wanted,
  LessThanEquals: (given, wanted) => given <= wanted,
  GreaterThan: (given, wanted) => given > wanted,
  GreaterThanEquals: (given, wanted) => given >= wanted
}
const createComparisons = (kind: string, read: (text: string) => number) =>
  Object.entries(orders).map(([order, compare]) => [`${kind}${order}`, compareAs(compare, read)] as const)

const comparisons: ReadonlyMap<string, Comparison> = new Map([
  ['StringEquals', isSame],
  ['StringEqualsIgnoreCase', isSameIgnoringCase],
  ['StringLike', (wanted, given) => createWildcardPattern(wanted, given)],
  ['ArnEquals', isSameArn],
  ['ArnLike', isSameArn],
  ['Bool', isSameBoolean],
  ['BinaryEquals', (wanted, given) => Buffer.from(wanted, 'base64').equals(Buffer.from(given, 'base64'))],
  ['IpAddress', isInNetwork],
  ...createComparisons('Numeric', toNumber),
  ...createComparisons('Date', toMilliseconds)
])

/** Negated operators, with the operator that they negate. */
const negations: ReadonlyMap<string, string> = new Map([
  ['StringNotEquals', 'StringEquals'],
  ['StringNotEqualsIgnoreCase', 'StringEqualsIgnoreCase'],
  ['StringNotLike', 'StringLike'],
  ['ArnNotEquals', 'ArnEquals'],
  ['ArnNotLike', 'ArnLike'],
  ['NotIpAddress', 'IpAddress'],
  ['NumericNotEquals', 'NumericEquals'],
  ['DateNotEquals', 'DateEquals']
])

/** "Each of the six colon-delimited components of the ARN is checked separately", with wildcards in each. */
export function isSameArn(wanted: string, given: string): boolean {
  const [patterns, parts] = [splitArn(wanted), splitArn(given)]
  if (patterns.length < 6 || parts.length < 6) return false
  return patterns.every((pattern, index) => createWildcardPattern(pattern, parts[index] ?? ''))
}

function splitArn(arn: string): string[] {
  const parts = arn.split(':')
  return [...parts.slice(0, 5), ...(parts.length > 5 ? [parts.slice(5).join(':')] : [])]
}

function isInNetwork(network: string, address: string): boolean {
  const [base = '', prefix] = network.split('/')
  const getFamily = (text: string) => (isIP(text) === 6 ? 'ipv6' : 'ipv4')
  const longest = isIP(base) === 6 ? 128 : 32
  const bits = Number(prefix ?? longest)
  // Node's BlockList would find IPv4 addresses in ::/0.
  if (isIP(base) === 0 || isIP(base) !== isIP(address) || !Number.isInteger(bits) || bits < 0 || bits > longest)
    return false
  const networks = new BlockList()
  networks.addSubnet(base, bits, getFamily(base))
  return networks.check(address, getFamily(address))
}

/** Decimal digits only; what is not a number equals nothing. */
function toNumber(value: string): number {
  return /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN
}

/** A form of ISO 8601 that https://www.w3.org/TR/NOTE-datetime lists, or seconds since the epoch. */
function toMilliseconds(date: string): number {
  if (/^\d+$/.test(date)) return Number(date) * 1000
  const isoDate = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?$/
  return isoDate.test(date) ? Date.parse(date) : Number.NaN
}

const isBoolean = (value: string) => /^(?:true|false)$/i.test(value)

interface Operator {
  readonly quantifier?: string | undefined
  readonly name: string
  readonly ifExists: boolean
}

function parseOperator(operator: string): Operator {
  const [, quantifier, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? []
  return { quantifier, name, ifExists: ifExists !== undefined }
}

const quantifiers = ['ForAllValues', 'ForAnyValue'] as const

/** The operator in the case that IAM documents; an unknown one unchanged. */
export function normalizeOperator(operator: string): string {
  const [, quantifier = '', name = '', ifExists] = /^(?:(\w+):)?(\w+?)(IfExists)?$/i.exec(operator) ?? []
  const isNamed = (wanted: string) => (known: string) => known.toLowerCase() === wanted.toLowerCase()
  const known = [...comparisons.keys(), ...negations.keys(), 'Null'].find(isNamed(name))
  const prefix = quantifier === '' ? '' : quantifiers.find(isNamed(quantifier))
  if (known === undefined || prefix === undefined) return operator
  return `${prefix === '' ? '' : `${prefix}:`}${known}${ifExists === undefined ? '' : 'IfExists'}`
}

/** Whether the operator exists. */
export function isKnownOperator(operator: string): boolean {
  const { name, quantifier, ifExists } = parseOperator(operator)
  if (name === 'Null') return quantifier === undefined && !ifExists
  return comparisons.has(negations.get(name) ?? name)
}

/** Whether IAM accepts the value for this operator; dates, numbers and networks must have a valid format. */
export function isValidFor(operator: string, value: string): boolean {
  const { name } = parseOperator(operator)
  const kind = negations.get(name) ?? name
  if (kind === 'IpAddress') return isNetwork(value)
  if (kind.startsWith('Date')) return !Number.isNaN(toMilliseconds(value))
  if (kind.startsWith('Numeric')) return !Number.isNaN(toNumber(value))
  return kind !== 'Null' || isBoolean(value)
}

function isNetwork(value: string): boolean {
  const [address = '', prefix, ...rest] = value.split('/')
  if (isIP(address) === 0 || rest.length > 0) return false
  return prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= (isIP(address) === 6 ? 128 : 32))
}

/**
 * Whether a condition of a policy is true; keys are case-insensitive. Without a set operator, a key that can have several
 * values matches nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 * @param variables values of policy variables; without them, `${…}` is text
 * @throws Error for an operator that is not known, which no policy that was read has
 */
export function holds(
  operator: string,
  key: string,
  wanted: readonly string[],
  conditions: Conditions,
  variables?: Conditions
): boolean {
  const given = Object.entries(conditions).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1]
  const { quantifier, name, ifExists } = parseOperator(operator)
  if (name === 'Null') return wanted.some(each => each.toLowerCase() === String(given === undefined))
  const positive = negations.get(name)
  const compare = comparisons.get(positive ?? name)
  if (!compare) throw new Error(`The emulator does not know the condition operator ${operator}`)
  if (given === undefined) return ifExists || holdsWithoutKey(quantifier, positive !== undefined)
  const filled = allowsVariables(name) && variables ? fillAll(wanted, variables) : wanted
  const matches = (value: string) => filled.some(each => compare(each, value)) === (positive === undefined)
  if (quantifier === undefined) return !isMultiValued(key) && given.length === 1 && given.every(matches)
  return quantifier === 'ForAllValues' ? given.every(matches) : given.some(matches)
}

const fillAll = (texts: readonly string[], variables: Conditions) =>
  texts.flatMap(text => fillVariables(text, variables) ?? [])

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-conditionelement */
function allowsVariables(operator: string): boolean {
  return operator.startsWith('String') || operator.startsWith('Arn')
}

/**
 * A key without a value: ForAllValues is true, ForAnyValue is false.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function holdsWithoutKey(quantifier: string | undefined, negated: boolean): boolean {
  return quantifier === undefined ? negated : quantifier === 'ForAllValues'
}
