import type { AccountWorld, Role } from '../account-schema.ts'
import { findAccount } from '../accounts.ts'
import { createRoleArn, formatNotAuthorized } from '../authorize.ts'
import { createStsError } from '../errors.ts'
import { identityPolicy, type Policy } from '../policy.ts'
import { Problems } from '../schema.ts'
import { createRoleId, type Session } from '../sessions.ts'
import type { World } from '../world-schema.ts'
import type { XmlNode } from '../xml.ts'
import type { AssumeRoleInput } from './parameters.ts'

/** A role and the account that it is in. */
export interface OwnedRole {
  readonly role: Role
  readonly owner: AccountWorld
}

/**
 * The role with this ARN in any account, `undefined` if it does not exist: STS returns the same error as for a denied role.
 * @throws ValidationError if it is not the ARN of a role
 */
export function findRole(world: World, partition: string, arn: string): OwnedRole | undefined {
  const [, account = ''] = /^arn:[\w-]+:iam::(\d{12}):role\/[\w+=,.@/-]+$/.exec(arn) ?? []
  if (account === '') throw createStsError('ValidationError', `${arn} is invalid`)
  const owner = findAccount(world, account)
  const role = owner?.roles.find(({ name }) => createRoleArn(owner, partition, name) === arn)
  return owner && role && { role, owner }
}

/** @throws AccessDenied as STS words it */
export function refuseAssumption(session: Session, action: string, resource: string): never {
  throw createStsError('AccessDenied', formatNotAuthorized(session, { action, resource }))
}

/**
 * Seconds the session will last.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html#iam-term-role-chaining
 * @throws ValidationError beyond the role's maximum, or beyond the hour that role chaining allows
 */
export function getSessionSeconds(role: Role, wanted = 3600, chained = false): number {
  if (chained && wanted > 3600)
    throw createStsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.'
    )
  if (wanted > (role.maxSessionSeconds ?? 3600))
    throw createStsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
    )
  return wanted
}

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 * @throws MalformedPolicyDocument, ValidationError if an ARN is not the ARN of a policy
 */
export function readSessionPolicies(
  world: AccountWorld,
  input: Pick<AssumeRoleInput, 'Policy' | 'PolicyArns'>
): Policy[] {
  const inline = input.Policy === undefined ? [] : [parsePolicy(input.Policy)]
  const managed = (input.PolicyArns ?? []).map(({ arn }) => {
    const [, owner, name = ''] = /^arn:[\w-]+:iam::(aws|\d{12}):policy\/([\w+=,.@/-]+)$/.exec(arn) ?? []
    if (owner === undefined) throw createStsError('ValidationError', `${arn} is invalid`)
    const keys = owner === world.account ? [arn, name] : [arn]
    const key = keys.find(each => Object.hasOwn(world.managedPolicies, each)) ?? ''
    const policy = world.managedPolicies[key]
    if (!policy)
      throw createStsError('MalformedPolicyDocument', `The policy ${arn} does not exist or is not attachable.`)
    return policy
  })
  return [...inline, ...managed]
}

function parsePolicy(text: string): Policy {
  const problems = new Problems()
  const policy = identityPolicy.read(parsePolicyJson(text), '', problems)
  const [wrong] = [...problems.types, ...problems.constraints]
  if (policy && wrong === undefined) return policy
  throw createStsError('MalformedPolicyDocument', wrong ?? 'Syntax errors in policy.')
}

function parsePolicyJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw createStsError('MalformedPolicyDocument', 'The policy is not in the valid JSON format.')
  }
}

/** The members of a response that issues a session of a role. */
export function createCredentials(session: Session, role: string): XmlNode {
  return {
    AssumedRoleUser: {
      AssumedRoleId: `${createRoleId(session.account, role)}:${session.arn.split('/').at(-1)}`,
      Arn: session.arn
    },
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: new Date(session.expiresAt).toISOString().replace(/\.\d{3}Z$/, 'Z')
    }
  }
}
