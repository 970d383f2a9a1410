import { findBucket, getAccount } from './accounts.ts'
import { authenticate } from './authenticate.ts'
import { explainDenial, formatNotAuthorized, withDecision } from './authorize.ts'
import { createGlobalKeys } from './condition-keys.ts'
import type { Exchange } from './exchange.ts'
import type { BehaviorFlags } from './feature-flags.ts'
import { getPartition } from './partition.ts'
import { listManagedBuckets } from './quicksight/write-results.ts'
import { parseBucketName } from './s3/bucket.ts'
import { createObjectKeys } from './s3/condition-keys.ts'
import { createS3Error } from './s3/errors.ts'
import { createS3ErrorReply } from './s3/refusal.ts'
import type { Admitted } from './s3/request.ts'
import { checkLifetime, checkMechanism, readPayloadHash } from './s3/signed.ts'
import type { ObjectStore } from './s3/store.ts'
import type { Incoming, Service } from './service.ts'
import type { Session, Sessions } from './sessions.ts'
import { readClaim } from './sigv4.ts'
import { createChunkSignatures } from './sigv4-chunks.ts'
import type { World } from './world-schema.ts'

export interface ObjectParts {
  readonly world: World
  readonly switches: BehaviorFlags
  readonly sessions: Sessions
  readonly objects: Pick<ObjectStore, 'handle'>
  readonly now: () => number
  readonly getOperationName: (exchange: Exchange) => string | undefined
}

/** The object store behind the emulator's signatures and IAM. */
export function createObjectService(parts: ObjectParts): Service {
  return {
    name: 's3',
    createErrorReply: (error, requestId) => createS3ErrorReply(error, { request: requestId, host: requestId }),
    open: async incoming => ({
      operation: parts.getOperationName(incoming.exchange) ?? 'UnknownS3Operation',
      request: describeObjectRequest(incoming.exchange),
      respond: () => parts.objects.handle(incoming.exchange, async () => admit(parts, incoming))
    })
  }
}

function describeObjectRequest({ rawPath, query, headers }: Exchange): object {
  const { range } = headers
  return { path: rawPath, query: omitSignature(query), ...(range === undefined ? {} : { range }) }
}

/** Omits signature and token from the query, for the log of calls. */
function omitSignature(query: URLSearchParams): object {
  return Object.fromEntries([...query].filter(([name]) => !/^X-Amz-(Signature|Security-Token|Credential)$/i.test(name)))
}

function admit(parts: ObjectParts, { exchange, seen }: Incoming): Admitted {
  const { world, sessions, switches } = parts
  const now = parts.now()
  checkMechanism(exchange)
  const context = { sessions, partition: getPartition(world.identityRegion), now }
  const { session, region } = authenticate('s3', exchange, readPayloadHash(exchange), context)
  const { arn, account, partition, role, kind } = session
  seen({ arn, kind, region })
  checkLifetime(exchange, session === sessions.service ? switches.linkLifeFactor : 1, now)
  if (session.context && switches.enhancedSessionsOnlySnapshot) throw createS3Error('AccessDenied')
  const caller = { arn, account, partition, kind, region, ...(role === undefined ? {} : { role }) }
  const claim = readClaim(exchange)
  return {
    ...caller,
    permitObjectRequest: (action, resource) => permitObjectRequest(parts, exchange, session, region, action, resource),
    ...(claim && claim !== 'malformed' && { signatures: createChunkSignatures(claim, session.secretAccessKey) })
  }
}

function permitObjectRequest(
  { world, sessions, switches, now }: ObjectParts,
  exchange: Exchange,
  session: Session,
  region: string,
  action: string,
  resource: string
): void {
  const name = parseBucketName(resource)
  const { policy, owner = session.account } = findBucket(world, name) ?? {}
  const conditions = {
    ...createGlobalKeys(session, region, now()),
    ...createObjectKeys(exchange, action),
    ...{ 'aws:ResourceAccount': [owner], 's3:ResourceAccount': [owner] }
  }
  const question = { action, resource, conditions }
  if (session !== sessions.service && listManagedBuckets(world).some(bucket => bucket.name === name))
    throw createS3Error('AccessDenied', {}, formatCrossAccountDenial(session, question))
  const denial = explainDenial(getAccount(world, session.account), session, question, { policy, owner })
  const isExplained = owner === session.account || switches.sameOrganization
  if (denial) throw withDecision(createS3Error('AccessDenied', {}, isExplained ? denial.message : undefined), denial)
  if (action === 's3:GetBucketLocation' && owner !== session.account) throw createS3Error('AccessDenied')
}

/** QuickSight's buckets belong to AWS: no policy of the account covers them. */
function formatCrossAccountDenial(session: Session, question: { action: string; resource: string }): string {
  return `${formatNotAuthorized(session, question)} because no resource-based policy allows the ${question.action} action`
}
