import { authenticate } from '../authenticate.ts'
import { readBody } from '../body.ts'
import { ServiceError } from '../errors.ts'
import type { Reply } from '../exchange.ts'
import { getPartition } from '../partition.ts'
import type { Incoming, Service } from '../service.ts'
import { hashSha256 } from '../sigv4.ts'
import { createToken, type IdentityCenterParts } from './create-token.ts'
import { createTokenError } from './errors.ts'

export const identityCenterOperations = ['CreateTokenWithIAM'] as const

/**
 * IAM Identity Center's OIDC service over REST-JSON, with the operation CreateTokenWithIAM.
 * https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html
 */
export function createIdentityCenter(parts: IdentityCenterParts): Service {
  return {
    name: 'sso-oauth',
    createErrorReply: createTokenErrorReply,
    async open(incoming) {
      const body = await readBody(incoming.exchange.body)
      const request = parseBody(body)
      const reply = async (): Promise<Reply> => {
        const { method, rawPath, query } = incoming.exchange
        if (method !== 'POST' || rawPath !== '/token' || query.get('aws_iam') !== 't')
          throw new ServiceError('UnknownOperationException', 404, 'Unknown operation')
        if (request === undefined) throw createTokenError('InvalidRequestException', 'The request body is not JSON')
        return createJsonReply(
          200,
          createToken(parts, authenticateTokenRequest(parts, incoming, body), request),
          incoming.requestId
        )
      }
      return { operation: 'CreateTokenWithIAM', request: omitSecrets(request), respond: reply }
    }
  }
}

function authenticateTokenRequest(
  { sessions, world, now }: IdentityCenterParts,
  { exchange, seen }: Incoming,
  body: Buffer
) {
  const context = { sessions, partition: getPartition(world.identityRegion), now: now() }
  const signer = authenticate('sso-oauth', exchange, hashSha256(body), context)
  seen({ arn: signer.session.arn, kind: signer.session.kind, region: signer.region })
  return signer
}

function parseBody(body: Buffer): object | undefined {
  try {
    const parsed: unknown = JSON.parse(body.toString())
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

const secretNames = ['assertion', 'refreshToken', 'code', 'codeVerifier', 'subjectToken']

function omitSecrets(request: object = {}): object {
  return Object.fromEntries(Object.entries(request).filter(([name]) => !secretNames.includes(name)))
}

function createJsonReply(status: number, body: object, requestId: string, headers: Record<string, string> = {}): Reply {
  const common = { 'content-type': 'application/json', 'x-amzn-requestid': requestId }
  return { status, headers: { ...common, ...headers }, body: JSON.stringify(body) }
}

/** https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization */
function createTokenErrorReply({ code, status, message, details }: ServiceError, requestId: string): Reply {
  const body = Object.keys(details).length === 0 ? { message } : details
  return createJsonReply(status, body, requestId, { 'x-amzn-errortype': code })
}
