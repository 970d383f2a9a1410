import { type Conditions, createWildcardPattern, holds, isSameArn } from './conditions.ts'
import type { Policy, Statement } from './policy.ts'
import { fillVariables } from './policy-variables.ts'

export interface Question {
  readonly action: string
  readonly resource: string
  readonly conditions?: Conditions
}
export type Decision = 'allow' | 'implicit-deny' | 'explicit-deny'

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
  const matching = policies.flatMap(policy =>
    policy.Statement.filter(statement => applies(statement) && matchesStatement(statement, question, policy))
  )
  if (matching.some(statement => statement.Effect === 'Deny')) return 'explicit-deny'
  return matching.length > 0 ? 'allow' : 'implicit-deny'
}

/** The first matching Deny statement, named by its place and Sid: `statement 2 (DenyOthers)`. */
export function findDecidingStatement(
  policies: readonly Policy[],
  question: Question,
  applies: (statement: Statement) => boolean = () => true
): string | undefined {
  const statements = policies.flatMap(policy => policy.Statement.map(statement => ({ statement, policy })))
  const index = statements.findIndex(
    ({ statement, policy }) =>
      statement.Effect === 'Deny' && applies(statement) && matchesStatement(statement, question, policy)
  )
  if (index < 0) return undefined
  const sid = statements[index]?.statement.Sid
  return `statement ${index + 1}${sid === undefined ? '' : ` (${sid})`}`
}

/** Variables exist since version 2012-10-17 of the policy language; without that version, they are text. */
function matchesStatement(statement: Statement, question: Question, { Version }: Pick<Policy, 'Version'>): boolean {
  const { action, resource, conditions = {} } = question
  const variables = Version === '2012-10-17' ? conditions : undefined
  const isNamed = (patterns: readonly string[]) =>
    patterns.some(pattern => createWildcardPattern(pattern, action, true))
  const isResource = (patterns: readonly string[]) =>
    patterns.some(pattern => matchesResource(variables ? fillResource(pattern, variables) : pattern, resource))
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement
  if (Action ? !isNamed(Action) : !NotAction || isNamed(NotAction)) return false
  if (Resource && !isResource(Resource)) return false
  if (NotResource && isResource(NotResource)) return false
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, key, wanted, conditions, variables))
  )
}

/**
 * "Only in the resource portion of the ARN", after the fifth colon:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-resourceelement
 */
function fillResource(pattern: string, variables: Conditions): string | undefined {
  const segments = pattern.split(':')
  if (segments.length < 6) return pattern
  const filled = fillVariables(segments.slice(5).join(':'), variables)
  return filled === undefined ? undefined : [...segments.slice(0, 5), filled].join(':')
}

/** Wildcards match within a segment of an ARN; the pattern `*` matches every resource. */
function matchesResource(pattern: string | undefined, resource: string): boolean {
  if (pattern === undefined) return false
  return (
    pattern === '*' ||
    (resource.startsWith('arn:') ? isSameArn(pattern, resource) : createWildcardPattern(pattern, resource))
  )
}
