import type { Role, World } from './account-schema.ts'
import type { Conditions } from './conditions.ts'
import type { ServiceError } from './errors.ts'
import { type Decision, decide, findDecidingStatement, type Question } from './iam.ts'
import type { Policy, Statement } from './policy.ts'
import type { Session } from './sessions.ts'

function identityPolicies(world: World, session: Session): readonly Policy[] {
  if (session.ownPolicies) return session.ownPolicies
  if (session.role !== undefined) return world.roles.find(role => role.name === session.role)?.policies ?? []
  return world.iamUsers.find(user => user.accessKeyId === session.accessKeyId)?.policies ?? []
}

/**
 * Statements of a resource's policy that name this caller. An account's root means everyone in it: a denial binds
 * them, a permission leaves it to their own policies.
 */
function namesCaller(session: Session, how: 'directly' | 'by-account'): (statement: Statement) => boolean {
  const { account, partition, role, arn } = session
  const direct = ['*', arn, ...(role === undefined ? [] : [`arn:${partition}:iam::${account}:role/${role}`])]
  const byAccount = [account, `arn:${partition}:iam::${account}:root`]
  return ({ Effect, Principal }) => {
    const allowing = how === 'directly' ? direct : byAccount
    const names = Effect === 'Deny' ? [...direct, ...byAccount] : allowing
    return names.some(name => Principal?.['AWS']?.includes(name))
  }
}

/** Whether a resource's policy forbids something to an AWS service that acts in its own name. */
export function forbidsService(policy: Policy, service: string, question: Question): boolean {
  const applies = ({ Principal }: Statement) =>
    Principal?.['AWS']?.includes('*') === true || Principal?.['Service']?.includes(service) === true
  return decide([policy], question, applies) === 'explicit-deny'
}

export interface Denial {
  /** In AWS's words. */
  readonly message: string
  /** Which statement decided: AWS does not say this, the emulator's log does. */
  readonly decidedBy: string
}

/**
 * Why IAM denies the request, or `undefined` when it allows it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 * @param resourcePolicy policy of the resource itself, a bucket's for instance; in the same account its allow is enough
 */
export function explainDenial(
  world: World,
  session: Session,
  question: Question,
  resourcePolicy?: Policy
): Denial | undefined {
  const { action } = question
  if (session.denyingPolicy !== undefined)
    return {
      message: `${notAuthorized(session, question)} with an explicit deny in a session policy: ${session.denyingPolicy}`,
      decidedBy: `${session.denyingPolicy} denies ${action}`
    }
  const resource = resourcePolicy ? [resourcePolicy] : []
  const kinds: readonly (readonly [name: string, article: string, decision: Decision])[] = [
    ['identity-based', 'an', decide(identityPolicies(world, session), question)],
    ['resource-based', 'a', decide(resource, question, namesCaller(session, 'directly'))],
    ['session', 'a', session.sessionPolicies.length > 0 ? decide(session.sessionPolicies, question) : 'allow']
  ]
  const [identity, byResource, bySession] = kinds.map(([, , decision]) => decision)
  const deny = kinds.find(([, , decision]) => decision === 'explicit-deny')
  const because = deny
    ? `with an explicit deny in ${deny[1]} ${deny[0]} policy`
    : identity !== 'allow' && byResource !== 'allow'
      ? `because no identity-based policy allows the ${action} action`
      : bySession !== 'allow' && !isSessionNamed(resource, session, question)
        ? `because no session policy allows the ${action} action`
        : undefined
  if (because === undefined) return undefined
  return {
    message: `${notAuthorized(session, question)} ${because}`,
    decidedBy:
      deny === undefined
        ? describeMissingAllow(world, session, question)
        : describeDeny(world, session, question, resource)
  }
}

/**
 * A resource's policy that names the session itself is not limited by what its session policies leave out:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
function isSessionNamed(resource: readonly Policy[], { arn }: Session, question: Question): boolean {
  const names = ({ Principal }: Statement) => Principal?.['AWS']?.includes(arn) ?? false
  return decide(resource, question, names) === 'allow'
}

function describeDeny(world: World, session: Session, question: Question, resource: readonly Policy[]): string {
  const kinds = [
    ['identity-based', identityPolicies(world, session)],
    ['resource-based', resource],
    ['session', session.sessionPolicies]
  ] as const
  for (const [kind, policies] of kinds) {
    const found = findDecidingStatement(policies, question)
    if (found !== undefined) return `${found} of the ${kind} policies denies ${question.action}`
  }
  return `a statement denies ${question.action}`
}

function describeMissingAllow(world: World, session: Session, { action, resource }: Question): string {
  const holder = session.role === undefined ? session.arn : `role ${session.role}`
  const count = identityPolicies(world, session).flatMap(({ Statement }) => Statement).length
  const limits = session.sessionPolicies.length > 0 ? ', within its session policies,' : ''
  return `none of the ${count} statements of ${holder}${limits} allows ${action} on ${resource}`
}

/** Attaches to a service's error which statement decided, for the request log. */
export function withDecision(error: ServiceError, { decidedBy }: Denial): ServiceError {
  error.decidedBy = decidedBy
  return error
}

export function notAuthorized(session: Pick<Session, 'arn'>, { action, resource }: Question): string {
  return `User: ${session.arn} is not authorized to perform: ${action} on resource: ${resource}`
}

export const roleArn = (world: World, partition: string, role: string) =>
  `arn:${partition}:iam::${world.account}:role/${role}`

/**
 * Whether a role lets this caller do what `action` says (sts:AssumeRole, sts:SetContext, sts:TagSession): its trust
 * policy names the caller, or names the account and the caller's own policies allow it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function trusts(world: World, session: Session, role: Role, action: string, conditions: Conditions): boolean {
  const question = { action, resource: roleArn(world, session.partition, role.name), conditions }
  const own = decide(identityPolicies(world, session), question)
  const limits = session.sessionPolicies.length > 0 ? decide(session.sessionPolicies, question) : 'allow'
  const direct = decide([role.trust], question, namesCaller(session, 'directly'))
  const account = decide([role.trust], question, namesCaller(session, 'by-account'))
  if ([own, limits, direct, account].includes('explicit-deny') || limits !== 'allow') return false
  return direct === 'allow' || (account === 'allow' && own === 'allow')
}

/** Whether a role trusts a token of this OIDC provider that carries these claims. */
export function trustsWebIdentity(role: Role, providerArn: string, resource: string, conditions: Conditions): boolean {
  const question = { action: 'sts:AssumeRoleWithWebIdentity', resource, conditions }
  const federated = (statement: Statement) => statement.Principal?.['Federated']?.includes(providerArn) ?? false
  return decide([role.trust], question, federated) === 'allow'
}
