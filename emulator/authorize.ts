import type { AccountWorld, Role } from './account-schema.ts'
import type { Conditions } from './conditions.ts'
import type { ServiceError } from './errors.ts'
import { type Decision, decide, findDecidingStatement, type Question } from './iam.ts'
import type { Policy, Statement } from './policy.ts'
import type { Session } from './sessions.ts'

function getIdentityPolicies(world: AccountWorld, session: Session): readonly Policy[] {
  if (session.ownPolicies) return session.ownPolicies
  if (session.role !== undefined) return world.roles.find(role => role.name === session.role)?.policies ?? []
  return world.iamUsers.find(user => user.accessKeyId === session.accessKeyId)?.policies ?? []
}

/**
 * Statements of a resource policy that apply to this caller. The root of an account means every principal in it: a Deny
 * applies to all of them, an Allow delegates to their identity policies. NotPrincipal excludes a session only if it lists
 * the account, the role and the session.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function namesCaller(session: Session, how: 'directly' | 'by-account'): (statement: Statement) => boolean {
  const { account, partition, role, arn } = session
  const own = [arn, ...(role === undefined ? [] : [`arn:${partition}:iam::${account}:role/${role}`])]
  const direct = ['*', ...own]
  const byAccount = [account, `arn:${partition}:iam::${account}:root`]
  return ({ Effect, Principal, NotPrincipal }) => {
    const excepted = NotPrincipal?.['AWS'] ?? []
    if (NotPrincipal)
      return !(own.every(name => excepted.includes(name)) && byAccount.some(name => excepted.includes(name)))
    const allowing = how === 'directly' ? direct : byAccount
    const names = Effect === 'Deny' ? [...direct, ...byAccount] : allowing
    return names.some(name => Principal?.['AWS']?.includes(name))
  }
}

/** Whether a resource policy denies an action to an AWS service principal. */
export function forbidsService(policy: Policy, service: string, question: Question): boolean {
  return decide([policy], question, namesService(service)) === 'explicit-deny'
}

/** Whether a resource policy allows an action to an AWS service principal. */
export function allowsService(policy: Policy, service: string, question: Question): boolean {
  return decide([policy], question, namesService(service)) === 'allow'
}

function namesService(service: string): (statement: Statement) => boolean {
  return ({ Principal, NotPrincipal }) =>
    NotPrincipal
      ? NotPrincipal['Service']?.includes(service) !== true
      : Principal?.['AWS']?.includes('*') === true || Principal?.['Service']?.includes(service) === true
}

export interface Denial {
  /** The message of AWS. */
  readonly message: string
  /** The statement that decided the result. Only the emulator's log shows it, AWS does not. */
  readonly decidedBy: string
}

/** The requested resource, for example a bucket. */
export interface Resource {
  readonly policy?: Policy | undefined
  /** ID of the account that owns the resource; by default the caller's. */
  readonly owner?: string
}

/**
 * Why IAM denies the request, or `undefined` when it allows it. In the caller's account, an allow of the resource's policy is
 * enough; in another account, that policy and the caller's own policies must both allow.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 * @param world account of the caller
 */
export function explainDenial(
  world: AccountWorld,
  session: Session,
  question: Question,
  { policy: resourcePolicy, owner = session.account }: Resource = {}
): Denial | undefined {
  const { action } = question
  if (session.denyingPolicy !== undefined)
    return {
      message: `${formatNotAuthorized(session, question)} with an explicit deny in a session policy: ${session.denyingPolicy}`,
      decidedBy: `${session.denyingPolicy} denies ${action}`
    }
  const resource = resourcePolicy ? [resourcePolicy] : []
  const isForeign = owner !== session.account
  const kinds: readonly (readonly [name: string, article: string, decision: Decision])[] = [
    ['identity-based', 'an', decide(getIdentityPolicies(world, session), question)],
    ['resource-based', 'a', decide(resource, question, namesCaller(session, 'directly'))],
    ['session', 'a', session.sessionPolicies.length > 0 ? decide(session.sessionPolicies, question) : 'allow']
  ]
  const deny = kinds.find(([, , decision]) => decision === 'explicit-deny')
  if (deny)
    return {
      message: `${formatNotAuthorized(session, question)} with an explicit deny in ${deny[1]} ${deny[0]} policy`,
      decidedBy: describeDeny(world, session, question, resource)
    }
  const allowing = kinds.filter(([, , decision]) => decision === 'allow').map(([name]) => name)
  const lacking = isForeign
    ? findMissingAllowAcrossAccounts(allowing, resource, session, question)
    : findMissingAllow(allowing, resource, session, question)
  if (lacking === undefined) return undefined
  return {
    message: `${formatNotAuthorized(session, question)} because no ${lacking} policy allows the ${action} action`,
    decidedBy:
      lacking === 'resource-based'
        ? `account ${owner} owns the resource, and the policy of the resource does not allow ${action}`
        : describeMissingAllow(world, session, question)
  }
}

/** Kind of the policy that is missing an Allow, for a request within one account. */
function findMissingAllow(
  allowing: readonly string[],
  resource: readonly Policy[],
  session: Session,
  question: Question
): string | undefined {
  if (!allowing.includes('identity-based') && !allowing.includes('resource-based')) return 'identity-based'
  return allowing.includes('session') || isSessionNamed(resource, session, question) ? undefined : 'session'
}

/** The same for a resource of another account, whose policy names the caller or the caller's account. */
function findMissingAllowAcrossAccounts(
  allowing: readonly string[],
  resource: readonly Policy[],
  session: Session,
  question: Question
): string | undefined {
  const byAccount = decide(resource, question, namesCaller(session, 'by-account')) === 'allow'
  if (!allowing.includes('resource-based') && !byAccount) return 'resource-based'
  return ['identity-based', 'session'].find(kind => !allowing.includes(kind))
}

/**
 * A resource's policy that names the session itself is not limited by what its session policies leave out:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
function isSessionNamed(resource: readonly Policy[], { arn }: Session, question: Question): boolean {
  const names = ({ Principal }: Statement) => Principal?.['AWS']?.includes(arn) ?? false
  return decide(resource, question, names) === 'allow'
}

function describeDeny(world: AccountWorld, session: Session, question: Question, resource: readonly Policy[]): string {
  const kinds = [
    ['identity-based', getIdentityPolicies(world, session), undefined],
    ['resource-based', resource, namesCaller(session, 'directly')],
    ['session', session.sessionPolicies, undefined]
  ] as const
  for (const [kind, policies, applies] of kinds) {
    const found = findDecidingStatement(policies, question, applies)
    if (found !== undefined) return `${found} of the ${kind} policies denies ${question.action}`
  }
  return `a statement denies ${question.action}`
}

function describeMissingAllow(world: AccountWorld, session: Session, { action, resource }: Question): string {
  const holder = session.role === undefined ? session.arn : `role ${session.role}`
  const count = getIdentityPolicies(world, session).flatMap(({ Statement }) => Statement).length
  const limits = session.sessionPolicies.length > 0 ? ', within its session policies,' : ''
  return `none of the ${count} statements of ${holder}${limits} allows ${action} on ${resource}`
}

/** Adds the statement that decided the result to an error, for the request log. */
export function withDecision(error: ServiceError, { decidedBy }: Denial): ServiceError {
  error.decidedBy = decidedBy
  return error
}

/** IAM's message for a denied request. */
export function formatNotAuthorized(session: Pick<Session, 'arn'>, { action, resource }: Question): string {
  return `User: ${session.arn} is not authorized to perform: ${action} on resource: ${resource}`
}

/** ARN of a role of the account. */
export const createRoleArn = (world: AccountWorld, partition: string, role: string) =>
  `arn:${partition}:iam::${world.account}:role/${role}`

/**
 * Whether a role lets this caller do what the action says (sts:AssumeRole, sts:SetContext, sts:TagSession): its trust policy
 * names the caller, or names the account and the caller's own policies allow it. For a role of another account, the caller's
 * own policies must always allow it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 * @param world account of the caller
 */
export function trusts(
  world: AccountWorld,
  session: Session,
  { role, owner }: { readonly role: Role; readonly owner: AccountWorld },
  question: Question
): boolean {
  const own = decide(getIdentityPolicies(world, session), question)
  const limits = session.sessionPolicies.length > 0 ? decide(session.sessionPolicies, question) : 'allow'
  const direct = decide([role.trust], question, namesCaller(session, 'directly'))
  const account = decide([role.trust], question, namesCaller(session, 'by-account'))
  if ([own, limits, direct, account].includes('explicit-deny')) return false
  const isHome = owner.account === session.account
  if (limits !== 'allow' && !(isHome && isSessionNamed([role.trust], session, question))) return false
  return (direct === 'allow' && (isHome || own === 'allow')) || (account === 'allow' && own === 'allow')
}

/** Whether a role trusts a token of this OIDC provider with these claims. */
export function trustsWebIdentity(role: Role, providerArn: string, resource: string, conditions: Conditions): boolean {
  const question = { action: 'sts:AssumeRoleWithWebIdentity', resource, conditions }
  const isFederated = (statement: Statement) => statement.Principal?.['Federated']?.includes(providerArn) ?? false
  return decide([role.trust], question, isFederated) === 'allow'
}
