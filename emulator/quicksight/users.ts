import { partitionOf } from '../partition.ts'
import type { Dashboard, QuickSightUser, World } from '../world-shape.ts'

export const namespaceOf = (user: QuickSightUser) => user.namespace ?? 'default'

/** Users live in the identity region, wherever their dashboards are. */
export function userArn(world: World, user: QuickSightUser): string {
  const { account, identityRegion } = world
  return `arn:${partitionOf(identityRegion)}:quicksight:${identityRegion}:${account}:user/${namespaceOf(user)}/${user.name}`
}

export function findUser(world: World, namespace: string, name: string): QuickSightUser | undefined {
  return world.users.find(user => user.name === name && namespaceOf(user) === namespace)
}

export function mayView(dashboard: Dashboard, userName: string): boolean {
  return dashboard.owners.includes(userName) || dashboard.viewers.includes(userName)
}

export function findDashboard(world: World, region: string, id: string): Dashboard | undefined {
  return world.dashboards.find(dashboard => dashboard.id === id && dashboard.region === region)
}
