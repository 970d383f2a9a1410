import {
  CreateTokenWithIAMCommand,
  type CreateTokenWithIAMCommandOutput,
  SSOOIDCClient
} from '@aws-sdk/client-sso-oidc'
import type { IdentityCenterClient, IdentityCenterToken, Session } from '../domain/ports/credentials.ts'
import type { Mask, RunContext } from '../domain/ports/run-context.ts'
import type { RequestDetails } from '../hints/find-hint.ts'
import { memoize } from '../lib/memoize.ts'
import { parseTokenPayload } from '../lib/token-claims.ts'
import { createClientConfig, type Transport } from './client-config.ts'
import { limitResponses } from './limit-responses.ts'
import { callWithRetry } from './retry.ts'

export interface IdentityCenterOptions {
  /** Of the Identity Center instance. */
  readonly region: string
  readonly transport: Transport
  readonly context: RunContext
  readonly mask: Mask
  readonly session: Session
}

const operation = 'CreateTokenWithIAM'
const contextClaim = 'sts:identity_context'

/**
 * Exchanges OIDC tokens for tokens of IAM Identity Center, in its region and signed by the base session.
 * https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html
 */
export function createIdentityCenterClient(options: IdentityCenterOptions): IdentityCenterClient {
  const { region, transport, context, mask, session } = options
  const client = memoize(() => {
    const sso = new SSOOIDCClient(createClientConfig('SSO_OIDC', region, transport, session))
    limitResponses(sso)
    return sso
  })
  return {
    createToken: ({ application, assertion }) =>
      callWithRetry(
        context,
        operation,
        async signal => {
          const command = new CreateTokenWithIAMCommand({
            clientId: application,
            grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
            assertion
          })
          const response = await client().send(command, { abortSignal: signal }).catch(rethrowWithDescription)
          return toToken(response, mask)
        },
        { session, requestDetails: describeTokenRequest(application, assertion, region) }
      )
  }
}

// Secrets are masked as soon as they exist, before anything else can see them.
function toToken(response: CreateTokenWithIAMCommandOutput, mask: Mask): IdentityCenterToken {
  const { accessToken, idToken, refreshToken, awsAdditionalDetails } = response
  for (const secret of [accessToken, idToken, refreshToken, awsAdditionalDetails?.identityContext])
    if (secret !== undefined) mask(secret)
  const claims = idToken === undefined ? undefined : parseTokenPayload(idToken)
  const claimed = getText(claims, contextClaim)
  if (claimed !== undefined) mask(claimed)
  const identityContext = awsAdditionalDetails?.identityContext ?? claimed
  if (identityContext === undefined) throw createMissingContextError(response)
  return { identityContext, userId: getText(claims, 'sub') }
}

/** In the form of an error of the SDK. Another call would not help: the application decides what its tokens contain. */
function createMissingContextError({ $metadata }: CreateTokenWithIAMCommandOutput): Error {
  return Object.assign(new Error('The token has no identity context'), { name: 'NoIdentityContext', $metadata })
}

function getText(claims: ReadonlyMap<string, unknown> | undefined, name: string): string | undefined {
  const value = claims?.get(name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

// OAuth returns the reason in a separate field, which the SDK does not use as the message.
function rethrowWithDescription(error: unknown): never {
  if (error instanceof Error && 'error_description' in error && typeof error.error_description === 'string')
    error.message = error.error_description
  throw error
}

// The mapping of the trusted token issuer reads one of these claims.
function describeTokenRequest(application: string, assertion: string, identityCenterRegion: string): RequestDetails {
  const claims = [...(parseTokenPayload(assertion) ?? [])]
  const properties = claims.filter(([name]) => name.startsWith('repo_property_'))
  const audience = claims.find(([name]) => name === 'aud')?.[1]
  const instance = application.split('/').at(-2)
  const [, partition = ''] = application.split(':')
  return {
    application,
    partition,
    identityCenterRegion,
    ...(instance === undefined ? {} : { instance }),
    ...(typeof audience === 'string' ? { audience } : {}),
    ...(properties.length === 0
      ? {}
      : { propertyClaims: properties.map(([name, value]) => `${name}: ${String(value)}`).join(', ') })
  }
}
