import type { AccountWorld, QuickSightUser } from '../account-schema.ts'
import { createQuickSightError } from '../errors.ts'
import { createStringSchema, struct } from '../schema.ts'
import { createQuickSightArn, type EmulatorContext, permitCall, type QuickSightCall, readMembers } from './call.ts'
import { messages } from './messages.ts'
import { getPage, readMaxResults } from './pages.ts'
import { createUserArn, findUser, getNamespace } from './users.ts'

const Namespace = createStringSchema({ max: 64, pattern: /[a-zA-Z0-9._-]*/ })
const namespacePath = struct({ Namespace })
const userPath = struct({ Namespace, UserName: createStringSchema({ min: 1, pattern: /[\u0020-\u00FF]+/ }) })

/** Identity operations work only in the identity region; the message is that of the service. */
export function requireIdentityRegion(world: AccountWorld, call: QuickSightCall): void {
  if (call.region !== world.identityRegion)
    throw createQuickSightError(
      'AccessDeniedException',
      messages.wrongIdentityRegion(call.region, world.identityRegion)
    )
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListUsers.html */
export function listUsers(context: EmulatorContext, call: QuickSightCall): object {
  const { world } = context
  requireIdentityRegion(world, call)
  const { Namespace: namespace } = readMembers(namespacePath, call.path)
  const size = readMaxResults(call)
  permitCall(context, call, 'ListUsers', createQuickSightArn(call, `user/${namespace}/*`))
  const users = world.users.filter(user => getNamespace(user) === namespace)
  if (users.length === 0)
    throw createQuickSightError('ResourceNotFoundException', messages.namespaceNotFound(namespace), {
      ResourceType: 'NAMESPACE'
    })
  const { items, more } = getPage(users, size, call.query.get('next-token') ?? undefined)
  return { UserList: items.map(user => toUserDescription(world, user)), ...more }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeUser.html */
export function describeUser(context: EmulatorContext, call: QuickSightCall): object {
  const { world } = context
  requireIdentityRegion(world, call)
  const { Namespace, UserName } = readMembers(userPath, call.path)
  permitCall(context, call, 'DescribeUser', createQuickSightArn(call, `user/${Namespace}/${UserName}`))
  const user = findUser(world, Namespace, UserName)
  if (user) return { User: toUserDescription(world, user) }
  throw createQuickSightError('ResourceNotFoundException', messages.userNotFound(UserName, Namespace), {
    ResourceType: 'USER'
  })
}

function toUserDescription(world: AccountWorld, user: QuickSightUser): object {
  const { name, email, role, identityType, active = true, restricted } = user
  const custom = restricted ? { CustomPermissionsName: 'no-data-exports' } : {}
  const principal = { PrincipalId: `federated/iam/${Buffer.from(name).toString('hex').slice(0, 21)}` }
  const identity = { Arn: createUserArn(world, user), UserName: name, Email: email, Role: role }
  return { ...identity, IdentityType: identityType, Active: active, ...principal, ...custom }
}
