import type { AccountWorld } from '../account-schema.ts'
import { trustsWebIdentity } from '../authorize.ts'
import { createNetworkKeys } from '../condition-keys.ts'
import type { Conditions } from '../conditions.ts'
import { createStsError } from '../errors.ts'
import { claimKeys, githubHost, githubIssuer } from '../github-issuer.ts'
import type { Claims, TokenIssuer } from '../oidc.ts'
import { getPartition } from '../partition.ts'
import type { Sessions } from '../sessions.ts'
import type { World } from '../world-schema.ts'
import type { XmlNode } from '../xml.ts'
import { createPackedSize } from './packed-size.ts'
import type { WebIdentityInput } from './parameters.ts'
import { createCredentials, findRole, getSessionSeconds, readSessionPolicies } from './roles.ts'

export interface WebIdentityParts {
  readonly world: World
  readonly sessions: Sessions
  readonly tokens: TokenIssuer
  readonly now: () => number
}

/** Maximum clock skew. */
const clockSkewSeconds = 300

/**
 * AssumeRoleWithWebIdentity for a GitHub workflow's OIDC token.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 * @throws ServiceError
 */
export function assumeRoleWithWebIdentity(parts: WebIdentityParts, input: WebIdentityInput): XmlNode {
  const { world, sessions, now } = parts
  const partition = getPartition(world.identityRegion)
  const { role, owner = world } = findRole(world, partition, input.RoleArn) ?? {}
  const claims = verifyWebIdentityToken(parts, owner, input.WebIdentityToken, now())
  const provider = `arn:${partition}:iam::${owner.account}:oidc-provider/${githubHost}`
  const conditions = {
    ...createNetworkKeys(now()),
    ...createConditions(claims),
    'sts:RoleSessionName': [input.RoleSessionName]
  }
  if (!role || !trustsWebIdentity(role, provider, input.RoleArn, conditions))
    throw createStsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
  const session = sessions.issue({
    account: owner.account,
    role: role.name,
    sessionName: input.RoleSessionName,
    seconds: getSessionSeconds(role, input.DurationSeconds),
    sessionPolicies: readSessionPolicies(owner, input)
  })
  return {
    ...createCredentials(session, role.name),
    ...createPackedSize(input),
    Provider: provider,
    Audience: claims.aud,
    SubjectFromWebIdentityToken: claims.sub
  }
}

function verifyWebIdentityToken(
  { tokens }: WebIdentityParts,
  { oidcAudiences }: AccountWorld,
  jwt: string,
  now: number
): Claims {
  const claims = tokens.verify(jwt)
  if (claims === 'not-a-jwt')
    throw createStsError(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)'
    )
  if (claims === 'forged')
    throw createStsError(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements"
    )
  if (claims.iss !== githubIssuer || oidcAudiences.length === 0)
    throw createStsError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${claims.iss}`)
  checkTimes(claims, Math.floor(now / 1000))
  if (!oidcAudiences.includes(claims.aud)) throw createStsError('InvalidIdentityToken', 'Incorrect token audience')
  return claims
}

/**
 * The token's own times, in seconds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
function checkTimes({ exp, iat, nbf }: Claims, now: number): void {
  for (const [name, value] of Object.entries({ exp, iat }))
    if (!Number.isFinite(value))
      throw createStsError('InvalidIdentityToken', `Missing or invalid claim in token: ${name}`)
  if (exp <= now)
    throw createStsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`
    )
  const begins = Math.max(Number(iat), Number(nbf ?? iat))
  if (!(begins <= now + clockSkewSeconds))
    throw createStsError('InvalidIdentityToken', `The ID Token provided is not valid before ${begins}`)
}

function createConditions(claims: Claims): Conditions {
  const known = Object.entries(claims).filter(([name]) => claimKeys.includes(name))
  return Object.fromEntries(known.map(([name, value]) => [`${githubHost}:${name}`, [String(value)]]))
}
