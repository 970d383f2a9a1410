import { randomBytes } from 'node:crypto'
import type { AccountWorld } from '../account-schema.ts'
import { getAccount } from '../accounts.ts'
import type { Authenticated } from '../authenticate.ts'
import { explainDenial, withDecision } from '../authorize.ts'
import { createGlobalKeys } from '../condition-keys.ts'
import type { Contexts } from '../contexts.ts'
import type { BehaviorFlags } from '../feature-flags.ts'
import type { Claims, TokenIssuer } from '../oidc.ts'
import { createUserArn, findUser } from '../quicksight/users.ts'
import { createStringSchema, list, optional, Problems, type Read, struct } from '../schema.ts'
import type { Session, Sessions } from '../sessions.ts'
import type { World } from '../world-schema.ts'
import { createTokenError } from './errors.ts'
import type { Application, IdentityCenter, StoreUser } from './world-part.ts'

export interface IdentityCenterParts {
  readonly world: World
  readonly switches: BehaviorFlags
  readonly now: () => number
  readonly sessions: Sessions
  readonly contexts: Contexts
  readonly tokens: TokenIssuer
  /** Records a secret that the service issues. */
  readonly record: (secret: string) => string
}

/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html */
const requestShape = struct({
  clientId: createStringSchema({ min: 1 }),
  grantType: createStringSchema({ min: 1 }),
  assertion: optional(createStringSchema()),
  scope: optional(list(createStringSchema()))
})
type TokenRequest = Read<typeof requestShape>

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/**
 * CreateTokenWithIAM with a JWT bearer grant.
 * @throws ServiceError
 */
export function createToken(parts: IdentityCenterParts, signer: Authenticated, body: unknown): object {
  const request = readRequest(body)
  const account = getAccount(parts.world, signer.session.account)
  const center = requireInstance(account, signer.region)
  permitToken(parts, account, signer, request.clientId)
  const application = center?.applications.find(({ arn }) => arn === request.clientId)
  if (center === undefined || application === undefined)
    throw createTokenError('InvalidClientException', 'The application does not exist')
  checkApplication(application, signer.session, request)
  const claims = verifyAssertion(parts, request.assertion ?? '')
  const user = findStoreUser(center, application, claims)
  if (!application.assignments.includes(user.userName))
    throw createTokenError('AccessDeniedException', 'The user is not assigned to the application')
  return issueTokens(parts, account, application, user)
}

function readRequest(body: unknown): TokenRequest {
  const problems = new Problems()
  const request = requestShape.read(body, '', problems)
  if (request === undefined || problems.types.length + problems.constraints.length > 0)
    throw createTokenError('InvalidRequestException', [...problems.types, ...problems.constraints].join('; '))
  return request
}

function requireInstance({ identityCenter }: AccountWorld, region: string): IdentityCenter | undefined {
  if (identityCenter !== undefined && identityCenter.region !== region)
    throw createTokenError('InvalidRequestRegionException', `The request must be sent to ${identityCenter.region}`, {
      region: identityCenter.region,
      endpoint: `https://oidc.${identityCenter.region}.amazonaws.com`
    })
  return identityCenter
}

function permitToken(
  { now }: IdentityCenterParts,
  account: AccountWorld,
  { session, region }: Authenticated,
  resource: string
): void {
  const conditions = { ...createGlobalKeys(session, region, now()), 'aws:ResourceAccount': [account.account] }
  const denial = explainDenial(account, session, { action: 'sso-oauth:CreateTokenWithIAM', resource, conditions })
  if (denial) throw withDecision(createTokenError('AccessDeniedException', denial.message), denial)
}

function checkApplication(application: Application, session: Session, { grantType, scope = [] }: TokenRequest): void {
  const { account, partition, role } = session
  const actor = role === undefined ? session.arn : `arn:${partition}:iam::${account}:role/${role}`
  if (!application.actors.includes(actor))
    throw createTokenError('AccessDeniedException', `The actor policy of the application does not allow ${actor}`)
  if (grantType !== jwtBearer)
    throw createTokenError('UnsupportedGrantTypeException', `The grant type ${grantType} is not supported`)
  if (application.grant === undefined)
    throw createTokenError('UnauthorizedClientException', 'The application is not authorized to use this grant type')
  if (application.scopes.length === 0) throw createTokenError('InvalidScopeException', 'The application has no scopes')
  const unknown = scope.find(each => !application.scopes.includes(each))
  if (unknown !== undefined)
    throw createTokenError('InvalidScopeException', `The application does not have the scope ${unknown}`)
}

function verifyAssertion({ tokens, now }: IdentityCenterParts, assertion: string): Claims {
  const claims = tokens.verify(assertion)
  if (claims === 'not-a-jwt' || claims === 'forged')
    throw createTokenError('InvalidGrantException', 'The signature of the assertion is not valid')
  if (claims.exp * 1000 <= now()) throw createTokenError('InvalidGrantException', 'The assertion has expired')
  return claims
}

/** The user whose attribute has the value of the claim that the trusted token issuer maps. */
function findStoreUser(center: IdentityCenter, application: Application, claims: Claims): StoreUser {
  const accepted = application.grant?.authorizedTokenIssuers.find(({ issuer, audiences }) => {
    const found = center.issuers.find(({ name }) => name === issuer)
    return found?.url === claims.iss && audiences.includes(claims.aud)
  })
  const issuer = center.issuers.find(({ name }) => name === accepted?.issuer)
  if (issuer === undefined)
    throw createTokenError('InvalidGrantException', 'No trusted token issuer accepts the issuer and audience')
  const value = claims[issuer.claim]
  if (typeof value !== 'string' || value === '')
    throw createTokenError('InvalidGrantException', `The assertion has no claim ${issuer.claim}`)
  const matches = center.users.filter(user => getAttribute(user, issuer.attribute) === value)
  const [user] = matches
  if (user !== undefined && matches.length === 1) return user
  throw createTokenError(
    'InvalidGrantException',
    `${matches.length === 0 ? 'No user' : 'More than one user'} of the identity store has ${issuer.attribute} ${value}`
  )
}

function getAttribute(user: StoreUser, attribute: 'emails.value' | 'userName' | 'externalId'): string | undefined {
  if (attribute === 'emails.value') return user.email
  return attribute === 'userName' ? user.userName : user.externalId
}

function issueTokens(
  parts: IdentityCenterParts,
  account: AccountWorld,
  { arn, scopes }: Application,
  user: StoreUser
): object {
  const { contexts, switches, now, record } = parts
  const quickSightUser = findUser(account, 'default', user.quickSightUser ?? '')
  const identityContext = contexts.issue(
    {
      provider: 'IdentityCenter',
      namespace: 'default',
      userName: quickSightUser?.name ?? user.userName,
      userArn: quickSightUser === undefined ? '' : createUserArn(account, quickSightUser)
    },
    switches.contextSeconds
  )
  const claims = {
    sub: user.id,
    aud: arn,
    iss: `https://identitycenter.amazonaws.com/${arn.split('/')[1]}`,
    exp: Math.floor(now() / 1000) + 3600,
    'sts:identity_context': identityContext
  }
  const createSecret = () => record(randomBytes(96).toString('base64url'))
  return {
    accessToken: createSecret(),
    tokenType: 'Bearer',
    expiresIn: 3600,
    refreshToken: createSecret(),
    idToken: record(
      `${encodeTokenPart({ typ: 'JWT', alg: 'ES384' })}.${encodeTokenPart(claims)}.${randomBytes(96).toString('base64url')}`
    ),
    issuedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
    scope: ['openid', 'aws', 'sts:identity_context', ...scopes],
    ...(switches.identityCenterDetails ? { awsAdditionalDetails: { identityContext } } : {})
  }
}

function encodeTokenPart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
