import type { ServicesByAccount } from '../account-services.ts'
import { authenticate } from '../authenticate.ts'
import { readBody } from '../body.ts'
import type { Contexts } from '../contexts.ts'
import { createQuickSightError, ServiceError } from '../errors.ts'
import type { Reply } from '../exchange.ts'
import type { BehaviorFlags } from '../feature-flags.ts'
import type { Presign } from '../links.ts'
import { getPartition } from '../partition.ts'
import { createStringSchema, optional, struct } from '../schema.ts'
import type { Incoming, Service } from '../service.ts'
import type { Sessions } from '../sessions.ts'
import { hashSha256 } from '../sigv4.ts'
import type { World } from '../world-schema.ts'
import { type QuickSightCall, readMembers } from './call.ts'
import { messages } from './messages.ts'
import { enhancedOperations, identityOperations, type Match, match, type QuickSightParts } from './router.ts'

/** Removes a slash at the end of the path, if the switch ignores it. */
function toMatchedPath(rawPath: string, { trailingSlash }: BehaviorFlags): string {
  return trailingSlash === 'ignored' ? rawPath.replace(/\/$/, '') : rawPath
}

export interface QuickSightSettings {
  readonly world: World
  readonly accounts: Pick<ServicesByAccount, 'get'>
  readonly switches: BehaviorFlags
  readonly sessions: Sessions
  readonly contexts: Contexts
  readonly presign: Presign
  readonly now: () => number
}

/**
 * QuickSight over REST-JSON; the account of the signing principal serves a request.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/Welcome.html
 */
export function createQuickSight(settings: QuickSightSettings): Service {
  const { accounts, contexts, presign, switches } = settings
  return {
    name: 'quicksight',
    createErrorReply: createQuickSightErrorReply,
    async open(incoming) {
      const { exchange, requestId } = incoming
      const body = await readBody(exchange.body)
      const matched = match(exchange.method, toMatchedPath(exchange.rawPath, switches))
      const respond = async (): Promise<Reply> => {
        const identity = authenticateQuickSight(settings, incoming, body)
        const parts = { ...accounts.get(identity.session.account), contexts, presign }
        parts.admit()
        const { origin, query } = exchange
        const call = { ...identity, origin, query, path: matched.path, body: parse(body) }
        checkCall(parts, matched, call)
        const result = matched.handler(parts, call)
        return toQuickSightReply(200, { ...result, RequestId: requestId, Status: 200 }, requestId)
      }
      const answer = () =>
        respond().catch(error => {
          throw toConfiguredError(error, switches)
        })
      const request = { ...matched.path, ...Object.fromEntries(exchange.query), ...omitTagValues(body) }
      return { operation: matched.operation, request, respond: answer }
    }
  }
}

function authenticateQuickSight(
  { world, switches, sessions, now }: QuickSightSettings,
  { exchange, seen }: Incoming,
  body: Buffer
) {
  const verification = { sessions, partition: getPartition(world.identityRegion), now: now() }
  try {
    const identity = authenticate('quicksight', exchange, hashSha256(body), verification)
    seen({ arn: identity.session.arn, kind: identity.session.kind, region: identity.region })
    return identity
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'ExpiredTokenException') throw error
    throw createQuickSightError(switches.expiredSession, error.message)
  }
}

const accountPath = struct({ AwsAccountId: optional(createStringSchema({ min: 12, max: 12, pattern: /[0-9]{12}/ })) })

/** Checks that apply to every operation. */
function checkCall(
  { context }: QuickSightParts,
  { operation, path }: Match,
  { session, region }: QuickSightCall
): void {
  const { world, switches } = context
  const enhanced = session.context
  if (enhanced && switches.enhancedSessionsOnlySnapshot && !enhancedOperations.includes(operation))
    throw createQuickSightError('AccessDeniedException', messages.enhancedOnly(operation))
  if (enhanced?.region !== undefined && enhanced.region !== region)
    throw createQuickSightError('AccessDeniedException', messages.contextRegionMismatch(enhanced.region, region))
  const { AwsAccountId: account } = readMembers(accountPath, path)
  const subscribed = world.regions.includes(region) || identityOperations.includes(operation)
  if (account !== undefined && (account !== world.account || !subscribed))
    throw createQuickSightError('ResourceNotFoundException', messages.accountNotFound(account), {
      ResourceType: 'ACCOUNT'
    })
}

function parse(body: Buffer): object {
  const parsed = body.length === 0 ? {} : (parseRequestBody(body) ?? {})
  if (typeof parsed === 'object' && !Array.isArray(parsed)) return parsed
  throw createQuickSightError('SerializationException', 'The request body is not a structure')
}

function parseRequestBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw createQuickSightError('SerializationException', 'The request body is not valid JSON')
  }
}

/** The body for the log of calls; session tags' values are sensitive in the API's model. */
function omitTagValues(body: Buffer): object {
  const hide = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'RowLevelPermissionTags' in value
      ? { ...value, RowLevelPermissionTags: '***' }
      : value
  try {
    const parsed: unknown = JSON.parse(body.toString() || '{}', hide)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

function toQuickSightReply(
  status: number,
  body: object,
  requestId: string,
  headers: Record<string, string> = {}
): Reply {
  const common = { 'content-type': 'application/json', 'x-amzn-requestid': requestId }
  return { status, headers: { ...common, ...headers }, body: JSON.stringify(body) }
}

function toConfiguredError(error: unknown, { modelViolation }: BehaviorFlags): unknown {
  if (!(error instanceof ServiceError) || error.code !== 'ValidationException') return error
  return createQuickSightError(modelViolation, error.message, error.details)
}

/** https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization */
function createQuickSightErrorReply({ code, status, message, details }: ServiceError, requestId: string): Reply {
  const body = { Message: message, ...details, RequestId: requestId }
  return toQuickSightReply(status, body, requestId, { 'x-amzn-errortype': code })
}
