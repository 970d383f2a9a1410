import { list, map, optional, type Read, type Shape, struct, text, word } from './shape.ts'

const oneOrMany: Shape<string[]> = {
  read: (value, at, problems) => list(text()).read(Array.isArray(value) ? value : [String(value)], at, problems)
}
const principalShape: Shape<Record<string, string[]>> = {
  read: (value, at, problems) => (value === '*' ? { AWS: ['*'] } : map(oneOrMany).read(value, at, problems))
}
const statementShape = struct(
  {
    Sid: optional(text()),
    Effect: word('Allow', 'Deny'),
    Principal: optional(principalShape),
    Action: optional(oneOrMany),
    NotAction: optional(oneOrMany),
    Resource: optional(oneOrMany),
    NotResource: optional(oneOrMany),
    Condition: optional(map(map(oneOrMany)))
  },
  true
)
export type Statement = Read<typeof statementShape>

const statementsShape: Shape<Statement[]> = {
  read: (value, at, problems) => list(statementShape).read(Array.isArray(value) ? value : [value], at, problems)
}
/** An IAM policy document, as AWS writes them. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export const policyShape = struct({ Version: optional(text()), Id: optional(text()), Statement: statementsShape }, true)
export type Policy = Read<typeof policyShape>

/** What a request brings to a policy: condition keys with their values; a missing key is an absent one. */
export type Conditions = Readonly<Record<string, readonly string[]>>
export interface Question {
  readonly action: string
  readonly resource: string
  readonly conditions?: Conditions
}
export type Decision = 'allow' | 'implicit-deny' | 'explicit-deny'

/** IAM wildcards: `*` any characters, `?` exactly one. Actions match whatever their case. */
export function wildcard(pattern: string, value: string, ignoreCase = false): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]')
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '').test(value)
}

/**
 * Evaluates policies of one kind; an explicit deny wins over every allow.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * @param applies which statements speak of this caller, for policies that name principals
 */
export function decide(
  policies: readonly Policy[],
  question: Question,
  applies: (statement: Statement) => boolean = () => true
): Decision {
  const matching = policies
    .flatMap(policy => policy.Statement)
    .filter(statement => applies(statement) && matchesStatement(statement, question))
  if (matching.some(statement => statement.Effect === 'Deny')) return 'explicit-deny'
  return matching.length > 0 ? 'allow' : 'implicit-deny'
}

function matchesStatement(statement: Statement, { action, resource, conditions = {} }: Question): boolean {
  const among = (patterns: readonly string[], value: string, ignoreCase: boolean) =>
    patterns.some(pattern => wildcard(pattern, value, ignoreCase))
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement
  if (Action ? !among(Action, action, true) : !NotAction || among(NotAction, action, true)) return false
  if (Resource && !among(Resource, resource, false)) return false
  if (NotResource && among(NotResource, resource, false)) return false
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, wanted, conditionValues(conditions, key)))
  )
}

/** Condition keys match whatever their case. */
function conditionValues(conditions: Conditions, key: string): readonly string[] | undefined {
  return Object.entries(conditions).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1]
}

type Comparison = (wanted: string, given: string) => boolean
const comparisons: Readonly<Record<string, Comparison>> = {
  StringEquals: (wanted, given) => wanted === given,
  StringEqualsIgnoreCase: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
  StringLike: (wanted, given) => wildcard(wanted, given),
  ArnEquals: (wanted, given) => wildcard(wanted, given),
  ArnLike: (wanted, given) => wildcard(wanted, given),
  Bool: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
  NumericLessThanEquals: (wanted, given) => Number(given) <= Number(wanted),
  NumericGreaterThanEquals: (wanted, given) => Number(given) >= Number(wanted)
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function holds(operator: string, wanted: readonly string[], given: readonly string[] | undefined): boolean {
  const [, quantifier, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? []
  if (name === 'Null') return wanted[0]?.toLowerCase() === String(given === undefined)
  const negated = name.includes('Not')
  const compare = comparisons[name.replace('Not', '')]
  if (!compare) throw new Error(`The emulator does not know the condition operator ${operator}`)
  if (given === undefined) return ifExists !== undefined || negated || quantifier === 'ForAllValues'
  const matches = (value: string) => wanted.some(each => compare(each, value)) !== negated
  return quantifier === 'ForAllValues' ? given.every(matches) : given.some(matches)
}

/** Whether the emulator can judge every condition of a policy. */
export function unknownOperators(policy: Policy): string[] {
  const operators = policy.Statement.flatMap(statement => Object.keys(statement.Condition ?? {}))
  return operators.filter(operator => {
    const name = operator.replace(/^(ForAllValues|ForAnyValue):/, '').replace(/IfExists$/, '')
    return name !== 'Null' && !(name.replace('Not', '') in comparisons)
  })
}
