import { trustsWebIdentity } from '../authorize.ts'
import type { Conditions } from '../conditions.ts'
import { stsError } from '../errors.ts'
import type { Claims, TokenIssuer } from '../oidc.ts'
import { partitionOf } from '../partition.ts'
import type { Sessions } from '../sessions.ts'
import type { World } from '../world-shape.ts'
import type { XmlTree } from '../xml.ts'
import type { WebIdentityInput } from './parameters.ts'
import { credentials, findRole, sessionPolicies, sessionSeconds } from './roles.ts'

export interface WebIdentityParts {
  readonly world: World
  readonly sessions: Sessions
  readonly tokens: TokenIssuer
  readonly now: () => number
}

const ownIssuer = 'https://token.actions.githubusercontent.com'

/**
 * AssumeRoleWithWebIdentity for a GitHub workflow's OIDC token.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 * @throws ServiceError
 */
export function assumeRoleWithWebIdentity(parts: WebIdentityParts, input: WebIdentityInput): XmlTree {
  const { world, sessions, now } = parts
  const partition = partitionOf(world.identityRegion)
  const role = findRole(world, partition, input.RoleArn)
  const claims = checkToken(parts, input.WebIdentityToken, now())
  const host = new URL(ownIssuer).host
  const provider = `arn:${partition}:iam::${world.account}:oidc-provider/${host}`
  if (!role || !trustsWebIdentity(role, provider, input.RoleArn, conditionsOf(claims, host)))
    throw stsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
  const session = sessions.issue({
    role: role.name,
    sessionName: input.RoleSessionName,
    seconds: sessionSeconds(role, input.DurationSeconds),
    sessionPolicies: sessionPolicies(world, input)
  })
  return {
    ...credentials(session, role.name),
    Provider: provider,
    Audience: claims.aud,
    SubjectFromWebIdentityToken: claims.sub
  }
}

function checkToken({ tokens, world }: WebIdentityParts, jwt: string, now: number): Claims {
  const claims = tokens.verify(jwt)
  if (claims === 'not-a-jwt')
    throw stsError(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)'
    )
  if (claims === 'forged')
    throw stsError(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements"
    )
  if (claims.iss !== ownIssuer || world.oidcAudiences.length === 0)
    throw stsError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${claims.iss}`)
  const seconds = Math.floor(now / 1000)
  if (claims.exp <= seconds)
    throw stsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${claims.exp}`
    )
  if (!world.oidcAudiences.includes(claims.aud)) throw stsError('InvalidIdentityToken', 'Incorrect token audience')
  return claims
}

function conditionsOf(claims: Claims, host: string): Conditions {
  const entries = Object.entries(claims).map(([name, value]) => [`${host}:${name}`, [String(value)]] as const)
  return Object.fromEntries(entries)
}
