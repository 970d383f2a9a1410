import type { AccountWorld, Dashboard, QuickSightUser } from '../account-schema.ts'
import { getPartition } from '../partition.ts'

/** The user's namespace; `default` if the world names none. */
export const getNamespace = (user: QuickSightUser) => user.namespace ?? 'default'

/** ARN of a user. Its region is the identity region, also for dashboards of other regions. */
export function createUserArn(world: AccountWorld, user: QuickSightUser): string {
  const { account, identityRegion } = world
  return `arn:${getPartition(identityRegion)}:quicksight:${identityRegion}:${account}:user/${getNamespace(user)}/${user.name}`
}

/** The user with this name in the namespace. */
export function findUser(world: AccountWorld, namespace: string, name: string): QuickSightUser | undefined {
  return world.users.find(user => user.name === name && getNamespace(user) === namespace)
}

/** Name of a user in the world's lists: only the name in namespace `default`, else with the namespace as prefix. */
export function toListName(user: QuickSightUser): string {
  const namespace = getNamespace(user)
  return namespace === 'default' ? user.name : `${namespace}/${user.name}`
}

/** The user with this ARN. */
export function findUserByArn(world: AccountWorld, arn: string | undefined): QuickSightUser | undefined {
  return world.users.find(user => createUserArn(world, user) === arn)
}

/** Whether the dashboard is shared with the user of this ARN. */
export function canView(world: AccountWorld, dashboard: Dashboard, arn: string): boolean {
  const user = findUserByArn(world, arn)
  return user !== undefined && [...dashboard.owners, ...dashboard.viewers].includes(toListName(user))
}

/** The dashboard with this ID in the region. */
export function findDashboard(world: AccountWorld, region: string, id: string): Dashboard | undefined {
  return world.dashboards.find(dashboard => dashboard.id === id && dashboard.region === region)
}
