import type { Emulator, World } from '../../emulator/emulator.ts'
import type { Inputs } from './isolated-emulator.ts'
import { toRoleArn, validInputs } from './shared-emulator.ts'

export type DataSet = NonNullable<World['dataSets']>[number]
type Dashboard = World['dashboards'][number]

export const oldIngestion = { status: 'COMPLETED', minutesAgo: 2000 } as const
export const recentIngestion = { status: 'COMPLETED', minutesAgo: 30 } as const
/** In SPICE; a refresh of it runs for a fifth of a second in an emulator fifty times as fast. */
export const spice = { importMode: 'SPICE', refresh: { runningSeconds: 10 } } as const

/** A PDF of a dashboard whose data may be 26 hours old. */
export const freshInputs: Inputs = {
  ...validInputs,
  'role-to-assume': toRoleArn('fresh-data'),
  'sheet-ids': 'sheet-summary',
  'max-data-age': '26h'
}

/** Adds datasets to the world, and a dashboard that uses those named, or all. */
export function addDashboard(
  { world }: Pick<Emulator, 'world'>,
  id: string,
  dataSets: readonly DataSet[],
  more: Partial<Dashboard> = {}
): Inputs {
  const [template] = world.dashboards
  if (template === undefined) throw new Error('The world has no dashboard')
  world.dataSets?.push(...dataSets)
  world.dashboards.push({ ...template, id, dataSets: dataSets.map(dataSet => dataSet.id), ...more })
  return { ...freshInputs, 'dashboard-id': id }
}
