import { isIP } from 'node:net'
import { type Condition, type Context, findValues, multiValuedKeys } from './condition-cases.ts'
import { callers, type GeneratedPolicy, type PolicyCase, type StatementParts } from './policy-cases.ts'

/** A condition with what else decides on it. */
interface Parts {
  readonly name: string
  readonly quantifier: string | undefined
  readonly hasIfExists: boolean
  readonly isNegated: boolean
  readonly key: string
  readonly wanted: readonly string[]
  /** `undefined` if the request does not have the key. */
  readonly requested: readonly string[] | undefined
  readonly version: string | undefined
  readonly context: Context
}

export interface KnownDifference {
  readonly name: string
  /** The page of AWS that decides, or that leaves it open. */
  readonly source: string
  readonly applies: (parts: Parts) => boolean
}

const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide'
const operators = `${guide}/reference_policies_elements_condition_operators.html`
const variables = `${guide}/reference_policies_variables.html`
const isEpoch = (date: string) => /^\d+$/.test(date)
const isArn = (value: string) => value.split(':').length >= 6
const isPlainNumber = (value: string) => /^-?\d+(?:\.\d+)?$/.test(value)
const isDate = (value: string) => isEpoch(value) || /^\d{4}-\d\d/.test(value)
const hasVariable = (text: string) => /\$\{/.test(text)
const isMultiValued = (key: string) => multiValuedKeys.includes(key)

/** Variables of a policy's text for which the request has no value, as `aws:TagKeys` never has a single one. */
function hasUnresolvedVariable(text: string, context: Context): boolean {
  return [...text.matchAll(/\$\{([^}]+)\}/g)].some(([, content = '']) => {
    const [name = '', fallback] = content.split(', ')
    if (['*', '?', '$'].includes(name) || fallback !== undefined) return false
    return isMultiValued(name) || (findValues(context, name)?.[0] ?? '') === ''
  })
}

/** Whether the values can be compared by this operator at all. */
function canCompare({ name, wanted, requested = [] }: Parts): boolean {
  if (name.startsWith('Arn')) return [...wanted, ...requested].every(isArn)
  if (name.startsWith('Numeric')) return requested.every(isPlainNumber)
  if (name.startsWith('Date')) return requested.every(isDate)
  return !name.endsWith('IpAddress') || requested.every(address => isIP(address) > 0)
}

/** Differences in single conditions, in which the emulator follows AWS's documentation, or the stricter reading of it. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'the oracle finds only 0.0.0.0 in 0.0.0.0/0',
    source: `${operators}#Conditions_IPAddress`,
    applies: ({ name, wanted, requested }) =>
      name.endsWith('IpAddress') && wanted.includes('0.0.0.0/0') && requested !== undefined
  },
  {
    name: 'the oracle finds an address of one family inside a single address of the other',
    source: `${operators}#Conditions_IPAddress`,
    applies: ({ name, wanted, requested = [] }) =>
      name === 'NotIpAddress' && wanted.some(each => isIP(each) > 0 && requested.some(ip => isIP(ip) !== isIP(each)))
  },
  {
    name: 'the oracle compares IPv6 addresses as text',
    source: `${operators}#Conditions_IPAddress`,
    applies: ({ name, wanted, requested = [] }) =>
      name.endsWith('IpAddress') && [wanted, requested].every(values => values.some(value => isIP(value) === 6))
  },
  {
    name: 'the oracle reads a date in seconds since 1970 as milliseconds, if the other date is in ISO 8601',
    source: `${operators}#Conditions_Date`,
    applies: ({ name, wanted, requested = [] }) =>
      name.startsWith('Date') && wanted.some(each => requested.some(date => isEpoch(date) !== isEpoch(each)))
  },
  {
    name: 'the oracle reads texts as dates that are not in ISO 8601',
    source: `${operators}#Conditions_Date`,
    applies: ({ name, requested = [] }) =>
      name.startsWith('Date') && requested.some(value => !isDate(value) && !Number.isNaN(Date.parse(value)))
  },
  {
    name: 'the oracle ignores IfExists after ForAnyValue, although the request does not have the key',
    source: `${operators}#Conditions_IfExists`,
    applies: ({ quantifier, hasIfExists, requested }) =>
      quantifier === 'ForAnyValue' && hasIfExists && requested === undefined
  },
  {
    name: 'the oracle reads a number from the first digits of a text',
    source: `${operators}#Conditions_Numeric`,
    applies: ({ name, requested = [] }) =>
      name.startsWith('Numeric') && requested.some(value => /^\d/.test(value) && !isPlainNumber(value))
  },
  {
    name: 'a negated operator is true in the emulator and false in the oracle, if the values cannot be compared',
    source: operators,
    applies: parts => parts.isNegated && !canCompare(parts)
  },
  {
    name: 'a negated operator is false in the oracle, if a variable has no value',
    source: `${variables}#policy-vars-no-value`,
    applies: ({ isNegated, wanted, context }) => isNegated && wanted.some(each => hasUnresolvedVariable(each, context))
  },
  {
    name: 'the oracle does not replace variables for asterisks and question marks in operators without wildcards',
    source: `${variables}#policy-vars-specialchars`,
    applies: ({ name, wanted }) => /^String(?:Not)?Equals/.test(name) && wanted.some(each => /^\$\{[*?$]\}$/.test(each))
  },
  {
    name: 'the oracle replaces variables in policies of versions that do not have them',
    source: `${variables}#policy-vars-intro`,
    applies: ({ version, wanted }) => version !== '2012-10-17' && wanted.some(each => hasVariable(each))
  }
]

/** @returns the names of the known differences that a condition meets */
export function findKnownDifferences(condition: Condition, version: string | undefined, context: Context): string[] {
  const [, quantifier, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(condition.operator) ?? []
  const { key, values } = condition
  const parts: Parts = {
    ...{ name, quantifier, key, version, context },
    hasIfExists: ifExists !== undefined,
    isNegated: name.includes('Not'),
    wanted: values,
    requested: findValues(context, key)
  }
  return knownDifferences.filter(({ applies }) => applies(parts)).map(each => each.name)
}

/**
 * Differences in resources: the oracle replaces variables whatever the version, lets a NotResource with a variable
 * without a value apply to nothing (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 * #policy-vars-no-value says that such a resource matches nothing), and finds no wildcard in the type of a resource.
 */
function hasKnownResource({ resources }: StatementParts, version: string | undefined, context: Context): boolean {
  return resources.patterns.some(
    pattern =>
      (version !== '2012-10-17' && hasVariable(pattern)) ||
      (resources.isNegated && hasUnresolvedVariable(pattern, context)) ||
      pattern.endsWith(':dash*/sales')
  )
}

/**
 * A session that a resource's policy names is "not limited by an implicit deny in the session policy", but in the oracle:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
function isSessionNamed({ caller, session, resource }: PolicyCase): boolean {
  return (
    session !== undefined &&
    (resource?.statements ?? []).some(
      ({ principals }) => principals !== '*' && principals['AWS']?.includes(callers[caller])
    )
  )
}

/** Whether a difference between the engines in this case would be a known one. */
export function hasKnownDifference(policyCase: PolicyCase): boolean {
  const { identity, session, resource, context } = policyCase
  if (isSessionNamed(policyCase)) return true
  const policies: GeneratedPolicy[] = [...identity, ...[session, resource].flatMap(each => each ?? [])]
  return policies.some(({ statements, document: { Version } }) =>
    statements.some(
      statement =>
        hasKnownResource(statement, Version, context) ||
        statement.condition.some(each => findKnownDifferences(each, Version, context).length > 0)
    )
  )
}
