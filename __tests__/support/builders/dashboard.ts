import type { Selection } from '../../../src/dashboard/sheets-by-id.ts'
import type { Dashboard, Visual } from '../../../src/domain/dashboard.ts'

export const table = (id: string, title?: string): Visual => ({
  id,
  ...(title === undefined ? {} : { title }),
  type: 'TableVisual',
  exportable: true
})
const chart = (id: string, title: string): Visual => ({ id, title, type: 'BarChartVisual', exportable: false })

/** Two sheets with tables and one without; two visuals share a title. */
export const sales: Dashboard = {
  id: 'sales',
  name: 'Sales',
  sheets: [
    {
      id: 'sheet-1',
      name: 'Overview',
      contentType: 'INTERACTIVE',
      visuals: [chart('chart-1', 'Revenue'), table('table-1', 'Orders'), table('table-2', 'Returns')]
    },
    {
      id: 'sheet-2',
      name: 'Regions',
      contentType: 'INTERACTIVE',
      visuals: [table('table-3', 'Orders'), table('table-4')]
    },
    { id: 'Overview-2', name: 'Charts', contentType: 'INTERACTIVE', visuals: [chart('chart-2', 'Costs')] }
  ],
  parameters: [],
  dataSetArns: []
}

/** Every sheet as PDF. */
export function selection(overrides: Partial<Selection> = {}): Selection {
  return { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [], ...overrides }
}
