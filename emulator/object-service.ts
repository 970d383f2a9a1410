import { authenticate } from './authenticate.ts'
import { denial } from './authorize.ts'
import { s3Error } from './errors.ts'
import type { Caller, Exchange } from './exchange.ts'
import { partitionOf } from './partition.ts'
import type { ObjectStore } from './ports.ts'
import { ownBucket } from './quicksight/produce.ts'
import type { Incoming, Service } from './service.ts'
import type { Sessions } from './sessions.ts'
import { timestampMillis } from './sigv4.ts'
import type { Switches } from './switches.ts'
import type { World } from './world-shape.ts'
import { s3Refusal } from './xml.ts'

export interface ObjectParts {
  readonly world: World
  readonly switches: Switches
  readonly sessions: Sessions
  readonly objects: ObjectStore
  readonly now: () => number
  readonly nameOf: (exchange: Exchange) => string | undefined
}

/** The object store behind the emulator's signatures and IAM. */
export function createObjectService(parts: ObjectParts): Service {
  return {
    name: 's3',
    refusal: s3Refusal,
    open: async incoming => ({
      operation: parts.nameOf(incoming.exchange) ?? 'UnknownS3Operation',
      request: requestOf(incoming.exchange),
      answer: () =>
        parts.objects.handle(incoming.exchange, async (exchange, action, resource) =>
          authorize(parts, incoming, exchange, action, resource)
        )
    })
  }
}

function requestOf({ rawPath, query, headers }: Exchange): object {
  const { range } = headers
  return { path: rawPath, query: plainQuery(query), ...(range === undefined ? {} : { range }) }
}

/** The log of calls keeps no signature and no token. */
function plainQuery(query: URLSearchParams): object {
  return Object.fromEntries([...query].filter(([name]) => !/^X-Amz-(Signature|Security-Token|Credential)$/i.test(name)))
}

function authorize(
  parts: ObjectParts,
  incoming: Incoming,
  exchange: Exchange,
  action: string,
  resource: string
): Caller {
  const { world, sessions, switches } = parts
  const now = parts.now()
  const context = { sessions, partition: partitionOf(world.identityRegion), now }
  const { session, region } = authenticate('s3', exchange, payloadHash(exchange), context)
  const { arn, account, partition, role, kind } = session
  incoming.seen({ arn, kind, region })
  checkLifetime(exchange, switches, now)
  if (session.context && switches.enhancedSessionsOnlySnapshot) throw s3Error('AccessDenied', 'Access Denied')
  const name = resource.split(':::')[1]?.split('/')[0] ?? ''
  const policy = world.buckets.find(bucket => bucket.name === name)?.policy
  const reason = denial(world, session, { action, resource }, policy)
  if (reason) throw s3Error('AccessDenied', reason)
  return { arn, account, partition, kind, region, ...(role === undefined ? {} : { role }) }
}

/**
 * The hash the client signed; whether the body matches it, the store finds out while reading.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html
 */
function payloadHash({ headers, query }: Exchange): string {
  const signed = headers['x-amz-content-sha256']
  if (query.has('X-Amz-Signature')) return signed ?? 'UNSIGNED-PAYLOAD'
  if (headers['authorization'] === undefined) return ''
  if (signed === undefined)
    throw s3Error('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256')
  if (!/^([0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-[A-Z0-9-]+)$/.test(signed))
    throw s3Error(
      'InvalidArgument',
      'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a valid sha256 value.'
    )
  return signed
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
function checkLifetime({ query, rawPath }: Exchange, { linkLifeFactor }: Switches, now: number): void {
  const expires = query.get('X-Amz-Expires')
  if (expires === null) return
  const seconds = Number(expires)
  if (seconds < 1 || seconds > 604_800)
    throw s3Error('AuthorizationQueryParametersError', 'X-Amz-Expires must be between 1 and 604800 seconds')
  const factor = rawPath.startsWith(`/${ownBucket('')}`) ? linkLifeFactor : 1
  const end = timestampMillis(query.get('X-Amz-Date') ?? '') + seconds * factor * 1000
  if (now > end) throw s3Error('AccessDenied', 'Request has expired')
}
