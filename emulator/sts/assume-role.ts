import { getAccount } from '../accounts.ts'
import type { Authenticated } from '../authenticate.ts'
import { trusts } from '../authorize.ts'
import { createGlobalKeys } from '../condition-keys.ts'
import type { Conditions } from '../conditions.ts'
import type { Contexts } from '../contexts.ts'
import { createStsError } from '../errors.ts'
import type { BehaviorFlags } from '../feature-flags.ts'
import type { ContextProvider, IdentityContext, Sessions } from '../sessions.ts'
import type { World } from '../world-schema.ts'
import type { XmlNode } from '../xml.ts'
import { authenticateDevice } from './mfa.ts'
import { createPackedSize } from './packed-size.ts'
import type { AssumeRoleInput } from './parameters.ts'
import { createCredentials, findRole, getSessionSeconds, readSessionPolicies, refuseAssumption } from './roles.ts'
import { createTagConditions, readSessionTags, type SessionTags } from './session-tags.ts'

export interface StsParts {
  readonly world: World
  readonly sessions: Sessions
  readonly contexts: Contexts
  readonly switches: BehaviorFlags
  readonly now: () => number
}

/**
 * AssumeRole, with or without an identity context.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * @throws ServiceError
 */
export function assumeRole(parts: StsParts, signer: Authenticated, input: AssumeRoleInput): XmlNode {
  const { world, sessions, contexts } = parts
  const { session: caller, region } = signer
  const found = findRole(world, caller.partition, input.RoleArn)
  const from = getAccount(world, caller.account)
  const provider = readProvider(input, caller.partition)
  const tagged = readSessionTags(input, caller)
  const device = authenticateDevice(from, caller, input)
  const conditions = { ...createGlobalKeys(caller, region, parts.now()), ...device, ...createAssumeRoleKeys(input) }
  const isAllowed = (action: string) =>
    found !== undefined && trusts(from, caller, found, { action, resource: input.RoleArn, conditions })
  const missing = listActions(input, tagged).find(action => !isAllowed(action))
  if (!found || missing) return refuseAssumption(caller, missing ?? 'sts:AssumeRole', input.RoleArn)
  const context = input.ProvidedContexts?.[0] && redeem(contexts, input.ProvidedContexts[0].ContextAssertion, provider)
  const { role, owner } = found
  const packed = createPackedSize(input, tagged.tags)
  const session = sessions.issue({
    account: owner.account,
    role: role.name,
    sessionName: input.RoleSessionName,
    seconds: getSessionSeconds(role, input.DurationSeconds, caller.role !== undefined),
    sessionPolicies: readSessionPolicies(owner, input),
    ...tagged,
    ...(context ? { context } : {}),
    ...(provider === 'IdentityCenter' && parts.switches.identityCenterAllowList
      ? { denyingPolicy: `arn:${caller.partition}:iam::aws:policy/AWSIAMIdentityCenterAllowListForIdentityContext` }
      : {})
  })
  const result = { ...createCredentials(session, role.name), ...packed }
  return input.SourceIdentity === undefined ? result : { ...result, SourceIdentity: input.SourceIdentity }
}

/** Inherited tags take sts:TagSession, too. */
function listActions(input: AssumeRoleInput, { tags }: SessionTags): string[] {
  return [
    'sts:AssumeRole',
    ...(input.ProvidedContexts ? ['sts:SetContext'] : []),
    ...(Object.keys(tags).length > 0 ? ['sts:TagSession'] : []),
    ...(input.SourceIdentity === undefined ? [] : ['sts:SetSourceIdentity'])
  ]
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html */
function createAssumeRoleKeys(input: AssumeRoleInput): Conditions {
  const providers = input.ProvidedContexts?.map(context => context.ProviderArn)
  return {
    'aws:ResourceAccount': [input.RoleArn.split(':')[4] ?? ''],
    'sts:RoleSessionName': [input.RoleSessionName],
    ...(input.ExternalId === undefined ? {} : { 'sts:ExternalId': [input.ExternalId] }),
    ...(input.SourceIdentity === undefined ? {} : { 'sts:SourceIdentity': [input.SourceIdentity] }),
    ...createTagConditions(input),
    ...(providers ? { 'sts:RequestContextProviders': providers } : {})
  }
}

const contextProviders = ['QuickSight', 'IdentityCenter'] as const

/** "The list of contexts must have a single trusted context assertion": StartDashboardSnapshotJob's documentation. */
function readProvider({ ProvidedContexts: contexts }: AssumeRoleInput, partition: string): ContextProvider | undefined {
  if (!contexts) return undefined
  if (contexts.length > 1) throw createStsError('ValidationError', 'Only a single context assertion can be provided.')
  const provider = contexts[0]?.ProviderArn ?? ''
  if (!/^arn:[\w-]+:iam::(aws|\d{12}):[\w/-]+$/.test(provider))
    throw createStsError('ValidationError', `${provider} is invalid`)
  const known = contextProviders.find(name => provider === `arn:${partition}:iam::aws:contextProvider/${name}`)
  if (known !== undefined) return known
  throw createStsError('ValidationError', `The context provider ${provider} is not supported.`)
}

function redeem(contexts: Contexts, assertion: string, provider: ContextProvider | undefined): IdentityContext {
  const context = contexts.redeem(assertion)
  if (context === 'expired')
    throw createStsError('ExpiredTokenException', 'The context assertion that was passed is expired.')
  if (context !== 'unknown' && context.provider !== provider)
    throw createStsError(
      'InvalidContextAssertionException',
      'The context assertion is malformed, has expired, or does not match a trusted context provider'
    )
  if (context === 'unknown')
    throw createStsError('ValidationError', 'The context assertion that was passed is not valid.')
  return context
}
