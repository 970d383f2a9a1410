import type { Emulator, World } from '../../emulator/emulator.ts'
import type { Inputs } from './isolated-emulator.ts'
import { toRoleArn, validInputs } from './shared-emulator.ts'

export type DataSet = NonNullable<World['dataSets']>[number]
type Dashboard = World['dashboards'][number]

export const oldIngestion = { status: 'COMPLETED', minutesAgo: 2000 } as const
export const recentIngestion = { status: 'COMPLETED', minutesAgo: 30 } as const
/** A dataset in SPICE. A refresh takes 0.05 seconds, since the emulator runs two hundred times as fast. */
export const spice = { importMode: 'SPICE', refresh: { runningSeconds: 10 } } as const

/** Inputs for a PDF of a dashboard whose data is at most 26 hours old. */
export const freshInputs: Inputs = {
  ...validInputs,
  'role-to-assume': toRoleArn('fresh-data'),
  'sheet-ids': 'sheet-summary',
  'max-data-age': '26h'
}

/** Adds datasets and a dashboard that uses them to the world, and returns the inputs that export it. */
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
