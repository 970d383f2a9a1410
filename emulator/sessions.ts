import { createHash, randomBytes } from 'node:crypto'
import { findAccount, listAccounts } from './accounts.ts'
import type { Caller } from './exchange.ts'
import type { BehaviorFlags } from './feature-flags.ts'
import { getPartition } from './partition.ts'
import type { Policy } from './policy.ts'
import type { World } from './world-schema.ts'

/** Name of a trusted context provider, `arn:aws:iam::aws:contextProvider/…`. */
export type ContextProvider = 'QuickSight' | 'IdentityCenter'

/** User and region of an identity-enhanced session. */
export interface IdentityContext {
  readonly provider: ContextProvider
  readonly namespace: string
  readonly userName: string
  readonly userArn: string
  /** Region whose QuickSight accepts it; any, if undefined. */
  readonly region?: string
  /** Milliseconds; the maximum expiration of the session, if the caller of GetIdentityContext set one. */
  readonly sessionExpiresAt?: number
}

/** Credentials and their identity: the keys of an IAM user, a role session, or the service key. */
export interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Absent for an IAM user's long-term keys. */
  readonly sessionToken?: string
  readonly arn: string
  readonly account: string
  readonly partition: string
  readonly userId: string
  readonly role?: string
  readonly kind: Caller['kind']
  /** Milliseconds. */
  expiresAt: number
  readonly sessionPolicies: readonly Policy[]
  /** Policies of the service key, which replace those of the world. */
  readonly ownPolicies?: readonly Policy[]
  readonly context?: IdentityContext
  /** Session tags by key, and the keys of those that sessions of further roles inherit. */
  readonly tags?: Readonly<Record<string, string>>
  readonly transitiveTagKeys?: readonly string[]
  /** ARN of an AWS policy that denies this session every call. */
  readonly denyingPolicy?: string
}

export interface NewSession {
  /** ID of the role's account. */
  readonly account: string
  readonly role: string
  readonly sessionName: string
  readonly seconds: number
  readonly sessionPolicies?: readonly Policy[]
  readonly context?: IdentityContext
  readonly tags?: Readonly<Record<string, string>>
  readonly transitiveTagKeys?: readonly string[]
  readonly denyingPolicy?: string
}

export interface Sessions {
  find(accessKeyId: string): Session | undefined
  issue(request: NewSession): Session & { sessionToken: string }
  /** Expires the session; keys of IAM users never expire. */
  expire(accessKeyId: string): void
  expireAll(): void
  /** Removes every session that was issued so far. */
  clear(): void
  /** Key that signs the links to QuickSight's buckets. */
  readonly service: Session & { sessionToken: string }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** Sixteen letters, as in AWS's unique IDs; the same input gives the same ID. */
const createUniqueId = (prefix: string, bytes: Uint8Array) =>
  prefix + Array.from(bytes.subarray(0, 17), byte => letters.charAt(byte % 32)).join('')

/** The unique ID of a role, which does not change: `AROA…`. */
export const createRoleId = (account: string, name: string) =>
  createUniqueId('AROA', createHash('sha256').update(`${account}/${name}`).digest())
const createSessionToken = () => `IQoJb3JpZ2luX2VjE${randomBytes(420).toString('base64')}`
const createKeys = () => ({
  accessKeyId: createUniqueId('ASIA', randomBytes(16)),
  secretAccessKey: randomBytes(30).toString('base64'),
  sessionToken: createSessionToken()
})

/** The sessions that STS has issued, and the keys of IAM users. */
export function createSessions(world: World, switches: BehaviorFlags, now: () => number): Sessions {
  const issued = new Map<string, Session>()
  const service = createServiceSession(world)
  const keep = <S extends Session>(session: S): S => {
    issued.set(session.accessKeyId, session)
    return session
  }
  const expireNow = (session: Session | undefined) => {
    if (session && session.expiresAt > now()) session.expiresAt = now() - 1
  }
  return {
    service,
    find: key => {
      const session = issued.get(key) ?? createUserSession(world, key)
      if (key === service.accessKeyId) return service
      return session && findAccount(world, session.account) ? session : undefined
    },
    issue: request => {
      const seconds = request.seconds * switches.sessionLifeFactor
      return keep(createRoleSession(world, { ...request, seconds }, now()))
    },
    expire: key => expireNow(issued.get(key)),
    expireAll: () => issued.forEach(expireNow),
    clear: () => issued.clear()
  }
}

function createRoleSession(world: World, request: NewSession, now: number): Session & { sessionToken: string } {
  const {
    account,
    role,
    sessionName,
    seconds,
    sessionPolicies = [],
    context,
    tags = {},
    transitiveTagKeys = []
  } = request
  const partition = getPartition(world.identityRegion)
  const longest = now + seconds * 1000
  return {
    ...createKeys(),
    account,
    partition,
    role,
    sessionPolicies,
    tags,
    transitiveTagKeys,
    arn: `arn:${partition}:sts::${account}:assumed-role/${role}/${sessionName}`,
    userId: `${createRoleId(account, role)}:${sessionName}`,
    kind: context ? 'identity-enhanced' : 'role',
    expiresAt: Math.min(longest, context?.sessionExpiresAt ?? longest),
    ...(context ? { context } : {}),
    ...(request.denyingPolicy === undefined ? {} : { denyingPolicy: request.denyingPolicy })
  }
}

function createUserSession(world: World, accessKeyId: string): Session | undefined {
  const found = listAccounts(world)
    .flatMap(({ account, iamUsers }) => iamUsers.map(user => ({ account, user })))
    .find(({ user }) => user.accessKeyId === accessKeyId)
  if (!found) return undefined
  const { account, user } = found
  const partition = getPartition(world.identityRegion)
  return {
    accessKeyId,
    secretAccessKey: user.secretAccessKey,
    account,
    partition,
    arn: `arn:${partition}:iam::${account}:user/${user.name}`,
    userId: createUniqueId('AIDA', createHash('sha256').update(`${account}/${user.name}`).digest()),
    kind: 'user',
    expiresAt: Number.POSITIVE_INFINITY,
    sessionPolicies: []
  }
}

function createServiceSession(world: World): Session & { sessionToken: string } {
  const { account, identityRegion } = world
  const partition = getPartition(identityRegion)
  const Resource = [`arn:${partition}:s3:::quicksight-exports-*/*`]
  return {
    ...createKeys(),
    account,
    partition,
    arn: `arn:${partition}:sts::${account}:assumed-role/quicksight-exports/quicksight`,
    userId: `${createRoleId(account, 'quicksight-exports')}:quicksight`,
    kind: 'role',
    expiresAt: Number.POSITIVE_INFINITY,
    sessionPolicies: [],
    ownPolicies: [{ Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource }] }]
  }
}
