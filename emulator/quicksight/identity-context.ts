import type { AccountWorld, QuickSightUser } from '../account-schema.ts'
import type { Contexts } from '../contexts.ts'
import { createQuickSightError } from '../errors.ts'
import { getPartition, optInRegions, quickSightRegions } from '../partition.ts'
import { createStringSchema, number, optional, type Read, struct } from '../schema.ts'
import { createQuickSightArn, type EmulatorContext, permitCall, type QuickSightCall, readMembers } from './call.ts'
import { messages } from './messages.ts'
import { requireIdentityRegion } from './user-directory.ts'
import { createUserArn, findUser, findUserByArn, getNamespace } from './users.ts'

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
const input = struct({
  UserIdentifier: struct({
    UserName: optional(createStringSchema()),
    Email: optional(createStringSchema()),
    UserArn: optional(createStringSchema())
  }),
  Namespace: optional(createStringSchema({ max: 64, pattern: /[a-zA-Z0-9._-]*/ })),
  SessionExpiresAt: optional(number()),
  ContextRegion: optional(createStringSchema({ pattern: /[a-z]+-[a-z]+-[0-9]{1}/ }))
})
type Input = Read<typeof input>
const createInvalidUserError = (message: string) => createQuickSightError('InvalidParameterValueException', message)

/**
 * An opaque assertion that AssumeRole turns into a session on behalf of the user.
 * @throws ServiceError
 */
export function getIdentityContext(context: EmulatorContext, contexts: Contexts, call: QuickSightCall): object {
  const { world, switches, now } = context
  requireIdentityRegion(world, call)
  const request = readMembers(input, call.body)
  checkIdentifier(request)
  const found = findUserByIdentifier(context, request)
  const resource = found ? createUserArn(world, found) : getUserResource(call, request)
  if (resource !== undefined) permitCall(context, call, 'GetIdentityContext', resource)
  const user = requireUser(world, found, request)
  checkUser(user)
  checkContextRegion(context, call.region, request.ContextRegion)
  const expires = request.SessionExpiresAt
  if (expires !== undefined && expires * 1000 <= now()) throw createInvalidUserError(messages.sessionExpiresAt)
  const identity = {
    provider: 'QuickSight' as const,
    namespace: getNamespace(user),
    userName: user.name,
    userArn: createUserArn(world, user),
    region: request.ContextRegion ?? call.region,
    ...(expires === undefined ? {} : { sessionExpiresAt: expires * 1000 })
  }
  return { Context: contexts.issue(identity, switches.contextSeconds) }
}

function checkIdentifier({ UserIdentifier, Namespace }: Input): void {
  if (Object.keys(UserIdentifier).length !== 1) throw createInvalidUserError(messages.oneIdentifier)
  if (UserIdentifier.UserArn === undefined && !Namespace) throw createInvalidUserError(messages.namespaceRequired)
}

function findUserByIdentifier(
  context: EmulatorContext,
  { UserIdentifier, Namespace = 'default' }: Input
): QuickSightUser | undefined {
  const { UserName, Email, UserArn } = UserIdentifier
  if (UserName !== undefined) return findUser(context.world, Namespace, UserName)
  return Email === undefined ? findUserByArn(context.world, UserArn) : findByEmail(context, Namespace, Email)
}

/**
 * The resource for IAM if the user does not exist: a caller without the permission does not learn who exists. An e-mail without a user
 * leads to no ARN that it could judge.
 */
function getUserResource(call: QuickSightCall, { UserIdentifier, Namespace = 'default' }: Input): string | undefined {
  const { UserName, UserArn } = UserIdentifier
  return UserArn ?? (UserName === undefined ? undefined : createQuickSightArn(call, `user/${Namespace}/${UserName}`))
}

function requireUser(world: AccountWorld, user: QuickSightUser | undefined, request: Input): QuickSightUser {
  if (user) return user
  const { UserIdentifier, Namespace = 'default' } = request
  const { UserName, Email, UserArn } = UserIdentifier
  const name = UserName ?? Email ?? UserArn ?? ''
  const expectedPrefix = `arn:${getPartition(world.identityRegion)}:quicksight:${world.identityRegion}:${world.account}:user/`
  if (UserArn !== undefined && !UserArn.startsWith(expectedPrefix))
    throw createInvalidUserError(messages.wrongUserArn(UserArn))
  throw createQuickSightError('ResourceNotFoundException', messages.userNotFound(name, Namespace), {
    ResourceType: 'USER'
  })
}

function findByEmail(
  { world, switches }: EmulatorContext,
  namespace: string,
  email: string
): QuickSightUser | undefined {
  const isSameEmail = (left: string) =>
    switches.emailIgnoresCase ? left.toLowerCase() === email.toLowerCase() : left === email
  const found = world.users.filter(user => isSameEmail(user.email) && getNamespace(user) === namespace)
  if (found.length > 1 && switches.duplicateEmail === 'refuse')
    throw createInvalidUserError(messages.ambiguousEmail(email))
  return found[0]
}

/** "Supports QuickSight native users, IAM federated users, and Active Directory users." */
function checkUser(user: QuickSightUser): void {
  if (user.identityType === 'IAM_IDENTITY_CENTER')
    throw createQuickSightError('PreconditionNotMetException', messages.identityCenterUser(user.name))
  if (user.active === false)
    throw createQuickSightError('PreconditionNotMetException', messages.inactiveUser(user.name))
}

function checkContextRegion({ world }: EmulatorContext, called: string, wanted: string | undefined): void {
  if (wanted === undefined) return
  if (optInRegions.includes(called)) throw createInvalidUserError(messages.contextRegionOptIn(called))
  if (getPartition(wanted) !== getPartition(called))
    throw createInvalidUserError(messages.contextRegionPartition(wanted))
  if (!quickSightRegions.includes(wanted) && !world.regions.includes(wanted))
    throw createInvalidUserError(messages.contextRegionUnknown(wanted))
  if (!world.regions.includes(wanted)) throw createInvalidUserError(messages.contextRegionDisabled(wanted))
}
