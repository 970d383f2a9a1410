import { type Conditions, holds, sameArn, wildcard } from './conditions.ts'
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
  const matching = policies
    .flatMap(policy => policy.Statement)
    .filter(statement => applies(statement) && matchesStatement(statement, question))
  if (matching.some(statement => statement.Effect === 'Deny')) return 'explicit-deny'
  return matching.length > 0 ? 'allow' : 'implicit-deny'
}

/** The first matching Deny statement, named by its place and Sid: `statement 2 (DenyOthers)`. */
export function findDecidingStatement(policies: readonly Policy[], question: Question): string | undefined {
  const statements = policies.flatMap(policy => policy.Statement)
  const index = statements.findIndex(each => each.Effect === 'Deny' && matchesStatement(each, question))
  if (index < 0) return undefined
  const sid = statements[index]?.Sid
  return `statement ${index + 1}${sid === undefined ? '' : ` (${sid})`}`
}

function matchesStatement(statement: Statement, { action, resource, conditions = {} }: Question): boolean {
  const isNamed = (patterns: readonly string[]) => patterns.some(pattern => wildcard(pattern, action, true))
  const isResource = (patterns: readonly string[]) =>
    patterns.some(pattern => matchesResource(fillVariables(pattern, conditions), resource))
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement
  if (Action ? !isNamed(Action) : !NotAction || isNamed(NotAction)) return false
  if (Resource && !isResource(Resource)) return false
  if (NotResource && isResource(NotResource)) return false
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, key, wanted, conditions))
  )
}

/** Wildcards match within a segment of an ARN; the pattern `*` matches every resource. */
function matchesResource(pattern: string | undefined, resource: string): boolean {
  if (pattern === undefined) return false
  return pattern === '*' || (resource.startsWith('arn:') ? sameArn(pattern, resource) : wildcard(pattern, resource))
}
