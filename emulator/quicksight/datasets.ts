import type { AccountWorld, Dashboard, DataSet, Topic } from '../account-schema.ts'

/**
 * The dataset with this ID. A table without a dataset in the world has a default one, in SPICE and refreshed three
 * hours ago.
 */
export function findDataSet(world: AccountWorld, region: string, id: string): DataSet | undefined {
  const known = world.dataSets?.find(each => each.id === id && (each.region ?? region) === region)
  if (known !== undefined || world.tables[id] === undefined) return known
  return { id, name: id, importMode: 'SPICE', ingestions: [{ status: 'COMPLETED', minutesAgo: 180 }] }
}

/** IDs of the datasets of a dashboard: those it names, else one per table it shows. */
export function listDataSetIds(dashboard: Dashboard): string[] {
  const tables = dashboard.sheets.flatMap(sheet => sheet.visuals.map(visual => visual.table))
  return dashboard.dataSets ?? [...new Set(tables)]
}

/** The topic with this ID; one without a region is in every region. */
export function findTopic(world: AccountWorld, region: string, id: string): Topic | undefined {
  return world.topics?.find(each => each.id === id && (each.region ?? region) === region)
}

/** The datasets that this one reads, from both members that can name them. */
export function findParents(world: AccountWorld, region: string, dataSet: DataSet): DataSet[] {
  const ids = [...(dataSet.parents ?? []), ...(dataSet.preparedParents ?? [])]
  return ids.flatMap(id => findDataSet(world, region, id) ?? [])
}

/** IDs of the datasets with row-level security rules for what the dashboard shows. */
export function listRuleDataSetIds(world: AccountWorld, dashboard: Dashboard): string[] {
  return listDataSetIds(dashboard).flatMap(id => {
    const dataSet = findDataSet(world, dashboard.region, id)
    return [...(dataSet?.rules ?? []), ...(dataSet?.preparedRules ?? [])]
  })
}
