import { toDatasetEntry } from '../domain/datasets.ts'
import type { StepConfig } from '../domain/step.ts'
import type { Page } from '../report/format/page.ts'
import { formatDashboardPage, formatDashboardsPage } from '../report/pages/dashboards.ts'
import type { DataPorts } from './plan-data.ts'
import { createDashboardLookup } from './prepare-jobs.ts'

export interface Listing {
  /** JSON for the output `dashboards`. */
  readonly json: string
  readonly page: Page
}

/** All dashboards of the account by name, or the sheets, visuals and parameters of one. */
export async function runList(step: StepConfig, ports: DataPorts): Promise<Listing> {
  const [report] = step.reports
  if (report !== undefined) {
    const dashboard = await createDashboardLookup(ports.catalog, ports.log)(
      await ports.sessions.resolveAccountId(report.accountId),
      report.dashboardId
    )
    // Loaded and requested only if an input such as `max-data-age` needs it.
    const data =
      report.freshness === undefined ? undefined : await (await import('./plan-data.ts')).planData(step, ports)
    const datasets = data?.rows.map(({ dataset }) => ({ ...toDatasetEntry(dataset), lastStatus: dataset.lastStatus }))
    return {
      json: JSON.stringify([{ ...dashboard, datasets }]),
      page: formatDashboardPage(dashboard, { ...step.aws, ...step.repeated }, data?.rows)
    }
  }
  const all = await ports.catalog().listDashboards(await ports.sessions.resolveAccountId(undefined))
  // The same order on every machine, whatever its locale.
  const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
  const dashboards = [...all].sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
  return { json: JSON.stringify(dashboards), page: formatDashboardsPage(dashboards) }
}
