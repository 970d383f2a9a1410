import { type Conditions, holds, wildcard } from './conditions.ts'
import type { Policy, Statement } from './policy.ts'

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
  const among = (patterns: readonly string[], value: string, ignoreCase: boolean) =>
    patterns.some(pattern => wildcard(pattern, value, ignoreCase))
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement
  if (Action ? !among(Action, action, true) : !NotAction || among(NotAction, action, true)) return false
  if (Resource && !among(Resource, resource, false)) return false
  if (NotResource && among(NotResource, resource, false)) return false
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, key, wanted, conditions))
  )
}
